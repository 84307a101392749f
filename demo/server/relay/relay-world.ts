import type { LookupAddress } from 'node:dns';
import type { OutgoingHttpHeaders } from 'node:http';
import { afterEach, beforeEach } from 'node:test';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { createPortal } from '../portal.js';
import { readSettings, type SettingsFile } from '../settings.js';
import { startUpstream, type UpstreamServer } from './upstream-server.js';

export const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>Tin mới</title></channel></rss>';
/** Milliseconds. */
export const second = 1000;

export interface Got {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
  bytes: Buffer;
  /** Name of the failure. */
  error: string | undefined;
  message: string;
}

/** What the tests of the relay have, new for each: an upstream on loopback, a portal, a clock and a name server. */
export interface RelayWorld {
  upstream: UpstreamServer;
  app: FastifyInstance;
  /** Milliseconds since 1970. */
  now: number;
  /** Ends the time that an upstream has. */
  limit: AbortController;
  /** What the name server says; of every other host it says that it stands on loopback. */
  addresses: Record<string, string[]>;
  /** Starts the portal anew with other settings. */
  restart(relay: SettingsFile['relay'], others?: SettingsFile): Promise<void>;
  /** An address of the upstream. */
  at(path: string, host?: string): string;
  /** Asks the relay for an address, `/rss` of the upstream where none is given. */
  get(url?: string, options?: InjectOptions): Promise<Got>;
  /** Says what the upstream answers. */
  answer(status: number, headers?: OutgoingHttpHeaders, body?: string | Buffer): void;
  /** Waits for what was begun in the background: the upstream is asked over a real connection. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>;
}

/** `feed.test` and `cms.test` may stand inside; `public.test` and `127.0.0.1` may be asked, but only at public addresses. */
export function setUpRelay(): RelayWorld {
  const world = {} as RelayWorld;

  const start = (relay: SettingsFile['relay'], others: SettingsFile = {}): void => {
    const [hosts, privateHosts] = [
      ['public.test', '127.0.0.1'],
      ['feed.test', 'cms.test'],
    ].map((names) => names.map((name) => `${name}:${String(world.upstream.port)}`));
    world.app = createPortal(readSettings({ ...others, relay: { hosts, privateHosts, ...relay } }, {}), {
      clock: () => world.now,
      deadline: () => world.limit.signal,
      resolve: (hostname) => Promise.resolve((world.addresses[hostname] ?? ['127.0.0.1']).map(lookupAddress)),
    });
  };

  world.restart = async (relay, others) => {
    await world.app.close();
    start(relay, others);
  };
  world.at = (path, host = 'feed.test') => `http://${host}:${String(world.upstream.port)}${path}`;
  world.get = async (url = world.at('/rss'), options = {}) => {
    const reply = await world.app.inject({ url: `/relay?url=${encodeURIComponent(url)}`, ...options });
    const { statusCode: status, headers, body, rawPayload: bytes } = reply;
    const failed = status >= 400 && body ? (JSON.parse(body) as { error: string; message: string }) : undefined;
    return { status, headers, body, bytes, error: failed?.error, message: failed?.message ?? '' };
  };
  world.answer = (status, headers = {}, body = '') => {
    world.upstream.answer = (_, response) => response.writeHead(status, headers).end(body);
  };
  world.until = async (condition) => {
    while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
  };

  beforeEach(async () => {
    world.upstream = await startUpstream();
    world.answer(200, { 'content-type': 'text/xml' }, rss);
    world.now = Date.parse('2024-06-18T09:30:00Z');
    world.limit = new AbortController();
    world.addresses = {};
    start({});
  });
  afterEach(async () => {
    await world.app.close();
    await world.upstream.close();
  });
  return world;
}

const lookupAddress = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 });
