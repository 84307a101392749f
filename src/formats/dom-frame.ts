import { remembered } from '../lib/remembered.js';
import { fold, headings, namesOf, textOf, wordCount } from './dom-text.js';

/** What stands on every page around its content, told by its element or role. */
const landmarks =
  'nav,aside,footer,[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],body > header';

/** … and by its name. */
const sideName =
  /(?:^|[-_\s])(?:side-?bar|widgets?(?:-?area)?|foot(?:er)?|bread-?crumbs?|pagination|pager|paging|(?:main|top|mega|sub)?-?menu|nav(?:bar|igation)?|top-?(?:bar|head)|toolbar|most-?(?:read|view\w*|popular)|popular\w*|tophits|trending|ticker|marquee|related[-_](?:posts|news|articles)|lien-?quan|(?:xem|doc)-?nhieu|newsletter|copyright|ads?|advert\w*|quang-?cao|login|hot-?line|share)(?:[-_\s\d]|$)/i;

/** Boxes within an item, of what belongs to its story. */
const besideName = /(?:^|[-_\s])(?:tin-?|bai-?)?(?:relate[ds]?|lien-?quan)(?:$|[-_\s])/i;

/** Headings over lists that are not what the page is about; folded. */
const sideHeading =
  /^(?:tin |bai )?(?:xem|doc) nhieu\b|^luot xem nhieu|^dang chu y$|^(?:(?:cac )?(?:tin|bai)(?: viet| tuc)? )?(?:duoc )?(?:doc|xem)(?: nhieu)(?: nhat)?$|^(?:pho bien|duoc quan tam|nhieu nguoi doc)|(?:tin|bai)(?: viet| tuc)? (?:lien quan|pho bien)$|^(?:most (?:read|viewed|popular)|popular(?: posts)?|trending(?: now)?|related(?: posts| news)?|recent (?:posts|comments)|lien ket(?: website| web)?|su kien sap toi|upcoming events|(?:bai dang|bai viet) pho bien|luu tru(?: blog)?|archives?|danh muc|chuyen muc|the loai|categories)$/;

/** … and over what is told at length where it comes first, and elsewhere once more. */
const topHeading = /(?:tin|bai)(?: viet| tuc)? (?:noi bat|hot)$/;

const titles = `${headings},b,strong,caption,legend,[class*=tit i],[class*=tieu i],[class*=head i],[class*=cap i]`;
const items = 'article,.h-entry,.hentry,[itemtype*="Article" i],[itemtype*="BlogPosting" i]';

/** Feet and heads of items, which are no page's. */
const itemPart = /(?:card|item|content|entry|post|article|news|box)[-_]{1,2}(?:foot|head|share)/i;

/** Names of what has sentences of its own on every page. */
const farName = /(?:^|[-_\s])(?:foot(?:er)?(?:-?(?:wrap\w*|area|bottom|top|inner))?|copyright|side-?bar|widget-?area|poll|vote|tham-?do(?:-?y-?kien)?|hot-?line|login)(?:$|[-_\s\d])/i;

/** Removes from the page of an article what its names say is none of it, as long as it is the lesser part. */
export function removeSides(body: HTMLElement, keep?: Element): void {
  const all = wordCount(textOf(body));
  for (const part of body.querySelectorAll('div,section,table,td,ul,center')) {
    const isFar = farName.test(namesOf(part)) && !itemPart.test(part.className) && !part.closest('article') && !(keep && part.contains(keep));
    if (isFar && !part.querySelector('h1') && wordCount(textOf(part)) < all * 0.4) part.remove();
  }
}

/** Removes what a page itself says is not its content, but nothing that holds `keep`. */
export function removeLandmarks(body: HTMLElement, keep?: Element): void {
  for (const part of body.querySelectorAll(landmarks)) {
    if (!part.closest('article') && !(keep && part.contains(keep)) && !isOverText(part)) part.remove();
  }
}

/** `<main><h1>…</h1><footer>An, 12/10/2023</footer> <p>…`: a foot that stands over what it is the foot of. */
function isOverText(part: Element): boolean {
  return part.localName === 'footer' && part.parentElement?.localName === 'main' && wordCount(textOf(part)) < 30 && wordCount(textOf(part.parentElement)) > 60 && part.nextElementSibling?.localName === 'p';
}

/** Removes all that is not the list that a page is about. What has the name of a side and most of the headlines stays. */
export function removeFrame(body: HTMLElement): void {
  removeLandmarks(body);
  for (const list of body.querySelectorAll('ul,ol')) if (isMenu(list)) list.remove();
  const subject = fold(body.ownerDocument.title);
  const links = countBelow(body, 'a');
  const headlines = countBelow(body, 'a[href]', isHeadline);
  const heads = countBelow(body, titles);
  const titled = countBelow(body, 'a[href]', (link) => isHeadline(link) && link.getAttribute('href') !== '/' && link.closest(headings) !== null);
  let left = headlines.of(body);
  const first = [...body.querySelectorAll('a[href]')].find(isHeadline);
  // What has the first headline, and more to say.
  const isLead = remembered((block: Element) => first !== undefined && block.contains(first) && wordCount(textOf(block)) - wordCount([...block.querySelectorAll('a[href]')].map(textOf).join(' ')) > 20);
  const remove = (part: Element): void => {
    left -= headlines.of(part);
    for (const counts of [links, headlines, heads, titled]) counts.forget(part);
    part.remove();
  };
  for (const title of body.querySelectorAll(titles)) {
    const text = wordCount(title.textContent ?? '') < 8 && body.contains(title) ? fold(textOf(title)) : '';
    const isTop = topHeading.test(text);
    // A page of its own may be about what others have at their side.
    if (!(isTop || sideHeading.test(text)) || title.localName === 'h1' || subject.startsWith(text)) continue;
    // The block that a title stands over: what holds links besides it.
    let block = title;
    let above = 1;
    const own = links.of(title) + (title.localName === 'a' ? 1 : 0);
    for (; block.parentElement && block !== body && links.of(block) <= own; block = block.parentElement) if (block !== title && block.matches(titles)) above++;
    const isOne = heads.of(block) === heads.of(title) + (block === title ? 0 : above);
    const count = headlines.of(block);
    if (block !== body && (isOne || count * 2 <= left) && left - count > 1 && !(isTop && isLead(block))) remove(block);
  }
  for (const part of body.querySelectorAll('div,section,ul,ol,dl,table,form,header,td')) {
    const isSide = sideName.test(namesOf(part)) && !itemPart.test(part.className) && !part.closest(items) && isSeveral(part);
    // Where headlines stand in headings, a side without any may have more links than the list.
    const isLesser = headlines.of(part) * 2 <= left || (titled.of(part) === 0 && titled.of(body) > 0);
    if ((isSide || isBeside(part)) && isLesser) remove(part);
  }
}

/** Whether a part stands behind a headline, and none beside it is named as it is: other news of one item's story. */
function isBeside(part: Element): boolean {
  let before = part.previousElementSibling;
  if (!besideName.test(namesOf(part)) || [before, part.nextElementSibling].some((other) => other?.className === part.className)) return false;
  for (let steps = 0; before && steps < 8; steps++, before = before.previousElementSibling) if (before.matches('a[href],:has(a[href])')) return true;
  return false;
}

/** Whether the first link of a list leads home, as those of menus and paths do. */
function isMenu(list: Element): boolean {
  const first = list.querySelector('a[href]');
  const text = first ? fold(textOf(first)) : '';
  return (/^(?:trang chu|home)$/.test(text) || (!text && first?.getAttribute('href') === '/')) && !list.querySelector(headings);
}

/** Whether a part leads to several places: what leads to one may be an item. */
function isSeveral(part: Element): boolean {
  const [first, ...links] = part.querySelectorAll('a[href]');
  return links.some((link) => link.getAttribute('href') !== first?.getAttribute('href'));
}

/** Whether a link says as much as a headline. */
function isHeadline(link: Element): boolean {
  return wordCount(link.textContent ?? '') > 2;
}

/** How many elements of a kind are below others; it is told when some of them go. */
function countBelow(body: Element, selector: string, isCounted = (_: Element): boolean => true): { of(part: Element): number; forget(part: Element): void } {
  const counts = new Map<Element, number>();
  const add = (from: Element | null, count: number): void => {
    for (let part = from; part; part = part === body ? null : part.parentElement) counts.set(part, (counts.get(part) ?? 0) + count);
  };
  for (const element of body.querySelectorAll(selector)) if (isCounted(element)) add(element.parentElement, 1);
  const of = (part: Element): number => counts.get(part) ?? 0;
  return { of, forget: (part) => add(part.parentElement, -of(part) - (part.matches(selector) && isCounted(part) ? 1 : 0)) };
}
