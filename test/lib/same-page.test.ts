import { expect } from '@open-wc/testing';
import { pageKey } from '../../src/lib/same-page.js';

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
