/** How long answers are fresh, in milliseconds. */
export interface Freshness {
  /** Where the upstream says nothing. */
  readonly usual: number;
  readonly min: number;
  readonly max: number;
}

/**
 * How long an answer is fresh by its headers, kept within bounds (RFC 9111 §4.2.1). What must not be stored gets the
 * least: the relay asks as nobody, so there is nobody's secret in it, and the bound is there to spare the upstream.
 */
export function lifetimeOf(cacheControl: string | undefined, age: string | undefined, freshness: Freshness): number {
  const { usual, min, max } = freshness;
  if (/\b(?:no-store|no-cache|private)\b/i.test(cacheControl ?? '')) return min;
  const seconds = directive(cacheControl, 's-maxage') ?? directive(cacheControl, 'max-age');
  const lifetime = seconds === undefined ? usual : (seconds - (Number(age) || 0)) * 1000;
  return Math.min(max, Math.max(min, lifetime));
}

function directive(cacheControl: string | undefined, name: string): number | undefined {
  const value = new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*"?(\\d+)`, 'i').exec(cacheControl ?? '')?.[1];
  return value === undefined ? undefined : Number(value);
}

/**
 * Seconds of a `Retry-After` header: a number or a date (RFC 9110 §10.2.3).
 *
 * @param now milliseconds since 1970
 */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
