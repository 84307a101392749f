import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { visitorFigures } from '../../src/model/visitor-stats.js';
import { readArticle } from '../../src/formats/dom-article.js';
import { readArticles } from '../../src/formats/dom-articles.js';
import { readDate } from '../../src/formats/dom-date.js';
import { readHeading } from '../../src/formats/dom-heading.js';
import { readLinks } from '../../src/formats/dom-links.js';
import { readVisitorStats } from '../../src/formats/dom-visitor-stats.js';

const folder = new URL('../fixtures/html/', import.meta.url);
const options = { baseUrl: 'https://cong.example/tin-tuc/' };

interface Golden {
  /** `null`: there must be none. Absent: not looked at. */
  heading?: string | null;
  expected: unknown;
}

const load = async (name: string): Promise<string> => (await fetch(new URL(name, folder))).text();
const names: string[] = JSON.parse(await load('index.json'));

/** The time in Vietnam, as the golden files write it. */
const local = (date: Date | undefined): string | null => (date ? new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 16) : null);

function brief(article: Article): Record<string, unknown> {
  return {
    url: article.url,
    title: article.title,
    ...(article.datePublished && { date: local(article.datePublished) }),
    ...(article.image && { image: article.image.src }),
    ...(article.summary && { summary: article.summary }),
  };
}

/** What the golden file asks of the parts that few fixtures have. */
function withAsked(article: Article, asked: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...brief(article),
    ...('modified' in asked && { modified: local(article.dateModified) }),
    ...('tags' in asked && { tags: article.tags }),
    ...('authors' in asked && { authors: article.authors.map((author) => author.name) }),
    ...('caption' in asked && { caption: article.image?.caption }),
    ...('contentHtml' in asked && { contentHtml: squeeze(article.contentHtml) }),
  };
}

const squeeze = (html: string): string => html.replace(/\s+/g, ' ').replace(/> </g, '><').trim();

const readers: Record<string, (root: HTMLElement, expected: never) => unknown> = {
  articles: (root, expected: Record<string, unknown>[]) => readArticles(root, options).map((article, index) => withAsked(article, expected[index])),
  article: (root, expected: Record<string, unknown>) => {
    const article = readArticle(root, options);
    return article ? withAsked(article, expected) : null;
  },
  links: (root) => readLinks(root, options).map(({ url, title, group, image }) => ({ url, title, ...(group && { group }), ...(image && { image }) })),
  stats: (root) => {
    const stats = readVisitorStats(root, options);
    return stats ? Object.fromEntries(visitorFigures.filter((figure) => stats[figure] !== undefined).map((figure) => [figure, stats[figure]])) : null;
  },
  date: (root) => local(readDate(root, options)),
};

describe('what portals print between the tags', () => {
  for (const name of names) {
    it(name, async () => {
      const golden: Golden = JSON.parse(await load(`${name}.json`));
      const root = document.implementation.createHTMLDocument('').createElement('div');
      root.innerHTML = await load(`${name}.html`);
      const before = root.innerHTML;
      const read = readers[name.split('-')[0] ?? ''];
      expect(read?.(root, golden.expected as never)).to.deep.equal(golden.expected);
      if ('heading' in golden) expect(readHeading(root)?.text ?? null).to.equal(golden.heading);
      expect(root.innerHTML, 'the markup itself').to.equal(before);
    });
  }
});
