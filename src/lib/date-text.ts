import { fromWallClock } from './from-wall-clock.js';
import { mendedDate } from './mended-date.js';
import { monthOf, vietnameseMonthsToNumbers } from './month-names.js';
import { standardDate } from './standard-date.js';
import { namedOffset } from './zone-names.js';
import { isMonthFirst } from './weekday.js';
import { isTimeZone, numericOffset } from './zone-offset.js';

type Fields = [year: number, month: number, day: number];

const timeOfDay =
  /(^|\D)(\d{1,2}) ?(?::|h|g|gio|시) ?(\d{1,2})(?: ?(?::|m|p|phut|분) ?(\d{1,2})(?:[.,](\d+))?)?(?![\d:])(?: ?(?:phut|giay|분|초|s)(?![a-z]))? ?([ap]\.? ?m(?![a-z])\.?|sa(?![a-z])|ch(?![a-z])|sang|chieu|toi)?/;
const numericZone =
  /^[ ,]*\(?(?:(?:etc\/)?(?:gmt|utc?|z) ?([+-]) ?|([+-])(?: (?=\d\d:?\d\d))?)(\d{1,2}):?(\d{2})?(?:z(?![a-z])|(?![\w:/.-]))/;
const greenwich = /\(?(?:gmt|utc) ?([+-]) ?(\d{1,2}):?(\d{2})?(?![\w:])/;

const vietnameseDay = /thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|ngay/;

/**
 * The moment that a text names: RFC 822 and its broken relatives, ISO 8601 (W3CDTF, weeks, days of the year), asctime,
 * `/Date(…)/`, and what Vietnamese portals print: `Thứ Năm, 12/10/2023 10:30 (GMT+7)`, `ngày 12 tháng 10 năm 2023`,
 * `28/05/2026 5:00:00 CH`. Numbers are day first; with AM or PM month first, unless the text is Vietnamese; the other way round
 * where only that is the weekday that the text names. A day without a time is its midnight.
 * @param options.timeZone Zone of texts that name none: an IANA name or `+07:00`; default `Asia/Ho_Chi_Minh`, never
 * the visitor's.
 * @returns `undefined` for what is no date, or a date that no calendar has (31 June).
 */
export function parseDate(text: string, options: { timeZone?: string | undefined } = {}): Date | undefined {
  const trimmed = text.trim();
  // The first days of SQL Server and of spreadsheets stand for no date.
  if (!trimmed || trimmed.length > 120 || /^1(?:900-01-01|899-12-30)/.test(trimmed)) return undefined;
  const standard = standardDate(trimmed);
  if (standard) return standard;
  const epoch = /^\\?\/?Date\((-?\d{1,15})|^(\d{10}(?:\.\d{1,9})?|\d{13})$/i.exec(trimmed);
  if (epoch) return new Date(epoch[1] ? Number(epoch[1]) : Math.floor(Number(epoch[2]) * (/^\d{13}$/.test(trimmed) ? 1 : 1000)));
  const moment = readMoment(trimmed, options);
  const mended = moment ? trimmed : mendedDate(trimmed);
  return mended === trimmed ? moment : readMoment(mended, options);
}

function readMoment(trimmed: string, options: { timeZone?: string | undefined }): Date | undefined {
  const rest = normalise(trimmed);
  const clock = timeOfDay.exec(rest);
  const before = clock ? rest.slice(0, clock.index) + (clock[1] ?? '') : rest;
  const zone = readZone(clock ? rest.slice(clock.index + clock[0].length) : '', before);
  const isAmerican = /^[ap]/.test(clock?.[6] ?? '') && zone?.offset !== 7 * 3_600_000 && !vietnameseDay.test(rest);
  const date = zone && readDate(zone.rest, (...numbers) => isMonthFirst(trimmed, ...numbers) ?? isAmerican);
  if (!date) return undefined;

  const [year, month, day] = date;
  // 0001-01-01 is how .NET writes that there is no date.
  if (year < 100) return undefined;
  const time = clock ? readTime(clock, rest) : 0;
  const midnight = Date.UTC(year, month - 1, day);
  if (time === undefined || fieldsOf(midnight).join() !== date.join()) return undefined;
  const wallClock = midnight + time;
  const timeZone = zone.timeZone ?? (clock && /[년월일오]/.test(rest) ? '+09:00' : options.timeZone);
  return new Date(zone.offset === undefined ? fromWallClock(wallClock, timeZone) : wallClock - zone.offset);
}

/** Lower case, no diacritics, no weekday with a digit in it, no comments before a number; compact forms spelled out. */
function normalise(text: string): string {
  const lower = text.toLowerCase().replace(/(:\d\d),(?=\d)/g, '$1.');
  const plain = (/^[\0-\x7f]*$/.test(lower) ? lower : withoutDiacritics(lower))
    .replace(/[\s,|]+/g, ' ')
    .replace(/\([^()\d]*\)(?=.*\d)/g, '')
    .replace(/^(?:thu?|t)\.? ?[2-7] (?=\d{1,2}(?:[-/.]| [a-z]))/, 'ngay ')
    .replace(/(.)\[[^\]]*\]$/, '$1')
    .replace(/^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(\d\d)?)?(?!\d)/, (_, y, m, d, h, min, s) =>
      h ? `${y}-${m}-${d}t${h}:${min}:${s ?? '00'}` : `${y}-${m}-${d}`,
    )
    .replace(/t(\d\d)(\d\d)(\d\d)(?!\d)/, 't$1:$2:$3')
    .replace(/^(\d{4}-\d\d-\d\d)([+-]\d\d:\d\d)$/, '$1t00:00$2')
    .replace(/(:\d\d) (\d\d:\d\d)$/, '$1+$2')
    .replace(/(\d)t(\d\d)(?=z|[+-]|$)/, '$1t$2:00')
    .replace(/(\d) ?(?:h|gio)(?! ?\d)/, '$1:00')
    .trim();
  return /th(?:ang|g|\d)/.test(plain)
    ? vietnameseMonthsToNumbers(plain)
        .replace(/(\d\d?)[ /-]*(?:thang|thg|th) ?(\d\d?)[ /-]*(?:nam ?)?(\d{4})/, '$3-$2-$1')
        .replace(/(?:thang|thg|th) ?(\d\d?) (\d\d?) (\d{4})/, '$3-$1-$2')
        .replace(/[ -]?(?:thang|thg) ?(?=\d)/g, '/')
    : plain;
}

function withoutDiacritics(text: string): string {
  return text
    .normalize('NFC')
    .replace(/thứ\s*\d/g, 'ngay ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[‐-―−]/g, '-')
    .replace(/(\d)[년월年月] ?/g, '$1/');
}

/** What stands behind the time says the zone; otherwise a `GMT+7` anywhere, or what stands behind the year. */
function readZone(after: string, before: string): { rest: string; offset?: number; timeZone?: string } | undefined {
  const [numeric, sign, bareSign, hours = '', minutes] = numericZone.exec(after) ?? [];
  if (numeric) {
    const offset = numericOffset(sign ?? bareSign ?? '', hours, minutes);
    return offset === undefined ? undefined : { rest: before + after.slice(numeric.length), offset };
  }
  const [word = '', name = ''] = /^ ?\(?([a-z]+(?:\/[a-z_/]+)?)(?![\w+])/.exec(after) ?? [];
  const offset = namedOffset(name.replace(/^etc\//, ''));
  if (offset !== undefined) return { rest: before + after.slice(word.length), offset };
  if (name.includes('/') && isTimeZone(name)) return { rest: before + after.slice(word.length), timeZone: name };

  const [tail = '', zoneName = '', tailSign = '', tailHours = '', tailMinutes] = / (?:([a-z]{2,5})|([+-])(\d\d):?(\d\d))$/.exec(after) ?? [];
  const behindYear = tail && /\d{4}/.test(after.slice(0, -tail.length)) ? (zoneName ? namedOffset(zoneName) : numericOffset(tailSign, tailHours, tailMinutes)) : undefined;
  if (behindYear !== undefined) return { rest: before + after.slice(0, -tail.length), offset: behindYear };

  const rest = `${before} ${after}`;
  const [anywhere, anySign = '', anyHours = '', anyMinutes] = greenwich.exec(rest) ?? [];
  if (anywhere) return { rest: rest.replace(anywhere, ' '), offset: numericOffset(anySign, anyHours, anyMinutes) };
  return { rest, ...(/(?:\d|^| )(?:gmt|utc|z)$/.test(rest.trim()) && { offset: 0 }) };
}

/** Milliseconds since midnight. */
function readTime(clock: RegExpExecArray, rest: string): number | undefined {
  const [, , hours, minutes, seconds = '0', fraction = '0', half] = clock;
  const afternoon = (half && /^(?:p|ch|toi)/.test(half)) || rest.includes('오후');
  let hour = Number(hours);
  if (afternoon && hour < 12) hour += 12;
  else if (!afternoon && hour === 12 && ((half && /^(?:a|s)/.test(half)) || rest.includes('오전'))) hour = 0;
  const minute = Number(minutes);
  const second = Number(seconds);
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}

/** Whether the first of a year's two numbers is the month. */
type Order = (year: number, first: number, second: number) => boolean;
type Reader = (match: RegExpExecArray, order: Order) => Fields | undefined;

/**
 * Tried in this order; the first that fits and leaves no digit over counts. What is between letters is no letter always, but
 * `\p{L}` takes a phone longer to compile than all the dates of a page to read.
 */
const dateForms: readonly [form: RegExp, read: Reader][] = [
  [/^(\d{4})-?w(\d\d)(?:-?([1-7]))?/, (match) => isoWeek(Number(match[1]), Number(match[2]), Number(match[3] ?? 1))],
  [/^(\d{4})-?(\d{3})(?![\d-])/, (match) => dayOfYear(Number(match[1]), Number(match[2]))],
  [
    /(?:^|\D)(\d{4}) ?[-/.] ?0?(\d{1,2})(?:(?: ?[-/.] ?)(\d{1,2}))?(?!\d)/,
    ([, y, m, d = 1]) => [Number(y), Number(m), Number(d)],
  ],
  [/(?:^|\D)(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d\d)(?!\d)/, readNumbers],
  [
    /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er)?[-/. ]*(?:de |of )?([a-z\u00aa-\uffff]{3,})[-/. ']*(?:de )?(\d{2,4})(?!\d)/,
    ([, d, m, y]) => [fullYear(y), monthOf(m ?? ''), Number(d)],
  ],
  [
    /([a-z\u00aa-\uffff]{3,})[-. ]+(\d{1,2})(?:st|nd|rd|th)?[- ]+(\d{4})(?!\d)/,
    ([, m, d, y]) => [Number(y), monthOf(m ?? ''), Number(d)],
  ],
  [/(?:^|\D)(\d{4})[-. ]+([a-z\u00aa-\uffff]{3,})[-. ]+(\d{1,2})(?!\d)/, ([, y, m, d]) => [Number(y), monthOf(m ?? ''), Number(d)]],
  [/^([a-z\u00aa-\uffff]{3,})[-. ]+(\d{4})(?!\d)/, ([, m, y]) => [Number(y), monthOf(m ?? ''), 1]],
  [/^(\d{4})$/, ([, y]) => [Number(y), 1, 1]],
];

function readDate(text: string, order: Order): Fields | undefined {
  const trimmed = text.trim();
  for (const [form, read] of dateForms) {
    const match = form.exec(trimmed);
    const fields = match && read(match, order);
    if (fields && fields[1] > 0)
      return /\d/.test(trimmed.replace(match[0], ' ').replace(/\([^()]*\)/, '')) ? undefined : fields;
  }
  return undefined;
}

/** `28/05/2026`; Americans write the month first, which shows when they write AM or PM too, by the weekday, or when it cannot be else. */
function readNumbers([, first, second, digits]: RegExpExecArray, order: Order): Fields {
  const [year, a, b] = [fullYear(digits), Number(first), Number(second)];
  return b > 12 || (a <= 12 && order(year, a, b)) ? [year, a, b] : [year, b, a];
}

/** Two digits and three as RFC 2822 §4.3 has it. */
function fullYear(digits = ''): number {
  const year = Number(digits);
  return digits.length > 3 ? year : year + (digits.length < 3 && year < 50 ? 2000 : 1900);
}

function dayOfYear(year: number, day: number): Fields | undefined {
  const fields = fieldsOf(Date.UTC(year, 0, day));
  return fields[0] === year ? fields : undefined;
}

/** https://www.w3.org/TR/NOTE-datetime leaves weeks out; ISO 8601 counts them from the one with 4 January in it. */
function isoWeek(year: number, week: number, weekday: number): Fields | undefined {
  const sinceMonday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  const monday = 4 - sinceMonday + (week - 1) * 7;
  // A week is of the year that has its Thursday.
  return fieldsOf(Date.UTC(year, 0, monday + 3))[0] === year ? fieldsOf(Date.UTC(year, 0, monday + weekday - 1)) : undefined;
}

function fieldsOf(time: number): Fields {
  const date = new Date(time);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
