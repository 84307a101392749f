import { expect } from '@open-wc/testing';
import { html } from '../../src/formats/html.js';
import type { Article } from '../../src/model/article.js';

const folder = new URL('../fixtures/pages/', import.meta.url);

interface Golden {
  baseUrl?: string;
  expected: Record<string, unknown>[];
  next?: string;
}

const load = async (name: string): Promise<string> => (await fetch(new URL(name, folder))).text();
const names: string[] = JSON.parse(await load('index.json'));

/** The time in Vietnam, as the golden files write it. */
const local = (date: Date): string => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);

function brief(article: Article, asked: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    url: article.url,
    title: article.title,
    ...(article.datePublished && { date: local(article.datePublished) }),
    ...(article.image && { image: article.image.src }),
    ...(article.summary && { summary: article.summary }),
    ...('authors' in asked && { authors: article.authors.map((author) => author.name) }),
  };
}

describe('listing pages as systems print them', () => {
  for (const name of names) {
    it(name, async () => {
      const golden: Golden = JSON.parse(await load(`${name}.json`));
      const text = await load(`${name}.html`);
      const options = { baseUrl: golden.baseUrl ?? 'https://cong.example/tin-tuc/' };
      const articles = await html.parseArticles!(text, options);
      expect(articles.map((article, index) => brief(article, golden.expected[index]))).to.deep.equal(golden.expected);
      expect(html.nextPage!(text, options), 'the next page').to.equal(golden.next);
    });
  }
});
