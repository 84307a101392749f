import '../../../src/define/tin-article-grid.js';
import '../../../src/define/tin-other-news.js';
import { makeArticles } from './articles.js';
import { offer, type Candidate } from './candidate.js';

const root = document.body.appendChild(document.createElement('main'));
const clear = (): void => root.replaceChildren();

const list =
  (tag: 'tin-article-grid' | 'tin-other-news') =>
  (count: number): Candidate => {
    const articles = makeArticles(count);
    return {
      name: String(count),
      async run() {
        const element = document.createElement(tag);
        element.articles = articles;
        root.append(element);
        await element.updateComplete;
      },
      clear,
    };
  };

/** Widgets that read the same ten articles. */
function widgets(count: number): Candidate {
  const articles = makeArticles(10);
  return {
    name: String(count),
    async run() {
      for (let index = 0; index < count; index++) {
        const element = document.createElement('tin-other-news');
        element.articles = articles;
        root.append(element);
      }
      await (root.lastElementChild as HTMLElementTagNameMap['tin-other-news']).updateComplete;
    },
    clear,
  };
}

offer('cards in a grid', [250, 500, 1000, 2000].map(list('tin-article-grid')));
offer('items in a list', [2500, 5000, 10_000, 20_000].map(list('tin-other-news')));
offer('widgets on a page', [25, 50, 100, 200].map(widgets));
