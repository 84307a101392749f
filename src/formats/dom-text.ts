import { plainText } from '../lib/plain-text.js';
import { isElement } from '../lib/is-element.js';

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

/** What a link says that leads to more of the same. */
export const moreText =
  /^[\s\p{P}\p{S}]*(?:xem(?: thêm| tiếp| tất cả| toàn bộ| ngay)?|(?:xem )?chi tiết|đọc (?:tiếp|thêm|tin)|tiếp theo|tất cả|(?:các )?tin khác|thêm|(?:continue )?read(?:ing)?(?: more)?|more|view (?:all|more)|details?|see (?:all|more)|all)?[\s\p{P}\p{S}]*$/iu;

/** Whether an element breaks the line before and after itself. Without layout, only its name tells. */
export function isBlock(element: Element): boolean {
  return !inline.has(element.localName);
}

/** Whether `node` is no data at all: scripts, and what a widget's page puts into its slots. */
export function isUnread(node: Node): boolean {
  return isElement(node) && (unread.has(node.localName) || node.hasAttribute('slot'));
}

/** The lines of `nodes` as a browser would break them, empty ones left out. */
export function linesOf(nodes: Iterable<Node>): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  const walk = (node: Node, parent: Element, block: Element): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (!open) lines.push((open = { pieces: [], block }));
      open.pieces.push({ text, node: node as Text, parent });
    } else if (isElement(node) && !isUnread(node)) {
      const breaks = isBlock(node);
      if (breaks) open = undefined;
      for (const child of node.childNodes) walk(child, node, breaks ? node : block);
      if (breaks) open = undefined;
    }
  };
  for (const node of nodes) {
    const parent = (node.parentNode ?? node) as Element;
    walk(node, parent, parent);
  }
  return lines.filter((line) => lineText(line.pieces));
}

/**
 * The text of pieces, as it reads. What a style sheet keeps apart (`<span>12/10/2023</span><span>45 lượt xem</span>`) is
 * parted where a figure touches a figure or letter, or a capital a small letter; `<b>H</b>ội` and H<sub>2</sub>O are not.
 */
export function lineText(pieces: readonly Piece[]): string {
  let text = '';
  let before: Element | undefined;
  for (const piece of pieces) {
    const touching = text.slice(-1) + piece.text.slice(0, 1);
    const parted = before !== piece.parent && !/^su[bp]$/.test(piece.parent.localName) && !/^su[bp]$/.test(before?.localName ?? '');
    if (parted && /^(?:\d[\d\p{L}]|\p{L}\d|\p{Ll}\p{Lu}|[)\]][\p{L}\d])$/u.test(touching)) text += ' ';
    text += piece.text;
    before = piece.parent;
  }
  return plainText(text);
}

/** The text of a node as it reads: block by block, a blank between them. */
export function textOf(node: Node | null | undefined): string {
  return node ? plainText(linesOf([node]).map((line) => lineText(line.pieces)).join(' ')) : '';
}

/** Number of words: what Vietnamese writes apart. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** Lower case, without accents and double blanks: labels are printed in all manners. */
export function fold(text: string): string {
  return plainText(text).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
}
