import { readArticle } from './dom-article.js';
import { readArticles } from './dom-articles.js';
import { readHeading } from './dom-heading.js';
import { readLinks } from './dom-links.js';
import { readVisitorStats } from './dom-visitor-stats.js';

/** All that reads the page's own markup: pages that print some load it in one go. By kind of data, and the old heading. */
export const domReaders = { articles: readArticles, article: readArticle, links: readLinks, visitorStats: readVisitorStats, heading: readHeading };
