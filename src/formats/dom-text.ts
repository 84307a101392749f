import { plainText } from '../lib/plain-text.js';

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

const unread = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea', 'button', 'svg', 'object', 'iframe', 'head', 'audio', 'video']);
const inline = new Set(
  'a abbr acronym b basefont bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr o:p'.split(' '),
);

export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

const more =
  /^[\s\p{P}\p{S}]*(?:xem(?: thêm| tiếp| tất cả| toàn bộ| ngay)?|(?:xem )?chi tiết|đọc (?:tiếp|thêm|tin)|tiếp theo|tất cả|(?:các )?tin khác|thêm|(?:continue )?read(?:ing)?(?: more)?|more|view (?:all|more)|details?|see (?:all|more)|all)?[\s\p{P}\p{S}]*$/iu;

/** What a link says that leads to more of the same. (Of long texts with marks all over, the pattern would try each of them.) */
export const moreText = { test: (text: string): boolean => text.length < 100 && more.test(text) };

/** Whether an element breaks the line before and after itself. Without layout, only its name tells. */
export function isBlock(element: Element): boolean {
  return !inline.has(element.localName);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether `node` is no data at all: scripts, and what a widget's page puts into its slots. */
export function isUnread(node: Node): boolean {
  return isElement(node) && (unread.has(node.localName) || node.hasAttribute('slot'));
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
      const text = node.nodeValue ?? '';
      if (room <= 0) return;
      if (most < Infinity) room -= plainText(text.slice(0, 4 * most)).length;
      if (!open) lines.push((open = { pieces: [], block }));
      open.pieces.push({ text: text.slice(0, 4 * most), node: node as Text, parent });
    } else if (isElement(node) && !isUnread(node)) {
      const breaks = isBlock(node);
      if (breaks) open = undefined;
      for (let child = node.firstChild; child && room > 0; child = child.nextSibling) walk(child, node, breaks ? node : block);
      if (breaks) open = undefined;
    }
  };
  for (const node of nodes) {
    const parent = (node.parentNode ?? node) as Element;
    walk(node, parent, parent);
  }
  return lines.filter((line) => line.pieces.some((piece) => plainText(piece.text)));
}

/**
 * The text of pieces, as it reads. What a style sheet keeps apart (`<span>12/10/2023</span><span>45 lượt xem</span>`) is
 * parted where a figure touches a figure or letter, or a capital a small letter; `<b>H</b>ội` and H<sub>2</sub>O are not.
 */
export function lineText(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (isParted(before, piece)) text += ' ';
    text += piece.text;
    if (piece.text || !before) before = piece;
  }
  return plainText(text);
}

/** Whether two pieces touch that were meant to be apart. Asked of the text before as a whole, it would take a copy of it each time. */
function isParted(before: Piece | undefined, { text, parent }: Piece): boolean {
  if (!before || before.parent === parent || !text) return false;
  const isScript = /^su[bp]$/.test(parent.localName) || /^su[bp]$/.test(before.parent.localName);
  return !isScript && /^(?:\d[\d\p{L}]|\p{L}\d|\p{Ll}\p{Lu}|[)\]][\p{L}\d])$/u.test(before.text.slice(-1) + text.slice(0, 1));
}

/** The text of a node as it reads: block by block, a blank between them. */
export function textOf(node: Node | null | undefined): string {
  if (!node) return '';
  const stretch = read?.get(node);
  if (stretch) return (stretch.text ??= plainText(stretch.whole.text.slice(stretch.start, stretch.end)));
  return plainText(linesOf([node]).map((line) => lineText(line.pieces)).join(' '));
}

/** Where the text of an element stands in the text of the whole. */
interface Stretch {
  whole: { text: string };
  start: number;
  end: number;
  text?: string;
}

let read: Map<Node, Stretch> | undefined;

/**
 * What `work` gives, which changes nothing of `root`: so the texts of all its elements are read once. Else each would be
 * read again for every element around it.
 */
export function whileUnchanged<T>(root: Node, work: () => T): T {
  if (read) return work();
  read = stretchesOf(root);
  try {
    return work();
  } finally {
    read = undefined;
  }
}

function stretchesOf(root: Node): Map<Node, Stretch> {
  const stretches = new Map<Node, Stretch>();
  const whole = { text: '' };
  const parts: string[] = [];
  let length = 0;
  let before: Piece | undefined;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const part = (): void => {
    add(' ');
    before = undefined;
  };
  const walk = (node: Node, parent: Element): void => {
    if (node.nodeType === 3) {
      const piece = { text: node.nodeValue ?? '', node: node as Text, parent };
      if (isParted(before, piece)) add(' ');
      add(piece.text);
      if (piece.text || !before) before = piece;
    } else if (isElement(node) && !isUnread(node)) {
      const breaks = isBlock(node);
      if (breaks) part();
      const start = length;
      for (const child of node.childNodes) walk(child, node);
      stretches.set(node, { whole, start, end: length });
      if (breaks) part();
    }
  };
  for (const child of root.childNodes) walk(child, root as Element);
  if (isElement(root) && !isUnread(root)) stretches.set(root, { whole, start: 0, end: length });
  whole.text = parts.join('');
  return stretches;
}

/**
 * The text of a node, or if it is longer than `most` characters, no more than the beginning of it: elements that stand in
 * one another would each be read to their end.
 */
export function beginningOf(node: Node, most: number): string {
  return plainText(linesOf([node], most).map((line) => lineText(line.pieces)).join(' ')).slice(0, most);
}

/** Number of words: what Vietnamese writes apart. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** Lower case, without accents and double blanks: labels are printed in all manners. */
export function fold(text: string): string {
  return plainText(text).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
}
