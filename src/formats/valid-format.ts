import type { Article } from '../model/article.js';
import { createArticle, type ArticleDraft } from '../model/create-article.js';
import { createLink } from '../model/create-link.js';
import type { FormatModule } from '../model/format-module.js';
import type { SiteLink } from '../model/site-link.js';
import { withDistinctIds } from './distinct-ids.js';

/** A format of somebody else's, whose articles and links are made valid. */
export function validFormat(format: FormatModule<ArticleDraft, Partial<SiteLink>>): FormatModule {
  const { parseArticles, parseArticle, parseLinks, ...rest } = format;
  const valid = (draft: ArticleDraft | undefined, baseUrl: string): Article | undefined => draft && createArticle(draft, baseUrl);
  return {
    ...rest,
    ...(parseArticles && {
      async parseArticles(text, options) {
        const drafts = await parseArticles.call(format, text, options);
        return withDistinctIds(drafts.map((draft) => valid(draft, options.baseUrl)));
      },
    }),
    ...(parseArticle && {
      async parseArticle(text, options) {
        return valid(await parseArticle.call(format, text, options), options.baseUrl);
      },
    }),
    ...(parseLinks && {
      async parseLinks(text, options) {
        const drafts = await parseLinks.call(format, text, options);
        return drafts.flatMap((draft) => createLink(draft, options.baseUrl) ?? []);
      },
    }),
  };
}
