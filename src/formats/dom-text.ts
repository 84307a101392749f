import { plainText } from '../lib/plain-text.js';
import { isElement } from '../lib/is-element.js';
import { hasLetter, hasWord, isCapitalized, isSmall } from '../lib/letters.js';

/** A stretch of text with the element that prints it. */
export interface Piece {
  text: string;
  node: Text;
  parent: Element;
}

/** What stands in one line: between two block boundaries or `<br>`. */
export interface Line {
  pieces: Piece[];
  /** The block that the line stands in. */
  block: Element;
}

const unread = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea', 'button', 'svg', 'iframe', 'head', 'audio', 'video', 'tin-source']);
const inline = new Set(
  'a abbr acronym b basefont bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr o:p'.split(' '),
);

export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** Markup of a headline itself. */
export const headMarkup = 'h1,[itemprop~=headline]';

const more =
  /^[^\da-zß-öø-\u1fff\u3040-\ud7ff]*(?:xem(?: thêm| tiếp| tất cả| toàn bộ| ngay)?(?: (?:các )?(?:tin|bài)(?: tức| viết)?(?: khác)?)?|(?:xem )?chi tiết|đọc (?:tiếp|thêm|tin)|(?:tải|xem)(?: (?:về|xuống|toàn văn|file|tệp(?: tin)?|văn bản|tài liệu|đính kèm|pdf))+|download(?: file| pdf)?|tiếp theo|tất cả|(?:các )?(?:tin|bài)(?: viết)? khác|thêm|(?:continue )?read(?:ing)?(?: more)?|more|view (?:all|more)|details?|see (?:all|more)|all)?[^\da-zß-öø-\u1fff\u3040-\ud7ff]*$/i;

/** What a link says that leads to more of the same. (Of long texts with marks all over, the pattern would try each of them.) */
export const moreText = { test: (text: string): boolean => text.length < 100 && more.test(text) };

/** What shows over an element; scripts that show it themselves take it away from the browser (Bootstrap). */
export function tooltipOf(element: Element): string {
  return ['title', 'data-original-title', 'data-bs-original-title'].map((name) => plainText(element.getAttribute(name))).find(Boolean) ?? '';
}

/** Whether an element breaks the line before and after itself. Without layout, only its name tells. */
export function isBlock(element: Element): boolean {
  return !inline.has(element.localName);
}

/** Whether `node` is no data at all: scripts, what a widget's page puts into its slots, and what nobody sees. */
export function isUnread(node: Node): boolean {
  return isElement(node) && (unread.has(node.localName) || node.hasAttribute('slot') || isPlayer(node) || isHidden(node));
}

/** An object that shows a file; without one it shows what stands in it. */
function isPlayer(element: Element): boolean {
  return element.localName === 'object' && element.matches('[data],[classid]');
}

/** A note that is out of sight, or for ears only beside words that are seen. Tabs and whole texts may be shown later. */
function isHidden(element: Element): boolean {
  if (element.matches('[hidden],[class*=snippet-hidden],[style*="display:none"],[style*="display: none"]')) return !element.querySelector('a,img') && (element.textContent?.length ?? 0) < 600;
  const isHeard = !isBlock(element) && element.matches('.sr-only,.screen-reader-text,.visually-hidden');
  return isHeard && [element.previousSibling, element.nextSibling].some((beside) => hasLetter(beside?.textContent ?? ''));
}

/**
 * The lines of `nodes` as a browser would break them, empty ones left out.
 * @param most Once there are so many characters, the rest is not read.
 */
export function linesOf(nodes: Iterable<Node>, most = Infinity): Line[] {
  const lines: Line[] = [];
  let room = most;
  let open: Line | undefined;
  const walk = (node: Node, parent: Element, block: Element): void => {
    if (node.nodeType === 3) {
      if (room <= 0) return;
      const all = node.nodeValue ?? '';
      // Lines of a source are often set in by more blanks than are to be read.
      const text = most < Infinity ? all.replace(/^[\s\u200b]+/, ' ').slice(0, 4 * most) : all;
      if (most < Infinity) room -= plainText(text).length;
      const piece = { text, node: node as Text, parent };
      if (!open) lines.push((open = { pieces: [], block }));
      open.pieces.push(piece);
    } else if (isElement(node) && !isUnread(node)) {
      const breaks = isBlock(node);
      if (breaks) open = undefined;
      // Thousands of empty elements say nothing, but each takes a look.
      if (most < Infinity) room -= 0.1;
      for (let child = node.firstChild; child && room > 0; child = child.nextSibling) walk(child, node, breaks ? node : block);
      if (breaks) open = undefined;
    }
  };
  for (const node of nodes) {
    const parent = (node.parentNode ?? node) as Element;
    walk(node, parent, parent);
  }
  return lines.filter((line) => line.pieces.some((piece) => isFilled(piece.text)));
}

/** Whether anything of a text can be seen; most have a Latin letter or figure, which takes one look. */
function isFilled(text: string): boolean {
  return /[\w\u00c0-\u024f\u1ea0-\u1ef9]/.test(text) || plainText(text) !== '';
}

/**
 * The text of pieces, as it reads. What a style sheet keeps apart (`<span>12/10/2023</span><span>45 lượt xem</span>`) is
 * parted where a figure touches a figure or letter, or a capital a small letter; `<b>H</b>ội` and H<sub>2</sub>O are not.
 */
export function lineText(pieces: readonly Piece[]): string {
  return plainText(pieces.map((piece, index) => (isParted(pieces[index - 1], piece) ? ' ' : '') + piece.text).join(''));
}

/** Whether two pieces touch that were meant to be apart. Asked of the text before as a whole, it would take a copy of it each time. */
function isParted(before: Piece | undefined, { text, parent }: Piece): boolean {
  if (!before || before.parent === parent) return false;
  const [end, start] = [before.text.slice(-1), text.slice(0, 1)];
  if (!hasWord(start) || /(?:^| )su[bp](?: |$)/.test(`${before.parent.localName} ${parent.localName}`)) return false;
  if (/[\d)\]]/.test(end)) return true;
  return hasWord(end) && (/\d/.test(start) || (isSmall(end) && isCapitalized(start)));
}

/** The text of a node as it reads: block by block, a blank between them. */
export function textOf(node: Node | null | undefined): string {
  if (!node) return '';
  for (const { text, stretches } of wholes) {
    const stretch = stretches.get(node);
    if (stretch) return (stretch.text ??= plainText(text.slice(stretch.start, stretch.end)));
  }
  return plainText(linesOf([node]).map((line) => lineText(line.pieces)).join(' '));
}

/** The text of a whole, and where those of its elements begin and end in it. */
interface Whole {
  root: Node;
  text: string;
  stretches: Map<Node, { start: number; end: number; text: string | undefined }>;
}

/** Nearly always one. */
const wholes = new Set<Whole>();

/** The text within `root`, broken as `linesOf` breaks it. */
function readWhole(root: Node): Whole {
  let text = '';
  const stretches: Whole['stretches'] = new Map();
  let before: Piece | undefined;
  const walk = (node: Node, parent: Element): void => {
    if (node.nodeType === 3) {
      const piece = { text: node.nodeValue ?? '', node: node as Text, parent };
      text += before && !isParted(before, piece) ? piece.text : ` ${piece.text}`;
      before = piece;
    } else if (isElement(node) && !isUnread(node)) {
      const breaks = isBlock(node);
      if (breaks) before = undefined;
      const start = text.length;
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child, node);
      stretches.set(node, { start, end: text.length, text: undefined });
      if (breaks) before = undefined;
    }
  };
  for (let child = root.firstChild; child; child = child.nextSibling) walk(child, root as Element);
  return { root, text, stretches };
}

/**
 * What `work` gives, which changes nothing of `root`: so the texts of all its elements are read once. Else each would be
 * read again for every element around it.
 */
export function whileUnchanged<T>(root: Node, work: () => T): T {
  const forget = keepTexts(root);
  try {
    return work();
  } finally {
    forget();
  }
}

/** For work that takes a while: until what it returns is called, nothing of `root` may change. */
export function keepTexts(root: Node): () => void {
  for (const known of wholes) if (known.root === root || known.stretches.has(root)) return () => undefined;
  const whole = readWhole(root);
  wholes.add(whole);
  return () => wholes.delete(whole);
}

/**
 * The text of a node, or if it is longer than `most` characters, no more than the beginning of it: elements that stand in
 * one another would each be read to their end.
 */
export function beginningOf(node: Node, most: number): string {
  return plainText(linesOf([node], most).map((line) => lineText(line.pieces)).join(' ')).slice(0, most);
}

/** Number of words: what Vietnamese writes apart. Asked of most texts of a page, and to match them takes five times as long. */
export function wordCount(text: string): number {
  let count = 0;
  let isWithin = false;
  for (let index = 0; index < text.length; index++) {
    const is = isWordCode(text.charCodeAt(index));
    if (is === undefined) return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
    if (is && !isWithin) count++;
    isWithin = is;
  }
  return count;
}

/** Whether it is that of a figure or letter; of Latin ones and of punctuation it is known without asking a pattern. */
function isWordCode(code: number): boolean | undefined {
  if (code < 0x80) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x1e00 && code < 0x1f00) return true;
  return code >= 0x2000 && code < 0x2070 ? false : undefined;
}

/** Lower case, without accents and double blanks: labels are printed in all manners. */
export function fold(text: string): string {
  return plainText(text).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
}

/** Whether elements of that kind hold all the text of `element`. */
export function covers(element: Element, selector: string): boolean {
  const parts = [...element.querySelectorAll(selector)].filter((part) => !part.parentElement?.closest(selector) || !element.contains(part.parentElement.closest(selector)));
  return parts.length > 0 && plainText(parts.map((part) => part.textContent).join('')).length >= textOf(element).length - 2;
}

/** What an element's classes and id say that it is, not what they say that it has or has not: `with-sidebar`. */
export function namesOf(element: Element): string {
  return `${element.className} ${element.id}`.replace(/(^|[\s_-])(?:has|no|with(?:out)?)[_-]\S*/gi, '$1');
}
