// Writes src/locale/lunar-table.ts from an ephemeris: `npm run lunar`.
// Rule: civil days of UTC+7; a month begins on the day of the new moon; the winter solstice is in month 11; in a year of
// 13 months the first one without a principal solar term is the leap month.
import { writeFileSync } from 'node:fs';
import { MakeTime, SearchMoonPhase, SearchSunLongitude, type AstroTime } from 'astronomy-engine';

const first = 1967;
const last = 2100;
const dayLength = 86_400_000;

/** Day number (days since 1970-01-01 in UTC+7) of a moment. */
function dayOf(time: AstroTime): number {
  return Math.floor((time.date.getTime() + 7 * 3_600_000) / dayLength);
}

function newMoons(from: number, to: number): number[] {
  const days: number[] = [];
  let time: AstroTime | null = MakeTime(new Date(Date.UTC(from, 0, 1)));
  while (time) {
    time = SearchMoonPhase(0, time, 40);
    if (!time || time.date.getUTCFullYear() > to) break;
    days.push(dayOf(time));
    time = time.AddDays(20);
  }
  return days;
}

/** Days of the twelve principal terms of a civil year: longitude 300° in January … 270° in December. */
function principalTerms(year: number): number[] {
  return Array.from({ length: 12 }, (_, month) => {
    const longitude = (300 + 30 * month) % 360;
    const time = SearchSunLongitude(longitude, new Date(Date.UTC(year, month, 10)), 30);
    if (!time) throw new Error(`no term of ${longitude}° in ${year}`);
    return dayOf(time);
  });
}

const moons = newMoons(first - 2, last + 2);
const terms = Array.from({ length: last - first + 4 }, (_, i) => principalTerms(first - 2 + i)).flat();
const solstice = (year: number): number => principalTerms(year)[11] ?? 0;
/** Index of the last new moon on or before a day. */
const moonBefore = (day: number): number => moons.findLastIndex((moon) => moon <= day);

interface Month {
  start: number;
  length: number;
  month: number;
  leap: boolean;
  year: number;
}

const months: Month[] = [];
for (let year = first - 1; year <= last; year++) {
  // From month 11 of `year` up to the one before month 11 of the next.
  const from = moonBefore(solstice(year));
  const to = moonBefore(solstice(year + 1));
  let hasLeap = to - from === 13;
  let number = 11;
  for (let i = from; i < to; i++) {
    const start = moons[i] ?? 0;
    const end = moons[i + 1] ?? 0;
    const leap = hasLeap && i > from && !terms.some((term) => term >= start && term < end);
    if (leap) hasLeap = false;
    else if (i > from) number = (number % 12) + 1;
    const inNextYear = number < 11 && !(leap && number > 10);
    months.push({ start, length: end - start, month: number, leap, year: inNextYear ? year + 1 : year });
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
let table = '';
let firstDay = 0;
for (let year = first; year <= last; year++) {
  const own = months.filter((month) => month.year === year);
  firstDay ||= own[0]?.start ?? 0;
  const leapAfter = own.find((month) => month.leap)?.month ?? 0;
  const lengths = own.reduce((bits, { length }, i) => bits | (length === 30 ? 1 << i : 0), 0);
  const value = (leapAfter << 13) | lengths;
  table += `${alphabet[value >> 12]}${alphabet[(value >> 6) & 63]}${alphabet[value & 63]}`;
}

writeFileSync(
  new URL('../../src/locale/lunar-table.ts', import.meta.url),
  `// Written by \`npm run lunar\` from an ephemeris: do not edit.
// Three characters (18 bits, base 64 of RFC 4648 §5) a lunar year: four bits the month after which a leap month stands
// (0: none), then a bit a month, the first lowest: 1 for 30 days, 0 for 29.

export const firstLunarYear = ${first};
/** First day of ${first}'s first month, in days since 1970-01-01. */
export const firstLunarDay = ${firstDay};
export const lunarYears =
  '${table}';
`,
);
