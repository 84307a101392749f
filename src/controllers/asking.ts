import { Lazy } from '../lib/lazy.js';
import { dates } from './dates.js';

/** What asks sources: a page whose widgets read what stands between their tags needs none of it. */
export const asking = new Lazy(async () => {
  // Every format reads dates: else their file would be asked for only when a format's own has come.
  const [file] = await Promise.all([import('../sources/asking.js'), dates.load()]);
  return file.asking;
});
