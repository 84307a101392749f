import { measure } from './rounds.js';
import type { Row } from './table.js';
import type { World } from './world.js';

/** What twice as much costs, in processor time of the main thread with its frame. */
export async function growth(world: World): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['cards in a grid', 'items in a list', 'widgets on a page']) {
    const work = { title: name, name, page: 'growth', measures: 'all', target: {} } as const;
    const found = (await measure(world, work, 3)).sort((a, b) => Number(a.candidate) - Number(b.candidate));
    found.forEach(({ candidate, amount }, index) => {
      const half = found[index - 1];
      rows.push({ what: name, number: Number(candidate), milliseconds: amount, 'to half as many': half ? (amount / half.amount).toFixed(2) : '–' });
    });
  }
  return rows;
}
