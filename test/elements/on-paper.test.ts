import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/tin-article-card.js';
import '../../src/define/tin-article-grid.js';
import '../../src/define/tin-other-news.js';
import type { TinArticleCard } from '../../src/elements/article-card.js';
import type { TinArticleGrid } from '../../src/elements/article-grid.js';
import type { TinOtherNews } from '../../src/elements/other-news.js';
import { articleOf } from '../support/article.js';
import { part } from '../support/shadow.js';

/** Of the engines that the tests run, Chromium alone can be told to show what it would print. */
if ('chrome' in window) {
  describe('on paper', () => {
    beforeEach(() => emulateMedia({ media: 'print' }));
    afterEach(() => emulateMedia({ media: 'screen' }));

    const articles = [...Array(8)].map((_, index) => articleOf({ id: String(index), url: `https://bao.example/${String(index)}`, datePublished: new Date() }));

    it('a row has all its cards', async () => {
      const element = await fixture<TinArticleGrid>(html`<tin-article-grid style="width: 600px" layout="row" .articles=${articles}></tin-article-grid>`);
      const { right } = element.getBoundingClientRect();
      for (const card of element.shadowRoot!.querySelectorAll('[part="card"]')) expect(card.getBoundingClientRect().right).to.be.at.most(right);
    });

    it('light words have their dark ground', async () => {
      const list = await fixture<TinOtherNews>(html`<tin-other-news new-days="3" .articles=${articles}></tin-other-news>`);
      const card = await fixture<TinArticleCard>(html`<tin-article-card layout="overlay" headline="Tiêu đề" href="/bai"></tin-article-card>`);
      const words = [part(list, 'badge')!, part(card, 'headline')!];
      expect(words.map((element) => getComputedStyle(element).getPropertyValue('print-color-adjust'))).to.deep.equal(['exact', 'exact']);
      expect(part(card, 'content')!.getBoundingClientRect().top).to.be.at.least(part(card, 'media')!.getBoundingClientRect().bottom);
    });
  });
}
