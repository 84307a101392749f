/** The shortest interval between two refreshes that widgets may ask for, in seconds. */
export const minRefresh = 15;

const firstRetry = 30;
const longestRetry = 15 * 60;

/** Milliseconds, some 25 days: a timer that is to wait longer does not wait at all (https://html.spec.whatwg.org/#dom-settimeout). */
const longestDelay = 2 ** 31 - 1;

/** A `refresh` attribute as seconds: 0 is never, less than 15 is 15. */
export function refreshSeconds(refresh: number | undefined): number {
  if (!refresh || !Number.isFinite(refresh) || refresh < 0) return 0;
  return Math.max(minRefresh, refresh);
}

/**
 * Milliseconds until a source is asked again; nothing where it never is. Intervals carry ±10 % jitter, so that the tabs
 * of a nation do not ask in step; failures double them up to 15 minutes, and no server is asked before the time it named.
 *
 * @param refresh seconds between refreshes, 0 for never
 * @param failures how many requests failed in a row
 * @param retryAfter seconds that the server asked for
 * @param random 0 ≤ x < 1
 */
export function nextDelay(
  refresh: number,
  failures: number,
  retryAfter: number | undefined,
  random: number,
): number | undefined {
  const jitter = 0.9 + 0.2 * random;
  if (!failures) return refresh ? Math.min(refresh * 1000 * jitter, longestDelay) : undefined;
  const backOff = Math.min((refresh || firstRetry) * 2 ** Math.min(failures, 10), longestRetry) * jitter;
  // Servers name the same time to everybody: who waits for it comes some time within an interval after it.
  const named = retryAfter === undefined ? 0 : retryAfter + (refresh || firstRetry) * random;
  return Math.min(Math.max(backOff, refresh, named) * 1000, longestDelay);
}
