import { shallow } from '../lib/flatten-depth.js';
import { remembered } from '../lib/remembered.js';
import { headings, isBlock, isUnread, lineText, linesOf, moreText, textOf, whileUnchanged, wordCount, type Line, type Piece } from './dom-text.js';
import { isDeep, isSameKind, linkUrl } from './dom-url.js';
import { isElement } from '../lib/is-element.js';

/** The heading of a block, as its old markup printed it. */
export interface OwnHeading {
  text: string;
  /** 1–6; 2 where the markup is no heading. */
  level: number;
}

const titles = `${headings},caption,legend,summary`;
const boxTitle = '[class*=title i],[class*=head i],[class*=caption i],[class*=tieude i],[class*=tieu-de i],[class*=tieu_de i],[class~=tit i],[class*=-tit i],[class*=_tit i]';
const itemLike = 'li,dl,article,a,td td,[itemscope]';

/** The block's own heading: not the headline of an item in it. */
export function readHeading(markup: ParentNode & Node): OwnHeading | undefined {
  const root = shallow(markup);
  return whileUnchanged(root, () => {
    const heading = ownHeading(root);
    return heading && { text: titleOf(heading), level: levelOf(heading) };
  });
}

function levelOf(heading: Element): number {
  const named = heading.localName === 'a' ? (heading.querySelector(headings) ?? heading) : heading;
  const level = /^h([1-6])$/.exec(named.localName)?.[1] ?? /^[1-6]$/.exec(named.getAttribute('aria-level') ?? '')?.[0];
  return Number(level ?? 2);
}

/**
 * The element that is the block's heading: the first heading, as long as nothing comes before it, it is in no item, and
 * no other heading of its rank follows (then each stands over a part of the block, or is an item's). With the link around it.
 */
export function ownHeading(root: ParentNode & Node): Element | undefined {
  const first = [...root.querySelectorAll(titles)].find((element) => !isSlotted(element, root) && textOf(element));
  if (first && isOwn(first, root)) return linkAround(first, root) ?? first;
  const line = linesOf(root.childNodes)[0];
  const label = line && labelOver(line, root);
  if (label) return label;
  if (!line || line.block === root) return undefined;
  // `<div class="title">Thống kê</div>`, or a first line in bold or capitals, or one that no other is like.
  const named = line.pieces.find((piece) => piece.text.trim())?.parent.closest(boxTitle);
  const box = named && named !== line.block && line.block.contains(named) ? named : line.block;
  if (!isBoxTitle(box, root)) return undefined;
  if (named && named !== root && root.contains(named)) return isAlone(named, root) ? box : undefined;
  if (box.querySelector('a,li,img') || /\d|[.,;!?]$/.test(textOf(box))) return undefined;
  return standsOut(line, root) || isUnlike(box, root) ? box : undefined;
}

/** The text of a heading; what leads to more of the same is not part of it, nor are the sections beside a linked one. */
function titleOf(heading: Element): string {
  const isMoreLink = remembered((link: Element | null) => moreText.test(textOf(link) || 'x'));
  const lines = linesOf([heading]);
  const links = new Set(lines.flatMap(({ pieces }) => pieces.filter(({ text }) => text.trim()).map(({ parent }) => parent.closest('a'))));
  const [first] = links;
  const isOther = ({ parent }: Piece): boolean => {
    const link = parent.closest('a');
    return isMoreLink(link) || (!links.has(null) && link !== first);
  };
  return lines.map((line) => lineText(line.pieces.filter((piece) => !isOther(piece)))).join(' ').trim() || textOf(heading);
}

/** `<span>Các tin khác</span><ul>…`, `<b>Các tin khác:</b><br>…`: an inline element in front of all else, over links. */
function labelOver({ pieces, block }: Line, root: ParentNode & Node): Element | undefined {
  const [piece, other] = pieces.filter(({ text }) => text.trim());
  let label = piece?.parent;
  while (label && label !== root && label.parentElement !== block) label = label.parentElement ?? undefined;
  if (!label || label === root || label === block || (other && !label.contains(other.parent))) return undefined;
  const next = label.nextElementSibling;
  const isOver = next?.localName === 'br' ? /:$/.test(textOf(label)) : next?.matches('ul,ol,table') && next.querySelector('a[href]');
  return isOver && !label.querySelector('a,img') && !/\d|[.,;!?|]$/.test(textOf(label)) && isBoxTitle(label, root) && isUnlike(label, root) ? label : undefined;
}

/** Whether a line in bold or capitals is the only one. */
function standsOut(line: Line, root: ParentNode & Node): boolean {
  const text = textOf(line.block);
  const isLoud = line.pieces.every((piece) => !piece.text.trim() || piece.parent.closest('b,strong')) || (text === text.toUpperCase() && wordCount(text) > 1);
  return isLoud && [...root.querySelectorAll('*')].filter((other) => other.localName === line.block.localName && isBlock(other) && other.querySelector('b,strong') && !other.querySelector('a')).length < 2;
}

/** Whether a few words stand over several links in a box that no other words have. */
function isUnlike(box: Element, root: ParentNode & Node): boolean {
  if (wordCount(textOf(box)) > 6 || new Set([...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))).size < 2) return false;
  return ![...root.querySelectorAll('*')].some((other) => other !== box && other.localName === box.localName && other.className === box.className && other.getAttribute('style') === box.getAttribute('style') && textOf(other) && !other.querySelector('a,img,li'));
}

/** Whether no other element bears the name that tells a title. */
function isAlone(box: Element, root: ParentNode): boolean {
  return !box.className || [...root.querySelectorAll('*')].filter((other) => other.classList.contains(box.classList[0] ?? '')).length < 2;
}

function isSlotted(element: Element, root: Node): boolean {
  const slotted = element.closest('[slot],template');
  return (slotted !== null && slotted !== root && root.contains(slotted)) || isUnread(element);
}

function isOwn(heading: Element, root: ParentNode & Node): boolean {
  if (isInItem(heading, root)) return false;
  const text = textOf(heading);
  if (wordCount(text) > 14 || /:\s*[\d.,]+$/.test(text)) return false;
  // Without any link, a heading over a sentence is a card's headline.
  const spoken = [...root.querySelectorAll('a[href],option')].filter((link) => !moreText.test(textOf(link)));
  if ((!spoken.length || (wordCount(text) > 3 && spoken.length < 2 && wordCount(textOf(spoken[0])) < 4)) && linesOf(root.childNodes).some((line) => !heading.contains(line.block) && wordCount(lineText(line.pieces)) > 7)) return false;
  const others = [...root.querySelectorAll(titles)].filter((element) => element !== heading && !heading.contains(element));
  if (others.some((element) => element.localName === heading.localName && sharesShape(element, heading) && (linkOf(heading, root) ?? !linkOf(element, root)))) return false;
  // A linked heading is a headline unless it heads lesser items.
  const link = linkOf(heading, root);
  return !link || isFollowedByMore(linkAround(heading, root) ?? heading, link, root);
}

function linkOf(heading: Element, root: Node): Element | null {
  // `<h3>Tin mới <a><img src="rss.png"></a></h3>`: a link without words does not make it one.
  return linkAround(heading, root) ?? [...heading.querySelectorAll('a[href]')].find((link) => textOf(link)) ?? null;
}

/** The link that holds nothing but a heading. */
function linkAround(heading: Element, root: Node): Element | undefined {
  const link = heading.parentElement?.closest('a[href]');
  return link && root.contains(link) && !link.querySelector('img') && textOf(link) === textOf(heading) ? link : undefined;
}

/**
 * Whether an element is part of an item. A list within a bar of titles holds none (`<div class="heading"><ul><li><h2>…`), and
 * an `<article>` around nothing but a title is none.
 */
function isInItem(element: Element, root: Node): boolean {
  const item = (linkAround(element, root)?.parentElement ?? element).closest(itemLike);
  if (item?.localName === 'article' && !item.matches('[itemscope]') && textOf(item) === textOf(element)) return false;
  const bar = item?.parentElement?.closest(boxTitle);
  return item !== null && item !== root && root.contains(item) && !(item.localName === 'li' && bar && bar !== root && root.contains(bar));
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
  const links = [...root.querySelectorAll('a[href]')].filter((other) => !heading.contains(other) && !moreText.test(textOf(other)));
  if (links.length < 2 || links.some((other) => other.getAttribute('href') === href) || links.every((other) => isPeer(other, link)) || wordCount(textOf(heading)) > 8) return false;
  // What follows is made of links, not the text of an item.
  let node: Node | null = heading;
  while (node && node !== root && !(node as Element).nextElementSibling) node = node.parentNode;
  const next = node && node !== root ? (node as Element).nextElementSibling : null;
  return next !== null && next.localName !== 'p' && next.querySelector('a[href]') !== null;
}

/** Whether two links lead to articles of one kind, as far as their addresses tell. */
function isPeer(one: Element, other: Element): boolean {
  const [first, second] = [one, other].map((link) => linkUrl(link, 'https://x.invalid/x/')) as [string, string];
  return first !== '' && second !== '' && isDeep(first) && isSameKind(first, second);
}

/** `<div class="title">Thống kê</div>`: a short line at the very beginning that no item shares. */
function isBoxTitle(box: Element, root: ParentNode & Node): boolean {
  const text = titleOf(box);
  if (!text || wordCount(text) > 8 || isInItem(box, root) || (box.closest('tr')?.children.length ?? 0) > 1 || /:\s*[\d.,]+$/.test(text)) return false;
  if (!isAlone(box, root)) return false;
  for (let node: Node | null = box; node && node !== root; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if ((isElement(before) && isUnread(before)) || before.nodeType === 8) continue;
      if (before.textContent?.trim() || (isElement(before) && before.querySelector('img,a'))) return false;
    }
  }
  const link = [...box.querySelectorAll('a[href]')].find((other) => !moreText.test(textOf(other)));
  return !link || isFollowedByMore(box, link, root);
}
