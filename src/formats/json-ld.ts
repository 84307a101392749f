import type { ArticleDraft } from '../model/create-article.js';
import { parseDate } from '../lib/date-text.js';
import type { ReadOptions } from './read-options.js';

type Thing = Record<string, unknown>;

/** What a page's JSON-LD says of articles: those of its lists, and those that stand by themselves. */
export function readJsonLd(root: ParentNode, options: ReadOptions): { listed: ArticleDraft[]; alone: ArticleDraft[] } {
  const things = [...root.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => thingsOf(parse(script.textContent ?? '')));
  const listed = things
    .filter((thing) => isA(thing, /^(?:ItemList|CollectionPage|Blog|WebPage)$/))
    .flatMap((list) => listOf(list['itemListElement'] ?? list['hasPart'] ?? list['blogPost'] ?? asThing(list['mainEntity'])?.['itemListElement']))
    .flatMap((entry) => toDraft({ ...entry, ...asThing(entry['item']), url: urlOf(asThing(entry['item']) ?? entry) ?? entry['item'] }, options) ?? []);
  const alone = things.filter((thing) => isA(thing, /(?:Article|BlogPosting)$/)).flatMap((thing) => toDraft(thing, options) ?? []);
  return { listed, alone };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function thingsOf(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsOf);
  const thing = asThing(value);
  return thing ? [thing, ...thingsOf(thing['@graph'])] : [];
}

function asThing(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : undefined;
}

function listOf(value: unknown): Thing[] {
  return list(value).map(asThing).filter((thing) => thing !== undefined);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function isA(thing: Thing, type: RegExp): boolean {
  return list(thing['@type']).some((name) => typeof name === 'string' && type.test(name));
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return text(value[0]);
  const thing = asThing(value);
  return thing ? text(thing['name'] ?? thing['@value'] ?? '') : '';
}

function urlOf(thing: Thing | undefined): string | undefined {
  for (const value of [thing?.['url'], thing?.['mainEntityOfPage'], thing?.['@id']]) {
    const url = typeof value === 'string' ? value : text(asThing(value)?.['@id'] ?? asThing(value)?.['url']);
    if (/^(?:https?:|\/)/.test(url)) return url;
  }
  return undefined;
}

function toDraft(thing: Thing, options: ReadOptions): ArticleDraft | undefined {
  const title = text(thing['headline']) || text(thing['name']);
  const url = urlOf(thing);
  if (!title || isA(thing, /Breadcrumb|Organization|WebSite/)) return undefined;
  const image = list(thing['image'])[0];
  const datePublished = parseDate(text(thing['datePublished']), options);
  const dateModified = parseDate(text(thing['dateModified']), options);
  return {
    url: url ?? '',
    title,
    summary: text(thing['description']),
    image: image ? { src: typeof image === 'string' ? image : text(asThing(image)?.['url'] ?? asThing(image)?.['contentUrl']), alt: '' } : undefined,
    ...(datePublished && { datePublished }),
    ...(dateModified && { dateModified }),
    authors: list(thing['author']).flatMap((author) => (text(author) ? [{ name: text(author) }] : [])),
    tags: typeof thing['keywords'] === 'string' ? thing['keywords'].split(/\s*,\s*/) : list(thing['keywords']).flatMap((tag) => text(tag) || []),
  };
}
