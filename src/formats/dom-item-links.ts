import { isElement } from '../lib/is-element.js';
import { hasWord } from '../lib/letters.js';
import { plainText } from '../lib/plain-text.js';
import { remembered } from '../lib/remembered.js';
import { safeUrl } from '../lib/safe-url.js';
import { firstImage } from './dom-image.js';
import { headings, isBlock, isUnread, moreText, textOf, tooltipOf, wordCount } from './dom-text.js';
import { linkSelector, linkUrl } from './dom-url.js';

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

const morePrefix = /^(?:(?:read more|(?:đọc|xem) (?:thêm|tiếp|chi tiết))\s*(?:[:"“»…]|về\s)|(?:continue reading|read (?:more (?:about|of)|the rest))\b)/i;
const sideText =
  /^[^\da-zß-öø-\u1fff\u3040-\ud7ff]*(?:[\d\s.,«»‹›<>|-]+|(?:trang )?(?:đầu|trước|sau|tiếp|cuối|kế)(?: tiên| cùng| tiếp)?|(?:first|prev(?:ious)?|next|last|older|newer)(?: (?:page|entries|posts|news))?|(?:các )?(?:bài|tin)(?: viết)? (?:cũ|mới) hơn|\d*\s*(?:bình luận|phản hồi|nhận xét|comments?|lượt xem|views?)|(?:thêm|gửi|viết|để lại|add|leave a|post a|no) (?:bình luận|phản hồi|comments?)(?: mới)?|edit|sửa|xóa|xoá|đăng (?:nhập|ký)|log ?in|sign in|rss|pdf|in|print|email|bản in|trang chủ|home|(?:quay |trở )?(?:lại|về|lên)(?: đầu)?(?: trang)?(?: chủ| trước| đầu)?|back(?: to top)?)[^a-zß-öø-\u1fff\u3040-\ud7ff]*$/i;
// A label before a link tells that the link is not the headline's: `Chuyên mục: <a>Giáo dục</a>`.
const sideLabel =
  /(?:^|[\s(|·•])(?:mục|chủ đề|thể loại|từ kh(?:óa|oá)|thẻ|tags?|tác giả|người đăng|(?:đăng|viết|gửi) trong|bởi|nguồn|theo|bình luận|categor(?:y|ies)|section|author|by|in|source|under)\s*:?\s*$/i;
/** `5 bình luận <a>`: a count, which is no label; nor is `Tin cùng chuyên mục`, which stands over articles. */
const noLabel = /\d\s*bình luận\s*$|cùng (?:chuyên )?(?:mục|chủ đề|thể loại|từ kh(?:óa|oá)|tác giả|nguồn)\s*:?\s*$/i;
/** Bars in which titles stand, by their names. */
export const barLike = '[class*=title i]:not(h1,h2,h3,h4,h5,h6),[class*=head i]:not(h1,h2,h3,h4,h5,h6),header';

/** The part of an address that tells articles apart: a jump to the comments is the same article. */
function keyOf(url: string): string {
  return url.replace(/#(?:comment|respond|disqus|more|reply|binh-?luan|top).*$/i, '');
}

/** Links that may be a headline's, the "read more" links to the same addresses, and which addresses recur. */
export function findLinks(root: ParentNode & Node, baseUrl: string, own: Element | undefined): { links: ItemLink[]; recurring: Set<string> } {
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
    const text = textOf(element) || tooltipOf(element) || coverText(element, firstHeading);
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
  markWhole(found);
  const strong = new Set(found.filter((link) => !link.more && !link.side).map((link) => link.url));
  // Headlines that are no links, each with its own "Chi tiết": then that is the link.
  // An icon in a link says as much, where there is nothing else, but not one to the site itself or to others.
  const home = safeUrl('/', baseUrl);
  const isIcon = ({ element, url, text }: ItemLink): boolean => !text && element.childElementCount > 0 && url.startsWith(home) && url !== home && !isFrame(element);
  const isMore = (link: ItemLink): boolean => (link.side ? !strong.size && isIcon(link) : link.more && !whole.test(link.text));
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

const whole = /tất cả|toàn bộ|all/i;

/** `Xã hội … Xem tất cả`, to one address: what is named so is a section, beside articles. */
function markWhole(links: readonly ItemLink[]): void {
  const sections = new Set(links.filter(({ more, text }) => more && whole.test(text)).map(({ url }) => url));
  const isNamed = ({ url, text }: ItemLink): boolean => sections.has(url) && wordCount(text) < 5;
  if (!links.some((link) => !link.more && !link.side && !isNamed(link) && wordCount(link.text) > 2)) return;
  for (const link of links) if (isNamed(link)) link.side = true;
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

function inSlot(element: Element, root: Node): boolean {
  const slotted = element.closest('[slot],template,noscript');
  return slotted !== null && slotted !== root && root.contains(slotted);
}

/** The closest of that kind around an element, within `root`. */
export function closestIn(element: Element, selector: string, root: Node): Element | null {
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
