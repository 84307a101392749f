import type { Article } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import { dateOfLine, findDate } from '../lib/date-in-text.js';
import { parseDate } from '../lib/date-text.js';
import { groupFigures } from '../lib/figures.js';
import { inertCopy } from '../lib/inert-document.js';
import { plainText } from '../lib/plain-text.js';
import { removeTools } from './dom-article-tools.js';
import { imageOf } from './dom-image.js';
import { headings, isBlock, textOf, wordCount } from './dom-text.js';
import { linkUrl } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

/**
 * The one whole article that stands in `root`. It is read from an inert copy that is taken apart: what is recognised as
 * title, date, lead, author, tools, tags or list of other articles goes, and what stays is the body.
 */
export function readArticle(root: ParentNode & Node, options: ReadOptions): Article | undefined {
  const copy = inertCopy(root);
  for (const node of copy.querySelectorAll('script,style,template,noscript,:scope > [slot],link')) node.remove();
  for (const image of copy.querySelectorAll('img')) settleImage(image, options.baseUrl);

  const meta = takeMicrodata(copy, options);
  const heading = titleElement(copy);
  const title = meta.title || textOf(heading);
  const url = meta.url || (heading && linkUrl(heading.querySelector('a') ?? heading, options.baseUrl)) || '';
  const before = heading ? takeBefore(heading, copy, options) : undefined;
  for (const again of copy.querySelectorAll(headings)) if (again !== heading && textOf(again) === title && /h[12]/.test(again.localName)) again.remove();
  heading?.remove();

  const tags = [...meta.tags, ...removeTools(copy, options.baseUrl)];
  const date = takeDate(copy, options);
  const lead = takeLead(copy);
  const author = takeAuthor(copy);
  groupFigures(copy);
  const image = firstPicture(copy, options.baseUrl) ?? (meta.image ? { src: meta.image } : undefined);
  const summary = lead || (meta.description === title ? '' : meta.description);
  return createArticle(
    {
      url,
      title,
      summary,
      contentHtml: bodyHtml(copy),
      image,
      datePublished: meta.published ?? date ?? before,
      dateModified: meta.modified,
      authors: [author || meta.author].filter(Boolean).map((name) => ({ name })),
      tags,
    },
    options.baseUrl,
  );
}

/** Lazy addresses come into `src`: attributes that only a script reads do not survive the sanitiser. */
function settleImage(img: Element, baseUrl: string): void {
  const image = imageOf(img, baseUrl);
  if (image?.src) img.setAttribute('src', image.src);
  if (image?.srcset) img.setAttribute('srcset', image.srcset);
}

interface Microdata {
  title: string;
  description: string;
  author: string;
  url: string;
  image: string;
  published?: Date | undefined;
  modified?: Date | undefined;
  tags: string[];
}

/** Values of schema.org and h-entry; those that are there for machines only leave the copy. */
function takeMicrodata(copy: Element, options: ReadOptions): Microdata {
  const find = (name: string, micro = ''): Element | undefined =>
    [...copy.querySelectorAll(`[itemprop~=${name}]${micro}`)].find((element) => {
      const scope = element.parentElement?.closest('[itemscope]');
      return !scope || name === 'name' || /article|posting/i.test(scope.getAttribute('itemtype') ?? 'article');
    });
  const value = (element: Element | undefined): string =>
    plainText(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.getAttribute('href') ?? element?.getAttribute('src')) || textOf(element);
  const date = (...elements: (Element | undefined)[]): Date | undefined => {
    for (const element of elements) {
      const found = element && (parseDate(value(element), options) ?? findDate(textOf(element), options)?.date);
      if (found) return found;
    }
    return undefined;
  };
  const author = find('author');
  const person = author?.querySelector('[itemprop=name]') ?? author ?? copy.querySelector('.p-author,[rel~=author]') ?? undefined;
  const image = find('image');
  const result: Microdata = {
    title: textOf(find('headline')) || value(find('headline')),
    description: value(find('description')) || textOf(copy.querySelector('.p-summary')),
    author: plainText(person?.getAttribute('content')) || textOf(person),
    url: value(find('mainEntityOfPage') ?? find('url')),
    image: value(image?.querySelector('[itemprop=url],img') ?? image),
    published: date(find('datePublished'), find('dateCreated'), copy.querySelector('time[datetime]:not(.updated),.dt-published') ?? undefined),
    modified: date(find('dateModified'), copy.querySelector('time.updated[datetime]:not(.published)') ?? undefined),
    tags: value(find('keywords')).split(/\s*[,;]\s*/).filter(Boolean),
  };
  if (!/^https?:/.test(result.url)) result.url = linkUrl(find('mainEntityOfPage') ?? find('url') ?? copy, options.baseUrl);
  const spent =
    'meta,[itemprop=datePublished],[itemprop=dateModified],[itemprop=dateCreated],[itemprop=publisher],[itemprop=author],[itemprop=mainEntityOfPage],[itemprop=keywords],time[datetime],[rel~=author],.p-author,[hidden],.hidden,.hide,.d-none,[style*="display:none" i],[style*="display: none" i]';
  for (const element of copy.querySelectorAll(spent)) {
    // A container that happens to carry such a name keeps what it holds.
    if (wordCount(textOf(element)) < 40 && !element.querySelector('img:not([itemprop] *)')) element.remove();
  }
  return result;
}

/** The headline: what microdata says, the first `h1`, else the first heading, else a first line that stands out. */
function titleElement(copy: Element): Element | undefined {
  const heading = copy.querySelector('[itemprop~=headline]') ?? copy.querySelector('h1,.p-name') ?? copy.querySelector(headings);
  if (heading) return heading;
  const named = [...copy.querySelectorAll('[class*=title i],[class*=tieude i],[class*=headline i],b,strong,font[size]')].find((element) => {
    const words = wordCount(textOf(element));
    return words > 2 && words < 40 && textOf(element) === textOf(blockOf(element, copy));
  });
  return named ? blockOf(named, copy) : undefined;
}

function blockOf(element: Element, root: Element): Element {
  let block = element;
  while (!isBlock(block) && block.parentElement && block.parentElement !== root) block = block.parentElement;
  return block;
}

/** Clears what stands above the title (path, section, tools) except pictures; the date may be printed there. */
function takeBefore(heading: Element, copy: Element, options: ReadOptions): Date | undefined {
  let date: Date | undefined;
  for (let node: Node | null = heading; node && node !== copy; node = node.parentNode) {
    for (let before = node.previousSibling; before; ) {
      const next: ChildNode | null = before.previousSibling;
      const text = textOf(before);
      date ??= dateOfLine(text, options)?.date;
      const pictures = before.nodeType === 1 ? [...(before as Element).querySelectorAll('img')] : [];
      if (!pictures.length && (before as Element).localName !== 'img') before.parentNode?.removeChild(before);
      before = next;
    }
  }
  return date;
}

/** Text blocks without blocks in them, in order. */
function leaves(copy: Element): Element[] {
  return [...copy.querySelectorAll('*')].filter((element) => isBlock(element) && textOf(element) && ![...element.children].some((child) => holdsBlock(child)));
}

function holdsBlock(element: Element): boolean {
  return element.localName !== 'br' && (isBlock(element) || [...element.children].some(holdsBlock));
}

/** The date line stands before the text: looked for up to the first long paragraph, and taken out. */
function takeDate(copy: Element, options: ReadOptions): Date | undefined {
  let looked = 0;
  const walker = copy.ownerDocument.createTreeWalker(copy, 5);
  for (let node = walker.nextNode(); node && looked < 8; node = walker.nextNode()) {
    const isText = node.nodeType === 3;
    const text = isText ? plainText(node.nodeValue) : (node as Element).childElementCount ? textOf(node) : '';
    if (!text) continue;
    if (isText && text.length > 160) return undefined;
    if (isText) looked++;
    const found = dateOfLine(text, options);
    if (!found) continue;
    const element = node as ChildNode;
    element.remove();
    return found.date;
  }
  return undefined;
}

const leadName = /sapo|(?:^|[_\W])lead|home-?text|summary|descri|intro|tom-?tat|trich-?dan|chapeau|excerpt|teaser|quote/i;

/** The lead: the first text, if it is set apart from the rest: bold or slanted throughout, a heading, named so. */
function takeLead(copy: Element): string {
  const blocks = leaves(copy);
  const first = blocks.find((element) => wordCount(textOf(element)) > 3);
  if (!first || first.closest('figure,table[class*=image],figcaption')) return '';
  const text = textOf(first);
  const words = wordCount(text);
  const others = blocks.filter((element) => element !== first && wordCount(textOf(element)) > 5);
  if (words < 6 || words > 160 || !others.length) return '';
  const named = first.closest('[itemprop=description],[class],[id]');
  const isNamed = named !== null && copy.contains(named) && wordCount(textOf(named)) < words + 4 && (leadName.test(`${named.className} ${named.id}`) || named.matches('[itemprop=description]'));
  const isBold = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(first.getAttribute('style') ?? '') || covers(first, 'b,strong,[style*="bold" i]');
  if (!isNamed && !isBold && !first.matches(headings)) return '';
  first.remove();
  return text;
}

/** Whether elements of that kind hold all the text of `element`. */
function covers(element: Element, selector: string): boolean {
  const parts = [...element.querySelectorAll(selector)].filter((part) => !part.parentElement?.closest(selector) || !element.contains(part.parentElement.closest(selector)));
  return parts.length > 0 && plainText(parts.map((part) => part.textContent).join('')).length >= textOf(element).length - 2;
}

const authorLabel = /^(?:tác giả|người viết|tin,? (?:bài|ảnh)(?: và ảnh)?|bài,? ảnh|bài(?: viết)?(?: và ảnh)?|ảnh|thực hiện|author|by|written by)\s*:\s*/iu;

/** The signature: a short last line at the right, or one that says it is the author. */
function takeAuthor(copy: Element): string {
  const blocks = leaves(copy);
  for (const block of blocks.slice(-4).reverse()) {
    const text = textOf(block);
    const words = wordCount(text);
    const style = `${block.getAttribute('align')} ${block.getAttribute('style')} ${block.className} ${block.closest('[align=right i],[style*="right" i]')?.localName ?? ''}`;
    const isAtRight = /right|author|tac-?gia|signature/i.test(style) || block.closest('[align=right i],[class*=author i]') !== null;
    if (words > 14 || block.querySelector('img') || /^(?:nguồn|source)/iu.test(text)) continue;
    if (!authorLabel.test(text) && !isAtRight) continue;
    const name = text.replace(authorLabel, '').replace(/^[\s(–—-]+|[\s)]+$/g, '');
    block.remove();
    return name;
  }
  return '';
}

function firstPicture(copy: Element, baseUrl: string): ReturnType<typeof imageOf> {
  for (const img of copy.querySelectorAll('img')) {
    const image = imageOf(img, baseUrl);
    if (image) return { ...image, caption: textOf(img.closest('figure')?.querySelector('figcaption')) };
  }
  return undefined;
}

/** What is left, without the boxes around it and the empty lines at both ends. */
function bodyHtml(copy: Element): string {
  for (const side of ['first', 'last'] as const) trim(copy, side);
  const body = copy.querySelector('[itemprop=articleBody],.e-content') ?? copy;
  const whole = textOf(body).length > textOf(copy).length * 0.8 ? body : copy;
  let inner = whole;
  for (let only = inner.firstElementChild; only && /^(?:div|section|article|main|center|font|span|table|tbody|tr|td)$/.test(only.localName); only = inner.firstElementChild) {
    if (inner.childElementCount > 1 || [...inner.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())) break;
    inner = only;
  }
  return inner.innerHTML.replace(/<!--[^]*?-->/g, '').trim();
}

/** Takes empty elements and breaks off one end. */
function trim(element: Element, side: 'first' | 'last'): void {
  for (let child = element[`${side}Child`]; child; child = element[`${side}Child`]) {
    if (child.nodeType === 1) {
      const inner = child as Element;
      if (isSolid(inner)) return trim(inner, side);
    } else if (child.nodeType === 3 && plainText(child.nodeValue)) {
      return;
    }
    child.remove();
  }
}

function isSolid(element: Element): boolean {
  return textOf(element) !== '' || element.matches('img,video,audio,iframe,embed,object') || element.querySelector('img,video,audio,iframe,embed,object') !== null;
}
