import { tagEnd } from './tag.js';
import { Namespaces } from './xml-namespaces.js';
import { standsAt } from './stands-at.js';

/** An element of a scanned text: where it stands there. Its text is read only when asked for (see `xml-text.ts`). */
export interface XmlElement {
  /** In lower case; prefixed with what its namespace is known by (`dc:creator`), whatever prefix the text uses. */
  readonly name: string;
  /** As the text has it, in lower case. */
  readonly tag: string;
  readonly source: string;
  readonly parent: XmlElement | undefined;
  /** The closest around it, or itself, with an attribute `xml:…`, which holds for all within. */
  scope: XmlElement | undefined;
  children: readonly XmlElement[];
  /** Where its attributes, its content and the end of its content are. */
  readonly attributesStart: number;
  readonly contentStart: number;
  contentEnd: number;
}

/** What the scanner must know of the documents that it is to read. */
export interface XmlRules {
  /** The prefix by which a namespace is known, `''` for the core of the format; `undefined` for an unknown one. */
  prefixOf(namespace: string): string | undefined;
  /** Whether an element of that name, opening directly within `parent`, shows that the end tag of `parent` is missing. */
  ends(parent: XmlElement, name: string): boolean;
  /**
   * Whether an element of that name within `parent` is looked for. None of those is within another: where one opens,
   * the one before is over.
   */
  wanted(name: string, parent: XmlElement): boolean;
}

/** A name of elements, and how many of them are open. */
interface Tag {
  readonly tag: string;
  open: number;
}

type Search = (needle: string, from: number) => number;

const startTag = /<[A-Za-z_\u0080-\uffff][^\s/>="'<]*/y;
const endTag = /<\/\s*([^\s<>]+)/y;
const childless: readonly XmlElement[] = [];
/** After so many characters what was found is handed over: one by one would take longer, and all of it much memory. */
const batchLength = 100_000;

/**
 * Scans a text for elements: no DTD, no entities of its own, nothing fetched, and never an error. Missing and stray end
 * tags, bare `<` and `&`, unclosed quotes, comments and CDATA sections are put up with. Linear in time, not recursive.
 *
 * Those that are looked for come some at a time, as they are found; what is in them is forgotten once the next are asked for,
 * since a feed may have thousands. Last comes a nameless element with all that stands in the text.
 */
export function* scanXml(source: string, from: number, rules: XmlRules): Generator<readonly XmlElement[], XmlElement, undefined> {
  const namespaces = new Namespaces((uri) => rules.prefixOf(uri));
  const search = forwardSearch(source);
  const tags = new Map<string, Tag>();
  let found: XmlElement[] = [];
  /** Of those found the one that is open, around all others. */
  let outer: XmlElement | undefined;
  const top = createElement('', '', source, undefined, from, from);
  let current = top;

  const close = (element: XmlElement, end: number): void => {
    for (let last = false; !last && current.parent; current = current.parent) {
      last = current === element;
      current.contentEnd = end;
      if (current === outer) outer = undefined;
      const tag = tags.get(current.tag);
      if (tag) tag.open--;
      namespaces.leave(current);
    }
  };
  const closest = (tag: string): XmlElement | undefined => {
    if (!tags.get(tag)?.open) return undefined;
    let element: XmlElement | undefined = current;
    while (element && element.tag !== tag) element = element.parent;
    return element;
  };
  const enter = (written: string, at: number): number => {
    let known = tags.get(written);
    if (!known) {
      const lower = written.toLowerCase();
      known = tags.get(lower) ?? { tag: lower, open: 0 };
      tags.set(lower, known).set(written, known);
    }
    // From here on the same string, which maps find at once.
    const { tag } = known;
    const attributesStart = at + 1 + written.length;
    const isBare = source.charCodeAt(attributesStart) === 62;
    const end = isBare ? attributesStart : tagEnd(source, attributesStart);
    const next = isBare || source[end] === '>' ? end + 1 : end;
    const attributes = isBare ? '' : source.slice(attributesStart, end);
    const undo = attributes && namespaces.declare(attributes);
    const name = namespaces.nameOf(tag);
    const isWanted = rules.wanted(name, current);
    const before = isWanted && closest(tag);
    if (before) close(before, at);
    while (current.parent && rules.ends(current, name)) close(current, at);
    const element = createElement(name, tag, source, current, attributesStart, next);
    if (current.children === childless) current.children = [element];
    else (current.children as XmlElement[]).push(element);
    if (attributes.includes('xml:')) element.scope = element;
    if (isWanted) found.push(element);
    if (undo) namespaces.remember(element, undo);
    const textEnd = source.indexOf('<', next);
    // With nothing but text in it, as most are, it is over before anything is within it.
    const isText = source.charCodeAt(textEnd + 1) === 47 && textEnd > 0 && isEndOf(element, textEnd);
    if (source[end - 1] === '/') {
      namespaces.leave(element);
    } else if (isText) {
      element.contentEnd = textEnd;
      namespaces.leave(element);
      return textEnd + 2;
    } else {
      known.open++;
      current = element;
      if (isWanted) outer ??= element;
    }
    return next;
  };

  /** Goes on until much has been scanned and something found. A function of its own: engines are slower with those that yield. */
  const scanFrom = (start: number): number => {
    for (let at = start; at !== -1;) {
      startTag.lastIndex = endTag.lastIndex = at;
      let next = at + 1;
      if (source.charCodeAt(next) === 47) {
        const element = isEndOf(current, at) ? current : closest(endTag.exec(source)?.[1]?.toLowerCase() ?? '');
        if (element) close(element, at);
      } else if (startTag.test(source)) {
        next = enter(source.slice(next, startTag.lastIndex), at);
      } else if (standsAt(source, '<![CDATA[', at)) {
        next = cdataEnd(current, at + 9, search);
      } else {
        next = skipMarkup(source, at, search);
      }
      at = source.indexOf('<', next);
      if (at - start > batchLength && found.length && !outer) return at;
    }
    return -1;
  };
  for (let at = scanFrom(source.indexOf('<', from)); at !== -1; at = scanFrom(at)) {
    yield found;
    for (const element of found) element.children = childless;
    found = [];
  }
  close(top, source.length);
  top.contentEnd = source.length;
  if (found.length) yield found;
  return top;
}

function createElement(
  name: string,
  tag: string,
  source: string,
  parent: XmlElement | undefined,
  attributesStart: number,
  contentStart: number,
): XmlElement {
  return {
    name,
    tag,
    source,
    parent,
    scope: parent?.scope,
    children: childless,
    attributesStart,
    contentStart,
    contentEnd: contentStart,
  };
}

/** Whether the end tag at `at` is written as the start tag was: nearly always, which saves looking for another. */
function isEndOf(element: XmlElement, at: number): boolean {
  const { source, tag } = element;
  const end = at + 2 + tag.length;
  if (source[end] !== '>') return false;
  const written = source.slice(at + 2, end);
  return written === tag || written === writtenTag(element);
}

/** As `indexOf`, for places that only move forward: what is not there is looked for once, not once for each place. */
function forwardSearch(source: string): Search {
  const found = new Map<string, number>();
  return (needle, from) => {
    let index = found.get(needle) ?? -1;
    if (index < from) {
      index = source.indexOf(needle, from);
      if (index === -1) index = source.length;
      found.set(needle, index);
    }
    return index;
  };
}

/**
 * Where a CDATA section ends: at its `]]>`, or, if that is another's or there is none, before the end tag of the element
 * around it or of the one around that.
 */
function cdataEnd(element: XmlElement, from: number, search: Search): number {
  const end = search(']]>', from);
  const text = element.source.slice(from, end);
  if (end < element.source.length && !text.includes('<![CDATA[')) return end;
  const ends = [element, element.parent].map((around) => (around?.tag ? text.indexOf(`</${writtenTag(around)}`) : -1)).filter((index) => index >= 0);
  return ends.length ? from + Math.min(...ends) : end;
}

/** The name of an element in the case in which the text has it. */
function writtenTag({ source, tag, attributesStart }: XmlElement): string {
  return source.slice(attributesStart - tag.length, attributesStart);
}

/** Where a comment, processing instruction or DOCTYPE ends; a lone `<` is text. */
function skipMarkup(source: string, at: number, search: Search): number {
  if (standsAt(source, '<!--', at)) {
    const end = search('-->', at + 4);
    return end < source.length ? end : at + 4;
  }
  if (source[at + 1] === '?') return search('>', at);
  if (source[at + 1] !== '!') return at + 1;
  const end = search('>', at);
  return source.slice(at, end).includes('[') ? search(']>', at) : end;
}
