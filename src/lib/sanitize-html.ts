import type { Config } from 'dompurify';
import { allowedElements, allowedEverywhere, unwrappedElements, urlAttributes } from './allow-list.js';
import { fragmentOf } from './fragment-of.js';
import { safeLinkUrl, safeUrl } from './safe-url.js';
import { secureUrl } from './secure-url.js';
import { trustedHtml } from './trusted-html.js';

interface SetHtmlElement extends HTMLElement {
  setHTML?(html: string, options: unknown): void;
}

const attributesOf = (name: string): readonly string[] => [...allowedEverywhere, ...(allowedElements[name] ?? [])];

/**
 * Foreign HTML made safe, to one allow-list: text structure, lists, tables, figures, pictures, links, sound and video.
 * The browser's own `setHTML` (https://wicg.github.io/sanitizer-api/) does the work where there is one, DOMPurify
 * elsewhere, which is loaded only then. URLs are absolute in the result.
 */
export function sanitizeHtml(html: string, options: { baseUrl?: string } = {}): Promise<DocumentFragment> {
  return Promise.resolve(sanitizeHtmlNow(html, options));
}

/** As `sanitizeHtml`, without a promise where the browser sanitises by itself: then nothing blanks meanwhile. */
export function sanitizeHtmlNow(
  html: string,
  { baseUrl = document.baseURI }: { baseUrl?: string } = {},
): DocumentFragment | Promise<DocumentFragment> {
  const holder: SetHtmlElement = document.implementation.createHTMLDocument('').createElement('div');
  if (typeof holder.setHTML === 'function') {
    holder.setHTML(html, { sanitizer: nativeConfig() });
    return finish(fragmentOf(holder.childNodes, holder.ownerDocument), baseUrl);
  }
  return purify(html, holder).then(() => finish(fragmentOf(holder.childNodes, holder.ownerDocument), baseUrl));
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
async function purify(html: string, holder: HTMLElement): Promise<void> {
  const { default: DOMPurify } = await import('dompurify');
  holder.innerHTML = trustedHtml(html);
  // DOMPurify takes a comment beside text such as `a < b` for an attack, and refuses all of it.
  const comments = holder.ownerDocument.createNodeIterator(holder, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
  for (let comment; (comment = comments.nextNode() as ChildNode | null);) comment.remove();
  // Else they would shadow what DOMPurify asks of a form, and the form would go with its text.
  for (const element of holder.querySelectorAll('[id],[name]')) {
    for (const name of ['id', 'name']) Element.prototype.removeAttribute.call(element, name);
  }
  // What was parsed as a page's customised element stays one without the attribute too.
  for (const element of holder.querySelectorAll('[is]')) {
    const plain = holder.ownerDocument.createElement(element.localName);
    // A parser takes names that `setAttribute` refuses.
    for (const attribute of element.attributes) if (attribute.name !== 'is') plain.setAttributeNode(attribute.cloneNode() as Attr);
    plain.append(fragmentOf(element.childNodes, holder.ownerDocument));
    element.replaceWith(plain);
  }
  const allAttributes = [...new Set([...allowedEverywhere, ...Object.values(allowedElements).flat()])];
  const config: Config = {
    IN_PLACE: true,
    // As `setHTML` does: what is not on the list goes with its content, but for wrappers, which `finish` takes off.
    ALLOWED_TAGS: ['#text', ...Object.keys(allowedElements), ...unwrappedElements],
    KEEP_CONTENT: false,
    ALLOWED_ATTR: allAttributes,
    // A colon makes no address of what is none: `abbr="SL: số lượng"`. `finish` looks at each of a `srcset`.
    ADD_URI_SAFE_ATTR: allAttributes.filter((name) => !(urlAttributes as readonly string[]).includes(name)),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  };
  DOMPurify.sanitize(holder, config);
}

/** Parsers flatten what is nested deeper than a few hundred levels, each in its way. */
const maxDepth = 200;

/** What would end a comment or a raw text, if somebody wrote the result as text and read it again within one. */
const endsRawText = /--!?>|\]>|<\/(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i;

/** What neither way does by itself: attributes element by element, addresses checked, links and pictures made polite. */
function finish(fragment: DocumentFragment, baseUrl: string): DocumentFragment {
  const depths = new Map<Node, number>();
  for (const element of fragment.querySelectorAll('*')) {
    const name = element.localName;
    const depth = (depths.get(element.parentNode ?? fragment) ?? 0) + 1;
    depths.set(element, depth);
    if (!Object.hasOwn(allowedElements, name) || depth > maxDepth || isDoubled(element)) {
      element.replaceWith(fragmentOf(element.childNodes, fragment.ownerDocument));
      continue;
    }
    const allowed = attributesOf(name);
    for (const attribute of [...element.attributes]) {
      if (!allowed.includes(attribute.name) || endsRawText.test(attribute.value)) element.removeAttribute(attribute.name);
      else attribute.value = attribute.value.trim();
    }
    for (const attribute of urlAttributes) checkUrl(element, attribute, baseUrl);
    checkSrcset(element, baseUrl);
    if (name === 'a') element.setAttribute('rel', 'noopener noreferrer');
    if (name === 'img') {
      if (!element.hasAttribute('src')) element.remove();
      if (!element.hasAttribute('alt')) element.setAttribute('alt', '');
      element.setAttribute('loading', 'lazy');
      element.setAttribute('referrerpolicy', 'no-referrer-when-downgrade');
    }
    if (name === 'audio' || name === 'video') {
      element.setAttribute('controls', '');
      element.setAttribute('preload', 'none');
    }
  }
  for (const part of fragment.querySelectorAll(Object.keys(tableParts).join())) putBefore(part);
  return fragment;
}

/**
 * Whether an element stands within another of its kind, as parsers let it where a table or a wrapper is between them: who
 * reads that again gets two beside each other.
 */
function isDoubled({ localName, parentElement }: Element): boolean {
  return localName === 'a' ? !!parentElement?.closest('a') : /^(?:h\d h\d|li li|d[dt] d[dt])$/.test(`${parentElement?.localName} ${localName}`);
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
    const fits = node instanceof Element ? tableParts[part.localName]?.includes(node.localName) : !node.nodeValue?.trim();
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
