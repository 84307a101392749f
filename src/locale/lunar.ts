import { firstLunarDay, firstLunarYear, lunarYears } from './lunar-table.js';
import { zonedTime } from './zoned-time.js';

/** A day of the Vietnamese lunar calendar (âm lịch). */
export interface LunarDate {
  /** 1–30 */
  day: number;
  /** 1–12; a leap month has the number of the month before it. */
  month: number;
  /** Whether the month is a leap month (tháng nhuận). */
  leap: boolean;
  /** The Gregorian year in which the lunar year begins. */
  year: number;
  /** Can chi name of the year: `Giáp Thìn`. */
  yearName: string;
}

const stems = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'];
const branches = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'];
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The Vietnamese lunar date of the day that `date` is in Vietnam (UTC+7), by the rule in force since 1968. Nothing
 * before 1968 and after 2100: no date rather than a wrong one.
 */
export function toLunarDate(date: Date): LunarDate | undefined {
  const { year: solarYear, month: solarMonth, day: solarDay } = zonedTime(date);
  if (!(solarYear >= 1968 && solarYear <= 2100)) return undefined;
  let left = Date.UTC(solarYear, solarMonth - 1, solarDay) / 86_400_000 - firstLunarDay;
  for (let index = 0; index * 3 < lunarYears.length; index++) {
    let value = 0;
    for (const letter of lunarYears.slice(index * 3, index * 3 + 3)) value = (value << 6) | alphabet.indexOf(letter);
    const leapAfter = value >> 13;
    const months = leapAfter ? 13 : 12;
    for (let i = 0; i < months; i++) {
      const length = 29 + ((value >> i) & 1);
      if (left < length) {
        const leap = leapAfter > 0 && i === leapAfter;
        const month = leapAfter > 0 && i >= leapAfter ? i : i + 1;
        const year = firstLunarYear + index;
        return { day: left + 1, month, leap, year, yearName: `${stems[year % 10]} ${branches[year % 12]}` };
      }
      left -= length;
    }
  }
  return undefined;
}

/** How a lunar date is written: see `formatLunarDate`. */
export type LunarStyle = 'short' | 'full' | 'names';

/**
 * `13/5 Giáp Thìn`, in full `13 tháng 5 năm Giáp Thìn`; with the names that people say `mùng 1 tháng Giêng năm Giáp Thìn`,
 * `rằm tháng 7 năm Giáp Thìn`, `30 tháng Chạp năm Giáp Thìn`. A leap month is `nhuận`.
 */
export function formatLunarDate({ day, month, leap, yearName }: LunarDate, style: LunarStyle = 'short'): string {
  const leapWord = leap ? ' nhuận' : '';
  if (style === 'short') return `${day}/${month}${leapWord} ${yearName}`;
  const isNamed = style === 'names';
  const dayName = isNamed && day <= 10 ? `mùng ${day}` : isNamed && day === 15 ? 'rằm' : day;
  const monthName = isNamed && month === 1 ? 'Giêng' : isNamed && month === 12 ? 'Chạp' : month;
  return `${dayName} tháng ${monthName}${leapWord} năm ${yearName}`;
}
