/** All that the playground shows, as its address keeps it. */
export interface Settings {
  element: string;
  /** Attributes that the visitor set; the empty text is an attribute without a value. */
  attributes: Record<string, string>;
  /** HTML by the name of its slot. */
  slots: Record<string, string>;
  tokens: Record<string, string>;
  source: string;
  state: State;
  theme: string;
  scheme: 'auto' | 'light' | 'dark';
  language: 'vi' | 'en' | 'fr';
  direction: 'ltr' | 'rtl';
  /** Size of the text, percent. */
  size: number;
  motion: 'auto' | 'reduce';
  /** CSS pixels; 0: as wide as there is room. */
  width: number;
  /** The part that is marked. */
  part: string;
}

export const states = ['ready', 'loading', 'empty', 'error', 'stale', 'slow', 'offline'] as const;
export type State = (typeof states)[number];

export const defaults: Readonly<Settings> = {
  element: 'tin-other-news',
  attributes: {},
  slots: {},
  tokens: {},
  source: 'html',
  state: 'ready',
  theme: '',
  scheme: 'auto',
  language: 'vi',
  direction: 'ltr',
  size: 100,
  motion: 'auto',
  width: 0,
  part: '',
};

const groups = { attributes: 'a.', slots: 's.', tokens: 't.' } as const;

/** The query of an address: what is as usual is left out. */
export function toQuery(settings: Settings): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === 'object') {
      const prefix = groups[name as keyof typeof groups];
      for (const [key, text] of Object.entries(value as Record<string, string>)) query.set(prefix + key, text);
    } else if (value !== defaults[name as keyof Settings] || name === 'element') {
      query.set(name, String(value));
    }
  }
  return `?${query}`;
}

/** Reads a query; what is unknown, or no value that it can have, is as usual. */
export function fromQuery(query: string): Settings {
  const given = new URLSearchParams(query);
  const settings: Settings = { ...defaults, attributes: {}, slots: {}, tokens: {} };
  for (const [name, value] of given) {
    const group = (Object.keys(groups) as (keyof typeof groups)[]).find((key) => name.startsWith(groups[key]));
    if (group) settings[group][name.slice(groups[group].length)] = value;
  }
  const word = <T extends string>(name: keyof Settings, words: readonly T[], usual: T): T => words.find((each) => each === given.get(name)) ?? usual;
  const number = (name: keyof Settings, least: number, most: number, usual: number): number => {
    const value = Number(given.get(name) ?? usual);
    return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
  };
  return {
    ...settings,
    element: given.get('element') ?? defaults.element,
    source: given.get('source') ?? defaults.source,
    theme: given.get('theme') ?? '',
    part: given.get('part') ?? '',
    state: word('state', states, 'ready'),
    scheme: word('scheme', ['auto', 'light', 'dark'], 'auto'),
    language: word('language', ['vi', 'en', 'fr'], 'vi'),
    direction: word('direction', ['ltr', 'rtl'], 'ltr'),
    motion: word('motion', ['auto', 'reduce'], 'auto'),
    size: number('size', 100, 400, 100),
    width: number('width', 0, 2000, 0),
  };
}
