import type { Article } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import { SourceError } from '../model/source-error.js';
import type { VisitorStats } from '../model/visitor-stats.js';
import { flattenDepth } from '../lib/flatten-depth.js';
import { parseInert } from '../lib/inert-document.js';
import { safeUrl } from '../lib/safe-url.js';
import { Stretch } from '../lib/stretch.js';
import { articlesOf, readEntriesInSlices } from './dom-articles.js';
import { removeFrame, removeLandmarks } from './dom-frame.js';
import { readHEntries } from './dom-h-entries.js';
import { readLinks } from './dom-links.js';
import { readMainList } from './dom-main-list.js';
import { findNextPage } from './dom-next-page.js';
import { readPageArticle } from './dom-page-article.js';
import { textOf } from './dom-text.js';
import { readVisitorStats } from './dom-visitor-stats.js';
import { articlesByMap, linksByMap, nextByMap, statsByMap } from './html-map.js';
import { readJsonLd } from './json-ld.js';
import { printedLabels } from './printed-labels.js';
import type { ReadOptions } from './read-options.js';
import { bare } from '../lib/bare.js';

/** A portal's page: read as `map` says, or by what it carries (JSON-LD, microformats, microdata), or by meaning. */
export const html: FormatModule = {
  async parseArticles(text, options) {
    const stretch = new Stretch();
    const { body, read } = open(text, options);
    if (read.map) return articlesByMap(body, { ...read, map: read.map });
    const found = (await describedList(body, read, stretch)) ?? microformats(body, read) ?? (await printedList(text, options, stretch));
    if (!found.length) throw nothing('a list of articles', options);
    return found;
  },

  parseArticle(text, options) {
    const { body, read } = open(text, options);
    if (read.map) return articlesByMap(body, { ...read, map: read.map })[0];
    return readPageArticle(body, read);
  },

  parseLinks(text, options) {
    const { body, read } = open(text, options);
    if (read.map) return linksByMap(body, { ...read, map: read.map });
    const links = readLinks(mainContent(body), read);
    if (!links.length) throw nothing('links', options);
    return links;
  },

  parseVisitorStats(text, options) {
    const { body, read } = open(text, options);
    if (read.map) return statsByMap(body, { ...read, map: read.map });
    const stats = pageStats(body, read);
    if (!stats) throw nothing('a visitor counter', options);
    return stats;
  },

  nextPage(text, options) {
    const { body, read } = open(text, options);
    return read.map?.['next'] ? nextByMap(body, { ...read, map: read.map }) : findNextPage(body.ownerDocument, read.baseUrl);
  },
};

function open(text: string, options: ParseOptions): { body: HTMLElement; read: ReadOptions } {
  const page = parseInert(text);
  // One in the body is not the page's own: somebody wrote it into a comment.
  const base = page.querySelector('head base[href]')?.getAttribute('href');
  const baseUrl = safeUrl(base, options.baseUrl) || options.baseUrl;
  const { timeZone, map, warn } = options;
  // A map's selectors may go down to any depth.
  if (!map) flattenDepth(page.body);
  return { body: page.body, read: bare({ baseUrl, ...(timeZone && { timeZone }), ...(map && { map }), ...(warn && { warn }) }) };
}

function nothing(what: string, options: ParseOptions): SourceError {
  return new SourceError(`expected ${what} in the page ${options.baseUrl} but found none`, {
    url: options.baseUrl,
    format: 'html',
    hint: 'Say with map where it stands: {"items": "CSS selector", "title": "…", "url": "a@href"}.',
  });
}

/** The part of a page that is not the same on every page. */
function mainContent(body: HTMLElement): HTMLElement {
  removeLandmarks(body);
  const main = body.querySelector<HTMLElement>('.h-feed,main,[role=main]');
  return main && main.querySelectorAll('a[href]').length > 1 ? main : body;
}

/** The list that the page's JSON-LD describes, completed by what the page prints of it. */
async function describedList(body: HTMLElement, read: ReadOptions, stretch: Stretch): Promise<Article[] | undefined> {
  const { listed, alone } = readJsonLd(body.ownerDocument, read);
  const drafts = listed.length > 1 ? listed : alone.filter(({ url }) => url);
  if (drafts.length < 2) return undefined;
  const entries = await readEntriesInSlices(body, read, stretch);
  const printed = new Map(articlesOf(entries, read).map((article) => [article.url, article]));
  const articles = drafts.flatMap((draft) => {
    const article = createArticle(draft, read.baseUrl);
    return article ? { ...article, ...printed.get(article.url), ...filled(article) } : [];
  });
  const told = articles.filter(({ url, title }) => url && title);
  return told.length * 2 > drafts.length ? told : undefined;
}

/** Without what is empty. */
function filled(article: Article): Partial<Article> {
  return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== '' && !(Array.isArray(value) && !value.length)));
}

function microformats(body: HTMLElement, read: ReadOptions): Article[] | undefined {
  const entries = readHEntries(body, read);
  return entries.length > 1 ? entries.flatMap((draft) => createArticle(draft, read.baseUrl) ?? []) : undefined;
}

/** The list as it is printed: without the page's frame, or with it, should there be nothing else. */
async function printedList(text: string, options: ParseOptions, stretch: Stretch): Promise<Article[]> {
  for (const isFramed of [false, true]) {
    if (stretch.isLong) await stretch.rest();
    const { body, read } = open(text, options);
    completeMicrodata(body);
    if (!isFramed) removeFrame(body);
    if (stretch.isLong) await stretch.rest();
    const found = await readMainList(isFramed ? body : mainContent(body), read, stretch);
    if (found.length) return found;
  }
  return [];
}

/** What microdata says elsewhere (`itemref`) or out of sight (`<meta>` in an `ImageObject`), where a reader looks for it. */
function completeMicrodata(body: HTMLElement): void {
  // Parts that refer to one another would grow without end.
  let room = body.querySelectorAll('*').length;
  for (const item of body.querySelectorAll('[itemref]')) {
    for (const id of new Set(item.getAttribute('itemref')?.split(/\s+/))) {
      const part = id && room > 0 ? body.ownerDocument.getElementById(id) : null;
      room -= part ? part.querySelectorAll('*').length + 1 : 0;
      if (part && room >= 0) item.append(part.cloneNode(true));
    }
  }
  for (const meta of body.querySelectorAll('[itemprop~=image] [itemprop~=url],[itemprop~=image] [itemprop~=contentUrl],meta[itemprop~=image],link[itemprop~=image]')) {
    const src = meta.getAttribute('content') ?? meta.getAttribute('href');
    const image = body.ownerDocument.createElement('img');
    if (src) image.src = src;
    if (src) (meta.closest('[itemprop~=image]') ?? meta).before(image);
  }
}

/** The figures of the smallest block that prints the most of them. */
function pageStats(body: HTMLElement, read: ReadOptions): VisitorStats | undefined {
  let best: VisitorStats | undefined;
  for (const element of body.querySelectorAll('div,ul,dl,table,section,aside,p,footer,td,li')) {
    const length = element.textContent?.length ?? 0;
    if (length > 1500 || !/online|truy cập|trực tuyến|lượt|visit|hôm nay/i.test(element.textContent ?? '')) continue;
    const stats = readVisitorStats(element, read);
    if (stats && isSentence(element, stats)) continue;
    // A block within it that says as much comes later and is smaller.
    if (stats && Object.keys(stats).length >= Object.keys(best ?? {}).length) best = stats;
  }
  return best;
}

/** Whether a block tells of a number (`Đoàn đã đi thăm 8 xã …`) rather than labels it. */
function isSentence(element: Element, stats: VisitorStats): boolean {
  return !Object.keys(printedLabels(stats) ?? {}).length && /(?:\S+\s+){20}\S/.test(textOf(element));
}
