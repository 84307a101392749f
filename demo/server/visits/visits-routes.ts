import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { matchesEtag } from '../etag.js';
import { Problem } from '../problem.js';
import { EventStreams } from './event-streams.js';
import type { Visitor, Visits } from './visit-counter.js';

export interface VisitsRoutesOptions {
  figures: () => Promise<Visits>;
  /** Tells whether the visit was counted. */
  record: (visitor: Visitor) => Promise<boolean>;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Whose pages may report visits and read figures. */
  origins?: '*' | readonly string[];
  /** How many streams may be open. */
  streams?: number;
}

/** Milliseconds between two looks at what streams should say. */
const interval = 5000;

/** What a report says is not read: only that it came. */
const reportLimit = 4096;

/**
 * `POST /visits` counts a view of a page, `GET /visits` (JSON) and `/visits/stream` (Server-Sent Events) give the
 * figures. To be registered with a prefix, in a scope of its own.
 */
export async function visitsRoutes(app: FastifyInstance, options: VisitsRoutesOptions): Promise<void> {
  const { record, clock, origins = '*', streams: limit = 20_000 } = options;
  const attempt = outageLog(app);
  const figures = () => attempt(options.figures);
  const isForeign = ({ headers: { origin }, host }: FastifyRequest) =>
    origin !== undefined && origins !== '*' && !origins.includes(origin) && origin.replace(/^https?:\/\//, '') !== host;
  let isProxyKnown = false;

  await app.register(cors, {
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    maxAge: 86_400,
    strictPreflight: false,
  });

  // Whatever its type: a beacon sends plain text, others may send JSON or a form.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: reportLimit }, (_request, _body, done) => done(null));

  app.post('/', async (request, reply) => {
    if (isForeign(request)) {
      throw new Problem(`Pages of ${String(request.headers.origin)} may not report visits here.`, {
        status: 403,
        error: 'origin-not-allowed',
        hint: 'Add it to visits.origins (VISITS_ORIGINS).',
      });
    }
    if (!isProxyKnown && isUnknownProxy(request)) {
      isProxyKnown = true;
      app.log.warn(`Visits come through a proxy at ${request.ip} that is not trusted: all visitors look like one. Set trustProxy (TRUST_PROXY).`);
    }
    reply.header('cache-control', 'no-store');
    const agent = request.headers['user-agent'] ?? '';
    const counted = await attempt(() => record({ address: request.ip, agent }));
    return counted ? { counted } : { counted, reason: `"${agent}" is a robot` };
  });

  app.get('/', async (request, reply) => {
    const visits = await figures();
    const etag = tagOf(visits);
    reply
      .header('cache-control', 'public, max-age=10, s-maxage=15, stale-while-revalidate=60, stale-if-error=600')
      .header('etag', etag);
    if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return visits;
  });

  const streams = new EventStreams({
    read: async () => {
      const visits = await figures();
      return { data: JSON.stringify(visits), tag: tagOf(visits) };
    },
    clock,
    interval,
    limit,
  });
  app.addHook('preClose', (done) => {
    streams.close();
    done();
  });

  app.get('/stream', { exposeHeadRoute: false }, async (_, reply) => {
    if (streams.isFull) {
      throw new Problem('Too many streams are open.', { status: 503, error: 'too-many-streams', hint: 'Raise visits.streams (VISITS_STREAMS).', retryAfter: 60 });
    }
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // nginx would keep events back until its buffer is full.
      'x-accel-buffering': 'no',
    });
    await streams.add(reply.raw);
  });
}

/** The same as long as nothing that is shown has changed: figures, and the minute of "Cập nhật lúc …". */
function tagOf({ updated, ...figures }: Visits): string {
  return `W/"${[...Object.values(figures), updated.slice(0, 16)].join('-')}"`;
}

function isUnknownProxy({ headers, ip, socket }: FastifyRequest): boolean {
  return headers['x-forwarded-for'] !== undefined && ip === socket.remoteAddress;
}

/** Runs what needs the store; a failure is logged once an outage, and told to each who asked. */
function outageLog(app: FastifyInstance): <T>(action: () => Promise<T>) => Promise<T> {
  let isDown = false;
  return async (action) => {
    try {
      const result = await action();
      isDown = false;
      return result;
    } catch (cause) {
      if (!isDown) app.log.error(cause);
      isDown = true;
      throw new Problem('Visits cannot be counted just now.', {
        status: 503,
        error: 'visits-unavailable',
        hint: "The server's log says why.",
        retryAfter: 30,
        cause,
      });
    }
  };
}
