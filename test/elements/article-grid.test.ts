import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-article-grid.js';
import type { TinArticleGrid } from '../../src/elements/article-grid.js';
import type { Article } from '../../src/model/article.js';
import { articleOf } from '../support/article.js';
import { rssFeed } from '../support/feed.js';
import { reset, serve } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

describe('tin-article-grid', () => {
  afterEach(reset);

  const printed = html`
    <div class="item"><h3><a href="/1">Bài một</a></h3><p>Tóm tắt một.</p><span>01/02/2024</span></div>
    <div class="item"><h3><a href="/2">Bài hai</a></h3><p>Tóm tắt hai.</p><span>02/02/2024</span></div>
  `;

  it('shows the printed articles as cards, in their order', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid>${printed}</tin-article-grid>`);
    expect(texts(element, 'headline')).to.deep.equal(['Bài một', 'Bài hai']);
    expect(texts(element, 'summary')).to.deep.equal(['Tóm tắt một.', 'Tóm tắt hai.']);
    expect(texts(element, 'date')).to.deep.equal(['01/02/2024', '02/02/2024']);
    expect(showsLightDom(element)).to.equal(false);
  });

  it('has one link a card', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid>${printed}</tin-article-grid>`);
    for (const card of element.shadowRoot!.querySelectorAll('[part="card"]')) {
      expect(card.querySelectorAll('a')).to.have.length(1);
    }
  });

  it('follows the link when the card is clicked', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid>${printed}</tin-article-grid>`);
    let url = '';
    element.addEventListener('tin-select', (event) => {
      event.preventDefault();
      url = (event as CustomEvent).detail.url;
    });
    part(element, 'summary')!.click();
    expect(new URL(url).pathname).to.equal('/1');
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    for (const place of ['link', 'summary']) {
      it(`leaves it to the browser to open another tab: ${key} and a click on the ${place}`, async () => {
        const element = await fixture<TinArticleGrid>(html`<tin-article-grid>${printed}</tin-article-grid>`);
        const told: string[] = [];
        const handle = (event: Event): void => {
          told.push(event.type, String((event as MouseEvent)[key]), String(event.defaultPrevented));
          event.preventDefault();
        };
        element.addEventListener('tin-select', handle);
        addEventListener('click', handle);
        part(element, place)!.dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true, cancelable: true, composed: true }));
        removeEventListener('click', handle);
        expect(told.slice(0, 3)).to.deep.equal(['click', 'true', 'false']);
        expect(told).not.to.include('tin-select');
      });
    }
  }

  it('lets the page’s scripts see and stop the click that it makes of one on the card', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid>${printed}</tin-article-grid>`);
    const clicked: string[] = [];
    const stop = (event: Event): void => {
      clicked.push((event.composedPath()[0] as Element).localName);
      event.preventDefault();
    };
    addEventListener('click', stop);
    part(element, 'summary')!.click();
    removeEventListener('click', stop);
    expect(clicked).to.include('a');
  });

  for (const layout of ['grid', 'hero', 'row'] as const) {
    it(`shows a feed as ${layout}, and is accessible`, async () => {
      serve({ '/rss': rssFeed(4) });
      const element = await fixture<TinArticleGrid>(
        html`<tin-article-grid src="/rss" layout=${layout} heading="Tin nổi bật"></tin-article-grid>`,
      );
      await oneEvent(element, 'tin-load');
      expect(texts(element, 'headline')).to.have.length(4);
      expect(texts(element, 'heading')).to.deep.equal(['Tin nổi bật']);
      await expect(element).to.be.accessible();
    });
  }

  it('makes room for as many cards as it will have', async () => {
    serve({ '/rss': () => new Promise<Response>(() => undefined) });
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid src="/rss" limit="3"></tin-article-grid>`);
    expect(element.shadowRoot!.querySelectorAll('[part="card"]')).to.have.length(3);
    expect(element.matches(':state(loading)')).to.equal(true);
  });

  it('is no higher as a row for having many cards', async () => {
    const articles = [...Array(40)].map((_, index) => articleOf({ id: String(index), title: `Tin ${index}` }));
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid layout="row" .articles=${articles.slice(0, 20)}></tin-article-grid>`);
    const { height } = part(element, 'list')!.getBoundingClientRect();
    element.articles = articles;
    await element.updateComplete;
    expect(part(element, 'list')!.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('does not go on by itself for ever below a row, which grows to the side', async () => {
    const articles = [...Array(100)].map((_, index) => articleOf({ id: String(index), title: `Tin ${index}` }));
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid layout="row" more="scroll" limit="10" .articles=${articles}></tin-article-grid>`);
    await waitUntil(() => texts(element, 'headline').length === 20);
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(texts(element, 'headline')).to.have.length(20);
    part(element, 'more')!.click();
    await waitUntil(() => texts(element, 'headline').length === 30);
  });

  it('shows more by a button', async () => {
    serve({ '/rss': rssFeed(5) });
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid src="/rss" limit="2" more="button"></tin-article-grid>`);
    await oneEvent(element, 'tin-load');
    expect(texts(element, 'headline')).to.have.length(2);
    part(element, 'more')!.click();
    await waitUntil(() => texts(element, 'headline').length === 4);
  });

  const named = (...titles: string[]): Article[] =>
    titles.map((title) => ({ id: title.charAt(0), url: `https://a.example/${title.charAt(0)}`, title, summary: '', contentHtml: '', authors: [], tags: [] }));

  it('leaves the keyboard at the article where it was, when others come', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid .articles=${named('A', 'B')}></tin-article-grid>`);
    element.shadowRoot!.querySelectorAll('a')[1]!.focus();
    element.articles = named('C', 'A', 'B');
    await element.updateComplete;
    expect([texts(element, 'link'), element.shadowRoot!.activeElement?.textContent]).to.deep.equal([['C', 'A', 'B'], 'B']);
  });

  it('shows articles of one id each, whatever becomes of them', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid .articles=${named('A', 'A 2', 'B')}></tin-article-grid>`);
    for (const titles of [['B', 'A 2', 'A'], ['A', 'B', 'A 2', 'A 3'], ['A 3'], ['B', 'B 2']]) {
      element.articles = named(...titles);
      await element.updateComplete;
      expect(texts(element, 'link')).to.deep.equal(titles);
    }
  });

  const withPicture = (src: string): Article => ({ id: src, url: 'https://a.example/', title: 'A', summary: '', contentHtml: '', authors: [], tags: [], image: { src, alt: '' } });
  const broken = `${location.origin}/faults/body?text=x`;

  it('leaves a picture’s room to a placeholder when it fails', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid .articles=${[withPicture(broken)]}></tin-article-grid>`);
    await waitUntil(() => part(element, 'media')!.hasAttribute('data-missing'));
    element.requestUpdate();
    await element.updateComplete;
    expect(getComputedStyle(part(element, 'image')!).visibility).to.equal('hidden');
  });

  it('shows the next article’s picture where one has failed', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid .articles=${[withPicture(broken)]}></tin-article-grid>`);
    await waitUntil(() => part(element, 'media')!.hasAttribute('data-missing'));
    element.articles = [withPicture(`${location.origin}/demo/images/cau-moi.svg`)];
    await element.updateComplete;
    expect([part(element, 'media')!.hasAttribute('data-missing'), getComputedStyle(part(element, 'image')!).visibility]).to.deep.equal([false, 'visible']);
  });
});
