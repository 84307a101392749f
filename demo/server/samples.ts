import type { FastifyInstance } from 'fastify';
import { createServer } from './app.js';
import { datedNews } from './news.js';
import { printPortal } from './portal-page.js';

/** An answer of the demo's server, for pages that have none. */
export interface Sample {
  readonly type: string;
  readonly text: string;
}

export interface Samples {
  /** Answers by the name that the playground's sources have. */
  readonly answers: Readonly<Record<string, Sample>>;
  /** What a portal's server prints between the tags, by element. */
  readonly markup: Readonly<Record<string, string>>;
}

/** Stands for the demo's folder in what the server says, since nobody knows where a static copy is put. */
const origin = 'http://demo.invalid';

const addresses: Readonly<Record<string, string>> = {
  rss: '/rss?limit=24',
  atom: '/atom.xml?limit=24',
  'json-feed': '/feed.json?limit=24',
  json: '/api/articles.json?limit=24',
  wordpress: '/wp-json/wp/v2/posts?per_page=24&_embed=wp:featuredmedia,author,wp:term',
  page: '/tin-tuc',
  links: '/links.json',
  visits: '/visits',
};

const article = 'thong-xe-cau-day-vang-qua-song';

const markup: Readonly<Record<string, string>> = {
  'tin-date-banner': '<!--print:today-->',
  'tin-article-card': '<!--print:card slug=vinh-da-don-thuyen-buom-->',
  'tin-article-grid': '<!--print:cards limit=6-->',
  'tin-article': `<!--print:article slug=${article}-->`,
  'tin-other-news': '<!--print:headlines limit=8-->',
  'tin-links-panel': '<!--print:logos-->',
  'tin-visitor-counter': '<!--print:visits-->',
};

/** What the playground feeds its widgets with: real answers of the demo's server, pictures relative to the demo's folder. */
export async function demoSamples(start: Date): Promise<Samples> {
  const app = createServer({ start, clock: () => start });
  try {
    const answers = await Promise.all(Object.entries(addresses).map(async ([name, url]) => [name, await answerOf(app, url)] as const));
    const news = datedNews(start);
    const printed = Object.entries(markup).map(([tag, mark]) => [tag, withoutOrigin(printPortal(mark, news, start))] as const);
    return { answers: Object.fromEntries(answers), markup: Object.fromEntries(printed) };
  } finally {
    await app.close();
  }
}

async function answerOf(app: FastifyInstance, url: string): Promise<Sample> {
  const { headers, body } = await app.inject({ url, headers: { host: 'demo.invalid' } });
  return { type: String(headers['content-type']), text: withoutOrigin(body) };
}

function withoutOrigin(text: string): string {
  return text.replaceAll(origin, '').replaceAll('/demo/images/', './images/');
}
