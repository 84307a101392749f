import { createArticle, type ArticleDraft } from '../model/create-article.js';
import type { Article } from '../model/article.js';
import { parseDate } from '../lib/date-text.js';
import { dateInUrl } from '../lib/date-in-url.js';
import { dateOfLine, isDayAlone, splitDate } from '../lib/date-in-text.js';
import { shallow } from '../lib/flatten-depth.js';
import { parseInert } from '../lib/inert-document.js';
import { beforeDots } from '../lib/before-dots.js';
import { hasLetter, isCapitalized, isSmall } from '../lib/letters.js';
import { mapInSlices } from '../lib/map-in-slices.js';
import { plainText } from '../lib/plain-text.js';
import { remembered } from '../lib/remembered.js';
import { trimmed } from '../lib/trimmed.js';
import type { Stretch } from '../lib/stretch.js';
import { dateOfNote } from './dom-note.js';
import { findItems, type Item } from './dom-items.js';
import { altOf, firstImage, isReal } from './dom-image.js';
import { headings, keepTexts, lineText, linesOf, moreText, textOf, tooltipOf, whileUnchanged, wordCount, type Line, type Piece } from './dom-text.js';
import type { ReadOptions } from './read-options.js';
import { isElement } from '../lib/is-element.js';

export type { ReadOptions };

/** An article as it was found, and the nodes that print it. */
export interface Entry {
  draft: ArticleDraft;
  nodes: readonly Node[];
}

/** The articles that a list, cards, a table … print, in document order; each address once. */
export function readArticles(root: ParentNode & Node, options: ReadOptions): Article[] {
  return articlesOf(readEntries(root, options), options);
}

/** What was found as articles: what prints no date may still have one in its address. */
export function articlesOf(entries: readonly Entry[], options: ReadOptions): Article[] {
  return entries.flatMap(({ draft }) => {
    const datePublished = draft.datePublished ?? dateInUrl(draft.url ?? '', options);
    return createArticle({ ...draft, ...withDate(datePublished) }, options.baseUrl) ?? [];
  });
}

function readEntries(markup: ParentNode & Node, options: ReadOptions): Entry[] {
  const root = shallow(markup);
  return whileUnchanged(root, () => itemsOf(root, options).map((item) => readEntry(item, options)));
}

/** The articles of markup that nobody else changes, with the nodes that print them; between two the page may do what waits. */
export async function readEntriesInSlices(markup: ParentNode & Node, options: ReadOptions, stretch: Stretch): Promise<Entry[]> {
  const root = shallow(markup);
  const forget = keepTexts(root);
  try {
    return await mapInSlices(itemsOf(root, options), (item) => readEntry(item, options), stretch);
  } finally {
    forget();
  }
}

function itemsOf(root: ParentNode & Node, options: ReadOptions): Item[] {
  const items = findItems(root, options.baseUrl);
  if (!items.length && !root.querySelector('a') && root.querySelector(headings)) {
    // A card without a link at all is one item still.
    items.push({ url: '', nodes: [...root.childNodes], links: [] });
  }
  return items;
}

function readEntry(item: Item, options: ReadOptions): Entry {
  return { draft: readItem(item, options), nodes: item.nodes };
}

const mark = /^\s*(?:[([]\s*)?(?:mới|new|hot|nóng)!?(?:\s*[)\]])?\s*$/i;
const metaLine = /^(?:tác giả|người đăng|(?:được )?(?:đăng|viết|gửi) bởi|bởi|nguồn|theo|lượt xem|đã xem|số lượt|bình luận|phản hồi|chuyên mục|địa điểm|từ khóa|thẻ|tags?|views?|hits|category|author|written by|posted|by)(?![a-zß-öø-\u1fff\u3040-\ud7ff])|^\(?[\d.,]+\s*(?:lượt|views?|bình luận|comments?|phản hồi)|^(?:khoảng |hơn )?\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước$|^\d{1,2}[:h]\d{2}$/i;

function readItem(item: Item, options: ReadOptions): ArticleDraft {
  const elements = item.nodes.filter(isElement);
  const find = (selector: string): Element | undefined => {
    for (const element of elements) {
      const found = element.matches(selector) ? element : element.querySelector(selector);
      if (found) return found;
    }
    return undefined;
  };
  // What stands beside may still be the linked date.
  const anchors = item.links.filter((link) => !link.more && !(link.side && hasLetter(link.text))).map((link) => link.element);
  const links = new Set(anchors);
  const lines = linesOf(item.nodes);
  const titlePieces = withoutCounts(findTitle(item, lines, links));
  // `<a><span>12/10/2023</span> Headline</a>`: a date in an element of its own is not the headline's.
  const dated = titlePieces.map((piece) => (links.has(piece.parent) ? undefined : dateOfLine(plainText(piece.text), options)?.date));
  const said = new Set(titlePieces.filter((piece, index) => !mark.test(piece.text) && !(dated[index] && titlePieces.length > 1)));
  const printed = splitDate(plainText(lines.map(({ pieces }) => lineText(pieces.filter((piece) => said.has(piece)))).join(' ')), options);
  const title = wholeTitle(withoutMarks(printed.text), anchors, altOf(find('img')));

  const inTitle = new Set(titlePieces);
  const isOther = otherLinks(links, title, titlePieces);
  const isRest = (piece: Piece): boolean => !inTitle.has(piece) && !isOther(piece);
  const start = lines.findIndex((line) => line.pieces.some((piece) => inTitle.has(piece)));
  // What stands before the headline in its line goes no further than to it.
  const rest = lines
    .flatMap(({ pieces, block }, index) => {
      const middle = index === start ? pieces.findIndex((piece) => inTitle.has(piece)) : 0;
      const before = { block, pieces: pieces.slice(0, middle).filter(isRest), isBefore: true };
      return [before, { block, pieces: pieces.slice(middle).filter(isRest), isBefore: index < start }];
    })
    .filter((line) => lineText(line.pieces));
  const date = dateOfElement(find('time[datetime],[itemprop=datePublished],abbr.published[title]'), options) ?? takeDate(rest, options) ?? printed.date ?? dated.find(Boolean) ?? dateOfElement(find('[class*=time i][title],[class*=date i][title],abbr[title],[data-time],[data-date],[data-datetime]'), options);
  const summary =
    textOf(find('[itemprop=description],.p-summary')) || summaryOf(rest) || htmlAttribute(anchors, 'data-content');
  const lead = date ? { text: summary } : splitDate(summary, options);
  const author = find('[itemprop=author],[rel~=author],.p-author');
  const image = firstImage([...links, ...elements], options.baseUrl, (picture) => isItems(picture, links)) ?? dataImage(attribute(anchors, 'data-img'));
  return {
    url: item.url,
    title,
    summary: lead.text === title || isCut(lead.text, title) ? '' : lead.text,
    image,
    ...withDate(date ?? lead.date),
    ...withDate(dateOfElement(find('time.updated[datetime]:not(.published),[itemprop=dateModified]'), options), 'dateModified'),
    authors: author ? [{ name: textOf(author.querySelector('[itemprop=name]') ?? author).replace(/^(?:tác giả|bởi|by|author)\s*:?\s+/i, '') || (author.getAttribute('content') ?? '') }] : [],
    tags: tagsOf(item, elements),
  };
}

function tagsOf(item: Item, elements: readonly Element[]): string[] {
  const links = new Set(item.links.map((link) => link.element));
  return elements.flatMap((element) => [...element.querySelectorAll('[rel~=tag]:not([rel~=category])')].filter((tag) => !links.has(tag)).map(textOf));
}

function withDate(date: Date | undefined, name: 'datePublished' | 'dateModified' = 'datePublished'): Partial<ArticleDraft> {
  return date ? { [name]: date } : {};
}

/** Ranks before a headline, counts and days without their year behind it and times, in elements of their own, are not its words. */
function withoutCounts(pieces: readonly Piece[]): Piece[] {
  const told = pieces.filter((piece) => piece.text.trim());
  const isCount = (piece: Piece): boolean => /^(?:span|i|em|small|font)$/.test(piece.parent.localName) && (piece === told[0] ? /^\s*\d{1,3}[.)]?\s*$/ : /^\s*\((?:[\d.,]+|\d{1,2}[/-]\d{1,2})\)\s*$/).test(piece.text);
  return pieces.filter((piece) => told.length < 2 || !(piece.parent.localName === 'time' || isCount(piece)));
}

/** The pieces that print the headline: a heading, else the longest text of a link, else what comes first. */
function findTitle(item: Item, lines: readonly Line[], links: ReadonlySet<Element>): Piece[] {
  const pieces = lines.flatMap((line) => line.pieces);
  const within = (element: Element): Piece[] => pieces.filter((piece) => element.contains(piece.parent));
  const texts = item.links.filter((link) => !link.more && !link.side && link.text && link.element.textContent?.trim());
  const inHeading = texts.find((link) => link.heading);
  if (inHeading) return within(topHeading([...inHeading.element.querySelectorAll(headings)]) ?? inHeading.element);
  const entitled = texts.find((link) => textOf(link.element.closest('[class*=tit i]')) === link.text);
  if (entitled && entitled.text.length < 40) return within(entitled.element);
  // Summaries may be linked too, dates as well: the headline is the first link that says a few words.
  const told = texts.filter((link) => wordCount(link.text) > 1 && !dateOfLine(link.text) && !isDayAlone(link.text));
  const spoken = told.find((link) => wordCount(link.text) > 2 && /\s\S+\s/.test(link.text));
  // … or the few words before a whole sentence.
  const [few] = told;
  if (few && spoken && few !== spoken && isSentence(spoken.text)) return within(few.element);
  const byLength = [...texts].sort((a, b) => b.text.length - a.text.length);
  const longest = spoken ?? byLength[0];
  if (longest) {
    const own = joined(lines.filter((line) => line.pieces.some((piece) => longest.element.contains(piece.parent))));
    // A link around a whole card: the headline is its bold or first line, not its date or label.
    if (own.length === 1) {
      // `<a><span class="cat">Tin</span><span class="tit">Headline</span></a>`: a style sheet makes lines of them.
      const parts = within(longest.element).filter((piece) => piece.text.trim());
      const isParted = parts.every((piece) => piece.parent.localName === 'span');
      const name = isParted ? (parts.find((piece) => /tit|tieu|head|name/i.test(piece.parent.className)) ?? aboveSentence(parts)) : undefined;
      if (name) return [name];
      // `<a><span><b>12</b><i>10/2023</i></span> Headline</a>`: a day in several elements.
      const days = [...longest.element.children].filter((child) => child.childElementCount && textOf(child) !== longest.text && dateOfLine(textOf(child)));
      return within(longest.element).filter(({ parent }) => !days.some((day) => day.contains(parent)));
    }
    const undated = own.filter((line) => !dateOfLine(lineText(line.pieces)));
    const named = undated.filter((line) => line.pieces.some((piece) => longest.element.contains(piece.parent.closest('b,strong,[class*=title i],[class*=headline i]'))));
    const ofWords = (lines: readonly Line[], least: number): Line | undefined => lines.find((line) => wordCount(lineText(line.pieces)) >= least);
    const long = ofWords(undated, 4);
    const above = long && isSentence(lineText(long.pieces)) ? undated[undated.indexOf(long) - 1] : undefined;
    const best = ofWords(named, 3) ?? named.find((line) => line === above) ?? (above && wordCount(lineText(above.pieces)) > 1 ? above : long) ?? named[0] ?? undated[0] ?? own[0];
    return best?.pieces.filter((piece) => longest.element.contains(piece.parent)) ?? [];
  }
  const nodes = new Set<Node | null>(item.nodes);
  const isOwn = remembered((heading: Element | null): boolean => {
    let node: Node | null = heading;
    while (node && !nodes.has(node)) node = node.parentNode;
    return node !== null;
  });
  const titled = pieces.filter((piece) => isOwn(piece.parent.closest(headings)));
  // An empty link over a card repeats its headline.
  const said = new Set(item.links.map((link) => link.text));
  const bare = [...new Set(titled.flatMap(({ parent }) => parent.closest(headings) ?? []))];
  const named = bare.find((heading) => said.has(textOf(heading))) ?? topHeading(bare);
  if (named) return within(named);
  // The section may stand beside it.
  const unlinked = lines.map((line) => ({ ...line, pieces: line.pieces.filter((piece) => !piece.parent.closest('a')) }));
  const bold = unlinked.find((line) => lineText(line.pieces) && isBold(line)) ?? lines.find(isBold);
  return (bold ?? lines.find((line) => wordCount(lineText(line.pieces)) > 2 && !line.pieces.some((piece) => isIn(piece, links))))?.pieces ?? [];
}

/** What a section of a portal is called, in a heading of its own over the headline. */
const label = /^(?:tin|bài|sự kiện|thông báo|news)(?: (?:tức|viết|mới))?$/i;

/** Of an item's headings the first of the highest rank: labels stand over headlines, and days. */
function topHeading(found: readonly Element[]): Element | undefined {
  const undated = found.slice(0, 100).filter((heading) => !dateOfLine(textOf(heading)) && !(found.length > 1 && label.test(textOf(heading))));
  const ranks = undated.map((heading) => Number(heading.localName.charAt(1)) || Number(heading.getAttribute('aria-level')) || 2);
  return undated[ranks.indexOf(Math.min(...ranks))] ?? found[0];
}

/** Whether a text is one that no headline is: those may end in a question, or be cut. */
function isSentence(text: string): boolean {
  return wordCount(text) > 9 && /[^.]\.$/.test(text);
}

/** What stands over the first sentence, dates aside. */
function aboveSentence(pieces: readonly Piece[]): Piece | undefined {
  const undated = pieces.filter((piece) => !dateOfLine(plainText(piece.text)));
  return undated[undated.findIndex((piece) => isSentence(plainText(piece.text))) - 1];
}

/** Lines of one block, those together that a mere `<br>` parts: the next goes on in small letters, or both are in capitals. */
function joined(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  let before = '';
  for (const line of lines) {
    const text = lineText(line.pieces);
    const last = whole[whole.length - 1];
    const isNext = isSmall(text) || (isCapitalized(text) && before + text === (before + text).toUpperCase());
    if (last?.block === line.block && isNext && !dateOfLine(before)) last.pieces.push(...line.pieces);
    else whole.push({ ...line, pieces: [...line.pieces] });
    before = text;
  }
  return whole;
}

function isIn(piece: Piece, links: ReadonlySet<Element>): boolean {
  const link = piece.parent.closest('a');
  return link !== null && links.has(link);
}

/** Tells whether a piece is the text of a link that leads elsewhere, says "read more" or the headline once more. */
function otherLinks(links: ReadonlySet<Element>, title: string, titlePieces: readonly Piece[]): (piece: Piece) => boolean {
  const own = new Set<Element | null>(titlePieces.map(({ parent }) => parent.closest('a')));
  // A whole date is one wherever its link leads.
  const isOther = remembered((link: Element) => (!links.has(link) && !dateOfLine(textOf(link))) || (!own.has(link) && plainText(link.textContent).replace(/^\P{L}+/u, '') === title));
  return ({ parent }) => {
    const link = parent.closest('a');
    return link !== null && isOther(link);
  };
}

/** Without bullets and arrows before a headline, and what stood between it and its date; `«` and `»` are arrows, unless they are quotes. */
function withoutMarks(text: string): string {
  const bare = trimmed(text, /[\s–—|·-]/).replace(/^[\s»›•·▪■►▶→←*+–—-]+/, '');
  return bare.includes('«') === bare.includes('»') ? bare : trimmed(bare, /[\s«»]/);
}

function isCut(text: string, title: string): boolean {
  const cut = beforeDots(text);
  return cut !== '' && title.startsWith(cut);
}

/** A headline that was cut stands whole in the link's `title`. */
function wholeTitle(text: string, links: readonly Element[], alt: string): string {
  const title = links.map(tooltipOf).find(Boolean) ?? '';
  if (!text) return title || plainText(alt);
  return isCut(text, title) ? title : text;
}

function attribute(elements: readonly Element[], name: string): string {
  return elements.map((element) => element.getAttribute(name)).find((value) => value?.trim()) ?? '';
}

function dateOfElement(element: Element | undefined, options: ReadOptions): Date | undefined {
  if (!element) return undefined;
  // A bare number for a script is a duration, or the seconds of a clock.
  const values = [...['datetime', 'content', 'title', 'data-time', 'data-date', 'data-datetime'].map((name) => element.getAttribute(name)), element.textContent].filter((value) => !/^\d{1,7}$/.test(value ?? ''));
  for (const value of values) {
    const date = value ? parseDate(plainText(value), options) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The date of the line that prints one; the line is taken out of `lines`. */
function takeDate(lines: Line[], options: ReadOptions): Date | undefined {
  for (const line of lines) {
    const text = lineText(line.pieces);
    const split = splitDate(text, options);
    // `Giới thiệu sách - 29/06/2020`
    const whole = dateOfLine(text, options)?.date ?? (wordCount(split.text) < 8 && text.startsWith(split.text) ? split.date : undefined);
    const part = whole ? undefined : line.pieces.find((piece) => dateOfLine(plainText(piece.text), options));
    if (!whole && !part) continue;
    line.pieces = part ? line.pieces.filter((piece) => piece !== part) : [];
    return whole ?? dateOfLine(plainText(part?.text), options)?.date;
  }
  for (const line of lines) {
    const note = dateOfNote(line, options);
    if (!note) continue;
    line.pieces = [];
    return note.date;
  }
  // Day, month and year in boxes of their own, one upon the other.
  for (const box of new Set(lines.flatMap((line) => [line.block, line.block.parentElement]))) {
    const date = box && isShort(box) ? dateOfLine(textOf(box), options)?.date : undefined;
    if (date) return date;
  }
  return undefined;
}

/** Whether there is little text in a box, which is read no further: many items may stand in one. */
function isShort(box: Element): boolean {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let room = 60;
  for (let text; room > 0 && (text = walker.nextNode());) room -= text.nodeValue?.length ?? 0;
  return room > 0;
}

/** The text that introduces the article: the longest block that is neither label nor count. */
function summaryOf(lines: readonly (Line & { isBefore: boolean })[]): string {
  const blocks = new Map<Element, string>();
  for (const line of lines) {
    const text = lineText(withoutNotes(line));
    // A lead may be set as a heading.
    if ((line.block.closest(headings) && (line.isBefore || wordCount(text) < 9)) || (metaLine.test(text) && (wordCount(text) < 8 || /^[^:]{0,24}:/.test(text))) || wordCount(text) < 2 || moreText.test(text) || /^https?:\S+$/.test(text) || dateOfLine(text)) continue;
    // A short line in bold, or in front of the headline, is a title of its own; names are no text.
    if (wordCount(text) < 12 && (line.isBefore || isBold(line) || line.block.matches('[class*=author i],[class*=byline i]'))) continue;
    blocks.set(line.block, `${blocks.get(line.block) ?? ''} ${text}`);
  }
  const [longest] = [...blocks].sort(([, a], [, b]) => b.length - a.length);
  const text = plainText(longest?.[1] ?? '').replace(/^[\s:–—-]+/, '');
  // Counts and ranks are no words.
  return wordCount(text.replace(/\d/g, '')) >= (longest?.[0].localName === 'p' ? 3 : 5) ? text : '';
}

/** Whether a picture is none of the author or the publisher, to whose page it leads: no round one, nor one in the box of the author. */
function isItems(picture: Element, links: ReadonlySet<Element>): boolean {
  const link = picture.closest('a[href]');
  if (link && links.has(link)) return true;
  const isPortrait = /(?:^|\s)(?:rounded-(?:full|circle)|img-circle|avatar|logo)(?:\s|$)/.test(picture.className) || picture.closest('[class*=author i],[class*=byline i]') !== null;
  return !isPortrait && !(link && /avatar|logo|author|user/i.test(`${picture.className} ${link.className}`));
}

/** What a line says besides dates, counts and names that stand in elements of their own at its ends. */
function withoutNotes({ pieces, block }: Line): readonly Piece[] {
  const isNote = ({ text, parent }: Piece): boolean => {
    const said = plainText(text);
    return !said || (parent !== block && wordCount(said) < 8 && (metaLine.test(said) || parent.matches('time,abbr,[class*=date i],[class*=time i],[class*=view i],[class*=count i],[class*=comment i],[class*=author i],[class*=categ i],[class*=label i]')));
  };
  const first = pieces.findIndex((piece) => !isNote(piece));
  let end = pieces.length;
  for (let last = pieces[end - 1]; end > first && last && isNote(last); last = pieces[end - 1]) end--;
  return first < 0 ? [] : pieces.slice(first, end);
}

/** The text of an attribute that holds HTML, often escaped once more. */
function htmlAttribute(elements: readonly Element[], name: string): string {
  const html = attribute(elements, name);
  const once = html && textOf(parseInert(html).body);
  return /[<&]/.test(once) ? textOf(parseInert(once).body) : once;
}

function isBold(line: Line): boolean {
  return line.pieces.every((piece) => !piece.text.trim() || piece.parent.closest('b,strong'));
}

function dataImage(src: string): { src: string } | undefined {
  return src && isReal(src) ? { src } : undefined;
}
