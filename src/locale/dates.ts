import { isVietnamese } from './numbers.js';
import { zonedTime, type ZonedTime } from './zoned-time.js';
import { bare } from '../lib/bare.js';
import { remembered } from '../lib/remembered.js';

/** How a date is written: `12/10/2023`, `Thứ Năm, 12/10/2023`, `12/10/2023 10:30`, `3 giờ trước`, not at all. */
export type DateStyle = 'short' | 'long' | 'datetime' | 'relative' | 'none';
export const dateStyles = 'short long datetime relative none';

export interface FormatDateOptions {
  /** BCP 47 tag; default `vi`. */
  locale?: string | undefined;
  /** IANA name; default `Asia/Ho_Chi_Minh`. */
  timeZone?: string | undefined;
  /** Adds the time of day. */
  clock?: 'minutes' | 'seconds' | undefined;
}

export const weekdaysVi = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** `Thứ Ba, 18/06/2024`, with a clock `Thứ Ba, 18/06/2024 10:30`. Other languages by Intl. */
export function formatDate(date: Date, options: FormatDateOptions = {}): string {
  return formatDateAs('long', date, options);
}

interface DateOptions extends FormatDateOptions {
  weekday?: 'long' | 'none';
  weekdayNames?: readonly string[];
  now?: number;
}

/** What is left out is this, not what a page's script gave all objects; `bare` takes longer, and a list may have thousands. */
const none = {
  locale: undefined,
  timeZone: undefined,
  clock: undefined,
  weekday: undefined,
  weekdayNames: undefined,
  now: undefined,
} satisfies Record<keyof DateOptions, undefined> as DateOptions;

/**
 * A date in one of the kit's styles; `now` (milliseconds) is what `relative` counts from. `weekdayNames`, Sunday first,
 * stand in for the Vietnamese ones.
 */
export function formatDateAs(style: DateStyle, date: Date, given = none): string {
  const options = { ...none, ...given };
  const { locale = 'vi', timeZone = 'Asia/Ho_Chi_Minh', weekdayNames = weekdaysVi, now = Date.now() } = options;
  // The last days that a `Date` can name are over in one zone or another.
  if (style === 'none' || !(Math.abs(date.getTime()) < 8.639e15)) return '';
  if (style === 'relative') return formatRelative(date, now, locale) ?? formatDateAs('short', date, options);
  const clock = style === 'datetime' ? (options.clock ?? 'minutes') : options.clock;
  const weekday = style === 'long' && options.weekday !== 'none';
  const time = zonedTime(date, timeZone);
  const clockText = clock ? formatClock(time, clock) : '';
  if (!isVietnamese(locale)) return joined((weekday ? weekdayFormat : style === 'long' ? longFormat : shortFormat)(locale).format(utcDay(time)), clockText);
  const day = `${two(time.day)}/${two(time.month)}/${time.year}`;
  return joined(weekday ? `${weekdayNames[time.weekday]}, ${day}` : day, clockText);
}

/** The value of `<time datetime>`: the day of the zone, or with a clock the instant in UTC. */
export function machineDate(date: Date, timeZone: string, clock: boolean): string {
  if (clock) return date.toISOString();
  const { year, month, day } = zonedTime(date, timeZone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** `10:30` or `10:30:05`, 24 hours. */
export function formatClock(time: ZonedTime, clock: 'minutes' | 'seconds'): string {
  const minutes = `${two(time.hour)}:${two(time.minute)}`;
  return clock === 'seconds' ? `${minutes}:${two(time.second)}` : minutes;
}

/** `5 phút trước`; nothing for the future and for what is older than a week. */
function formatRelative(date: Date, now: number, locale: string): string | undefined {
  const seconds = Math.floor((now - date.getTime()) / 1000);
  if (seconds < 0 || seconds >= 7 * 86_400) return undefined;
  const [value, unit, unitVi] =
    seconds < 3600
      ? ([Math.max(1, Math.floor(seconds / 60)), 'minute', 'phút'] as const)
      : seconds < 86_400
        ? ([Math.floor(seconds / 3600), 'hour', 'giờ'] as const)
        : ([Math.floor(seconds / 86_400), 'day', 'ngày'] as const);
  if (isVietnamese(locale)) return `${value} ${unitVi} trước`;
  return relativeFormat(locale).format(-value, unit);
}

/** The day itself as noon in UTC, so that Intl needs no zone: one cached format serves all zones. */
function utcDay({ year, month, day }: ZonedTime): Date {
  return new Date(Date.UTC(year, month - 1, day, 12));
}

/** Formats of the day by locale; for one that Intl does not know, English. */
const dayFormats = (more: Intl.DateTimeFormatOptions): ((locale: string) => Intl.DateTimeFormat) =>
  remembered((locale) => {
    const options = bare<Intl.DateTimeFormatOptions>({ timeZone: 'UTC', year: 'numeric', day: 'numeric', ...more });
    try {
      return new Intl.DateTimeFormat(locale, options);
    } catch {
      return new Intl.DateTimeFormat('en', options);
    }
  });

const shortFormat = dayFormats({ month: 'short' });
const longFormat = dayFormats({ month: 'long' });
const weekdayFormat = dayFormats({ month: 'long', weekday: 'long' });
const relativeFormat = remembered((locale: string) => new Intl.RelativeTimeFormat(locale));

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function joined(date: string, clock: string): string {
  return clock ? `${date} ${clock}` : date;
}
