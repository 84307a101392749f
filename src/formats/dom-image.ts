import type { ArticleImage } from '../model/article.js';
import { safeUrl } from '../lib/safe-url.js';
import { beginningOf } from './dom-text.js';

// Lazy loaders keep the address in an attribute of their own; `src` then holds a placeholder.
const lazySources = ['data-src', 'data-orig-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-original-src', 'data-echo', 'data-img-url', 'src'];
const lazySrcsets = ['data-srcset', 'data-lazy-srcset', 'srcset'];

// File names that decorate and show nothing. The first words are never a photograph's, the second ones only without others behind
// them (`avatar-2-ra-rap.jpg`), the third ones ("new", "star") only where they are the whole name or the file is a GIF or a drawing.
// For lower case, since it is compiled in half the time so.
const decoration = new RegExp(
  '(?:^|[/_.-])(?:(?:icons?|ico|bullets?|spacer|placeholder|no[-_]?image|gravatar|1x1|mui_?ten|smil\\w*|\\w*button)\\d*(?:[-_.][^/]*)?\\.\\w{3,4}' +
    '|(?:blank|transparent|arrows?|loading|avatar|pix|comments?|action)\\d*(?:(?:[-_.][^/]*)?\\.(?:gif|png|svg|ico|bmp)|(?:[-_.](?:\\d[\\dx]*|default|small|large|thumb|user))*\\.\\w{3,4}))(?:$|[?#])' +
    '|(?:/|^|[_-](?=[^/]*\\.(?:gif|svg)))(?:new|moi|hot|dot|line|clear|pixel|star|trans|lazy|rss|print(?:er)?|e?mail|pdf|next|prev|more)\\d*\\.(?:gif|png|svg|ico|webp)(?:$|[?#])' +
    '|gravatar\\.com|user_\\w*portrait|/_layouts/(?:\\d+/)*images/|/(?:icons?|bullets?|smil\\w+)/',
);

/** The picture of an `<img>`; nothing for icons, bullets, spacers and placeholders. */
export function imageOf(img: Element, baseUrl: string): Partial<ArticleImage> | undefined {
  const width = pixels(img, 'width');
  const height = pixels(img, 'height');
  if ((width ?? 99) <= 32 || (height ?? 99) <= 32 || isDecoration(img.className, width)) return undefined;
  const srcset = attributeOf(img, lazySrcsets, isReal) ?? attributeOf(sourceOf(img), lazySrcsets, isReal);
  const src = attributeOf(img, lazySources, isReal) ?? (largest(srcset) || dataAddress(img));
  if (!src || !safeUrl(src, baseUrl)) return undefined;
  return { src, alt: altOf(img), width, height, srcset };
}

/** What an `<img>` says of its picture; editors put the name of the file there, themes a word for any. */
export function altOf(img: Element | null | undefined): string {
  const alt = img?.getAttribute('alt') ?? '';
  const isOfFile = !/\s/.test(alt) && /[\d_-]/.test(alt) && img?.getAttribute('src')?.includes(`/${alt}.`);
  return isOfFile || isNoName(alt) ? '' : alt;
}

/** Whether a text is the name of a file, or what any picture may be called. */
export function isNoName(text: string): boolean {
  return text.length < 200 && /^\s*\S*\.(?:gif|jpe?g|png|webp|svg|bmp)\s*$|^\W*(?:card image cap|image|img|picture|photo|thumb(?:nail)?|logo|banner|hình ảnh|ảnh)?[\W\d]*$/i.test(text);
}

/** The `<source>` beside a picture: one of the first few nodes, or each of many pictures would go through all others. */
function sourceOf(img: Element): Element | undefined {
  let element = img.parentElement?.firstElementChild;
  for (let count = 0; element && count < 16; count++, element = element.nextElementSibling) {
    if (element.matches('source[srcset],source[data-srcset]')) return element;
  }
  return undefined;
}

/** Whether a small picture is named as decoration. Newspapers call the picture of an article its avatar. */
function isDecoration(name: string, width: number | undefined): boolean {
  const [, word] = /(?:^|[\s_-])(icon|emoji|avatar|smiley)(?:$|[\s_-])/i.exec(name) ?? [];
  return word !== undefined && (width ?? (/avatar/i.test(word) ? 60 : 0)) < 60;
}

/** The address of a picture in an attribute that a script of its own reads. */
function dataAddress(element: Element): string | undefined {
  const names = element.getAttributeNames().filter((name) => name.startsWith('data-'));
  return attributeOf(element, names, (value) => /^[^\s{]+\.(?:jpe?g|png|webp|avif)(?:$|[?#])/i.test(value) && isReal(value));
}

/** The first picture in `elements` and below: `<img>`s, else backgrounds that a `style` or an attribute names. */
export function firstImage(elements: readonly Element[], baseUrl: string, isOwn = (_: Element): boolean => true): Partial<ArticleImage> | undefined {
  for (const selector of ['img,amp-img', 'noscript', '*']) {
    for (const element of elements.flatMap((root) => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)])) {
      const isImage = /img$/.test(element.localName);
      if (isImage && !isOwn(element)) continue;
      const image = isImage ? imageOf(element, baseUrl) : hiddenImage(element, baseUrl);
      if (image) return image;
    }
  }
  return undefined;
}

/** What tells in no time that nearly all elements of a list show no picture. */
function mayShowPicture(element: Element): boolean {
  for (const name of element.getAttributeNames()) if (name === 'style' || name === 'setbackground' || name.startsWith('data-')) return true;
  return element.localName === 'noscript';
}

function hiddenImage(element: Element, baseUrl: string): Partial<ArticleImage> | undefined {
  if (!mayShowPicture(element)) return undefined;
  // Where scripts run, what stands in `<noscript>` is text: lazy loaders keep the plain `<img>` there.
  const src =
    element.localName === 'noscript'
      ? /<img[^<>]*\ssrc=["']?([^"'\s>]+)/i.exec(element.textContent ?? '')?.[1]
      : (attributeOf(element, ['setbackground', 'data-bg', 'data-setbg', 'data-background', 'data-background-image', 'data-img-url'], isReal) ?? backgroundOf(element) ?? dataAddress(element));
  return src && isReal(src) && safeUrl(src, baseUrl) ? { src, alt: '' } : undefined;
}

/** The picture of a box that shows one behind it: nothing else is in it, or a linked card. What words alone stand on is no picture. */
function backgroundOf(element: Element): string | undefined {
  const [, address] = /(?:^|;)\s*background(?:-image)?\s*:[^;]*?url\(\s*["']?([^"')]+)/i.exec(element.getAttribute('style') ?? '') ?? [];
  if (!address) return undefined;
  const isCard = element.childElementCount > 0 && (element.closest('a[href]') ?? element.querySelector('a[href]')) !== null;
  return isCard || !beginningOf(element, 1) ? address : undefined;
}

function attributeOf(element: Element | null | undefined, names: readonly string[], accept: (value: string) => boolean): string | undefined {
  for (const name of names) {
    const value = element?.getAttribute(name)?.trim();
    if (value && accept(value)) return value;
  }
  return undefined;
}

/** Whether an address can be a picture's: neither a placeholder in the page itself nor decoration. */
export function isReal(address: string): boolean {
  // Few addresses are that long, and from each place of one the pattern looks for its end.
  // Some keep words in an attribute that is others' for addresses.
  return !/^(?:data|about|blob):/i.test(address) && (!/\s/.test(address) || /[/.]\w/.test(address)) && !decoration.test(address.slice(0, 1000).toLowerCase());
}

/** What a site is known by, and stands for any page that has no picture: its logo, what it shows where pages are shared. */
const siteMark = /(?:^|[_.-])(?:[a-z]*logo[a-z]*|default|fb|share|sharing|facebook|favicon|touch-icon)(?:$|[_.-])/;

/** A picture that the head of a page tells of, unless it is that of the site, or none. */
export function ownPicture<T extends { src?: string | undefined }>(image: T | undefined): T | undefined {
  const address = image?.src?.toLowerCase() ?? '';
  const [path = ''] = address.split(/[?#]/);
  const isMark = siteMark.test(path.slice(path.lastIndexOf('/') + 1).slice(0, 200)) || /\/(?:logos?|icons?)\//.test(path);
  return isReal(address) && !isMark && !/\/(?:null|undefined)?$|^\w+:\/\/[^/]*$/.test(address) ? image : undefined;
}

/** Whether a picture is no larger than a portrait beside a name. */
export function isSmallImage({ width, height }: { width?: number | undefined; height?: number | undefined }): boolean {
  return (width ?? 999) <= 100 && (height ?? 999) <= 100;
}

function largest(srcset: string | undefined): string | undefined {
  const candidates = (srcset ?? '').split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/));
  candidates.sort((a, b) => parseFloat(b[1] ?? '0') - parseFloat(a[1] ?? '0'));
  return candidates[0]?.[0];
}

/** A size that the markup names in pixels. */
function pixels(img: Element, side: 'width' | 'height'): number | undefined {
  const style = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`, 'i').exec(img.getAttribute('style') ?? '')?.[1];
  const value = /^\s*(\d+)(?:px)?\s*$/.exec(img.getAttribute(side) ?? '')?.[1] ?? style;
  return value ? Number(value) : undefined;
}
