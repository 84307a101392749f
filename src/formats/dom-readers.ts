import { readArticles } from './dom-articles.js';
import { readHeading } from './dom-heading.js';
import { readLinks } from './dom-links.js';
import { readVisitorStats } from './dom-visitor-stats.js';

/**
 * What reads the page's own markup: pages that print some load it in one go. By kind of data, and the old heading. What reads a
 * whole article is as large again, and few pages print one: see `dom-article.ts`.
 */
export const domReaders = { articles: readArticles, links: readLinks, visitorStats: readVisitorStats, heading: readHeading };
