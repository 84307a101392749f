import type { Article } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import { SourceError } from '../model/source-error.js';
import type { VisitorStats } from '../model/visitor-stats.js';
import { parseInert } from '../lib/inert-document.js';
import { safeUrl } from '../lib/safe-url.js';
import { readArticle } from './dom-article.js';
import { readArticles } from './dom-articles.js';
import { readLinks } from './dom-links.js';
import { textOf, wordCount } from './dom-text.js';
import { readVisitorStats } from './dom-visitor-stats.js';
import { articlesByMap, linksByMap, statsByMap } from './html-map.js';
import { readJsonLd } from './json-ld.js';
import type { ReadOptions } from './read-options.js';

/** A portal's page: read as `map` says, or by meaning. */
export const html: FormatModule = {
  parseArticles(text, options) {
    const { body, read } = open(text, options);
    if (read.map) return articlesByMap(body, { ...read, map: read.map });
    const { listed, alone } = readJsonLd(body.ownerDocument, read);
    const drafts = listed.length > 1 ? listed : alone.length > 1 ? alone : [];
    const described = drafts.flatMap((draft) => createArticle(draft, read.baseUrl) ?? []).filter((article) => article.url);
    if (described.length) return described;
    const found = mainList(body, read);
    if (!found.length) throw nothing('a list of articles', options);
    return found;
  },

  parseArticle(text, options) {
    const { body, read } = open(text, options);
    if (read.map) return articlesByMap(body, { ...read, map: read.map })[0];
    return pageArticle(body, read);
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
    const next = body.ownerDocument.querySelector('link[rel~=next],a[rel~=next]')?.getAttribute('href');
    return safeUrl(next, read.baseUrl) || undefined;
  },
};

function open(text: string, options: ParseOptions): { body: HTMLElement; read: ReadOptions } {
  const page = parseInert(text);
  const base = page.querySelector('base[href]')?.getAttribute('href');
  const baseUrl = safeUrl(base, options.baseUrl) || options.baseUrl;
  return { body: page.body, read: { baseUrl, ...(options.timeZone && { timeZone: options.timeZone }), ...(options.map && { map: options.map }) } };
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
  for (const part of body.querySelectorAll('nav,aside,footer,[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],body > header')) {
    if (!part.closest('article')) part.remove();
  }
  const main = body.querySelector<HTMLElement>('.h-feed,main,[role=main]');
  return main && main.querySelectorAll('a[href]').length > 1 ? main : body;
}

/** The news of a listing page: of all that looks like an item, those with a date; else with text; else with a sentence. */
function mainList(body: HTMLElement, read: ReadOptions): Article[] {
  const all = readArticles(mainContent(body), read);
  const tests: ((article: Article) => boolean)[] = [
    (article) => article.datePublished !== undefined,
    (article) => article.summary !== '',
    (article) => wordCount(article.title) > 4,
  ];
  for (const test of tests) {
    const chosen = all.filter(test);
    if (chosen.length > 1 || (chosen.length === 1 && all.length === 1)) return chosen;
  }
  return all.filter((article) => article.datePublished ?? article.summary);
}

/** The article of an article's page: what its markup says, completed by its JSON-LD and its `<meta>`s. */
function pageArticle(body: HTMLElement, read: ReadOptions): Article | undefined {
  const page = body.ownerDocument;
  const described = readJsonLd(page, read).alone[0];
  const meta = (name: string): string => page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const content = mainContent(body);
  const holders = [...content.querySelectorAll('[itemtype*="Article" i],.h-entry,article')];
  const holder = holders.reduce<HTMLElement | Element>((best, each) => (best === content || textOf(each).length > textOf(best).length ? each : best), content);
  const printed = readArticle(holder, read);
  if (!printed && !described) return undefined;
  const image = printed?.image ?? described?.image ?? { src: meta('og:image') };
  return createArticle(
    {
      ...described,
      ...printed,
      id: '',
      url: printed?.url || described?.url || page.querySelector('link[rel=canonical]')?.getAttribute('href') || meta('og:url') || read.baseUrl,
      title: described?.title || printed?.title || meta('og:title'),
      summary: printed?.summary || described?.summary || meta('og:description') || meta('description'),
      image,
      datePublished: described?.datePublished ?? printed?.datePublished,
      dateModified: described?.dateModified ?? printed?.dateModified,
      authors: printed?.authors.length ? printed.authors : (described?.authors ?? []),
      tags: printed?.tags.length ? printed.tags : (described?.tags ?? []),
    },
    read.baseUrl,
  );
}

/** The figures of the smallest block that prints the most of them. */
function pageStats(body: HTMLElement, read: ReadOptions): VisitorStats | undefined {
  let best: VisitorStats | undefined;
  for (const element of body.querySelectorAll('div,ul,dl,table,section,aside,p,footer,td,li')) {
    const length = element.textContent?.length ?? 0;
    if (length > 1500 || !/online|truy cập|trực tuyến|lượt|visit|hôm nay/i.test(element.textContent ?? '')) continue;
    const stats = readVisitorStats(element, read);
    // A block within it that says as much comes later and is smaller.
    if (stats && Object.keys(stats).length >= Object.keys(best ?? {}).length) best = stats;
  }
  return best;
}
