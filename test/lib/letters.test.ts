import { expect } from '@open-wc/testing';
import { fromLetter, hasLetter, hasWord, isCapitalized, isSmall, lowered } from '../../src/lib/letters.js';
import { isWholeName } from '../../src/lib/whole-name.js';

describe('letters', () => {
  for (const [text, letter, word] of [
    ['', false, false],
    [' –«»·×÷…“”→▶ ', false, false],
    ['12/10', false, true],
    ['📌', false, false],
    ['。', false, false],
    ['Đ', true, true],
    ['ẹ', true, true],
    ['Ж', true, true],
    ['新', true, true],
    ['한', true, true],
  ] as const) {
    it(`“${text}” has ${letter ? 'a' : 'no'} letter, ${word ? 'something' : 'nothing'} of a word`, () => {
      expect([hasLetter(text), hasWord(text)]).to.deep.equal([letter, word]);
    });
  }

  for (const [text, capital, small] of [
    ['Ưu đãi', true, false],
    ['ưu đãi', false, true],
    ['新', false, false],
    ['5', false, false],
    ['', false, false],
  ] as const) {
    it(`“${text}” begins with ${capital ? 'a capital' : small ? 'a small letter' : 'neither'}`, () => {
      expect([isCapitalized(text), isSmall(text)]).to.deep.equal([capital, small]);
    });
  }

  for (const [text, expected] of [
    ['» 12. Hôm nay', 'Hôm nay'],
    ['Đ', 'Đ'],
    ['– 5 –', ''],
  ] as const) {
    it(`“${text}” from its first letter on is “${expected}”`, () => {
      expect(fromLetter(text)).to.equal(expected);
    });
  }

  it('leaves each character where it was, in lower case', () => {
    expect(lowered('İzmir, ngày 5 THÁNG 6')).to.equal('izmir, ngày 5 tháng 6');
  });
});

describe('isWholeName', () => {
  for (const [text, expected] of [
    ['Nguyễn Thị Ánh', true],
    ['NGUYỄN VĂN AN', true],
    ['TS. Lê An', true],
    ['An', false],
    ['Nguyễn văn An', false],
    ['Một Hai Ba Bốn Năm Sáu', false],
    ['Lê An, Hà Nội', false],
    ['Quý 2 Năm', false],
  ] as const) {
    it(`“${text}” is ${expected ? 'one' : 'none'}`, () => {
      expect(isWholeName(text)).to.equal(expected);
    });
  }
});
