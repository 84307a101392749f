import { bare } from './bare.js';

const minute = 60_000;
const hour = 60 * minute;
const vietnamOffset = 7 * hour;
const vietnam = 'Asia/Ho_Chi_Minh';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Milliseconds of an offset as `+7`, `+0700`, `-02:34`; nothing where no place on earth has it. */
export function numericOffset(sign: string, hours: string, minutes = '0'): number | undefined {
  const offset = Number(hours) * hour + Number(minutes) * minute;
  if (offset > 15 * hour || Number(minutes) > 59) return undefined;
  return sign === '-' ? -offset : offset;
}

/** Whether the browser knows a zone of that name, or it is an offset. */
export function isTimeZone(timeZone: string): boolean {
  return fixedOffset(timeZone) !== undefined || zoneFormat(timeZone) !== undefined;
}

/** What the clocks of `timeZone` (an IANA name or an offset) show at `moment`, as if it were UTC; of an unknown zone Vietnam's. */
export function toWallClock(moment: number, timeZone = vietnam): number {
  const fixed = fixedOffset(timeZone);
  const format = fixed === undefined ? zoneFormat(timeZone) : undefined;
  return format ? wallClockBy(format, moment) : moment + (fixed ?? vietnamOffset);
}

/** Milliseconds by which a zone is always ahead of UTC: Vietnam's, and what is written as `+07:00`. */
function fixedOffset(timeZone: string): number | undefined {
  if (timeZone === vietnam || /^asia\/(?:ho_chi_minh|saigon)$/i.test(timeZone)) return vietnamOffset;
  const [, sign = '', hours = '', minutes] = /^(?:utc|gmt)?([+-])(\d\d?):?(\d\d)?$/i.exec(timeZone) ?? [];
  return sign ? numericOffset(sign, hours, minutes) : undefined;
}

function wallClockBy(format: Intl.DateTimeFormat, moment: number): number {
  const field: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(moment)) field[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour: h = 0, minute: m = 0, second = 0 } = field;
  // Some engines begin a day at 24 o'clock.
  return Date.UTC(year, month - 1, day, h % 24, m, second);
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    let format;
    try {
      format = new Intl.DateTimeFormat('en-US', bare<Intl.DateTimeFormatOptions>({
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }));
    } catch {
      // An unknown name: the default stands in.
    }
    if (formats.size < 50) formats.set(timeZone, format);
    else return format;
  }
  return formats.get(timeZone);
}
