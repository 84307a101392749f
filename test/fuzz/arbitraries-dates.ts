import * as fc from 'fast-check';

/** A moment's fields as a clock on the wall shows them, and how far that clock is from UTC, in minutes. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
  offset: number;
}

const range = { min: new Date('1900-01-03T00:00:00Z'), max: new Date('2100-12-30T00:00:00Z'), noInvalidDate: true };

/** A moment of a whole second. */
export const moment = fc.date(range).map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

/** What a clock shows at a moment, `offset` minutes from UTC. */
export function wallClock(date: Date, offset: number): WallClock {
  const local = new Date(date.getTime() + offset * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    weekday: local.getUTCDay(),
    offset,
  };
}

export const two = (value: number): string => String(value).padStart(2, '0');

/** `+0700`, `-03:30`. */
export function zone({ offset }: WallClock, colon = ''): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const daysVi = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const monthsVi = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];

const time = (at: WallClock): string => `${two(at.hour)}:${two(at.minute)}:${two(at.second)}`;
const numbers = (at: WallClock): string => `${two(at.day)}/${two(at.month)}/${at.year}`;
const hour12 = (at: WallClock): string => `${at.hour % 12 || 12}:${two(at.minute)}:${two(at.second)}`;
const dayNumberVi = (at: WallClock): string => (at.weekday ? `Thứ ${at.weekday + 1}` : 'Chủ Nhật');

/** Writers of a moment to the second whose texts name their zone. */
export const zonedWriters: Readonly<Record<string, (at: WallClock) => string>> = {
  'RFC 822': (at) => `${days[at.weekday]}, ${two(at.day)} ${months[at.month - 1]} ${at.year} ${time(at)} ${zone(at)}`,
  'RFC 822 without a weekday': (at) => `${at.day} ${months[at.month - 1]} ${at.year} ${time(at)} ${zone(at)}`,
  'RFC 822 with a colon': (at) => `${days[at.weekday]}, ${two(at.day)} ${months[at.month - 1]} ${at.year} ${time(at)} ${zone(at, ':')}`,
  'RFC 3339': (at) => `${at.year}-${two(at.month)}-${two(at.day)}T${time(at)}${zone(at, ':')}`,
  'RFC 3339 with a fraction': (at) => `${at.year}-${two(at.month)}-${two(at.day)}T${time(at)}.000${zone(at, ':')}`,
  'ISO 8601, basic': (at) => `${at.year}${two(at.month)}${two(at.day)}T${two(at.hour)}${two(at.minute)}${two(at.second)}${zone(at)}`,
  'ISO 8601 with a blank': (at) => `${at.year}-${two(at.month)}-${two(at.day)} ${time(at)} ${zone(at)}`,
  'JavaScript’s own': (at) => `${days[at.weekday]} ${months[at.month - 1]} ${two(at.day)} ${at.year} ${time(at)} GMT${zone(at)}`,
  'Vietnamese feed': (at) => `${daysVi[at.weekday]}, ${numbers(at)} ${time(at)} ${zone(at)}`,
  'Vietnamese feed, weekday in digits': (at) => `${dayNumberVi(at)}, ${numbers(at)} ${time(at)} GMT${zone(at, ':')}`,
};

/** Writers of a moment to the second whose texts name no zone. */
export const localWriters: Readonly<Record<string, (at: WallClock) => string>> = {
  'numbers, day first': (at) => `${numbers(at)} ${time(at)}`,
  'numbers with points': (at) => `${at.day}.${at.month}.${at.year} ${time(at)}`,
  'numbers with dashes': (at) => `${two(at.day)}-${two(at.month)}-${at.year} ${time(at)}`,
  'numbers with a weekday': (at) => `${daysVi[at.weekday]}, ${numbers(at)} ${time(at)}`,
  'numbers with a dash after the weekday': (at) => `${daysVi[at.weekday]} - ${numbers(at)} ${time(at)}`,
  'numbers with a weekday in digits': (at) => `${dayNumberVi(at)}, ${numbers(at)} ${time(at)}`,
  'words': (at) => `ngày ${at.day} tháng ${at.month} năm ${at.year} ${time(at)}`,
  'words with a weekday': (at) => `${daysVi[at.weekday]}, ngày ${two(at.day)} tháng ${two(at.month)} năm ${at.year} ${time(at)}`,
  'month in words': (at) => `${at.day} Tháng ${monthsVi[at.month - 1]}, ${at.year} ${time(at)}`,
  'month in words first': (at) => `Tháng ${monthsVi[at.month - 1]} ${at.day}, ${at.year} ${time(at)}`,
  'thg': (at) => `${at.day} thg ${at.month}, ${at.year} ${time(at)}`,
  'SA and CH': (at) => `${numbers(at)} ${hour12(at)} ${at.hour < 12 ? 'SA' : 'CH'}`,
  'time first': (at) => `${time(at)} ngày ${numbers(at)}`,
  'asctime': (at) => `${days[at.weekday]} ${months[at.month - 1]} ${String(at.day).padStart(2)} ${time(at)} ${at.year}`,
  'SQL': (at) => `${at.year}-${two(at.month)}-${two(at.day)} ${time(at)}`,
};

/** Writers of a moment to the minute whose texts name no zone. */
export const minuteWriters: Readonly<Record<string, (at: WallClock) => string>> = {
  'hours and a bracketed zone': (at) => `${daysVi[at.weekday]}, ${numbers(at)} ${two(at.hour)}:${two(at.minute)} (GMT+7)`,
  'hours with an h': (at) => `${numbers(at)} ${two(at.hour)}h${two(at.minute)}`,
  'hours in words': (at) => `${at.hour} giờ ${at.minute} phút, ngày ${numbers(at)}`,
  'hours after lúc': (at) => `ngày ${numbers(at)} lúc ${two(at.hour)}:${two(at.minute)}`,
  'hours behind a bar': (at) => `${numbers(at)} | ${two(at.hour)}:${two(at.minute)} GMT+7`,
  'as banners print': (at) => `${at.hour}:${at.minute}, ${daysVi[at.weekday]}, ${at.day}-${at.month}-${at.year}`,
};

/** Writers of a day alone. */
export const dayWriters: Readonly<Record<string, (at: WallClock) => string>> = {
  'numbers': numbers,
  'numbers in brackets': (at) => `(${numbers(at)})`,
  'numbers with a weekday': (at) => `${daysVi[at.weekday]}, ${numbers(at)}`,
  'numbers with points': (at) => `${at.day}.${at.month}.${at.year}`,
  'ISO 8601': (at) => `${at.year}-${two(at.month)}-${two(at.day)}`,
  'ISO 8601, basic': (at) => `${at.year}${two(at.month)}${two(at.day)}`,
  'words': (at) => `Hôm nay: ${dayNumberVi(at)}, ngày ${at.day} tháng ${at.month} năm ${at.year}`,
  'month in words': (at) => `${at.day} Tháng ${monthsVi[at.month - 1]}, ${at.year}`,
  'WordPress in Vietnamese': (at) => `${at.day} Th${at.month} ${at.year}`,
  'a label before it': (at) => `Ngày đăng: ${numbers(at)}`,
  'an English month': (at) => `${months[at.month - 1]} ${at.day}, ${at.year}`,
};

/** What stands in dates, in any order. */
export const dateLikeText = fc
  .array(
    fc.oneof(
      fc.nat(9999).map(String),
      fc.integer({ min: 0, max: 60 }).map(two),
      fc.constantFrom(...days, ...months, ...daysVi, 'tháng', 'ngày', 'năm', 'giờ', 'phút', 'h', 'lúc', 'T', 'Z', 'GMT', 'UTC', 'EST', 'ICT', '+07', 'AM', 'PM', 'SA', 'CH', '오후', 'W', ':', '/', '-', '.', ',', ' ', ' ', '(', ')', '[', ']', '+', '/Date(', 'Asia/Ho_Chi_Minh', 'thứ 5', '€', '\u0301'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
