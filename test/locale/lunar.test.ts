import { expect } from '@open-wc/testing';
import { formatLunarDate, toLunarDate } from '../../src/locale/lunar.js';

interface Sample {
  entries: { solar: string; lunarDay: number; lunarMonth: number; leap: boolean; lunarYear: number; canChiYear: string }[];
}

const leapMonths =
  '1968:7 1971:5 1974:4 1976:8 1979:6 1982:4 1985:2 1987:7 1990:5 1993:3 1995:8 1998:5 2001:4 2004:2 2006:7 2009:5 ' +
  '2012:4 2014:9 2017:6 2020:4 2023:2 2025:6 2028:5 2031:3 2033:11 2036:6 2039:5 2042:2 2044:7 2047:5 2050:3 2052:8 ' +
  '2055:6 2058:4 2061:3 2063:7 2066:5 2069:4 2071:8 2074:6 2077:4 2080:3 2082:7 2085:5 2088:4 2090:8 2093:6 2096:4 2099:2';

const noon = (day: string): Date => new Date(`${day}T05:00:00Z`);

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

  // Tết; where China, an hour ahead, begins its year on another day, that stands behind it.
  for (const [day, name] of [
    ['1968-01-29', 'Mậu Thân'], // 1968-01-30
    ['1969-02-16', 'Kỷ Dậu'], // 1969-02-17
    ['1985-01-21', 'Ất Sửu'], // 1985-02-20
    ['2000-02-05', 'Canh Thìn'],
    ['2007-02-17', 'Đinh Hợi'], // 2007-02-18
    ['2023-01-22', 'Quý Mão'],
    ['2024-02-10', 'Giáp Thìn'],
    ['2025-01-29', 'Ất Tỵ'],
    ['2026-02-17', 'Bính Ngọ'],
    ['2027-02-06', 'Đinh Mùi'],
    ['2030-02-02', 'Canh Tuất'], // 2030-02-03
    ['2053-02-18', 'Quý Dậu'], // 2053-02-19
    ['2100-02-09', 'Canh Thân'],
  ] as const) {
    it(`begins ${name} on ${day}`, () => {
      expect(formatLunarDate(toLunarDate(noon(day))!)).to.equal(`1/1 ${name}`);
    });
  }

  it('has the leap months that astronomy gives, 1968–2100', () => {
    const found: string[] = [];
    for (let time = Date.UTC(1968, 0, 1, 5); time < Date.UTC(2101, 0, 1); time += 86_400_000) {
      const { day, month, leap, year } = toLunarDate(new Date(time))!;
      if (leap && day === 1) found.push(`${year}:${month}`);
    }
    expect(found.join(' ')).to.equal(leapMonths);
  });

  for (const day of ['1967-12-31', '2101-01-01']) {
    it(`gives nothing for ${day}`, () => expect(toLunarDate(noon(day))).to.equal(undefined));
  }

  it('takes the day that it is in Vietnam', () => {
    expect(toLunarDate(new Date('2024-02-09T16:59:59Z'))?.month).to.equal(12);
    expect(toLunarDate(new Date('2024-02-09T17:00:00Z'))?.month).to.equal(1);
  });

  it('takes the day of another zone, where one is named', () => {
    const date = new Date('2024-02-09T17:00:00Z');
    expect(toLunarDate(date, 'Pacific/Honolulu')).to.deep.equal(toLunarDate(noon('2024-02-09')));
    expect(toLunarDate(date, 'Pacific/Kiritimati')).to.deep.equal(toLunarDate(noon('2024-02-10')));
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

describe('formatLunarDate', () => {
  for (const [day, style, expected] of [
    ['2024-06-18', 'short', '13/5 Giáp Thìn'],
    ['2024-06-18', 'full', '13 tháng 5 năm Giáp Thìn'],
    ['2024-06-18', 'names', '13 tháng 5 năm Giáp Thìn'],
    ['2023-04-01', 'full', '11 tháng 2 nhuận năm Quý Mão'],
    ['2025-07-25', 'names', 'mùng 1 tháng 6 nhuận năm Ất Tỵ'],
    ['2025-08-08', 'names', 'rằm tháng 6 nhuận năm Ất Tỵ'],
    ['2024-02-10', 'names', 'mùng 1 tháng Giêng năm Giáp Thìn'],
    ['2024-02-10', 'full', '1 tháng 1 năm Giáp Thìn'],
    ['2024-02-19', 'names', 'mùng 10 tháng Giêng năm Giáp Thìn'],
    ['2024-02-20', 'names', '11 tháng Giêng năm Giáp Thìn'],
    ['2024-02-24', 'names', 'rằm tháng Giêng năm Giáp Thìn'],
    ['2024-08-18', 'names', 'rằm tháng 7 năm Giáp Thìn'],
    ['2024-12-01', 'names', 'mùng 1 tháng 11 năm Giáp Thìn'],
    ['2024-02-09', 'names', '30 tháng Chạp năm Quý Mão'],
  ] as const) {
    it(`${day}, ${style}: ${expected}`, () => {
      expect(formatLunarDate(toLunarDate(noon(day))!, style)).to.equal(expected.normalize('NFC'));
    });
  }
});
