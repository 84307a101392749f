import { beforeDots } from '../lib/before-dots.js';
import { dateInUrl } from '../lib/date-in-url.js';
import { parseDate } from '../lib/date-text.js';
import { plainText } from '../lib/plain-text.js';
import { remembered } from '../lib/remembered.js';
import { safeUrl } from '../lib/safe-url.js';
import { pageKey } from '../lib/same-page.js';
import { wallDay } from '../lib/wall-day.js';
import { isWholeName } from '../lib/whole-name.js';
import { toWallClock } from '../lib/zone-offset.js';
import type { Article, Author } from '../model/article.js';
import { createArticle, type ArticleDraft } from '../model/create-article.js';
import { readArticle } from './dom-article.js';
import { personIn, signersOf } from './dom-article-author.js';
import { sentencesOf } from './dom-article-body.js';
import { isOtherDay } from './dom-article-head.js';
import { frameTitle } from './dom-article-title.js';
import { removeLandmarks, removeSides } from './dom-frame.js';
import { isSmallImage, ownPicture } from './dom-image.js';
import { readMetas } from './dom-metas.js';
import { fold, headings, headMarkup, lineText, linesOf, textOf, whileUnchanged, wordCount } from './dom-text.js';
import { readJsonLd } from './json-ld.js';
import { linkUrl } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

const holders = '[itemtype*="Article" i],[itemtype*="BlogPosting" i],.h-entry,.hentry,article';
const beside = 'aside,[class*=comment i]:not(body),[id*=comment i],[class*=related i]';

/** The article of an article's page: what its markup says, completed by its JSON-LD and its `<meta>`s. */
export function readPageArticle(body: HTMLElement, read: ReadOptions): Article | undefined {
  const page = body.ownerDocument;
  const metas = readMetas(page, read);
  const url = page.querySelector('link[rel=canonical]')?.getAttribute('href') || metas.url || read.baseUrl;
  const named = metas.title || plainText(page.title);
  const isSite = siteNames(body, read.baseUrl);
  const told = printedPart(body, named, isSite) ?? withoutSite(named, metas.site);

  const headline = headlineElement(body, `${plainText(page.title)} ${metas.shared}`, isSite) ?? titledElement(body, told);
  const marks = readMarks(body, headline, read);
  removeLandmarks(body, headline);
  removeSides(body, headline);
  const printed = readArticle(holderOf(body, headline), { ...read, headline: textOf(headline) || told, published: metas.published });
  const { alone, page: around } = readJsonLd(page, read);
  const described = alone.find((draft) => isOf(draft, url, read.baseUrl, [told, printed?.title ?? '']));
  if (!printed && !described) return undefined;
  const said = wholeTitle(isBesideHeadline(described?.title ?? '', headline, page) ? '' : (described?.title ?? ''), printed?.title ?? '') || told;
  const shared = withoutSite(metas.shared, metas.site);
  const title = isSection(said, shared) && fold(shared) !== fold(metas.site) ? shared : said;
  // What stands over the text may be the headline once more.
  const summary = printed?.summary === title ? '' : printed?.summary;
  const picture = ownPicture(described?.image) ?? ownPicture({ src: metas.image });
  const datePublished = described?.datePublished ?? dayOf(printed?.datePublished, metas.published ?? marks.published, metas.day, read) ?? around?.datePublished ?? dateInUrl(url, read);
  const changed = described?.dateModified ?? printed?.dateModified ?? metas.modified ?? around?.dateModified;
  const signed = metas.author ? signersOf(metas.author).map((name) => ({ name })) : [];
  return createArticle(
    {
      ...described,
      ...printed,
      id: '',
      url: printed?.url || described?.url || url,
      title,
      summary: summary || described?.summary || metas.description,
      image: printed?.image && !(picture && isSmallImage(printed.image)) ? printed.image : picture,
      datePublished,
      dateModified: changed && datePublished && changed < datePublished ? undefined : changed,
      authors: [printed?.authors, described?.authors, marks.authors, signed].find((list) => list?.length) ?? [],
      tags: [printed?.tags, described?.tags, metas.tags].find((list) => list?.length) ?? [],
    },
    read.baseUrl,
  );
}

/** What a page marks outside of its text. */
interface Marks {
  authors: Author[];
  published: Date | undefined;
}

/** The author and the time that the page marks with its headline; nothing where it marks several, which may be those of others. */
function readMarks(body: HTMLElement, headline: Element | undefined, read: ReadOptions): Marks {
  const marked = (selector: string): Element[] => {
    const own = [...body.querySelectorAll(selector)].slice(0, 50).filter((mark) => !mark.closest(beside));
    return own.filter((mark) => !headline || (mark.closest('article,li')?.contains(headline) ?? true));
  };
  const names = new Set(marked('[rel~=author],[itemprop~=author],a[href*="/author/"],a[href*="/authors/"],a[href*="/tac-gia/"]').map(personIn).filter(isWholeName));
  const times = new Set(marked('[itemprop~=datePublished]').map((mark) => mark.getAttribute('content') ?? mark.getAttribute('datetime') ?? textOf(mark)));
  const [time = ''] = times.size === 1 ? times : [];
  return { authors: names.size === 1 ? [...names].map((name) => ({ name })) : [], published: parseDate(time, read) };
}

/** When it was published: the printed day, unless the page's own mark is of another one, with the hour that is told of it. */
function dayOf(printed: Date | undefined, marked: Date | undefined, day: Date | undefined, { timeZone }: ReadOptions): Date | undefined {
  if (!printed || isOtherDay(printed, marked)) return marked ?? day;
  const midnight = wallDay(printed.getTime(), timeZone);
  const hasHour = toWallClock(printed.getTime(), timeZone) !== midnight;
  return (hasHour ? undefined : [marked, day].find((date) => date && wallDay(date.getTime(), timeZone) === midnight)) ?? printed;
}

/** Tells whether a text is what links to the front page say: the name of the site, which may be a heading too. */
function siteNames(body: HTMLElement, baseUrl: string): (text: string) => boolean {
  const home = safeUrl('/', baseUrl);
  const names = new Set([...body.querySelectorAll('a[href]')].filter((link) => linkUrl(link, baseUrl) === home).map(({ textContent }) => fold(textContent ?? '')));
  return (text) => names.has(fold(text));
}

/** Whether a title is what the page's own has beside its headline. */
function isBesideHeadline(title: string, headline: Element | undefined, page: Document): boolean {
  const parts = partsOf(plainText(page.title)).map(fold);
  const own = fold(textOf(headline));
  return title !== '' && fold(title) !== own && parts.includes(own) && parts.includes(fold(title));
}

/** The first line that says the headline, where no heading says so or nearly so, and is named as a title. */
function titledElement(body: HTMLElement, told: string): Element | undefined {
  const bare = (text: string): string => fold(text).replace(/[^a-z\d]+/g, ' ');
  const isOwn = (element: Element): boolean => textOf(element) === told && !element.closest(`a,li,nav,footer,${beside}`);
  return whileUnchanged(body, () => {
    const isSaid = [...body.querySelectorAll(headings)].slice(0, 200).some((heading) => bare(textOf(heading)) === bare(told));
    return told && !isSaid ? [...body.querySelectorAll('[class*=title i],[id*=title i],[class*=tieude i],[class*=tieu-de i]')].slice(0, 200).find(isOwn) : undefined;
  });
}

/** The heading with which the title of the page begins. */
function headlineElement(body: HTMLElement, title: string, isSite: (text: string) => boolean): Element | undefined {
  const folded = fold(title);
  const most = (body.textContent ?? '').length / 2;
  // What holds most of the page is beside nothing, whatever it is called.
  const isBeside = remembered((box: Element | null) => box !== null && (box.textContent ?? '').length < most);
  const found = [...body.querySelectorAll(headings)].slice(0, 200).filter((heading) => wordCount(heading.textContent ?? '') > 2 && !isSite(heading.textContent ?? '') && !isBeside(heading.closest(beside)));
  const first = found.find((heading) => folded.includes(fold(textOf(heading))));
  return found.find((heading) => heading.matches(headMarkup) && textOf(heading) === textOf(first)) ?? first;
}

/** The part of a page that holds its article with the headline. */
function holderOf(body: HTMLElement, headline: Element | undefined): Element {
  const main = body.querySelector('main,[role=main]');
  const content = main && main.querySelectorAll('a[href]').length > 1 ? widened(main.closest('article') ?? main, headline) : body;
  let holder: Element = content;
  whileUnchanged(content, () => {
    const all = unlinked(content);
    for (const each of content.querySelectorAll(holders)) {
      const isWhole = unlinked(each) > all * 0.4 && !each.closest(beside);
      if (isWhole && (holder === content || textOf(each).length > textOf(holder).length)) holder = each;
    }
  });
  // Without a title that tells, the only `<h1>`.
  const heads = headline ? [] : [...(holder.querySelector('h1') ? holder : content).querySelectorAll('h1')].filter((heading) => wordCount(textOf(heading)) > 2);
  const first = headline ?? (heads.every((heading) => textOf(heading) === textOf(heads[0])) ? heads[0] : undefined);
  return narrowed(widened(holder, first), first);
}

/** The part that holds the headline and most of the sentences, with what stands around it and has none. */
function narrowed(holder: Element, headline: Element | undefined): Element {
  const { words, all } = whileUnchanged(holder, () => sentencesOf(holder));
  let part = headline?.parentElement;
  while (part && part !== holder && (words.get(part) ?? 0) < all * 0.6) part = part.parentElement;
  while (part && part !== holder && part.parentElement && words.get(part.parentElement) === words.get(part)) part = part.parentElement;
  return part && all > 0 && holder.contains(part) ? part : holder;
}

/** `element`, or the closest around it that holds `headline` too. */
function widened(element: Element, headline: Element | undefined): Element {
  let holder = element;
  while (headline && !holder.contains(headline) && holder.parentElement) holder = holder.parentElement;
  return holder;
}

/** How many characters stand in no link. */
function unlinked(element: Element): number {
  let length = textOf(element).length;
  for (const link of element.querySelectorAll('a')) length -= textOf(link).length;
  return length;
}

/** Whether what JSON-LD describes is the article of this page, not another one. */
function isOf(draft: ArticleDraft, url: string, baseUrl: string, titles: readonly string[]): boolean {
  const known = titles.filter(Boolean).map(fold);
  const told = fold(draft.title ?? '');
  const title = beforeDots(told) || told;
  if (!known.length || known.some((other) => other.startsWith(title) || title.startsWith(other))) return true;
  return !draft.url || pageKey(draft.url, baseUrl) === pageKey(url, baseUrl);
}

/** Whether a title is no more than the name of a section, and what is shared has one of more words. */
function isSection(title: string, shared: string): boolean {
  return wordCount(title) < 4 && wordCount(shared) > 3 && !frameTitle.test(shared) && !fold(shared).includes(fold(title));
}

/** The headline that is told, unless it is cut and the one that is printed is whole. */
function wholeTitle(told: string, printed: string): string {
  const begun = beforeDots(told) || told;
  return !told || (begun !== told && printed.startsWith(begun)) ? printed : told;
}

const partsOf = (title: string): string[] => title.split(/\s+[|–—»·-]\s+|\s*::\s*/);

/** The part of a page's title that the page prints in a line of its own: `Site - Headline` as well. */
function printedPart(body: HTMLElement, title: string, isSite: (text: string) => boolean): string | undefined {
  const parts = partsOf(title).filter((part) => wordCount(part) > 4 && !isSite(part));
  const lines = new Set(parts.length ? linesOf([body]).map(({ pieces }) => fold(lineText(pieces))) : []);
  return parts.find((part) => lines.has(fold(part)));
}

/** The title of a page without what the site is called: `Headline | Section - Site`. */
function withoutSite(title: string, site: string): string {
  const parts = partsOf(title);
  while (parts.length > 1 && (parts[parts.length - 1] === site || wordCount(parts[parts.length - 1] ?? '') < 7) && wordCount(parts[0] ?? '') > 2) parts.pop();
  return parts.join(' - ');
}
