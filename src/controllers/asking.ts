import { Lazy } from '../lib/lazy.js';
import { ownFileHint } from '../lib/own-file-hint.js';
import { SourceError } from '../model/source-error.js';
import { dates } from './dates.js';

/**
 * What asks sources: a page whose widgets read what stands between their tags needs none of it. Loading it rejects with a
 * `SourceError`.
 */
export const asking = new Lazy(async () => {
  try {
    // Every format reads dates: else their file would be asked for only when a format's own has come.
    const [file] = await Promise.all([import('../sources/asking.js'), dates.load()]);
    return file.asking;
  } catch (cause) {
    throw new SourceError(`expected the kit’s own file that asks sources but ${(cause as Error).message}`, { hint: ownFileHint, cause });
  }
});
