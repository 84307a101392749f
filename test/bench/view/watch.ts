/** What a page notes of itself, from its first moment on: see `watchPage`. */
export interface Notes {
  /** Sum of all layout shifts, and by whose. */
  shifts: number;
  movers: Record<string, number>;
  /** Tasks that were longer than 50 milliseconds, and when they ended; since the navigation. */
  longTasks: { duration: number; end: number }[];
  /** Milliseconds from an input to the next paint. */
  interactions: number[];
  /** When all widgets had rendered for the first time, and when none was loading any more; since the navigation. */
  rendered: number | undefined;
  settled: number | undefined;
}

declare global {
  interface Window {
    notes: Notes;
  }
}

/** Runs in the page, before anything else does. */
export function watchPage(): void {
  const notes: Notes = { shifts: 0, movers: {}, longTasks: [], interactions: [], rendered: undefined, settled: undefined };
  window.notes = notes;
  const observe = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  type Shift = PerformanceEntry & { value: number; sources: { node?: Node | null }[] };
  observe('layout-shift', (entry) => {
    const { value, sources } = entry as Shift;
    notes.shifts += value;
    const node = sources[0]?.node;
    const name = (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.nodeName.toLowerCase() ?? 'unknown';
    notes.movers[name] = (notes.movers[name] ?? 0) + value;
  });
  observe('longtask', ({ duration, startTime }) => notes.longTasks.push({ duration, end: startTime + duration }));
  observe('event', (entry) => (entry as PerformanceEntry & { interactionId: number }).interactionId && notes.interactions.push(entry.duration), {
    durationThreshold: 16,
  });
  type Widget = Element & { hasUpdated?: boolean; status?: string };
  const tags = 'tin-date-banner,tin-article-card,tin-article-grid,tin-article,tin-other-news,tin-links-panel,tin-visitor-counter';
  const look = (): void => {
    const widgets: Widget[] = [...document.querySelectorAll(tags)];
    if (document.readyState !== 'loading' && widgets.length && widgets.every(({ hasUpdated }) => hasUpdated)) {
      notes.rendered ??= performance.now();
      if (widgets.every(({ status }) => status !== 'loading')) notes.settled ??= performance.now();
    }
    if (notes.settled === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
