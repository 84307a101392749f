import { defaultFigures } from '../elements/visitor-counter.js';
import { createServerBody } from '../lib/server-body.js';
import type { Article } from '../model/article.js';
import type { SiteLink } from '../model/site-link.js';
import { visitorFigures, type VisitorFigure, type VisitorStats } from '../model/visitor-stats.js';
import type { DataKind } from '../sources/data-kinds.js';
import { printArticle, printCard, printCards, printFigures, printHeadlines, printLinks, type PrintPlace } from './print.js';

/** What an element shows, and how that is printed between its tags. */
export interface TagKind {
  kind: DataKind;
  /** The element's property for it, and its value. */
  property(data: unknown): Record<string, unknown>;
  print(data: unknown, place: PrintPlace, tag: HTMLElement): string;
  /** Whether a heading stands over it. */
  hasHeading: boolean;
}

const listed = { kind: 'articles', property: (articles: unknown) => ({ articles }), hasHeading: true } as const;

export const kinds: Readonly<Record<string, TagKind>> = {
  'tin-article-card': {
    kind: 'articles',
    property: (articles) => ({ article: (articles as Article[])[0] }),
    print: (articles, place) => (articles as Article[]).slice(0, 1).map((article) => printCard(article, place)).join(''),
    hasHeading: false,
  },
  'tin-article-grid': { ...listed, print: (articles, place) => printCards(articles as Article[], place) },
  'tin-other-news': { ...listed, print: (articles, place) => printHeadlines(articles as Article[], place) },
  'tin-article': {
    kind: 'article',
    property: (article) => ({ article }),
    print: (article, place, tag) => printArticle(article as Article, bodyOf(article as Article, tag), place),
    hasHeading: false,
  },
  'tin-links-panel': {
    kind: 'links',
    property: (links) => ({ links }),
    print: (links) => printLinks(links as SiteLink[]),
    hasHeading: true,
  },
  'tin-visitor-counter': {
    kind: 'visitorStats',
    property: (stats) => ({ stats }),
    print: (stats, place, tag) => printFigures(stats as VisitorStats, figuresOf(tag), place),
    hasHeading: true,
  },
};

function bodyOf({ contentHtml, url }: Article, tag: HTMLElement): string {
  return createServerBody(contentHtml, url || tag.baseURI)?.body.innerHTML ?? '';
}

function figuresOf(tag: HTMLElement): readonly VisitorFigure[] {
  const names = (tag.getAttribute('show') ?? '').split(/[\s,]+/);
  const figures = visitorFigures.filter((figure) => names.includes(figure));
  return figures.length ? figures : defaultFigures;
}
