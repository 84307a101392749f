import { readPath } from '../lib/json-path.js';
import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { cmsArticle, isPublished, srcsetOf } from './cms-article.js';
import { fieldsOf } from './cms-fields.js';
import { readRecords, type Cms } from './cms-records.js';
import { hasParameter, requestUrl, trimmedPath, withParameter, type Parameter } from './cms-request.js';
import { withDistinctIds } from './distinct-ids.js';
import { isObject, readJson, toList, toText, type JsonObject } from './json-values.js';
import { richText } from './rich-text.js';
import { blocksToHtml, figure } from './strapi-blocks.js';

const cms: Cms = {
  name: 'Strapi',
  hint:
    'In Strapi allow find and findOne of the content type to the Public role (Settings → Users & Permissions → Roles), ' +
    'and give the address as https://…/api/articles, with the plural API ID.',
};

/** The REST API of Strapi 4 and 5 (https://docs.strapi.io/cms/api/rest). */
export const strapi: FormatModule = {
  request,
  parseArticles(text, options) {
    const entries = readRecords(text, cms, findEntries, options.map).map(unwrapped).filter(isObject);
    // A draft has no date of publication; a content type without drafts has no such field.
    const published = entries.filter((entry) => entry['publishedAt'] !== null && isPublished(entry));
    return withDistinctIds(published.map((entry) => readEntry(entry, options)));
  },
  nextPage(text, { baseUrl }) {
    const { page, pageCount } = (readPath(readJson(text, 'strapi'), 'meta.pagination') ?? {}) as JsonObject;
    return Number(page) < Number(pageCount) ? withParameter(baseUrl, 'pagination[page]', Number(page) + 1) : undefined;
  },
};

/** `config.src` may be the site, `…/api` (then of `articles`) or an endpoint; an entry or a single type is only populated. */
function request({ src, limit }: SourceConfig, page: number): FormatRequest {
  const url = requestUrl(src, (address) => {
    const path = trimmedPath(address);
    const [, root = path, type, entry] = /^(.*?)\/api(?:\/([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
    address.pathname = type ? path : `${root}/api/articles`;
    // Without it Strapi leaves pictures and relations out. All of the first level: a field that is named and not there
    // is an error in Strapi 5.
    const populate: Parameter = ['populate', '*'];
    return entry ? [populate] : [populate, ['sort', 'publishedAt:desc'], ...pagination(address, limit, page)];
  });
  return { url };
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
  return cmsArticle(entry, { ...options, ...(options.map && { map: unwrappedMap(options.map) }) }, {
    image: readMedia,
    html: toHtml,
    otherwise: { url: readPath(entry, 'seo.canonicalURL'), image: readPath(entry, 'seo.metaImage') },
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
  const media = ['file', 'files', 'media', 'image', 'images'].flatMap((name) => toList(component[name]));
  return (isQuote && text ? `<blockquote>${text}</blockquote>` : text) + media.map(figure).join('');
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
    caption: toText(value['caption']),
    width: Number(width),
    height: Number(height),
    srcset: sizes.length > 1 ? srcsetOf(sizes, Number(width) / Number(height)) : '',
  };
}
