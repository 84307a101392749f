import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allows, parseHost } from './host-list.js';

describe('an entry of the allow-list', () => {
  const rows: [entry: string, url: string, allowed: boolean][] = [
    ['news.example.vn', 'https://news.example.vn/rss', true],
    ['news.example.vn', 'http://news.example.vn/rss', true],
    ['news.example.vn', 'http://news.example.vn:80/rss', true],
    ['news.example.vn', 'https://news.example.vn:443/rss', true],
    ['news.example.vn', 'https://NEWS.example.VN/rss', true],
    ['News.Example.vn', 'https://news.example.vn/rss', true],
    ['news.example.vn', 'https://news.example.vn:8443/', false],
    ['news.example.vn', 'http://news.example.vn:443/', false],
    ['news.example.vn', 'https://example.vn/', false],
    ['news.example.vn', 'https://a.news.example.vn/', false],
    ['news.example.vn', 'https://news.example.vn./', false],
    ['news.example.vn', 'https://news.example.vn.evil.test/', false],
    ['news.example.vn', 'https://evilnews.example.vn/', false],
    ['news.example.vn', 'https://evil.test/news.example.vn', false],
    ['cms.example.vn:8080', 'http://cms.example.vn:8080/', true],
    ['cms.example.vn:8080', 'https://cms.example.vn:8080/', true],
    ['cms.example.vn:8080', 'http://cms.example.vn/', false],
    ['cms.example.vn:80', 'http://cms.example.vn/', true],
    ['cms.example.vn:443', 'https://cms.example.vn/', true],
    ['*.example.vn', 'https://a.example.vn/', true],
    ['*.example.vn', 'https://a.b.example.vn/', true],
    ['*.example.vn', 'https://example.vn/', false],
    ['*.example.vn', 'https://badexample.vn/', false],
    ['*.example.vn', 'https://a.example.vn:8080/', false],
    ['*.example.vn:8080', 'https://a.example.vn:8080/', true],
    ['báo.example.vn', 'https://xn--bo-mia.example.vn/', true],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000/', true],
    ['127.0.0.1:3000', 'http://2130706433:3000/', true],
    ['[::1]:3000', 'http://[::1]:3000/', true],
    ['[::1]', 'http://[0:0:0:0:0:0:0:1]/', true],
  ];
  for (const [entry, url, allowed] of rows) {
    it(`${entry} ${allowed ? 'allows' : 'does not allow'} ${url}`, () => {
      const pattern = parseHost(entry);
      assert.ok(pattern);
      assert.equal(allows([pattern], new URL(url)), allowed);
    });
  }

  for (const text of [
    '',
    '*',
    '*.',
    '*.vn',
    '*.10.0.0.1',
    'a.*.vn',
    '*example.vn',
    'https://example.vn',
    'example.vn/rss',
    'user@example.vn',
    'example.vn:99999',
    'example.vn:',
    'exa mple.vn',
    'a:b:c',
    'example.vn;',
    '*.example.vn,b.vn',
    '[::1',
    'example.vn?x',
    '256.256.256.256',
  ]) {
    it(`is not "${text}"`, () => {
      assert.equal(parseHost(text), undefined);
    });
  }
});
