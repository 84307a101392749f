import { expect } from '@open-wc/testing';
import { formatLunarDate, toLunarDate } from '../../src/locale/lunar.js';

interface Sample {
  entries: { solar: string; lunarDay: number; lunarMonth: number; leap: boolean; lunarYear: number; canChiYear: string }[];
}

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
