import { remembered } from '../lib/remembered.js';

const formatOf = remembered((locale: string) => new Intl.NumberFormat(locale));

/** `2994885` as `2.994.885` in Vietnamese; other languages by Intl. `grouping: false` leaves the digits bare. */
export function formatNumber(value: number, options: { locale?: string; grouping?: boolean } = {}): string {
  const { locale = 'vi', grouping = true } = options;
  if (!grouping) return String(value);
  if (isVietnamese(locale)) return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  return formatOf(locale).format(value);
}

/** Vietnamese is written by hand: the same in every browser, whatever its ICU data. */
export function isVietnamese(locale: string): boolean {
  return locale === 'vi' || /^vi\b/i.test(locale);
}
