/** An address that a page's widgets ask. */
export interface Address {
  readonly path: string;
  /** Whether the widgets give it `refresh`. */
  readonly isRefreshed: boolean;
  /** So many widgets of a page read it. */
  readonly readers: number;
}

const topics = 12;

/**
 * What the eight widgets of a page ask. The date and the article stand in the page; a grid, a card and a list read the
 * portal's newest, another list the page's topic; then the links and the counter.
 */
export function addressesOf(random: () => number): readonly Address[] {
  return pages[Math.floor(random() * topics)]!;
}

const pages = [...Array(topics).keys()].map((topic): readonly Address[] => [
  { path: '/rss/newest', isRefreshed: true, readers: 3 },
  { path: `/rss/topic-${topic}`, isRefreshed: true, readers: 1 },
  { path: '/links.json', isRefreshed: false, readers: 1 },
  { path: '/visits', isRefreshed: true, readers: 1 },
]);
