import { formatNumber, isVietnamese } from './numbers.js';

/** `1234.56` as `1.234,56` in Vietnamese, other languages by Intl, with at most `digits` (0–3) behind the comma. */
export function formatDecimal(value: number, locale: string, digits = 2): string {
  const rounded = Number(value.toFixed(digits));
  if (!isVietnamese(locale)) return formatNumber(rounded, { locale });
  const [whole, fraction] = String(rounded).split('.');
  return [formatNumber(Number(whole)), fraction].filter(Boolean).join(',');
}
