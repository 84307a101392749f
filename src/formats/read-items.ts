import { isLarge } from '../lib/large-text.js';
import { mapInSlices } from '../lib/map-in-slices.js';
import { Stretch } from '../lib/stretch.js';
import type { Article } from '../model/article.js';
import { withDistinctIds } from './distinct-ids.js';

/**
 * What `read` makes of the items of `text`, with distinct ids. While a large one is read the page is not held up.
 * @param batches some of the items at a time, which may be found only as they are asked for
 */
export function readItems<T>(text: string, batches: Iterable<readonly T[]>, read: (item: T) => Article | undefined): Article[] | Promise<Article[]> {
  if (isLarge(text)) return readInSlices(batches, read);
  const articles = [];
  for (const items of batches) articles.push(items.map(read));
  return withDistinctIds(articles.flat());
}

async function readInSlices<T>(batches: Iterable<readonly T[]>, read: (item: T) => Article | undefined): Promise<Article[]> {
  const stretch = new Stretch();
  // What comes before took its time already.
  await stretch.rest();
  const articles = [];
  for (const items of batches) articles.push(await mapInSlices(items, read, stretch));
  return withDistinctIds(articles.flat());
}
