import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { kitTags } from '../../demo/server/kit-tags.js';
import type { prerender as Prerender } from '../../src/prerender/prerender.js';
import { openPages, visibleText, type Pages } from './pages.js';
import { feed, pageWith, visits } from './portal.js';

// As built: its templates are those of the script that the pages load.
const { prerender } = (await import(new URL('../../dist/prerender.js', import.meta.url).href)) as { prerender: typeof Prerender };

const farPage = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang dài</title><link rel="icon" href="data:,">${kitTags()}
<tin-other-news id="near"><ul><li><a href="/a">Mở tuyến xe buýt mới</a></li></ul></tin-other-news>
<div style="block-size: 300vh"></div>
<tin-other-news id="far" src="/rss" limit="3"></tin-other-news>`;

describe('a prerendered page', () => {
  let pages: Pages;
  before(async () => {
    pages = await openPages();
    pages.served.set('/rss', { type: 'application/rss+xml', body: feed });
    pages.served.set('/visits', { type: 'application/json', body: visits });
    for (const [path, head] of [['/with', kitTags()], ['/without', '']] as const) {
      pages.served.set(path, await prerender(pageWith(head), { url: pages.origin + path, warn: (message) => assert.fail(message) }));
    }
    pages.served.set('/far', await prerender(farPage, { url: `${pages.origin}/far`, warn: (message) => assert.fail(message) }));
  });
  after(() => pages.close());

  const readable = ['Khởi công trường học thứ 2', 'dự kiến hoàn thành', 'Cầu nhìn từ bờ bắc', 'Tin cũ hơn', '10/10/2023', 'Thông báo nghỉ lễ', 'Bảo tàng', 'Đường dây nóng', '4.118'];

  it('is read and leads on without script', async () => {
    const { page } = await pages.open('/with', { script: false });
    const text = await visibleText(page);
    for (const part of readable) assert.ok(text.includes(part), part);
    const links = (await page.evaluate(`[...document.querySelectorAll('*')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('a') ?? [])]).map((link) => link.getAttribute('href'))`)) as string[];
    for (const href of ['/tin-3', '/b', '/nghi-le', '/duong-day-nong']) assert.ok(links.some((link) => link.endsWith(href)), href);
    await page.close();
  });

  for (const width of [360, 1280]) {
    it(`moves nothing when the script comes, ${width} pixels wide`, async () => {
      const { page, complaints, shift } = await pages.open('/with', { width });
      await page.waitForFunction(`[...document.querySelectorAll('tin-article-grid, tin-article, tin-other-news, tin-visitor-counter')].every((widget) => widget.status === 'ready')`);
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
      assert.deepEqual(complaints, []);
      assert.equal(await shift(), 0);
      const text = await visibleText(page);
      for (const part of readable) assert.ok(text.includes(part), part);
      await page.close();
    });
  }

  it('has the pictures between its tags wait, which its trees stand for', async () => {
    const { page } = await pages.open('/with');
    const eager = await page.evaluate(`[...document.querySelectorAll('[prerendered] img:not([loading="lazy"])')].map((picture) => picture.outerHTML)`);
    assert.deepEqual(eager, []);
    await page.close();
  });

  it('asks only for what visitors come near', async () => {
    const { page, complaints } = await pages.open('/far');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // It was told that it is far from the window when the other was told that it is near.
    await page.waitForFunction(`document.querySelector('#near').hasUpdated`);
    assert.equal(await page.evaluate(`document.querySelector('#far').hasUpdated`), false);
    assert.match(await visibleText(page), /Khởi công trường học thứ 2/);
    assert.ok(!asked.includes('/rss'));
    await page.evaluate(`document.querySelector('#far').scrollIntoView()`);
    await page.waitForFunction(`document.querySelector('#far').hasUpdated`);
    await page.waitForFunction(`document.querySelector('#far').status === 'ready'`);
    assert.ok(asked.includes('/rss'));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is taken over as it stands by a script that comes late', async () => {
    const { page, complaints, shift } = await pages.open('/without');
    const nodes = await page.evaluateHandle(`[...document.querySelectorAll('[prerendered]')].flatMap((host) => [...host.shadowRoot.querySelectorAll('*:not(style)')])`);
    const before = await visibleText(page);
    await page.addScriptTag({ type: 'module', url: '/tin-widgets/tin-widgets.js' });
    // Who asks for the state of a widget wakes it.
    await page.waitForFunction(`[...document.querySelectorAll('[prerendered]')].every((widget) => (widget.status ?? 'ready') === 'ready' && widget.hasUpdated)`);
    const gone = await page.evaluate((all) => (all as Element[]).filter((node) => !node.isConnected).map((node) => node.outerHTML.slice(0, 80)), nodes);
    assert.deepEqual(gone, []);
    assert.deepEqual(complaints, []);
    assert.equal((await visibleText(page)).replace(/ ?Cập nhật lúc [\d:]+ ?/, ' '), before);
    assert.equal(await shift(), 0);
    await page.close();
  });

  it('is taken over as it stands where its script comes before the rest of it', async () => {
    const path = '/slow';
    const kit = `import '/tin-widgets/tin-widgets.js'; fetch('/come');`;
    const [head = '', rest = ''] = (await prerender(pageWith(`<script type="module" async>${kit}</script><!-- so far -->`), { url: pages.origin + path, warn: (message) => assert.fail(message) })).split('<!-- so far -->');
    let go = (): void => undefined;
    const come = new Promise<void>((resolve) => (go = resolve));
    const body = () => Readable.from((async function* () { yield head; await come; yield rest; })());
    pages.served.set(path, { type: 'text/html; charset=utf-8', body });
    pages.served.set('/come', { type: 'text/plain', body: () => (go(), Readable.from(['!'])) });
    const { page, complaints, shift } = await pages.open(path);
    await page.waitForFunction(`[...document.querySelectorAll('[prerendered]')].every((widget) => (widget.status ?? 'ready') === 'ready' && widget.hasUpdated)`);
    assert.deepEqual(complaints, []);
    assert.equal(await page.evaluate(`document.querySelectorAll('template[shadowrootmode], [data-tin] > :not([prerendered]), [data-tin] [prerendered] [prerendered]').length`), 0);
    assert.equal(await shift(), 0);
    await page.close();
  });
});
