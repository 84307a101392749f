import { countOf } from '../lib/count-of.js';
import type { Article } from '../model/article.js';
import { createArticle, type ArticleDraft } from '../model/create-article.js';
import { createLink } from '../model/create-link.js';
import { createVisitorStats } from '../model/create-visitor-stats.js';
import type { SiteLink } from '../model/site-link.js';
import type { VisitorStats } from '../model/visitor-stats.js';

/** What a widget can ask a source for. */
export interface DataKinds {
  articles: Article[];
  article: Article | undefined;
  links: SiteLink[];
  visitorStats: VisitorStats;
}

export type DataKind = keyof DataKinds;

/** At most `limit` items of a list, all without one (frameworks say so by `null` or 0); what is no list stays whole. */
export function limited<T>(data: T, limit: number | null | undefined): T {
  const count = countOf(limit);
  return Array.isArray(data) && count && data.length > count ? (data.slice(0, count) as T) : data;
}

const revivers: { [K in DataKind]: (value: never, baseUrl: string) => DataKinds[K] | undefined } = {
  articles: (list: ArticleDraft[], baseUrl) => list.flatMap((item) => reviveArticle(item, baseUrl) ?? []),
  article: reviveArticle,
  links: (list: Partial<SiteLink>[], baseUrl) => list.flatMap((item) => createLink(item, baseUrl) ?? []),
  visitorStats: ({ updated = new Date(), ...figures }: Partial<VisitorStats>) => createVisitorStats(figures, new Date(updated)),
};

/**
 * Data that somebody else had in hand (a script, the browser's store), made as valid as what the formats give: dates
 * may be texts, addresses relative. Throws for what never were such data.
 */
export function revive<K extends DataKind>(kind: K, value: unknown, baseUrl: string): DataKinds[K] | undefined {
  return revivers[kind](value as never, baseUrl);
}

function reviveArticle(draft: ArticleDraft | null, baseUrl: string): Article | undefined {
  if (!draft) throw new TypeError(`expected an article but got ${String(draft)}`);
  return createArticle(draft, baseUrl);
}
