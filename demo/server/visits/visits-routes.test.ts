import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { answerProblem } from '../problem.js';
import type { Visits } from './visit-counter.js';
import { visitsRoutes, type VisitsRoutesOptions } from './visits-routes.js';

const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const some: Visits = { total: 5, online: 1, today: 2, yesterday: 3, week: 4, month: 5, updated: '2024-06-18T03:30:05.000Z' };
const open: FastifyInstance[] = [];

function server(more: Partial<VisitsRoutesOptions> = {}) {
  const state = { total: 5, recorded: [] as string[], log: [] as string[] };
  const app = fastify({ logger: { level: 'warn', stream: { write: (line) => void state.log.push(line) } } });
  app.setErrorHandler(answerProblem);
  const figures = () => Promise.resolve({ ...some, total: state.total });
  const options: VisitsRoutesOptions = {
    figures,
    record: ({ address }) => {
      state.recorded.push(address);
      state.total++;
      return Promise.resolve(true);
    },
    clock: Date.now,
    ...more,
  };
  void app.register((scope) => visitsRoutes(scope, options), { prefix: '/visits' });
  open.push(app);
  return { app, state };
}

const post = (app: FastifyInstance, headers: Record<string, string> = {}, payload?: string) =>
  app.inject({ method: 'POST', url: '/visits', headers: { 'user-agent': agent, ...headers }, ...(payload !== undefined && { payload }) });

afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

describe('POST /visits', () => {
  for (const [type, payload] of [
    ['text/plain;charset=UTF-8', '{"url":"https://portal.example.vn/"}'],
    ['application/json', '{"url":'],
    ['application/x-www-form-urlencoded', 'url=1'],
    ['', '{"url":"https://portal.example.vn/"}'],
    ['', undefined],
  ] as const) {
    it(`counts whatever it is sent: ${type || 'no type'}, ${payload ?? 'nothing'}`, async () => {
      const { app, state } = server();
      const { statusCode, headers, body } = await post(app, type ? { 'content-type': type } : {}, payload);
      assert.deepEqual([statusCode, body], [200, '{"counted":true}']);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['set-cookie'], undefined);
      assert.deepEqual(state.recorded, ['127.0.0.1']);
    });
  }

  it('says why a robot is not counted', async () => {
    const { app } = server({ record: () => Promise.resolve(false) });
    assert.deepEqual((await post(app, { 'user-agent': 'curl/8' })).json(), { counted: false, reason: '"curl/8" is a robot' });
  });

  it('takes no long reports', async () => {
    const { app, state } = server();
    assert.equal((await post(app, {}, 'x'.repeat(5000))).statusCode, 413);
    assert.deepEqual(state.recorded, []);
  });

  for (const [origin, host, status] of [
    ['https://portal.example.vn', 'counter.example.vn', 200],
    ['https://counter.example.vn', 'counter.example.vn', 200],
    ['https://other.example', 'counter.example.vn', 403],
    ['null', 'counter.example.vn', 403],
    [undefined, 'counter.example.vn', 200],
  ] as const) {
    it(`answers ${String(status)} to a page of ${String(origin)} if origins are listed`, async () => {
      const { app, state } = server({ origins: ['https://portal.example.vn'] });
      const { statusCode } = await post(app, { host, ...(origin && { origin }) });
      assert.equal(statusCode, status);
      assert.equal(state.recorded.length, status === 200 ? 1 : 0);
    });
  }

  it('says once that a proxy is not trusted', async () => {
    const { app, state } = server();
    for (const address of ['203.0.113.1', '203.0.113.2']) await post(app, { 'x-forwarded-for': address });
    assert.equal(state.log.length, 1);
    assert.match(state.log[0] ?? '', /Set trustProxy/);
  });

  it('says that it could not count, to the log once an outage', async () => {
    const world = { isDown: true };
    const record = () => (world.isDown ? Promise.reject(new Error('disk full')) : Promise.resolve(true));
    const { app, state } = server({ record });
    for (let time = 0; time < 3; time++) {
      const { statusCode, headers, body } = await post(app);
      assert.deepEqual([statusCode, headers['retry-after']], [503, '30']);
      assert.doesNotMatch(body, /disk full/);
    }
    world.isDown = false;
    assert.equal((await post(app)).statusCode, 200);
    world.isDown = true;
    await post(app);
    assert.equal(state.log.filter((line) => line.includes('disk full')).length, 2);
  });
});

describe('GET /visits', () => {
  it('gives figures to every site, and says how long they hold', async () => {
    const { app } = server();
    const { headers, body } = await app.inject('/visits');
    assert.equal(body, '{"total":5,"online":1,"today":2,"yesterday":3,"week":4,"month":5,"updated":"2024-06-18T03:30:05.000Z"}');
    assert.match(String(headers['content-type']), /^application\/json/);
    assert.match(String(headers['cache-control']), /max-age=10, s-maxage=15, stale-while-revalidate=60, stale-if-error=600/);
    assert.equal(headers['access-control-allow-origin'], '*');
  });

  it('is sent again when something has changed', async () => {
    const { app, state } = server();
    const ask = async (tag: string) => (await app.inject({ url: '/visits', headers: { 'if-none-match': tag } })).statusCode;
    const etag = String((await app.inject('/visits')).headers.etag);
    assert.match(etag, /^W\/"[\x21\x23-\x7e]+"$/);
    assert.equal(await ask(etag), 304);
    state.total++;
    assert.equal(await ask(etag), 200);
  });

  it('is allowed to the listed only', async () => {
    const { app } = server({ origins: ['https://portal.example.vn'] });
    const allowed = async (origin: string) =>
      (await app.inject({ url: '/visits', headers: { origin } })).headers['access-control-allow-origin'];
    assert.deepEqual([await allowed('https://portal.example.vn'), await allowed('https://other.example')], ['https://portal.example.vn', undefined]);
  });
});

describe('GET /visits/stream', { timeout: 10_000 }, () => {
  async function listen(app: FastifyInstance): Promise<string> {
    await app.listen({ port: 0, host: '127.0.0.1' });
    return `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}/visits/stream`;
  }

  async function stream(url: string): Promise<{ response: IncomingMessage; text: () => string; until: (pattern: RegExp) => Promise<void> }> {
    const [response] = (await once(get(url), 'response')) as [IncomingMessage];
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    const until = async (pattern: RegExp) => {
      while (!pattern.test(text)) await once(response, 'data');
    };
    return { response, text: () => text, until };
  }

  it('sends the figures at once, to every site, and uncompressed', async () => {
    const { app } = server();
    const { response, until } = await stream(await listen(app));
    await until(/^retry: 1\d{4}\n\nid: \d+\ndata: \{"total":5,.*\}\n\n$/);
    assert.match(String(response.headers['content-type']), /^text\/event-stream/);
    assert.equal(response.headers['access-control-allow-origin'], '*');
    assert.equal(response.headers['cache-control'], 'no-store');
  });

  it('sends to all what has changed, and nothing else', async (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] });
    const { app, state } = server();
    const url = await listen(app);
    const readers = [await stream(url), await stream(url)];
    for (const { until } of readers) await until(/"total":5/);
    context.mock.timers.tick(5000);
    state.total = 6;
    context.mock.timers.tick(5000);
    for (const { until, text } of readers) {
      await until(/"total":6/);
      assert.equal(text().match(/data:/g)?.length, 2);
      const [first, second] = [...text().matchAll(/id: (\d+)/g)].map(([, id]) => Number(id));
      assert.ok(Number(second) > Number(first));
    }
    readers[0]?.response.destroy();
    state.total = 7;
    context.mock.timers.tick(5000);
    await readers[1]?.until(/"total":7/);
  });

  it('begins for all who wait when figures can be had again', async () => {
    const world = { isDown: true };
    const { app } = server({ figures: () => (world.isDown ? Promise.reject(new Error('down')) : Promise.resolve(some)) });
    const url = await listen(app);
    const early = await stream(url);
    await early.until(/retry/);
    world.isDown = false;
    const late = await stream(url);
    for (const { until } of [early, late]) await until(/"total":5/);
  });

  it('stays alive when nothing happens', async (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] });
    let now = 1000;
    const { app } = server({ clock: () => now });
    const { until } = await stream(await listen(app));
    await until(/data:/);
    now += 15_000;
    context.mock.timers.tick(5000);
    await until(/\n:\n\n$/);
  });

  it('ends with the server', async () => {
    const { app } = server();
    const { response, until } = await stream(await listen(app));
    await until(/data:/);
    const ended = once(response, 'end');
    await app.close();
    await ended;
  });

  it('is refused when there are too many', async () => {
    const { app } = server({ streams: 1 });
    const url = await listen(app);
    const { until } = await stream(url);
    await until(/data:/);
    const [response] = (await once(get(url), 'response')) as [IncomingMessage];
    assert.deepEqual([response.statusCode, response.headers['retry-after']], [503, '60']);
    response.resume();
  });

  it('answers no HEAD with an endless body', async () => {
    assert.equal((await server().app.inject({ method: 'HEAD', url: '/visits/stream' })).statusCode, 404);
  });
});
