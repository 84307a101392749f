import { isLarge } from '../lib/large-text.js';
import { mapInSlices } from '../lib/map-in-slices.js';
import { Stretch } from '../lib/stretch.js';
import type { Article } from '../model/article.js';
import { withDistinctIds } from './distinct-ids.js';

/** What `read` makes of the items of `text`, with distinct ids. While a large one is read the page is not held up. */
export function readItems<T>(text: string, items: Iterable<T>, read: (item: T) => Article | undefined): Article[] | Promise<Article[]> {
  if (isLarge(text)) return readInSlices(items, read);
  const articles = [];
  // One by one: some forget an item once the next is asked for.
  for (const item of items) articles.push(read(item));
  return withDistinctIds(articles);
}

async function readInSlices<T>(items: Iterable<T>, read: (item: T) => Article | undefined): Promise<Article[]> {
  const stretch = new Stretch();
  // To find the items took its time already.
  await stretch.rest();
  return withDistinctIds(await mapInSlices(items, read, stretch));
}
