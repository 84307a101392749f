import { Stretch } from './stretch.js';

/** As `list.map(take)`, but between two items the page may do what waits, whenever it has waited long. */
export async function mapInSlices<T, U>(list: readonly T[], take: (item: T) => U, stretch = new Stretch()): Promise<U[]> {
  const taken: U[] = [];
  for (const item of list) {
    if (stretch.isLong) await stretch.rest();
    taken.push(take(item));
  }
  return taken;
}
