import { parseDate } from './date-text.js';
import { letters, lowered } from './letters.js';
import { trimmed } from './trimmed.js';
import { isMonthFirst } from './weekday.js';

/** A date that stands in a text, and the stretch that prints it: weekday, day, hour and the brackets around them. */
export interface FoundDate {
  date: Date;
  start: number;
  end: number;
}

interface DateOptions {
  timeZone?: string | undefined;
}

/** A month as a word. */
export const monthWord =
  '(?:(?:jan|ene|feb|fév|maa?r|mär|a[bpv]r|ma[iy]|mei|jun|jui|jul|aug|ago|agus|aoû|sep|set|o[ck]t|out|nov|d[ei][cz]|desem|déc)[a-zé]{0,7}\\.?|(?:tháng|thg|th)\\.?\\s*(?:một|giêng|hai|ba|tư|năm|sáu|b[ảẩ]y|tám|chín|mười(?: một| hai)?|chạp))';
const monthName = `(?:${monthWord}|(?:tháng|thg|th)\\.?\\s*\\d{1,2}(?!\\d))`;
// A day of the calendar, with its year, in a text in lower case, as all of these. (No look-behind: Safari before 16.4 has none.)
const day = new RegExp(
  `(^|[^${letters}\\d/.-]|[^\\d][.-])(${[
    '\\d{4}-\\d{2}-\\d{2}(?:t\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?',
    '\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}',
    '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}',
    '\\d{1,2}/\\d{1,2}/\\d{2}',
    '\\d{1,2}-\\d{1,2}-\\d{2}',
    '\\d{2}\\.\\d{2}\\.\\d{2}',
    '\\d{1,2}\\s+\\d{1,2}/\\d{4}',
    `\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s,-]+(?:de\\s+)?${monthName}[\\s,/-]+(?:năm\\s*|de\\s+)?\\d{4}`,
    `${monthName}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:[,.]\\s*|\\s+)\\d{4}`,
  ].join('|')})(?![${letters}\\d]|[/.-]\\d)`,
  'g',
);
const weekday =
  `(?:th(?:ứ|u)\\s*(?:hai|ba|tư|tu|năm|nam|sáu|sau|b[ảẩa]y|[2-7])|ch(?:ủ|u)\\s*nh(?:ậ|a)t|cn|t[2-7]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?![${letters}\\d])`;
const clock =
  `(?:(?:lúc|vào|hồi|at)[\\s:]*)?(\\d{1,2})\\s?(?::|h|g|giờ|\\.(?=\\d\\d\\s?[ap]\\.?m))\\s?(\\d{1,2})?(?:\\s?:\\s?(\\d{1,2}))?(?:\\s?(?:phút|ph|p(?!\\.?m)|'))?(?:(?![\\d${letters}])|(?=[ap]m))(?:\\s?([ap]\\.?m\\.?|sa|ch|sáng|chiều|tối)(?![${letters}]))?(?:\\s?(\\(?(?:(?:gmt|utc)\\s?[+-]\\s?\\d{1,2}(?::?\\d\\d)?|ict|utc|bst|[ep][sd]t|et|[+]\\d\\d(?::?\\d\\d)?(?!\\d)|-[01]\\d[03]0(?!\\d))\\)?(?![${letters}])))?`;
const gap = '[\\s,:;|•·–—-]*';
const behind = new RegExp(`^${gap}(?:${weekday}${gap})?${clock}`);
const zoneBehind = /^[\s,]*\(?(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\d\d)?\)?/;
const weekdayBehind = new RegExp(`^[\\s,(]*${weekday}\\)?`);
const ahead = new RegExp(`(?:^|[^${letters}\\d])(${clock}${gap}(?:${weekday}${gap})?(?:ngày\\s*)?)$`);
const weekdayAhead = new RegExp(`(?:^|[^${letters}\\d])((?:${weekday}${gap})?(?:ngày\\s*)?)$`);

/**
 * What all days of the calendar have, and what is one as it stands: most texts are told by these. The patterns above would
 * have to be compiled for them, which takes a phone longer than to read a page's lists.
 */
const likeDay = /\d{4}|\d([/.-])\d{1,2}\1\d\d/;
const bareDay = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/;
/** What all weekdays have, and the word for a day. */
const likeWeekday = /th(?:ứ|u)|ch(?:ủ|u)|cn|t[2-7]|mon|tue|wed|fri|s(?:at|un)|ngày/;

/** The first date in `text`; undefined where none stands there. */
export function findDate(text: string, options: DateOptions = {}): FoundDate | undefined {
  if (!likeDay.test(text)) return undefined;
  if (bareDay.test(text)) {
    const date = parseDate(text, options);
    return date && { date, start: 0, end: text.length };
  }
  const lower = lowered(text);
  for (const match of lower.matchAll(day)) {
    let start = match.index + (match[1]?.length ?? 0);
    let end = match.index + match[0].length;
    // `10h30, thứ Tư, ngày` in front, `- 10:30 (GMT+7)` behind; either may be missing.
    const before = lower.slice(Math.max(0, start - 60), start);
    const after = lower.slice(end, end + 60);
    const hourAfter = /\d/.test(after) ? behind.exec(after) : null;
    const hourBefore = !hourAfter && /\d/.test(before) ? ahead.exec(before) : null;
    const dayBefore = hourBefore ?? (likeWeekday.test(before) ? weekdayAhead.exec(before) : null);
    const zone = hourBefore && zoneBehind.exec(after);
    const dayAfter = hourAfter ?? zone ?? (likeWeekday.test(after) ? weekdayBehind.exec(after) : null);
    const numbers = (match[2] ?? '').replace(/\s+(?=[/.-])|([/.-])\s+/g, '$1');
    const printed = byWeekday(numbers, `${dayBefore?.[0] ?? ''} ${dayAfter?.[0] ?? ''}`);
    const hour = hourAfter?.slice(1) ?? hourBefore?.slice(2);
    const date = (hour && parseDate(`${hour[3] ? dayFirst(printed, /^0/.test(hour[0] ?? '') || /thứ|chủ\s*nh|ngày|đăng|cập nhật|xuất bản|lúc/.test(before + after)) : printed} ${time(hour)} ${zone?.[0] ?? ''}`, options)) || parseDate(printed, options);
    if (!date) continue;
    start -= dayBefore?.[1]?.length ?? 0;
    end += dayAfter?.[0].length ?? 0;
    return { date, ...withBrackets(text, start, end) };
  }
  return undefined;
}

/** Numbers that could be read both ways, in one that cannot, where the weekday beside them tells. */
function byWeekday(printed: string, beside: string): string {
  const [, first = '', second = '', year] = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/.exec(printed) ?? [];
  const monthFirst = year && isMonthFirst(beside, Number(year), Number(first), Number(second));
  if (!year || monthFirst === undefined) return printed;
  return monthFirst ? `${year}-${first}-${second}` : `${year}-${second}-${first}`;
}

/**
 * With AM or PM numbers are read month first, as Americans write. But they do not write a zero before the day, month or
 * hour, nor a Vietnamese weekday: `05/09/2024 08:15 AM` is the fifth of September on a Vietnamese page.
 */
function dayFirst(printed: string, isSure: boolean): string {
  const [, d = '', m = '', y] = /^(\d\d)\D(\d\d)\D(\d{4})$/.exec(printed) ?? [];
  return y && Number(m) < 13 && (isSure || d.startsWith('0') || m.startsWith('0')) ? `${y}-${m}-${d}` : printed;
}

/** An hour as `parseDate` takes it: `10:8` and `10h` have no two digits for the minutes. */
function time([hours = '', minutes = '', seconds, half = '', zone = '']: (string | undefined)[]): string {
  return `${hours}:${minutes.padStart(2, '0')}${seconds ? `:${seconds.padStart(2, '0')}` : ''} ${half} ${zone}`.trim();
}

function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  const before = /[([]\s*$/.exec(text.slice(0, start));
  const after = /^\s*[)\]]/.exec(text.slice(end));
  return before && after ? { start: before.index, end: end + after[0].length } : { start, end };
}

const dayAlone = new RegExp(`^(?:${monthName}[\\s,]+\\d{1,2}|\\d{1,2}[\\s,]+${monthName}|\\d{1,2}[/.-]\\d{1,2})$`);

/** Whether a text is a day without its year, as it stands below a heading of the year: `12/10`, `Th10 12`. */
export function isDayAlone(text: string): boolean {
  return text.length < 20 && dayAlone.test(lowered(text));
}

/** What a text says besides the date that is printed at one of its ends. */
export interface SplitText {
  text: string;
  date?: Date;
}

/**
 * Takes the date of publication off a headline: in brackets, or behind a dash or bar, at either end. A date that belongs
 * to the sentence (`Lịch tiếp công dân ngày 12/10/2023`) stays.
 */
export function splitDate(text: string, options: DateOptions = {}): SplitText {
  const found = findDate(text, options);
  if (!found) return { text };
  const before = text.slice(0, found.start).trim();
  const after = text.slice(found.end).trim();
  const bracketed = /[([]/.test(text.charAt(found.start));
  if ((!after && (!before || bracketed || /[-–—|]$/.test(before))) || (!before && (bracketed || /^[-–—|:]/.test(after)))) {
    return { text: trimSeparators(before + after), date: found.date };
  }
  return { text };
}

const labels =
  /^(?:(?:ngày|thời gian|được|lần cuối|lúc|vào|đăng|cập nhật|xuất bản|phát hành|tạo|viết|hôm nay|là|date|last|published|posted|created|updated|on)[\s:]*)+$/i;
const sources = /(?:^|[\s|])(?:đăng|cập nhật|ngày|tác giả|nguồn|bởi|admin|posted|published|by|lượt|đã xem|views?|hits|bình luận|comments?)(?![a-zß-öø-\u1fff\u3040-\ud7ff\d])/i;

/**
 * The date of a text that is there to print it: `Cập nhật: 10h30, ngày 5/6/2024`, `- Thứ năm - 09/11/2017 03:11`,
 * `Đăng bởi: Ban biên tập | 12/10/2023`. Not a date within a sentence.
 */
export function dateOfLine(text: string, options: DateOptions = {}): FoundDate | undefined {
  const found = text.length < 200 ? findDate(text, options) : undefined;
  if (!found) return undefined;
  const before = trimSeparators(text.slice(0, found.start));
  const after = trimSeparators(text.slice(found.end));
  const rest = before.length + after.length;
  if (rest <= 12) return found;
  // `Lan Anh · 12/10/2023 · 3 phút đọc`
  const isParted = /[|•·]\s*$/.test(text.slice(0, found.start)) || /^\s*[|•·]/.test(text.slice(found.end));
  return rest <= 60 && (isParted || labels.test(before) || sources.test(`${before}|${after}`)) ? found : undefined;
}

/** Cuts what separates a date from the words beside it. */
export function trimSeparators(text: string): string {
  return trimmed(text, /[\s,;:|–—•·»，、-]/);
}
