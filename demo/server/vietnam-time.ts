/* The demo's own wording of dates, as a portal's server prints them; the kit has its own in src/locale. */

const offset = 7 * 3_600_000;
const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

function shifted(date: Date): Date {
  return new Date(date.getTime() + offset);
}

/** `18/06/2024` */
export function shortDate(date: Date): string {
  return shifted(date).toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** `Thứ Ba, 18/06/2024` */
export function longDate(date: Date): string {
  return `${weekdays[shifted(date).getUTCDay()] ?? ''}, ${shortDate(date)}`;
}

/** `10:30` */
export function clock(date: Date): string {
  return shifted(date).toISOString().slice(11, 16);
}

/** `2024-06-18T10:30:00+07:00` */
export function isoDate(date: Date): string {
  return `${shifted(date).toISOString().slice(0, 19)}+07:00`;
}

/** `Tue, 18 Jun 2024 10:30:00 +0700`, as RSS wants it (RFC 822). */
export function rfc822(date: Date): string {
  return shifted(date).toUTCString().replace('GMT', '+0700');
}

/** Local time without a zone, as WordPress prints `date`. */
export function localDate(date: Date): string {
  return shifted(date).toISOString().slice(0, 19);
}

/** Midnight in Việt Nam of the day in which `date` lies. */
export function startOfDay(date: Date): Date {
  const day = 86_400_000;
  return new Date(Math.floor((date.getTime() + offset) / day) * day - offset);
}
