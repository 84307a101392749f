import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { TinArticleGrid } from '../../src/elements/article-grid.js';
import type { TinLinksPanel } from '../../src/elements/links-panel.js';
import type { TinOtherNews } from '../../src/elements/other-news.js';
import { reset, serve, warningsOf } from '../support/routes.js';

type List = TinOtherNews | TinArticleGrid | TinLinksPanel;

const item = (number: number) => ({ id: String(number), url: `https://a.example/${number}`, title: `Mục ${number}` });

describe('numbers in attributes', () => {
  afterEach(reset);

  for (const tag of ['tin-other-news', 'tin-article-grid', 'tin-links-panel']) {
    for (const [limit, placeholders, shown] of [
      ['2', 2, 2],
      ['2.9', 2, 2],
      ['0', undefined, 3],
      ['', undefined, 3],
      ['-2', undefined, 3],
      ['mười', undefined, 3],
      ['Infinity', undefined, 3],
    ] as const) {
      it(`<${tag} limit="${limit}"> shows ${shown} of three`, async () => {
        serve({ '/late': () => new Promise<Response>(() => undefined) });
        const root = await fixture<HTMLElement>(html`<div></div>`);
        const usual = document.createElement(tag) as List;
        const element = document.createElement(tag) as List;
        usual.src = element.src = '/late';
        await warningsOf(() => element.setAttribute('limit', limit));
        root.append(usual, element);
        await Promise.all([usual.updateComplete, element.updateComplete]);
        const count = ({ shadowRoot }: List): number => shadowRoot!.querySelectorAll('[part="list"] > *').length;
        expect(count(element)).to.equal(placeholders ?? count(usual));
        if ('links' in element) element.links = [1, 2, 3].map(item);
        else element.articles = [1, 2, 3].map((number) => ({ ...item(number), summary: '', contentHtml: '', authors: [], tags: [] }));
        await element.updateComplete;
        expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(shown);
      });
    }
  }

  it('are explained once where they are none', async () => {
    const warnings = await warningsOf(() => fixture(html`<div><tin-other-news limit="10 tin"></tin-other-news><tin-article-grid limit="10 tin"></tin-article-grid></div>`));
    expect(warnings).to.deep.equal(['tin-widgets: expected a number in the attribute limit but got "10 tin". Write it as limit="10".']);
  });
});
