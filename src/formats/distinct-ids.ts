import { hash } from '../lib/hash.js';
import type { Article } from '../model/article.js';

/**
 * The articles that came of it, with different ids: a portal that gives each item one guid still has many articles. Two
 * of one id and one title are versions of the same article and keep it.
 */
export function withDistinctIds(articles: readonly (Article | undefined)[]): Article[] {
  const titles = new Map<string, string>();
  return articles.flatMap((article) => {
    if (!article) return [];
    const title = `${article.url}\n${article.title}`;
    const first = titles.get(article.id);
    if (first === undefined) titles.set(article.id, title);
    return first === undefined || first === title ? article : { ...article, id: `${article.id}#${hash(title)}` };
  });
}
