import { expect } from '@open-wc/testing';
import { parseInert } from '../../src/lib/inert-document.js';
import { beginningOf, wordCount } from '../../src/formats/dom-text.js';

describe('wordCount', () => {
  for (const [text, words] of [
    ['', 0],
    [' – “…” (!) ', 0],
    ['Khánh thành cầu vượt sông', 5],
    ['Lễ hội “Đua thuyền” – 2024', 5],
    ['1.234', 2],
    ['a×b÷c', 3],
    ['nhiệt độ 25ºC, 5µm', 4],
    ['Việt'.normalize('NFD'), 2],
    ['Новости дня', 2],
    ['今日 新闻', 2],
    ['tin 😀 mới', 2],
    ['𝐓𝐢𝐧 mới', 2],
  ] as const) {
    it(`of “${text}” is ${words}`, () => {
      expect(wordCount(text)).to.equal(words);
    });
  }
});

describe('the beginning of a text', () => {
  for (const [most, markup, expected] of [
    [1, '<p>\n          Sáng nay, bà con đã có mặt.</p>', 'S'],
    [8, `<p>Sáng${'\n'.padEnd(40)}<b>${'\n'.padEnd(40)}nay</b></p>`, 'Sáng nay'],
    [8, '<p>Sáng</p> <p>nay, bà con</p>', 'Sáng nay'],
    [3, `<p>${'\u200b'.repeat(20)}Sáng nay</p>`, 'Sán'],
  ] as const) {
    it(`of ${JSON.stringify(markup)} with ${most} letters is “${expected}”`, () => {
      expect(beginningOf(parseInert(markup).body, most)).to.equal(expected);
    });
  }
});
