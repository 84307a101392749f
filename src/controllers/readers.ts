import { Lazy } from '../lib/lazy.js';
import type { DataKind } from '../sources/data-kinds.js';
import { dates } from './dates.js';

/** What reads printed markup: most widgets have nothing between their tags, so it is loaded for those that have. */
export const readers = new Lazy(async () => {
  // Markup has dates: else their file would be asked for only when this one has come.
  const [file] = await Promise.all([import('../formats/dom-readers.js'), dates.load()]);
  return file.domReaders;
});

const articleReader = new Lazy(async () => {
  const [file] = await Promise.all([import('../formats/dom-article.js'), readers.load()]);
  return file.readArticle;
});

/** What reads the markup of a kind of data; nothing until its file is there. */
export function readerOf(kind: DataKind): ((root: HTMLElement, options: never) => unknown) | undefined {
  return kind === 'article' ? articleReader.value : readers.value?.[kind];
}

/** Those of an article come with the others. */
export function loadReader(kind: DataKind): Promise<unknown> {
  return (kind === 'article' ? articleReader : readers).load();
}
