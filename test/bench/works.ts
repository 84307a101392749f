/** A piece of work on which the kit is measured beside others. */
export interface Work {
  readonly title: string;
  /** Under which its page offers it. */
  readonly name: string;
  readonly page: string;
  /** Processor time of script alone, or of all that the main thread does: pauses, style, layout, paint too; or what is kept. */
  readonly measures: 'script' | 'all' | 'memory';
  /** Each time on a new page. */
  readonly isCold?: boolean;
  readonly rounds?: number;
  /** The kit's ratio to the first candidate; by candidate where it has several. */
  readonly target: Ratios;
  /** The ratio so far, where the target is further off: it is not to grow. */
  readonly reached?: Ratios;
}

type Ratios = number | Readonly<Record<string, number>>;

/** What a candidate has to reach, or has reached, if it is the kit's. */
export function ratioOf(ratios: Ratios | undefined, candidate: string): number | undefined {
  if (typeof ratios === 'object') return ratios[candidate];
  return candidate.startsWith('tin-') ? ratios : undefined;
}

const kept = {
  page: 'cards',
  measures: 'memory',
  isCold: true,
  rounds: 3,
  target: { 'tin-article-grid': 2, 'tin-article-card': 2.4 },
} as const;
const news = { page: 'news', measures: 'all', rounds: 5 } as const;

export const works: readonly Work[] = [
  { title: '1,000 cards in a list: script, warm', name: '1,000 cards in a list', page: 'cards', measures: 'script', target: 1.25, reached: 1.45 },
  { title: '1,000 cards in a list: script, cold', name: '1,000 cards in a list', page: 'cards', measures: 'script', isCold: true, target: 1.4, reached: 1.95 },
  { title: '1,000 cards in a list: with layout', name: '1,000 cards in a list', page: 'cards', measures: 'all', target: 1.15 },
  { title: '1,000 card elements: script, warm', name: '1,000 card elements', page: 'cards', measures: 'script', target: 1.7, reached: 2.85 },
  { title: 'change 1,000 titles: script', name: 'change 1,000 titles', page: 'cards', measures: 'script', target: 1.1, reached: 1.45 },
  { ...kept, title: 'memory of 1,000 cards', name: '1,000 cards, either way' },
  { ...kept, title: 'memory of 1,000 cards: without layout', name: '1,000 cards out of sight', reached: { 'tin-article-card': 3.05 } },
  { ...news, title: '10,000 items in a list: mount and frame', name: '10,000 items in a list', target: 0.32 },
  { ...news, title: '10,000 items in a list: another width', name: 'another width for 10,000 items', target: 0.2 },
  { title: 'read a feed of 60 items, first parse of the page', name: 'read a feed of 60 items', page: 'feeds', measures: 'all', isCold: true, target: 0.5, reached: 1.6 },
  { title: 'read a feed of 10,000 items', name: 'read a feed of 10,000 items', page: 'feeds', measures: 'all', target: 0.3 },
  { title: '1,000 live dates, all that the main thread does', name: '1,000 live dates for 5 s', page: 'dates', measures: 'all', rounds: 3, target: 1.3 },
  { title: '1,000 article bodies of 5 kB made safe', name: '1,000 article bodies made safe', page: 'bodies', measures: 'all', rounds: 5, target: 1.15, reached: 1.44 },
];
