import { bare } from '../lib/bare.js';
import { formatNumber, isVietnamese } from './numbers.js';

/** `1234.56` as `1.234,56` in Vietnamese, other languages by Intl, with at most `digits` behind the comma. */
export function formatDecimal(value: number, locale: string, digits = 2): string {
  const rounded = Number(value.toFixed(digits));
  if (!isVietnamese(locale)) return new Intl.NumberFormat(locale, bare({ maximumFractionDigits: digits })).format(rounded);
  const [whole, fraction] = String(rounded).split('.');
  return [formatNumber(Number(whole)), fraction].filter(Boolean).join(',');
}
