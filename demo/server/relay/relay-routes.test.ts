import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import type { OutgoingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { createPortal } from '../portal.js';
import { readSettings, type SettingsFile } from '../settings.js';
import { startUpstream, type UpstreamServer } from './upstream-server.js';

const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>Tin mới</title></channel></rss>';
const second = 1000;

let upstream: UpstreamServer;
let app: FastifyInstance;
let now: number;
/** Whether time is up for what is asked next. */
let limit: AbortController;
/** Name server of the tests: everything stands on loopback but what a test puts elsewhere. */
let addresses: Record<string, string[]>;

beforeEach(async () => {
  upstream = await startUpstream();
  upstream.answer = (_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(rss);
  now = Date.parse('2024-06-18T09:30:00Z');
  limit = new AbortController();
  addresses = {};
  start({});
});
afterEach(async () => {
  await app.close();
  await upstream.close();
});

/** `feed.test` and `cms.test` may stand inside; `public.test` may be asked, but only at a public address. */
function start(relay: SettingsFile['relay'], others: SettingsFile = {}): void {
  const own = (name: string) => `${name}:${String(upstream.port)}`;
  const file: SettingsFile = {
    ...others,
    relay: { hosts: [own('public.test'), own('127.0.0.1')], privateHosts: [own('feed.test'), own('cms.test')], ...relay },
  };
  app = createPortal(readSettings(file, {}), {
    clock: () => now,
    deadline: () => limit.signal,
    resolve: (hostname) => Promise.resolve((addresses[hostname] ?? ['127.0.0.1']).map(lookupAddress)),
  });
}

const lookupAddress = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 });
const at = (path: string, host = 'feed.test'): string => `http://${host}:${String(upstream.port)}${path}`;

interface Got {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
  bytes: Buffer;
  /** Name of the failure. */
  error: string | undefined;
  message: string;
}

async function get(url = at('/rss'), options: InjectOptions = {}): Promise<Got> {
  const reply = await app.inject({ url: `/relay?url=${encodeURIComponent(url)}`, ...options });
  const { statusCode: status, headers, body, rawPayload: bytes } = reply;
  const failed = status >= 400 && body ? (JSON.parse(body) as { error: string; message: string }) : undefined;
  return { status, headers, body, bytes, error: failed?.error, message: failed?.message ?? '' };
}

function answer(status: number, headers: OutgoingHttpHeaders = {}, body: string | Buffer = ''): void {
  upstream.answer = (_, response) => response.writeHead(status, headers).end(body);
}

/** Lets what was begun in the background come to its end: the upstream is asked over a real connection. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}

describe('an answer through the relay', () => {
  it('has the bytes and the type as they came, and headers that keep it from running', async () => {
    const bytes = Buffer.from([0x3c, 0x72, 0xea, 0xf2, 0xec, 0xff, 0x3e]);
    answer(200, { 'content-type': 'text/xml; charset=windows-1258' }, bytes);
    const got = await get();
    assert.equal(got.status, 200);
    assert.deepEqual(got.bytes, bytes);
    const { headers } = got;
    assert.equal(headers['content-type'], 'text/xml; charset=windows-1258');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox");
    assert.equal(headers['content-disposition'], 'attachment');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.match(String(headers['access-control-expose-headers']), /Content-Location.*Link.*Retry-After/);
    assert.equal(headers['cache-control'], 'public, max-age=60');
    assert.equal(headers['content-location'], at('/rss'));
    assert.match(String(headers['etag']), /^W\/"[\w-]{22}"$/);
    assert.equal(Number(headers['age']), 0);
  });

  for (const [type, disposition] of [
    ['application/json', 'inline'],
    ['text/plain; charset=utf-8', 'inline'],
    ['text/html', 'attachment'],
    ['application/json+html', 'attachment'],
    ['application/octet-stream', 'attachment'],
    [undefined, 'attachment'],
  ] as const) {
    it(`as ${type ?? 'no declared type'} is ${disposition}`, async () => {
      answer(200, type ? { 'content-type': type } : {}, rss);
      const { status, headers } = await get();
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type ?? 'application/octet-stream');
      assert.equal(headers['content-disposition'], disposition);
    });
  }

  it('brings no cookies and no headers but a few', async () => {
    answer(
      200,
      {
        'content-type': 'text/xml',
        'set-cookie': 'a=1',
        'x-powered-by': 'PHP/5.3',
        'access-control-allow-credentials': 'true',
        link: ['<https://a.vn/rss?page=2>; rel="next"', '<https://a.vn/wp-json/>; rel="https://api.w.org/"'],
      },
      rss,
    );
    const { headers } = await get();
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['x-powered-by'], undefined);
    assert.equal(headers['access-control-allow-credentials'], undefined);
    assert.equal(
      headers['link'],
      '<https://a.vn/rss?page=2>; rel="next", <https://a.vn/wp-json/>; rel="https://api.w.org/"',
    );
  });

  it('tells the upstream nothing of the visitor', async () => {
    await get(at('/rss#top'), {
      remoteAddress: '203.0.113.7',
      headers: {
        cookie: 'session=1',
        authorization: 'Basic abc',
        referer: 'https://portal.test/',
        origin: 'https://portal.test',
        'user-agent': 'Visitor',
        'accept-language': 'vi',
        'x-forwarded-for': '203.0.113.7',
        'x-own': '1',
        range: 'bytes=0-1',
        'if-none-match': '"x"',
      },
    });
    const [request] = upstream.requests;
    assert.equal(request?.url, '/rss');
    assert.deepEqual(Object.keys(request.headers).sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    assert.doesNotMatch(JSON.stringify(request.headers), /Visitor|203\.0/);
  });

  it('does without headers that are not ASCII, also when it is asked for again', async () => {
    const headers = { etag: '"\xe9"', link: '<https://a.vn/\xe9>; rel="next"', 'content-type': 'text/xml; name=\xe9' };
    answer(200, headers, rss);
    for (let times = 1; times < 3; times++) {
      const got = await get();
      assert.equal(got.status, 200);
      assert.equal(got.headers['link'], undefined);
      assert.equal(got.headers['content-type'], 'application/octet-stream');
      assert.equal(upstream.requests.length, times);
      now += 1000 * second;
    }
  });

  it('is compressed for the way, and unpacked from upstream', async () => {
    const long = rss.repeat(100);
    for (const [encoding, packed] of [
      ['gzip', gzipSync(long)],
      ['x-gzip', gzipSync(long)],
      ['br', brotliCompressSync(long)],
      ['identity', Buffer.from(long)],
    ] as const) {
      answer(200, { 'content-type': 'text/xml', 'content-encoding': encoding }, packed);
      const path = at(`/${encoding}`);
      const plain = await get(path);
      assert.equal(plain.body, long, encoding);
      assert.equal(plain.headers['content-encoding'], undefined);
      const short = await get(path, { headers: { 'accept-encoding': 'gzip' } });
      assert.equal(short.headers['content-encoding'], 'gzip');
      assert.equal(short.headers['vary'], 'accept-encoding');
      assert.ok(short.bytes.length < long.length / 10);
    }
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await get();
    now += 20 * second;
    for (const tag of [String(headers['etag']), `"x", ${String(headers['etag']).replace('W/', '')}`, '*']) {
      const again = await get(at('/rss'), { headers: { 'if-none-match': tag } });
      assert.equal(again.status, 304);
      assert.equal(again.body, '');
      assert.equal(Number(again.headers['age']), 20);
      assert.equal(again.headers['etag'], headers['etag']);
      assert.equal(again.headers['cache-control'], 'public, max-age=60');
      assert.equal(again.headers['access-control-allow-origin'], '*');
    }
    assert.equal((await get(at('/rss'), { headers: { 'if-none-match': 'W/"x"' } })).status, 200);
    assert.equal(upstream.requests.length, 1);
  });

  it('may be asked for its headers only', async () => {
    const { status, headers, body } = await get(at('/rss'), { method: 'HEAD' });
    assert.equal(status, 200);
    assert.equal(body, '');
    assert.equal(headers['content-type'], 'text/xml');
    assert.equal(Number(headers['content-length']), Buffer.byteLength(rss));
  });

  it('is fresh as long as the upstream says, and says how old it is and why', async () => {
    answer(200, { 'content-type': 'text/xml', 'cache-control': 'max-age=120', age: '20' }, rss);
    const first = await get();
    assert.equal(first.headers['cache-control'], 'public, max-age=100');
    assert.equal(first.headers['cache-status'], 'tin-widgets; fwd=miss; stored');
    now += 70 * second;
    const second70 = await get();
    assert.equal(Number(second70.headers['age']), 70);
    assert.equal(second70.headers['cache-status'], 'tin-widgets; hit; ttl=30');
    assert.equal(upstream.requests.length, 1);
  });
});

describe('revalidation', () => {
  it('asks whether what is known still holds', async () => {
    answer(200, { 'content-type': 'text/xml', etag: '"v1"', 'last-modified': 'Tue, 18 Jun 2024 09:00:00 GMT' }, rss);
    await get();
    answer(304, { 'cache-control': 'max-age=600' });
    now += 100 * second;
    assert.equal((await get()).headers['cache-status'], 'tin-widgets; hit; ttl=-40');
    await until(async () => (await get()).headers['age'] === '0');
    assert.equal(upstream.requests.length, 2);
    assert.equal(upstream.requests[1]?.headers['if-none-match'], '"v1"');
    assert.equal(upstream.requests[1].headers['if-modified-since'], 'Tue, 18 Jun 2024 09:00:00 GMT');
    const renewed = await get();
    assert.equal(renewed.body, rss);
    assert.equal(renewed.headers['cache-control'], 'public, max-age=600');
  });

  it('does not take the tag of one address for another’s', async () => {
    upstream.answer = (request, response) => {
      if (request.url === '/rss') response.writeHead(302, { location: '/a', etag: '"a"' }).end();
      else response.writeHead(200, { 'content-type': 'text/xml', etag: '"a"' }).end(request.url);
    };
    await get();
    upstream.answer = (request, response) => {
      if (request.url === '/rss') response.writeHead(302, { location: '/b' }).end();
      else response.writeHead(request.headers['if-none-match'] ? 304 : 200, { 'content-type': 'text/xml' }).end('/b');
    };
    now += 1000 * second;
    assert.equal((await get()).body, '/b');
  });

  it('takes no "not modified" that it did not ask for', async () => {
    answer(304);
    assert.equal((await get()).error, 'upstream-refused');
  });

  it('lets the old answer stand in for a failing upstream, with the reason', async () => {
    await get();
    answer(500);
    now += 1000 * second;
    const { status, body, headers } = await get();
    assert.equal(status, 200);
    assert.equal(body, rss);
    assert.equal(headers['cache-status'], 'tin-widgets; hit; ttl=-940; detail=upstream-failed');
    assert.equal(Number(headers['age']), 1000);
  });

  it('joins those who ask at the same time', async () => {
    const all = await Promise.all([get(), get(), get()]);
    assert.deepEqual(
      all.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(upstream.requests.length, 1);
  });
});

describe('redirects', () => {
  const redirect = (to: string | (() => string), status = 302): void => {
    upstream.answer = (request, response) => {
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
    ['an address with a password', () => `http://me:x@feed.test:${String(upstream.port)}/`, 502, 'upstream-redirects'],
    ['nonsense', () => 'http://[', 502, 'upstream-redirects'],
  ];
  for (const [name, to, status, error] of refused) {
    it(`does not follow to ${name}`, async () => {
      redirect(to);
      const got = await get();
      assert.deepEqual([got.status, got.error], [status, error]);
      assert.match(got.message, error === 'private-address' && name.includes('stands') ? /private/ : /redirects to/);
      assert.equal(upstream.requests.length, 1);
    });
  }

  it('follows five, not six', async () => {
    upstream.answer = (request, response) => {
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
    assert.equal(upstream.requests.length, 6);
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
      addresses = { 'public.test': [...found] };
      const { status, error, message } = await get(at('/rss', 'public.test'));
      assert.deepEqual([status, error], [403, 'private-address']);
      assert.doesNotMatch(message, /\d+\.\d+\.\d+/);
      assert.equal(upstream.requests.length, 0);
    });
  }

  it('refuses a literal one, however it is written', async () => {
    for (const host of ['127.0.0.1', '127.1', '2130706433', '0x7f000001', '017700000001'])
      assert.equal((await get(at('/rss', host))).error, 'private-address', host);
    for (const host of ['[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', 'localhost'])
      assert.equal((await get(at('/rss', host))).error, 'host-not-allowed', host);
    assert.equal(upstream.requests.length, 0);
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
    now += 30 * second;
    const { status, headers } = await get();
    assert.equal(status, 503);
    assert.equal(Number(headers['retry-after']), 90);
    assert.equal(upstream.requests.length, 1);
  });

  it('by closing the connection is 502', async () => {
    upstream.answer = (request) => request.socket.destroy();
    assert.deepEqual([(await get()).status, (await get()).error], [502, 'upstream-unreachable']);
  });

  it('by breaking off is 502', async () => {
    upstream.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '1000' });
      response.write('<rss>', () => response.destroy());
    };
    assert.equal((await get()).status, 502);
  });

  it('by not being there is 502', async () => {
    const gone = at('/rss');
    await upstream.close();
    const { status, error, message } = await get(gone);
    assert.deepEqual([status, error], [502, 'upstream-unreachable']);
    assert.match(message, /ECONNREFUSED/);
    upstream = await startUpstream();
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
    upstream.answer = () => limit.abort();
    const { status, error, message } = await get();
    assert.deepEqual([status, error], [504, 'upstream-timeout']);
    assert.match(message, /feed\.test:\d+ did not answer within 8 s/);
  });

  it('by dripping is 504', async () => {
    upstream.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.write('<rss>', () => response.write('<channel>', () => limit.abort()));
    };
    assert.equal((await get()).status, 504);
  });

  it('by a name server that hangs is 504', async () => {
    await app.close();
    const own = `feed.test:${String(upstream.port)}`;
    app = createPortal(readSettings({ relay: { privateHosts: [own] } }, {}), {
      deadline: () => limit.signal,
      resolve: () => {
        limit.abort();
        return new Promise(() => undefined);
      },
    });
    assert.equal((await get()).status, 504);
  });
});

describe('an answer that is too large', () => {
  const megabyte = 1_000_000;
  beforeEach(async () => {
    await app.close();
    start({ answerMegabytes: 1 });
  });

  it('by its declared length is not even read', async () => {
    let closed = false;
    upstream.answer = (_, response) => {
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
    upstream.answer = (_, response) => {
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

describe('an answer that is no text', () => {
  for (const [type, body] of [
    ['image/png', rss],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['video/mp4', rss],
    ['text/javascript', 'alert(1)'],
    ['application/octet-stream', 'PK\x03\x04\0\0'],
    ['text/xml', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ] as const) {
    it(`is refused: ${type} that begins ${JSON.stringify(body.slice(0, 8))}`, async () => {
      answer(200, { 'content-type': type }, Buffer.from(body, 'latin1'));
      const { status, error } = await get();
      assert.deepEqual([status, error], [415, 'not-text']);
    });
  }
});

describe('who asks the relay', () => {
  for (const [name, url, says] of [
    ['no address', '/relay', /got none/],
    ['an empty one', '/relay?url=', /got none/],
    ['two', '/relay?url=http://a.vn&url=http://b.vn', /got several/],
    ['one that is not encoded', '/relay?url=http://a.vn/?x=1&y=2', /also got .*y/],
  ] as const) {
    it(`with ${name} is told so`, async () => {
      const { statusCode, body } = await app.inject(url);
      assert.equal(statusCode, 400);
      assert.match(body, says);
      assert.match(body, /encodeURIComponent/);
    });
  }

  it('may only read', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { status, headers } = await get(at('/rss'), { method });
      assert.equal(status, 405);
      assert.equal(headers['allow'], 'GET, HEAD, OPTIONS');
    }
    const { status, headers } = await get(at('/rss'), { method: 'OPTIONS', headers: { origin: 'https://a.vn' } });
    assert.equal(status, 204);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(upstream.requests.length, 0);
  });

  it('from pages that are not listed may not', async () => {
    await app.close();
    start({ origins: ['https://portal.example.vn', 'https://other.example.vn'] });
    const origin = async (from: string) => (await get(at('/rss'), { headers: { origin: from } })).headers;
    assert.equal((await origin('https://other.example.vn'))['access-control-allow-origin'], 'https://other.example.vn');
    assert.equal((await origin('https://evil.test'))['access-control-allow-origin'], undefined);
    assert.match(String((await origin('https://evil.test'))['vary']), /origin/i);
  });

  it('too often for what is not in the cache must wait; what is in it costs nothing', async () => {
    await app.close();
    start({ asksPerMinute: 2 });
    for (const path of ['/1', '/2', '/1', '/2', '/1']) assert.equal((await get(at(path))).status, 200);
    const { status, error, headers } = await get(at('/3'));
    assert.deepEqual([status, error], [429, 'too-many-requests']);
    assert.ok(Number(headers['retry-after']) > 0);
    assert.equal((await get(at('/1'))).status, 200);
    assert.equal((await get(at('/3'), { remoteAddress: '203.0.113.8' })).status, 200);
    assert.equal(upstream.requests.length, 3);
  });

  for (const [trustProxy, statuses] of [
    [['127.0.0.1'], [200, 200]],
    [false, [200, 429]],
  ] as const) {
    it(`through a proxy is counted ${trustProxy ? 'alone' : 'with all others where the proxy is not trusted'}`, async () => {
      await app.close();
      start({ asksPerMinute: 1 }, { trustProxy: trustProxy && [...trustProxy] });
      const got = [];
      for (const visitor of ['203.0.113.1', '203.0.113.2'])
        got.push((await get(at(`/${visitor}`), { headers: { 'x-forwarded-for': visitor } })).status);
      assert.deepEqual(got, statuses);
    });
  }

  it('without an allow-list learns what to set', async () => {
    await app.close();
    start({ hosts: [], privateHosts: [] });
    const { status, body } = await get('https://news.example.vn/rss');
    assert.equal(status, 403);
    assert.match(body, /allow-list is empty/);
    assert.match(body, /RELAY_HOSTS=news\.example\.vn/);
  });
});
