import type { Article } from '../model/article.js';
import { visitorFigures, type VisitorFigure, type VisitorStats } from '../model/visitor-stats.js';
import type { DataKind, DataKinds } from './data-kinds.js';
import { merge } from './merge.js';

/** How what several sources say becomes one. */
interface Rule<T> {
  /** Which of them have a part in it. */
  telling(all: readonly T[]): readonly T[];
  /** What these say together. */
  join(all: readonly T[]): T;
}

const rules: { [K in DataKind]: Rule<DataKinds[K]> } = {
  articles: { telling: all, join: newestFirst },
  article: { telling: first, join: ([article]) => article },
  links: { telling: all, join: joined },
  visitorStats: { telling: tellingFigures, join: joinedFigures },
};

/**
 * What several sources say, as one; and which of them have a part in it: of counters those that know a figure which none
 * before them knows. Of lists all have, no item is there twice, and articles stand by date where all of them have one.
 */
export function combine<K extends DataKind>(
  kind: K,
  parts: readonly DataKinds[K][],
): { data: DataKinds[K] | undefined; telling: readonly DataKinds[K][] } {
  if (parts.length < 2) return { data: parts[0], telling: parts };
  const rule: Rule<DataKinds[K]> = rules[kind];
  const telling = rule.telling(parts);
  return { data: telling.length > 1 ? rule.join(telling) : telling[0], telling };
}

function first<T>(parts: readonly T[]): readonly T[] {
  return parts.slice(0, 1);
}

function all<T>(parts: readonly T[]): readonly T[] {
  return parts;
}

function joined<T>(lists: readonly T[][]): T[] {
  let whole: T[] = [];
  for (const list of lists) whole = merge(whole, list);
  return whole;
}

function newestFirst(lists: readonly Article[][]): Article[] {
  const articles = joined(lists);
  return articles.every(({ datePublished }) => datePublished) ? articles.sort((a, b) => Number(b.datePublished) - Number(a.datePublished)) : articles;
}

function tellingFigures(all: readonly VisitorStats[]): readonly VisitorStats[] {
  const known = new Set<VisitorFigure>();
  const telling = all.filter((stats) => {
    const { size } = known;
    for (const figure of visitorFigures) if (stats[figure] !== undefined) known.add(figure);
    return known.size > size;
  });
  return telling.length ? telling : first(all);
}

/** As old as the oldest of them: "cập nhật lúc …" must hold for each figure. */
function joinedFigures(all: readonly VisitorStats[]): VisitorStats {
  const updated = new Date(Math.min(...all.map((stats) => stats.updated.getTime())));
  // The first that knows a figure is heard last.
  return Object.assign({}, ...[...all].reverse(), { updated }) as VisitorStats;
}
