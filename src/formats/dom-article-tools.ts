import { dateOfLine, trimSeparators } from '../lib/date-in-text.js';
import { hasLetter } from '../lib/letters.js';
import { isSameSite } from '../lib/same-site.js';
import { leaves } from './dom-article-head.js';
import { isCards, isFile, removeFurniture } from './dom-furniture.js';
import { altOf } from './dom-image.js';
import { beginningOf, headings, isBlock, textOf, wordCount } from './dom-text.js';
import { linkUrl } from './dom-url.js';

// No two ways to read one text: a second one doubles the time with each word.
const toolWords =
  /^(?:[^a-zß-öø-\u1fff\u3040-\ud7ff]|(?:bản )?in(?: (?:trang|bài|tin)(?: này)?)?|(?:gửi )?(?:e?mail|(?:cho )?bạn bè)|chia sẻ(?: (?:bài viết|tin|trang)(?: này)?)?(?: (?:trên|lên|qua|với bạn bè))?|share(?: this(?: (?:post|article|page|story))?)?|print|facebook|twitter|zalo|google|linkedin|pinterest|messenger|copy link|sao chép(?: liên kết)?|cỡ chữ|font ?size|tăng|giảm|(?:độ )?tương phản|mặc định|lưu(?: bài| lại)?(?: này)?|nghe(?: đọc)?(?: bài)?|đọc bài|phóng to|thu nhỏ|thích|like|tweet|(?:về|lên) đầu trang|(?:quay|trở) (?:về|lại)(?: (?:trang (?:tin|chủ|trước)|chuyên mục|danh sách))?|a)+$/i;
const toolUrl = /(?:facebook|twitter|x|linkedin|pinterest|zalo|google|addthis|sharethis)\.\w+\/.*(?:share|sharer|intent|submit|plugins)|[?&/](?:print|in|savefile|(?:send)?mail|tmpl=component|format=pdf|share)(?:[=/&.?]|$)/i;
const counts = /^đọc\s*[\d.,]+\s*lần$|^(?:số )?(?:lượt|lần|đã) (?:xem|đọc|truy cập)\D{0,8}[\d.,]+\W*$|^[\d.,]+ (?:lượt (?:xem|đọc)|views?|hits|bình luận|comments?)$|^(?:hits|views?)\W+[\d.,]+$|^\W*(?:quảng cáo|advertisement)\W*$/i;
const tagLabel = /^(?:từ kh(?:óa|oá)|chủ đề|nhãn|(?:được gắn |gắn )?thẻ|tagged(?: with| in)?|tags?|keywords?)(?: liên quan)?\s*:?\s*/i;
export const otherArticles =
  /^(?:(?:các|những|một số) )?(?:tin|bài|thông tin|news|articles?)(?:,? (?:bài|tin|viết|tức)){0,2}\s*(?:liên quan|khác|cùng (?:chuyên mục|chủ đề|loại)|trước|tiếp theo|mới(?: hơn| nhất| cập nhật| đăng)?|cũ(?: hơn)?|đã (?:đưa|đăng)|đọc nhiều|xem nhiều|nổi bật)|^(?:cùng chuyên mục|(?:nội dung|chủ đề) liên quan|đừng bỏ lỡ|xem nhiều nhất|xem tiếp|tham khảo thêm|you may also like|read next|more from|latest news|recent posts|related|further reading|see also|mới nhất từ|link bài viết|đăng ký nhận (?:bản )?tin|(?:vui lòng )?đăng nhập (?:hoặc đăng ký )?để|xem thêm|có thể bạn (?:(?:sẽ|cũng) )?(?:quan tâm|thích)|đọc thêm|ý kiến (?:bạn đọc|của bạn)|gửi (?:bình luận|phản hồi)|previous|next|(?:bài|tin) (?:trước|sau)|tổng số điểm|click để đánh giá|(?:chuyên mục|danh mục|category)\s*:)|^(?:chia sẻ|share(?: this| on)?)[\s\d():]*$/i;
const comments = /^(?:\d+ )?(?:(?:viết |gửi |để lại (?:một )?)?bình luận(?: (?:của bạn|bài viết))?|phản hồi|gửi ý kiến(?: của bạn)?|ý kiến(?: bạn đọc|(?=[\s(:]*\d))|leave a (?:reply|comment)|comments?|responses|1 response)[\s\d():.…]*$/i;

/** No label, title or bar of tools has so many characters: of longer texts the beginning will do. */
const longest = 600;

/**
 * Takes out of an article what a portal prints around its text: bars of tools, read counts, tags, lists of other
 * articles, comments.
 * @returns The tags.
 */
export function removeTools(copy: Element, baseUrl: string, kept: ReadonlySet<Node>): string[] {
  const tags = takeTags(copy);
  const whole = copy.querySelector('form') ? wordCount(textOf(copy)) : 0;
  for (const element of copy.querySelectorAll('form,button,input,select,textarea,nav,[role=navigation],[role=toolbar],.sr-only,.screen-reader-text,.taglib-discussion,.asset-ratings,.sharedaddy,.jp-relatedposts,.addtoany_content')) if (element.isConnected && !isAround(element, whole)) element.remove();
  // `Theo dõi Báo Xã trên Google News`
  for (const link of copy.querySelectorAll('a[href*="//news.google.com/"]')) {
    const box = link.closest('p,div,li,section');
    (box && box !== copy && wordCount(beginningOf(box, longest)) < 20 ? box : link).remove();
  }
  for (const link of copy.querySelectorAll('a[rel~=prev],a[rel~=next]')) link.remove();
  removeFurniture(copy, kept);
  // Deepest first: a bar of tools is known by what it still holds.
  for (const element of [...copy.querySelectorAll('*')].reverse()) {
    if (!element.isConnected) continue;
    const text = beginningOf(element, longest);
    if (text.length < longest && (isTools(element, text, baseUrl) || (isBlock(element) && !element.matches(`td,th,${headings}`) && counts.test(text)))) element.remove();
  }
  let before: ReturnType<typeof wordsBefore> | undefined;
  const all = wordCount(textOf(copy));
  for (const element of copy.querySelectorAll('*')) {
    if (!element.isConnected) continue;
    if (isBlock(element) && comments.test(beginningOf(element, longest))) {
      // What stands over the text only leads to them.
      if (isOverText(element, (before ??= wordsBefore(copy)))) element.remove();
      else removeRest(element, copy);
    } else if (isOthersTitle(element)) removeList(element, copy);
    else if (isOther(element, baseUrl) || isTitledList(element, all)) element.remove();
  }
  for (const list of copy.querySelectorAll('ul,ol')) if (!list.childElementCount && !textOf(list)) list.remove();
  return tags;
}

/** Links that do nothing here, share or print, in a block that says nothing else. */
function isTools(element: Element, text: string, baseUrl: string): boolean {
  if (element.matches('td,th,tr,tbody,p') && !element.querySelector('a') && !text.endsWith(':')) return false;
  if (wordCount(text) > 24) return false;
  if (element.matches('a')) {
    const url = linkUrl(element, baseUrl);
    const isIdle = !url && (element.hasAttribute('href') || element.hasAttribute('onclick')) && !element.getAttribute('href')?.match(/^#\w/);
    const said = text || altOf(element.querySelector('img'));
    const isJump = /^#/.test(element.getAttribute('href') ?? '') && hasLetter(text);
    return (isIdle && ((toolWords.test(said) && hasLetter(said) && !/\d{4}/.test(said)) || (!text && !element.querySelector('img')))) || (isJump && toolWords.test(text)) || toolUrl.test(url) || (/^mailto:\?/.test(url));
  }
  if (element.matches('ul,ol,div,p,span,li,section,aside,header,footer') && !element.querySelector('img,iframe,video,audio,table')) {
    return !text ? element.matches('ul,ol,li') : toolWords.test(text) && hasLetter(text);
  }
  return false;
}

/** How often an article was read, in a line of its own that only now stands alone. */
export function removeCounts(copy: Element): void {
  for (const block of leaves(copy).slice(0, 4)) if (counts.test(beginningOf(block, longest))) block.remove();
}

/** A card of another article, `<a><img></a> <h2><a>` to one address, or a list of them with their dates below the text. */
function isOther(element: Element, baseUrl: string): boolean {
  if (element.matches('ul')) return element.childElementCount > 1 && !element.nextElementSibling && !textOf(element.previousElementSibling).endsWith(':') && [...element.children].every(isDatedLink);
  if (!element.matches('div,article,li')) return false;
  const text = beginningOf(element, longest);
  const links = text.length < longest ? [...element.querySelectorAll('a[href]')] : [];
  if (links.length < 2 || links.length > 6 || wordCount(text) - wordCount(links.map(textOf).join(' ')) > 30) return false;
  const [url, ...others] = links.map((link) => linkUrl(link, baseUrl));
  if (!others.every((other) => other === url) || !links.some((link) => link.querySelector('img'))) return false;
  if (links.some((link) => link.closest(headings) || link.querySelector(headings))) return true;
  // Without a heading, nothing but a picture and some words that lead to another page: no file, nor the picture itself.
  const isPage = url && isSameSite(url, baseUrl) && !/\.(?:jpe?g|png|gif|webp|avif|mp[34])$/i.test(url) && !links.some(isFile);
  return Boolean(isPage) && !links.every((link) => wordCount(textOf(link)) < 5) && wordCount(text) === wordCount(links.map(textOf).join(' '));
}

/** What a box of links belongs to the article by. */
const ownLinks = /tài liệu|văn bản|biểu mẫu|mẫu đơn|phụ lục|đính kèm|tải|tệp|nguồn|file|download|document|source|reference|contents/i;

/** `<div><h4>Thời sự</h4> <ul><li><a>Headline</a></li> …</ul></div>` beside the text: a title, and nothing but links to other pages. */
function isTitledList(element: Element, all: number): boolean {
  const title = element.matches('div,aside,section') ? element.querySelector(`${headings},header`) : null;
  const text = title ? beginningOf(element, longest) : '';
  if (!title || text.length === longest || wordCount(textOf(title)) > 8 || ownLinks.test(textOf(title))) return false;
  const links = [...element.querySelectorAll('a[href]')].filter((link) => !title.contains(link) && textOf(link));
  const told = wordCount([textOf(title), ...links.map(textOf)].join(' '));
  const isElsewhere = (link: Element): boolean => !isFile(link) && !/^(?:#|javascript:|mailto:)/i.test(link.getAttribute('href') ?? '') && wordCount(textOf(link)) > 1;
  return links.length > 0 && told >= wordCount(text) - 2 && links.every(isElsewhere) && !textOf(element.previousElementSibling).endsWith(':') && told * 3 < all;
}

/** `<li><a>Headline</a> (12/10/2023)</li>` */
function isDatedLink(item: Element): boolean {
  const [link, ...others] = item.querySelectorAll('a[href]');
  const text = link && !others.length && !isFile(link) && wordCount(textOf(link)) > 3 ? textOf(item) : '';
  return text.startsWith(textOf(link)) && dateOfLine(text.slice(textOf(link).length)) !== undefined;
}

function takeTags(copy: Element): string[] {
  const tags: string[] = [];
  const own = copy.querySelector('a[rel~=tag]:not([rel~=category])');
  for (const element of copy.querySelectorAll('*')) {
    const text = element.isConnected ? beginningOf(element, longest) : '';
    if (!tagLabel.test(text) || element.closest('a')) continue;
    // The label may be a block of its own before the links.
    const next = element.nextElementSibling;
    const holder = element.querySelector('a') ? element : text.replace(tagLabel, '') === '' ? next : null;
    const links = [...(holder?.querySelectorAll('a') ?? [])];
    const isOwn = !own || holder?.querySelector('a[rel~=tag]');
    if (!holder || !isOwn || !links.some((link) => textOf(link).replace(tagLabel, '')) || links.map(textOf).join(', ').length < textOf(holder).replace(tagLabel, '').length - 3) continue;
    for (const link of links) if (!/#\w/.test(link.getAttribute('href') ?? '')) tags.push(tagOf(link));
    holder.remove();
    element.remove();
  }
  return tags.length ? tags : takeNamedTags(copy);
}

/** What a link to a tag says, without how many articles have it: `<a>kinh tế<sup>4</sup></a>`. */
function tagOf(link: Element): string {
  const text = textOf(link);
  const count = [...link.children, ...link.querySelectorAll('span,sup,small')].find((part) => textOf(part) !== text && /^\(?\d+\)?$/.test(textOf(part)));
  count?.remove();
  return trimSeparators(textOf(link)).replace(/^#\s*/, '');
}

const tagName = /(?:^|[\s_-])(?:tags?|hash-?tags?|keywords?|tu-?khoa)(?:$|[\s_-]|list|box|links)/i;

/** Tags without a label: links that say what they are, or the links of a box that does, with nothing else in it. */
function takeNamedTags(copy: Element): string[] {
  const isBox = (element: Element): boolean => tagName.test(element.className) && element.querySelector('a') !== null && [...element.querySelectorAll('a')].map(textOf).join('').length >= textOf(element).replace(/[\s,;|·#]/g, '').length;
  const box = [...copy.querySelectorAll('[class*=tag i],[class*=keyword i],[class*=khoa i]')].find((element) => !element.matches('a') && isBox(element));
  const named = [...copy.querySelectorAll('a[rel~=tag]:not([rel~=category])')];
  const links = box ? [...box.querySelectorAll('a')] : named.length ? named : linksToTags(copy);
  for (const { parentElement: parent } of links) if (parent?.matches('li,span')) parent.remove();
  const tags = links.map(tagOf);
  for (const link of links) link.remove();
  box?.remove();
  return tags.filter(Boolean);
}

/** Links to pages of tags, and `#tags`, in lines that say nothing else. */
function linksToTags(copy: Element): Element[] {
  const links = [...copy.querySelectorAll('a[href]')].filter((link) => /\/tags?\//.test(link.getAttribute('href') ?? '') || (link.parentElement && /^#\s?[^\s\d#]/.test(beginningOf(link.parentElement, 3))));
  const isOfLinks = (line: Element | null): boolean => line !== null && [...line.querySelectorAll('a')].map(textOf).join('').length >= textOf(line).replace(/[\s,;|·#]/g, '').length - 8;
  const lines = new Set([...new Set(links.map((link) => link.parentElement))].filter(isOfLinks));
  return links.filter((link) => lines.has(link.parentElement));
}

/** Whether it is the one form that some systems put around all that a page prints. */
function isAround(element: Element, whole: number): boolean {
  return element.localName === 'form' && wordCount(textOf(element)) * 2 > whole;
}

/** How many words stand before each element, and in all. */
function wordsBefore(copy: Element): { of: ReadonlyMap<Node, number>; all: number } {
  const of = new Map<Node, number>();
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let all = 0;
  for (let node; (node = walker.nextNode());) {
    if (node.nodeType === 3) all += wordCount(node.nodeValue ?? '');
    else of.set(node, all);
  }
  return { of, all };
}

/** Whether what could be the title of the comments stands before all of the text, or leads to them before most of it. */
function isOverText(title: Element, { of, all }: ReturnType<typeof wordsBefore>): boolean {
  const before = of.get(title) ?? 0;
  return before < 10 || (before * 3 < all && !title.closest(headings) && title.querySelector('a[href]') !== null);
}

/** Removes the title of the comments with all that stands below it. */
function removeRest(title: Element, copy: Element): void {
  for (let node = title; node !== copy; ) {
    while (node.nextElementSibling) node.nextElementSibling.remove();
    const parent: Element | null = node.parentElement;
    if (!parent || parent === copy || parent.firstElementChild !== node) break;
    node = parent;
  }
  title.remove();
}

/** A heading or bold line over other articles, comments and the like. */
function isOthersTitle(element: Element): boolean {
  if (!isBlock(element) || element.matches('ul,ol,table,tbody,tr')) return false;
  const text = beginningOf(element, longest).replace(/^[\s»>›•*-]+/, '');
  // A sentence that only begins so is one of the text: `Next, the bridge …`
  const isSentence = /[.!…]["”’)\]]*$/.test(text) && wordCount(text) > 6 && !element.querySelector('a');
  return otherArticles.test(text) && !isSentence && (wordCount(text) < 14 || isLinkList(element));
}

/** Removes such a title with the lists that follow it, and the box around them if nothing else stands in it. */
function removeList(title: Element, copy: Element): void {
  let holder = title;
  while (holder.parentElement && holder.parentElement !== copy && !holder.nextElementSibling && !holder.previousElementSibling) holder = holder.parentElement;
  // What looks like such a title in the midst of the text, with no list, is a heading of the article.
  const after = holder.nextElementSibling;
  if (after && !isLinkList(after) && !isCards(after) && !title.querySelector('a') && textOf(after) && /^h\d$|^p$/.test(title.localName) && !title.closest('[class*=related i]')) return;
  for (let next = holder.nextElementSibling; next; next = holder.nextElementSibling) {
    if (!isLinkList(next) && !isCards(next)) break;
    next.remove();
  }
  holder.remove();
}

/** Whether an element says little but links: at least one, and most of its words. */
function isLinkList(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (!links.length) return textOf(element) === '' && !element.querySelector('img');
  const linked = links.map(textOf).join(' ').length;
  return linked > textOf(element).replace(/[\d\P{L}]/gu, '').length * 0.5 || (element.matches('ul,ol,table,dl') && linked > textOf(element).length * 0.2);
}
