import { expect } from '@open-wc/testing';
import { isPage, pageKey } from '../../src/lib/same-page.js';

describe('pageKey', () => {
  for (const [a, b, same] of [
    ['https://a.example/tin-1', 'http://www.a.example/tin-1/', true],
    ['https://a.example/tin-1#binh-luan', 'https://a.example/tin-1', true],
    ['https://a.example/tin-1?utm_source=x&fbclid=y', 'https://a.example/tin-1', true],
    ['https://a.example/?id=1&cat=2', 'https://a.example/?cat=2&id=1', true],
    ['https://a.example/?id=1', 'https://a.example/?id=2', false],
    ['https://a.example/#/tin/1', 'https://a.example/#/tin/2', false],
    ['https://a.example/tin-1', 'https://a.example/tin-10', false],
    ['/tin-1', 'https://a.example/tin-1', true],
  ] as const) {
    it(`${a} ${same ? '=' : '≠'} ${b}`, () => {
      expect(pageKey(a, 'https://a.example/') === pageKey(b, 'https://a.example/')).to.equal(same);
    });
  }
});

describe('isPage', () => {
  for (const [url, page, same] of [
    ['https://a.example/tin/1/', 'http://www.a.example/tin/1?utm_source=x', true],
    ['https://a.example/tin/index.html', 'https://a.example/tin/', true],
    ['https://a.example/tin/%C4%91%C6%B0%E1%BB%9Dng', 'https://a.example/tin/đường', true],
    ['https://a.example/?p=/tin', 'https://a.example?p=/tin', true],
    ['https://a.example/#/tin/1', 'https://a.example/#/tin/1', true],
    ['https://b.example/tin/1', 'https://a.example/tin/1', false],
    ['https://a.example/tin/10', 'https://a.example/tin/1', false],
    ['https://a.example/tin/2', 'https://a.example/tin/1', false],
    ['https://a.example/tin/2', 'https://a.example/', false],
  ] as const) {
    it(`${url} ${same ? '=' : '≠'} ${page}`, () => {
      expect(isPage(url, pageKey(page))).to.equal(same);
    });
  }
});
