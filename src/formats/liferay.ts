import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { cmsArticle, srcsetOf } from './cms-article.js';
import { readRecords, type Cms } from './cms-records.js';
import { requestUrl, trimmedPath, withParameter } from './cms-request.js';
import { withDistinctIds } from './distinct-ids.js';
import { isObject, pick, readJson, toList, toText, type JsonObject } from './json-values.js';

const cms: Cms = {
  name: 'Liferay',
  hint:
    'In Liferay add a Service Access Policy that is Default and names the method in the message (Control Panel → ' +
    'Security → Service Access Policy), let guests view the content, and for another origin allow /o/headless-delivery/* ' +
    'in System Settings → Security Tools → Portal Cross-Origin Resource Sharing.',
};

/** Structured contents and blog postings of Liferay (https://learn.liferay.com/w/dxp/headless-delivery). */
export const liferay: FormatModule = {
  request,
  parseArticles(text, options) {
    const items = readRecords(text, cms, findItems, options.map);
    return withDistinctIds(items.map((item) => readItem(item, options)));
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
  const url = requestUrl(src, (address) => {
    const path = trimmedPath(address);
    const [, root, api = ''] = /^(.*?\/o)(?:\/headless-delivery(?:\/v1\.0)?(?:\/(.*))?)?$/.exec(path) ?? [];
    const [, context = path, site = 'Guest'] = /^(.*?)\/(?:web|group)\/([^/]+)/.exec(path) ?? [];
    const below = api || `sites/${root ? 'Guest' : site}`;
    const isParent = /^(?:sites|content-structures|structured-content-folders)\/[^/]+$/.test(below);
    const resource = isParent ? `${below}/structured-contents` : below;
    address.pathname = `${root ?? `${context}/o`}/headless-delivery/v1.0/${resource}`;
    if (/\/(?:structured-contents|blog-postings)\/[^/]+$/.test(resource)) return [];
    return [
      ['page', page, page > 1],
      ['pageSize', limit ?? 10],
      ['sort', 'datePublished:desc'],
      // Without it only the contents of the topmost folder come.
      ['flatten', resource.endsWith('structured-contents') ? 'true' : undefined],
    ];
  });
  return { url, headers: { Accept: 'application/json' } };
}

function findItems(value: unknown): unknown {
  return isObject(value) ? (value['items'] ?? ('title' in value && 'id' in value ? value : undefined)) : value;
}

function readItem(item: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  const fields = [...contentFields(item['contentFields'])];
  const values = [...fields].reverse().map(({ name, value }) => [name, value] as const);
  return cmsArticle({ ...Object.fromEntries(values), ...item }, options, {
    image: readImage,
    html: (value) => toText(isObject(value) ? value['data'] : value),
    otherwise: {
      image: fields.map(({ value }) => value).filter((value) => isObject(value) && 'contentUrl' in value),
      contentHtml: fields.find(({ value }) => typeof value === 'string' && /^\s*</.test(value))?.value,
    },
  });
}

/**
 * The fields of a structure, those nested in field sets too, under the reference that its author gave them: `name` is
 * generated (`Text72945361`). Of a repeated field the first counts.
 */
function* contentFields(fields: unknown, depth = 5): Generator<{ name: string; value: unknown }> {
  for (const field of toList(fields).filter(isObject)) {
    const value = isObject(field['contentFieldValue']) ? field['contentFieldValue'] : {};
    const content = pick(value, 'image', 'document', 'data', 'link');
    if (content) yield { name: toText(pick(field, 'fieldReference', 'name')), value: content };
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
