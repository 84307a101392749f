import { decodeEntities } from '../lib/entities.js';
import { isBlank, parsed, readPath } from '../lib/json-path.js';
import { parseByPattern } from '../lib/pattern-date.js';
import { fillTemplate, isTemplate } from '../lib/template.js';
import { safeUrl } from '../lib/safe-url.js';
import type { ParseOptions } from '../model/format-module.js';
import type { FieldMap } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { isObject, keysOf, messageOf, pick, saidBy, toAddress, toDate, toText, type JsonObject } from './json-values.js';
import { checkFound, checkNames, nothingAt, settings } from './map-check.js';

/** Fields whose value is an address, so that what fills a template has to be encoded for it. */
const addresses = /^(?:url|href|externalUrl|image|image\.src|next)$/;
const dates = /^(?:date_?(?:published|modified)|updated)$/i;

/** The items of a list, under the names of the model. `needed` must be found in one of them, if the map names them. */
export function mappedItems(value: unknown, options: ParseOptions, needed: readonly string[]): JsonObject[] {
  const { map } = options;
  const path = map?.['items'];
  const list = listOf(value, path, map !== undefined);
  // One article alone, as a card may ask for.
  if (!list && !map && isObject(value) && isOwnArticle(value)) return [value];
  if (!list && path !== undefined) throw nothingFound('items', path, value, hintOf(value));
  const items = map ? list : list?.filter(isObject);
  if (!items || (list?.length && !items.length)) {
    throw new SourceError(
      `expected an array of items or {"items": […]} but got ${list ? 'an array without objects' : messageOf(value)}`,
      { hint: hintOf(value) },
    );
  }
  return mapped(items, options, needed);
}

/** What nobody else calls so, and what all do. */
const ownNames = /^(?:content_?(?:html|text)|date_?(?:published|modified)|external_?url|banner_?image)$/i;
const commonNames = /^(?:id|url|title|summary|image|authors?|tags|language|attachments)$/;

/**
 * Whether a reply is not the kit's own, as its items, or it itself, have other names, and no map explains it: one without a title
 * only says what is not found by itself.
 */
export function isForeign(value: unknown, { map }: ParseOptions, isOwn = isOwnArticle): boolean {
  const items = (listOf(value, map?.['items'], false) ?? [value]).filter(isObject);
  const isExplained = map && (isOwn !== isOwnArticle || map['title']);
  return !isExplained && !items.some(isOwn) && items.some((item) => Object.keys(item).some((name) => !commonNames.test(name) && !ownNames.test(name)));
}

export function isOwnLink(item: JsonObject): boolean {
  return pick(item, 'title', 'name') !== undefined && pick(item, 'url', 'href') !== undefined;
}

function isOwnArticle(item: JsonObject): boolean {
  return Object.keys(item).some((name) => ownNames.test(name)) && pick(item, 'title', 'summary', 'contentHtml', 'content_html') !== undefined;
}

/** As `mappedItems`, of things that are no list: one article. */
export function mapped(items: readonly unknown[], options: ParseOptions, needed: readonly string[]): JsonObject[] {
  const { map } = options;
  if (!map) return items.filter(isObject);
  checkNames(options);
  const found = new Set<string>();
  const results = items.map((item) => applyMap(item, map, options.timeZone, found));
  for (const field of needed) {
    if (map[field] !== undefined && items.length && !found.has(field)) throw nothingFound(field, map[field], items[0]);
  }
  if (items.length) checkFound(found, keysOf(items[0]), options);
  checkDates(results, items, options);
  return results;
}

/**
 * An object with the fields of the model: what the map names, and under its own name what it does not.
 * @param found Takes the names of the fields that have a value.
 */
export function applyMap(value: unknown, map: FieldMap, timeZone?: string, found?: Set<string>): JsonObject {
  const result = new Map<string, unknown>(isObject(value) ? Object.entries(value) : []);
  const image = new Map<string, unknown>();
  for (const field of Object.keys(map)) {
    if (settings.has(field)) continue;
    const read = outOfMarkup(readField(value, field, map), field);
    if (!isBlank(read)) found?.add(field);
    if (field.startsWith('image.')) image.set(field.slice(6), read);
    else result.set(field, dates.test(field) ? readDate(read, map, timeZone) : read);
  }
  if (image.size) result.set('image', { ...imageOf(result.get('image'), map), ...Object.fromEntries(image) });
  return Object.fromEntries(result);
}

/** What a field of the map finds: at its path, or its template filled with paths and with other fields of the map. */
export function readField(value: unknown, field: string, map: FieldMap): unknown {
  const path = String(map[field] ?? '');
  if (!isTemplate(path)) return readPath(value, path);
  const read = (name: string): unknown => {
    const own = readPath(value, name);
    const mapped = Object.hasOwn(map, name) && name !== field ? String(map[name]) : '';
    return isBlank(own) && mapped && !isTemplate(mapped) ? readPath(value, mapped) : own;
  };
  return fillTemplate(path, read, addresses.test(field));
}

/** What a field is printed as, with the attribute that has the value. */
const printed = (tag: string, attribute: string): RegExp => new RegExp(`^\\s*(?:<(?:a|p|div|span|picture|source)\\b[^<>]*>\\s*)*<${tag}\\s(?:[^<>]*\\s)?${attribute}\\s*=\\s*["']([^"'<>]+)`, 'i');
const [picture, link, time] = [printed('img', 'src'), printed('a', 'href'), printed('time', 'datetime')];

/**
 * Views of Drupal print links, pictures and dates as HTML: `<a href="/node/1">…</a>`, `<time datetime="…">`. Nothing else has
 * an address that may be asked for.
 */
export function outOfMarkup(value: unknown, field: string): unknown {
  const isAddress = addresses.test(field);
  if (typeof value !== 'string' || !value.includes('<') || !(isAddress || dates.test(field))) return value;
  const [, found] = (isAddress ? (field.startsWith('image') ? picture : link) : time).exec(value) ?? [];
  return found ? decodeEntities(found) : value;
}

function imageOf(image: unknown, map: FieldMap): JsonObject {
  if (!map['image']) return {};
  return isObject(image) ? image : { src: toAddress(image) };
}

/** A date that is written as `dateFormat` says stands before one that is told by its looks. */
export function readDate(value: unknown, map: FieldMap, timeZone?: string): unknown {
  const zone = map['timeZone'] || timeZone;
  const pattern = map['dateFormat'];
  return (pattern && parseByPattern(toText(value), pattern, zone)) || toDate(outOfMarkup(value, 'datePublished'), zone) || undefined;
}

function checkDates(results: readonly JsonObject[], items: readonly unknown[], { map = {}, warn }: ParseOptions): void {
  for (const [field, path] of Object.entries(map)) {
    if (!dates.test(field) || results.some((result) => result[field])) continue;
    const text = toText(items.map((item) => readField(item, field, map)).find((value) => !isBlank(value)));
    if (text) warn?.(`map: “${field}” found no date in “${text.slice(0, 60)}” at “${path}”. Say with "dateFormat": "dd/MM/yyyy HH:mm" how it is written.`);
  }
}

/** Where replies have the address of their next page, if no map says where. */
const usualNext =
  'next_page_url|data.next_page_url|links.next.href|links.next.url|links.next|data.links.next|meta.links.next|pagination.links.next|_links.next.href|_links.next|' +
  'hydra:view.hydra:next|view.next|meta.next|paging.next|pagination.next|pagination.next_url|@odata.nextLink|odata.nextLink|nextLink|d.__next|next_url|nextPageUrl|next';

/** Where they have its number, or again its address. */
const usualNumber = 'nextPage|next_page|data.nextPage|meta.next_page|meta.nextPage|pagination.next_page|pagination.nextPage|meta.pagination.next_page';

/** The address of the next page: `next` is the path of an address, of a number, or a template: `&page={paging.next}`. */
export function nextAddress(value: unknown, map: FieldMap | undefined, baseUrl: string): string | undefined {
  const path = map?.['title'] || map?.['next'] ? map['next'] : isObject(value) && usualNext;
  if (!path) return undefined;
  const isSaid = path !== usualNext;
  const found = toText(map && isTemplate(path) ? readField(value, 'next', map) : readPath(value, path)).trim();
  // What nobody said is an address may be a number of something, or a mark of the system's own.
  const isAddress = /^(?:https?:|[/?])/;
  const next = isSaid || isAddress.test(found) ? found : toText(readPath(value, usualNumber));
  if (!isSaid && !isAddress.test(next) && !/^\d+$/.test(next)) return undefined;
  const url = new URL(baseUrl);
  const page = isSaid ? undefined : [...url.searchParams.keys()].find((name) => /^(?:pg?|page_?(?:no|num(?:ber)?|index)?|trang)$/i.test(name));
  const parameters = /^\d+$/.test(next) ? `${page ?? 'page'}=${next}` : /^[?&]/.test(next) ? next.slice(1) : '';
  for (const [name, part] of new URLSearchParams(parameters)) url.searchParams.set(name, part);
  const address = parameters ? url.href : safeUrl(next, baseUrl);
  return address && address !== baseUrl ? address : undefined;
}

/** The list at `path`; without a path the value itself, its `items`, or with a map the first list that it has. */
function listOf(value: unknown, path: string | undefined, isMapped: boolean): unknown[] | undefined {
  const root = parsed(value);
  const found = parsed(path === undefined ? (isObject(root) ? root['items'] : root) : readPath(root, path));
  if (Array.isArray(found)) return found.map(parsed);
  // Items that stand under their names or numbers: `{"123": {…}, "124": {…}}`.
  if (path !== undefined && isObject(found)) return Object.entries(found).map(keyed);
  const list = isMapped && path === undefined ? findList(root) : undefined;
  // A name with marks of paths in it leads elsewhere.
  const members = list === undefined ? undefined : parsed(readPath(root, list));
  return Array.isArray(members) ? members : undefined;
}

function keyed([$key, value]: [string, unknown]): JsonObject {
  return isObject(value) ? { $key, ...value } : { $key, $value: value };
}

/** How lists are called whose members are what a reply is about. */
export const listName = /(?:^|\.)(?:posts?|articles?|news|items?|results?|contents?|entries|records?|rows?|list|data|tin\w*|bai\w*)$/i;

/** The path of the first list of objects in a reply, the shallowest first, of several one that is called as such are. */
function findList(value: unknown, deepest = 3): string | undefined {
  let level: [path: string, value: unknown][] = [['', value]];
  for (let depth = 0; depth < deepest && level.length; depth++) {
    level = level.flatMap(([path, inner]) =>
      isObject(inner) ? Object.entries(inner).map(([key, part]): [string, unknown] => [path ? `${path}.${key}` : key, parsed(part)]) : [],
    );
    const lists = level.filter(([, part]) => Array.isArray(part) && part.some(isObject));
    const found = lists.find(([path]) => listName.test(path)) ?? lists[0];
    if (found) return found[0];
  }
  return undefined;
}

function hintOf(value: unknown): string {
  return `Say with map where the items are: map='{"items": "${findList(parsed(value)) ?? 'data.list'}"}'.`;
}

export function nothingFound(field: string, path: string, value: unknown, hint?: string): SourceError {
  // Instead of a list there may be an error; an item that has a title is none.
  const said = field === 'items' ? saidBy(value) : '';
  return new SourceError(nothingAt(field, path, keysOf(value)) + (said && `: “${said}”`), {
    hint: hint ?? `Correct the path of “${field}” in map.`,
  });
}
