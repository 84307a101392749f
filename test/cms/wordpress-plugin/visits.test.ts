import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { activate, agent, openBrowser, openPage, rest, runPhp, site } from './world.js';

interface Figures {
  total: number;
  online: number;
  today: number;
  yesterday: number;
  week: number;
  month: number;
  updated: string;
}

const figures = async (): Promise<Figures> => (await (await fetch(`${rest}/visits`)).json()) as Figures;

async function report(headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${rest}/visits`, { method: 'POST', headers: { 'user-agent': agent, 'content-type': 'text/plain;charset=UTF-8', ...headers }, body: '{"url":"/"}' });
}

let browser: Browser;
before(async () => {
  browser = await openBrowser();
  await activate(browser);
});
after(() => browser.close());

describe('the counter', () => {
  it('counts a page view once, however many counters are on the page', async () => {
    const { page: address } = await runPhp<{ page: string }>('add-pages.php', { page: '[tin_visitor_counter][tin_visitor_counter layout="inline"]' });
    const before = await figures();
    const { page } = await openPage(browser, address);
    await page.waitForFunction(() => document.querySelector<HTMLElement & { status: string }>('tin-visitor-counter')?.status === 'ready');
    const after = await figures();
    assert.equal(after.total, before.total + 1);
    assert.equal(after.today, before.today + 1);
    assert.deepEqual(await page.cookies(), []);
    await page.close();
  });

  it('counts visits that come at once', async () => {
    const before = await figures();
    await Promise.all(Array.from({ length: 40 }, () => report()));
    assert.equal((await figures()).total, before.total + 40);
  });

  for (const robot of ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'curl/8.5.0', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36', 'facebookexternalhit/1.1', '']) {
    it(`leaves out ${robot || 'who has no name'}`, async () => {
      const before = await figures();
      assert.equal(((await (await report({ 'user-agent': robot })).json()) as { counted: boolean }).counted, false);
      assert.equal((await figures()).total, before.total);
    });
  }

  for (const [origin, status] of [
    [site, 200],
    ['https://other.example', 401],
    ['null', 401],
  ] as const) {
    it(`answers ${String(status)} to a page of ${origin}`, async () => {
      assert.equal((await report({ origin })).status, status);
    });
  }

  it('is kept by no cache when it counts, and shortly when it tells', async () => {
    assert.equal((await report()).headers.get('cache-control'), 'no-store');
    assert.match((await fetch(`${rest}/visits`)).headers.get('cache-control') ?? '', /^public, max-age=10, s-maxage=15/);
  });

  it('begins days at midnight of the site’s zone, weeks on Monday, and forgets', async () => {
    const result = await runPhp<Record<string, unknown>>('count-visits.php');
    assert.deepEqual(result, {
      // 2024-06-16 is a Sunday; the second visitor comes back after midnight.
      sunday: { total: 3, online: 2, today: 3, yesterday: 0, week: 3, month: 3 },
      monday: { total: 4, online: 2, today: 1, yesterday: 3, week: 1, month: 4 },
      july: { total: 5, online: 1, today: 1, yesterday: 0, week: 1, month: 1 },
      visitors: { total: 4, online: 1, today: 1, yesterday: 0, week: 1, month: 1 },
      keptVisitors: 1,
      keptSecrets: 1,
      addressesKept: false,
    });
  });
});
