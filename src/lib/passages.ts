import { isElement } from './is-element.js';
import { sentencesOf } from './sentences.js';

/** A sentence to be read aloud, and where it stands. */
export interface Passage {
  text: string;
  range: Range;
}

/** A piece of text, and where it begins in the text of its block. */
interface Piece {
  node: Text;
  offset: number;
}

/** What stands within a line of text; all else begins a new one, and ends a sentence. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr|ruby|rb)$/;

/** Not text of the article: controls, other media's fallback, readings above a word. */
const unspoken = 'button, select, audio, video, picture > source, rt, rp, script, style, template, [hidden], [aria-hidden="true"]';

/** The sentences of elements in the order in which they are read; what nobody sees is left out. */
export function passagesOf(roots: Iterable<Element>): Passage[] {
  return [...roots].flatMap((root) => blocksOf(root).flatMap(splitBlock));
}

function blocksOf(root: Element): Piece[][] {
  const blocks: Piece[][] = [];
  let pieces: Piece[] = [];
  let length = 0;
  const endBlock = (): void => {
    if (pieces.length) blocks.push(pieces);
    pieces = [];
    length = 0;
  };
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    isElement(node) && (node.matches(unspoken) || !isVisible(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  /** The block in which the last piece stands. */
  let last: Element | undefined;
  for (let node: Node | null = root; node; node = walk.nextNode()) {
    if (isElement(node)) {
      if (!inline.test(node.localName)) endBlock();
      continue;
    }
    const block = blockAround(node, root);
    if (block !== last) endBlock();
    last = block;
    pieces.push({ node: node as Text, offset: length });
    length += (node as Text).length;
  }
  endBlock();
  return blocks;
}

function blockAround(node: Node, root: Element): Element {
  let element = node.parentElement;
  while (element && element !== root && inline.test(element.localName)) element = element.parentElement;
  return element ?? root;
}

function isVisible(element: Element): boolean {
  // Older engines cannot tell: they read what a closed `<details>` holds too.
  return element.localName === 'br' || !element.checkVisibility || element.checkVisibility();
}

function splitBlock(pieces: readonly Piece[]): Passage[] {
  const text = pieces.map(({ node }) => node.data).join('');
  let index = 0;
  /** Sentences come in order: what was passed is not looked for again. */
  const boundary = (offset: number): readonly [Text, number] => {
    while (index < pieces.length - 1 && (pieces[index + 1]?.offset ?? 0) < offset) index++;
    const piece = pieces[index] as Piece;
    return [piece.node, offset - piece.offset];
  };
  return sentencesOf(text).flatMap(({ start, end }) => {
    const spoken = text.slice(start, end).replace(/\s+/g, ' ');
    // A line of asterisks is no sentence.
    if (!/[\p{L}\p{N}]/u.test(spoken)) return [];
    const range = document.createRange();
    range.setStart(...boundary(start));
    range.setEnd(...boundary(end));
    return [{ text: spoken, range }];
  });
}
