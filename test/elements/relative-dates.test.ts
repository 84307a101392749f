import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { configure } from '../../src/lib/configuration.js';
import type { Article } from '../../src/model/article.js';
import { reset } from '../support/routes.js';
import { texts } from '../support/shadow.js';

type Widget = HTMLElement & { updateComplete: Promise<boolean>; dateStyle: string };

const now = Date.UTC(2024, 5, 18, 3);
const minute = 60_000;
const article: Article = {
  id: '1',
  url: 'https://bao.example/1',
  title: 'Khánh thành cầu',
  summary: '',
  contentHtml: '<p>Cây cầu nối hai bờ sông.</p>',
  authors: [],
  tags: [],
  datePublished: new Date(now - 5 * minute),
};

describe('relative dates', () => {
  beforeEach(() => configure({ now: () => now }));
  afterEach(reset);

  const later = (minutes: number): void => {
    configure({ now: () => now + minutes * minute });
    dispatchEvent(new Event('focus'));
  };

  for (const [tag, property, value] of [
    ['tin-other-news', 'articles', [article]],
    ['tin-article-grid', 'articles', [article]],
    ['tin-article-card', 'article', article],
    ['tin-article', 'article', article],
  ] as const) {
    it(`<${tag}> goes on to count`, async () => {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      const element = Object.assign(document.createElement(tag), { [property]: value, dateStyle: 'relative' }) as unknown as Widget;
      root.append(element);
      await element.updateComplete;
      expect(texts(element, 'date')).to.deep.equal(['5 phút trước']);
      later(3);
      await element.updateComplete;
      expect(texts(element, 'date')).to.deep.equal(['8 phút trước']);
    });
  }

  it('wake nobody where there are none', async () => {
    const element = await fixture<Widget>(html`<tin-other-news date-style="relative" .articles=${[article]}></tin-other-news>`);
    element.dateStyle = 'short';
    await element.updateComplete;
    later(3);
    expect((element as unknown as { isUpdatePending: boolean }).isUpdatePending).to.equal(false);
  });

  it('end what is new', async () => {
    const element = await fixture<Widget>(html`<tin-other-news new-days="1" .articles=${[article]}></tin-other-news>`);
    expect(texts(element, 'badge')).to.deep.equal(['Mới']);
    later(24 * 60);
    await element.updateComplete;
    expect(texts(element, 'badge')).to.deep.equal([]);
  });
});
