import type { FieldMap } from '../../src/index.js';

/** What the visitor has set: all of it stands in the page's address, so that it can be shared. */
export interface BuilderState {
  /** As it was typed. */
  readonly src: string;
  /** Nothing where it is to be found out. */
  readonly format: string;
  readonly map?: FieldMap | undefined;
  /** `tin-other-news`; nothing for the first that fits. */
  readonly tag: string;
  readonly options: Readonly<Record<string, string>>;
  /** Id of the snippets' target. */
  readonly target: string;
  /** Folder of the built kit on the visitor's server. */
  readonly kit: string;
  /** Address of the relay on the visitor's server. */
  readonly relay: string;
}

/** Attributes that the form offers, of the elements that have them. */
export const optionNames = ['limit', 'layout', 'heading', 'refresh', 'date-style', 'more', 'show'] as const;

export const initialState: BuilderState = { src: '', format: '', tag: '', options: {}, target: 'html', kit: '/tin-widgets/', relay: '/relay' };

const texts = { src: 'src', format: 'format', tag: 'el', target: 'to', kit: 'kit', relay: 'relay' } as const;

/** Of a page's address; what is missing or broken is as in the beginning. */
export function readState(search: string): BuilderState {
  const parameters = new URLSearchParams(search);
  const text = (name: keyof typeof texts): string => parameters.get(texts[name]) ?? initialState[name];
  const options = Object.fromEntries(optionNames.flatMap((name) => (parameters.has(name) ? [[name, parameters.get(name) ?? '']] : [])));
  const map = parseMap(parameters.get('map') ?? '');
  return { src: text('src'), format: text('format'), tag: text('tag'), target: text('target'), kit: text('kit'), relay: text('relay'), options, ...(map && { map }) };
}

/** The query that `readState` reads; empty where nothing is set. */
export function writeState(state: BuilderState): string {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(texts) as (keyof typeof texts)[]) if (state[name] !== initialState[name]) parameters.set(texts[name], state[name]);
  for (const name of optionNames) if (state.options[name] !== undefined) parameters.set(name, state.options[name]);
  if (state.map) parameters.set('map', JSON.stringify(state.map));
  return String(parameters);
}

function parseMap(text: string): FieldMap | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return undefined;
  }
}

/** What was typed as an address: `bao.example/rss` means the one with `https:`; nothing where it is none. */
export function toAddress(typed: string, pageUrl: string): string | undefined {
  const text = typed.trim();
  const isHost = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(text) && !/^[\w-]+\.(?:xml|json|html?|php|aspx?|rss)$/i.test(text);
  try {
    const { href, protocol } = new URL(isHost ? `https://${text}` : text, pageUrl);
    return text && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
