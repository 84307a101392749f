// Holds every day that the lunar calendar knows against an ephemeris: the second half of `npm run lunar`.
// What write-lunar-table.ts finds by searching for the moments is looked up here at each midnight of UTC+7: whether the
// moon has been new, and which twelfth of the ecliptic the sun is in.
import { MoonPhase, SunPosition } from 'astronomy-engine';
import { formatLunarDate, toLunarDate } from '../../src/locale/lunar.js';

const dayLength = 86_400_000;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayLength;
const midnight = (day: number): Date => new Date((day - 7 / 24) * dayLength);
const twelfth = (day: number): number => Math.floor(SunPosition(midnight(day)).elon / 30);

interface Month {
  start: number;
  month: number;
  leap: boolean;
  year: number;
}

const starts: number[] = [];
let phase = 0;
for (let day = dayOf(1966, 11, 1); day <= dayOf(2102, 3, 1); day++) {
  const next = MoonPhase(midnight(day + 1));
  if (next < phase) starts.push(day);
  phase = next;
}

/** The month that the sun enters its tenth twelfth in, at the winter solstice, is the eleventh. */
const isEleventh = starts.map((start, i) => twelfth(start) < 9 && twelfth(starts[i + 1] ?? start) >= 9);
const elevenths = starts.flatMap((_, i) => (isEleventh[i] ? [i] : []));

const months: Month[] = elevenths.flatMap((from, n) => {
  const to = elevenths[n + 1] ?? from;
  const inner = starts.slice(from, to);
  const leapAt = to - from < 13 ? -1 : inner.findIndex((start, i) => i > 0 && twelfth(start) === twelfth(starts[from + i + 1] ?? start));
  return inner.map((start, i) => {
    const count = i - (leapAt >= 0 && i >= leapAt ? 1 : 0);
    // The year changes between the solstice and the spring: the year of the solstice is that of months 11 and 12.
    return { start, month: ((count + 10) % 12) + 1, leap: i === leapAt, year: 1966 + n + (count > 1 ? 1 : 0) };
  });
});

const firstDay = dayOf(1968, 1, 1);
const lastDay = dayOf(2100, 12, 31);
for (const [i, { start, month, leap, year }] of months.entries()) {
  const end = months[i + 1]?.start ?? start;
  for (let day = Math.max(start, firstDay); day < end && day <= lastDay; day++) {
    const noon = new Date(midnight(day).getTime() + dayLength / 2);
    const found = toLunarDate(noon);
    if (found?.day === day - start + 1 && found.month === month && found.leap === leap && found.year === year) continue;
    throw new Error(
      `${noon.toISOString().slice(0, 10)}: the ephemeris says ${day - start + 1}/${month}${leap ? ' nhuận' : ''} ${year}, ` +
        `the table ${found ? `${formatLunarDate(found)} (${found.year})` : 'nothing'}`,
    );
  }
}
const [{ start: firstStart } = { start: Infinity }] = months;
if (firstStart > firstDay || (months[months.length - 1]?.start ?? 0) <= lastDay) throw new Error('The months reckoned here do not cover all days.');
console.log(`${lastDay - firstDay + 1} days agree with the ephemeris.`);
