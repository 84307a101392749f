import { findImage } from '../lib/html-image.js';
import { isMarkup, unescapedHtml } from '../lib/html-text.js';
import { parsed } from '../lib/json-path.js';
import { withScheme } from '../lib/with-scheme.js';
import type { Article, ArticleImage } from '../model/article.js';
import type { ParseOptions } from '../model/format-module.js';
import { cmsArticle } from './cms-article.js';
import { fieldsOf, plainName } from './cms-fields.js';
import { jsonApiRecords } from './json-api.js';
import { listName, outOfMarkup } from './json-map.js';
import { isObject, pick, toTitle, toText, type JsonObject } from './json-values.js';
import { richText } from './rich-text.js';
import { blocksToHtml } from './strapi-blocks.js';

/** How deep in a reply its list is looked for. */
const deepest = 5;

/** So many items say what all are like. */
const looked = 5;

/**
 * The records of JSON that is not the kit's own and that no map explains: of all lists in it, and of objects whose members are
 * alike, the one whose members say most of what articles say, the shallowest first; else the one object that is an article.
 */
export function foreignRecords(value: unknown): JsonObject[] | undefined {
  let best: { from: unknown; records: JsonObject[]; score: number } | undefined;
  const root = parsed(value);
  let level: [key: string, value: unknown][] = [['', isObject(root) && Array.isArray(root['included']) ? jsonApiRecords(root) : root]];
  for (let depth = 0; depth < deepest && level.length; depth++) {
    for (const [key, inner] of level) {
      const records = listIn(inner);
      const said = records ? scoreOf(records) : 0;
      const score = said + (listName.test(key) ? 0.5 : 0);
      if (records && said > 1 && score > (best?.score ?? 0)) best = { from: inner, records, score };
      // What has a text and a headline is an article; what is within it belongs to it.
      if (!best && isObject(inner) && isWhole(inner)) return [inner];
    }
    const members = level.flatMap(([, inner]) => (inner === best?.from ? [] : isObject(inner) ? Object.entries(inner) : sectionsOf(inner)));
    level = members.filter(([key]) => !/^errors?$/i.test(key)).map(([key, part]) => [key, parsed(part)]);
  }
  return best?.records;
}

/** Items in a list, under their numbers, or under whatever names if each has a headline. */
function listIn(value: unknown): JsonObject[] | undefined {
  const members: unknown[] = Array.isArray(value) ? value.map(parsed) : isObject(value) ? Object.values(value) : [];
  const records = members.filter(isObject);
  const isList = !isObject(value) || Object.keys(value).every((key) => /^\d+$/.test(key));
  const areAlike = (): boolean => records.length > 1 && records.length === members.length && records.slice(0, looked).every((record) => hasTitle(opened(record)));
  return records.length && (isList || areAlike()) ? records : undefined;
}

/** The lists of all sections of a list: of such as have a name, but nothing that is read. */
function sectionsOf(value: unknown): [key: string, value: unknown][] {
  const sections = Array.isArray(value) ? value.filter(isObject) : [];
  const keys = new Set(sections.slice(0, looked).flatMap((section) => Object.keys(section).filter((key) => Array.isArray(section[key]))));
  const isArticle = (section: JsonObject): boolean => ['summary', 'contentHtml', 'datePublished'].some((field) => fieldsOf(section).all(field).some((text) => typeof text === 'string'));
  if (sections.slice(0, looked).some(isArticle)) return [];
  return [...keys].slice(0, looked).map((key) => [key, sections.flatMap((section) => section[key])]);
}

/** What the records of a list say that articles say: those that have no headline and no text say nothing. */
function scoreOf(records: readonly JsonObject[]): number {
  const scores = records.slice(0, looked).map((raw) => {
    const record = opened(raw);
    const { all } = fieldsOf(record);
    const has = (field: string): number => (all(field).length ? 1 : 0);
    const told = 2 * has('url') + 2 * has('datePublished') + has('summary') + has('contentHtml') + has('image');
    return hasTitle(record) ? 1 + told : has('contentHtml') && told;
  });
  return Math.max(...scores);
}

function hasTitle(record: JsonObject): boolean {
  return fieldsOf(record).all('title').some((title) => toTitle(title));
}

function isWhole(record: JsonObject): boolean {
  return hasTitle(record) && fieldsOf(record).all('contentHtml').some((text) => typeof text === 'string');
}

/** Objects that only hold what is said of a record, as systems with content types of one's own write it. */
const holder = /^(?:node|fields|attributes|elements|properties|snippet|data|item|content|meta|metadata|system|sys|acf|_source)$/i;

/** Where XML was turned into JSON, the text of an element; of values with their type the value; of several languages the first. */
const texts = ['$t', '#text', '_text', '#cdata-section', '__cdata', '_cdata', 'stringValue', 'timestampValue', 'vi', 'vi-VN', 'vi_VN'];

/** What names of fields have around what they say: the table, or the language (`post_title`, `title_vi`). */
const around = /^(?:post|news|article|blog)_?(?=[a-z])|_v[in]$/i;

/** Fields whose text has several tags in it. The name of a section may have a comma. */
const wordLists = /^(?:tags?|tag_?list|keywords|tu_?khoa)$/i;

/** A record with what stands in such objects behind what it says itself. */
function opened(record: JsonObject, depth = 3): JsonObject {
  const own = Object.fromEntries(Object.entries(record).map(([key, value]) => [key, wordLists.test(key) && typeof value === 'string' ? value.split(',') : plainValue(value)]));
  const held = Object.entries(record).flatMap(([key, value]) => (depth && holder.test(key) && isObject(value) ? [opened(value, depth - 1)] : []));
  const bare = Object.entries(own).flatMap(([key, value]) => (around.test(key) ? [[key.replace(around, ''), value] as const] : []));
  return Object.fromEntries([...held.reverse().flatMap((part) => Object.entries(part)), ...bare, ...Object.entries(own)]);
}

function plainValue(value: unknown, depth = 3): unknown {
  // `~` is the root of an application of ASP.NET.
  if (typeof value === 'string') return value.replace(/^~\//, '/');
  if (!depth) return value;
  if (Array.isArray(value)) {
    const alternate: unknown = value.find((link) => isObject(link) && link['rel'] === 'alternate');
    return alternate ?? value.map((member) => plainValue(member, depth - 1));
  }
  if (!isObject(value)) return value;
  const inner = pick(value, ...texts, 'nodes', 'edges');
  return inner === undefined ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainValue(part, depth - 1)])) : plainValue(inner, depth - 1);
}

/** An article of a record of `foreignRecords`. */
export function foreignArticle(raw: JsonObject, options: ParseOptions): Article | undefined {
  const record = opened(raw);
  const pictures = Object.keys(record).filter((key) => pictureName.test(plainName(key)));
  // Drupal may print a title as the link to its page.
  const links = fieldsOf(record).all('title').map((title) => outOfMarkup(title, 'url'));
  const article = cmsArticle(record, options, {
    image: (value) => pictureIn(value),
    html: htmlOf,
    otherwise: { url: links.find((link) => /^(?:https?:|\/)/.test(toText(link))), image: pictures.map((key) => record[key]) },
  });
  // What documents are about is their headline too.
  return article && { ...article, summary: article.summary === article.title ? '' : article.summary };
}

/** What fields with a picture have in their names, whatever else. */
const pictureName = /image|thumb|photo|picture|cover|poster|logo|^img|^anh|^hinh(?!thuc)/;

/** Text, HTML, Markdown, or a list of blocks. */
function htmlOf(value: unknown): string {
  if (Array.isArray(value)) return value.some(isObject) ? blocksToHtml(value) : value.map(htmlOf).join('');
  return isObject(value) ? htmlOf(pick(value, 'rendered', 'processed', 'html', 'value', 'text', 'data')) : richText(unescapedHtml(toText(value)));
}

/** How the largest or the whole picture is called among its sizes. */
const large = /^(?:original|full|large|high|maxres|master|default)/i;
const address = /^(?:url|src|href|sourceurl|contenturl|imageurl|link|filename|path)$/;
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/i;

/** The first picture in a value, however deep it stands. */
function pictureIn(value: unknown, depth = 5): Partial<ArticleImage> | undefined {
  const inner = parsed(value);
  if (typeof inner === 'string') return isMarkup(inner) ? findImage(inner) : { src: pictureAddress(inner) };
  if (!depth || typeof inner !== 'object' || inner === null) return undefined;
  if (Array.isArray(inner)) return firstPicture(inner, depth);
  const object = inner as JsonObject;
  const kind = toText(pick(object, 'mime', 'mimeType', 'mime_type', 'contentType', 'type', '@type'));
  if (/^(?:audio|video|application|text)\b/.test(kind)) return undefined;
  const src = Object.keys(object).filter((key) => address.test(plainName(key))).map((key) => pictureAddress(toText(object[key]))).find(Boolean);
  if (!src) {
    const keys = Object.keys(object).sort((a, b) => Number(large.test(b)) - Number(large.test(a)));
    return firstPicture(keys.map((key) => object[key]).filter((part) => typeof part === 'object' || pictureFile.test(toText(part))), depth);
  }
  const { width, height, caption } = object;
  return { src, alt: toTitle(pick(object, 'alt', 'altText', 'alt_text', 'alternativeText')), caption: toTitle(caption), width: Number(width), height: Number(height) };
}

function firstPicture(values: readonly unknown[], depth: number): Partial<ArticleImage> | undefined {
  for (const value of values.slice(0, 20)) {
    const found = pictureIn(value, depth - 1);
    if (found?.src) return found;
  }
  return undefined;
}

/** The address of a picture. One that does not begin at the root was written to be put behind the site's. */
function pictureAddress(text: string): string {
  const [first = ''] = text.trim().split(/[;|]/);
  if (/^[a-z][a-z\d+.-]*:|^[/\\]/i.test(first)) return first;
  return pictureFile.test(first) ? withScheme(first, '//').replace(/^(?:\.*\/)?(?!\/)/, '/') : '';
}
