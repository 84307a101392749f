import { expect } from '@open-wc/testing';
import { plainText } from '../../src/lib/plain-text.js';

describe('plainText', () => {
  for (const [what, text, expected] of [
    ['nothing', undefined, ''],
    ['what is plain', 'Tin mới – “Xã Đông”', 'Tin mới – “Xã Đông”'],
    ['the lines of its source', '\n\t\tTin\u00a0 mới\r\n', 'Tin mới'],
    ['other blanks', '\u2003Tin\u3000mới\f', 'Tin mới'],
    ['invisible characters', 'Tin\ufeff\u200b \u0000mới\u0008', 'Tin mới'],
    ['marks that turn the direction', '\u202eTin \u2067mới', 'Tin mới'],
    ['a heap of marks on a letter', `T${'\u0311'.repeat(40)}in`, `T${'\u0311'.repeat(8)}in`],
    ['half characters', 'Tin \ud83d mới', 'Tin \ufffd mới'],
    ['letters in parts', 'To\u0302\u0309ng\n so\u0302\u0301', 'Tổng số'],
  ] as const) {
    it(`makes “${String(expected)}” of ${what}`, () => {
      expect(plainText(text)).to.equal(expected);
    });
  }
});
