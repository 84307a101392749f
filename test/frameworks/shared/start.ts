import type { State } from './state.js';

/** Shows what has changed. */
export type Change = (changes: Partial<State>) => void;

declare global {
  var change: Change;
  var heard: string[];
}

globalThis.heard = [];

/** What every app does with an event of the kit. */
export function hear(event: Event): void {
  const { id } = event.currentTarget as Element;
  heard.push(`${event.type} ${id}`);
  // As a single-page app does, which shows the article by itself.
  if (event.type === 'tin-select') event.preventDefault();
}

/**
 * Runs an app as the address says: `?kit=first` defines the elements before it, `late` behind it, `script` leaves that to
 * the script tag of the page.
 */
export async function start(run: (root: HTMLElement) => Change | Promise<Change>): Promise<void> {
  const kit = new URLSearchParams(location.search).get('kit');
  const root = document.querySelector<HTMLElement>('#app')!;
  if (kit === 'first') await import('tin-widgets/all.js');
  globalThis.change = await run(root);
  if (kit === 'late') await import('tin-widgets/all.js');
  document.documentElement.dataset['started'] = '';
}
