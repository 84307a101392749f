import type { Article } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import { findDate, splitDate } from '../lib/date-in-text.js';
import { parseDate } from '../lib/date-text.js';
import { groupFigures } from '../lib/figures.js';
import { shallowCopy } from '../lib/flatten-depth.js';
import { fragmentOf } from '../lib/fragment-of.js';
import { hasLetter } from '../lib/letters.js';
import { plainText } from '../lib/plain-text.js';
import { remembered } from '../lib/remembered.js';
import { pageKey } from '../lib/same-page.js';
import { isNamedAuthor, namesOf, personIn, removeBylines, takeAuthor, takeByline } from './dom-article-author.js';
import { authorIn, isAuthorLabel, isDataRow, isStamp, leaves, paragraph, removeLabels, takeBefore, takeDates, takeStamp, withoutLabel } from './dom-article-head.js';
import { leadName, titleElement } from './dom-article-title.js';
import { removeCounts, removeTools } from './dom-article-tools.js';
import { isFile, isMark } from './dom-furniture.js';
import { altOf, imageOf, isSmallImage } from './dom-image.js';
import { unwrapRuns, wrapRuns } from './dom-runs.js';
import { beginningOf, covers, fold, headings, lineText, linesOf, textOf, whileUnchanged, wordCount } from './dom-text.js';
import { linkUrl } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

/**
 * The one whole article that stands in `root`. It is read from an inert copy that is taken apart: what is recognised as
 * title, date, lead, author, tools, tags or list of other articles goes, and what stays is the body.
 */
export function readArticle(root: ParentNode & Node, options: ReadOptions): Article | undefined {
  const copy = shallowCopy(root);
  for (const node of copy.querySelectorAll('script,style,template,noscript,:scope > [slot],link')) node.remove();
  const { length } = textOf(copy);
  for (const box of copy.querySelectorAll('dialog,.modal,#comments,.comments-area')) if (textOf(box).length * 2 < length) box.remove();
  // What scripts read.
  for (const box of copy.querySelectorAll('.hidden,.hide,[hidden]')) if (/^\s*[[{]\s*["[{]/.test(box.textContent ?? '')) box.remove();
  for (const picture of copy.querySelectorAll('amp-img')) picture.replaceWith(imageLike(picture));
  for (const image of copy.querySelectorAll('img')) settleImage(image, options.baseUrl);
  const runs = wrapRuns(copy);

  const meta = takeMicrodata(copy, options);
  const heading = whileUnchanged(copy, () => titleElement(copy, options.headline));
  const stamp = heading && takeStamp(heading, options);
  if (heading) removeLabels(heading, options.headline);
  const headline = (!heading?.matches('[itemprop~=headline]') && meta.title) || textOf(heading);
  const url = meta.url || (heading && linkUrl([...heading.querySelectorAll('a')].find(textOf) ?? heading, options.baseUrl)) || '';
  unlinkOwn(copy, url, options.baseUrl);
  const before = heading ? takeBefore(heading, copy, options) : undefined;
  const around = new Set<Node>();
  for (let node = heading?.parentNode; node; node = node.parentNode) around.add(node);
  for (const again of copy.querySelectorAll(headings)) if (again !== heading && textOf(again) === headline) again.remove();
  heading?.remove();

  const tags = [...meta.tags, ...removeTools(copy, options.baseUrl, around)];
  const byline = takeByline(copy);
  const stamps = takeDates(copy, options, meta.published ?? options.published);
  removeCounts(copy);
  groupFigures(copy);
  for (const figure of copy.querySelectorAll('figure')) unboxFigure(figure, copy);
  const lead = takeLead(copy);
  const signed = byline || takeAuthor(copy, bodyOf(copy));
  const authors = signed ? namesOf(signed) : meta.authors;
  for (const author of signed ? [signed, ...authors] : authors) removeBylines(copy, author);
  // Portraits say whom they show.
  const names = new Set(authors.map(fold));
  for (const image of names.size ? copy.querySelectorAll('img') : []) if (names.has(fold(altOf(image)))) image.remove();
  const body = bodyOf(copy);
  for (const image of copy.querySelectorAll('img')) if (!body.contains(image) && !image.closest('figure') && isMark(image)) image.remove();
  const article = articleAround(body, copy, around);
  if (options.headline !== undefined && around.size) removeBeside(copy, article);
  const image = firstPicture(copy, options.baseUrl) ?? (meta.image ? { src: meta.image } : undefined);
  unwrapRuns(runs, body);
  // A sentence about the author is none about the text.
  const isAboutAuthor = authors.some((author) => lead.startsWith(`${author} `));
  const summary = (isAboutAuthor ? '' : lead) || (meta.description === headline ? '' : meta.description);
  const printed = meta.published ?? stamps.published ?? before ?? stamp;
  // A date in brackets is that of publication where there is no other.
  const split = printed ? { text: headline, date: printed } : splitDate(headline, options);
  return createArticle(
    {
      url,
      title: split.text,
      summary,
      contentHtml: contentHtml(copy, body, article),
      image,
      datePublished: split.date ?? meta.modified,
      dateModified: meta.modified ?? stamps.modified,
      authors: authors.map((name) => ({ name })),
      tags,
    },
    options.baseUrl,
  );
}

/** A picture that leads to the article itself leads nowhere from here. */
function unlinkOwn(copy: Element, url: string, baseUrl: string): void {
  // At home it would be what leads there.
  const page = /[^/]\/[^/?#]/.test(baseUrl) ? pageKey(baseUrl, baseUrl) : undefined;
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.querySelector('img') && !textOf(link) ? linkUrl(link, baseUrl) : '';
    if (href && (href === url || pageKey(href, baseUrl) === page)) link.replaceWith(fragmentOf(link.childNodes, copy.ownerDocument));
  }
}

/** Takes away the boxes around a figure that hold nothing else, and those in one that the portal did not print so itself. */
function unboxFigure(figure: Element, copy: Element): void {
  for (const box of figure.querySelectorAll('div')) if (!figure.attributes.length && !beginningOf(box, 1) && box.querySelector('img')) box.replaceWith(fragmentOf(box.childNodes, copy.ownerDocument));
  for (let box = figure.parentElement; box && box !== copy && box.localName === 'div'; box = figure.parentElement) {
    if (!standsAlone(figure) || textOf(box) !== textOf(figure)) return;
    box.replaceWith(figure);
  }
}

/** Whether there is nothing beside a figure but breaks. From it outwards: of many figures, each has its neighbours at once. */
function standsAlone(figure: Element): boolean {
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let next = figure[side]; next; next = next[side]) if (next.localName !== 'br') return false;
  }
  return true;
}

/** The picture that AMP's script would make (https://amp.dev/documentation/components/amp-img). */
function imageLike(picture: Element): Element {
  const image = picture.ownerDocument.createElement('img');
  for (const { name, value } of picture.attributes) image.setAttribute(name, value);
  return image;
}

/** Lazy addresses come into `src`: attributes that only a script reads do not survive the sanitiser. */
function settleImage(img: Element, baseUrl: string): void {
  const image = imageOf(img, baseUrl);
  if (image?.src) img.setAttribute('src', image.src);
  if (image?.srcset) img.setAttribute('srcset', image.srcset);
  if (!img.getAttribute('src')?.trim() && !image) img.remove();
}

interface Microdata {
  title: string;
  description: string;
  authors: string[];
  url: string;
  image: string;
  published?: Date | undefined;
  modified?: Date | undefined;
  tags: string[];
}

/** Values of schema.org and h-entry; those that are there for machines only leave the copy. */
function takeMicrodata(copy: Element, options: ReadOptions): Microdata {
  const isOwn = (element: Element): boolean => /article|posting|creativework|webpage|report/i.test(element.parentElement?.closest('[itemscope]')?.getAttribute('itemtype') ?? 'article');
  const find = (name: string, micro = ''): Element | undefined => [...copy.querySelectorAll(`[itemprop~=${name}]${micro}`)].find(isOwn);
  const value = (element: Element | undefined): string =>
    plainText(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.closest('abbr')?.getAttribute('title') ?? element?.getAttribute('href') ?? element?.getAttribute('src')) || textOf(element);
  const date = (...elements: (Element | undefined)[]): Date | undefined => {
    for (const element of elements) {
      const found = element && (parseDate(value(element), options) ?? findDate(textOf(element), options)?.date);
      if (found) return found;
    }
    return undefined;
  };
  const nameOf = (element: Element): string => {
    const name = element.querySelector('[itemprop=name]') ?? element;
    return plainText(name.getAttribute('content')) || personIn(name);
  };
  const marked = find('author') ? [...copy.querySelectorAll('[itemprop~=author]')].filter(isOwn) : [...copy.querySelectorAll('.p-author,[rel~=author],.vcard .fn')].filter((element) => !element.closest(reply));
  const first = marked.find(nameOf);
  const image = find('image');
  const result: Microdata = {
    title: textOf(find('headline')) || value(find('headline')),
    description: value(find('description', ':not([itemprop~=articleBody])')) || textOf(copy.querySelector('.p-summary')),
    authors: [...new Set(marked.filter((element) => element.parentElement === first?.parentElement).slice(0, 6).map(nameOf))].filter(Boolean),
    url: value(find('mainEntityOfPage') ?? find('url')),
    image: value(image?.querySelector('[itemprop=url],img') ?? image),
    published: date(find('datePublished'), find('dateCreated'), ownTime(copy)),
    modified: date(find('dateModified'), copy.querySelector('time.updated[datetime]:not(.published)') ?? undefined),
    tags: keywordsOf(find('keywords'), value).filter(Boolean),
  };
  if (!/^https?:/.test(result.url)) result.url = linkUrl(find('mainEntityOfPage') ?? find('url') ?? copy, options.baseUrl);
  const spent =
    'meta,[itemprop=datePublished],[itemprop=dateModified],[itemprop=dateCreated],[itemprop=publisher],[itemprop~=author],[itemprop=mainEntityOfPage],[itemprop=keywords],time[datetime],[rel~=author],.p-author,[hidden],.hidden,.hide,.d-none,[style*="display:none" i],[style*="display: none" i]';
  const atOthers = new Set([...copy.querySelectorAll('[class*=":hidden"],[class*="-none"]')].filter((element) => !element.matches(widths)).map(textOf));
  for (const element of copy.querySelectorAll(spent)) {
    // A container that happens to carry such a name keeps what it holds.
    if (wordCount(textOf(element)) > 40 || element.querySelector('img:not([itemprop] *)')) continue;
    // So does that of the author, if a date is in it.
    if (element.matches('[itemprop~=author]') && findDate(textOf(element), options)) continue;
    // A date or name within a sentence is part of it. (How one begins tells as much: there may be thousands of dates in it.)
    const isWord = element.matches('time,[rel~=author]');
    const around = isWord ? element.closest('p') : null;
    const sentence = around ? beginningOf(around, 300) : '';
    if (wordCount(sentence) > 16 || (/[.!?]$/.test(sentence) && hasLetter(sentence))) continue;
    if (element.matches(widths) && !atOthers.has(textOf(element))) continue;
    const line = isWord || element.matches('span[itemprop~=author]') ? element.parentElement : null;
    const text = textOf(element);
    element.remove();
    if (line && line !== copy) settleLine(line, text, copy);
  }
  return result;
}

/** What is hidden at some widths of the window, and shown at others: it goes if the same is printed for these. */
const widths = '.hidden[class*="m:"],.hidden[class*="d:"],.hidden[class*="g:"],.hidden[class*="l:"],.d-none[class*="d-sm-"],.d-none[class*="d-md-"],.d-none[class*="d-lg-"],.d-none[class*="d-xl-"]';

/** What stood around a time or an author: `<span>Vũ Thị Lan</span> • <time>`, `Viết bởi <a rel="author">`. */
function settleLine(line: Element, taken: string, copy: Element): void {
  const text = beginningOf(line, 200);
  // `Bởi …, phóng viên Báo Xã`: what the author does goes with the name.
  if (isAuthorLabel(text) || (taken && /^(?:,|(?:và|and|&)?$)/.test(withoutLabel(text)) && wordCount(text) < 9 && !findDate(text))) return line.remove();
  const author = wordCount(text) < 12 && taken && !line.querySelector(`${headings},img,time`) ? authorIn([text]) : undefined;
  if (author) line.replaceWith(paragraph(author, copy.ownerDocument));
}

/** Of several times the one that stands nearest to the headline, rather behind it: others are those of other articles. */
function ownTime(copy: Element): Element | undefined {
  const all = [...copy.querySelectorAll('time[datetime]:not(.updated),time.published[datetime],.dt-published')];
  const [first, ...others] = all.filter((time) => !isOfOther(time));
  const heading = others.length ? copy.querySelector('h1,[itemprop~=headline],.p-name,h2') : null;
  if (!first || !heading) return first;
  const places = new Map([...copy.querySelectorAll('*')].map((element, index) => [element, index]));
  const distance = (element: Element): number => {
    const behind = (places.get(element) ?? 0) - (places.get(heading) ?? 0);
    return behind < 0 ? -behind * 8 : behind;
  };
  return [first, ...others].sort((a, b) => distance(a) - distance(b))[0];
}

const reply = '[class*=comment i]:not(body,[class*=byline i]),[id*=comment i],[class*=discussion i]';

/** Whether a time stands in a list of articles, beside a link, or in a comment. */
function isOfOther(time: Element): boolean {
  const link = time.closest('li')?.querySelector('a[href]');
  return (link && !link.contains(time) && wordCount(beginningOf(link, 100)) > 4) === true || time.closest(`${reply},[class*=related i]`) !== null;
}

/** Separated by commas, or links. */
function keywordsOf(element: Element | undefined, value: (element: Element | undefined) => string): string[] {
  const links = [...(element?.querySelectorAll('a') ?? [])];
  return links.length > 1 ? links.map(textOf) : value(element).split(/\s*[,;]\s*/);
}

/** The smallest element that holds (nearly) all sentences: what stands outside it says things about the article. */
function bodyOf(copy: Element, without?: Element): Element {
  return whileUnchanged(copy, () => weightiest(copy, without));
}

/** What says that it is the text: the rest may be a good deal beside it. */
const namedBody = '[itemprop~=articleBody],[itemprop=text],.e-content';

/** So many words that stand together are a text: what is told in fewer beside one, in a box of its own, may be a card, a caption, a notice. */
const fewWords = 80;

/** What stands beneath any text. */
const legal = /^\W*(?:copyright|bản quyền)\b|all rights reserved|non-commercial use|terms of (?:use|service)|(?:subscriber|user) agreement/i;

const linkedHeading = 'h2 a[href],h3 a[href],h4 a[href],h5 a[href],h6 a[href]';

/** How many words of sentences stand in each element of `copy`, and in all; those in boxes of their own count less. */
export function sentencesOf(copy: Element, without?: Element): { words: ReadonlyMap<Element, number>; all: number; boxes: Iterable<Element> } {
  const told: { leaf: Element; box: Element; count: number }[] = [];
  const together = new Map<Element, number>();
  // A linked heading, with a few words beneath it.
  const isCard = remembered((box: Element | null): boolean => box !== null && box !== copy && beginningOf(box, 400).length < 400 && (box.querySelector(linkedHeading) !== null || isCard(box.parentElement)));
  const tableOf = remembered((rows: Element | null | undefined) => (rows?.firstElementChild && isDataRow(rows.firstElementChild) ? rows.closest('table') : null));
  for (const leaf of leaves(copy)) {
    const text = textOf(leaf);
    const count = wordCount(text);
    const linked = [...leaf.querySelectorAll('a')].map(textOf).join(' ');
    if (count < 6 || leaf === without || wordCount(linked) > count / 2 || (count < fewWords && (legal.test(text) || /^https?:\S+$/.test(text) || isCard(leaf.parentElement)))) continue;
    const box = tableOf(leaf.closest('tr')?.parentElement) ?? (leaf.matches('p,div') && leaf.parentElement ? leaf.parentElement : leaf);
    told.push({ leaf, box, count });
    together.set(box, (together.get(box) ?? 0) + count);
  }
  const isText = [...together.values()].some((count) => count >= fewWords);
  const words = new Map<Element, number>();
  let all = 0;
  for (const { leaf, box, count } of told) {
    const weight = isText ? count * Math.min(1, (together.get(box) ?? 0) / fewWords) : count;
    all += weight;
    for (let holder: Element | null = leaf.matches('p,li') ? leaf.parentElement : leaf; holder; holder = holder === copy ? null : holder.parentElement) {
      words.set(holder, (words.get(holder) ?? 0) + weight);
    }
  }
  return { words, all, boxes: together.keys() };
}

function weightiest(copy: Element, without: Element | undefined): Element {
  const { words: sentences, all, boxes } = sentencesOf(copy, without);
  let body = copy;
  const isCell = (holder: Element, words: number): boolean => holder.localName === 'td' && words < 60 && isDataRow(holder);
  for (const [holder, words] of sentences) if (!isCell(holder, words) && words >= all * (holder.matches(namedBody) ? 0.6 : 0.85) && body.contains(holder) && holder.matches('div,td,section,article,main,center,span,body,font')) body = holder;
  // A text may begin in another box of the same name.
  const name = nameAround(body);
  for (const box of textName.test(name) ? boxes : []) {
    const isBefore = box.compareDocumentPosition(body) === 4 && nameAround(box) === name;
    while (isBefore && !body.contains(box) && body.parentElement) body = body.parentElement;
  }
  // … or go on in another section, or in as long a box of the same kind.
  const isPart = (other: Element): boolean => other !== body && other.localName === body.localName && other.className === body.className && (sentences.get(other) ?? 0) >= (body.localName === 'section' ? 12 : fewWords);
  if (body !== copy && (body.className || body.localName === 'section') && body.parentElement && [...body.parentElement.children].some(isPart)) body = body.parentElement;
  return body;
}

/** How boxes of text are called. */
const textName = /body|content|text|article|story|entry|detail|noi-?dung|chi-?tiet|bai-?viet/i;

/** The name of an element, or the closest around it that has one. */
function nameAround(element: Element): string {
  return element.closest('[class]')?.className.trim() ?? '';
}

/**
 * The lead: the first text, if it is set apart from the rest: in a box of its own before the body, bold throughout, a
 * heading, or named so.
 */
function takeLead(copy: Element): string {
  for (const block of leaves(copy).slice(0, 3)) divideLead(block);
  const blocks = leaves(copy);
  const first = blocks.find((element) => wordCount(ownText(element)) > 5 && !isLinked(element) && !isAside(element, copy) && (isSentence(ownText(element)) || isNamedLead(element, copy) || element.matches(headings)));
  const text = first ? ownText(first).replace(leadLabel, '') : '';
  const words = wordCount(text);
  if (!first || words > 160 || !blocks.some((element) => element !== first && wordCount(textOf(element)) > 4)) return '';
  const isNamed = isNamedLead(first, copy);
  const isBold = !text.endsWith('?') && (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(first.getAttribute('style') ?? '') || covers(first, 'b,strong,em,i,[style*="bold" i]'));
  const rest = bodyOf(copy, first);
  const top = first.closest('header');
  const isOutside = !rest.contains(first) || (top !== null && rest !== top && rest.contains(top));
  const isApart = isOutside && isSentence(text) && !first.matches('li,[itemprop~=articleBody]') && [...rest.children].filter((child) => textOf(child)).length > 1;
  if (!isNamed && !isBold && !isApart && (!first.matches(headings) || text.endsWith(':') || first.querySelector('a[href]'))) return '';
  // Pictures beside the lead are the article's.
  for (const figure of first.querySelectorAll('figure,img')) if (!figure.parentElement?.closest('figure')) first.before(figure);
  first.remove();
  return text;
}

/** Whether a block says nothing but one link, or several. */
function isLinked(block: Element): boolean {
  return covers(block, 'a[href]');
}

/** Whether a text ends as a sentence does, or is longer than a line of labels. */
function isSentence(text: string): boolean {
  return /[.!?…:]["”’)\]]*$/.test(text) || wordCount(text) > 15;
}

function isNamedLead(block: Element, copy: Element): boolean {
  const named = block.closest('[itemprop=description],[class],[id]');
  return named !== null && copy.contains(named) && wordCount(ownText(named)) < wordCount(ownText(block)) + 4 && leadName.test(`${named.className} ${named.id} ${named.getAttribute('itemprop')}`);
}

const leadLabel = /^(?:tóm tắt|summary)\s*:\s*/i;

/** Whether a block tells of a picture, a player or the author, or when it was published. */
function isAside(block: Element, copy: Element): boolean {
  const media = block.closest('[itemtype$=Object],[itemtype$=Person]');
  return isNamedCaption(block, copy) || (media !== null && copy.contains(media)) || isNamedAuthor(block) || isStamp(ownText(block));
}

/** Whether a block, or a small box around it, is called a caption, so that it tells of a picture or player beside it. */
function isNamedCaption(block: Element, copy: Element): boolean {
  const named = block.closest('[class*=caption i],[class*=credit i],[class*=chu-thich i],[class*=chuthich i]');
  return named !== null && copy.contains(named) && wordCount(beginningOf(named, 1200)) < 100;
}

/** `<b>Lead</b><br><br>text`: what stands out before an empty line becomes a block of its own. */
function divideLead(block: Element): void {
  const end = [...block.querySelectorAll(':scope > br + br')].find((br) => !plainText(br.previousSibling?.nodeValue));
  const nodes: Node[] = [...block.childNodes];
  const before = end ? nodes.slice(0, nodes.indexOf(end)) : [];
  if (!before.length || before.some((node) => plainText(node.textContent) && !/^(?:b|strong|em|i)$/i.test(node.nodeName))) return;
  const box = block.ownerDocument.createElement('div');
  box.append(fragmentOf(before, block.ownerDocument));
  block.prepend(box);
}

/** The text of a block without captions in it. */
function ownText(block: Element): string {
  return plainText(linesOf([block]).filter((line) => !line.block.closest('figure')).map((line) => lineText(line.pieces)).join(' '));
}

/** The first picture, rather one that is not small. */
function firstPicture(copy: Element, baseUrl: string): ReturnType<typeof imageOf> {
  let small: ReturnType<typeof imageOf>;
  for (const img of copy.querySelectorAll('img')) {
    const found = imageOf(img, baseUrl);
    const image = found && { ...found, caption: textOf(img.closest('figure')?.querySelector('figcaption')) };
    if (image && !isSmallImage(image)) return image;
    small ??= image;
  }
  return small;
}

/** The box with both the headline and the text. */
function articleAround(body: Element, copy: Element, around: ReadonlySet<Node>): Element {
  let article = body;
  while (article !== copy && !around.has(article) && article.parentElement) article = article.parentElement;
  return article;
}

/** Of a whole page: pictures and players that do not stand in the article are the page's. */
function removeBeside(copy: Element, article: Element): void {
  for (const element of copy.querySelectorAll('figure,img,video,audio,iframe')) if (!article.contains(element)) element.remove();
}

/** The body, with the pictures and paragraphs that stand before and behind it, and the source; without empty lines at both ends. */
function contentHtml(copy: Element, body: Element, article: Element): string {
  for (const side of ['first', 'last'] as const) trim(body, side);
  let before = '';
  let after = '';
  let isBefore = true;
  let taken: Element | undefined;
  const usual = body.querySelector('p')?.className;
  for (const element of body === copy ? [] : copy.querySelectorAll('*')) {
    if (element === body) isBefore = false;
    if (!element.matches('figure,img,video,audio,iframe,p,div') || body.contains(element) || element.contains(body) || element.parentElement?.closest('figure') || taken?.contains(element)) continue;
    // Of words only paragraphs beside the body, the source and files to take along stay.
    const isLeaf = ![...element.querySelectorAll('p,div')].some((inner) => textOf(inner));
    const stays = isLeaf && (isTold(element, body, article, usual) || /^(?:nguồn(?: tin)?|source)\s*:/i.test(beginningOf(element, 100)) || [...element.querySelectorAll('a')].some(isFile));
    if (!stays && element.matches('p,div')) continue;
    taken = element;
    if (isBefore) before += element.outerHTML;
    else after += element.outerHTML;
  }
  return (before + body.innerHTML + after).replace(/<!--[^]*?-->/g, '').trim();
}

/** Whether a paragraph beside the body, which may be a box in the midst of the text, says a sentence of it. */
function isTold(element: Element, body: Element, article: Element, usual: string | undefined): boolean {
  const box = element.parentElement;
  // What is named otherwise than the text is a notice.
  const isLike = !element.className || element.className === usual;
  if (element.localName !== 'p' || !isLike || body.matches(namedBody) || !box?.contains(body) || !article.contains(box)) return false;
  const text = textOf(element);
  return wordCount(text) > 11 && /[.!?…]["”’)\]]*$/.test(text) && !legal.test(text) && !isLinked(element);
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
  return beginningOf(element, 1) !== '' || element.matches('img,video,audio,iframe,embed,object') || element.querySelector('img,video,audio,iframe,embed,object') !== null;
}
