import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openFeeds, rss, type Feeds } from './feeds.js';
import { activate, openBrowser, openPage, rest, runPhp } from './world.js';

let browser: Browser;
let feeds: Feeds;

const relay = (url: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${rest}/relay?url=${encodeURIComponent(url)}`, { headers });

/** What the webmaster allows: 127.0.0.1 by a filter, since it is private. */
const allow = (hosts: string[]): Promise<unknown> => runPhp('allow-hosts.php', { hosts, privateHosts: [new URL(feeds.origin).host] });

before(async () => {
  browser = await openBrowser();
  await activate(browser);
  feeds = await openFeeds();
  await allow(['bao.example', '10.0.0.7', '169.254.169.254', 'localhost', 'metadata.example:8080']);
});
after(async () => {
  feeds.close();
  await browser.close();
});
beforeEach(() => {
  feeds.isDown = false;
  feeds.asked.length = 0;
});

describe('the relay', () => {
  for (const [path, type] of [
    ['/rss', 'application/xml; charset=utf-8'],
    ['/as-page', 'application/xml'],
    ['/feed.json', 'application/json'],
    ['/moved', 'application/xml; charset=utf-8'],
    ['/packed', 'application/xml'],
  ] as const) {
    it(`gives ${path} on as ${type}, and nothing that could run`, async () => {
      const response = await relay(feeds.origin + path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('content-security-policy'), "default-src 'none'; sandbox");
      assert.match(response.headers.get('cache-control') ?? '', /^public, max-age=60/);
      const text = await response.text();
      assert.ok(path === '/feed.json' ? text.includes('Tin JSON') : text === rss);
    });
  }

  it('tells where the feed is, for its relative addresses', async () => {
    assert.equal((await relay(`${feeds.origin}/moved`)).headers.get('content-location'), `${feeds.origin}/rss`);
  });

  for (const [name, url, status, code] of [
    ['a host that is not in the list', 'https://khac.example/rss', 403, 'host-not-allowed'],
    ['a host that only ends so', 'https://xbao.example/rss', 403, 'host-not-allowed'],
    ['another port', 'https://bao.example:8443/rss', 403, 'host-not-allowed'],
    ['a private address', 'http://10.0.0.7/rss', 403, 'private-address'],
    ['the address of cloud credentials', 'http://169.254.169.254/latest', 403, 'private-address'],
    ['a name that stands at a private address', 'http://localhost/rss', 403, 'private-address'],
    ['an address as a number', 'http://2130706433/rss', 403, 'host-not-allowed'],
    ['a name and password', 'http://bao.example@10.0.0.7/rss', 400, 'bad-url'],
    ['a backslash', 'http://bao.example\\@khac.example/rss', 400, 'bad-url'],
    ['another scheme', 'file:///etc/passwd', 400, 'bad-url'],
    ['gopher', 'gopher://bao.example/x', 400, 'bad-url'],
    ['no address', 'rss', 400, 'bad-url'],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const response = await relay(url);
      assert.equal(response.status, status);
      assert.equal(((await response.json()) as { code: string }).code, code);
    });
  }

  for (const [path, status, code] of [
    ['/page', 415, 'not-a-feed'],
    ['/xhtml', 415, 'not-a-feed'],
    ['/script.js', 415, 'not-a-feed'],
    ['/jsonp', 415, 'not-a-feed'],
    ['/large', 502, 'upstream-too-large'],
    ['/moved-away', 403, 'host-not-allowed'],
    ['/moved-inside', 403, 'host-not-allowed'],
    ['/round', 502, 'upstream-redirects'],
    ['/fails', 502, 'upstream-status'],
  ] as const) {
    it(`refuses what ${path} gives`, async () => {
      const response = await relay(feeds.origin + path);
      assert.equal(response.status, status);
      assert.equal(((await response.json()) as { code: string }).code, code);
    });
  }

  it('asks once a minute, and passes on nothing of the visitor', async () => {
    const url = `${feeds.origin}/rss?mot-lan`;
    const cookie = { cookie: 'phien=1', 'user-agent': 'Visitor/1', referer: 'https://a.example/' };
    for (let time = 0; time < 3; time++) assert.equal((await relay(url, cookie)).status, 200);
    assert.equal(feeds.asked.length, 1);
    const { headers } = feeds.asked[0] as IncomingMessage;
    assert.equal(headers.cookie, undefined);
    assert.notEqual(headers.referer, cookie.referer);
    assert.match(headers['user-agent'] ?? '', /tin-widgets-relay/);
  });

  it('gives the last good answer while the feed fails', async () => {
    const url = `${feeds.origin}/rss?hong`;
    await relay(url);
    feeds.isDown = true;
    await runPhp('age-answers.php');
    const response = await relay(url);
    assert.equal(response.status, 200);
    assert.equal(await response.text(), rss);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=15');
    assert.equal(feeds.asked.length, 2);
  });

  it('gives nothing any more that was taken from the list', async () => {
    await relay(`${feeds.origin}/rss`);
    await runPhp('allow-hosts.php', { hosts: [], privateHosts: [] });
    assert.equal((await relay(`${feeds.origin}/rss`)).status, 403);
    await allow(['bao.example', '10.0.0.7', '169.254.169.254', 'localhost']);
  });
});

describe('a feed of another site', () => {
  for (const script of [false, true]) {
    it(`is shown ${script ? 'with' : 'without'} JavaScript`, async () => {
      const { page: address } = await runPhp<{ page: string }>('add-pages.php', { page: `[tin_other_news feed="${feeds.origin}/rss" limit="5"]` });
      const { page, complaints } = await openPage(browser, address, { script });
      const links = await page.$eval('tin-other-news', (element) =>
        [...(element.shadowRoot?.childElementCount ? element.shadowRoot : element).querySelectorAll('a')].map(({ href, textContent }) => [href, textContent?.trim()]),
      );
      assert.deepEqual(links, [
        [`${feeds.origin}/bai-1`, 'Tin của báo & đài <1>'],
        ['https://bao.example/bai-2', 'Tin hai'],
      ]);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
