import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { SettingsError } from '../settings.js';
import { Calendar } from './calendar.js';
import { RedisStore } from './redis-store.js';
import { SqliteStore } from './sqlite-store.js';
import { VisitCounter } from './visit-counter.js';
import type { VisitSettings } from './visit-settings.js';
import type { VisitStore } from './visit-store.js';
import { visitsRoutes } from './visits-routes.js';

/** The routes of a counter that counts, and keeps what it counted. To be registered with a prefix, in a scope of its own. */
export async function counting(app: FastifyInstance, settings: VisitSettings, clock: () => number): Promise<void> {
  const { counted, startingTotal, origins, streams } = settings;
  const store = openStore(app, settings);
  const counter = new VisitCounter({ store, calendar: new Calendar(settings.timeZone), clock, counted, startingTotal });
  app.addHook('onClose', () => counter.close());
  await visitsRoutes(app, {
    figures: () => counter.figures(),
    record: (visitor) => counter.record(visitor),
    clock,
    origins,
    streams,
  });
}

function openStore(app: FastifyInstance, { redisUrl, redisPrefix, file }: VisitSettings): VisitStore {
  if (redisUrl) {
    const store = new RedisStore({ url: redisUrl, prefix: redisPrefix, onWarning: (message) => app.log.warn(message) });
    // Not waited for: the kit and the relay need no Redis. Why it cannot be reached is told already.
    store.connect().catch(() => undefined);
    return store;
  }
  const path = file === ':memory:' ? file : resolve(file);
  try {
    return new SqliteStore(path);
  } catch (cause) {
    throw new SettingsError(
      `visits.file: expected a file to which visits can be written but ${path}: ${String(cause)}. ` +
        'Name another (VISITS_FILE), or count nothing (VISITS_ENABLED=false).',
      { cause },
    );
  }
}
