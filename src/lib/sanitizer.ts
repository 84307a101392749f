import type { Config, DOMPurify } from 'dompurify';
import { bare } from './bare.js';
import { allowedElements, allowedEverywhere, unwrappedElements, urlAttributes } from './allow-list.js';
import { fragmentOf } from './fragment-of.js';
import { remembered } from './remembered.js';
import { safeLinkUrl, safeUrl } from './safe-url.js';
import { secureUrl } from './secure-url.js';
import { steadyElements, tableParts } from './steady-tree.js';
import { trustedHtml } from './trusted-html.js';
import { isElement } from './is-element.js';

interface SetHtmlElement extends HTMLElement {
  setHTML?(html: string, options: unknown): void;
}

/** The attributes that an element may have. */
const attributesOf = remembered((name: string): ReadonlySet<string> => new Set([...allowedEverywhere, ...(allowedElements[name] ?? [])]));

/** `sanitizeHtml` itself, in a file of its own: most pages show no article. */
export async function sanitize(html: string, baseUrl: string): Promise<DocumentFragment> {
  if (typeof (HTMLElement.prototype as SetHtmlElement).setHTML === 'function') return steady(html, baseUrl, byBrowser);
  const { default: purifier } = await import('dompurify');
  return purify(html, baseUrl, purifier);
}

/** The same by `purifier`, at once. */
export function purify(html: string, baseUrl: string, purifier: DOMPurify): DocumentFragment {
  return steady(html, baseUrl, byPurifier(purifier));
}

/** Reads a text into `holder`, without what is not on the list. */
type Reader = (html: string, holder: SetHtmlElement) => void;

const byBrowser: Reader = (html, holder) => holder.setHTML?.(html, (nativeOptions ??= bare({ sanitizer: nativeSanitizer() })));

let nativeOptions: { sanitizer: unknown } | undefined;

/** So often trees change that are written and read again: links within links, tables within paragraphs. */
const maxReadings = 5;

/** A line break that is a blank or none once it is written and read again. */
const unsteadyBreak = /&#(?:0*13|x0*d)/i;

/**
 * Reads, and reads what came of it, until that stays what it is: trees that no text stands for are what attacks by
 * mutation hide in. What never comes to rest is left as words. Ordinary trees are seen to be steady without being read again.
 */
function steady(html: string, baseUrl: string, read: Reader): DocumentFragment {
  holder ??= document.implementation.createHTMLDocument('').createElement('div');
  read(html, holder);
  const elements = unsteadyBreak.test(html) ? undefined : steadyElements(holder, maxDepth);
  if (elements) for (const element of elements) if (!polish(element, baseUrl)) element.remove();
  if (!elements) settle(holder, baseUrl, read);
  for (const table of holder.querySelectorAll('table')) narrow(table);
  (range ??= holder.ownerDocument.createRange()).selectNodeContents(holder);
  return range.extractContents();
}

/** Where nothing loads; empty between two texts. */
let holder: SetHtmlElement | undefined;
/** Moves all that is in it at once. */
let range: Range | undefined;

function settle(holder: SetHtmlElement, baseUrl: string, read: Reader): void {
  const again = holder.ownerDocument.createElement('div');
  for (let reading = 1; ; reading++) {
    holder.replaceChildren(finish(holder, baseUrl));
    const text = holder.innerHTML;
    again.innerHTML = trustedHtml(text);
    if (again.innerHTML === text) return;
    if (reading === maxReadings) break;
    read(text, holder);
  }
  holder.replaceChildren(holder.textContent);
}

/**
 * The browser's own, which need not read the list for each text. Which attributes an element of its own may have, `polish`
 * says: asked for each element, it takes the browser longer than to parse the text.
 */
function nativeSanitizer(): unknown {
  const config = bare({
    // `finish` takes off the wrappers: Chromium loses the order of what they hold where tags overlap.
    elements: [...Object.keys(allowedElements), ...unwrappedElements],
    attributes: allAttributes,
    comments: false,
    dataAttributes: false,
  });
  const { Sanitizer } = globalThis as { Sanitizer?: new (config: unknown) => unknown };
  try {
    const sanitizer = Sanitizer && new Sanitizer(config);
    // Pages have classes of that name.
    if (Object.prototype.toString.call(sanitizer) === '[object Sanitizer]') return sanitizer;
  } catch {
    // As without it.
  }
  return config;
}

const isUrl = (attribute: string): boolean => (urlAttributes as readonly string[]).includes(attribute);

const allAttributes = [...new Set([...allowedEverywhere, ...Object.values(allowedElements).flat()])];

/** One object: DOMPurify reads it again only where it is another. */
const purifierConfig: Config = {
  IN_PLACE: true,
  // As `setHTML` does: what is not on the list goes with its content, but for wrappers, which `finish` takes off.
  ALLOWED_TAGS: ['#text', ...Object.keys(allowedElements), ...unwrappedElements],
  KEEP_CONTENT: false,
  ALLOWED_ATTR: allAttributes,
  // A colon makes no address of what is none: `abbr="SL: số lượng"`. `finish` looks at each of a `srcset`.
  ADD_URI_SAFE_ATTR: allAttributes.filter((name) => !isUrl(name)),
  // Both ways, `finish` says which addresses stay.
  ALLOWED_URI_REGEXP: /^/,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // It is given nodes only: no text of its own goes to a parser.
  TRUSTED_TYPES_POLICY: null,
};

/** DOMPurify works on what was parsed as `setHTML` parses: as the content of a `<div>`, without scripts. */
const byPurifier = (purifier: DOMPurify): Reader => {
  return (html, holder) => {
    holder.innerHTML = trustedHtml(html);
    // DOMPurify takes a comment beside text such as `a < b` for an attack, and refuses all of it.
    const comments = holder.ownerDocument.createNodeIterator(holder, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
    for (let comment; (comment = comments.nextNode() as ChildNode | null);) comment.remove();
    // Else they would shadow what DOMPurify asks of a form, and the form would go with its text.
    for (const element of holder.querySelectorAll('[id],[name]')) {
      for (const name of ['id', 'name']) HTMLElement.prototype.removeAttribute.call(element, name);
    }
    // What was parsed as a page's customised element stays one without the attribute too.
    for (const element of holder.querySelectorAll('[is]')) {
      // Others go anyway, and a parser takes names that `createElement` refuses.
      if (!Object.hasOwn(allowedElements, element.localName) && !unwrappedElements.includes(element.localName)) continue;
      const plain = holder.ownerDocument.createElement(element.localName);
      // A parser takes names that `setAttribute` refuses.
      for (const attribute of element.attributes) if (attribute.name !== 'is') plain.setAttributeNode(attribute.cloneNode() as Attr);
      plain.append(fragmentOf(element.childNodes, holder.ownerDocument));
      element.replaceWith(plain);
    }
    purifier.sanitize(holder, purifierConfig);
  };
};

/** Parsers flatten what is nested deeper than a few hundred levels, each in its way. */
const maxDepth = 200;

/** What would end a comment or a raw text, if somebody wrote the result as text and read it again within one. */
const endsRawText = /--!?>|\]>|<\/(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i;

/**
 * What neither way does by itself: wrappers off, attributes element by element, addresses checked, links and pictures made
 * polite. It is put together anew: to take a wrapper off would move all that is within, once for each wrapper.
 */
function finish(holder: HTMLElement, baseUrl: string): DocumentFragment {
  const fragment = holder.ownerDocument.createDocumentFragment();
  const places = new Map<Node | null, Place>([[holder, { parent: fragment, depth: 0 }]]);
  const walker = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const place = places.get(node.parentNode);
    if (!place) continue;
    const copy = node.cloneNode();
    if (!isElement(copy)) {
      place.parent.appendChild(copy);
    } else if (!Object.hasOwn(allowedElements, copy.localName) || place.depth >= maxDepth) {
      places.set(node, place);
    } else if (polish(copy, baseUrl)) {
      place.parent.appendChild(copy);
      places.set(node, { parent: copy, depth: place.depth + 1 });
    }
  }
  for (const part of fragment.querySelectorAll(Object.keys(tableParts).join())) putBefore(part);
  return fragment;
}

/** Where what is in an element comes. */
interface Place {
  parent: Node;
  depth: number;
}

/** So many places no honest table has. */
const maxPlaces = 100_000;

/** To lay out a table takes as long as it has places, which a few cells over many columns and rows make by the million: they become plain ones. */
function narrow({ rows }: HTMLTableElement): void {
  const cells = [...rows].flatMap((row) => [...row.cells]);
  let places = 0;
  for (const { colSpan, rowSpan } of cells) places += colSpan * Math.min(rowSpan || rows.length, rows.length);
  if (places <= maxPlaces) return;
  for (const cell of cells) for (const name of ['colspan', 'rowspan']) cell.removeAttribute(name);
}

/** Leaves an element what it may have; whether it may stay. */
function polish(element: Element, baseUrl: string): boolean {
  const name = element.localName;
  const allowed = attributesOf(name);
  if (element.hasAttributes()) {
    for (const attribute of element.getAttributeNames()) {
      const written = element.getAttribute(attribute) ?? '';
      const value = allowed.has(attribute) && !endsRawText.test(written) ? polished(name, attribute, written, baseUrl) : undefined;
      if (value === undefined) element.removeAttribute(attribute);
      else if (value !== written) element.setAttribute(attribute, value);
    }
  }
  if (name === 'a') element.setAttribute('rel', 'noopener noreferrer');
  if (name === 'img') {
    if (!element.hasAttribute('src')) return false;
    if (!element.hasAttribute('alt')) element.setAttribute('alt', '');
    element.setAttribute('loading', 'lazy');
    element.setAttribute('referrerpolicy', 'no-referrer-when-downgrade');
  }
  if (name === 'audio' || name === 'video') {
    element.setAttribute('controls', '');
    element.setAttribute('preload', 'none');
  }
  return true;
}

/** The value of an attribute, if that may stay. */
function polished(name: string, attribute: string, written: string, baseUrl: string): string | undefined {
  const value = /\0|^\s|\s$/.test(written) ? written.replace(/\0/g, '\ufffd').trim() : written;
  if (attribute === 'srcset') return safeSrcset(value, baseUrl);
  return isUrl(attribute) ? checkedUrl(name, attribute, value, baseUrl) : value;
}

/** What stands between the cells once its wrapper is gone: before the table, where the parser puts it otherwise. */
function putBefore(part: Element): void {
  for (const node of [...part.childNodes]) {
    const fits = isElement(node) ? tableParts[part.localName]?.includes(node.localName) : !node.nodeValue?.trim();
    if (!fits) (part.closest('table') ?? part).before(node);
  }
}

const rasterData = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[\w+/=\s]*$/i;

function checkedUrl(name: string, attribute: string, value: string, baseUrl: string): string | undefined {
  if (name === 'img' && attribute === 'src' && rasterData.test(value)) return value;
  // A link within the page stays one: there are no ids to jump to, but the text around it speaks of it.
  const url = name === 'a' ? safeLinkUrl(value, baseUrl) : safeUrl(value, baseUrl);
  return (attribute === 'src' ? secureUrl(url) : url) || undefined;
}

function safeSrcset(value: string, baseUrl: string): string | undefined {
  const candidates = value.split(/,\s+/).flatMap((candidate) => {
    const [address, descriptor = ''] = candidate.trim().split(/\s+/);
    const url = safeUrl(address, baseUrl);
    return url && /^(?:[\d.]+[wx])?$/.test(descriptor) ? [`${secureUrl(url)} ${descriptor}`.trim()] : [];
  });
  return candidates.length ? candidates.join(', ') : undefined;
}
