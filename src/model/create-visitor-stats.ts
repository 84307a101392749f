import { visitorFigures, type VisitorStats } from './visitor-stats.js';
import { bare } from '../lib/bare.js';

/**
 * Valid figures of what was found: whole numbers ≥ 0 and strings of digits, whatever groups them (`2.994.885`,
 * `1 234`, `1,234`). What is no number is left out, not 0.
 */
export function createVisitorStats(found: Readonly<Record<string, unknown>>, updated: Date): VisitorStats {
  const draft = bare(found);
  const stats: VisitorStats = { updated };
  for (const figure of visitorFigures) {
    const count = toCount(draft[figure]);
    if (count !== undefined) stats[figure] = count;
  }
  return stats;
}

/** Whether any figure is known. */
export function hasFigures(stats: VisitorStats): boolean {
  return visitorFigures.some((figure) => stats[figure] !== undefined);
}

/** A whole number ≥ 0 of a number or a text that is one, groups of three digits allowed. */
export function toCount(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  if (typeof value === 'bigint') return toCount(Number(value));
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (!/^\d+$|^\d{1,3}(?:[.,'’\s\u00a0\u202f]\d{3})+$/.test(text)) return undefined;
  return toCount(Number(text.replace(/\D/g, '')));
}
