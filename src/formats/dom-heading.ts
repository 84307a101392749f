import { moreText } from './dom-items.js';
import { headings, isBlock, isElement, isUnread, lineText, linesOf, textOf, wordCount } from './dom-text.js';

/** The heading of a block, as its old markup printed it. */
export interface OwnHeading {
  text: string;
  /** 1–6; 2 where the markup is no heading. */
  level: number;
}

const titles = `${headings},caption,legend,summary`;
const boxTitle = '[class*=title i],[class*=head i],[class*=caption i],[class*=tieude i],[class*=tieu-de i]';
const itemLike = 'li,dl,article,a,td td,[itemscope]';

/** The block's own heading: not the headline of an item in it. */
export function readHeading(root: ParentNode & Node): OwnHeading | undefined {
  const heading = ownHeading(root);
  if (!heading) return undefined;
  return { text: textOf(heading), level: Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2) };
}

/**
 * The element that is the block's heading: the first heading, as long as nothing comes before it, it is in no item, and
 * no other heading of its rank follows (then each stands over a part of the block, or is an item's).
 */
export function ownHeading(root: ParentNode & Node): Element | undefined {
  const first = [...root.querySelectorAll(titles)].find((element) => !isSlotted(element, root) && textOf(element));
  if (first && isOwn(first, root)) return first;
  // `<div class="title">Thống kê</div>`, or a first line in bold or capitals that no other is like.
  const box = [...root.querySelectorAll(boxTitle)].find((element) => !isSlotted(element, root) && textOf(element));
  if (box && isBoxTitle(box, root)) return box;
  const line = linesOf(root.childNodes)[0];
  if (!line || line.block === root || line.block.querySelector('a,li,img,h1,h2,h3,h4')) return undefined;
  const text = textOf(line.block);
  const standsOut = line.pieces.every((piece) => !piece.text.trim() || piece.parent.closest('b,strong')) || (text === text.toUpperCase() && wordCount(text) > 1);
  const like = [...root.querySelectorAll(line.block.localName)].filter((other) => isBlock(other) && other.querySelector('b,strong') && !other.querySelector('a'));
  return standsOut && like.length < 2 && !/\d/.test(text) && isBoxTitle(line.block, root) ? line.block : undefined;
}

function isSlotted(element: Element, root: Node): boolean {
  const slotted = element.closest('[slot],template');
  return (slotted !== null && slotted !== root && root.contains(slotted)) || isUnread(element);
}

function isOwn(heading: Element, root: ParentNode & Node): boolean {
  const item = heading.closest(itemLike);
  if (item && item !== root && root.contains(item)) return false;
  const text = textOf(heading);
  if (wordCount(text) > 14 || /:\s*[\d.,]+$/.test(text)) return false;
  // Without any link, a heading over a sentence is a card's headline.
  if (!root.querySelector('a[href],option') && linesOf(root.childNodes).some((line) => !heading.contains(line.block) && wordCount(lineText(line.pieces)) > 7)) return false;
  const others = [...root.querySelectorAll(titles)].filter((element) => element !== heading && !heading.contains(element));
  if (others.some((element) => element.localName === heading.localName && sharesShape(element, heading))) return false;
  // A linked heading is a headline unless it heads lesser items.
  const link = heading.querySelector('a[href]');
  return !link || isFollowedByMore(heading, link, root);
}

/** Whether two headings of one kind stand at the same depth: then neither is over the other. */
function sharesShape(one: Element, other: Element): boolean {
  return one.closest('li,article,td') === other.closest('li,article,td') || depth(one) === depth(other);
}

function depth(element: Element): number {
  let count = 0;
  for (let node: Element | null = element; node; node = node.parentElement) count++;
  return count;
}

/** Whether nothing but the heading leads where it leads, and other links follow. */
function isFollowedByMore(heading: Element, link: Element, root: ParentNode & Node): boolean {
  const href = link.getAttribute('href');
  const links = [...root.querySelectorAll('a[href]')].filter((other) => !heading.contains(other) && !moreText.test(textOf(other) || '?'));
  const next = followingText(heading);
  return links.length > 1 && !links.some((other) => other.getAttribute('href') === href) && wordCount(textOf(heading)) <= 8 && next;
}

/** Whether what follows the heading is made of links, not the text of an item. */
function followingText(heading: Element): boolean {
  let node: Element | null = heading;
  while (node && !node.nextElementSibling) node = node.parentElement;
  const next = node?.nextElementSibling;
  return next?.querySelector('a[href]') !== null && next?.localName !== 'p';
}

/** `<div class="title">Thống kê</div>`: a short line at the very beginning that no item shares. */
function isBoxTitle(box: Element, root: ParentNode & Node): boolean {
  const text = textOf(box);
  const item = box.closest(itemLike);
  if (!text || wordCount(text) > 8 || (item && item !== root && root.contains(item)) || /:\s*[\d.,]+$/.test(text)) return false;
  if (box.className && root.querySelectorAll(`.${CSS.escape(box.classList[0] ?? '')}`).length > 1) return false;
  for (let node: Node | null = box; node && node !== root; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if ((isElement(before) && isUnread(before)) || before.nodeType === 8) continue;
      if (before.textContent?.trim() || (isElement(before) && before.querySelector('img,a'))) return false;
    }
  }
  const link = box.querySelector('a[href]');
  return box.nextElementSibling !== null || box.parentElement !== root || !link ? !link || isFollowedByMore(box, link, root) : false;
}
