import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createServer } from './app.js';
import { createPortal, type PortalParts } from './portal.js';
import { readSettings, type SettingsFile } from './settings.js';
import type { Visits } from './visits/visit-counter.js';

let kit: string;
const open: FastifyInstance[] = [];

before(async () => {
  kit = await mkdtemp(join(tmpdir(), 'tin-kit-'));
  await mkdir(join(kit, 'chunks'));
  await writeFile(join(kit, 'tin-widgets.js'), `export default "${'x'.repeat(3000)}";`);
  await writeFile(join(kit, 'tin-widgets.css'), ':root{}');
  await writeFile(join(kit, 'integrity.json'), '{}');
  await writeFile(join(kit, 'chunks/rss-Abc123.js'), 'export {};');
});
after(async () => {
  await Promise.all(open.map((app) => app.close()));
  await rm(kit, { recursive: true });
});

function portal(file: SettingsFile = {}, parts: PortalParts = { kit }): FastifyInstance {
  const app = createPortal(readSettings({ visits: { file: ':memory:' }, ...file }, {}), parts);
  open.push(app);
  return app;
}

describe('the kit', () => {
  for (const [path, type, cached] of [
    ['tin-widgets.js', /^(?:text|application)\/javascript; charset=utf-8$/, 'public, max-age=300'],
    ['tin-widgets.css', /^text\/css/, 'public, max-age=300'],
    ['integrity.json', /^application\/json/, 'public, max-age=300'],
    ['chunks/rss-Abc123.js', /^(?:text|application)\/javascript/, 'public, max-age=31536000, immutable'],
  ] as const) {
    it(`gives ${path} to every site`, async () => {
      const { statusCode, headers } = await portal().inject(`/tin-widgets/${path}`);
      assert.equal(statusCode, 200);
      assert.match(String(headers['content-type']), type);
      assert.equal(headers['cache-control'], cached);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['access-control-allow-origin'], '*');
    });
  }

  it('is sent again only when it has changed, and compressed', async () => {
    const app = portal();
    const { headers } = await app.inject('/tin-widgets/tin-widgets.js');
    const again = await app.inject({
      url: '/tin-widgets/tin-widgets.js',
      headers: { 'if-none-match': String(headers.etag) },
    });
    assert.equal(again.statusCode, 304);
    const short = await app.inject({ url: '/tin-widgets/tin-widgets.js', headers: { 'accept-encoding': 'br, gzip' } });
    assert.equal(short.headers['content-encoding'], 'br');
  });

  it('is only its own files', async () => {
    for (const path of ['nothing.js', '', '..%2f..%2fpackage.json', '%2e%2e/package.json', 'chunks/']) {
      const { statusCode, headers } = await portal().inject(`/tin-widgets/${path}`);
      assert.ok(statusCode === 404 || statusCode === 403, `${path}: ${String(statusCode)}`);
      assert.match(String(headers['content-type']), /^application\/json/);
    }
  });

  it('that has not been built says what to do', async () => {
    const { statusCode, body } = await portal({}, { kit: join(kit, 'nowhere') }).inject('/tin-widgets/tin-widgets.js');
    assert.equal(statusCode, 503);
    assert.match(body, /npm run build/);
  });
});

describe('visits', () => {
  const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const visit = (app: FastifyInstance) => app.inject({ method: 'POST', url: '/visits', headers: { 'user-agent': agent }, payload: '{}' });

  it('are counted by what is set', async () => {
    const app = portal({ demo: true, visits: { file: ':memory:', startingTotal: 2_994_885 } });
    assert.equal((await visit(app)).statusCode, 200);
    const { total, today, online } = (await app.inject('/visits')).json<Visits>();
    assert.deepEqual([total, today, online], [2_994_886, 1, 1]);
  });

  it('are kept in the file', async () => {
    const visits = { file: join(kit, 'data', 'visits.sqlite') };
    const first = portal({ visits });
    await visit(first);
    await first.close();
    assert.equal((await portal({ visits }).inject('/visits')).json<Visits>().total, 1);
  });

  it('are not counted if they need not be: the demo makes them up then', async () => {
    const visits = { enabled: false };
    assert.equal((await portal({ visits }).inject('/visits')).statusCode, 404);
    assert.equal((await portal({ demo: true, visits }).inject('/visits')).json<Visits>().total, 2_994_885);
  });

  it('that cannot be kept stop the server from starting, and say what to do', async () => {
    const app = createPortal(readSettings({ visits: { file: kit } }, {}), { kit });
    await assert.rejects(async () => app.ready(), /visits\.file: expected a file .*VISITS_FILE.*VISITS_ENABLED=false/s);
  });

  it('that cannot be kept are all that a server says then', () => {
    const env = { ...process.env, PORT: '0', VISITS_FILE: kit };
    const { stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('serve.ts', import.meta.url))], { env, encoding: 'utf8' });
    assert.match(stderr, /^visits\.file: expected a file [^\n]+\n$/);
    assert.equal(status, 1);
  });

  it('end with the server, also where Redis was never reached', async () => {
    const app = createPortal(readSettings({ visits: { redisUrl: 'redis://127.0.0.1:1' } }, {}), { kit });
    await app.ready();
    await app.close();
    // What nobody awaits fails then.
    await setImmediate();
  });
});

describe('the portal', () => {
  it('has no sample news unless it is told to', async () => {
    for (const path of ['/', '/rss', '/demo/pages.css']) {
      const { statusCode, body } = await portal().inject(path);
      assert.equal(statusCode, 404);
      assert.match(body, /"error":"not-found".*\/relay\?url=/);
    }
  });

  it('with the demo shows the built kit, and a feed through the relay', async () => {
    const app = portal({ demo: true });
    for (const path of ['/rss', '/feed.json', '/visits', '/tin-tuc', '/demo/images/crest.svg'])
      assert.equal((await app.inject(path)).statusCode, 200, path);
    const { body } = await app.inject('/');
    assert.match(body, /src="\/tin-widgets\/tin-widgets\.js"/);
    assert.match(body, /<tin-article-grid src="\/rss"/);
    const tried = await app.inject('/?url=https%3A%2F%2Fa.vn%2F%22%3E%3Cscript%3E%26b');
    assert.match(tried.body, /<tin-article-grid src="\/relay\?url=https%3A%2F%2Fa\.vn%2F%22%3E%3Cscript%3E%26b"/);
    assert.doesNotMatch(tried.body, /"><script>/);
  });

  it('is not what the demo’s development server is: that has no relay', async () => {
    const app = createServer();
    open.push(app);
    assert.equal((await app.inject('/relay?url=https://example.vn/rss')).statusCode, 404);
  });
});
