import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { matchesEtag } from '../etag.js';
import { Problem } from '../problem.js';
import { openConnections, resolveBySystem, type Resolve } from './connections.js';
import { fetchUpstream } from './fetch-upstream.js';
import { checkUrl, type Gate } from './gate.js';
import { parseHost } from './host-list.js';
import { Relay, type Served } from './relay.js';
import type { RelaySettings } from './relay-settings.js';
import { SaidNotFound } from './upstream-problem.js';

/** What tests hand in. */
export interface RelayParts {
  /** Milliseconds since 1970. */
  clock?: () => number;
  resolve?: Resolve;
  /** Aborts after so many milliseconds. */
  deadline?: (milliseconds: number) => AbortSignal;
}

const megabyte = 1_000_000;
const hour = 3_600_000;

/**
 * `GET /relay?url=…`: a feed of an allowed host, for pages that the host does not let read it (CORS). To be registered
 * with a prefix, in a scope of its own.
 */
export async function relayRoutes(app: FastifyInstance, settings: RelaySettings, parts: RelayParts = {}): Promise<void> {
  const { clock = Date.now, resolve = resolveBySystem, deadline = (ms) => AbortSignal.timeout(ms) } = parts;
  const gate: Gate = { hosts: patterns(settings.hosts), privateHosts: patterns(settings.privateHosts) };
  const timeout = settings.timeoutSeconds * 1000;
  const connections = openConnections(resolve, timeout);
  const upstream = {
    gate,
    connections,
    timeout,
    deadline,
    clock,
    limit: settings.answerMegabytes * megabyte,
    freshness: {
      usual: settings.freshSeconds * 1000,
      min: settings.minFreshSeconds * 1000,
      max: settings.maxFreshSeconds * 1000,
    },
  };
  const relay = new Relay({
    fetchAnswer: (asked, known) => fetchUpstream(asked, known, upstream),
    clock,
    stale: settings.staleSeconds * 1000,
    keep: settings.keepHours * hour,
    bytes: settings.cacheMegabytes * megabyte,
    entries: settings.cacheEntries,
    onFailure: (url, { error, message }) => app.log.warn({ url: url.href, error }, message),
  });
  app.addHook('onClose', () => connections.close());

  await app.register(cors, {
    origin: settings.origins === '*' ? '*' : [...settings.origins],
    methods: ['GET', 'HEAD'],
    exposedHeaders: ['Age', 'Cache-Status', 'Content-Location', 'Link', 'Retry-After'],
    maxAge: 86_400,
    strictPreflight: false,
  });
  await app.register(rateLimit, { global: false, max: settings.asksPerMinute, timeWindow: 60_000 });
  const limit = app.createRateLimit();

  app.get<{ Querystring: Record<string, string | string[]> }>('/', async (request, reply) => {
    const url = checkUrl(gate, urlOf(request.query));
    // Answers from the cache cost nothing and are not counted: a whole office behind one address may read them.
    try {
      const served = await relay.get({ url, headers: passedOf(request) }, () => count(limit, request));
      return send(served, request, reply, clock());
    } catch (error) {
      if (!(error instanceof SaidNotFound)) throw error;
      return harmless(reply.code(error.status).header('cache-control', 'no-store'), 'application/json').send(error.json);
    }
  });

  app.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/',
    // Nobody's body is read to be thrown away.
    onRequest: async (_, reply) => {
      reply.header('allow', 'GET, HEAD, OPTIONS');
      throw new Problem('The relay only reads.', { status: 405, error: 'method-not-allowed', hint: 'Use GET.' });
    },
    handler: () => undefined,
  });
}

/**
 * The headers that are passed on, and what they may look like: a CMS may have to be told to answer in JSON; Umami shows
 * what is behind a share link to who has its token. All others are the visitor's own affair.
 */
const passed = {
  accept: /^application\/json\b[\w;=,./ -]{0,200}$/,
  'x-umami-share-token': /^[\w.~+/=-]{1,2000}$/,
  'x-umami-share-context': /^\w{1,20}$/,
};

function passedOf({ headers }: FastifyRequest): Record<string, string> {
  const fitting = Object.entries(passed).flatMap(([name, pattern]) => {
    const value = headers[name];
    return typeof value === 'string' && pattern.test(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(fitting);
}

function patterns(hosts: readonly string[]): Gate['hosts'] {
  return hosts.flatMap((host) => parseHost(host) ?? []);
}

function urlOf({ url, ...others }: Record<string, string | string[]>): string {
  const [other] = Object.keys(others);
  if (typeof url === 'string' && url && !other) return url;
  const found = other ? `also got "${other}"` : url ? 'got several' : 'got none';
  throw new Problem(`The relay expected one parameter, url, but ${found}.`, {
    status: 400,
    error: 'bad-url',
    hint: 'An address with & or # in it must be encoded, as by encodeURIComponent(): /relay?url=https%3A%2F%2F…',
  });
}

async function count(limit: ReturnType<FastifyInstance['createRateLimit']>, request: FastifyRequest): Promise<void> {
  const state = await limit(request);
  if (state.isAllowed || !state.isExceeded) return;
  throw new Problem(`More than ${String(state.max)} new addresses a minute were asked for from ${request.ip}.`, {
    status: 429,
    error: 'too-many-requests',
    hint: 'Ask less often, or raise relay.asksPerMinute. Is there a proxy before this server? Then set trustProxy.',
    retryAfter: state.ttlInSeconds,
  });
}

function send(served: Served, request: FastifyRequest, reply: FastifyReply, now: number): FastifyReply {
  const { answer } = served;
  const age = Math.max(0, Math.floor((now - answer.storedAt) / 1000));
  const lifetime = Math.floor(answer.lifetime / 1000);
  reply
    .header('vary', [reply.getHeader('vary') ?? [], Object.keys(passed)].flat().join(', '))
    .header('etag', answer.etag)
    .header('age', age)
    .header('cache-control', `public, max-age=${String(lifetime)}`)
    .header('cache-status', cacheStatus(served, lifetime - age))
    .header('content-location', answer.url);
  if (answer.link) reply.header('link', answer.link);
  if (matchesEtag(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
  return harmless(reply, answer.contentType ?? 'application/octet-stream').send(answer.bytes);
}

/** It is somebody else's: on this host it must never run, nor be mistaken for a page of ours. */
function harmless(reply: FastifyReply, contentType: string): FastifyReply {
  // Of several types in one header browsers take the last.
  const isData = /^(?:application\/json|text\/plain)\s*(?:;[^,]*)?$/i.test(contentType);
  return reply
    .header('content-type', contentType)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', isData ? 'inline' : 'attachment');
}

/** For the webmaster who wonders how old this is and why (RFC 9211). */
function cacheStatus({ cached, problem }: Served, ttl: number): string {
  if (!cached) return 'tin-widgets; fwd=miss; stored';
  return `tin-widgets; hit; ttl=${String(ttl)}${problem ? `; detail=${problem.error}` : ''}`;
}
