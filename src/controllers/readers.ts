import { Lazy } from '../lib/lazy.js';
import type { DataKind } from '../sources/data-kinds.js';
import { dates } from './dates.js';

/** What reads printed markup: most widgets have nothing between their tags, so it is loaded for those that have. */
export const readers = new Lazy(async () => {
  // Markup has dates: else their file would be asked for only when this one has come.
  const [file] = await Promise.all([import('../formats/dom-readers.js'), dates.load()]);
  return file.domReaders;
});

const ofArticle = new Lazy(async () => {
  const [file] = await Promise.all([import('../formats/dom-article.js'), readers.load()]);
  return { article: file.readArticle };
});

/** What reads the markup of a kind of data. That of an article comes with the others. */
export function readersOf(kind: DataKind): Lazy<Partial<Record<DataKind, unknown>>> {
  return kind === 'article' ? ofArticle : readers;
}
