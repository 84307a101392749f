import { dateOfLine } from '../lib/date-in-text.js';
import { plainText } from '../lib/plain-text.js';
import { safeUrl } from '../lib/safe-url.js';
import { ownHeading } from './dom-heading.js';
import { headings, isBlock, isUnread, moreText, textOf, wordCount } from './dom-text.js';
import { firstImage } from './dom-image.js';
import { remembered } from '../lib/remembered.js';
import { isDeep, isSameKind, linkSelector, linkUrl } from './dom-url.js';
import { isElement } from '../lib/is-element.js';
import { hasWord } from '../lib/letters.js';

/** A link as an item may have it. */
export interface ItemLink {
  element: Element;
  url: string;
  text: string;
  /** Stands in a heading or holds one. */
  heading: boolean;
  /** Says only "read more". */
  more: boolean;
  /** Says something else of the article: a comment, its section. */
  side: boolean;
}

/** What belongs to one item: neighbouring nodes, and the links that lead to it. */
export interface Item {
  url: string;
  nodes: Node[];
  links: ItemLink[];
}

const morePrefix = /^(?:(?:read more|(?:đọc|xem) (?:thêm|tiếp|chi tiết))\s*(?:[:"“»…]|về\s)|(?:continue reading|read (?:more (?:about|of)|the rest))\b)/i;
const sideText =
  /^[^\da-zß-öø-\u1fff\u3040-\ud7ff]*(?:[\d\s.,«»‹›<>|-]+|(?:trang )?(?:đầu|trước|sau|tiếp|cuối|kế)(?: tiên| cùng| tiếp)?|(?:first|prev(?:ious)?|next|last|older|newer)(?: (?:page|entries|posts|news))?|(?:các )?(?:bài|tin)(?: viết)? (?:cũ|mới) hơn|\d*\s*(?:bình luận|phản hồi|nhận xét|comments?|lượt xem|views?)|(?:thêm|gửi|viết|để lại|add|leave a|post a|no) (?:bình luận|phản hồi|comments?)(?: mới)?|edit|sửa|xóa|xoá|đăng (?:nhập|ký)|log ?in|sign in|rss|pdf|in|print|email|bản in|trang chủ|home|(?:quay |trở )?(?:lại|về|lên)(?: đầu)?(?: trang)?(?: chủ| trước| đầu)?|back(?: to top)?)[^a-zß-öø-\u1fff\u3040-\ud7ff]*$/i;
// A label before a link tells that the link is not the headline's: `Chuyên mục: <a>Giáo dục</a>`.
const sideLabel =
  /(?:^|[\s(|·•])(?:mục|chủ đề|thể loại|từ kh(?:óa|oá)|thẻ|tags?|tác giả|người đăng|(?:đăng|viết|gửi) trong|bởi|nguồn|theo|bình luận|categor(?:y|ies)|section|author|by|in|source|under)\s*:?\s*$/i;
/** `5 bình luận <a>`: a count, which is no label; nor is `Tin cùng chuyên mục`, which stands over articles. */
const noLabel = /\d\s*bình luận\s*$|cùng (?:chuyên )?(?:mục|chủ đề|thể loại|từ kh(?:óa|oá)|tác giả|nguồn)\s*:?\s*$/i;
const barLike = '[class*=title i]:not(h1,h2,h3,h4,h5,h6),[class*=head i]:not(h1,h2,h3,h4,h5,h6),header';
const articleLike = 'article,[itemtype*="Article" i],[itemtype*="BlogPosting" i],.hentry,.h-entry';

/** The part of an address that tells articles apart: a jump to the comments is the same article. */
function keyOf(url: string): string {
  return url.replace(/#(?:comment|respond|disqus|more|reply|binh-?luan|top).*$/i, '');
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

/** Addresses to which several things of one kind lead among others: sections and authors, not articles. */
function recurringUrls(links: readonly ItemLink[]): Set<string> {
  const recurring = new Set<string>();
  const last = new Map<string, Element>();
  const holdsOthers = remembered((box: Element) => new Set([...box.querySelectorAll('a[href]')].slice(0, 20).map((link) => link.getAttribute('href'))).size > 1);
  for (const { element, url } of links) {
    const before = last.get(url);
    last.set(url, element);
    if (!before || recurring.has(url)) continue;
    const around = new Set<Node>();
    for (let node: Node | null = before; node; node = node.parentNode) around.add(node);
    let one: Element | null = before;
    let other: Element | null = element;
    while (other?.parentElement && !around.has(other.parentElement)) other = other.parentElement;
    while (one?.parentElement && one.parentElement !== other?.parentElement) one = one.parentElement;
    const isPeer = one && other && one !== before && other !== element && one.localName === other.localName && one.className === other.className;
    if (isPeer && holdsOthers(one) && holdsOthers(other)) recurring.add(url);
  }
  return recurring;
}

/** How many of `nodes` have links below, by their names. */
function countNames(nodes: Iterable<Node>, below: ReadonlyMap<Node, unknown>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) if (isElement(node) && below.has(node)) counts.set(node.localName, (counts.get(node.localName) ?? 0) + 1);
  return counts;
}

/** Links that may be a headline's, the "read more" links to the same addresses, and which addresses recur. */
function findLinks(root: ParentNode & Node, baseUrl: string, own: Element | undefined): { links: ItemLink[]; recurring: Set<string> } {
  const found: ItemLink[] = [];
  // Links of a menu or footer are no headlines, unless there are no others (WordPress prints its widgets as menus).
  const menus = 'nav,[role=navigation],footer';
  const bar = titleBar(root, own);
  const isFrame = (element: Element): boolean => closestIn(element, menus, root) !== null || bar?.contains(element) === true;
  const skipFrame = [...root.querySelectorAll('a[href]')].some((link) => !isFrame(link) && textOf(link));
  let sideRun: Element | undefined;
  const firstHeading = remembered((parent: Element | null) => parent?.querySelector(headings));
  for (const element of root.querySelectorAll(linkSelector)) {
    const url = keyOf(linkUrl(element, baseUrl));
    if (!/^http/.test(url) || inSlot(element, root) || (element.localName !== 'a' && element.querySelector('a[href]'))) continue;
    const text = textOf(element) || (element.getAttribute('title') ?? '').trim() || coverText(element, firstHeading);
    const picture = text ? undefined : firstImage([element], baseUrl);
    // Long texts are headlines: the patterns below are for words of navigation.
    const isShort = text.length < 60;
    const more = (isShort && moreText.test(text)) || morePrefix.test(text);
    const before = textBefore(element, root, own);
    // `Từ khóa: <a>một</a>, <a>hai</a>`: the label counts for the whole row.
    const isLabelled =
      (sideLabel.test(before.text) && !noLabel.test(before.text)) ||
      (sideRun !== undefined && before.link === sideRun && isBeside(element, sideRun) && /^[\s,;|/·&-]*(?:và|and)?\s*$/.test(before.text));
    const side =
      isLabelled ||
      (!text && !picture) ||
      isTime(element, text) ||
      element.closest('th:not([scope=row]),thead') !== null ||
      (isShort && sideText.test(text)) ||
      /(?:^|\s)(?:tag|category|author|prev|next)(?:\s|$)/.test(element.getAttribute('rel') ?? '') ||
      closestIn(element, '[itemprop=author],[itemprop=genre],[itemprop=articleSection],[itemprop=keywords],.vcard', root) !== null ||
      (skipFrame && isFrame(element));
    if (isLabelled && text) sideRun = element;
    found.push({ element, url, text, heading: inHeading(element, root), more: more && !picture, side });
  }
  markSections(found);
  const strong = new Set(found.filter((link) => !link.more && !link.side).map((link) => link.url));
  // Headlines that are no links, each with its own "Chi tiết": then that is the link.
  // An icon in a link says as much, where there is nothing else, but not one to the site itself or to others.
  const home = safeUrl('/', baseUrl);
  const isIcon = ({ element, url, text }: ItemLink): boolean => !text && element.childElementCount > 0 && url.startsWith(home) && url !== home && !isFrame(element);
  const isMore = (link: ItemLink): boolean => (link.side ? !strong.size && isIcon(link) : link.more && !/tất cả|toàn bộ|all/i.test(link.text));
  const leading = found.filter((link) => isMore(link) && !strong.has(link.url));
  // Beside those to their pages, links to files are no articles.
  const pages = leading.filter(({ url }) => !/\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)$/i.test(url));
  const onlyMore = new Set((pages.length ? pages : leading).map((link) => link.url));
  const bare = [...root.querySelectorAll(headings)].filter((heading) => !bar?.contains(heading) && wordCount(textOf(heading)) > 3 && !heading.closest('a') && !heading.querySelector('a'));
  const isBare = onlyMore.size > 0 && bare.length >= onlyMore.size && found.every((link) => !strong.has(link.url) || (!link.heading && wordCount(link.text) < 4));
  if (isBare) strong.clear();
  if (onlyMore.size > strong.size) for (const url of onlyMore) strong.add(url);
  // Sections of all items, should the headline of one be as short as its section.
  const links = found.filter((link) => strong.has(link.url));
  return { links: links.filter((link) => !link.side || !link.heading), recurring: recurringUrls(links) };
}

/** A link that holds nothing but a time: `Hôm qua lúc 10:05`. */
function isTime(link: Element, text: string): boolean {
  return text !== '' && textOf(link.querySelector('time')) === text;
}

/** `<h3><a>Giáo dục</a> <a>Headline of some words</a></h3>`: the first leads to a section. */
function markSections(links: readonly ItemLink[]): void {
  const byHeading = new Map<Element, ItemLink[]>();
  for (const link of links) {
    const heading = link.heading ? link.element.closest(headings) : null;
    const others = heading && byHeading.get(heading);
    if (others) others.push(link);
    else if (heading) byHeading.set(heading, [link]);
  }
  for (const together of byHeading.values()) {
    const longest = together.length < 2 ? 0 : Math.max(...together.slice(0, 100).map(({ text }) => wordCount(text)));
    for (const link of together) if (wordCount(link.text) * 2 <= longest) link.side = true;
  }
}

/** What stands in one bar with the block's own title, which leads to sections: told by its name, or by what it holds. */
function titleBar(root: ParentNode & Node, own: Element | undefined): Element | undefined {
  let bar = own;
  for (let box = own?.parentElement; box && box !== root && box.matches(`${barLike},ul,li`) && !box.querySelector('img,p'); box = box.parentElement) if (box.matches(barLike)) bar = box;
  const around = own?.parentElement;
  if (bar !== own || !around || around === root || around.querySelector('img,p')) return bar;
  // `<div><h2><a>Kinh tế</a></h2> <ul>` of a few words each, over headlines that all are longer.
  const isOfFew = (link: Element): boolean => wordCount(textOf(link)) < 5;
  const isSection = [...root.querySelectorAll('a[href]')].filter((link) => !moreText.test(textOf(link))).every((link) => isOfFew(link) === around.contains(link));
  return isSection && (own.matches('a') || own.querySelector('a[href]')) ? around : bar;
}

/** What an empty link says that lies over a whole card: its label repeats the card's headline. */
function coverText(element: Element, firstHeading: (parent: Element | null) => Element | null | undefined): string {
  const label = plainText(element.getAttribute('aria-label'));
  const title = label && textOf(firstHeading(element.parentElement));
  return title && label.includes(title) ? title : '';
}

/** Whether two links stand in one row: in one parent, or each in a neighbour of the other's, where that is no headline's. */
function isBeside(one: Element, other: Element): boolean {
  const [parent, beside] = [one.parentElement, other.parentElement];
  if (parent === beside) return true;
  const isRow = parent !== null && parent.parentElement === beside?.parentElement && parent.localName === beside?.localName && beside.querySelector('a') === other && !parent.matches(`${headings},[class*=tit i]`);
  return isRow && (!isBlock(parent) || wordCount(textOf(one)) < 5);
}

/** A list item without a usable link, or a part with a link that leads nowhere: an item that is left out. */
function isDeadItem(node: Node, isList: boolean): boolean {
  if (!isElement(node)) return false;
  if (node.localName === 'li') return isList;
  const dead = node.matches('a') ? node : node.querySelector('a[href]');
  return dead !== null && wordCount(textOf(dead)) > 1 && !moreText.test(textOf(dead));
}

function inSlot(element: Element, root: Node): boolean {
  const slotted = element.closest('[slot],template,noscript');
  return slotted !== null && slotted !== root && root.contains(slotted);
}

function closestIn(element: Element, selector: string, root: Node): Element | null {
  const found = element.closest(selector);
  return found && found !== root && root.contains(found) ? found : null;
}

function inHeading(element: Element, root: Node): boolean {
  return closestIn(element, headings, root) !== null || element.querySelector(headings) !== null;
}

/** The text between a link and what stands before it in the same block, and that link if it is one; no heading is a part of it. */
function textBefore(element: Element, root: Node, own: Element | undefined): { text: string; link?: Element } {
  let text = '';
  let node: Node | null = element;
  for (let steps = 0; steps < 12 && node && node !== root; steps++) {
    const previous: Node | null = node.previousSibling;
    if (!previous) {
      node = node.parentNode;
      continue;
    }
    node = previous;
    if ((own && node.contains(own)) || (isElement(node) && node.matches(headings))) return { text };
    if (isElement(node)) {
      const link: Element | null = node.matches('a') ? node : node.querySelector('a:last-of-type');
      if (link) return { text, link };
      if (isUnread(node)) continue;
    }
    text = `${node.textContent ?? ''} ${text}`;
    if (text.trim()) {
      const next = isElement(node) || hasWord(text);
      if (next) return { text: text.slice(-60) };
    }
  }
  return { text: text.slice(-60) };
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

/** The address of the one item that `element` is; undefined where it holds several. */
function mainUrl(element: ParentNode & Node, all: readonly ItemLink[], peers: number, recurring: ReadonlySet<string>): string | undefined {
  const own = all.filter((link) => !recurring.has(link.url));
  const links = own.length ? own : all;
  const words = new Map<string, number>();
  for (const link of links) words.set(link.url, Math.max(words.get(link.url) ?? 0, link.more ? 0 : wordCount(link.text)));
  const urls = [...words.keys()];
  if (urls.length < 2) return links.length === all.length || isOneItem(element, all, links, peers) ? urls[0] : undefined;

  const inHeadings = [...new Set(links.filter((link) => link.heading).map((link) => link.url))];
  const [longest] = [...urls].sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
  const isArticle = isElement(element) && element.matches(articleLike) && !element.querySelector(articleLike);
  const main = inHeadings.length === 1 || (isArticle && inHeadings.length) ? inHeadings[0] : longest;
  if (!main || (inHeadings.length > 1 && !isArticle)) return undefined;
  if (!inHeadings.length && !isArticle && !(isElement(element) && standsAlone(element, peers, links))) return undefined;
  // Addresses of one shape are articles' (`/tin/1.html`, `/tin/2.html`): tags and categories have others.
  if (!isArticle && hasPeers(main, links)) return undefined;
  // Beside a headline, a category, an author or a tag says a few words; another headline says a sentence.
  const others = urls.filter((url) => url !== main).map((url) => words.get(url) ?? 0);
  const few = others.every((count) => count <= 5 || count <= (words.get(main) ?? 0) / 2);
  let sum = 0;
  for (const count of others) sum += count;
  const average = sum / others.length;
  return few && average <= 5 && (inHeadings.length || average < (words.get(main) ?? 0)) ? main : undefined;
}

/** Whether what holds one headline among sections that recur is an item by its shape. */
function isOneItem(element: ParentNode & Node, all: readonly ItemLink[], links: readonly ItemLink[], peers: number): boolean {
  return isElement(element) && (all.some((link) => link.heading) || element.matches(articleLike) || standsAlone(element, peers, links));
}

/** Whether other links lead to addresses of the same kind: from several places, or from another row or item. */
function hasPeers(main: string, links: readonly ItemLink[]): boolean {
  const own = links.find((link) => link.url === main)?.element;
  const peers = links.filter((link) => link.url !== main && link.text && !link.more && isSameKind(link.url, main));
  const around = new Set<Element>();
  for (let element = own; element; element = element.parentElement ?? undefined) around.add(element);
  const row = own?.closest('li,td,dd');
  const wordsOf = remembered((branch: Element) => (branch.querySelector('img') ? Infinity : wordCount(textOf(branch))));
  const isElsewhere = peers.some(({ element, text }) => {
    let branch = element;
    while (branch.parentElement && !around.has(branch.parentElement)) branch = branch.parentElement;
    return element.closest('li,td,dd') !== row || wordsOf(branch) > wordCount(text) + 3;
  });
  const isSeveral = new Set(peers.map((peer) => peer.url)).size > 1;
  return peers.length > 0 && (isDeep(main) ? isElsewhere || isSeveral || !links.some((link) => link.heading) : isElsewhere && isSeveral);
}

/** Whether a markup without headings is one item by its shape: a row, a list item, one of several of its kind. */
function standsAlone(element: Element, peers: number, links: readonly ItemLink[]): boolean {
  return !holdsRows(element, links) && (element.matches('li,tr,dd,p') || (peers > 1 && element.matches('div,td,section')));
}

/** Whether there are rows with headlines in an element, not only with its author and section. */
function holdsRows(element: Element, links: readonly ItemLink[]): boolean {
  return links.some((link) => !link.side && wordCount(link.text) > 3 && !dateOfLine(link.text) && closestIn(link.element, 'li,tr,dd', element) && !closestIn(link.element, '[class*=meta i]', element));
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
