/** RSS 0.90, 1.0 and 1.1 have the items beside the channel; all else is read alike. */
export { rss as rdf } from './rss.js';
