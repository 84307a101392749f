import { expect } from '@open-wc/testing';
import { standsAt } from '../../src/lib/stands-at.js';

describe('standsAt', () => {
  const cases: [text: string, part: string, at: number, expected: boolean][] = [
    ['<a><!-- b -->', '<!--', 3, true],
    ['<a><!-- b -->', '<!--', 0, false],
    ['<a><!-', '<!--', 3, false],
    ['<a>', '<!--', 9, false],
  ];
  for (const [text, part, at, expected] of cases) {
    it(`${text}: ${part} at ${at}: ${expected}`, () => expect(standsAt(text, part, at)).to.equal(expected));
  }
});
