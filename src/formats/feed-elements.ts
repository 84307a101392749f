import { parseDate } from '../lib/date-text.js';
import { safeUrl } from '../lib/safe-url.js';
import { attributeOf, attributesOf, textOf } from '../lib/xml-text.js';
import { scanXml, type XmlElement, type XmlRules } from '../lib/xml.js';
import type { ParseOptions } from '../model/format-module.js';
import { SourceError } from '../model/source-error.js';
import { describeContent, findRoot } from './detect.js';

/** Namespaces by what is never written otherwise in them: scheme, case, version and trailing slash vary. */
const namespaces: readonly [part: string, prefix: string][] = [
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom', 'atom'],
  ['purl.org/net/atom', 'atom'],
  ['modules/content', 'content'],
  ['/dc/elements', 'dc'],
  ['/dc/terms', 'dcterms'],
  ['mrss', 'media'],
  ['media-rss', 'media'],
  ['itunes', 'itunes'],
  ['podcast-1', 'itunes'],
  ['play-podcasts', 'googleplay'],
  ['xhtml', 'xhtml'],
  ['rdf-syntax', 'rdf'],
  ['feedburner', 'feedburner'],
];
const rss1 = /purl\.org\/(?:net\/)?rss\/?1\.[\d/]*[/#]?$|rdf\/simple|userland\.com\/rss|net\/rss1/;

function prefixOf(uri: string): string | undefined {
  const lower = uri.toLowerCase();
  return namespaces.find(([part]) => lower.includes(part))?.[1] ?? (rss1.test(lower) ? '' : undefined);
}

/** Elements with nothing but text in them; within one, an element of an item shows that its end tag is missing. */
const fields = ['title', 'link', 'description', 'guid', 'pubdate', 'author', 'category', 'id', 'updated', 'published'];
const leaves = new Set([...fields, 'comments']);
const starts = new Set([...fields, 'enclosure', 'entry', 'item']);

const rules: XmlRules = {
  prefixOf,
  ends: (parent, name) => leaves.has(parent.name) && starts.has(name),
  // The content of an Atom entry may be an Atom entry, and extensions have entries of their own.
  wanted: (name, { name: around }) => (name === 'item' || name === 'entry') && around !== 'content' && (!around.includes(':') || around.startsWith('rdf:')),
};

/**
 * Scans a feed: gives its items some at a time, as `scanXml` does, and then the element whose fields hold for the whole of it: `channel`, or
 * the root. `formats` are the names that `findRoot` has for it.
 */
export function* scanFeed(text: string, formats: readonly string[], { baseUrl, contentType }: ParseOptions): Generator<readonly XmlElement[], Fields, undefined> {
  const root = findRoot(text);
  if (!root || !formats.includes(root.format)) throw notThis(formats, text, { baseUrl, contentType });
  let isFound = false;
  let isFilled = false;
  function* scan(source: string, from: number): Generator<readonly XmlElement[], XmlElement, undefined> {
    const elements = scanXml(source, from, rules);
    let step = elements.next();
    for (; !step.done; step = elements.next()) {
      isFound = true;
      isFilled ||= step.value.some(({ children }) => children.length);
      yield step.value;
    }
    return step.value;
  }
  let top = yield* scan(text, root.index);
  // Where all but the root have one prefix, the items that nobody knows by it are those that are meant.
  const prefix = isFound ? undefined : /<([\w-]+):(?:item|entry)[\s>]/i.exec(text.slice(root.index))?.[1];
  if (prefix) top = yield* scan(text.replace(new RegExp(`(</?)${prefix}:`, 'gi'), '$1'), root.index);
  const element = top.children[0] ?? top;
  // “See <rss> for details” is a sentence, and an item with nothing in it is no feed.
  const isPart = /^(?:channel|item|entry)$/.test(element.name);
  if (!isFilled && (isPart || (root.index && textBefore(element)))) throw notThis(formats, text, { baseUrl, contentType });
  return new Fields(element.children.find(({ name }) => name === 'channel') ?? element);
}

function notThis(formats: readonly string[], text: string, { baseUrl, contentType }: ParseOptions): SourceError {
  return new SourceError(`expected ${formats[0]} but got ${describeContent(text, contentType)}`, {
    url: baseUrl,
    hint: 'Look whether src is the address of the feed itself, or leave format out.',
  });
}

/** Whether words stand in an element before its first tag. */
function textBefore({ source, contentStart }: XmlElement): boolean {
  return /^\s*[^\s<]/.test(source.slice(contentStart, contentStart + 200));
}

const none: readonly XmlElement[] = [];

/** The elements directly within one, by name. */
export class Fields {
  readonly element: XmlElement;
  readonly #byName = new Map<string, XmlElement[]>();

  constructor(element: XmlElement) {
    this.element = element;
    for (const child of element.children) {
      const same = this.#byName.get(child.name);
      if (same) same.push(child);
      else this.#byName.set(child.name, [child]);
    }
  }

  all(names: readonly string[]): readonly XmlElement[] {
    let found = none;
    for (const name of names) {
      const same = this.#byName.get(name);
      if (same) found = found.length ? [...found, ...same] : same;
    }
    return found;
  }

  /** The first element with something in it, in the order of `names`. */
  first(names: readonly string[]): XmlElement | undefined {
    for (const name of names) {
      const element = this.#byName.get(name)?.find(isFilled);
      if (element) return element;
    }
    return undefined;
  }

  text(names: readonly string[]): string {
    return textOf(this.first(names));
  }

  /** The first that is a date. */
  date(names: readonly string[], timeZone: string | undefined): Date | undefined {
    for (const name of names) {
      for (const element of this.#byName.get(name) ?? none) {
        const date = parseDate(textOf(element), { timeZone });
        if (date) return date;
      }
    }
    return undefined;
  }
}

/** Whether there is text in an element; a long one and one that begins with a Latin letter are not read twice for that. */
function isFilled(element: XmlElement): boolean {
  const { source, contentStart, contentEnd } = element;
  if (contentEnd - contentStart > 200 || element.children.length > 0) return true;
  const first = contentEnd > contentStart ? source.charCodeAt(contentStart) : 0;
  // Not `]`, which may be part of a stray `]]>`.
  return (first > 64 && first < 0x250 && first !== 93 && first !== 0xa0) || textOf(element) !== '';
}

/** What holds for an element and all within it. */
interface Scope {
  base: string;
  language: string;
}

/** Kept, since in a hostile feed thousands of elements with bases stand within thousands of others. */
const scopes = new WeakMap<XmlElement, Scope>();

/** Addresses that are longer are no addresses: bases within bases would only grow. */
const longestBase = 2000;

/** `baseUrl` as changed by each `xml:base` around `element`, from the outside in (https://www.w3.org/TR/xmlbase/). */
export function baseOf(element: XmlElement, baseUrl: string): string {
  return scopeOf(element, baseUrl).base;
}

/** The `xml:lang` that holds for `element`. */
export function languageOf(element: XmlElement, baseUrl: string): string {
  return scopeOf(element, baseUrl).language;
}

function scopeOf(element: XmlElement, baseUrl: string): Scope {
  const path: XmlElement[] = [];
  let scope: Scope | undefined;
  for (let at = element.scope; at && !(scope = scopes.get(at)); at = at.parent?.scope) path.push(at);
  scope ??= { base: baseUrl, language: '' };
  for (const inner of path.reverse()) scopes.set(inner, (scope = innerScope(inner, scope)));
  return scope;
}

function innerScope(element: XmlElement, outer: Scope): Scope {
  const attributes = attributesOf(element);
  const base = safeUrl(attributes.get('xml:base') || outer.base, outer.base);
  return {
    base: base && base.length < longestBase ? base : outer.base,
    // An empty one takes back what holds around it; some tools write `vi_VN`.
    language: attributes.get('xml:lang')?.trim().replace('_', '-') ?? outer.language,
  };
}

/** The address of a feed's next page (RFC 5005). */
export function nextPageOf(text: string, formats: readonly string[], options: ParseOptions): string | undefined {
  // Few feeds have pages: the others need not be read a second time.
  if (!/\srel\s*=\s*["']?next\b/.test(text)) return undefined;
  const { baseUrl } = options;
  const scan = scanFeed(text, formats, options);
  let step = scan.next();
  while (!step.done) step = scan.next();
  const head = step.value;
  const link = head.all(['link', 'atom:link']).find((element) => attributeOf(element, 'rel') === 'next');
  return safeUrl(attributeOf(link, 'href'), link ? baseOf(link, baseUrl) : baseUrl) || undefined;
}
