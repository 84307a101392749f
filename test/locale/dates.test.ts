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
    ['Pacific/Chatham', 'Thứ Bảy, 01/01/2022 06:45:00'],
    ['Pacific/Marquesas', 'Thứ Sáu, 31/12/2021 07:30:00'],
    ['Pacific/Kiritimati', 'Thứ Bảy, 01/01/2022 07:00:00'],
    ['Europe/London', 'Thứ Sáu, 31/12/2021 17:00:00'],
    ['asia/saigon', 'Thứ Bảy, 01/01/2022 00:00:00'],
    ['+07:00', 'Thứ Bảy, 01/01/2022 00:00:00'],
    ['GMT+7', 'Thứ Bảy, 01/01/2022 00:00:00'],
    ['-03:30', 'Thứ Sáu, 31/12/2021 13:30:00'],
    ['+0545', 'Thứ Sáu, 31/12/2021 22:45:00'],
    ['Nowhere/None', 'Thứ Bảy, 01/01/2022 00:00:00'],
    ['+99:00', 'Thứ Bảy, 01/01/2022 00:00:00'],
  ] as const) {
    it(`in ${timeZone}: ${expected}`, () => {
      expect(formatDate(new Date('2021-12-31T17:00:00Z'), { timeZone, clock: 'seconds' })).to.equal(expected);
    });
  }
});

describe('formatDateAs, on days out of the way', () => {
  for (const [moment, timeZone, locale, expected] of [
    // Midnight, which some versions of ICU call 24:00.
    ['2024-06-18T04:00:00Z', 'America/New_York', 'vi', 'Thứ Ba, 18/06/2024 00:00:00'],
    ['2024-06-18T03:59:59Z', 'America/New_York', 'vi', 'Thứ Hai, 17/06/2024 23:59:59'],
    // Clocks go forth and back.
    ['2024-03-31T00:59:59Z', 'Europe/Paris', 'vi', 'Chủ Nhật, 31/03/2024 01:59:59'],
    ['2024-03-31T01:00:00Z', 'Europe/Paris', 'vi', 'Chủ Nhật, 31/03/2024 03:00:00'],
    ['2024-10-27T00:30:00Z', 'Europe/Paris', 'vi', 'Chủ Nhật, 27/10/2024 02:30:00'],
    ['2024-10-27T01:30:00Z', 'Europe/Paris', 'vi', 'Chủ Nhật, 27/10/2024 02:30:00'],
    ['2024-10-05T15:30:00Z', 'Australia/Lord_Howe', 'vi', 'Chủ Nhật, 06/10/2024 02:30:00'],
    // Samoa left a day out.
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', 'vi', 'Thứ Năm, 29/12/2011 23:59:59'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', 'vi', 'Thứ Bảy, 31/12/2011 00:00:00'],
    // Seconds in the offset, until 1972.
    ['1970-06-01T00:00:00Z', 'Africa/Monrovia', 'vi', 'Chủ Nhật, 31/05/1970 23:15:30'],
    // Hà Nội and Sài Gòn had other offsets once; the banner's Vietnam has one.
    ['1950-06-14T17:00:00Z', 'Asia/Ho_Chi_Minh', 'vi', 'Thứ Năm, 15/06/1950 00:00:00'],
    ['0099-12-31T20:00:00Z', 'Asia/Ho_Chi_Minh', 'vi', 'Thứ Sáu, 01/01/100 03:00:00'],
    ['1000-06-15T12:00:00Z', 'Etc/GMT+1', 'vi', 'Chủ Nhật, 15/06/1000 11:00:00'],
    ['+012024-06-18T12:00:00Z', 'UTC', 'vi', 'Thứ Ba, 18/06/12024 12:00:00'],
  ] as const) {
    it(`${moment} in ${timeZone}, ${locale}: ${expected}`, () => {
      expect(formatDateAs('long', new Date(moment), { timeZone, locale, clock: 'seconds' })).to.equal(expected);
    });
  }

  it('calls the days of the week as it is told, in Vietnamese', () => {
    const weekdayNames = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
    expect(formatDateAs('long', date, { weekdayNames })).to.equal('T5, 12/10/2023');
    expect(formatDateAs('long', date, { locale: 'en', weekdayNames })).to.equal('Thursday, October 12, 2023');
  });

  it('needs no Intl for Vietnam', () => {
    const { Intl: own } = globalThis;
    Reflect.deleteProperty(globalThis, 'Intl');
    try {
      expect(formatDateAs('long', date, { clock: 'minutes' })).to.equal('Thứ Năm, 12/10/2023 10:30');
    } finally {
      globalThis.Intl = own;
    }
  });
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
