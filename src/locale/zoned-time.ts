/** A moment as the clock on the wall of a time zone shows it. */
export interface ZonedTime {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 (Sunday) – 6 */
  weekday: number;
}

const vietnamOffset = 7 * 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * The wall clock of `timeZone` (an IANA name) at `date`. Vietnam has a fixed offset, reckoned without Intl: the same in
 * every browser and quicker. An unknown zone counts as Vietnam's.
 */
export function zonedTime(date: Date, timeZone = 'Asia/Ho_Chi_Minh'): ZonedTime {
  const format = isVietnam(timeZone) ? undefined : zoneFormat(timeZone);
  if (!format) return utcFields(new Date(date.getTime() + vietnamOffset));
  const fields: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(date)) fields[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  return utcFields(new Date(Date.UTC(year, month - 1, day, hour % 24, minute, second)));
}

function isVietnam(timeZone: string): boolean {
  return timeZone === 'Asia/Ho_Chi_Minh' || timeZone === 'Asia/Saigon' || timeZone === '+07:00';
}

function utcFields(date: Date): ZonedTime {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, createFormat(timeZone));
  return formats.get(timeZone);
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
