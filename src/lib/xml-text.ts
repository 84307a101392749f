import { decodeEntities } from './entities.js';
import { parseAttributes, tagEnd } from './tag.js';
import type { XmlElement } from './xml.js';
import { standsAt } from './stands-at.js';

/** How the parts of an element's content are read. */
interface Parts {
  text(text: string): string;
  cdata(text: string): string;
  tag(tag: string): string;
}

const same = (text: string): string => text;
const nothing = (): string => '';

const asText: Parts = { text: decodeEntities, cdata: same, tag: nothing };
const asHtml: Parts = { ...asText, tag: same };

/** The text of an element, entities decoded, tags within it left out. */
export function textOf(element: XmlElement | undefined): string {
  return element ? read(element, asText).trim() : '';
}

/** The HTML that an element holds escaped, in CDATA or as naked markup. */
export function htmlOf(element: XmlElement | undefined): string {
  if (!element) return '';
  // Where there is no element, what looks like a tag is a stray end tag.
  return read(element, element.children.length ? asHtml : asText).trim();
}

/** The markup that an element holds as XML (`type="xhtml"`), as HTML: no prefixes, no `<p/>`, no CDATA. */
export function xhtmlOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const [first] = element.children;
  const prefix = first?.tag.slice(0, first.tag.indexOf(':') + 1);
  return read(wrapperOf(element) ?? element, {
    text: same,
    cdata: (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    tag: (tag) => htmlTag(prefix ? unprefixed(tag, prefix) : tag),
  }).trim();
}

/** The one `div` that holds all that `element` holds (RFC 4287 §3.1.1.3): it is not part of the content. */
export function wrapperOf(element: XmlElement): XmlElement | undefined {
  const [first] = element.children;
  const isDiv = first && element.children.length === 1 && /(?:^|:)div$/.test(first.tag);
  if (!isDiv || first.contentEnd === first.contentStart) return undefined;
  const before = element.source.slice(element.contentStart, first.attributesStart - first.tag.length - 1);
  const after = element.source.slice(first.contentEnd, element.contentEnd);
  return /^\s*$/.test(before) && /^<\/[^<>]*>\s*$/.test(after) ? first : undefined;
}

/** The value of an attribute, or of one of that name under any prefix; `''` where there is none. */
export function attributeOf(element: XmlElement | undefined, name: string): string {
  if (!element || element.contentStart - element.attributesStart < name.length) return '';
  const attributes = attributesOf(element);
  const value = attributes.get(name);
  if (value !== undefined) return value.trim();
  for (const [key, other] of attributes) if (key.endsWith(`:${name}`)) return other.trim();
  return '';
}

/** As `attributeOf`, for addresses, which some tools escape twice: none has `&amp;` in it on purpose. */
export function addressOf(element: XmlElement | undefined, name: string): string {
  return unescapedAddress(attributeOf(element, name));
}

export function unescapedAddress(address: string): string {
  return address.includes('&amp;') ? address.replace(/&amp;/g, '&') : address;
}

/** Most elements that are asked for one attribute are asked for another. */
const known = new WeakMap<XmlElement, ReadonlyMap<string, string>>();

export function attributesOf(element: XmlElement): ReadonlyMap<string, string> {
  let attributes = known.get(element);
  if (!attributes) {
    const { source, attributesStart, contentStart } = element;
    attributes = parseAttributes(source.slice(attributesStart, contentStart).replace(/\/?>$/, ''));
    known.set(element, attributes);
  }
  return attributes;
}

function unprefixed(tag: string, prefix: string): string {
  const name = tag.startsWith('</') ? 2 : 1;
  const isPrefixed = tag.slice(name, name + prefix.length).toLowerCase() === prefix;
  return isPrefixed ? tag.slice(0, name) + tag.slice(name + prefix.length) : tag;
}

/** HTML knows `<br/>` but takes `<p/>` for `<p>`. */
function htmlTag(tag: string): string {
  const empty = tag.endsWith('/>') && /^<([a-z][^\s/>]*)/i.exec(tag)?.[1];
  return empty && !/^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i.test(empty)
    ? `${tag.slice(0, -2)}></${empty}>`
    : tag;
}

function read({ source, contentStart, contentEnd }: XmlElement, parts: Parts): string {
  const content = source.slice(contentStart, contentEnd);
  let result = '';
  let position = 0;
  for (let open; (open = content.indexOf('<', position)) !== -1;) {
    if (open > position) result += parts.text(content.slice(position, open));
    if (standsAt(content, '<![CDATA[', open)) {
      const end = indexOrEnd(content, ']]>', open + 9);
      // A section within a section, which XML does not know.
      result += parts.cdata(content.slice(open + 9, end).replace(/<!\[CDATA\[/g, ''));
      position = end + 3;
    } else if (standsAt(content, '<!--', open)) {
      position = indexOrEnd(content, '-->', open + 4) + 3;
    } else if (/[A-Za-z/?!_\u0080-\uffff]/.test(content[open + 1] ?? '')) {
      const end = tagEnd(content, open + 1);
      position = content[end] === '>' ? end + 1 : end;
      result += parts.tag(content.slice(open, position));
    } else {
      result += '<';
      position = open + 1;
    }
  }
  if (position < content.length) result += parts.text(content.slice(position));
  // A section that was escaped as a whole, and what is left of others.
  return result.indexOf(']]>') < 0 ? result : result.replace(/^\s*<!\[CDATA\[|\]\]>/g, '');
}

function indexOrEnd(text: string, needle: string, from: number): number {
  const index = text.indexOf(needle, from);
  return index === -1 ? text.length : index;
}
