import { isBlank, readPath } from '../lib/json-path.js';
import { Lazy } from '../lib/lazy.js';
import { imageTag } from '../lib/markdown-inline.js';
import type { Article, ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { cmsArticle, cmsArticles, isPublished } from './cms-article.js';
import { fieldsOf } from './cms-fields.js';
import { readRecords } from './cms-records.js';
import { inTurn, parsedUrl, requestUrl, trimmedPath, withParameter, type Parameter } from './cms-request.js';
import { isObject, readJson, toAddress, toList, toText, type JsonObject } from './json-values.js';
import { settings } from './map-check.js';
import { richText, treeMarks } from './rich-text.js';

/** Widths for which Directus is asked to make pictures (https://directus.io/docs/guides/files/transform). */
const widths = [320, 640, 1024, 1600];

/** The items of Directus (https://directus.io/docs/api/items). */
export const directus: FormatModule = {
  request,
  parseArticles(text, options) {
    if (treeMarks.test(text) && !trees.value) return trees.load().then(() => readItems(text, options), () => readItems(text, options));
    return readItems(text, options);
  },
  nextPage(text, { baseUrl }) {
    const reply = readJson(text, 'directus');
    const total = Number(readPath(reply, 'meta.filter_count') ?? readPath(reply, 'meta.total_count'));
    const count = toList(readPath(reply, 'data')).length;
    const { searchParams } = new URL(baseUrl);
    const offset = searchParams.get('offset');
    if (offset !== null && !searchParams.has('page')) {
      const start = Number(offset) + count;
      return count > 0 && start < total ? withParameter(baseUrl, 'offset', start) : undefined;
    }
    const page = Number(searchParams.get('page') ?? 1);
    const limit = Number(searchParams.get('limit') ?? 100);
    // Directus may give fewer than asked for (QUERY_LIMIT_MAX), and counts its pages by that.
    const size = page === 1 && count < limit ? count : limit;
    return size > 0 && count > 0 && page * size < total ? withParameter(withParameter(baseUrl, 'limit', size), 'page', page + 1) : undefined;
  },
};

/** The editors of Directus and of its extensions may keep a text as a tree. */
const trees = new Lazy(() => import('./rich-tree.js'));

function readItems(text: string, options: ParseOptions): Article[] {
  const items = readRecords(text, 'Directus', findItems, options.map).filter(isPublished).map(translated);
  tellOfGaps(items, options);
  return cmsArticles(items, options, (item) => readItem(item, options));
}

/** `config.src` may be the site, `…/items` (then of `articles` or `posts`) or a collection of it. */
function request({ src, limit, map }: SourceConfig, page: number): FormatRequest {
  const deep = deepFields(map);
  const { root, path, collection, item } = partsOf(parsedUrl(src));
  const ask = (usual: string, sort: string, further = deep): string =>
    requestUrl(src, (address) => {
      address.pathname = collection ? path : `${root}/items/${usual}`;
      // All fields and those of their relations: one that is named and not there is an error. Of relations that the
      // visitor may not read, `*` gives the id at least, which is all that a picture needs.
      const fields: Parameter = ['fields', ['*', '*.*', ...further].join(',')];
      if (item) return [fields];
      return [fields, ['sort', `-${sort}`], ['limit', limit ?? 10], place(address, limit ?? 10, page), ['meta', 'filter_count']];
    });
  const named = sortField(map);
  // The date that Directus offers to keep for each item need not be there; the id is.
  const articles = [ask('articles', named ?? 'date_created'), ask('articles', named ?? 'id')];
  const posts = collection ? [] : [ask('posts', named ?? 'id')];
  // What looks like relations may be within one field of JSON.
  return inTurn([...articles, ...posts, ask('articles', named ?? 'id', [])]);
}

/** Directus does not mind an offset where a page is named. */
function place({ searchParams }: URL, limit: number, page: number): Parameter {
  const offset = searchParams.get('offset');
  if (offset === null || searchParams.has('page')) return ['page', page, page > 1];
  return ['offset', Number(offset) + (page - 1) * (Number(searchParams.get('limit')) || limit), page > 1];
}

/** Paths of the map that lead further than `*.*`: `tags.tags_id.name`, across the table that joins two. */
function deepFields(map: FieldMap = {}): string[] {
  const paths = Object.entries(map).flatMap(([name, path]) => (settings.has(name) ? [] : pathsIn(path)));
  return paths.map((path) => path.replace(/\[\d*\]|\.\d+(?=\.)/g, '')).filter((path) => /^[a-z_]\w*(?:\.[a-z_]\w*){2,}$/i.test(path));
}

/** The paths of a template, or of alternatives. */
function pathsIn(path: string): string[] {
  const within = [...path.matchAll(/\{([^}]+)\}/g)].map(([, inner = '']) => inner);
  return (within.length ? within : path.split('|')).map((found) => found.trim());
}

function partsOf(address: URL): { root: string; path: string; collection: string | undefined; item: string | undefined } {
  const path = trimmedPath(address);
  const [, root = path, collection, item] = /^(.*?)\/items(?:\/([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
  return { root, path, collection, item };
}

/** The newest first, by the date that the map names. */
function sortField(map: FieldMap = {}): string | undefined {
  return /^\w+$/.exec(map['datePublished'] ?? '')?.[0];
}

function findItems(value: unknown): unknown {
  return isObject(value) ? value['data'] : value;
}

/** An item with the fields of its translation, the Vietnamese one if there is one, where it has none itself. */
function translated(item: JsonObject): JsonObject {
  const all = toList(item['translations']).filter(isObject);
  const words = all.find((words) => Object.values(words).some((value) => /^vi(?:-VN)?$/i.test(toText(value)))) ?? all[0];
  return words ? { ...words, ...Object.fromEntries(Object.entries(item).filter(([, value]) => !isBlank(value))) } : item;
}

/** Says what a map would mend. */
function tellOfGaps(items: readonly JsonObject[], { baseUrl, map = {}, warn }: ParseOptions): void {
  const address = new URL(baseUrl);
  if (Number(address.searchParams.get('page')) > 1) return;
  // Ids may be random, and the day of an import is no date of publication.
  if (/^-(?:id|date_created)$/.test(address.searchParams.get('sort') ?? '')) {
    const dates = items.map((item) => fieldsOf(item).first('datePublished'));
    const key = Object.keys(items[0] ?? {}).find((name) => items[0]?.[name] === dates[0] && dates[0] !== undefined);
    const isMixed = dates.some((date, index) => index > 0 && toText(date) > toText(dates[index - 1]));
    if (key && isMixed) warn?.(`The newest are not first: map={"datePublished":"${key}"} sorts by that date.`);
  }
  const { collection = '' } = partsOf(address);
  for (const field of ['tags', 'authors']) {
    const path = map[field] ? undefined : items.map((item) => joinedPath(item, field, collection)).find((found) => found);
    if (path) warn?.(`Directus gives only ids of the ${field}: map={"${field}":"${path}"} asks for what they are called.`);
  }
}

/** Of a relation of many to many `*.*` gives the table that joins the two, which has nothing but ids. */
function joinedPath(item: JsonObject, field: string, collection: string): string | undefined {
  for (const [key, rows] of Object.entries(item)) {
    const [row] = isNamed(key, rows, field) ? toList(rows) : [];
    if (!isObject(row)) continue;
    const other = Object.keys(row).find((name) => name.endsWith('_id') && name !== `${collection}_id` && !isObject(row[name]));
    if (other) return `${key}.${other}.name`;
  }
  return undefined;
}

/** Whether a key is one of the names that a field of the model has, and holds anything. */
function isNamed(key: string, value: unknown, field: string): boolean {
  return fieldsOf({ [key]: value }).first(field) !== undefined;
}

function isUuid(value: unknown): boolean {
  return /^[\da-f]{8}-[\da-f-]{27}$/i.test(toText(value));
}

function readItem(item: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  const root = options.baseUrl.replace(/\/items\b.*$/, '');
  return cmsArticle(item, options, {
    image: (value) => readFile(value, root),
    html: (value) => blocksHtml(value, root) || (typeof value === 'object' && trees.value?.treeToHtml(value, ({ file, src, url }) => readFile(isObject(file) ? file['url'] : (src ?? url), root))) || richText(toText(value)),
    otherwise: {
      image: Object.values(item).filter((value) => isObject(value) && 'filename_download' in value),
      contentHtml: Object.values(item).find((rows) => blocksHtml(rows, root)),
    },
  });
}

/** Many to any: what an editor built of blocks of several kinds, each in a collection of its own. */
function blocksHtml(rows: unknown, root: string): string {
  const blocks = toList(rows).flatMap((row) => (isObject(row) && 'collection' in row && isObject(row['item']) ? [row['item']] : []));
  return blocks.map((block) => {
    const { first, all } = fieldsOf(block);
    const picture = all('image').map((value) => readFile(value, root)).find((file) => file?.src);
    return richText(toText(first('contentHtml'))) + (picture?.src ? `<p>${imageTag(picture.src, picture.alt ?? '')}</p>` : '');
  }).join('');
}

/** A file is an id, or an object where its fields were asked for; its address is made of the id. */
function readFile(value: unknown, root: string): Partial<ArticleImage> | undefined {
  const file = isObject(value) ? value : {};
  const id = toText(isObject(value) ? value['id'] : value);
  if (!isUuid(id)) return { src: toAddress(value) };
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
