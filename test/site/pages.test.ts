import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { faultsOf, openSite, overflowOf, type Site } from './site.js';
import { visibleText, watchShifts } from '../server-rendering/pages.js';

let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

const pages = ['index.html', 'index.html?look=province', 'index.html?look=newspaper', 'playground.html', 'builder.html', 'themes.html', 'tin-tuc/index.html'];

describe('the pages of the site', () => {
  for (const path of pages) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${path}: accessible, nothing wider than the window, nothing asked for in vain, ${scheme}`, async () => {
        const { page, complaints } = await site.open(path, { scheme });
        assert.deepEqual(complaints, []);
        assert.deepEqual(await faultsOf(page), []);
        for (const width of [320, 375, 768, 1280, 1920]) {
          await page.setViewport({ width, height: 900 });
          assert.equal(await overflowOf(page), 0, String(width));
        }
        await page.close();
      });
    }

    it(`${path}: accessible on a phone, in English`, async () => {
      const { page } = await site.open(path, { width: 320 });
      await page.evaluate(() => document.querySelector<HTMLButtonElement>('[data-language-choice="en"]')?.click());
      assert.deepEqual(await faultsOf(page), []);
      assert.equal(await overflowOf(page), 0);
      await page.evaluate(() => localStorage.clear());
      await page.close();
    });
  }

  it('the portal is whole without script: headlines, an article, figures, links, all of which lead somewhere', async () => {
    const { page } = await site.open('index.html', { script: false });
    const text = await visibleText(page);
    for (const words of ['Thông xe cầu dây văng', 'Tổng số 2.994.885', 'Các tin khác', 'Mạng lưới thông tin']) assert.ok(text.includes(words), words);
    const links = [...(await page.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href') ?? ''))), ...(await page.$$eval('>>> a[href]', (all) => all.map((link) => link.getAttribute('href') ?? '')))];
    const own = [...new Set(links.filter((href) => !/^(?:https?:|#|mailto:)/.test(href)))];
    assert.ok(own.length > 40);
    for (const href of own) {
      const { status } = await fetch(new URL(href, site.address));
      assert.equal(status, 200, href);
    }
    await page.close();
  });

  for (const width of [412, 1280]) {
    it(`nothing of the portal moves by itself, from its top to its end, ${String(width)} px wide`, async () => {
      const { page } = await site.open('index.html', { width });
      await page.evaluate(watchShifts);
      const isAtEnd = (): Promise<boolean> => page.evaluate(() => scrollY + innerHeight > document.documentElement.scrollHeight - 2);
      while (!(await isAtEnd())) {
        await page.mouse.wheel({ deltaY: 1600 });
        await page.waitForNetworkIdle({ idleTime: 200 });
      }
      assert.equal(await page.evaluate(() => (window as unknown as { shift: number }).shift), 0);
      await page.close();
    });
  }

  it('its widgets show what their feeds say', async () => {
    const { page } = await site.open('index.html');
    const widgets = 'tin-article-grid, tin-other-news, tin-visitor-counter, tin-links-panel';
    assert.ok((await page.$$(widgets)).length >= 10);
    // Those far from the window are woken by the question.
    await page.waitForFunction((selector) => [...document.querySelectorAll(selector)].every((widget) => (widget as unknown as { status: string }).status === 'ready'), {}, widgets);
    await page.close();
  });
});
