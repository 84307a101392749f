import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { rssFeed } from '../support/feed.js';
import { requested, reset, serve } from '../support/routes.js';
import { texts } from '../support/shadow.js';

type Widget = HTMLElement & { updateComplete: Promise<boolean> };

const list = '<ul><li><a href="/a">Khánh thành cầu</a></li></ul>';

const printed = {
  'tin-article': '<h1>Khánh thành cầu</h1>',
  'tin-article-card': '<h3><a href="/a">Khánh thành cầu</a></h3>',
  'tin-article-grid': list,
  'tin-date-banner': '<p>Thứ Ba, 18/06/2024</p>',
  'tin-links-panel': '<ul><li><a href="https://tinh.example/">Thư viện tỉnh</a></li></ul>',
  'tin-other-news': list,
  'tin-visitor-counter': '<p>Tổng số: 2994885</p>',
};

async function insert(markup: string): Promise<Widget> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.innerHTML = markup;
  return root.firstElementChild as Widget;
}

describe('a widget whose markup is to be read', () => {
  afterEach(reset);

  it('has its markup read with its first update', async () => {
    const element = await insert(`<tin-other-news>${list}</tin-other-news>`);
    await element.updateComplete;
    expect(texts(element, 'link')).to.deep.equal(['Khánh thành cầu']);
    expect(element.matches(':state(unread)')).to.equal(false);
  });

  it('says so by a state, and leaves its attributes to the page', async () => {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const element = document.createElement('tin-other-news') as Widget;
    element.innerHTML = list;
    observer.observe(element, { attributes: true });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    changes.push(...observer.takeRecords());
    expect(changes).to.have.length(0);
  });

  it('asks its source once, without waiting', async () => {
    serve({ '/rss': rssFeed(3) });
    const element = await insert(`<tin-other-news src="/rss">${list}</tin-other-news>`);
    await waitUntil(() => texts(element, 'link').length === 3);
    expect(requested).to.deep.equal(['/rss']);
  });

  it('may leave the page meanwhile', async () => {
    const element = await insert(`<tin-other-news>${list}</tin-other-news>`);
    const { parentElement: root } = element;
    element.remove();
    root!.append(element);
    await element.updateComplete;
    expect(texts(element, 'link')).to.deep.equal(['Khánh thành cầu']);
  });

  // `document.body.innerHTML = …; print();`, `append(more); masonry('appended', more)`
  for (const [tag, markup] of Object.entries(printed)) {
    it(`is seen in ${tag} by scripts that print or measure it before the first update, and not beside the widget`, async () => {
      const all = `<${tag}>${markup}</${tag}>`;
      const { parentElement: root, updateComplete } = await insert(all);
      await updateComplete;
      root!.innerHTML = all;
      const element = root!.firstElementChild as Widget;
      const words = element.firstElementChild!;
      expect(words.getBoundingClientRect().height).to.be.above(10);
      await element.updateComplete;
      expect(words.checkVisibility()).to.equal(false);
      expect(element.shadowRoot!.textContent.trim()).to.not.equal('');
    });
  }

  it('is not seen beside the widget where the page, or an extension, puts something of its own into each shadow tree', async () => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init): ShadowRoot {
      const root = attachShadow.call(this, init);
      root.append(document.createElement('style'));
      return root;
    };
    const element = await insert(`<tin-other-news>${list}</tin-other-news>`);
    await element.updateComplete;
    Element.prototype.attachShadow = attachShadow;
    expect(element.firstElementChild!.checkVisibility()).to.equal(false);
    expect(texts(element, 'heading')).to.deep.equal(['Các tin khác']);
  });
});
