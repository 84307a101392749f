import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rss, second, setUpRelay } from './relay-world.js';

const world = setUpRelay();
const { answer, at, get, until } = world;

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
    ['application/json; charset=utf-8, text/html', 'attachment'],
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

  it('is asked for as JSON where somebody wants it so, and is another answer then', async () => {
    const accepts: (string | undefined)[] = [];
    world.upstream.answer = ({ headers }, response) => {
      accepts.push(headers.accept);
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    };
    const json = 'application/json;odata=minimalmetadata';
    for (const accept of [json, json, 'text/html', '*/*', 'application/json\u00e9']) await get(undefined, { headers: { accept } });
    assert.equal(accepts.length, 2);
    assert.equal(accepts[0], json);
    assert.match(accepts[1] ?? '', /^application\/rss\+xml/);
    assert.match(String((await get()).headers['vary']), /\baccept\b(?!-)/);
  });

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
    const [request] = world.upstream.requests;
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
      assert.equal(world.upstream.requests.length, times);
      world.now += 1000 * second;
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
      assert.equal(short.headers['vary'], 'accept, x-umami-share-token, x-umami-share-context, accept-encoding');
      assert.ok(short.bytes.length < long.length / 10);
    }
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await get();
    world.now += 20 * second;
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
    assert.equal(world.upstream.requests.length, 1);
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
    world.now += 70 * second;
    const second70 = await get();
    assert.equal(Number(second70.headers['age']), 70);
    assert.equal(second70.headers['cache-status'], 'tin-widgets; hit; ttl=30');
    assert.equal(world.upstream.requests.length, 1);
  });
});

describe('what a share link’s token shows', () => {
  const token = { 'x-umami-share-token': 'eyJh.b_-.c', 'x-umami-share-context': '1' };

  /** Answers with the token that it was asked with, to who has one. */
  const answerByToken = (): void => {
    world.upstream.answer = ({ headers: { 'x-umami-share-token': given } }, response) => {
      response.writeHead(given ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify({ given: given ?? 'none' }));
    };
  };

  it('is asked for with it, and is no answer to others', async () => {
    answerByToken();
    assert.equal((await get()).error, 'upstream-refused');
    assert.equal((await get(undefined, { headers: token })).body, '{"given":"eyJh.b_-.c"}');
    assert.equal((await get(undefined, { headers: { ...token, 'x-umami-share-token': 'other' } })).body, '{"given":"other"}');
    assert.equal((await get()).error, 'upstream-refused');
    assert.equal((await get(undefined, { headers: token })).headers['cache-status'], 'tin-widgets; hit; ttl=60');
    assert.equal(world.upstream.requests.length, 3);
    assert.equal(world.upstream.requests[1]?.headers['x-umami-share-context'], '1');
  });

  it('is not kept from others by who asks with a wrong one', async () => {
    world.upstream.answer = ({ headers }, response) => void response.writeHead(headers['x-umami-share-token'] === 'wrong' ? 500 : 200).end('{}');
    assert.equal((await get(undefined, { headers: { 'x-umami-share-token': 'wrong' } })).status, 502);
    assert.equal((await get(undefined, { headers: token })).status, 200);
  });

  for (const [name, value] of [
    ['too long', 'a'.repeat(2001)],
    ['of other signs', 'a b'],
    ['empty', ''],
  ] as const) {
    it(`is not asked for with one that is ${name}`, async () => {
      answerByToken();
      await get(undefined, { headers: { 'x-umami-share-token': value } });
      assert.equal(world.upstream.requests[0]?.headers['x-umami-share-token'], undefined);
    });
  }

  it('is not told to another host that the first one redirects to', async () => {
    world.upstream.answer = (request, response) => {
      if (request.headers.host?.startsWith('cms')) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      else response.writeHead(302, { location: at('/', 'cms.test') }).end();
    };
    await get(undefined, { headers: { ...token, accept: 'application/json' } });
    const [first, second] = world.upstream.requests.map(({ headers }) => headers);
    assert.equal(first?.['x-umami-share-token'], 'eyJh.b_-.c');
    assert.equal(second?.['x-umami-share-token'], undefined);
    assert.equal(second?.['x-umami-share-context'], undefined);
    assert.equal(second?.accept, 'application/json');
  });

  it('may be asked for from other sites', async () => {
    const names = Object.keys(token).join(',');
    const headers = { origin: 'https://a.vn', 'access-control-request-method': 'GET', 'access-control-request-headers': names };
    const got = await get(undefined, { method: 'OPTIONS', headers });
    assert.equal(got.status, 204);
    assert.match(String(got.headers['access-control-allow-headers']), /x-umami-share-token.*x-umami-share-context/);
    assert.match(String(got.headers['access-control-allow-methods']), /GET/);
    assert.equal(world.upstream.requests.length, 0);
  });
});

describe('what is not there', () => {
  const nothing = '{"count":"0","count_unique":"0"}';

  it('is told as the upstream tells it in JSON, and is not asked for again at once', async () => {
    answer(404, { 'content-type': 'application/json; charset=utf-8', 'set-cookie': 'a=1', 'content-encoding': 'gzip' }, gzipSync(nothing));
    for (let times = 0; times < 2; times++) {
      const { status, body, headers } = await get();
      assert.deepEqual([status, body], [404, nothing]);
      assert.equal(headers['content-type'], 'application/json');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox");
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['set-cookie'], undefined);
    }
    assert.equal(world.upstream.requests.length, 1);
  });

  it('is asked for again soon, and takes no other answer’s place', async () => {
    await get(at('/other'));
    answer(404, { 'content-type': 'application/json' }, nothing);
    await get();
    answer(200, { 'content-type': 'application/json' }, '{"count":"1"}');
    assert.equal((await get(at('/other'))).body, rss);
    world.now += 16 * second;
    assert.equal((await get()).body, '{"count":"1"}');
  });

  for (const [name, type, body] of [
    ['a page', 'text/html', nothing],
    ['damaged', 'application/json', '{"count":'],
    ['long', 'application/json', `[${'1,'.repeat(3000)}1]`],
    ['empty', 'application/json', ''],
    ['of another type', 'application/json+html', nothing],
  ] as const) {
    it(`is told in the relay’s own words where the upstream’s are ${name}`, async () => {
      answer(404, { 'content-type': type }, body);
      const { status, error } = await get();
      assert.deepEqual([status, error], [404, 'upstream-not-found']);
    });
  }
});

describe('revalidation', () => {
  it('asks whether what is known still holds', async () => {
    answer(200, { 'content-type': 'text/xml', etag: '"v1"', 'last-modified': 'Tue, 18 Jun 2024 09:00:00 GMT' }, rss);
    await get();
    answer(304, { 'cache-control': 'max-age=600' });
    world.now += 100 * second;
    assert.equal((await get()).headers['cache-status'], 'tin-widgets; hit; ttl=-40');
    await until(async () => (await get()).headers['age'] === '0');
    assert.equal(world.upstream.requests.length, 2);
    assert.equal(world.upstream.requests[1]?.headers['if-none-match'], '"v1"');
    assert.equal(world.upstream.requests[1].headers['if-modified-since'], 'Tue, 18 Jun 2024 09:00:00 GMT');
    const renewed = await get();
    assert.equal(renewed.body, rss);
    assert.equal(renewed.headers['cache-control'], 'public, max-age=600');
  });

  it('does not take the tag of one address for another’s', async () => {
    world.upstream.answer = (request, response) => {
      if (request.url === '/rss') response.writeHead(302, { location: '/a', etag: '"a"' }).end();
      else response.writeHead(200, { 'content-type': 'text/xml', etag: '"a"' }).end(request.url);
    };
    await get();
    world.upstream.answer = (request, response) => {
      if (request.url === '/rss') response.writeHead(302, { location: '/b' }).end();
      else response.writeHead(request.headers['if-none-match'] ? 304 : 200, { 'content-type': 'text/xml' }).end('/b');
    };
    world.now += 1000 * second;
    assert.equal((await get()).body, '/b');
  });

  it('takes no "not modified" that it did not ask for', async () => {
    answer(304);
    assert.equal((await get()).error, 'upstream-refused');
  });

  it('lets the old answer stand in for a failing upstream, with the reason', async () => {
    await get();
    answer(500);
    world.now += 1000 * second;
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
    assert.equal(world.upstream.requests.length, 1);
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
      const { statusCode, body } = await world.app.inject(url);
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
    assert.equal(world.upstream.requests.length, 0);
  });

  it('from pages that are not listed may not', async () => {
    await world.restart({ origins: ['https://portal.example.vn', 'https://other.example.vn'] });
    const origin = async (from: string) => (await get(at('/rss'), { headers: { origin: from } })).headers;
    assert.equal((await origin('https://other.example.vn'))['access-control-allow-origin'], 'https://other.example.vn');
    assert.equal((await origin('https://evil.test'))['access-control-allow-origin'], undefined);
    assert.match(String((await origin('https://evil.test'))['vary']), /origin/i);
  });

  it('too often for what is not in the cache must wait; what is in it costs nothing', async () => {
    await world.restart({ asksPerMinute: 2 });
    for (const path of ['/1', '/2', '/1', '/2', '/1']) assert.equal((await get(at(path))).status, 200);
    const { status, error, headers } = await get(at('/3'));
    assert.deepEqual([status, error], [429, 'too-many-requests']);
    assert.ok(Number(headers['retry-after']) > 0);
    assert.equal((await get(at('/1'))).status, 200);
    assert.equal((await get(at('/3'), { remoteAddress: '203.0.113.8' })).status, 200);
    assert.equal(world.upstream.requests.length, 3);
  });

  for (const [trustProxy, statuses] of [
    [['127.0.0.1'], [200, 200]],
    [false, [200, 429]],
  ] as const) {
    it(`through a proxy is counted ${trustProxy ? 'alone' : 'with all others where the proxy is not trusted'}`, async () => {
      await world.restart({ asksPerMinute: 1 }, { trustProxy: trustProxy && [...trustProxy] });
      const got = [];
      for (const visitor of ['203.0.113.1', '203.0.113.2'])
        got.push((await get(at(`/${visitor}`), { headers: { 'x-forwarded-for': visitor } })).status);
      assert.deepEqual(got, statuses);
    });
  }

  it('without an allow-list learns what to set', async () => {
    await world.restart({ hosts: [], privateHosts: [] });
    const { status, body } = await get('https://news.example.vn/rss');
    assert.equal(status, 403);
    assert.match(body, /allow-list is empty/);
    assert.match(body, /RELAY_HOSTS=news\.example\.vn/);
  });
});
