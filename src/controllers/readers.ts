import { Lazy } from '../lib/lazy.js';
import { dates } from './dates.js';

/** What reads printed markup: most widgets have nothing between their tags, so it is loaded for those that have. */
export const readers = new Lazy(async () => {
  // Markup has dates: else their file would be asked for only when this one has come.
  const [file] = await Promise.all([import('../formats/dom-readers.js'), dates.load()]);
  return file.domReaders;
});
