import type { XmlElement } from '../lib/xml.js';
import type { Article } from '../model/article.js';
import { createArticle, type ArticleDraft } from '../model/create-article.js';
import type { ParseOptions } from '../model/format-module.js';
import { scanFeed, type Fields } from './feed-elements.js';
import { readItems } from './read-items.js';

/** How a format reads the parts of a feed. */
export interface FeedReader {
  item(element: XmlElement): Article | undefined;
  /** What holds for each item that does not say it itself. */
  common(head: Fields): Pick<ArticleDraft, 'authors' | 'language'>;
}

/** The articles of a feed. `formats` are the names that `findRoot` has for it. */
export function readFeed(text: string, formats: readonly string[], options: ParseOptions, reader: FeedReader): Article[] | Promise<Article[]> {
  let head: Fields | undefined;
  function* items(): Generator<readonly XmlElement[], void, undefined> {
    head = yield* scanFeed(text, formats, options);
  }
  const complete = (articles: Article[]): Article[] => {
    if (head) complement(articles, reader.common(head), options.baseUrl);
    return articles;
  };
  const articles = readItems(text, items(), (item) => reader.item(item));
  return articles instanceof Promise ? articles.then(complete) : complete(articles);
}

function complement(articles: readonly Article[], draft: ArticleDraft, baseUrl: string): void {
  const common = createArticle({ ...draft, title: '-' }, baseUrl);
  if (!common) return;
  for (const article of articles) {
    if (!article.authors.length) article.authors = [...common.authors];
    if (!article.language && common.language) article.language = common.language;
  }
}
