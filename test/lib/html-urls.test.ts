import { expect } from '@open-wc/testing';
import { absoluteUrls } from '../../src/lib/html-urls.js';

describe('absoluteUrls', () => {
  for (const [html, expected] of [
    ['<a href="x?a=1&amp;b=2">href="y"</a>', '<a href="https://p.example/t/x?a=1&amp;b=2">href="y"</a>'],
    ["<img alt='x' src='/a.jpg'/>", '<img alt=\'x\' src="https://p.example/a.jpg"/>'],
    ['<img src=//cdn.example/a.jpg>', '<img src="https://cdn.example/a.jpg">'],
    [
      '<a href="#top"><a href="mailto:x@y"><a href="javascript:1"><a href="">',
      '<a href="#top"><a href="mailto:x@y"><a href="javascript:1"><a href="">',
    ],
    [
      '<img srcset="/a.jpg 1x,b.jpg 1.5x, //cdn.example/c.jpg?x=1&amp;y=2 2x, https://d.example/d,e.jpg, f">',
      '<img srcset="https://p.example/a.jpg 1x,https://p.example/t/b.jpg 1.5x, https://cdn.example/c.jpg?x=1&amp;y=2 2x, https://d.example/d,e.jpg, https://p.example/t/f">',
    ],
    ["<source data-srcset='a.jpg, b.jpg 2x'>", '<source data-srcset="https://p.example/t/a.jpg, https://p.example/t/b.jpg 2x">'],
    ['<img src="/\\evil.example/a"><a href="///evil.example/">', '<img src="/\\evil.example/a"><a href="///evil.example/">'],
    ['<img src="https://a.example/x"><a href="y">', '<img src="https://a.example/x"><a href="https://p.example/t/y">'],
    ['<img srcset="https://a.example/x 1x, y 2x">', '<img srcset="https://a.example/x 1x, https://p.example/t/y 2x">'],
    ['<img src="https:///a.example/x">', '<img src="https:///a.example/x">'],
    ['5 < 6 href="x"', '5 < 6 href="x"'],
  ] as const) {
    it(html, () => {
      expect(absoluteUrls(html, 'https://p.example/t/')).to.equal(expected);
    });
  }
});
