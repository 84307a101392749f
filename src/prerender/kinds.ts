import type { TinOtherNews } from '../elements/other-news.js';
import { defaultFigures } from '../elements/visitor-counter.js';
import { createServerBody } from '../lib/server-body.js';
import type { Article } from '../model/article.js';
import type { SiteLink } from '../model/site-link.js';
import { visitorFigures, type VisitorFigure, type VisitorStats } from '../model/visitor-stats.js';
import { limited, type DataKind } from '../sources/data-kinds.js';
import { printArticle, printCard, printCards, printFigures, printHeadlines, printLinks, type PrintPlace } from './print.js';
import { renderTag } from './render-tag.js';

/** What an element shows, and how that is printed between its tags. */
export interface TagKind {
  kind: DataKind;
  /** The element's property for it, and its value. */
  property(data: unknown): Record<string, unknown>;
  /** Which of the data the element shows. */
  shown(data: unknown, tag: HTMLElement): unknown;
  print(data: unknown, place: PrintPlace, tag: HTMLElement): string;
  /** Whether a heading stands over it. */
  hasHeading: boolean;
}

const whole = (data: unknown): unknown => data;
const first = (data: unknown, tag: HTMLElement): unknown => limited(data, Number(tag.getAttribute('limit')));
const listed = { kind: 'articles', property: (articles: unknown) => ({ articles }), shown: first, hasHeading: true } as const;

export const kinds: Readonly<Record<string, TagKind>> = {
  'tin-article-card': {
    kind: 'articles',
    property: (articles) => ({ article: (articles as Article[])[0] }),
    shown: whole,
    print: (articles, place) => (articles as Article[]).slice(0, 1).map((article) => printCard(article, place)).join(''),
    hasHeading: false,
  },
  'tin-article-grid': { ...listed, print: (articles, place) => printCards(articles as Article[], place) },
  'tin-other-news': { ...listed, shown: others, print: (articles, place) => printHeadlines(articles as Article[], place) },
  'tin-article': {
    kind: 'article',
    property: (article) => ({ article }),
    shown: whole,
    print: (article, place, tag) => printArticle(article as Article, bodyOf(article as Article, tag), place),
    hasHeading: false,
  },
  'tin-links-panel': {
    kind: 'links',
    property: (links) => ({ links }),
    shown: first,
    // What the element shows in another order has no groups here either, or they would stand in a third one.
    print: (links, _place, tag) => printLinks((links as SiteLink[]).map((link) => (isGrouped(tag) ? link : { ...link, group: undefined }))),
    hasHeading: true,
  },
  'tin-visitor-counter': {
    kind: 'visitorStats',
    property: (stats) => ({ stats }),
    shown: whole,
    print: (stats, place, tag) => printFigures(stats as VisitorStats, figuresOf(tag), place),
    hasHeading: true,
  },
};

/** Not the article of the page, and the newest first. */
async function others(articles: unknown, tag: HTMLElement): Promise<unknown> {
  const { element } = await renderTag(tag, { articles });
  return (element as TinOtherNews).articles;
}

function bodyOf({ contentHtml, url }: Article, tag: HTMLElement): string {
  return createServerBody(contentHtml, url || tag.baseURI)?.body.innerHTML ?? '';
}

/** Whether the element shows links in the groups that they name. */
function isGrouped(tag: HTMLElement): boolean {
  return !/^\s*(?:host|none)\s*$/.test(tag.getAttribute('group-by') ?? '');
}

function figuresOf(tag: HTMLElement): readonly VisitorFigure[] {
  const names = (tag.getAttribute('show') ?? '').split(/[\s,]+/);
  const figures = visitorFigures.filter((figure) => names.includes(figure));
  return figures.length ? figures : defaultFigures;
}
