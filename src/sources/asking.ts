import { parseArticles, parseVisitorStats } from '../formats/parse.js';
import { combine } from './combine.js';
import { loadArticles, loadLinks, loadVisitorStats, readPage } from './load.js';
import { recordVisits } from './record-visit.js';
import { Subscription } from './subscription.js';
import { answerOf } from './values.js';

/** All that asks sources, reads their answers and reports visits, as one file: a page that brings its own data never loads it. */
export const asking = {
  Subscription,
  combine,
  readPage,
  answerOf,
  recordVisits,
  loadArticles,
  loadLinks,
  loadVisitorStats,
  parseArticles,
  parseVisitorStats,
};
