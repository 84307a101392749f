import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { TinOtherNews } from '../../src/elements/other-news.js';
import { rssFeed } from '../support/feed.js';
import { requested, reset, serve } from '../support/routes.js';

type Widget = HTMLElement & { hasUpdated: boolean };

/** As it comes from the parser: with a tree before it is on the page. */
function prerendered(tag: string, attributes = ''): Widget {
  const root = document.createElement('div');
  root.innerHTML = `<${tag} ${attributes} prerendered><ul><li><a href="/a">Khánh thành cầu</a></li></ul></${tag}>`;
  const widget = root.firstElementChild as Widget;
  widget.attachShadow({ mode: 'open' }).innerHTML = '<div><button>Xem thêm</button></div>';
  return widget;
}

/** One that is in view, and one three windows below it. */
async function page(far: Widget, near = prerendered('tin-other-news')): Promise<void> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  const gap = document.createElement('div');
  gap.style.blockSize = '300vh';
  root.append(near, gap, far);
  // They are told of together.
  await waitUntil(() => near.hasUpdated);
}

describe('a prerendered widget', () => {
  beforeEach(() => serve({ '/rss': rssFeed(3), '/visits': '{"total": 2994885}' }));
  afterEach(() => {
    scrollTo(0, 0);
    reset();
  });

  it('stays as it is, and asks nothing, until a visitor comes near it', async () => {
    const far = prerendered('tin-other-news', 'src="/rss"');
    await page(far);
    expect(far.hasUpdated).to.equal(false);
    expect(far.shadowRoot!.querySelector('button')).to.not.equal(null);
    expect(requested).to.deep.equal([]);
    far.scrollIntoView();
    await waitUntil(() => far.hasUpdated && requested.length);
    expect(requested).to.deep.equal(['/rss']);
  });

  const wants: Record<string, (widget: TinOtherNews) => unknown> = {
    'is given data': (widget) => (widget.articles = []),
    'is given an attribute': (widget) => widget.setAttribute('limit', '2'),
    'is asked to ask again': (widget) => widget.reload(),
    'is asked what state it is in': (widget) => widget.status,
    'is awaited': (widget) => widget.updateComplete,
    'has the focus within it': (widget) => widget.shadowRoot!.querySelector('button')!.focus({ preventScroll: true }),
    'is clicked': (widget) => widget.shadowRoot!.querySelector('button')!.click(),
  };
  for (const [want, ask] of Object.entries(wants)) {
    it(`is taken over from anywhere when it ${want}`, async () => {
      const far = prerendered('tin-other-news') as TinOtherNews & Widget;
      await page(far);
      expect(far.hasUpdated).to.equal(false);
      void ask(far);
      await waitUntil(() => far.hasUpdated);
    });
  }

  for (const display of ['none', 'contents']) {
    it(`is taken over where it has no box of its own, as with display: ${display}`, async () => {
      const far = prerendered('tin-other-news', `style="display: ${display}"`);
      await page(far);
      await waitUntil(() => far.hasUpdated);
    });
  }

  it('is taken over once, however often it is moved', async () => {
    const far = prerendered('tin-other-news', 'src="/rss"');
    await page(far);
    far.parentElement!.append(far);
    far.parentElement!.prepend(far);
    await waitUntil(() => far.hasUpdated && requested.length);
    expect(requested).to.deep.equal(['/rss']);
  });

  it('says that data are on their way until it is taken over', async () => {
    const far = prerendered('tin-other-news', 'src="/rss"') as TinOtherNews & Widget;
    await page(far);
    expect(far.status).to.equal('loading');
    await far.updateComplete;
    await waitUntil(() => far.status === 'ready');
  });

  it('asks at once, be it out of view, where visitors are counted', async () => {
    const far = prerendered('tin-visitor-counter', 'src="/visits"');
    await page(far);
    await waitUntil(() => requested.length);
    expect(requested).to.deep.equal(['/visits']);
  });
});
