import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Problem } from '../problem.js';
import { checkUrl } from './gate.js';
import { parseHost } from './host-list.js';

const patterns = (...hosts: string[]) => hosts.map((host) => parseHost(host) ?? assert.fail(host));
const gate = {
  hosts: patterns('news.example.vn', '*.gov.example.vn', '8.8.8.8', '10.0.0.9', '127.0.0.1'),
  privateHosts: patterns('cms.intern:8080', '192.168.1.5', '169.254.169.254'),
};

describe('the gate', () => {
  for (const [text, href] of [
    ['https://news.example.vn/rss?a=1&b=2', 'https://news.example.vn/rss?a=1&b=2'],
    ['  https://news.example.vn/rss#top', 'https://news.example.vn/rss'],
    ['http://so.gov.example.vn/tin mới', 'http://so.gov.example.vn/tin%20m%E1%BB%9Bi'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['http://134744072/', 'http://8.8.8.8/'],
    ['http://192.168.1.5/', 'http://192.168.1.5/'],
    ['http://cms.intern:8080/api', 'http://cms.intern:8080/api'],
  ] as const) {
    it(`lets ${text} pass`, () => {
      assert.equal(checkUrl(gate, text).href, href);
    });
  }

  const refused: [text: string, status: number, error: string, says: RegExp][] = [
    ['', 400, 'bad-url', /expected an absolute address/],
    ['/rss', 400, 'bad-url', /expected an absolute address/],
    ['//news.example.vn/rss', 400, 'bad-url', /expected an absolute address/],
    ['http://', 400, 'bad-url', /expected an absolute address/],
    [`https://news.example.vn/${'x'.repeat(2048)}`, 400, 'bad-url', /expected an absolute address/],
    ['ftp://news.example.vn/', 400, 'bad-url', /ftp:/],
    ['file:///etc/passwd', 400, 'bad-url', /file:/],
    ['javascript:alert(1)', 400, 'bad-url', /javascript:/],
    ['data:text/xml,<rss/>', 400, 'bad-url', /data:/],
    ['https://me:secret@news.example.vn/', 400, 'bad-url', /without a name and password/],
    ['https://me@news.example.vn/', 400, 'bad-url', /without a name and password/],
    ['https://evil.test/', 403, 'host-not-allowed', /^evil\.test is not on/],
    ['https://news.example.vn:8443/', 403, 'host-not-allowed', /^news\.example\.vn:8443 is not on/],
    ['https://news.example.vn@evil.test/', 400, 'bad-url', /without a name/],
    ['https://evil.test\\@news.example.vn/', 403, 'host-not-allowed', /^evil\.test is/],
    ['https://evil.test#@news.example.vn/', 403, 'host-not-allowed', /^evil\.test is/],
    ['http://10.0.0.9/', 403, 'private-address', /10\.0\.0\.9 stands at a private/],
    ['http://127.1/', 403, 'private-address', /127\.0\.0\.1 stands at a private/],
    ['http://0x7f000001/', 403, 'private-address', /127\.0\.0\.1 stands at a private/],
    ['http://169.254.169.254/latest/meta-data', 403, 'private-address', /private or special/],
  ];
  for (const [text, status, error, says] of refused) {
    it(`refuses ${text.slice(0, 60)}`, () => {
      assert.throws(
        () => checkUrl(gate, text),
        (thrown) => {
          assert.ok(thrown instanceof Problem);
          assert.equal(thrown.status, status);
          assert.equal(thrown.error, error);
          assert.match(thrown.message, says);
          assert.ok(thrown.hint);
          return true;
        },
      );
    });
  }

  it('with an empty list says what to set', () => {
    assert.throws(
      () => checkUrl({ hosts: [], privateHosts: [] }, 'https://news.example.vn/'),
      (thrown) => thrown instanceof Problem && thrown.status === 403 && /RELAY_HOSTS=news\.example\.vn/.test(thrown.hint ?? ''),
    );
  });
});
