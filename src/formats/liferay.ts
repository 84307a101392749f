import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { cmsArticle, cmsArticles, srcsetOf } from './cms-article.js';
import { readRecords } from './cms-records.js';
import { requestUrl, trimmedPath, withParameter } from './cms-request.js';
import { isObject, pick, readJson, toList, toText, type JsonObject } from './json-values.js';

/** Structured contents and blog postings of Liferay (https://learn.liferay.com/w/dxp/headless-delivery). */
export const liferay: FormatModule = {
  request,
  parseArticles(text, options) {
    const items = readRecords(text, 'Liferay', findItems, options.map);
    return cmsArticles(items.map(withFields), options, (item) => readItem(item, options));
  },
  nextPage(text, { baseUrl }) {
    const { page, lastPage } = readJson(text, 'liferay') as JsonObject;
    return Number(page) < Number(lastPage) ? withParameter(baseUrl, 'page', Number(page) + 1) : undefined;
  },
};

/**
 * `config.src` may be the portal (then of its first site, whose key is `Guest`), a site's page (`/web/{site}`), a site, a
 * folder or a structure of the API, or a collection of it.
 */
function request({ src, limit }: SourceConfig, page: number): FormatRequest {
  const headers = { Accept: 'application/json' };
  const ask = (collection: string): string =>
    requestUrl(src, (address) => {
      const path = trimmedPath(address);
      const [, root, api = ''] = /^(.*?\/o)(?:\/headless-delivery(?:\/v1\.0)?(?:\/(.*))?)?$/.exec(path) ?? [];
      const [, context = path, site = 'guest'] = /^(.*?)\/(?:web|group)\/([^/]+)/.exec(path) ?? [];
      // The first site is `guest` in addresses and `Guest` to the API.
      const below = api || `sites/${root || site === 'guest' ? 'Guest' : site}`;
      const isParent = /^(?:sites|content-structures|structured-content-folders)\/[^/]+$/.test(below);
      const resource = isParent ? `${below}/${collection}` : below;
      address.pathname = `${root ?? `${context}/o`}/headless-delivery/v1.0/${resource}`;
      if (/\/(?:structured-contents|blog-postings)\/[^/]+$/.test(resource)) return [];
      return [
        ['page', page, page > 1],
        ['pageSize', Math.min(limit ?? 10, 500)],
        ['sort', 'datePublished:desc'],
        // Without it only the contents of the topmost folder come.
        ['flatten', resource.endsWith('structured-contents') ? 'true' : undefined],
      ];
    });
  const [url, blogs] = [ask('structured-contents'), ask('blog-postings')];
  // Guests may be let read one and not the other.
  return { url, headers, ...(/\/sites\/[^/]+\/blog-postings/.test(blogs) && blogs !== url && { otherwise: { url: blogs, headers } }) };
}

function findItems(value: unknown): unknown {
  return isObject(value) ? (value['items'] ?? ('title' in value && 'id' in value ? value : undefined)) : value;
}

/** An item with the fields of its structure beside its own, which go before them. */
function withFields(item: JsonObject): JsonObject {
  const values = [...contentFields(item['contentFields'])].reverse().flatMap(({ names, value }) => names.map((name) => [name, value] as const));
  return { ...Object.fromEntries(values), ...item };
}

function readItem(item: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  const values = [...contentFields(item['contentFields'])].map(({ value }) => value);
  return cmsArticle(item, options, {
    image: readImage,
    html: (value) => toText(isObject(value) ? value['data'] : value),
    otherwise: {
      // A document has no page, but can be opened.
      url: pageOf(item, options.baseUrl) || item['contentUrl'],
      image: values.filter((value) => isObject(value) && 'contentUrl' in value),
      contentHtml: values.find((value) => typeof value === 'string' && /^\s*</.test(value)),
    },
  });
}

/** The display page: of web content below `/w/`, of blogs below `/b/`. A site that is named by number is the host's own. */
function pageOf(item: JsonObject, baseUrl: string): string {
  const path = toText(item['friendlyUrlPath']);
  const [, root = '', site = ''] = /^(.*?)\/o\/headless-delivery\/.*?(?:\/sites\/([^/?]+))?(?:\/|$|\?)/.exec(baseUrl) ?? [];
  const home = /^\d*$/.test(site) ? root : `${root}/web/${site.toLowerCase()}`;
  return path && `${home}/${'articleBody' in item || 'headline' in item ? 'b' : 'w'}/${path}`;
}

/**
 * The fields of a structure, those nested in field sets too, under the reference that its author gave them: `name` is
 * generated (`Text72945361`), and so is the reference until somebody changes it; then the label tells. Of a repeated
 * field the first counts.
 */
function* contentFields(fields: unknown, depth = 5): Generator<{ names: string[]; value: unknown }> {
  for (const field of toList(fields).filter(isObject)) {
    const value = isObject(field['contentFieldValue']) ? field['contentFieldValue'] : {};
    const content = pick(value, 'image', 'document', 'data', 'link');
    const names = [toText(pick(field, 'fieldReference', 'name')), toText(field['label'])].filter(Boolean);
    if (content) yield { names, value: content };
    if (depth) yield* contentFields(field['nestedContentFields'], depth - 1);
  }
}

/** In structured contents the text alternative is the description and the title the name of the file. */
function readImage(value: unknown): Partial<ArticleImage> | undefined {
  if (!isObject(value)) return { src: toText(value) };
  if (!/^(?:image\/|$)/.test(toText(value['encodingFormat']))) return undefined;
  const sizes = toList(value['adaptedImages']).filter(isObject);
  return {
    src: toText(value['contentUrl']),
    alt: toText(value['description']),
    caption: toText(value['caption']),
    srcset: srcsetOf(sizes.map(({ contentUrl, width, height }) => ({ url: contentUrl, width, height }))),
  };
}
