import { expect } from '@open-wc/testing';
import { contrastRatio, gradeOf, over, ratioText, type Grade, type Purpose, type Rgba } from '../../demo/themes/contrast.js';

const hex = (text: string): Rgba => {
  const [red = 0, green = 0, blue = 0, alpha = 255] = text.match(/../g)!.map((pair) => parseInt(pair, 16));
  return [red / 255, green / 255, blue / 255, alpha / 255];
};

describe('contrastRatio', () => {
  // Figures of the W3C's and WebAIM's pages on contrast.
  const cases: [colour: string, ground: string, ratio: string][] = [
    ['000000', 'ffffff', '21.00'],
    ['ffffff', 'ffffff', '1.00'],
    ['777777', 'ffffff', '4.47'],
    ['767676', 'ffffff', '4.54'],
    ['595959', 'ffffff', '7.00'],
    ['949494', 'ffffff', '3.03'],
    ['ff0000', 'ffffff', '3.99'],
    ['0000ff', 'ffffff', '8.59'],
    ['ffffff', '0000ff', '8.59'],
  ];
  for (const [colour, ground, ratio] of cases) {
    it(`of #${colour} on #${ground} is ${ratio}`, () => {
      expect(ratioText(contrastRatio(hex(colour), hex(ground)))).to.equal(ratio);
    });
  }

  it('of a colour that lets its ground through is that of what is seen', () => {
    expect(contrastRatio(hex('00000080'), hex('ffffff'))).to.be.closeTo(contrastRatio(hex('7f7f7f'), hex('ffffff')), 0.01);
    expect(over([0, 0, 0, 0], [0, 0, 0, 0])).to.deep.equal([0, 0, 0, 0]);
  });
});

describe('gradeOf', () => {
  const cases: [ratio: number, purpose: Purpose, grade: Grade][] = [
    [7, 'text', 'AAA'],
    [6.999, 'text', 'AA'],
    [4.5, 'text', 'AA'],
    [4.499, 'text', 'fail'],
    [3, 'part', 'AA'],
    [2.999, 'part', 'fail'],
    [1, 'decoration', 'free'],
  ];
  for (const [ratio, purpose, grade] of cases) {
    it(`of ${ratio} for ${purpose} is ${grade}`, () => {
      expect(gradeOf(ratio, purpose)).to.equal(grade);
    });
  }

  it('is not lifted by rounding', () => {
    expect(ratioText(4.499)).to.equal('4.49');
  });
});
