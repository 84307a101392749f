import type { Article } from '../model/article.js';
import type { VisitorStats } from '../model/visitor-stats.js';
import type { DataKind, DataKinds } from './data-kinds.js';
import { merge } from './merge.js';

/** What several sources say as one, and which of them have a part in it. */
export interface Combined<T> {
  data: T | undefined;
  telling: readonly T[];
}

const rules: { [K in DataKind]: (parts: readonly DataKinds[K][]) => Combined<DataKinds[K]> } = {
  articles: (telling) => ({ data: newestFirst(joined(telling)), telling }),
  article: ([data]) => ({ data, telling: [data] }),
  links: (telling) => ({ data: joined(telling), telling }),
  visitorStats: figures,
};

/**
 * What several sources say, the first ones first, as one. Of counters the first that knows a figure gives it; of lists no
 * item is there twice, and articles stand by date where all of them have one.
 */
export function combine<K extends DataKind>(kind: K, parts: readonly DataKinds[K][]): Combined<DataKinds[K]> {
  return parts.length > 1 ? rules[kind](parts) : { data: parts[0], telling: parts };
}

function joined<T>(lists: readonly T[][]): T[] {
  let whole: T[] = [];
  for (const list of lists) whole = merge(whole, list);
  return whole;
}

function newestFirst(articles: Article[]): Article[] {
  return articles.every(({ datePublished }) => datePublished) ? articles.sort((a, b) => Number(b.datePublished) - Number(a.datePublished)) : articles;
}

/** As old as the oldest of them: "cập nhật lúc …" must hold for each figure. */
function figures([first, ...others]: readonly VisitorStats[]): Combined<VisitorStats> {
  if (!first) return { data: first, telling: [] };
  let data = first;
  const telling = others.filter((stats) => {
    const both = { ...stats, ...data };
    const isTelling = Object.keys(both).length > Object.keys(data).length;
    if (isTelling) data = { ...both, updated: stats.updated < data.updated ? stats.updated : data.updated };
    return isTelling;
  });
  return { data, telling: [first, ...telling] };
}
