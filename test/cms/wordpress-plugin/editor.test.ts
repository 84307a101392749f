import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { activate, openAdmin, openBrowser, runPhp, world } from './world.js';

/** What the editor shows of each block while it is inserted as it comes. */
const previews = [
  ['date-banner', /\d\d\/\d\d\/\d{4}/],
  ['other-news', /Tin số \d+/],
  ['article-grid', /Tin số \d+/],
  ['article-card', /\d\d\/\d\d\/\d{4}/],
  ['article', /hãy nêu mã của bài khác/],
  ['links-panel', /Báo Một/],
  ['visitor-counter', /Tổng số/],
  ['source', /Tự nó không hiển thị gì/],
] as const;

let browser: Browser;
let page: Page;
let complaints: string[];

before(async () => {
  browser = await openBrowser();
  await activate(browser);
  await runPhp('add-pages.php', {});
  ({ page, complaints } = await openAdmin(browser, 'post-new.php?post_type=page'));
  await page.waitForFunction(() => 'wp' in window && (window as unknown as WordPress).wp.data.select('core/editor').getCurrentPostId());
});
after(() => browser.close());

interface Block {
  clientId: string;
  name: string;
  isValid: boolean;
}

interface WordPress {
  wp: {
    blocks: { createBlock(name: string): Block; getBlockType(name: string): { title: string } | undefined };
    data: {
      select(store: string): { getCurrentPostId(): number; getBlocks(): Block[]; getEditedPostContent(): string; isSavingPost(): boolean };
      dispatch(store: string): { insertBlocks(blocks: Block[]): void; selectBlock(id: string): void; editPost(edits: object): void; savePost(): Promise<void>; set(scope: string, name: string, value: unknown): void };
    };
  };
}

/** Where the content is edited: newer editors have a frame for it. */
async function canvas(): Promise<Page | Frame> {
  return (await (await page.$('iframe[name="editor-canvas"]'))?.contentFrame()) ?? page;
}

describe('the block editor', () => {
  it('knows the blocks by their Vietnamese names', async () => {
    const titles = await page.evaluate(
      (names) => names.map((name) => (window as unknown as WordPress).wp.blocks.getBlockType(`tin-widgets/${name}`)?.title),
      previews.map(([name]) => name),
    );
    assert.deepEqual(titles, ['Ngày tháng', 'Các tin khác', 'Lưới thẻ bài viết', 'Thẻ bài viết', 'Toàn văn bài viết', 'Liên kết website', 'Bộ đếm truy cập', 'Nguồn dùng chung']);
  });

  for (const [name, pattern] of previews) {
    it(`shows a preview of ${name}`, async () => {
      await page.evaluate((block) => {
        const { wp } = window as unknown as WordPress;
        wp.data.dispatch('core/block-editor').insertBlocks([wp.blocks.createBlock(block)]);
      }, `tin-widgets/${name}`);
      const frame = await canvas();
      const preview = `[data-type="tin-widgets/${name}"]`;
      await frame.waitForFunction(
        (selector, source) => {
          const block = document.querySelector(selector);
          const all = [...(block?.querySelectorAll('*') ?? [])].flatMap((element) => [element.textContent, element.shadowRoot?.textContent]).join(' ');
          return new RegExp(source).test(all);
        },
        { timeout: 8_000 },
        preview,
        pattern.source,
      );
    });
  }

  it('offers a control for each attribute, in Vietnamese', async () => {
    await page.evaluate(() => {
      const { wp } = window as unknown as WordPress;
      const block = wp.data.select('core/block-editor').getBlocks().find(({ name }) => name === 'tin-widgets/other-news');
      wp.data.dispatch('core/block-editor').selectBlock(block?.clientId ?? '');
    });
    await page.waitForFunction(() => [...document.querySelectorAll('.block-editor-block-inspector label')].some(({ textContent }) => textContent === 'Chuyên mục'));
    const labels = await page.$$eval('.block-editor-block-inspector label', (all) => all.map(({ textContent }) => textContent));
    for (const label of ['Chuyên mục', 'Số lượng', 'Tiêu đề khối', 'Cách ghi ngày']) assert.ok(labels.includes(label), `${label} among ${labels.join()}`);
  });

  it('finds all of them valid when the page is opened again, and saves them without markup', async () => {
    const content = await page.evaluate(async () => {
      const { wp } = window as unknown as WordPress;
      wp.data.dispatch('core/editor').editPost({ title: 'Trang khối', status: 'publish' });
      await wp.data.dispatch('core/editor').savePost();
      return wp.data.select('core/editor').getEditedPostContent();
    });
    for (const [name] of previews) assert.match(content, new RegExp(`<!-- wp:tin-widgets/${name} /-->`));
    const id = await page.evaluate(() => (window as unknown as WordPress).wp.data.select('core/editor').getCurrentPostId());
    await page.goto(`${world.addresses.pretty}/wp-admin/post.php?post=${String(id)}&action=edit`, { waitUntil: 'load' });
    await page.waitForFunction(() => 'wp' in window && (window as unknown as WordPress).wp.data.select('core/block-editor').getBlocks().length > 0);
    const blocks = await page.evaluate(() => (window as unknown as WordPress).wp.data.select('core/block-editor').getBlocks().map(({ name, isValid }) => [name, isValid]));
    assert.deepEqual(blocks, previews.map(([name]) => [`tin-widgets/${name}`, true]));
    assert.deepEqual(complaints, []);
  });
});
