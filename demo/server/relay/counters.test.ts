import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { configure } from '../../../src/lib/configuration.js';
import type { VisitorStats } from '../../../src/model/visitor-stats.js';
import { loadVisitorStats } from '../../../src/sources/load.js';
import { second, setUpRelay } from './relay-world.js';

const world = setUpRelay();
const token = 'eyJh.b_-.c';

/** Path → status and JSON; a function sees the request. */
type Answers = Record<string, readonly [number, unknown] | ((request: IncomingMessage) => readonly [number, unknown])>;

function serve(answers: Answers): void {
  world.upstream.answer = (request, response) => {
    const answer = answers[request.url?.split('?')[0] ?? ''] ?? [404, { error: 'Not found' }];
    const [status, value] = typeof answer === 'function' ? answer(request) : answer;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
}

function shared(value: unknown): (request: IncomingMessage) => readonly [number, unknown] {
  return ({ headers }) =>
    headers['x-umami-share-token'] === token && headers['x-umami-share-context'] === '1' ? [200, value] : [401, { error: 'Unauthorized' }];
}

describe('counters through the relay', () => {
  let relay = '';
  /** What a widget gets that names an address of the upstream. */
  const load = (path: string, format: string): Promise<VisitorStats> =>
    loadVisitorStats({ src: `${relay}?url=${encodeURIComponent(world.at(path))}`, format });

  beforeEach(async () => {
    relay = `${await world.app.listen({ port: 0, host: '127.0.0.1' })}/relay`;
    configure({ now: () => world.now });
  });
  afterEach(() => configure({ now: Date.now }));

  it('umami: with the token of its share link, asked once a minute for all', async () => {
    const stats = ({ url = '' }: IncomingMessage): unknown => ({ pageviews: '1', visits: url.includes('startAt=9466848') ? '2994885' : 12 });
    serve({
      '/api/share/abc': [200, { websiteId: 'w', token }],
      '/api/websites/w/active': shared({ visitors: 3 }),
      '/api/websites/w/stats': (request) => shared(stats(request))(request),
    });
    for (let times = 0; times < 2; times++) {
      world.now += second;
      const { total, online, today } = await load('/share/abc', 'umami');
      assert.deepEqual([total, online, today], [2994885, 3, 12]);
    }
    assert.equal(world.upstream.requests.length, 4);
  });

  it('goatcounter: 0 of a page that nobody visited', async () => {
    serve({ '/counter/tin.json': [404, { count: '0', count_unique: '0' }] });
    const { total, today } = await load('/counter/tin.json', 'goatcounter');
    assert.deepEqual([total, today], [0, 0]);
  });

  it('goatcounter: no figures where the relay itself finds nothing', async () => {
    world.answer(404, { 'content-type': 'text/html' }, '<h1>404</h1>');
    await assert.rejects(load('/counter/tin.json', 'goatcounter'), /answered 404 for \/counter\/tin\.json/);
  });

  it('matomo: in one request', async () => {
    serve({ '/index.php': [200, [[{ visits: '3', visitors: '2' }], { nb_visits: 12 }, [], [], [], { 2024: { nb_visits: 99 } }]] });
    const { total, online, today } = await load('/', 'matomo');
    assert.deepEqual([total, online, today], [99, 2, 12]);
    assert.equal(world.upstream.requests.length, 1);
  });

  it('goaccess: its report', async () => {
    serve({ '/report.json': [200, { general: { unique_visitors: 5 }, visitors: { data: [] } }] });
    assert.equal((await load('/', 'goaccess')).total, 5);
  });
});
