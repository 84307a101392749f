import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { activate, openAdmin, openBrowser, runPhp, site, submit } from './world.js';

const path = 'options-general.php?page=tin-widgets';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
  await activate(browser);
  await runPhp('forget-settings.php');
});
after(async () => {
  await runPhp('forget-settings.php');
  await browser.close();
});

async function fill(page: Page, name: string, text: string): Promise<void> {
  await page.$eval(`#tin-widgets-${name}`, (field, value) => ((field as HTMLInputElement).value = value), text);
}

const read = (): Promise<Record<string, unknown>> => runPhp('read-settings.php');

describe('the settings page', () => {
  it('is linked from the list of plugins', async () => {
    const { page } = await openAdmin(browser, 'plugins.php');
    assert.ok(await page.$(`a[href$="${path}"]`));
    await page.close();
  });

  it('saves what is entered, and says what is wrong with it', async () => {
    const { page, complaints } = await openAdmin(browser, path);
    await fill(page, 'default_feed', 'https://tinh.example/rss?a=1&b=2');
    await fill(page, 'relay_hosts', 'Bao.example\n*.vn\n*.gov.example:8080\nhttps://khac.example/\nbao.example');
    await page.select('#tin-widgets-theme', 'province');
    await page.click('#tin-widgets-everywhere');
    await fill(page, 'starting_total', '2.994.885');
    await page.select('#tin-widgets-counted', 'visitors');
    await submit(page, '#submit');
    assert.deepEqual(await read(), {
      default_feed: 'https://tinh.example/rss?a=1&b=2',
      relay_hosts: ['bao.example', '*.gov.example:8080'],
      theme: 'province',
      everywhere: true,
      counter: true,
      starting_total: 2_994_885,
      counted: 'visitors',
    });
    const notices = await page.$$eval('.notice, .settings-error', (all) => all.map(({ textContent }) => textContent ?? '').join('\n'));
    assert.match(notices, /“\*\.vn” không phải là tên máy chủ/);
    assert.match(notices, /“https:\/\/khac\.example\/” không phải là tên máy chủ/);
    assert.equal(await page.$eval('#tin-widgets-relay_hosts', (field) => (field as HTMLTextAreaElement).value), 'bao.example\n*.gov.example:8080');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('takes effect on pages', async () => {
    const text = await (await fetch(`${site}/`)).text();
    assert.match(text, /assets\/themes\/province\.css/);
    assert.match(text, /<script type="module"[^>]+tin-widgets\.js/);
    assert.ok(((await (await fetch(`${site}/wp-json/tin-widgets/v1/visits`)).json()) as { total: number }).total >= 2_994_885);
  });

  it('switches the counter off', async () => {
    const { page } = await openAdmin(browser, path);
    await page.click('#tin-widgets-counter');
    await submit(page, '#submit');
    assert.equal((await read())['counter'], false);
    assert.equal((await fetch(`${site}/wp-json/tin-widgets/v1/visits`, { method: 'POST' })).status, 404);
    await page.close();
  });

  it('refuses a form without its nonce', async () => {
    const { page } = await openAdmin(browser, path);
    await page.$eval('input[name="_wpnonce"]', (field) => ((field as HTMLInputElement).value = 'x'));
    await fill(page, 'starting_total', '7');
    await submit(page, '#submit');
    assert.equal((await read())['starting_total'], 2_994_885);
    await page.close();
  });
});
