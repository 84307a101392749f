import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createPortal } from '../portal.js';
import { readSettings } from '../settings.js';
import { rss, second, setUpRelay } from './relay-world.js';
import { startUpstream } from './upstream-server.js';

const world = setUpRelay();
const { answer, at, get, until } = world;

describe('redirects', () => {
  const redirect = (to: string | (() => string), status = 302): void => {
    world.upstream.answer = (request, response) => {
      if (request.url === '/rss') response.writeHead(status, { location: typeof to === 'string' ? to : to() }).end('moved');
      else response.writeHead(200, { 'content-type': 'text/xml' }).end(rss);
    };
  };

  for (const status of [301, 302, 303, 307, 308]) {
    it(`follows ${String(status)} and tells where it ended`, async () => {
      redirect('/feed/?a=1', status);
      const { body, headers } = await get();
      assert.equal(body, rss);
      assert.equal(headers['content-location'], at('/feed/?a=1'));
    });
  }

  it('follows to another host that is allowed', async () => {
    redirect(at('/feed', 'cms.test'));
    assert.equal((await get()).headers['content-location'], at('/feed', 'cms.test'));
  });

  const refused: [name: string, to: () => string, status: number, error: string][] = [
    ['a host that is not allowed', () => at('/feed', 'evil.test'), 403, 'host-not-allowed'],
    ['a port that is not allowed', () => 'http://feed.test:1/', 403, 'host-not-allowed'],
    ['a private address', () => at('/feed', '127.0.0.1'), 403, 'private-address'],
    ['a private address in disguise', () => at('/feed', '0x7f.1'), 403, 'private-address'],
    ['a host that stands at one', () => at('/feed', 'public.test'), 403, 'private-address'],
    ['cloud metadata', () => 'http://169.254.169.254/', 403, 'host-not-allowed'],
    ['a file', () => 'file:///etc/passwd', 502, 'upstream-redirects'],
    ['an address with a password', () => `http://me:x@feed.test:${String(world.upstream.port)}/`, 502, 'upstream-redirects'],
    ['nonsense', () => 'http://[', 502, 'upstream-redirects'],
  ];
  for (const [name, to, status, error] of refused) {
    it(`does not follow to ${name}`, async () => {
      redirect(to);
      const got = await get();
      assert.deepEqual([got.status, got.error], [status, error]);
      assert.match(got.message, error === 'private-address' && name.includes('stands') ? /private/ : /redirects to/);
      assert.equal(world.upstream.requests.length, 1);
    });
  }

  it('follows five, not six', async () => {
    world.upstream.answer = (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left) response.writeHead(302, { location: `/${String(left - 1)}` }).end();
      else response.writeHead(200, { 'content-type': 'text/xml' }).end(rss);
    };
    assert.equal((await get(at('/5'))).status, 200);
    assert.equal((await get(at('/6'))).error, 'upstream-redirects');
  });

  it('does not go round in a loop', async () => {
    redirect('/rss');
    const { status, error } = await get();
    assert.deepEqual([status, error], [502, 'upstream-redirects']);
    assert.equal(world.upstream.requests.length, 6);
  });

  it('without a place to go is a failure', async () => {
    answer(302);
    assert.equal((await get()).status, 502);
  });
});

describe('addresses', () => {
  for (const [name, found] of [
    ['a private address', ['127.0.0.1']],
    ['a public and a private address', ['8.8.8.8', '127.0.0.1']],
    ['a mapped address', ['::ffff:127.0.0.1']],
    ['cloud metadata', ['169.254.169.254']],
  ] as const) {
    it(`refuses a host at ${name}`, async () => {
      world.addresses = { 'public.test': [...found] };
      const { status, error, message } = await get(at('/rss', 'public.test'));
      assert.deepEqual([status, error], [403, 'private-address']);
      assert.doesNotMatch(message, /\d+\.\d+\.\d+/);
      assert.equal(world.upstream.requests.length, 0);
    });
  }

  it('refuses a literal one, however it is written', async () => {
    for (const host of ['127.0.0.1', '127.1', '2130706433', '0x7f000001', '017700000001'])
      assert.equal((await get(at('/rss', host))).error, 'private-address', host);
    for (const host of ['[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', 'localhost'])
      assert.equal((await get(at('/rss', host))).error, 'host-not-allowed', host);
    assert.equal(world.upstream.requests.length, 0);
  });

  it('does not lend the connection of a host that may stand inside to one that may not', async () => {
    assert.equal((await get(at('/rss', 'feed.test'))).status, 200);
    assert.equal((await get(at('/rss', 'public.test'))).error, 'private-address');
  });
});

describe('an upstream that fails', () => {
  const table: [theirs: number, ours: number, error: string][] = [
    [400, 502, 'upstream-refused'],
    [401, 502, 'upstream-refused'],
    [403, 502, 'upstream-refused'],
    [404, 404, 'upstream-not-found'],
    [410, 410, 'upstream-not-found'],
    [429, 503, 'upstream-limit'],
    [500, 502, 'upstream-failed'],
    [503, 503, 'upstream-busy'],
    [204, 502, 'upstream-empty'],
    [206, 502, 'upstream-refused'],
  ];
  for (const [theirs, ours, error] of table) {
    it(`with ${String(theirs)} is ${String(ours)} ${error}`, async () => {
      answer(theirs, { 'retry-after': '120' });
      const got = await get();
      assert.deepEqual([got.status, got.error], [ours, error]);
      assert.equal(got.headers['cache-control'], 'no-store');
      assert.equal(got.headers['access-control-allow-origin'], '*');
      assert.ok((JSON.parse(got.body) as { hint: string }).hint);
      if (theirs >= 429) assert.equal(Number(got.headers['retry-after']), 120);
    });
  }

  it('is told when it may be asked again, and not asked before', async () => {
    answer(503, { 'retry-after': 'Tue, 18 Jun 2024 09:32:00 GMT' });
    await get();
    world.now += 30 * second;
    const { status, headers } = await get();
    assert.equal(status, 503);
    assert.equal(Number(headers['retry-after']), 90);
    assert.equal(world.upstream.requests.length, 1);
  });

  it('by closing the connection is 502', async () => {
    world.upstream.answer = (request) => request.socket.destroy();
    assert.deepEqual([(await get()).status, (await get()).error], [502, 'upstream-unreachable']);
  });

  it('by breaking off is 502', async () => {
    world.upstream.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '1000' });
      response.write('<rss>', () => response.destroy());
    };
    assert.equal((await get()).status, 502);
  });

  it('by not being there is 502', async () => {
    const gone = at('/rss');
    await world.upstream.close();
    const { status, error, message } = await get(gone);
    assert.deepEqual([status, error], [502, 'upstream-unreachable']);
    assert.match(message, /ECONNREFUSED/);
    world.upstream = await startUpstream();
  });

  it('by broken compression or one that nobody asked for is 502', async () => {
    answer(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' }, rss);
    assert.equal((await get(at('/a'))).error, 'upstream-unreachable');
    answer(200, { 'content-type': 'text/xml', 'content-encoding': 'compress' }, rss);
    assert.equal((await get(at('/b'))).error, 'upstream-encoding');
    answer(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip, gzip' }, rss);
    assert.equal((await get(at('/c'))).error, 'upstream-encoding');
  });

  it('by hanging is 504', async () => {
    world.upstream.answer = () => world.limit.abort();
    const { status, error, message } = await get();
    assert.deepEqual([status, error], [504, 'upstream-timeout']);
    assert.match(message, /feed\.test:\d+ did not answer within 8 s/);
  });

  it('by dripping is 504', async () => {
    world.upstream.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.write('<rss>', () => response.write('<channel>', () => world.limit.abort()));
    };
    assert.equal((await get()).status, 504);
  });

  it('by a name server that hangs is 504', async () => {
    await world.app.close();
    const own = `feed.test:${String(world.upstream.port)}`;
    world.app = createPortal(readSettings({ relay: { privateHosts: [own] } }, {}), {
      deadline: () => world.limit.signal,
      resolve: () => {
        world.limit.abort();
        return new Promise(() => undefined);
      },
    });
    assert.equal((await get()).status, 504);
  });
});

describe('an answer that is too large', () => {
  const megabyte = 1_000_000;
  beforeEach(async () => {
    await world.restart({ answerMegabytes: 1 });
  });

  it('by its declared length is not even read', async () => {
    let closed = false;
    world.upstream.answer = (_, response) => {
      response.on('close', () => (closed = true));
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': String(megabyte + 1) });
      response.write('<rss>');
    };
    const { status, error, message } = await get();
    assert.deepEqual([status, error], [502, 'upstream-too-large']);
    assert.match(message, /1 MB/);
    await until(() => closed);
  });

  it('without a declared length is broken off', async () => {
    let sent = 0;
    world.upstream.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      const more = (): void => {
        sent += 100_000;
        if (!response.destroyed && sent < 100 * megabyte) response.write('x'.repeat(100_000), more);
      };
      more();
    };
    assert.equal((await get()).error, 'upstream-too-large');
    assert.ok(sent < 50 * megabyte);
  });

  it('when decompressed is broken off', async () => {
    const bomb = Buffer.alloc(20 * megabyte);
    for (const [encoding, packed] of [
      ['gzip', gzipSync(bomb)],
      ['br', brotliCompressSync(bomb)],
    ] as const) {
      assert.ok(packed.length < megabyte);
      answer(200, { 'content-type': 'text/xml', 'content-encoding': encoding }, packed);
      assert.equal((await get(at(`/${encoding}`))).error, 'upstream-too-large');
    }
  });

  it('is not too large at the limit', async () => {
    answer(200, { 'content-type': 'text/plain' }, 'x'.repeat(megabyte));
    assert.equal((await get()).bytes.length, megabyte);
  });
});
