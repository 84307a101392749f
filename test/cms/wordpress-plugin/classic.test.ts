import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { activate, narrow, openBrowser, openPage, runPhp, world } from './world.js';

let browser: Browser;
let address: string;
before(async () => {
  browser = await openBrowser();
  await activate(browser);
  address = `${world.addresses.plain}/?post_type=van_ban&p=${String(await runPhp<number>('fill-sidebar.php'))}`;
});
after(() => browser.close());

describe('a theme of the old kind, with plain permalinks and widgets in a sidebar', () => {
  it('has the style sheet in the head, once', async () => {
    const text = await (await fetch(address)).text();
    assert.equal(text.match(/tin-widgets\.css/g)?.length, 1);
    assert.ok(text.indexOf('tin-widgets.css') < text.indexOf('</head>'));
  });

  it('is readable without JavaScript', async () => {
    const { page } = await openPage(browser, address, { script: false });
    const text = await page.$eval('body', (body) => body.innerText);
    assert.match(text, /Các tin khác[^]*Tin số 5: đường phố Thị xã[^]*Tổng số: /);
    await page.close();
  });

  for (const [width, viewport] of [
    ['wide', undefined],
    ['narrow', narrow],
  ] as const) {
    it(`shows all widgets in a ${width} window, and nothing moves`, async () => {
      const { page, complaints } = await openPage(browser, address, viewport && { viewport });
      const states = await page.$$eval('tin-other-news, tin-visitor-counter', (all) => all.map((element) => (element as unknown as { status: string }).status));
      assert.deepEqual(states, ['ready', 'ready']);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      let sum = 0;
      for (const shift of shifts) sum += parseFloat(shift);
      assert.equal(sum.toFixed(3), '0.000', shifts.join());
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('counts by the address that plain permalinks have', async () => {
    const visits = `${world.addresses.plain}/?rest_route=/tin-widgets/v1/visits`;
    const total = async (): Promise<number> => ((await (await fetch(visits)).json()) as { total: number }).total;
    const before = await total();
    const { page } = await openPage(browser, address);
    assert.equal(await total(), before + 1);
    await page.close();
  });
});
