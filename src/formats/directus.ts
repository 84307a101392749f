import { readPath } from '../lib/json-path.js';
import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { cmsArticle, cmsArticles, isPublished } from './cms-article.js';
import { readRecords, type Cms } from './cms-records.js';
import { requestUrl, trimmedPath, withParameter } from './cms-request.js';
import { isObject, readJson, toList, toText, type JsonObject } from './json-values.js';
import { richText } from './rich-text.js';

const cms: Cms = {
  name: 'Directus',
  hint:
    'In Directus let the Public policy read the collection, its fields and directus_files (Settings → Access Policies → ' +
    'Public), name in the address only fields that exist, and set CORS_ENABLED=true for another origin.',
};

/** Widths for which Directus is asked to make pictures (https://directus.io/docs/guides/files/transform). */
const widths = [320, 640, 1024, 1600];

/** The items of Directus (https://directus.io/docs/api/items). */
export const directus: FormatModule = {
  request,
  parseArticles(text, options) {
    const items = readRecords(text, cms, findItems, options.map).filter(isPublished);
    return cmsArticles(items, options, (item) => readItem(item, options));
  },
  nextPage(text, { baseUrl }) {
    const reply = readJson(text, 'directus');
    const total = Number(readPath(reply, 'meta.filter_count') ?? readPath(reply, 'meta.total_count'));
    const count = toList(readPath(reply, 'data')).length;
    const { searchParams } = new URL(baseUrl);
    const page = Number(searchParams.get('page') ?? 1);
    const limit = Number(searchParams.get('limit') ?? 100);
    // Directus may give fewer than asked for (QUERY_LIMIT_MAX), and counts its pages by that.
    const size = page === 1 && count < limit ? count : limit;
    return size > 0 && count > 0 && page * size < total ? withParameter(withParameter(baseUrl, 'limit', size), 'page', page + 1) : undefined;
  },
};

/** `config.src` may be the site, `…/items` (then of `articles` or `posts`) or a collection of it. */
function request({ src, limit, map }: SourceConfig, page: number): FormatRequest {
  const ask = (usual: string, sort: string): string =>
    requestUrl(src, (address) => {
      const [root, collection, item] = partsOf(address);
      address.pathname = collection ? trimmedPath(address) : `${root}/items/${usual}`;
      // All fields and those of their relations: one that is named and not there is an error. Of relations that the
      // visitor may not read, `*` gives the id at least, which is all that a picture needs.
      if (item) return [['fields', '*,*.*']];
      return [
        ['fields', '*,*.*'],
        ['sort', `-${sort}`],
        ['limit', limit ?? 10],
        ['page', page, page > 1],
        ['meta', 'filter_count'],
      ];
    });
  const [, collection, item] = partsOf(new URL(src, 'http://relative.invalid/'));
  const named = sortField(map);
  const url = ask('articles', named ?? 'date_created');
  const posts = collection ? undefined : { url: ask('posts', named ?? 'id') };
  // The date that Directus offers to keep for each item need not be there; the id is.
  const byId = item || named ? posts : { url: ask('articles', 'id'), ...(posts && { otherwise: posts }) };
  return { url, ...(byId && { otherwise: byId }) };
}

function partsOf(address: URL): [root: string, collection: string | undefined, item: string | undefined] {
  const path = trimmedPath(address);
  const [, root = path, collection, item] = /^(.*?)\/items(?:\/([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
  return [root, collection, item];
}

/** The newest first, by the date that the map names. */
function sortField(map: FieldMap = {}): string | undefined {
  return /^\w+$/.exec(map['datePublished'] ?? '')?.[0];
}

function findItems(value: unknown): unknown {
  return isObject(value) ? value['data'] : value;
}

function readItem(item: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  const root = options.baseUrl.replace(/\/items\b.*$/, '');
  return cmsArticle(item, options, {
    image: (value) => readFile(value, root),
    html: (value) => richText(toText(value)),
    otherwise: { image: Object.values(item).filter((value) => isObject(value) && 'filename_download' in value) },
  });
}

/** A file is an id, or an object where its fields were asked for; its address is made of the id. */
function readFile(value: unknown, root: string): Partial<ArticleImage> | undefined {
  const file = isObject(value) ? value : {};
  const id = toText(isObject(value) ? value['id'] : value);
  if (!/^[\da-f]{8}-[\da-f-]{27}$/i.test(id)) return { src: toText(value) };
  if (!/^(?:image\/|$)/.test(toText(file['type']))) return undefined;
  const src = `${root}/assets/${id}`;
  const width = Number(file['width']);
  // What is no raster has no sizes; what is narrower would only be blown up.
  const isRaster = !/svg|gif/.test(toText(file['type']));
  const smaller = isRaster ? widths.filter((size) => size < (width || 1600)) : [];
  const candidates = smaller.map((size) => `${src}?width=${size}&format=auto&quality=75 ${size}w`);
  return {
    src,
    alt: toText(file['description']),
    width,
    height: Number(file['height']),
    srcset: [...candidates, ...(width && candidates.length ? [`${src} ${width}w`] : [])].join(', '),
  };
}
