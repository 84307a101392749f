import { escapeHtml } from '../lib/escape-html.js';
import { readPath } from '../lib/json-path.js';
import type { Article, ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { cmsArticle, cmsArticles, isPublished, plainOrHtml, srcsetOf } from './cms-article.js';
import { fieldsOf } from './cms-fields.js';
import { readRecords } from './cms-records.js';
import { hasParameter, inTurn, parsedUrl, requestUrl, trimmedPath, withParameter, type Parameter } from './cms-request.js';
import { isObject, pick, readJson, toAddress, toList, toText, type JsonObject } from './json-values.js';
import { richText } from './rich-text.js';
import { blocksToHtml, figure } from './strapi-blocks.js';
import { bare } from '../lib/bare.js';

/** A component of which nothing came but its name and number. */
const bareComponent = /"__component":"[^"]*"(?:,"id":\d+)?\}/;

/** The REST API of Strapi 4 and 5 (https://docs.strapi.io/cms/api/rest). */
export const strapi: FormatModule = {
  request,
  parseArticles: (text, options) => readEntries(findPublished(text, options), options),
  async parseArticle(text, options) {
    const entries = findPublished(text, options);
    // Without the file the article is shown all the same.
    if (bareComponent.test(text)) await import('./strapi-zones.js').then(({ tellOfZones }) => tellOfZones(entries, options), () => undefined);
    return readEntries(entries, options)[0];
  },
  nextPage(text, { baseUrl }) {
    const reply = readJson(text, 'strapi');
    const { page, pageSize, pageCount, start, limit, total } = (readPath(reply, 'meta.pagination') ?? {}) as Record<string, number>;
    if (start !== undefined && limit) {
      return start + limit < (total ?? Infinity) && isFull(reply, limit) ? withParameter(baseUrl, 'pagination[start]', start + limit) : undefined;
    }
    if (!page || !(pageCount === undefined ? isFull(reply, pageSize) : page < pageCount)) return undefined;
    // Of a page that is larger than Strapi gives, it would count the next one from where it should have ended.
    const url = pageSize ? withParameter(baseUrl, 'pagination[pageSize]', pageSize) : baseUrl;
    return withParameter(url, 'pagination[page]', page + 1);
  },
};

/** A draft has no date of publication; a content type without drafts has no such field. */
function findPublished(text: string, { map }: ParseOptions): JsonObject[] {
  const entries = readRecords(text, 'Strapi', findEntries, map).map(unwrapped).filter(isObject);
  return entries.filter((entry) => entry['publishedAt'] !== null && isPublished(entry));
}

function readEntries(entries: readonly JsonObject[], options: ParseOptions): Article[] {
  const read = options.map ? bare({ ...options, map: unwrappedMap(options.map) }) : options;
  return cmsArticles(entries, read, (entry) => readEntry(entry, read));
}

/** Where the total is not counted (`withCount=false`), a page that is not full is the last. */
function isFull(reply: unknown, size = Infinity): boolean {
  return toList(readPath(reply, 'data')).length >= size;
}

/** `config.src` may be the site, `…/api` (then of `articles` or `posts`) or an endpoint; an entry or a single type is only populated. */
function request({ src, limit, map }: SourceConfig, page: number): FormatRequest {
  const path = trimmedPath(parsedUrl(src));
  const [, root = path, type, entry] = /^(.*?)\/api(?:\/([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
  const ask = (collection: string, sort: string): string =>
    requestUrl(src, (address) => {
      address.pathname = type ? path : `${root}/api/${collection}`;
      // Without it Strapi leaves pictures and relations out. All of the first level: a field that is named and not there
      // is an error in Strapi 5.
      const populate: Parameter = ['populate', '*'];
      return entry ? [populate] : [populate, ['sort', `${sort}:desc`], ...pagination(address, limit, page)];
    });
  const named = sortField(map);
  const dates = named ? [named, 'publishedAt'] : ['publishedAt'];
  // A content type without drafts may have no date of publication to sort by.
  return inTurn([...dates.map((date) => ask('articles', date)), type ? ask(type, 'createdAt') : ask('posts', named ?? 'publishedAt')]);
}

/** The newest first, by the date that the map names: that of publication may be the day of an import. */
function sortField(map: FieldMap = {}): string | undefined {
  return /^(?:attributes\.)?(\w+)$/.exec(map['datePublished'] ?? '')?.[1];
}

/** Strapi knows pages and offsets, and refuses a mixture. */
function pagination(address: URL, limit: number | undefined, page: number): Parameter[] {
  if (hasParameter(address, 'pagination[start]') || hasParameter(address, 'pagination[limit]')) {
    const size = Number(address.searchParams.get('pagination[limit]')) || 25;
    const start = Number(address.searchParams.get('pagination[start]')) + (page - 1) * size;
    return [['pagination[start]', start, page > 1]];
  }
  return [
    ['pagination[page]', page, page > 1],
    ['pagination[pageSize]', Math.min(limit ?? 10, 100)],
  ];
}

function findEntries(value: unknown): unknown {
  return isObject(value) ? value['data'] : value;
}

/** Strapi 4 wraps each entry in `attributes` and each relation in `data`; both are taken off, at every level. */
function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (!isObject(value)) return value;
  const { attributes, data, ...rest } = value;
  if (data !== undefined && Object.keys(rest).every((key) => key === 'meta')) return unwrapped(data);
  const own = isObject(attributes) ? { ...rest, ...attributes } : value;
  return Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, unwrapped(inner)]));
}

function readEntry(entry: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  return cmsArticle(entry, options, {
    image: readMedia,
    html: toHtml,
    // A picture in a field that is called as nobody would guess goes before the one for search engines.
    otherwise: {
      url: readPath(entry, 'seo.canonicalURL'),
      image: [...mediaOf(entry), readPath(entry, 'seo.metaImage'), readPath(entry, 'seo.shareImage')],
    },
  });
}

/** Files in whatever field. */
function mediaOf(record: JsonObject): unknown[] {
  return Object.values(record).flatMap(toList).filter((value) => isObject(value) && ('mime' in value || 'alternativeText' in value));
}

/** The paths of a map as they are without the wrappers of Strapi 4, which who wrote it may have seen. */
function unwrappedMap(map: FieldMap): FieldMap {
  const paths = Object.entries(map).map(([field, path]) => [field, path.replace(/\b(?:data|attributes)\.|\.data$/g, '')]);
  return Object.fromEntries(paths) as FieldMap;
}

/** Blocks, Markdown, HTML of an editor's plugin, or a dynamic zone: a list of components that have such fields. */
function toHtml(value: unknown): string {
  if (!Array.isArray(value)) return richText(toText(value));
  const components = value.filter(isObject).filter((part) => '__component' in part);
  return components.length ? components.map(componentToHtml).join('') : blocksToHtml(value);
}

function componentToHtml(component: JsonObject): string {
  const text = toHtml(fieldsOf(component).first('contentHtml') ?? '');
  const isQuote = /quote/.test(toText(component['__component']));
  const speaker = escapeHtml(toText(pick(component, 'title', 'author', 'name')));
  const quote = `<blockquote>${text}${speaker && `<p><cite>${speaker}</cite></p>`}</blockquote>`;
  return (isQuote && text ? quote : text) + mediaOf(component).map(figure).join('');
}

/** `formats` is null for a picture that is small already, or no raster. */
function readMedia(value: unknown): Partial<ArticleImage> | undefined {
  if (!isObject(value)) return { src: toAddress(value) };
  const { url, width, height, formats } = value;
  if (!/^(?:image\/|$)/.test(toText(value['mime']))) return undefined;
  const sizes = [...Object.values(formats ?? {}), value];
  return {
    src: toText(url),
    alt: toText(value['alternativeText']),
    caption: plainOrHtml(toText(value['caption'])),
    width: Number(width),
    height: Number(height),
    srcset: sizes.length > 1 ? srcsetOf(sizes, Number(width) / Number(height)) : '',
  };
}
