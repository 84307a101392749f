import { readPath } from '../lib/json-path.js';
import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { cmsArticle, isPublished } from './cms-article.js';
import { readRecords, type Cms } from './cms-records.js';
import { requestUrl, trimmedPath, withParameter } from './cms-request.js';
import { withDistinctIds } from './distinct-ids.js';
import { isObject, readJson, toText, type JsonObject } from './json-values.js';
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
    return withDistinctIds(items.map((item) => readItem(item, options)));
  },
  nextPage(text, { baseUrl }) {
    const total = Number(readPath(readJson(text, 'directus'), 'meta.filter_count'));
    const { searchParams } = new URL(baseUrl);
    const page = Number(searchParams.get('page') ?? 1);
    const limit = Number(searchParams.get('limit') ?? 100);
    return limit > 0 && page * limit < total ? withParameter(baseUrl, 'page', page + 1) : undefined;
  },
};

/** `config.src` may be the site, `…/items` (then of `articles`) or a collection of it. */
function request({ src, limit, map }: SourceConfig, page: number): FormatRequest {
  const url = requestUrl(src, (address) => {
    const path = trimmedPath(address);
    const [, root = path, collection, item] = /^(.*?)\/items(?:\/([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
    address.pathname = collection ? path : `${root}/items/articles`;
    // All fields and those of their relations that the visitor may read: one that is named and not there is an error.
    if (item) return [['fields', '*.*']];
    return [
      ['fields', '*.*'],
      ['sort', `-${sortField(map)}`],
      ['limit', limit ?? 10],
      ['page', page, page > 1],
      ['meta', 'filter_count'],
    ];
  });
  return { url };
}

/** The newest first; where no map says which date that is by, the order of the ids, which every collection has. */
function sortField(map: FieldMap = {}): string {
  return /^\w+$/.exec(map['datePublished'] ?? '')?.[0] ?? 'id';
}

function findItems(value: unknown): unknown {
  return isObject(value) ? value['data'] : value;
}

function readItem(item: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  const root = options.baseUrl.replace(/\/items\b.*$/, '');
  return cmsArticle(item, options, {
    image: (value) => readFile(value, root),
    html: (value) => richText(toText(value)),
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
