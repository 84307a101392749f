import '../../src/all.js';
import { configure } from '../../src/lib/configuration.js';
import samples from 'virtual:tin-samples';
import ministry from '../../src/themes/ministry.css?inline';
import newspaper from '../../src/themes/newspaper.css?inline';
import province from '../../src/themes/province.css?inline';
import { answering } from './answers.js';
import type { Settings, State } from './settings.js';
import { attributesOf, hasMarkup } from './snippet.js';

/** What the stage tells the playground. */
export type StageMessage =
  | { tin: 'ready' }
  | { tin: 'size'; height: number }
  | { tin: 'event'; type: string; detail: string; status: string };

const themes: Readonly<Record<string, string>> = { ministry, newspaper, province };
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

type Widget = HTMLElement & { status?: string; reload?(): Promise<void>; updateComplete?: Promise<boolean> };

/** Milliseconds that a preview waits for an answer, before it shows the widget that waits. */
const patience = 2_000;

let widget: Widget | undefined;
let structure = '';
let views = 0;

function tell(message: StageMessage): void {
  parent.postMessage(message, location.origin);
}

/** Shows a widget as the settings say: the same one as long as only its attributes and its surroundings change. */
function show(settings: Settings): void {
  const root = document.documentElement;
  root.lang = settings.language;
  root.dir = settings.direction;
  root.dataset['scheme'] = settings.scheme;
  root.style.fontSize = `${settings.size}%`;
  const { element, tokens, part } = settings;
  const rules = Object.entries(tokens).map(([name, value]) => `${name}: ${value};`);
  const mark = part ? `${element}::part(${part}) { outline: 2px dashed light-dark(#0b5cad, #8ec5ff); outline-offset: 2px; }` : '';
  sheet.replaceSync(`${themes[settings.theme] ?? ''} ${element} { ${rules.join(' ')} } ${mark}`);

  const wanted = JSON.stringify([element, settings.source, settings.state, settings.slots]);
  if (wanted !== structure || !widget) {
    structure = wanted;
    widget = create(settings);
  }
  setAttributes(widget, settings);
  if (!widget.isConnected) void bringOn(widget, settings);
  else reduceMotion(settings.motion === 'reduce');
}

/** Shows a new widget when it is there: it would keep to the room of what stood there before it, which a preview is not about. */
async function bringOn(element: Widget, { motion, state }: Settings): Promise<void> {
  document.body.hidden = true;
  document.body.replaceChildren(element);
  await element.updateComplete;
  await answered(element, state);
  reduceMotion(motion === 'reduce');
  document.body.hidden = false;
}

/** Ends when the widget shows what its source is to answer. */
async function answered(element: Widget, state: State): Promise<void> {
  const isAnswered = (): boolean => (state === 'stale' ? element.status === 'stale' : element.status !== 'loading');
  const isSilent = state === 'loading' || state === 'slow' || element.status === undefined || element.status === 'idle';
  if (isSilent || isAnswered()) return;
  await new Promise<void>((resolve) => {
    for (const type of ['tin-load', 'tin-error']) element.addEventListener(type, () => isAnswered() && resolve());
    setTimeout(resolve, patience);
  });
  await element.updateComplete;
}

function create(settings: Settings): Widget {
  const { element, state, slots } = settings;
  views++;
  configure({ fetch: answering(samples, state) });
  const created = document.createElement(element);
  if (hasMarkup(settings)) created.insertAdjacentHTML('beforeend', samples.markup[element] ?? '');
  for (const [name, content] of Object.entries(slots)) {
    const slot = document.createElement('div');
    slot.slot = name;
    slot.innerHTML = content;
    created.append(slot);
  }
  return created;
}

function setAttributes(element: HTMLElement, settings: Settings): void {
  const attributes = attributesOf(settings);
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes) && name !== 'hidden') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    // Each view asks anew: a folder of its own is another source.
    const text = name === 'src' && value.startsWith('./') ? `./${views}/${value.slice(2)}` : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/** As if the visitor wished it: a page cannot, but it can make the kit's own style sheets believe so. */
function reduceMotion(isReduced: boolean): void {
  const sheets = widget?.shadowRoot?.adoptedStyleSheets ?? [];
  for (const { cssRules } of sheets) {
    for (const rule of cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const original = originals.get(rule) ?? rule.media.mediaText;
      originals.set(rule, original);
      if (original.includes('prefers-reduced-motion')) rule.media.mediaText = isReduced ? 'all' : original;
    }
  }
  window.matchMedia = (query) => matches.call(window, isReduced && query.includes('prefers-reduced-motion') ? 'all' : query);
}

const originals = new Map<CSSMediaRule, string>();
const matches = window.matchMedia;

for (const type of ['tin-load', 'tin-error', 'tin-select']) {
  document.addEventListener(type, (event) => {
    if (type === 'tin-select') event.preventDefault();
    const status = (event.target as { status?: string }).status ?? '';
    tell({ tin: 'event', type, detail: describe((event as CustomEvent).detail), status });
    // What is stale was good once.
    if (type === 'tin-load' && structure.includes('"stale"')) void widget?.reload?.();
  });
}
// A preview is no place to leave by a link.
document.addEventListener('click', (event) => {
  if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault();
});

function describe(detail: unknown): string {
  const { data, source, error, url, item } = (detail ?? {}) as Record<string, unknown>;
  if (error) return String((error as Error).message);
  if (url) return `${String(url)} ${String((item as { title?: string } | undefined)?.title ?? '')}`;
  const size = Array.isArray(data) ? `${data.length} ×` : typeof data;
  return `${size} ${String(source ?? '')}`.trim();
}

new ResizeObserver(() => tell({ tin: 'size', height: document.body.getBoundingClientRect().height })).observe(document.body);
addEventListener('message', ({ data, origin, source }: MessageEvent<{ tin?: string; settings?: Settings }>) => {
  if (origin === location.origin && source === parent && data.tin === 'show' && data.settings) show(data.settings);
});
tell({ tin: 'ready' });
