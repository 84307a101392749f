import { expect, waitUntil } from '@open-wc/testing';
import { leaveAll, ownGlobals, portal, shownBy, visit, whenShown } from '../support/portal.js';

// The built scripts on pages that forbid what they can: `npm run build` comes first. Policies: test/portal-pages.js.
const kits = ['module', 'classic', 'autoloader'];
const policies = ['self', 'host', 'nonce', 'strict-dynamic', 'one-name'];

describe('strict pages', () => {
  afterEach(leaveAll);

  for (const kit of kits) {
    for (const policy of policies) {
      it(`${kit}: the policy ${policy} is kept, and nothing is left behind`, async () => {
        const page = await visit(`/portal/${kit}?policy=${policy}`);
        const report = await whenShown(page);
        expect(shownBy(report)).to.deep.equal(portal);
        await use(page.view.document);
        expect((await page.report()).log).to.deep.equal([]);
        const { globals, running, widgets } = await page.remove();
        expect(widgets).to.deep.equal([]);
        expect(globals).to.deep.equal(ownGlobals[kit]);
        expect(running).to.deep.equal([]);
      });
    }
  }

  for (const kit of kits) {
    it(`${kit}: leaves what the page printed where the policy lets nothing be rendered`, async function () {
      if (!('trustedTypes' in window)) return this.skip();
      const page = await visit(`/portal/${kit}?policy=no-name`);
      const { document } = page.view;
      await waitUntil(() => document.querySelector('#printed')?.matches(':state(ready)'), 'read');
      for (const item of document.querySelectorAll<HTMLElement>('#printed li')) expect(item.offsetHeight).to.be.above(10);
    });
  }

  it('reports no more of foreign inline styles and handlers than the parser itself does', async () => {
    const page = await visit('/portal/module?policy=self');
    await whenShown(page);
    const { document } = page.view;
    const story = document.createElement('tin-article') as HTMLElement & { article: unknown };
    story.article = {
      ...{ id: '1', url: 'https://bao.example/1', title: 'Bài', summary: '', authors: [], tags: [] },
      contentHtml: '<p style="color:red" onclick="x()">Chữ <b style="top:0">đậm</b></p><script>x()</script><style>p{}</style>',
    };
    document.querySelector('h1')!.after(story);
    await waitUntil(() => story.shadowRoot?.querySelector('[part="body"] p')?.textContent === 'Chữ đậm', 'article');
    const { log } = await page.report();
    expect(log.filter((line) => !/^policy: (?:style-src|script-src)-attr inline/.test(line))).to.deep.equal([]);
  });
});

/** Does what a visitor may do, until it is done. */
async function use(page: Document): Promise<void> {
  const inside = (id: string): ShadowRoot => page.querySelector(`#${id}`)!.shadowRoot!;
  const media = [...inside('story').querySelectorAll<HTMLMediaElement>('audio, video')];
  expect(media).to.have.length(3);
  for (const each of media) each.preload = 'auto';
  const story = inside('story');
  for (const name of ['larger', 'share']) story.querySelector<HTMLButtonElement>(`button[name="${name}"]`)!.click();
  await enlarge(story);
  await print(story);
  inside('rss').querySelector<HTMLButtonElement>('[part="more"]')!.click();
  const select = inside('select').querySelector('select')!;
  select.value = 'https://thu-vien.example/';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => inside('rss').querySelectorAll('li').length === 3, 'more');
  await waitUntil(() => inside('select').querySelector('a[part="link"]'), 'link of the select');
  await waitUntil(() => media.every(({ readyState, error }) => readyState > 0 || error), 'sound and video');
  expect(page.querySelectorAll('head script[type="application/ld+json"]')).to.have.length(1);
}

/** The page's picture is as small as an icon: of several sizes the kit does not know. */
async function enlarge(story: ShadowRoot): Promise<void> {
  const image = story.querySelector<HTMLImageElement>('[part="body"] img')!;
  image.srcset = `${image.src} 300w`;
  (story.host as HTMLElement & { requestUpdate(): void }).requestUpdate();
  await waitUntil(() => image.role === 'button', 'button');
  image.click();
  await waitUntil(() => story.querySelector('dialog')?.open, 'dialog');
  expect(getComputedStyle(story.querySelector('dialog')!).position).to.equal('fixed');
  story.querySelector<HTMLButtonElement>('[part="viewer-close"]')!.click();
  await waitUntil(() => !story.querySelector('dialog'), 'closed');
}

async function print(story: ShadowRoot): Promise<void> {
  const view = story.ownerDocument.defaultView!;
  const printed: (string | undefined)[] = [];
  view.print = () => printed.push(story.querySelector('[part="origin"]')?.textContent);
  story.querySelector<HTMLButtonElement>('button[name="print"]')!.click();
  await waitUntil(() => printed.length, 'print');
  expect(printed[0]).to.contain('/tin-rss-1');
  view.dispatchEvent(new CustomEvent('afterprint'));
}
