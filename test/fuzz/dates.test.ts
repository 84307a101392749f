import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { findDate } from '../../src/lib/date-in-text.js';
import { parseDate } from '../../src/lib/date-text.js';
import { parseByPattern } from '../../src/lib/pattern-date.js';
import { formatDate, formatDateAs, type DateStyle } from '../../src/locale/dates.js';
import { toLunarDate } from '../../src/locale/lunar.js';
import { dateLikeText, dayWriters, localWriters, minuteWriters, moment, two, wallClock, zonedWriters, type WallClock } from './arbitraries-dates.js';
import { text } from './arbitraries-text.js';
import { check } from './check.js';

const hanoi = 7 * 60;
const zones = ['Asia/Ho_Chi_Minh', 'Europe/Paris', 'America/St_Johns', 'Asia/Kathmandu', 'UTC', '+07:00', '-03:30', 'Mars/Olympus', ''];
/** Offsets that zones have had; clocks before 1970 ran by the town, with seconds in it, which no text names. */
const offsets = fc.constantFrom(-720, -570, -480, -300, -210, -180, 0, 60, 120, 210, 330, 345, 420, 480, 540, 765, 840);
const toMinute = (date: Date): Date => new Date(Math.floor(date.getTime() / 60_000) * 60_000);

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const patternPart = fc.constantFrom('dd', 'd', 'MM', 'MMM', 'MMMM', 'yyyy', 'yy', 'HH', 'h', 'mm', 'ss', 'SSS', 'a', 'zzz', 'X', 'EEEE', 'E', '/', ' ', ':', '.', "'ngày'", "'", '(', '[', '*', '\\', '\u0301');

/** The moment that a wall clock in UTC+7 shows, whatever Hà Nội's own did that year. */
const inHanoi = { timeZone: '+07:00' };

function reads(writers: Readonly<Record<string, (at: WallClock) => string>>, date: Date, offset: number, expected: Date): void {
  for (const [name, write] of Object.entries(writers)) {
    const written = write(wallClock(date, offset));
    assert.equal(parseDate(written, inHanoi)?.toISOString(), expected.toISOString(), `${name}: ${written}`);
  }
}

describe('generated dates', () => {
  it('are read from any text as a valid date or none', () =>
    check(
      fc.property(fc.oneof(dateLikeText, text, fc.string({ unit: 'binary' })), fc.constantFrom(...zones), (value, timeZone) => {
        for (const date of [parseDate(value), parseDate(value, { timeZone }), findDate(value, { timeZone })?.date]) {
          if (date) assert.isFinite(date.getTime());
        }
      }),
      { cost: 0.25 },
    ));

  it('are read as they were written with their zone', () =>
    check(fc.property(moment, offsets, (date, offset) => reads(zonedWriters, date, offset, date))));

  it('are read as they were written without a zone', () =>
    check(fc.property(moment, (date) => reads(localWriters, date, hanoi, date))));

  it('are read as they were written to the minute', () =>
    check(fc.property(moment, (date) => reads(minuteWriters, toMinute(date), hanoi, toMinute(date)))));

  it('are read as a day was written', () =>
    check(
      fc.property(moment, (date) => {
        const { year, month, day } = wallClock(date, hanoi);
        reads(dayWriters, date, hanoi, new Date(Date.UTC(year, month - 1, day) - hanoi * 60_000));
      }),
    ));

  it('are read by any pattern as a valid date or none', () =>
    check(
      fc.property(fc.oneof(dateLikeText, text), fc.array(patternPart, { maxLength: 20 }), fc.constantFrom(...zones), (value, parts, timeZone) => {
        const date = parseByPattern(value, parts.join(''), timeZone);
        if (date) assert.isFinite(date.getTime());
      }),
      { cost: 0.25 },
    ));

  it('are read as a pattern wrote them', () =>
    check(
      fc.property(moment, fc.constantFrom('/', '-', '.', ' '), (date, mark) => {
        const at = wallClock(date, hanoi);
        const written = [two(at.day), two(at.month), at.year].join(mark);
        const clock = `${two(at.hour)}:${two(at.minute)}:${two(at.second)}`;
        assert.equal(parseByPattern(`${written} ${clock}`, `dd${mark}MM${mark}yyyy HH:mm:ss`, '+07:00')?.toISOString(), date.toISOString());
      }),
    ));

  it('are printed in any language and zone, whatever they are called', () =>
    check(
      fc.property(fc.oneof(moment, fc.date()), fc.constantFrom('vi', 'en', 'fr-CA', 'xx', '', 'a_b', 'x', '-'), fc.constantFrom(...zones), fc.constantFrom<DateStyle>('short', 'long', 'datetime', 'relative', 'none'), (date, locale, timeZone, style) => {
        assert.isString(formatDate(date, { locale, timeZone, clock: 'seconds' }));
        // In the page's language, which `LanguageController` has looked at.
        assert.isString(formatDateAs(style, date, { locale: /^(?:|a_b|x|-)$/.test(locale) ? 'vi' : locale, timeZone, now: 0 }));
      }),
      { cost: 0.25 },
    ));

  it('have a day in the lunar calendar that follows the day before', () =>
    check(
      fc.property(fc.oneof(moment, fc.date()), (date) => {
        const lunar = toLunarDate(date);
        const before = toLunarDate(new Date(date.getTime() - 86_400_000));
        if (!lunar) return;
        assert.include(months, lunar.month);
        assert.isTrue(lunar.day >= 1 && lunar.day <= 30);
        assert.isAtMost(Math.abs(lunar.year - date.getUTCFullYear()), 1);
        if (!before) return;
        if (lunar.day > 1) assert.deepEqual({ ...lunar, day: lunar.day - 1 }, before);
        else assert.include([29, 30], before.day);
      }),
    ));

  it('are read as the kit prints them', () =>
    check(
      fc.property(moment, fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'Asia/Kathmandu', 'Asia/Tokyo'), (date, timeZone) => {
        const at = (value: string): string | undefined => parseDate(value, { timeZone })?.toISOString();
        // Zones before 1976 had seconds in them, or none but whole minutes of them can be written.
        if (date.getUTCFullYear() < 1990) return;
        assert.equal(at(formatDate(date, { timeZone, clock: 'seconds' })), date.toISOString());
        assert.equal(at(formatDate(date, { timeZone, clock: 'minutes' })), toMinute(date).toISOString());
        assert.equal(at(formatDateAs('datetime', date, { timeZone })), toMinute(date).toISOString());
        const day = formatDateAs('short', date, { timeZone });
        assert.equal(formatDateAs('short', parseDate(day, { timeZone }) ?? new Date(NaN), { timeZone }), day);
      }),
    ));
});
