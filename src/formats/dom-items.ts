import { dateOfLine } from '../lib/date-in-text.js';
import { isElement } from '../lib/is-element.js';
import { hasWord } from '../lib/letters.js';
import { ownHeading } from './dom-heading.js';
import { firstImage } from './dom-image.js';
import { barLike, closestIn, findLinks, type ItemLink } from './dom-item-links.js';
import { mainUrl } from './dom-main-url.js';
import { headings, isUnread, moreText, textOf, wordCount } from './dom-text.js';
import { isDeep, isSameKind } from './dom-url.js';

/** What belongs to one item: neighbouring nodes, and the links that lead to it. */
export interface Item {
  url: string;
  nodes: Node[];
  links: ItemLink[];
}

/**
 * The items of a block, each with what belongs to it, in document order.
 *
 * An item is the largest stretch of neighbouring nodes in which all links that can be a headline lead to one address.
 * Links that cannot (read more, category, author, tags, comments, pages) do not divide: they are told by what they say,
 * by the label before them, by `rel` and `itemprop`, and by being short beside a headline in the same item.
 */
export function findItems(root: ParentNode & Node, baseUrl: string): Item[] {
  const own = ownHeading(root);
  const { links, recurring } = findLinks(root, baseUrl, own);
  const below = new Map<Node, ItemLink[]>();
  for (const link of links) {
    for (let node: Node | null = link.element; node; node = node === root ? null : node.parentNode) {
      const list = below.get(node);
      if (list) list.push(link);
      else below.set(node, [link]);
    }
  }
  const items = new Map<string, Item>();
  const add = (url: string, nodes: Node[]): Item => {
    let item = items.get(url);
    if (!item) items.set(url, (item = { url, nodes: [], links: [] }));
    for (const node of nodes) item.nodes.push(node);
    return item;
  };

  const divide = (parent: Node): void => {
    const nodes = [...parent.childNodes];
    const isList = isElement(parent) && nodes.some((child) => isElement(child) && child.localName === 'li' && child.querySelector('a'));
    const children = nodes.filter((child) => !isUnread(child) && child !== own && (below.has(child) || !isDeadItem(child, isList)));
    const peers = countNames(isElement(parent) ? nodes : [], below);
    const opening = openersOf(children, below);
    const leading = isLeading(children, below);
    let item: Item | undefined;
    let waiting: Node[] = [];
    for (const child of children) {
      const inside = below.get(child);
      if ((isElement(child) && child.localName === 'hr') || opening.has(child)) item = undefined;
      if (!inside) {
        if (item && !leading) item.nodes.push(child);
        else waiting.push(child);
        continue;
      }
      // The section or author of the item that is open.
      if (item && !leading && !recurring.has(item.url) && inside.every((link) => link.text && recurring.has(link.url) && !link.heading && wordCount(link.text) < 5)) {
        item.nodes.push(child);
        continue;
      }
      const url = mainUrl(child as Element, inside, peers.get((child as Element).localName) ?? 0, recurring);
      if (!url) {
        item = undefined;
        divide(child);
      } else if (item?.url === url) {
        for (const node of [...waiting, child]) item.nodes.push(node);
      } else {
        item = add(url, [...waiting, child]);
      }
      waiting = [];
    }
  };

  const all = below.get(root);
  if (!all) return [];
  const only = mainUrl(root, all, 0, recurring);
  if (only) add(only, [...root.childNodes].filter((child) => !isUnread(child)));
  else divide(root);
  for (const link of links) items.get(link.url)?.links.push(link);
  return withoutSectionTitles([...items.values()], root, baseUrl);
}

/** How many of `nodes` have links below, by their names. */
function countNames(nodes: Iterable<Node>, below: ReadonlyMap<Node, unknown>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) if (isElement(node) && below.has(node)) counts.set(node.localName, (counts.get(node.localName) ?? 0) + 1);
  return counts;
}

/** A list item without a usable link, or a part with a link that leads nowhere: an item that is left out. */
function isDeadItem(node: Node, isList: boolean): boolean {
  if (!isElement(node)) return false;
  if (node.localName === 'li') return isList;
  const dead = node.matches('a') ? node : node.querySelector('a[href]');
  return dead !== null && wordCount(textOf(dead)) > 1 && !moreText.test(textOf(dead));
}

/** Whether what has no link stands before the link that it belongs to (`12/10/2023 <a>…</a><br>`). */
function isLeading(children: readonly Node[], below: ReadonlyMap<Node, unknown>): boolean {
  const telling = children.filter(
    (child) => below.has(child) || (child.nodeType === 3 ? hasWord(child.nodeValue ?? '') : isElement(child) && !child.matches(headings) && hasWord(child.textContent ?? '')),
  );
  return isAhead(telling, below) && !telling.slice(0, 1).some(isDate);
}

/** Whether the first of some nodes has no link, and the last has one. */
function isAhead(nodes: readonly Node[], below: ReadonlyMap<Node, unknown>): boolean {
  const [first, last] = [nodes[0], nodes[nodes.length - 1]];
  return first !== undefined && last !== undefined && !below.has(first) && below.has(last);
}

/** What opens each item by itself: a picture, date or unlinked heading, where one stands before the first link and none behind the last. */
function openersOf(children: readonly Node[], below: ReadonlyMap<Node, unknown>): Set<Node> {
  const opening = new Set<Node>();
  for (const is of [isPicture, isDate, isHeading]) {
    const told = children.filter((child) => below.has(child) || is(child));
    if (isAhead(told, below)) for (const child of told) if (!below.has(child)) opening.add(child);
  }
  return opening;
}

function isPicture(node: Node): boolean {
  return isElement(node) && (node.localName === 'img' || (node.querySelector('img') !== null && !textOf(node)));
}

function isHeading(node: Node): boolean {
  return isElement(node) && node.matches(headings);
}

/** Whether nothing but a date stands in a node. */
function isDate(node: Node): boolean {
  const text = textOf(node);
  return text.length < 60 && dateOfLine(text) !== undefined;
}

/**
 * A linked heading with nothing of its own (no picture, no text), followed by lesser links, is the title of a section:
 * `<h2><a>Giáo dục</a></h2>` over the news of that section.
 */
function withoutSectionTitles(items: Item[], root: Node, baseUrl: string): Item[] {
  let previous: number | undefined;
  let bar: Element | null | undefined;
  // From where on all lead to addresses of one kind.
  let alike = items.length - 1;
  while (alike > 0 && isSameKind(items[alike - 1]?.url ?? '', items[alike]?.url ?? '')) alike--;
  return items.filter((item, index) => {
    const next = items[index + 1];
    const level = headingLevel(item, root);
    const isTitle =
      next !== undefined &&
      level < headingLevel(next, root) &&
      level !== previous &&
      !(isDeep(item.url) && index >= alike) &&
      level < 8 &&
      wordCount(item.links[0]?.text ?? '') <= 8 &&
      wordCount(item.nodes.map(textOf).join(' ')) - wordCount(item.links.map((link) => link.text).join(' ')) < 3 &&
      !firstImage(item.nodes.filter(isElement), baseUrl);
    const link = item.links[0]?.element;
    // What stands in one bar with the title are sections too.
    if (!isTitle && bar && link && bar.contains(link)) return false;
    if (isTitle) bar = link?.closest('ul,ol,nav,header,[class*=heading i]');
    else previous = level;
    return !isTitle;
  });
}

/** 1–6; 7 for a block that is named as a title; 9 for no heading. */
function headingLevel(item: Item, root: Node): number {
  for (const { element, heading } of item.links) {
    const found = heading ? (element.closest(headings) ?? element.querySelector(headings)) : null;
    const level = found && (Number(found.localName.charAt(1)) || Number(found.getAttribute('aria-level')) || 2);
    if (level) return found.parentElement && closestIn(found.parentElement, barLike, root) ? level / 10 : level;
    const [bar, item] = [element.parentElement && closestIn(element.parentElement, `${barLike},caption,legend,th:not([scope=row])`, root), element.closest('li,tr td')];
    if (bar && (!item || bar.contains(item))) return 7;
  }
  return 9;
}
