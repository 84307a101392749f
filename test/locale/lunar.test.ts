import { expect } from '@open-wc/testing';
import { formatLunarDate, toLunarDate } from '../../src/locale/lunar.js';

interface Sample {
  entries: { solar: string; lunarDay: number; lunarMonth: number; leap: boolean; lunarYear: number; canChiYear: string }[];
}

const noon = (day: string): Date => new Date(`${day}T05:00:00Z`);

describe('formatLunarDate', () => {
  for (const [day, style, expected] of [
    ['2024-02-10', 'names', 'mùng 1 tháng Giêng năm Giáp Thìn'],
    ['2024-02-19', 'names', 'mùng 10 tháng Giêng năm Giáp Thìn'],
    ['2024-02-20', 'names', '11 tháng Giêng năm Giáp Thìn'],
    ['2024-08-18', 'names', 'rằm tháng 7 năm Giáp Thìn'],
    ['2024-02-09', 'names', '30 tháng Chạp năm Quý Mão'],
    ['2023-04-05', 'names', 'rằm tháng 2 nhuận năm Quý Mão'],
    ['2023-04-05', 'full', '15 tháng 2 nhuận năm Quý Mão'],
    ['2023-04-05', 'short', '15/2 nhuận Quý Mão'],
  ] as const) {
    it(`${day}, ${style}: ${expected}`, () => expect(formatLunarDate(toLunarDate(noon(day))!, style)).to.equal(expected));
  }
});

describe('toLunarDate', () => {
  for (const [day, expected] of [
    ['2024-06-18', '13/5 Giáp Thìn'],
    ['2024-02-10', '1/1 Giáp Thìn'],
    ['2024-02-09', '30/12 Quý Mão'],
    ['2023-04-01', '11/2 nhuận Quý Mão'],
    ['1985-01-21', '1/1 Ất Sửu'],
  ] as const) {
    it(`${day} → ${expected}`, () => {
      const lunarDate = toLunarDate(noon(day));
      expect(lunarDate && formatLunarDate(lunarDate)).to.equal(expected);
    });
  }

  // New Year's days, some of them of which the calendars of China or of old software say otherwise.
  for (const day of [
    '1968-01-29', '1969-02-16', '1975-02-11', '1984-02-02', '1985-01-21', '1986-02-09', '2000-02-05', '2007-02-17', '2008-02-07',
    '2012-01-23', '2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17',
    '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02', '2033-01-31', '2034-02-19', '2053-02-18',
  ]) {
    it(`begins the year on ${day}`, () => {
      const [first, last] = [0, -86_400_000].map((offset) => toLunarDate(new Date(noon(day).getTime() + offset)));
      expect(first).to.include({ day: 1, month: 1, leap: false, year: Number(day.slice(0, 4)) });
      expect(last).to.include({ month: 12, leap: false });
    });
  }

  it('knows the leap months', () => {
    const found: string[] = [];
    for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2039, 0, 1); day += 86_400_000) {
      const { leap, day: ofMonth, month, year } = toLunarDate(new Date(day))!;
      if (leap && ofMonth === 1) found.push(`${year} ${month}`);
    }
    expect(found.join()).to.equal(
      '2001 4,2004 2,2006 7,2009 5,2012 4,2014 9,2017 6,2020 4,2023 2,2025 6,2028 5,2031 3,2033 11,2036 6',
    );
  });

  it('goes on from day to day, from 1968 until 2100', () => {
    let before = toLunarDate(noon('1968-01-01'))!;
    for (let day = noon('1968-01-02').getTime(); day <= noon('2100-12-31').getTime(); day += 86_400_000) {
      const now = toLunarDate(new Date(day))!;
      const isNext = now.day === before.day + 1 && now.month === before.month && now.leap === before.leap && now.year === before.year;
      const isFirst = now.day === 1 && before.day >= 29 && (now.leap ? now.month === before.month : now.month === (before.month % 12) + 1);
      expect(isNext || isFirst, new Date(day).toISOString()).to.equal(true);
      before = now;
    }
  });

  for (const day of ['1967-12-31', '2101-01-01']) {
    it(`gives nothing for ${day}`, () => expect(toLunarDate(noon(day))).to.equal(undefined));
  }

  it('takes the day that it is in Vietnam', () => {
    expect(toLunarDate(new Date('2024-02-09T16:59:59Z'))?.month).to.equal(12);
    expect(toLunarDate(new Date('2024-02-09T17:00:00Z'))?.month).to.equal(1);
  });

  it('agrees with the known days, where they are at hand', async function () {
    const text = await (await fetch('/testdata/lunar-sample.json')).text();
    if (!text) return this.skip();
    const { entries } = JSON.parse(text) as Sample;
    for (const { solar, lunarDay, lunarMonth, leap, lunarYear, canChiYear } of entries) {
      if (solar < '1968') continue;
      expect(toLunarDate(noon(solar)), solar).to.deep.equal({
        day: lunarDay,
        month: lunarMonth,
        leap,
        year: lunarYear,
        yearName: canChiYear,
      });
    }
  });
});
