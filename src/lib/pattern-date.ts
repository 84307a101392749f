import { monthOf } from './month-names.js';
import { fromWallClock } from './from-wall-clock.js';
import { numericOffset } from './zone-offset.js';

/** The letters of a pattern, what they match and the part of a date that it is. */
const letters: readonly [letter: RegExp, form: string, part: string][] = [
  [/^y{3,4}$/, '(\\d{4})', 'year'],
  [/^y{1,2}$/, '(\\d{2,4})', 'year'],
  [/^M{3,4}$/, '(\\p{L}{3,}\\.?(?: \\d{1,2})?)', 'month'],
  [/^M{1,2}$/, '(\\d{1,2})', 'month'],
  [/^d{1,2}$/, '(\\d{1,2})', 'day'],
  [/^[Hh]{1,2}$/, '(\\d{1,2})', 'hour'],
  [/^m{1,2}$/, '(\\d{1,2})', 'minute'],
  [/^s{1,2}$/, '(\\d{1,2})', 'second'],
  [/^[SfF]+$/, '(\\d+)', 'fraction'],
  [/^(?:a|A|t{1,2})$/, '([ap]\\.?m\\.?|sa|ch)', 'half'],
  [/^(?:[XxZ]+|z{1,3})$/, '(z|[+-]\\d{1,2}:?(?:\\d{2})?)', 'zone'],
];

/** More than any date has. */
const mostParts = 12;

const token = /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * The moment of a text that is written as `pattern` says: `MM/dd/yyyy hh:mm a`, in the letters of Unicode, Java and .NET
 * (https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table), those of moment.js too. Weekdays and what
 * stands behind the pattern's end are passed over.
 * @returns `undefined` for what is not written so, or is no date.
 */
export function parseByPattern(text: string, pattern: string, timeZone?: string): Date | undefined {
  const parts: string[] = [];
  let weekdays = 0;
  const forms = [...pattern.matchAll(token)].map(([whole, quoted]) => {
    if (quoted !== undefined) return literal(quoted);
    if (/^[Ee]+$|^d{3,}$/.test(whole)) return weekdays++ ? '' : '[\\p{L}\\d ]+?';
    const name = whole.replace(/^Y+$|^D{1,2}$/, (upper) => upper.toLowerCase());
    const [, match, part] = letters.find(([letter]) => letter.test(name)) ?? [];
    if (part) parts.push(part);
    return match ?? literal(whole);
  });
  // With many parts, or in a long text, there would be too many ways to read it.
  const match = parts.length > mostParts ? null : new RegExp(`^\\s*${forms.join('')}`, 'iu').exec(text.slice(0, 200).normalize('NFC'));
  if (!match) return undefined;
  return moment(new Map(parts.map((part, index) => [part, match[index + 1] ?? ''])), timeZone);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function moment(found: ReadonlyMap<string, string>, timeZone: string | undefined): Date | undefined {
  const number = (part: string, absent = 0): number => (found.has(part) ? Number(found.get(part)) : absent);
  const written = number('year');
  const year = written < 100 ? written + 2000 : written;
  const month = monthNumber(found.get('month') ?? '1');
  const day = number('day', 1);
  const isAfternoon = /^[pc]/i.test(found.get('half') ?? '');
  const hour = found.has('half') ? (number('hour') % 12) + (isAfternoon ? 12 : 0) : number('hour');
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const isDay = found.has('year') && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!isDay || hour > 23 || number('minute') > 59) return undefined;
  const seconds = (hour * 60 + number('minute')) * 60 + number('second') + Number(`0.${found.get('fraction') ?? 0}`);
  const wallClock = midnight.getTime() + Math.floor(seconds * 1000);
  const offset = offsetOf(found.get('zone'));
  return new Date(offset === undefined ? fromWallClock(wallClock, timeZone) : wallClock - offset);
}

function monthNumber(text: string): number {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return Number(/\d+/.exec(plain)?.[0] ?? monthOf(plain));
}

function offsetOf(zone: string | undefined): number | undefined {
  const [, sign = '', hours = '', minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '') ?? [];
  return hours ? numericOffset(sign, hours, minutes) : /^z$/i.test(zone ?? '') ? 0 : undefined;
}
