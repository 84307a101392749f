import { pageTiming, slice, type Timing } from './turns.js';

/** As `list.map(take)`, but between two items the page may do what waits, whenever it has waited long. */
export async function mapInSlices<T, U>(list: readonly T[], take: (item: T) => U, { now, pause }: Timing = pageTiming): Promise<U[]> {
  const taken: U[] = [];
  let start = now();
  for (const item of list) {
    if (now() - start >= slice) {
      await pause();
      start = now();
    }
    taken.push(take(item));
  }
  return taken;
}
