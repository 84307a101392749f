import { isMarkup } from '../lib/html-text.js';
import { isBlank } from '../lib/json-path.js';
import { safeUrl } from '../lib/safe-url.js';
import type { Article, ArticleImage } from '../model/article.js';
import type { ParseOptions } from '../model/format-module.js';
import { fieldsOf, labelOf } from './cms-fields.js';
import { withDistinctIds } from './distinct-ids.js';
import { articleOf } from './json-article.js';
import { readDate, readField } from './json-map.js';
import { isObject, keysOf, pick, toAddress, toList, toText, toTitle, type JsonObject } from './json-values.js';
import { checkFound, checkNames } from './map-check.js';

/** What one CMS does in its own way. */
export interface Readers {
  /** A picture of the value of an image field. */
  image?(value: unknown): Partial<ArticleImage> | undefined;
  /** HTML of the value of a text field. */
  html?(value: unknown): string;
  /** Whether an address is that of a page, where no map says so. */
  isPage?(address: string): boolean;
  /** Values of fields that the record itself does not name. */
  otherwise?: JsonObject;
}

/** The articles that `read` makes of records. What is wrong with the map is told. */
export function cmsArticles(
  records: readonly JsonObject[],
  options: ParseOptions,
  read: (record: JsonObject) => Article | undefined,
): Article[] {
  const { map } = options;
  if (map && records[0]) {
    const found = Object.keys(map).filter((name) => records.some((record) => !isBlank(readField(record, name, map))));
    checkNames(options);
    checkFound(new Set(found), keysOf(records[0]), options);
  }
  return withDistinctIds(records.map(read));
}

/** An article of a record whose relations stand within it. `options.map` goes before what its fields are called. */
export function cmsArticle(
  record: JsonObject,
  options: ParseOptions,
  { image = textImage, html = toText, isPage = () => true, otherwise = {} }: Readers,
): Article | undefined {
  const map = options.map ?? {};
  const { first, all } = fieldsOf(record, { ...map, image: map['image'] ?? map['image.src'] ?? '' });
  const field = (name: string): unknown => first(name) ?? otherwise[name];
  const summary = field('summary');
  const addresses = [...all('url'), otherwise['url']].map((value) => toText(addressOf(value)).trim().replace(/&amp;/g, '&'));
  const pictures = [...all('image'), otherwise['image']].flatMap(toList).map(image);
  // A field called so may hold something else: whether, not when, it is published; words; nothing but `{}`.
  const dateOf = (name: string): unknown => all(name).map((value) => readDate(value, map, options.timeZone)).find(Boolean);
  return articleOf(
    {
      id: field('id'),
      url: addresses.find((address) => isAddress.test(address) && (map['url'] || isPage(address)) && safeUrl(address, options.baseUrl)),
      title: [...all('title'), otherwise['title']].find((title) => toTitle(title)),
      summary: typeof summary === 'string' ? plainOrHtml(summary) : html(summary),
      content_html: [...all('contentHtml'), otherwise['contentHtml']].map(html).find(Boolean),
      image: { ...pictures.find((picture) => picture?.src), ...imageParts(record, map) },
      date_published: dateOf('datePublished'),
      date_modified: dateOf('dateModified'),
      authors: peopleOf([...all('authors'), otherwise['authors']]),
      tags: [...all('tags'), map['tags'] ? undefined : otherwise['tags']].flat().map((tag) => labelOf(tag)),
      language: toText(field('language')),
    },
    options,
    {},
    true,
  );
}

/** A text field may hold either; in plain text `<` is only a character. */
export function plainOrHtml(text: string): string {
  return isMarkup(text) ? text : text.replace(/</g, '&lt;');
}

/** What is no part of a path of the API's own: `bai-viet` is a name of the record. */
const isAddress = /^(?:[a-z][a-z\d+.-]*:|[/?#]|www\.)/i;

function textImage(value: unknown): Partial<ArticleImage> {
  return { src: toAddress(value) };
}

/** Drupal and SharePoint write links as objects, also in lists. */
function addressOf(value: unknown): unknown {
  const [link] = toList(value);
  return isObject(link) ? (pick(link, 'Url', 'url', 'uri', 'href', 'alias', 'path') ?? link) : value;
}

/** `"image.alt": "cover_text"` and the like. */
function imageParts(record: JsonObject, map: JsonObject): JsonObject {
  const paths = Object.entries(map).filter(([name]) => name.startsWith('image.') && name !== 'image.src');
  const { first } = fieldsOf(record, Object.fromEntries(paths) as Record<string, string>);
  return Object.fromEntries(paths.map(([name]) => [name.slice(6), first(name)]).filter(([, value]) => value != null));
}

/** Of several fields the first that names anybody: a relation that was not asked for is only an id. */
function peopleOf(fields: readonly unknown[]): JsonObject[] {
  const people = fields.map((field) =>
    toList(field).map((person) => ({
      name: labelOf(person),
      url: isObject(person) ? pick(person, 'url', 'website', 'link') : undefined,
    })),
  );
  return people.find((list) => list.some(({ name }) => name)) ?? [];
}

/** The sizes that have the picture's shape as a `srcset`, the smallest first. */
export function srcsetOf(sizes: readonly unknown[], ratio = Number.NaN): string {
  return sizes
    .filter(isObject)
    .map(({ url, width, height }) => ({ url: toText(url), width: Number(width), height: Number(height) }))
    .filter(({ url, width, height }) => url && width > 0 && !(Math.abs(width / height - ratio) > 0.05))
    .sort((a, b) => a.width - b.width)
    .map(({ url, width }) => `${url.replace(/ /g, '%20')} ${Math.round(width)}w`)
    .join(', ');
}

/** Not what its own status calls a draft. */
export function isPublished({ status }: JsonObject): boolean {
  const unpublished = /^(?:draft|archived|unpublished|inactive|pending|scheduled|trash|private)$/i;
  return status !== false && !unpublished.test(toText(status));
}
