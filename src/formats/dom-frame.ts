import { fold, headings, textOf, wordCount } from './dom-text.js';

/** What stands on every page around its content, told by its element or role. */
const landmarks =
  'nav,aside,footer,[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],body > header';

/** … and by its name. */
const sideName =
  /(?:^|[-_\s])(?:side-?bar|widgets?(?:-?area)?|foot(?:er)?|bread-?crumbs?|pagination|pager|paging|(?:main|top|mega|sub)?-?menu|nav(?:bar|igation)?|top-?(?:bar|head)|toolbar|most-?(?:read|view\w*|popular)|popular\w*|tophits|trending|ticker|marquee|related[-_](?:posts|news|articles)|lien-?quan|(?:xem|doc)-?nhieu|newsletter|copyright|ads?|advert\w*|quang-?cao|login|hot-?line|share)(?:[-_\s\d]|$)/i;

/** Headings over lists that are not what the page is about; folded. */
const sideHeading =
  /^(?:(?:cac )?(?:tin|bai)(?: viet| tuc)? )?(?:duoc )?(?:doc|xem)(?: nhieu)(?: nhat)?$|^(?:pho bien|duoc quan tam|nhieu nguoi doc)|(?:tin|bai)(?: viet| tuc)? (?:lien quan|noi bat|pho bien|hot)$|^(?:most (?:read|viewed|popular)|popular(?: posts)?|trending(?: now)?|related(?: posts| news)?|recent (?:posts|comments)|lien ket(?: website| web)?|su kien sap toi|upcoming events|(?:bai dang|bai viet) pho bien|luu tru(?: blog)?|archives?)$/;

const titles = `${headings},b,strong,caption,legend,[class*=tit i],[class*=tieu i],[class*=head i],[class*=cap i]`;
const items = 'article,.h-entry,.hentry,[itemtype*="Article" i],[itemtype*="BlogPosting" i]';

/** Feet and heads of items, which are no page's. */
const itemPart = /(?:card|item|entry|post|article|news|box)[-_]{1,2}(?:foot|head|share|menu)/i;

/** Removes what a page itself says is not its content. */
export function removeLandmarks(body: HTMLElement): void {
  for (const part of body.querySelectorAll(landmarks)) if (!part.closest('article')) part.remove();
}

/** Removes all that is not the list that a page is about. What holds most of the headlines stays, whatever it is called. */
export function removeFrame(body: HTMLElement): void {
  removeLandmarks(body);
  const remove = (part: Element): void => {
    if (part !== body && part.querySelector('a[href]') && headlines(part) * 2 <= headlines(body)) part.remove();
  };
  for (const title of body.querySelectorAll(titles)) {
    if (body.contains(title) && wordCount(title.textContent ?? '') < 8 && sideHeading.test(fold(textOf(title)))) remove(blockOf(title, body));
  }
  for (const part of body.querySelectorAll('div,section,ul,ol,dl,table,form,header,td')) {
    if (sideName.test(`${part.className} ${part.id}`) && !itemPart.test(part.className) && !part.closest(items)) remove(part);
  }
}

/** The block that a title stands over: what holds links besides it. */
function blockOf(title: Element, body: Element): Element {
  let block = title;
  while (block.parentElement && block !== body && ![...block.querySelectorAll('a')].some((link) => !title.contains(link))) block = block.parentElement;
  return block;
}

/** How many links say as much as a headline. */
function headlines(part: Element): number {
  let count = 0;
  for (const link of part.querySelectorAll('a[href]')) if (wordCount(link.textContent ?? '') > 3) count++;
  return count;
}
