import { expect, waitUntil } from '@open-wc/testing';

// The built autoloader: `npm run build` comes first.
const tags = ['tin-date-banner', 'tin-article-card', 'tin-article-grid', 'tin-article', 'tin-other-news', 'tin-links-panel', 'tin-visitor-counter', 'tin-source'];
const banner = '<tin-date-banner>Thứ Ba, 18/06/2024</tin-date-banner>';

interface Late {
  page: Document;
  view: Window & typeof globalThis;
}

/** What a page does after the autoloader has looked at it; gives where the banner then stands. */
const arrivals: Readonly<Record<string, (late: Late) => ParentNode>> = {
  'in HTML that comes late'({ page }) {
    page.body.insertAdjacentHTML('beforeend', `<div><div>${banner}</div></div>`);
    return page.body;
  },
  'in a shadow root that was there'({ page }) {
    const root = page.querySelector('#printed')!.shadowRoot!;
    root.querySelector('section')!.insertAdjacentHTML('beforeend', banner);
    return root;
  },
  'in a shadow root that comes with its host'({ page }) {
    const host = page.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${banner}</p>`;
    page.body.append(host);
    return root;
  },
  'in a shadow root within another'({ page }) {
    const [outer, inner] = [page.createElement('div'), page.createElement('div')];
    const root = inner.attachShadow({ mode: 'open' });
    outer.attachShadow({ mode: 'open' }).append(inner);
    page.body.append(outer);
    root.innerHTML = banner;
    return root;
  },
  'in the shadow root of an element that is defined late'({ page, view }) {
    const host = page.querySelector('x-portlet')!;
    view.customElements.define(
      'x-portlet',
      class extends view.HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = banner;
        }
      },
    );
    return host.shadowRoot!;
  },
};

async function visit(): Promise<Late & { leave: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = '/test/e2e/pages/autoloader-late.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { page: frame.contentDocument!, view: frame.contentWindow as Late['view'], leave: () => frame.remove() };
}

describe('the autoloader', () => {
  for (const [name, arrive] of Object.entries(arrivals)) {
    it(`loads what is used ${name}, and no more`, async () => {
      const { page, view, leave } = await visit();
      const defined = (): string[] => tags.filter((tag) => view.customElements.get(tag));
      expect(defined()).to.deep.equal([]);
      const root = arrive({ page, view });
      await waitUntil(() => root.querySelector('tin-date-banner')!.shadowRoot?.querySelector('time'), name, { timeout: 5000 });
      expect(defined()).to.deep.equal(['tin-date-banner']);
      leave();
    });
  }
});
