import { parseArticles, parseVisitorStats } from '../formats/parse.js';
import { combine } from './combine.js';
import { loadArticles, loadLinks, loadVisitorStats, readPage } from './load.js';
import { Subscription } from './subscription.js';
import { answerOf } from './values.js';

/** All that asks sources and reads their answers, as one file: a page that brings its own data never loads it. */
export const asking = {
  Subscription,
  combine,
  readPage,
  answerOf,
  loadArticles,
  loadLinks,
  loadVisitorStats,
  parseArticles,
  parseVisitorStats,
};
