import { expect, fixture, html } from '@open-wc/testing';
import { TinArticle } from '../../src/elements/article.js';
import { TinArticleCard } from '../../src/elements/article-card.js';
import { TinArticleGrid } from '../../src/elements/article-grid.js';
import { TinLinksPanel } from '../../src/elements/links-panel.js';
import { TinOtherNews } from '../../src/elements/other-news.js';
import { TinVisitorCounter } from '../../src/elements/visitor-counter.js';
import { reset, serve } from '../support/routes.js';
import { texts } from '../support/shadow.js';
import '../../src/all.js';

type Widget = HTMLElement & { updateComplete: Promise<boolean>; hasUpdated: boolean };

const article = { id: '1', url: 'https://bao.example/1', title: 'Khánh thành cầu', summary: '', contentHtml: '', authors: [], tags: [] };
const link = { url: 'https://thuvien.example/', title: 'Thư viện tỉnh' };

/** Undefined tags, of which each test defines one. */
const early: [Base: CustomElementConstructor, property: string, value: unknown, part: string, shown: string][] = [
  [TinArticleCard, 'article', article, 'headline', 'Khánh thành cầu'],
  [TinArticleGrid, 'articles', [article], 'headline', 'Khánh thành cầu'],
  [TinOtherNews, 'articles', [article], 'link', 'Khánh thành cầu'],
  [TinArticle, 'article', article, 'title', 'Khánh thành cầu'],
  [TinLinksPanel, 'links', [link], 'link', 'Thư viện tỉnh'],
  [TinVisitorCounter, 'stats', { total: 7, updated: new Date(0) }, 'value', '7'],
];

describe('what frameworks do with properties', () => {
  afterEach(reset);

  early.forEach(([Base, property, value, part, shown], index) => {
    it(`${Base.name}: ${property} is kept that was set before the tag was defined`, async () => {
      const name = `tin-early-${index}`;
      const root = await fixture<HTMLElement>(html`<div></div>`);
      const element = Object.assign(document.createElement(name), { [property]: value }) as unknown as Widget;
      root.append(element);
      customElements.define(name, class extends Base {});
      await element.updateComplete;
      await element.updateComplete;
      expect(texts(element, part)[0]).to.equal(shown);
    });
  });

  for (const limit of [null, 0, undefined] as const) {
    it(`a limit of ${limit} is none`, async () => {
      const element = await fixture<TinOtherNews>(html`<tin-other-news .articles=${[article]} limit="5"></tin-other-news>`);
      element.limit = limit as undefined;
      await element.updateComplete;
      expect(texts(element, 'link')).to.deep.equal(['Khánh thành cầu']);
    });
  }

  it('a map may be a text', async () => {
    serve({ '/foreign.json': '{"list":[{"ten":"Tin một","u":"/1"}]}' });
    const element = document.createElement('tin-other-news') as TinOtherNews;
    Object.assign(element, { src: '/foreign.json', map: '{"items":"list","title":"ten","url":"u"}' });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await new Promise((resolve) => element.addEventListener('tin-load', resolve, { once: true }));
    expect(texts(element, 'link')).to.deep.equal(['Tin một']);
  });

  it('a time zone that is set is the element’s own until it is taken back', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news></tin-other-news>`);
    element.timeZone = 'Asia/Tokyo';
    expect(element.getAttribute('time-zone')).to.equal('Asia/Tokyo');
    element.timeZone = undefined;
    expect(element.timeZone).to.equal('Asia/Ho_Chi_Minh');
  });

  for (const tag of ['tin-article-card', 'tin-article-grid', 'tin-visitor-counter', 'tin-links-panel', 'tin-article', 'tin-source', 'tin-date-banner']) {
    it(`<${tag}> leaves its attributes to the page`, async () => {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag) as Widget;
      element.id = 'own';
      root.append(element);
      await element.updateComplete;
      expect(element.getAttributeNames()).to.deep.equal(['id']);
    });
  }

  it('a layout that is taken back is the default again', async () => {
    const element = await fixture<TinArticleGrid>(html`<tin-article-grid layout="hero"></tin-article-grid>`);
    element.removeAttribute('layout');
    expect(element.layout).to.equal('grid');
  });

  for (const [tag, attribute, value, property, usual] of [
    ['tin-links-panel', 'target', '_self', 'target', '_blank'],
    ['tin-links-panel', 'group-by', 'host', 'groupBy', 'group'],
    ['tin-other-news', 'more', 'button', 'more', 'none'],
    ['tin-other-news', 'date-style', 'long', 'dateStyle', 'short'],
    ['tin-article-grid', 'more', 'pages', 'more', 'none'],
    ['tin-article-grid', 'date-style', 'none', 'dateStyle', 'short'],
    ['tin-article-card', 'date-style', 'none', 'dateStyle', 'short'],
    ['tin-article', 'date-style', 'short', 'dateStyle', 'long'],
    ['tin-date-banner', 'clock', 'minutes', 'clock', 'none'],
    ['tin-date-banner', 'weekday', 'none', 'weekday', 'long'],
  ] as const) {
    it(`<${tag}> has its usual ${attribute} again when the attribute is taken back`, async () => {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag) as unknown as Widget & Record<string, unknown>;
      element.setAttribute(attribute, value);
      root.append(element);
      await element.updateComplete;
      expect(element[property]).to.equal(value);
      element.removeAttribute(attribute);
      expect(element[property]).to.equal(usual);
    });
  }

  it('a source is not seen', async () => {
    const element = await fixture<Widget>(html`<tin-source id="news"></tin-source>`);
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
