import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-article.js';
import '../../src/define/tin-other-news.js';
import type { TinArticle } from '../../src/elements/article.js';
import type { TinOtherNews } from '../../src/elements/other-news.js';
import { reset } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';
import { addresses, asked, datesOf, expected, idsOf, listen, listenAtSameOrigin } from './sites.js';

const { pretty, plain } = addresses;

beforeEach(listen);
after(reset);

describe('elements and a real WordPress', () => {
  async function pagedToTheEnd(src: string, limit: number): Promise<{ element: TinOtherNews; items: string[] }> {
    const element = await fixture<TinOtherNews>(html`
      <tin-other-news src=${src} format="wordpress" more="button" limit=${limit}></tin-other-news>
    `);
    await waitUntil(() => element.status === 'ready' || element.status === 'error', 'ready', { timeout: 10_000 });
    for (let before = 0; part(element, 'more') && before < element.articles.length;) {
      before = element.articles.length;
      part(element, 'more')!.click();
      await waitUntil(() => element.articles.length > before || !part(element, 'more'), `more than ${before}`, { timeout: 10_000 });
      await element.updateComplete;
    }
    return { element, items: idsOf(element.articles) };
  }

  for (const [name, site, limit] of [
    ['pretty', pretty, 10],
    ['pretty', pretty, 100],
    ['pretty', pretty, 64],
    // WordPress gives a hundred at most.
    ['pretty', pretty, 150],
    ['plain', plain, 100],
  ] as const) {
    it(`${name}: every post once, in order, ${limit} at a time`, async () => {
      const { element, items } = await pagedToTheEnd(site, limit);
      expect(new Set(items).size).to.equal(500);
      expect(items).to.have.lengthOf(500);
      expect(datesOf(element.articles)).to.deep.equal(expected.posts.map(({ date }) => date));
      expect(element.status).to.equal('ready');
      expect(part(element, 'more')).to.equal(null);
      expect(texts(element, 'message')).to.deep.equal([]);
      // One more for the address of plain permalinks.
      expect(asked.length).to.equal(Math.ceil(500 / Math.min(limit, 100)) + (site === plain ? 1 : 0));
    }).timeout(120_000);
  }

  it('ends behind the last page where no header tells of it', async () => {
    listenAtSameOrigin();
    const { element, items } = await pagedToTheEnd(pretty, 100);
    expect(new Set(items).size).to.equal(500);
    expect(part(element, 'more')).to.equal(null);
    expect(texts(element, 'message')).to.deep.equal([]);
    expect(element.status).to.equal('ready');
  }).timeout(120_000);

  it('shows nothing that is not for all', async () => {
    const { element } = await pagedToTheEnd(pretty, 100);
    expect(JSON.stringify(element.articles)).not.to.contain('TUYỆT MẬT');
  });

  it('shows one post', async () => {
    const src = `${pretty}/wp-json/wp/v2/posts/${expected.traps['picture']}`;
    const element = await fixture<TinArticle>(html`<tin-article src=${src} format="wordpress"></tin-article>`);
    await waitUntil(() => element.status === 'ready', 'ready', { timeout: 10_000 });
    await element.updateComplete;
    const [title] = texts(element, 'title');
    expect(title).to.equal('Tin có ảnh và chú thích');
    expect(texts(element, 'body').join()).to.contain('khai mạc tuần lễ “Đọc sách & làm theo sách”');
    expect(element.shadowRoot!.textContent).to.contain('Cổng chợ Thị xã & bến xe');
  });
});
