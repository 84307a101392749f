import { parseDate } from '../lib/date-text.js';
import { decodeEntities } from '../lib/entities.js';
import { htmlToText, titleText } from '../lib/html-text.js';
import { parseJson } from '../lib/json-text.js';
import type { ArticleDraft } from '../model/create-article.js';
import type { ReadOptions } from './read-options.js';

type Thing = Record<string, unknown>;

/** What a page's JSON-LD says. */
export interface LinkedData {
  /** Articles of its lists: of some only the address. */
  listed: ArticleDraft[];
  /** Articles that stand by themselves. */
  alone: ArticleDraft[];
  /** What is said of the page itself. */
  page: ArticleDraft | undefined;
}

/** Reads the JSON-LD of a page (https://schema.org/docs/gs.html), which is seldom quite JSON. */
export function readJsonLd(root: ParentNode, options: ReadOptions): LinkedData {
  const scripts = [...root.querySelectorAll('script[type^="application/ld+json" i]')];
  const things = scripts.flatMap((script) => thingsOf(parse(script.textContent ?? '')));
  // `{"@id": "…"}` stands for what is told elsewhere under that name.
  const byId = new Map(things.filter((thing) => thing['@id'] && Object.keys(thing).length > 2).map((thing) => [thing['@id'], thing]));
  const known = (value: unknown): unknown => (Object.keys(asThing(value) ?? {}).length < 3 && byId.get(asThing(value)?.['@id'])) || value;
  const listed = things
    .filter((thing) => isA(thing, /^(?:ItemList|CollectionPage|Blog|WebPage)$/))
    .flatMap((thing) => itemsOf(thing).map(known).flatMap((item) => toDraft(item, options, known) ?? []));
  const alone = things.filter((thing) => isA(thing, /(?:Article|BlogPosting|Report)$/)).flatMap((thing) => toDraft(thing, options, known) ?? []);
  const [page] = things.filter((thing) => isA(thing, /^WebPage$/)).flatMap((thing) => toDraft(thing, options, known) ?? []);
  return { listed: listed.filter(({ url }) => url), alone: alone.filter(({ title }) => title), page };
}

function parse(text: string): unknown {
  try {
    // Some systems escape it as if it were HTML, which nobody decodes in a script.
    const json = /"/.test(text) ? text : decodeEntities(text);
    return parseJson(bareJson(json.trim()));
  } catch {
    return undefined;
  }
}

/** Without the comment or section around it. (From each blank of many, one pattern for both ends would read the rest of them.) */
function bareJson(text: string): string {
  const begun = text.replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '');
  return begun.replace(/(?:-->|\]\]>(?:\s*\*\/)?)$/, '').trimEnd().replace(/\/[/*]$/, '');
}

/** The things of a document, and those that are within it by what they are. */
function thingsOf(value: unknown, depth = 0): Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((member) => thingsOf(member, depth + 1));
  const thing = asThing(value);
  return thing ? [thing, ...thingsOf(thing['@graph'], depth + 1), ...thingsOf(thing['mainEntity'], depth + 1)] : [];
}

/** Nobody nests things deeper, and a text of brackets alone is no news. */
const deepest = 16;

/** The items of a list in the order of their positions. */
function itemsOf(thing: Thing): unknown[] {
  const entries = list(thing['itemListElement'] ?? thing['hasPart'] ?? thing['blogPost'] ?? thing['blogPosts']);
  const position = (entry: unknown): number => Number(asThing(entry)?.['position']) || Infinity;
  const sorted = entries.some((entry) => position(entry) < Infinity) ? [...entries].sort((a, b) => position(a) - position(b)) : entries;
  return sorted.map((entry) => {
    const item = asThing(entry)?.['item'];
    // A list may hold addresses only, and its entry what the item is called.
    return typeof item === 'string' ? { ...asThing(entry), url: item } : item ? { ...asThing(entry), ...asThing(item) } : typeof entry === 'string' ? { url: entry } : entry;
  });
}

function asThing(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value == null ? [] : [value];
}

function isA(thing: Thing, type: RegExp): boolean {
  return list(thing['@type']).some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:]/, '')));
}

function text(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth > deepest) return '';
  if (Array.isArray(value)) return text(value[0], depth + 1);
  const thing = asThing(value);
  return thing ? text(thing['name'] ?? thing['@value'] ?? '', depth + 1) : '';
}

function urlOf(thing: Thing | undefined): string {
  for (const value of [thing?.['url'], thing?.['mainEntityOfPage'], thing?.['@id']]) {
    const url = typeof value === 'string' ? value : text(asThing(value)?.['@id'] ?? asThing(value)?.['url']);
    if (/^(?:https?:|\/)/.test(url)) return url;
  }
  return '';
}

function imageOf(value: unknown): ArticleDraft['image'] {
  const thing = asThing(value);
  const src = typeof value === 'string' ? value : text(thing?.['url'] ?? thing?.['contentUrl']);
  return src ? { src, alt: '', caption: htmlToText(text(thing?.['caption'])), width: Number(thing?.['width']), height: Number(thing?.['height']) } : undefined;
}

function toDraft(value: unknown, options: ReadOptions, known: (value: unknown) => unknown): ArticleDraft | undefined {
  const thing = asThing(value);
  if (!thing || isA(thing, /Breadcrumb|Organization|WebSite|SiteNavigation|Product|Person|Place|Offer|Question/)) return undefined;
  const datePublished = parseDate(text(thing['datePublished'] ?? thing['uploadDate'] ?? thing['dateCreated']), options);
  const dateModified = parseDate(text(thing['dateModified']), options);
  const authors = list(thing['author'] ?? thing['creator']).map(known);
  return {
    url: urlOf(thing),
    title: titleText(text(thing['headline']) || text(thing['name'])),
    summary: htmlToText(text(thing['description'])),
    image: imageOf(known(list(thing['image'])[0] ?? thing['thumbnailUrl'])),
    ...(datePublished && { datePublished }),
    ...(dateModified && { dateModified }),
    authors: authors.flatMap((author) => (text(author) ? [{ name: titleText(text(author)), url: asThing(author)?.['url'] ? text(asThing(author)?.['url']) : '' }] : [])),
    tags: typeof thing['keywords'] === 'string' ? thing['keywords'].split(',') : list(thing['keywords']).flatMap((tag) => text(tag) || []),
  };
}
