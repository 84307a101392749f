/** A piece of work on which the kit is measured beside others. */
export interface Work {
  readonly title: string;
  /** Under which its page offers it. */
  readonly name: string;
  readonly page: string;
  /** Script alone, or all that the main thread does: style, layout, paint too. */
  readonly measures: 'script' | 'all';
  /** Each time on a new page. */
  readonly isCold?: boolean;
  readonly rounds?: number;
  /** The kit's ratio to the first candidate. */
  readonly target: number;
}

export const kitNames = /^tin-/;

export const works: readonly Work[] = [
  { title: '1,000 cards in a list: script, warm', name: '1,000 cards in a list', page: 'cards', measures: 'script', target: 1.25 },
  { title: '1,000 cards in a list: script, cold', name: '1,000 cards in a list', page: 'cards', measures: 'script', isCold: true, target: 1.4 },
  { title: '1,000 cards in a list: with layout', name: '1,000 cards in a list', page: 'cards', measures: 'all', target: 1.15 },
  { title: '1,000 card elements: script, warm', name: '1,000 card elements', page: 'cards', measures: 'script', target: 1.7 },
  { title: 'change 1,000 titles: script', name: 'change 1,000 titles', page: 'cards', measures: 'script', target: 1.1 },
  { title: 'read a feed of 60 items, first parse of the page', name: 'read a feed of 60 items', page: 'feeds', measures: 'script', isCold: true, target: 0.5 },
  { title: 'read a feed of 10,000 items', name: 'read a feed of 10,000 items', page: 'feeds', measures: 'script', target: 0.3 },
  { title: '1,000 live dates, all that the main thread does', name: '1,000 live dates for 5 s', page: 'dates', measures: 'all', rounds: 3, target: 1.3 },
];
