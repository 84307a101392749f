import { unescapedHtml } from '../lib/html-text.js';
import { isBlank, parsed } from '../lib/json-path.js';
import { Lazy } from '../lib/lazy.js';
import type { Article } from '../model/article.js';
import type { ParseOptions } from '../model/format-module.js';
import type { FieldMap } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { cmsArticle } from './cms-article.js';
import { fieldsOf, labelOf, plainName } from './cms-fields.js';
import { jsonApiRecords } from './json-api.js';
import { articleOf } from './json-article.js';
import { listName, mapped, mappedItems, outOfMarkup } from './json-map.js';
import { settings } from './map-check.js';
import { readItems } from './read-items.js';
import { isObject, keysOf, pick, toList, toTitle, toText, type JsonObject } from './json-values.js';
import { pictureIn } from './json-picture.js';
import { richText, treeMarks } from './rich-text.js';

const trees = new Lazy(() => import('./rich-tree.js'));

/** How deep in a reply its list is looked for. */
const deepest = 5;

/** So many items say what all are like. */
const looked = 5;

/**
 * The articles of JSON that is not the kit's own. A map says what its names do not.
 * @param isAlone Whether one article is read, which needs no address.
 * @throws SourceError (also as a rejection) where nothing in it says what articles say.
 */
export async function foreignArticles(text: string, value: unknown, options: ParseOptions, isAlone?: boolean): Promise<Article[]> {
  const { map, warn } = options;
  // Without it the articles are shown all the same.
  if (treeMarks.test(text)) await trees.load().catch(() => undefined);
  const records = map?.['items'] === undefined ? foreignRecords(value, map?.['url'] ? 0 : 1) : undefined;
  if (!records && isNothing(value)) return [];
  // A path may begin within what only holds the record, too.
  const items = records ? mapped(map ? records.map((record) => ({ ...record, ...opened(record), ...record })) : records, options, ['url']) : mappedItems(value, options, ['url']);
  const corrected = map && { ...options, map: ownPaths(map) };
  const articles = await readItems(text, [items], (item) => (records || corrected ? foreignArticle(item, corrected ?? options) : articleOf(item, options)));
  if (items.length && !articles.length) {
    throw new SourceError(`expected articles but found no title in ${keysOf(items[0])}`, { hint: 'Say with map where it is: map=\'{"title": "name"}\'.' });
  }
  if (articles.length && !isAlone && !map?.['url'] && !articles.some(({ url }) => url)) {
    const key = nameOfPage(opened(items[0] ?? {}));
    warn?.(`no address of a page was found in ${keysOf(items[0])}. Say with map where it is, or how it is made: map='{"url": "/tin/{${key}}"}'.`);
  }
  return articles;
}

/** The path of what the address of a record's page is likely to be made of. */
function nameOfPage(record: JsonObject): string {
  const names = Object.keys(record);
  const name = [/^(?:full_?)?(?:slug|alias|handle)$|^uid$/i, /slug|alias/i, /^_?id$/i].map((pattern) => names.find((key) => pattern.test(key))).find(Boolean) ?? 'id';
  const value = record[name];
  const inner = isObject(value) ? Object.keys(value).find((key) => typeof value[key] === 'string' && !key.startsWith('_')) : undefined;
  return inner ? `${name}.${inner}` : name;
}

/** A map for items that have what it found under the names of the model. */
function ownPaths(map: FieldMap): FieldMap {
  const fields = Object.keys(map).flatMap((field) => (settings.has(field) ? [] : (field.split('.')[0] ?? [])));
  return Object.fromEntries(fields.map((field) => [field, field])) as FieldMap;
}

/** Whether a reply says that there is nothing: its list is empty, and no error is told. */
function isNothing(value: unknown, depth = 4): boolean {
  const root = parsed(value);
  if (!depth || !isObject(root)) return false;
  const parts = Object.entries(root);
  const isError = parts.some(([key, part]) =>
    /^errors?$/i.test(key) ? !isBlank(part) && part !== false : /^(?:success|ok|status|result|code|status_?code)$/i.test(key) && /^(?:false|error|fail\w*|[45]\d\d)$/i.test(String(part)),
  );
  return !isError && parts.some(([key, part]) => (Array.isArray(part) ? !part.length && (listName.test(key) || emptyName.test(key)) : isNothing(part, depth - 1)));
}

/** As `listName`, of those that are surely lists. */
const emptyName = /^(?:nodes|edges|docs|documents|hits|stories|danhsach\w*|ds\w*)$/i;

/**
 * The records of JSON that is not the kit's own and that no map explains: of all lists in it, and of objects whose members are
 * alike, the one whose members say most of what articles say, the shallowest first; else the one object that is an article, at
 * least by its headline, address and day.
 * @param least What says no more is none.
 */
function foreignRecords(value: unknown, least: number): JsonObject[] | undefined {
  let best: { from: unknown; records: JsonObject[]; score: number } | undefined;
  const root = joined(parsed(value));
  let alone: JsonObject | undefined;
  let level: [key: string, value: unknown][] = [['', root]];
  for (let depth = 0; depth < deepest && level.length; depth++) {
    for (const [key, inner] of level) {
      const records = listIn(inner);
      const said = records ? scoreOf(records) : 0;
      const score = said + (listName.test(key) ? 0.5 : 0);
      if (records && said > least && score > (best?.score ?? 0)) best = { from: inner, records, score };
      // What has a text and a headline is an article; what is within it belongs to it.
      if (!best && isObject(inner) && isWhole(inner)) return [inner];
      if (isObject(inner) && hasTitle(inner) && ['url', 'datePublished'].every((field) => fieldsOf(inner).first(field))) alone ??= inner;
    }
    const members = level.flatMap(([, inner]) => (!isObject(inner) ? sectionsOf(inner) : inner === best?.from ? [] : Object.entries(inner)));
    level = members.filter(([key]) => !/^errors?$/i.test(key)).map(([key, part]) => [key, parsed(part)]);
  }
  return best?.records ?? (alone && !isNothing(value) ? [alone] : undefined);
}

/** A reply with what it tells of relations where they lead to it: JSON:API in `included`, Contentful in `includes`. */
function joined(root: unknown): unknown {
  if (!isObject(root)) return root;
  if (Array.isArray(root['included'])) return jsonApiRecords(root);
  const { includes, items } = root;
  if (!isObject(includes)) return root;
  const idOf = (entry: unknown): string => toText(isObject(entry) && isObject(entry['sys']) ? entry['sys']['id'] : '');
  const byId = new Map([...Object.values(includes).flat(), ...toList(items)].map((entry) => [idOf(entry), entry]));
  // Each entry is joined once for each number of links that lead to it: they may lead in circles.
  const done = new Map<string, unknown>();
  const follow = (link: unknown, links: number): unknown => {
    const key = `${links} ${idOf(link)}`;
    if (links > 2) return undefined;
    if (!done.has(key)) done.set(key, withLinks(byId.get(idOf(link)), links, 30));
    return done.get(key);
  };
  const withLinks = (part: unknown, links: number, depth: number): unknown => {
    if (!depth) return undefined;
    if (Array.isArray(part)) return part.map((one) => withLinks(one, links, depth - 1));
    if (!isObject(part)) return part;
    const { sys } = part;
    if (isObject(sys) && sys['type'] === 'Link') return follow(part, links + 1);
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, key === 'sys' ? one : withLinks(one, links, depth - 1)]));
  };
  return { items: toList(items).map((item) => withLinks(item, 0, 30)) };
}

/** Items in a list, under their numbers or days, or under whatever names if each has a headline. */
function listIn(value: unknown): JsonObject[] | undefined {
  const isList = !isObject(value) || Object.keys(value).every((key) => /^\d[\d/.-]*$/.test(key));
  const values = isObject(value) ? Object.values(value) : [];
  const members: unknown[] = Array.isArray(value) ? (tableRows(value) ?? value.map(parsed)) : isList ? values.flat() : values;
  const objects = members.filter(isObject);
  // A graph of linked data has the site and who writes there in it too.
  const stated = objects.filter((object) => /(?:Article|Posting)$/.test(toText(object['@type'])));
  const records = stated.length ? stated : objects;
  const areAlike = (): boolean => records.length > 1 && objects.length === members.length && records.slice(0, looked).every((record) => hasTitle(opened(record)));
  return records.length && (isList || areAlike()) ? records : undefined;
}

/** The rows of a table whose first row has the names of its columns, as spreadsheets give it. */
function tableRows([head, ...rows]: readonly unknown[]): unknown[] | undefined {
  if (!Array.isArray(head) || !rows.length || !head.every((name) => typeof name === 'string')) return undefined;
  return rows.filter((row) => Array.isArray(row)).map((row: unknown[]) => Object.fromEntries(head.map((name: string, column) => [name, row[column]])));
}

/** The lists of all sections of a list: of such as have a name, but nothing that is read. */
function sectionsOf(value: unknown): [key: string, value: unknown][] {
  const sections = Array.isArray(value) ? value.filter(isObject) : [];
  const keys = new Set(sections.slice(0, looked).flatMap((section) => Object.keys(section).filter((key) => Array.isArray(section[key]))));
  const says = (field: string): boolean => sections.slice(0, looked).some((section) => fieldsOf(section).all(field).some((text) => typeof text === 'string'));
  if (says('contentHtml') || says('datePublished')) return [];
  // What is told of a section may be what is told of an article: then its lists have to be called lists of such.
  const isTold = says('summary') || says('url');
  const lists = [...keys].filter((key) => listName.test(key) || emptyName.test(key) || !isTold);
  return lists.slice(0, looked).map((key) => [key, sections.flatMap((section) => section[key])]);
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
  return hasTitle(record) && fieldsOf(record).all('contentHtml').some((text) => typeof text === 'string' || trees.value?.isTree(text));
}

/** Objects that only hold what is said of a record, as systems with content types of one's own write it. */
const holder = /^(?:node|fields|attributes|elements|properties|snippet|data|item|content|meta|metadata|system|sys|acf|_source|document|_embedded|translations?|i18n|\w+part)$/i;

/** Where XML was turned into JSON, the text of an element; of values with their type the value; of several languages the first. */
const texts = ['$t', '#text', '_text', '#cdata-section', '__cdata', '_cdata', 'stringValue', 'timestampValue', 'vi', 'vi-VN', 'vi_VN'];

/** What holds a record's texts by language. */
const translations = /^(?:translations?|i18n)$/i;

/** How values in several languages are called. */
const language = /^(?:vi|vn|en|fr|zh|cn|ja|ko|km|lo|ru|de|es)(?:[-_][a-z]{2,4})?$/i;
const isVietnamese = /^v[in](?![a-z])/i;

/** What names of fields have around what they say: the table, the type, or the language (`post_title`, `sTitle`, `title_vi`). */
const around = /^(?:post|news|article|blog|tin)_?(?=[a-z])|_v[in]$/i;
const typed = /^(?:s|str|txt|dt)(?=[A-Z])/;

/** Fields whose text has several tags in it. The name of a section may have a comma. */
const wordLists = /^(?:tags?|tag_?list|keywords|tu_?khoa)$/i;

/** A record with what stands in such objects behind what it says itself. */
function opened(record: JsonObject, depth = 3): JsonObject {
  const own = Object.entries(record).map(([key, value]): [string, unknown] => [key, wordLists.test(key) ? wordsOf(parsed(value)) : plainValue(value)]);
  const held = own.flatMap(([key, value]) => {
    const part = Array.isArray(value) && translations.test(key) ? inVietnamese(value) : value;
    return depth && holder.test(key) && isObject(part) ? Object.entries(opened(part, depth - 1)) : [];
  });
  const bare = own.map(([key, value]): [string, unknown] => [key.replace(around, '').replace(typed, ''), value]);
  const [links] = own.flatMap(([key, value]) => (/^_?links$/.test(key) && isObject(value) ? [value] : []));
  const page = links && pick(links, 'alternate', 'html', 'web', 'website', 'page', 'canonical', 'permalink', 'href');
  return Object.fromEntries([...(page ? [['websiteUrl', page] as const] : []), ...held.reverse(), ...[...bare, ...own].filter(([, value]) => !isBlank(value))]);
}

/** Words in one text, or under their numbers. */
function wordsOf(value: unknown): unknown {
  if (typeof value === 'string') return value.split(',');
  return isObject(value) && Object.values(value).every((word) => typeof word === 'string') && Object.keys(value).every((key) => /^\d+$/.test(key)) ? Object.values(value) : plainValue(value);
}

/** Of rows with one language each the Vietnamese one, else the first. */
function inVietnamese(rows: readonly unknown[]): unknown {
  return rows.find((row) => isObject(row) && Object.values(row).some((word) => typeof word === 'string' && /^vi(?:[-_]vn)?$/i.test(word))) ?? rows[0];
}

function plainValue(value: unknown, depth = 3): unknown {
  // `~` is the root of an application of ASP.NET.
  if (typeof value === 'string') return value.replace(/^~\//, '/');
  if (!depth || value instanceof Date) return value;
  if (Array.isArray(value)) {
    const alternate: unknown = value.find((link) => isObject(link) && link['rel'] === 'alternate');
    return alternate ?? value.map((member) => plainValue(member, depth - 1));
  }
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  const known = names.every((name) => language.test(name)) ? names.filter((name) => !isBlank(value[name])) : [];
  const inner = pick(value, known.find((name) => isVietnamese.test(name)) ?? known[0] ?? '', ...texts, 'nodes', 'edges');
  return inner === undefined ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainValue(part, depth - 1)])) : plainValue(inner, depth - 1);
}

/** An article of a record of `foreignRecords`. */
function foreignArticle(raw: JsonObject, options: ParseOptions): Article | undefined {
  const record = opened(raw);
  const pictures = Object.keys(record).filter((key) => pictureName.test(plainName(key)));
  // Drupal may print a title as the link to its page.
  const links = fieldsOf(record).all('title').map((title) => outOfMarkup(title, 'url'));
  const files = filesOf(record);
  const article = cmsArticle(record, options, {
    image: (value) => pictureIn(value),
    html: (value) => belowSite(htmlOf(value)),
    isPage: (address) => !isOfApi(address, options.baseUrl),
    otherwise: { url: links.find((link) => isSiteAddress.test(toText(link))) ?? fieldsOf(record).all('url').map(pageFile).find(Boolean) ?? files[0]?.url, image: pictures.map((key) => record[key]) },
  });
  // What documents are about is their headline too.
  const attachments = files.length ? articleOf({ title: article?.title, attachments: files }, options)?.attachments : undefined;
  return article && { ...article, summary: article.summary === article.title ? '' : article.summary, ...(attachments && { attachments }) };
}

/** Files that go with an article; where it has no page, the first is what its headline leads to. */
function filesOf(record: JsonObject): JsonObject[] {
  const found = fieldsOf(record).all('attachments filedinhkem tepdinhkem taptindinhkem dinhkem').find((files) => typeof files === 'object');
  return toList(found).filter(isObject).map((file) => ({ ...file, url: fieldsOf(file).all('url').find((path) => isSiteAddress.test(toText(path))), title: labelOf(file) }));
}

const isSiteAddress = /^(?:https?:|\/)/;

/** Whether an address is one of the same interface: it leads to more JSON. */
function isOfApi(address: string, baseUrl: string): boolean {
  const [root] = /^https?:(\/\/[^/?#]+\/(?:[^?#]*\/)?(?:api|rest|odata|wp-json|v\d+)\/)/i.exec(baseUrl)?.slice(1) ?? [];
  return !!root && URL.canParse(address, baseUrl) && new URL(address, baseUrl).href.replace(/^https?:/, '').startsWith(root);
}

/** The address of a page by its file, which was written to be put behind the site's. */
function pageFile(value: unknown): string {
  const text = toText(value).trim();
  return /^[\w./-]+\.(?:html?|aspx|php|jsp)(?:\?|$)/i.test(text) ? `/${text.replace(/^[./]+/, '')}` : '';
}

/** What fields with a picture have in their names, whatever else. */
const pictureName = /image|thumb|photo|picture|cover|poster|logo|^img|^(?:url)?(?:anh|hinh(?!thuc))|^(?:fal)?media$|featuredmedia$/;

/** HTML with addresses that do not begin at the root behind the site's, as that of pictures: no page has what it says. */
function belowSite(html: string): string {
  return html.replace(/(<(?:img|a|source|video|audio)\s(?:[^<>]*?\s)?(?:src|href)\s*=\s*["'])(?:~\/|(?:\.\.?\/)+)?(?![a-z][a-z\d+.-]*:|[/#?~.])(?=[^"'])/gi, '$1/');
}

/** Text, HTML, Markdown, or a tree of blocks. */
function htmlOf(value: unknown): string {
  if (Array.isArray(value)) return value.some(isObject) ? treeHtml(value) : value.map(htmlOf).join('');
  if (!isObject(value)) return richText(unescapedHtml(toText(value)));
  return treeHtml(value) || htmlOf(pick(value, 'rendered', 'processed', 'html', 'markup', 'value', 'text', 'data') ?? '');
}

function treeHtml(value: unknown): string {
  return trees.value?.treeToHtml(value, pictureIn) ?? '';
}
