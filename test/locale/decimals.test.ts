import { expect } from '@open-wc/testing';
import { formatDecimal } from '../../src/locale/decimals.js';

describe('formatDecimal', () => {
  for (const [value, locale, digits, expected] of [
    [1234.567, 'vi', 2, '1.234,57'],
    [0.75, 'vi-VN', 2, '0,75'],
    [2, 'vi', 2, '2'],
    [1.96, 'vi', 1, '2'],
    [99.6, 'vi', 0, '100'],
    [1234.5, 'en', 2, '1,234.5'],
    [112.5, 'fr', 1, '112,5'],
  ] as const) {
    it(`${value} ${locale}: ${expected}`, () => expect(formatDecimal(value, locale, digits)).to.equal(expected));
  }
});
