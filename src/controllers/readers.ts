import { Lazy } from '../lib/lazy.js';

/** What reads printed markup: most widgets have nothing between their tags, so it is loaded for those that have. */
export const readers = new Lazy(async () => (await import('../formats/dom-readers.js')).domReaders);
