import { bare } from './bare.js';

const minute = 60_000;
const hour = 60 * minute;
const vietnamOffset = 7 * hour;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Zone names that feeds write (RFC 822 §5.1, and such as never were in it), hours east of Greenwich. */
const named = new Map(
  (
    'gmt 0 ut 0 utc 0 wet 0 west 1 bst 1 cet 1 met 1 mez 1 cest 2 mest 2 mesz 2 eet 2 eest 3 ' +
    'msk 3 ist 5.5 ict 7 wib 7 sgt 8 hkt 8 awst 8 jst 9 kst 9 aest 10 aedt 11 nzst 12 nzdt 13 brt -3 ast -4 adt -3 at -4 ' +
    'est -5 edt -4 et -5 cst -6 cdt -5 ct -6 mst -7 mdt -6 mt -7 pst -8 pdt -7 pt -8 akst -9 akdt -8 hst -10'
  )
    .match(/[a-z]+ \S+/g)
    ?.map((zone) => zone.split(' ') as [name: string, hours: string]),
);

/** Milliseconds by which the zone of that short name is ahead of UTC; single letters as RFC 822 has them. */
export function namedOffset(name: string): number | undefined {
  if (name.length === 1) {
    const west = 'zabcdefghiklm'.indexOf(name);
    return (west < 0 ? 'nopqrstuvwxy'.indexOf(name) + 1 : -west) * hour;
  }
  const hours = named.get(name);
  return hours === undefined ? undefined : Number(hours) * hour;
}

/** Milliseconds of an offset as `+7`, `+0700`, `-02:34`; nothing where no place on earth has it. */
export function numericOffset(sign: string, hours: string, minutes = '0'): number | undefined {
  const offset = Number(hours) * hour + Number(minutes) * minute;
  if (offset > 15 * hour || Number(minutes) > 59) return undefined;
  return sign === '-' ? -offset : offset;
}

/**
 * The moment at which the clocks of `timeZone` (an IANA name, or an offset as `+07:00`) show what `wallClock` says in
 * UTC. Vietnam, the default and what an unknown zone counts as, is reckoned without `Intl`.
 */
export function fromWallClock(wallClock: number, timeZone = 'Asia/Ho_Chi_Minh'): number {
  const fixed = fixedOffset(timeZone);
  const format = fixed === undefined ? zoneFormat(timeZone) : undefined;
  if (!format) return wallClock - (fixed ?? vietnamOffset);
  // Twice, since the first guess may lie on the other side of a change of clocks.
  const guess = wallClock - offsetAt(format, wallClock);
  return wallClock - offsetAt(format, guess);
}

/** Whether the browser knows a zone of that name, or it is an offset. */
export function isTimeZone(timeZone: string): boolean {
  return fixedOffset(timeZone) !== undefined || zoneFormat(timeZone) !== undefined;
}

/** What the clocks of `timeZone` (an IANA name or an offset) show at `moment`, as if it were UTC; of an unknown zone Vietnam's. */
export function toWallClock(moment: number, timeZone = 'Asia/Ho_Chi_Minh'): number {
  const fixed = fixedOffset(timeZone);
  const format = fixed === undefined ? zoneFormat(timeZone) : undefined;
  return format ? wallClockBy(format, moment) : moment + (fixed ?? vietnamOffset);
}

/** Milliseconds by which a zone is always ahead of UTC: Vietnam's, and what is written as `+07:00`. */
function fixedOffset(timeZone: string): number | undefined {
  if (/^asia\/(?:ho_chi_minh|saigon)$/i.test(timeZone)) return vietnamOffset;
  const [, sign = '', hours = '', minutes] = /^(?:utc|gmt)?([+-])(\d\d?):?(\d\d)?$/i.exec(timeZone) ?? [];
  return sign ? numericOffset(sign, hours, minutes) : undefined;
}

function offsetAt(format: Intl.DateTimeFormat, moment: number): number {
  return wallClockBy(format, moment) - Math.floor(moment / 1000) * 1000;
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
