import { mapInSlices } from '../lib/map-in-slices.js';
import type { Article } from '../model/article.js';
import { withDistinctIds } from './distinct-ids.js';

/** Characters from which on a text is read in slices: below, it takes a few milliseconds on a phone. */
const large = 200_000;

/** What `read` makes of the items of `text`, with distinct ids. While a large one is read the page is not held up. */
export function readItems<T>(text: string, items: readonly T[], read: (item: T) => Article | undefined): Article[] | Promise<Article[]> {
  return text.length < large ? withDistinctIds(items.map(read)) : mapInSlices(items, read).then(withDistinctIds);
}
