import { deeds, passing, policy, type Deed } from './deeds.js';
import { leftOver, touch } from './left-over.js';
import { everything, mediaHosts, spots } from './spots.js';
import { sweep } from './sweep.js';
import { takePolicyReports, takeSeen, watch } from './watch.js';

/** What is put on the stage. */
export interface Scene {
  /** Markup of the widgets. */
  markup?: string;
  deed?: Deed;
}

/** What the stage looks like. */
export interface View {
  faults: string[];
  /** Which widgets could not have their data. */
  errors: string[];
  hosts: string[];
  /** Hosts that are asked when the visitor plays what is shown. */
  sounds: string[];
  /** How many items there are. */
  count: number;
  height: number;
}

type Widget = HTMLElement & { status?: string; article?: unknown; articles?: unknown[]; links?: unknown[]; updateComplete?: Promise<unknown>; isUpdatePending?: boolean };

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let root: HTMLElement;

async function settled(): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const widgets = [...everything(root)].filter(({ localName }) => localName.startsWith('tin-')) as Widget[];
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    if (widgets.every(({ status, isUpdatePending }) => status !== 'loading' && !isUpdatePending)) break;
    await pause(5);
  }
}

function view(): View {
  const widgets = [...root.children].flatMap((child) => [child, ...child.children]) as Widget[];
  const count = widgets.reduce((sum, { articles, links, article }) => sum + (articles?.length ?? links?.length ?? (article ? 1 : 0)), 0);
  const shown = widgets.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const errors = widgets.flatMap(({ status, localName }) => (status === 'error' ? [localName] : []));
  return { faults: shown.flatMap((one) => leftOver(one)), errors, hosts: [...passing, ...mediaHosts(root, 'pictures')], sounds: mediaHosts(root, 'sounds'), count, height: document.documentElement.scrollHeight };
}

async function show({ markup = '', deed }: Scene): Promise<View> {
  root?.remove();
  root = document.body.appendChild(document.createElement('main'));
  root.innerHTML = policy.createHTML(markup);
  await deeds[deed?.name ?? 'nothing'](root, deed ?? { name: 'nothing' });
  await settled();
  return view();
}

/** Takes all off, and waits for what it had asked for. */
async function clear(): Promise<void> {
  root.remove();
  await pause(30);
}

/** As a page without any care would do. */
function control(html: string): void {
  root?.remove();
  root = document.body.appendChild(document.createElement('main'));
  root.innerHTML = policy.createHTML(html);
}

watch();
const stage = {
  show,
  control,
  clear,
  view,
  settled,
  sweep,
  touch: (): void => touch(root),
  spots: (): [number, number][] => spots(root),
  media(): void {
    for (const element of everything(root)) {
      if (element instanceof HTMLDetailsElement) element.open = !element.open;
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    }
  },
  events: (): string[] => takeSeen(),
  reports: (): string[] => takePolicyReports(),
};
export type Stage = typeof stage;
(globalThis as unknown as { stage: Stage }).stage = stage;
