import { expect } from '@open-wc/testing';
import { firstImage } from '../../src/formats/dom-image.js';
import { parseInert } from '../../src/lib/inert-document.js';

describe('pictures that a style or an attribute names', () => {
  for (const [what, html, expected] of [
    ['an empty box', '<div style="background-image:url(/a.jpg)"></div>', '/a.jpg'],
    ['an empty link, quoted', `<a href="/tin" style="width:9em; background: #eee url('/a.jpg') center"></a>`, '/a.jpg'],
    ['a card with a link over it', '<div style="background:url(/a.jpg)"><h3><a href="/tin">Tin</a></h3></div>', '/a.jpg'],
    ['a linked card', '<a href="/tin" style="background:url(/a.jpg)"><span>Tin</span></a>', '/a.jpg'],
    ['an attribute for a script', '<div data-anh="/a.jpg"></div>', '/a.jpg'],
    ['an attribute for a script beside a placeholder', '<img src="data:image/gif;base64,R0lG" data-full="/a.webp?w=9">', '/a.webp?w=9'],
    ['what else a script is told', `<div data-name="a.jpg b" data-set='{"a":"a.jpg"}' data-none="/no-image.png"></div>`, undefined],
    ['words on a pattern', '<p style="background:url(/a.jpg)">Tin</p>', undefined],
    ['a link’s words on a pattern', '<a href="/tin" style="background:url(/a.jpg)">Tin</a>', undefined],
    ['a pointer', '<div style="cursor:url(/a.cur),auto"></div>', undefined],
    ['a clipping path', '<div style="clip-path:url(/a.svg#b)"></div>', undefined],
    ['a custom property', '<div style="--x:url(/a.jpg);background:var(--x)"></div>', undefined],
    ['a script', '<div style="background:url(javascript:x())"></div>', undefined],
  ] as const) {
    it(`${expected ? 'takes' : 'takes not'} ${what}`, () => {
      const { body } = parseInert(html);
      expect(firstImage([...body.children], 'https://cong.example/')?.src).to.equal(expected);
    });
  }
});

describe('pictures by their names', () => {
  for (const [src, isTaken] of [
    ['/2023/avatar-2-ra-rap.jpg', true],
    ['/2023/arrow-hoi-tu.jpeg?w=300', true],
    ['/2023/icon_adobereader.jpg', false],
    ['/avatar.jpg', false],
    ['/default-avatar-80x80.jpg', false],
    ['/no-image-available.jpg', false],
    ['/placeholder-300x200.png', false],
    ['/icon-moi.gif', false],
    ['/loading.svg', false],
  ] as const) {
    it(`${isTaken ? 'takes' : 'takes not'} ${src}`, () => {
      const { body } = parseInert(`<img src="${src}">`);
      expect(firstImage([...body.children], 'https://cong.example/')?.src).to.equal(isTaken ? src : undefined);
    });
  }
});
