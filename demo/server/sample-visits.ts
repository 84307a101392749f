import type { FastifyInstance } from 'fastify';
import { startOfDay } from './vietnam-time.js';
import type { Visits } from './visits/visit-counter.js';
import { visitsRoutes } from './visits/visits-routes.js';

/** What the counter showed when the demo was started. */
const first = { total: 2_994_885, online: 89, today: 4_118, yesterday: 5_236, week: 27_604, month: 118_930 } as const;

const day = 86_400_000;

/** `/visits` with figures that move by themselves, for a demo that nobody else looks at. */
export function sampleVisits(app: FastifyInstance, start: Date, clock: () => Date): void {
  let recorded = 0;
  const options = {
    figures: () => {
      const { total, today, week, month, ...others } = visitsAt(start, clock());
      return Promise.resolve({ total: total + recorded, today: today + recorded, week: week + recorded, month: month + recorded, ...others });
    },
    record: () => Promise.resolve(++recorded > 0),
    clock: () => clock().getTime(),
  };
  void app.register((scope) => visitsRoutes(scope, options), { prefix: '/visits' });
}

/**
 * The figures at `now` of a demo started at `start`: made of the time alone, so that every visitor and every test sees
 * the same, and no timer has to run.
 */
export function visitsAt(start: Date, now: Date): Visits {
  const hits = hitsUntil(now.getTime() - start.getTime());
  const sinceMidnight = (midnight: number) => hits - hitsUntil(midnight - start.getTime());
  const today = startOfDay(now).getTime();
  const turned = today > start.getTime();
  const yesterdayFrom = today - day;
  return {
    total: first.total + hits,
    online: onlineAfter(now.getTime() - start.getTime()),
    today: turned ? sinceMidnight(today) : first.today + hits,
    yesterday: !turned
      ? first.yesterday
      : yesterdayFrom > start.getTime()
        ? sinceMidnight(yesterdayFrom) - sinceMidnight(today)
        : first.today + hitsUntil(today - start.getTime()),
    week: first.week + hits,
    month: first.month + hits,
    updated: now.toISOString(),
  };
}

/** One visit about every seven seconds, in small bursts; never fewer than before. */
function hitsUntil(elapsed: number): number {
  const seconds = Math.max(0, elapsed) / 1000;
  return Math.floor(seconds / 7 + Math.sin(seconds / 11) + Math.sin(seconds / 29));
}

function onlineAfter(elapsed: number): number {
  const seconds = Math.max(0, elapsed) / 1000;
  return (
    first.online + Math.round(7 * Math.sin(seconds / 83) + 4 * Math.sin(seconds / 31) + 2 * Math.sin(seconds / 13))
  );
}
