import { escapeHtml } from '../lib/escape-html.js';
import { readPath } from '../lib/json-path.js';
import type { Article, ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { cmsArticle, cmsArticles, isPublished, plainOrHtml, srcsetOf } from './cms-article.js';
import { fieldsOf } from './cms-fields.js';
import { readRecords, type Cms } from './cms-records.js';
import { hasParameter, inTurn, requestUrl, trimmedPath, withParameter, type Parameter } from './cms-request.js';
import { isObject, pick, readJson, toList, toText, type JsonObject } from './json-values.js';
import { richText } from './rich-text.js';
import { blocksToHtml, figure } from './strapi-blocks.js';
import { bare } from '../lib/bare.js';

const cms: Cms = {
  name: 'Strapi',
  hint:
    'In Strapi allow find and findOne of the content type to the Public role (Settings → Users & Permissions → Roles), ' +
    'and give the address as https://…/api/articles, with the plural API ID.',
};

/** The REST API of Strapi 4 and 5 (https://docs.strapi.io/cms/api/rest). */
export const strapi: FormatModule = {
  request,
  parseArticles: readEntries,
  parseArticle(text, options) {
    return readEntries(text, options, tellOfZones)[0];
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

function readEntries(text: string, options: ParseOptions, look?: (entries: readonly JsonObject[], options: ParseOptions) => void): Article[] {
  const entries = readRecords(text, cms, findEntries, options.map).map(unwrapped).filter(isObject);
  // A draft has no date of publication; a content type without drafts has no such field.
  const published = entries.filter((entry) => entry['publishedAt'] !== null && isPublished(entry));
  look?.(published, options);
  const read = bare({ ...options, ...(options.map && { map: unwrappedMap(options.map) }) });
  return cmsArticles(published, read, (entry) => readEntry(entry, read));
}

/** `populate=*` does not reach what stands in the components of a dynamic zone; a deeper one has to name all relations. */
function tellOfZones(entries: readonly JsonObject[], { warn }: ParseOptions): void {
  const keysWith = (test: (value: unknown) => boolean): string[] => [
    ...new Set(entries.flatMap((entry) => Object.keys(entry).filter((key) => test(entry[key])))),
  ];
  const isBare = (part: unknown): boolean => isObject(part) && '__component' in part && Object.keys(part).length < 3;
  const zones = keysWith((value) => toList(value).some(isBare));
  if (!zones.length) return;
  const isRelation = (value: unknown): boolean => (Array.isArray(value) && !value.length) || toList(value).some((one) => isObject(one) && 'id' in one);
  const others = keysWith(isRelation).filter((key) => !zones.includes(key));
  const populate = [...zones.map((key) => `populate[${key}][populate]=*`), ...others.map((key) => `populate[${key}]=true`)];
  warn?.(`Strapi leaves out what stands in “${zones.join(', ')}”, such as pictures: add ?${populate.join('&')} to src.`);
}

/** Where the total is not counted (`withCount=false`), a page that is not full is the last. */
function isFull(reply: unknown, size = Infinity): boolean {
  return toList(readPath(reply, 'data')).length >= size;
}

/** `config.src` may be the site, `…/api` (then of `articles` or `posts`) or an endpoint; an entry or a single type is only populated. */
function request({ src, limit, map }: SourceConfig, page: number): FormatRequest {
  const ask = (type: string, sort: string): string =>
    requestUrl(src, (address) => {
      const [root, own, entry] = partsOf(address);
      address.pathname = own ? trimmedPath(address) : `${root}/api/${type}`;
      // Without it Strapi leaves pictures and relations out. All of the first level: a field that is named and not there
      // is an error in Strapi 5.
      const populate: Parameter = ['populate', '*'];
      return entry ? [populate] : [populate, ['sort', `${sort}:desc`], ...pagination(address, limit, page)];
    });
  const [, type] = partsOf(new URL(src, 'http://relative.invalid/'));
  const named = sortField(map);
  const dates = [...(named ? [named] : []), 'publishedAt'];
  // A content type without drafts may have no date of publication to sort by.
  return inTurn([...dates.map((date) => ask('articles', date)), type ? ask(type, 'createdAt') : ask('posts', named ?? 'publishedAt')]);
}

/** The newest first, by the date that the map names: that of publication may be the day of an import. */
function sortField(map: FieldMap = {}): string | undefined {
  return /^(?:attributes\.)?(\w+)$/.exec(map['datePublished'] ?? '')?.[1];
}

function partsOf(address: URL): [root: string, type: string | undefined, entry: string | undefined] {
  const path = trimmedPath(address);
  const [, root = path, type, entry] = /^(.*?)\/api(?:\/([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
  return [root, type, entry];
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
  if (data !== undefined && !Object.keys(rest).some((key) => key !== 'meta')) return unwrapped(data);
  const own = isObject(attributes) ? { ...rest, ...attributes } : value;
  return Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, unwrapped(inner)]));
}

function readEntry(entry: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  // A picture in a field that is called as nobody would guess goes before the one for search engines.
  const media = Object.values(entry).flatMap(toList).filter((value) => isObject(value) && 'mime' in value);
  return cmsArticle(entry, options, {
    image: readMedia,
    html: toHtml,
    otherwise: {
      url: readPath(entry, 'seo.canonicalURL'),
      image: [...media, readPath(entry, 'seo.metaImage'), readPath(entry, 'seo.shareImage')],
    },
  });
}

/** The paths of a map as they are without the wrappers of Strapi 4, which who wrote it may have seen. */
function unwrappedMap(map: FieldMap): FieldMap {
  const paths = Object.entries(map).map(([field, path]) => [field, path.replace(/\b(?:data|attributes)\.|\.data$/g, '')]);
  return Object.fromEntries(paths) as FieldMap;
}

/** Blocks, Markdown, HTML of an editor's plugin, or a dynamic zone: a list of components that have such fields. */
function toHtml(value: unknown): string {
  if (!Array.isArray(value)) return richText(toText(value));
  if (!value.some((part) => isObject(part) && '__component' in part)) return blocksToHtml(value);
  return value.filter(isObject).map(componentToHtml).join('');
}

function componentToHtml(component: JsonObject): string {
  const text = toHtml(fieldsOf(component).first('contentHtml') ?? '');
  const isQuote = /quote/.test(toText(component['__component']));
  const speaker = escapeHtml(toText(pick(component, 'title', 'author', 'name')));
  const media = ['file', 'files', 'media', 'image', 'images'].flatMap((name) => toList(component[name]));
  const quote = `<blockquote>${text}${speaker && `<p><cite>${speaker}</cite></p>`}</blockquote>`;
  return (isQuote && text ? quote : text) + media.map(figure).join('');
}

/** `formats` is null for a picture that is small already, or no raster. */
function readMedia(value: unknown): Partial<ArticleImage> | undefined {
  if (!isObject(value)) return { src: toText(value) };
  const { url, width, height, formats } = value;
  if (!/^(?:image\/|$)/.test(toText(value['mime']))) return undefined;
  const sizes = [...Object.values(isObject(formats) ? formats : {}), value];
  return {
    src: toText(url),
    alt: toText(value['alternativeText']),
    caption: plainOrHtml(toText(value['caption'])),
    width: Number(width),
    height: Number(height),
    srcset: sizes.length > 1 ? srcsetOf(sizes, Number(width) / Number(height)) : '',
  };
}
