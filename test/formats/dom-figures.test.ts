import { expect } from '@open-wc/testing';
import { groupFigures } from '../../src/lib/figures.js';
import { parseInert } from '../../src/lib/inert-document.js';

const img = '<img src="a.jpg">';
const figure = (caption: string): string => `<figure>${img}<figcaption>${caption}</figcaption></figure>`;

describe('groupFigures', () => {
  for (const [what, before, after] of [
    ['a slanted paragraph', `<p>${img}</p><p><em>Chú thích</em></p><p>Bài.</p>`, `${figure('Chú thích')}<p>Bài.</p>`],
    ['a short plain paragraph', `<p>${img}</p>\n<p>Toàn cảnh buổi lễ</p>`, figure('Toàn cảnh buổi lễ')],
    ['a picture in a link', `<p><a href="b.jpg">${img}</a></p><p><i>Chú thích</i></p>`, `<figure><a href="b.jpg">${img}</a><figcaption>Chú thích</figcaption></figure>`],
    ['one paragraph with a break', `<p>${img}<br><em>Chú thích</em></p>`, figure('Chú thích')],
    ['a box of WordPress', `<div>${img}<p class="wp-caption-text">Chú thích</p></div>`, `<div>${figure('Chú thích')}</div>`],
    ['a table of one cell', `<table><tbody><tr><td>${img}<p class="small">Chú thích</p></td></tr></tbody></table>`, figure('Chú thích')],
    ['no table with a text', `<table><tbody><tr><td>${img}Chú thích<p>Chú thích</p></td></tr></tbody></table>`, `<table><tbody><tr><td>${img}Chú thích<p>Chú thích</p></td></tr></tbody></table>`],
    ['a table of an editor', `<table class="image"><tbody><tr><td>${img}</td></tr><tr><td>Chú thích</td></tr></tbody></table>`, figure('Chú thích')],
    ['a figure without caption', `<figure>${img}</figure><p><em>Chú thích</em></p>`, figure('Chú thích')],
    ['no long paragraph', `<p>${img}</p><p>${'Đoạn văn dài. '.repeat(20)}</p>`, `<p>${img}</p><p>${'Đoạn văn dài. '.repeat(20)}</p>`],
    ['no heading in bold', `<p>${img}</p><p><b>Mục mới</b></p>`, `<p>${img}</p><p><b>Mục mới</b></p>`],
    ['no introduction of a list', `<p>${img}</p><p>Gồm có:</p><ul></ul>`, `<p>${img}</p><p>Gồm có:</p><ul></ul>`],
    ['no signature', `<p>${img}</p><p align="right">Lan Anh</p>`, `<p>${img}</p><p align="right">Lan Anh</p>`],
    ['no table of data', `<table><tbody><tr><td>${img}</td><td>1</td><td>2</td></tr></tbody></table>`, `<table><tbody><tr><td>${img}</td><td>1</td><td>2</td></tr></tbody></table>`],
    ['no second time', figure('Chú thích') + '<p><em>Câu nghiêng</em></p>', figure('Chú thích') + '<p><em>Câu nghiêng</em></p>'],
  ] as const) {
    it(what, () => {
      const { body } = parseInert(before);
      groupFigures(body);
      expect(body.innerHTML.replace(/>\s+(?=<|$)/g, '>')).to.equal(after);
    });
  }
});
