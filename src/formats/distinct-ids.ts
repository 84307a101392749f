import { hash } from '../lib/hash.js';
import type { Article } from '../model/article.js';

/**
 * The articles that came of it, with different ids: a portal that gives each item one guid still has many articles. Two
 * of one id at one address are versions of the same article and keep it, unless the id is but that address and the
 * titles differ.
 */
export function withDistinctIds(articles: readonly (Article | undefined)[]): Article[] {
  const known = new Map<string, Article>();
  const distinct: Article[] = [];
  for (const article of articles) {
    if (!article) continue;
    const { id, url, title } = article;
    const first = known.get(id);
    if (!first) known.set(id, article);
    const isSame = !first || (first.url === url && (first.title === title || (url && url !== id)));
    distinct.push(isSame ? article : { ...article, id: `${id}#${hash(`${url}\n${title}`)}` });
  }
  return distinct;
}
