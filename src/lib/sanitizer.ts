import type { Config, DOMPurify } from 'dompurify';
import { allowedElements, allowedEverywhere, unwrappedElements, urlAttributes } from './allow-list.js';
import { fragmentOf } from './fragment-of.js';
import { safeLinkUrl, safeUrl } from './safe-url.js';
import { secureUrl } from './secure-url.js';
import { trustedHtml } from './trusted-html.js';
import { isElement } from './is-element.js';

interface SetHtmlElement extends HTMLElement {
  setHTML?(html: string, options: unknown): void;
}

const attributes = new Map<string, ReadonlySet<string>>();

/** The attributes that an element may have. */
function attributesOf(name: string): ReadonlySet<string> {
  let allowed = attributes.get(name);
  if (!allowed) attributes.set(name, (allowed = new Set([...allowedEverywhere, ...(allowedElements[name] ?? [])])));
  return allowed;
}

/** `sanitizeHtml` itself, in a file of its own: most pages show no article. */
export async function sanitize(html: string, baseUrl: string): Promise<DocumentFragment> {
  if (typeof (HTMLElement.prototype as SetHtmlElement).setHTML === 'function') return steady(html, baseUrl, byBrowser());
  const { default: purifier } = await import('dompurify');
  return steady(html, baseUrl, byPurifier(purifier));
}

/** Reads a text into `holder`, without what is not on the list. */
type Reader = (html: string, holder: SetHtmlElement) => void;

const byBrowser = (): Reader => {
  const options = { sanitizer: nativeConfig() };
  return (html, holder) => holder.setHTML?.(html, options);
};

/** So often trees change that are written and read again: links within links, tables within paragraphs. */
const maxReadings = 5;

/**
 * Reads, and reads what came of it, until that stays what it is: trees that no text stands for are what attacks by
 * mutation hide in. What never comes to rest is left as words.
 */
function steady(html: string, baseUrl: string, read: Reader): DocumentFragment {
  let text = html;
  const inert = document.implementation.createHTMLDocument('');
  const holder: SetHtmlElement = inert.createElement('div');
  const again = inert.createElement('div');
  for (let reading = 0; reading < maxReadings; reading++) {
    read(text, holder);
    holder.replaceChildren(finish(holder, baseUrl));
    text = holder.innerHTML;
    again.innerHTML = trustedHtml(text);
    if (again.innerHTML === text) return fragmentOf(holder.childNodes, holder.ownerDocument);
  }
  holder.replaceChildren(holder.textContent);
  return fragmentOf(holder.childNodes, holder.ownerDocument);
}

function nativeConfig(): unknown {
  return {
    // `finish` takes off the wrappers: Chromium loses the order of what they hold where tags overlap.
    elements: [...Object.keys(allowedElements), ...unwrappedElements].map((name) => ({ name, attributes: [...(allowedElements[name] ?? [])] })),
    attributes: [...allowedEverywhere],
    comments: false,
    dataAttributes: false,
  };
}

/** DOMPurify works on what was parsed as `setHTML` parses: as the content of a `<div>`, without scripts. */
const byPurifier = (purifier: DOMPurify): Reader => {
  const allAttributes = [...new Set([...allowedEverywhere, ...Object.values(allowedElements).flat()])];
  const config: Config = {
    IN_PLACE: true,
    // As `setHTML` does: what is not on the list goes with its content, but for wrappers, which `finish` takes off.
    ALLOWED_TAGS: ['#text', ...Object.keys(allowedElements), ...unwrappedElements],
    KEEP_CONTENT: false,
    ALLOWED_ATTR: allAttributes,
    // A colon makes no address of what is none: `abbr="SL: số lượng"`. `finish` looks at each of a `srcset`.
    ADD_URI_SAFE_ATTR: allAttributes.filter((name) => !(urlAttributes as readonly string[]).includes(name)),
    // Both ways, `finish` says which addresses stay.
    ALLOWED_URI_REGEXP: /^/,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // It is given nodes only: no text of its own goes to a parser.
    TRUSTED_TYPES_POLICY: null,
  };
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
    purifier.sanitize(holder, config);
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

/** Leaves an element what it may have; whether it may stay. */
function polish(element: Element, baseUrl: string): boolean {
  const name = element.localName;
  const allowed = attributesOf(name);
  for (const attribute of [...element.attributes]) {
    const { value } = attribute;
    if (!allowed.has(attribute.name) || endsRawText.test(value)) element.removeAttribute(attribute.name);
    else if (/\0|^\s|\s$/.test(value)) attribute.value = value.replace(/\0/g, '\ufffd').trim();
  }
  for (const attribute of urlAttributes) checkUrl(element, attribute, baseUrl);
  checkSrcset(element, baseUrl);
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

/** What a part of a table may have in it. */
const tableParts: Readonly<Record<string, readonly string[]>> = {
  table: ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
  colgroup: ['col'],
};

/** What stands between the cells once its wrapper is gone: before the table, where the parser puts it otherwise. */
function putBefore(part: Element): void {
  for (const node of [...part.childNodes]) {
    const fits = isElement(node) ? tableParts[part.localName]?.includes(node.localName) : !node.nodeValue?.trim();
    if (!fits) (part.closest('table') ?? part).before(node);
  }
}

const rasterData = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[\w+/=\s]*$/i;

function checkUrl(element: Element, attribute: string, baseUrl: string): void {
  const value = element.getAttribute(attribute);
  if (value === null) return;
  const inPicture = element.localName === 'img' && attribute === 'src';
  if (inPicture && rasterData.test(value.trim())) return;
  // A link within the page stays one: there are no ids to jump to, but the text around it speaks of it.
  const url = element.localName === 'a' ? safeLinkUrl(value, baseUrl) : safeUrl(value, baseUrl);
  if (url) element.setAttribute(attribute, attribute === 'src' ? secureUrl(url) : url);
  else element.removeAttribute(attribute);
}

function checkSrcset(element: Element, baseUrl: string): void {
  const value = element.getAttribute('srcset');
  if (value === null) return;
  const candidates = value.split(/,\s+/).flatMap((candidate) => {
    const [address, descriptor = ''] = candidate.trim().split(/\s+/);
    const url = safeUrl(address, baseUrl);
    return url && /^(?:[\d.]+[wx])?$/.test(descriptor) ? [`${secureUrl(url)} ${descriptor}`.trim()] : [];
  });
  if (candidates.length) element.setAttribute('srcset', candidates.join(', '));
  else element.removeAttribute('srcset');
}
