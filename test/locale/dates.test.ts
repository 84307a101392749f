import { expect } from '@open-wc/testing';
import { formatDate, formatDateAs, type DateStyle } from '../../src/locale/dates.js';
import { formatNumber } from '../../src/locale/numbers.js';

const date = new Date('2023-10-12T03:30:00Z');

describe('formatDateAs', () => {
  for (const [style, locale, expected] of [
    ['short', 'vi', '12/10/2023'],
    ['long', 'vi', 'Thứ Năm, 12/10/2023'],
    ['datetime', 'vi', '12/10/2023 10:30'],
    ['relative', 'vi', '2 giờ trước'],
    ['none', 'vi', ''],
    ['short', 'en', 'Oct 12, 2023'],
    ['long', 'en', 'Thursday, October 12, 2023'],
    ['relative', 'en', '2 hours ago'],
    ['long', 'not a tag', 'Thursday, October 12, 2023'],
  ] as [DateStyle, string, string][]) {
    it(`${style} in ${locale}: ${expected}`, () => {
      expect(formatDateAs(style, date, { locale, now: date.getTime() + 7_300_000 })).to.equal(expected);
    });
  }

  it('writes what is old with its date, not its age', () => {
    expect(formatDateAs('relative', date, { now: date.getTime() + 8 * 86_400_000 })).to.equal('12/10/2023');
  });
});

describe('formatDate', () => {
  for (const [timeZone, expected] of [
    ['Asia/Ho_Chi_Minh', 'Thứ Bảy, 01/01/2022 00:00:00'],
    ['America/Los_Angeles', 'Thứ Sáu, 31/12/2021 09:00:00'],
    ['Asia/Kathmandu', 'Thứ Sáu, 31/12/2021 22:45:00'],
    ['Nowhere/None', 'Thứ Bảy, 01/01/2022 00:00:00'],
  ] as const) {
    it(`in ${timeZone}: ${expected}`, () => {
      expect(formatDate(new Date('2021-12-31T17:00:00Z'), { timeZone, clock: 'seconds' })).to.equal(expected);
    });
  }
});

describe('formatNumber', () => {
  for (const [value, options, expected] of [
    [2994885, {}, '2.994.885'],
    [0, {}, '0'],
    [999, {}, '999'],
    [1000, {}, '1.000'],
    [2994885, { locale: 'en' }, '2,994,885'],
    [2994885, { grouping: false }, '2994885'],
  ] as const) {
    it(`${value} → ${expected}`, () => expect(formatNumber(value, options)).to.equal(expected));
  }
});
