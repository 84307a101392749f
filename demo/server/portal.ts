import compress from '@fastify/compress';
import fastify, { type FastifyInstance } from 'fastify';
import { demoRoutes } from './app.js';
import { builtKit, kitRoutes } from './kit-routes.js';
import { answerProblem, Problem } from './problem.js';
import { relayRoutes, type RelayParts } from './relay/relay-routes.js';
import { sampleVisits } from './sample-visits.js';
import type { Settings } from './settings.js';
import { startPage } from './start-page.js';
import { counting } from './visits/counting.js';

export interface PortalParts extends RelayParts {
  /** Folder of the built kit. */
  kit?: string;
  /** Whether warnings are written to the console, as lines of JSON. */
  log?: boolean;
}

/** What a portal runs, not listening: a scope for each group of routes. */
export function createPortal(settings: Settings, parts: PortalParts = {}): FastifyInstance {
  const { kit = builtKit, log = false, clock = Date.now } = parts;
  const app = fastify({
    trustProxy: settings.trustProxy,
    logger: log && { level: 'warn' },
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(() => {
    throw new Problem('There is nothing at this address.', {
      status: 404,
      error: 'not-found',
      hint: 'This server gives the kit under /tin-widgets/, feeds under /relay?url=… and counts at /visits.',
    });
  });
  void app.register(compress, { encodings: ['br', 'gzip'] });
  void app.register((scope) => kitRoutes(scope, kit), { prefix: '/tin-widgets' });
  void app.register((scope) => relayRoutes(scope, settings.relay, parts), { prefix: '/relay' });
  if (settings.visits.enabled) void app.register((scope) => counting(scope, settings.visits, clock), { prefix: '/visits' });
  if (settings.demo) {
    void app.register((scope, _, done) => {
      const start = new Date(clock());
      startPage(scope);
      demoRoutes(scope, start);
      if (!settings.visits.enabled) sampleVisits(scope, start, () => new Date(clock()));
      done();
    });
  }
  return app;
}
