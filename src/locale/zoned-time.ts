import { toWallClock } from '../lib/zone-offset.js';

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

/**
 * The wall clock of `timeZone` (an IANA name, or an offset as `+07:00`) at `date`. Vietnam has a fixed offset, reckoned
 * without Intl: the same in every browser and quicker. An unknown zone counts as Vietnam's.
 */
export function zonedTime(date: Date, timeZone?: string): Readonly<ZonedTime> {
  const moment = date.getTime();
  if (last?.moment !== moment || last.timeZone !== timeZone) last = { moment, timeZone, time: utcFields(new Date(toWallClock(moment, timeZone))) };
  return last.time;
}

/** What was asked last: who writes a date for people writes it for machines too. */
let last: { moment: number; timeZone: string | undefined; time: ZonedTime } | undefined;

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
