import { expect } from '@open-wc/testing';
import { wordCount } from '../../src/formats/dom-text.js';

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
