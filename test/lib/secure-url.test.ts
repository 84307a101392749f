import { expect } from '@open-wc/testing';
import { secureUrl } from '../../src/lib/secure-url.js';

describe('secureUrl', () => {
  for (const [protocol, urls, expected] of [
    ['https:', 'http://a.example/b.jpg', 'https://a.example/b.jpg'],
    ['https:', 'https://a.example/http:b.jpg', 'https://a.example/http:b.jpg'],
    ['https:', 'http://a.example/b.jpg 1x, http://a.example/c.jpg 2x', 'https://a.example/b.jpg 1x, https://a.example/c.jpg 2x'],
    ['http:', 'http://a.example/b.jpg', 'http://a.example/b.jpg'],
  ] as const) {
    it(`${urls} on ${protocol}`, () => expect(secureUrl(urls, protocol)).to.equal(expected));
  }
});
