import type { Setting } from './browser.js';
import { usual } from './load.js';
import { noHeaders } from './network.js';
import { noon, part } from './noon.js';
import { fixedInterval, impatient, withoutJitter } from './poller.js';
import type { Row } from '../table.js';

const minute = 60_000;
const down = 5 * minute;
const up = 15 * minute;
const end = 32 * minute;

const uncached = { headers: noHeaders };

const cases: readonly (readonly [string, Partial<Setting>])[] = [
  ['setInterval, no backoff', { ...uncached, rule: fixedInterval }],
  ['again 5 s after a failure', { ...uncached, rule: impatient }],
  ['the kit', uncached],
  ['the kit without jitter', { ...uncached, rule: withoutJitter }],
  ['the kit, Retry-After: 120', { ...uncached, retryAfter: () => 120 }],
  ['the kit, Retry-After: the date of return', { ...uncached, retryAfter: (time) => Math.max(0, (up - time) / 1000) }],
  ['the kit, stale-if-error=600 at the CDN', {}],
];

/** Requests that reach an origin which is down for ten minutes; in the busiest second, when nothing else is said. */
export function outage(): Row[] {
  return cases.map(([title, change]) => {
    const { network } = noon({ ...usual, ...change }, { isDown: (time) => time >= down && time < up, length: end });
    const peak = (from: number, to: number): number => network.origin.peak(from, to) / part;
    return {
      'who asks': title,
      before: peak(down - 2 * minute, down),
      'first minute': peak(down, down + minute),
      'last minute': peak(up - minute, up),
      'the return': peak(up, up + minute),
      'later': peak(up + minute, end),
      'mean while down': network.origin.mean(down, up) / part,
    };
  });
}
