import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { defaults, states, type Settings } from '../../demo/playground/settings.js';
import { sourcesOf } from '../../demo/playground/sources.js';
import { faultsOf, openSite, overflowOf, showOnStage, type Site } from './site.js';

let site: Site;
let stage: Page;
let complaints: string[];

const elements = ['tin-article', 'tin-article-card', 'tin-article-grid', 'tin-date-banner', 'tin-links-panel', 'tin-other-news', 'tin-visitor-counter'];

before(async () => {
  site = await openSite();
  ({ page: stage, complaints } = await site.open('stage.html'));
});
after(() => site.close());

const show = (changes: Partial<Settings>): Promise<void> => showOnStage(stage, { ...defaults, ...changes });

describe('the playground', () => {
  for (const element of elements) {
    const [, second] = sourcesOf(element);
    const source = second?.name ?? 'html';
    it(`<${element}> is accessible in each state, light and dark`, async () => {
      for (const scheme of ['light', 'dark'] as const) {
        for (const state of second ? states : (['ready'] as const)) {
          // What a counter gives as empty is that there is no figure, which is an error.
          if (state === 'empty' && element === 'tin-visitor-counter') continue;
          await show({ element, source, state, scheme });
          assert.deepEqual(await faultsOf(stage), [], `${state} ${scheme}`);
        }
      }
    });

    it(`<${element}> is accessible in each theme and language`, async () => {
      for (const theme of ['ministry', 'province', 'newspaper']) {
        for (const scheme of ['light', 'dark'] as const) {
          await show({ element, source, theme, scheme });
          assert.deepEqual(await faultsOf(stage), [], `${theme} ${scheme}`);
        }
      }
      for (const language of ['vi', 'en', 'fr'] as const) {
        await show({ element, source, language });
        assert.deepEqual(await faultsOf(stage), [], language);
      }
    });

    it(`<${element}> shows each of its sources`, async () => {
      for (const { name } of sourcesOf(element)) {
        await show({ element, source: name });
        const text = await stage.$eval(element, (widget) => (widget.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim());
        assert.ok(text.length > 8, `${name}: ${text}`);
      }
    });

    it(`<${element}> fits 160 and 320 pixels, and text four times as large`, async () => {
      for (const [width, size, direction] of [[320, 100, 'ltr'], [320, 100, 'rtl'], [160, 100, 'ltr'], [1280, 400, 'ltr'], [320, 200, 'ltr'], [320, 400, 'ltr']] as const) {
        await stage.setViewport({ width, height: 900 });
        await show({ element, source, size, direction });
        assert.equal(await overflowOf(stage), 0, `${String(width)} ${String(size)} ${direction}`);
      }
      await stage.setViewport({ width: 1280, height: 900 });
    });
  }

  it('says nothing in the console but what the broken sources are for', () => {
    assert.deepEqual(complaints.filter((line) => !line.includes('tin-') && !line.includes('500')), []);
  });

  it('keeps what is set in its address, and gives it as code', async () => {
    const { page } = await site.open('playground.html?element=tin-other-news&source=rss&a.limit=3&t.--tin-radius=0');
    const code = await page.$eval('pre', (pre) => pre.textContent);
    assert.equal(code, '<style>\n  tin-other-news {\n    --tin-radius: 0;\n  }\n</style>\n<tin-other-news src="./rss.xml" limit="3"></tin-other-news>');
    await page.type('#attribute-new-days', '2');
    assert.match(await page.evaluate(() => location.href), /a\.new-days=2/);
    assert.match((await page.$eval('pre', (pre) => pre.textContent)) ?? '', /new-days="2"/);
    await page.waitForFunction(() => document.querySelectorAll('.log code').length > 0);
    await page.close();
  });

  it('is used by the keyboard alone', async () => {
    const { page } = await site.open('playground.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    const reached = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      reached.add((await page.evaluate(() => document.activeElement?.id || document.activeElement?.localName)) ?? '');
    }
    for (const id of ['source', 'state', 'theme', 'size', 'width', 'attribute-more', 'pre', 'summary']) assert.ok(reached.has(id), id);
    await page.close();
  });
});
