import { Lazy } from '../lib/lazy.js';

/** What takes over what a server rendered: few pages have any. */
export const hydration = new Lazy(async () => (await import('./served-tree.js')).adoptServedTree);
