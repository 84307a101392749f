import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSettings } from './settings-file.js';
import type { Variables } from './settings-variables.js';
import { readSettings, SettingsError } from './settings.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('settings', () => {
  it('have defaults: this machine only, and no host', () => {
    const { host, port, trustProxy, demo, relay, visits } = readSettings(undefined, {});
    assert.deepEqual([host, port, trustProxy, demo], ['127.0.0.1', 8080, false, false]);
    assert.deepEqual(relay, {
      hosts: [],
      privateHosts: [],
      origins: '*',
      freshSeconds: 60,
      minFreshSeconds: 15,
      maxFreshSeconds: 3600,
      staleSeconds: 300,
      keepHours: 24,
      timeoutSeconds: 8,
      answerMegabytes: 5,
      cacheMegabytes: 64,
      cacheEntries: 500,
      asksPerMinute: 60,
    });
    assert.deepEqual(visits, {
      enabled: true,
      file: 'data/visits.sqlite',
      redisPrefix: 'tin-widgets',
      startingTotal: 0,
      counted: 'views',
      timeZone: 'Asia/Ho_Chi_Minh',
      origins: '*',
      streams: 20_000,
    });
  });

  it('of the counter come from the environment too', () => {
    const file = { visits: { startingTotal: 1, counted: 'visitors' } } as const;
    const { visits } = readSettings(file, {
      REDIS_URL: 'redis://:secret@10.0.0.3:6379/2',
      VISITS_FILE: '2024',
      VISITS_STARTING_TOTAL: '2994885',
      VISITS_ORIGINS: 'https://a.example.vn https://b.example.vn',
      VISITS_REDIS_PREFIX: 'sở-1',
    });
    assert.deepEqual(visits, {
      enabled: true,
      file: '2024',
      redisUrl: 'redis://:secret@10.0.0.3:6379/2',
      redisPrefix: 'sở-1',
      startingTotal: 2_994_885,
      counted: 'visitors',
      timeZone: 'Asia/Ho_Chi_Minh',
      origins: ['https://a.example.vn', 'https://b.example.vn'],
      streams: 20_000,
    });
  });

  it('stand in the example with their defaults', async () => {
    const settings = await loadSettings({ TIN_WIDGETS_CONFIG: 'tin-widgets.config.example.js' }, root);
    assert.deepEqual(settings, readSettings(undefined, {}));
  });

  it('come from the file, and from the environment before it', () => {
    const file = { port: 3000, demo: true, relay: { hosts: ['a.vn'], keepHours: 1, timeoutSeconds: 5 } };
    const settings = readSettings(file, {
      HOST: '0.0.0.0',
      PORT: ' 4000 ',
      DEMO: 'false',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      RELAY_HOSTS: 'b.vn, *.c.example.vn:8080\nd.vn',
      RELAY_PRIVATE_HOSTS: 'localhost:3001',
      RELAY_ORIGINS: 'https://portal.example.vn',
      RELAY_KEEP_HOURS: '2',
      RELAY_ANSWER_MEGABYTES: '',
      PATH: '/bin',
      RELAY_SERVICE_HOST: '10.0.0.1',
      RELAY_PORT_8080_TCP: 'tcp://10.0.0.1:8080',
    });
    assert.equal(settings.host, '0.0.0.0');
    assert.equal(settings.port, 4000);
    assert.equal(settings.demo, false);
    assert.deepEqual(settings.trustProxy, ['loopback', '10.0.0.0/8']);
    assert.deepEqual(settings.relay.hosts, ['b.vn', '*.c.example.vn:8080', 'd.vn']);
    assert.deepEqual(settings.relay.privateHosts, ['localhost:3001']);
    assert.deepEqual(settings.relay.origins, ['https://portal.example.vn']);
    assert.equal(settings.relay.keepHours, 2);
    assert.equal(settings.relay.timeoutSeconds, 5);
    assert.equal(settings.relay.answerMegabytes, 5);
  });

  it('can set every setting of the relay by its variable', () => {
    const { relay } = readSettings(undefined, {});
    for (const key of Object.keys(relay)) {
      const variable = `RELAY_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
      assert.throws(() => readSettings(undefined, { [variable]: '%' }), new RegExp(`^Error: ${variable}: expected `), variable);
    }
  });

  const host = 'a host such as "news.example.vn", "*.example.vn" or "cms.example.vn:8080"';
  const table: [file: unknown, variables: Variables, message: string][] = [
    [[], {}, 'config.js: expected an object but got []'],
    ['x', {}, 'config.js: expected an object but got "x"'],
    [{ prot: 1 }, {}, 'config.js: prot: there is no such setting'],
    [{ port: '80' }, {}, 'config.js: port: expected a whole number from 0 to 65535 but got "80"'],
    [{ port: 70_000 }, {}, 'config.js: port: expected a whole number from 0 to 65535 but got 70000'],
    [{}, { PORT: 'http' }, 'PORT: expected a whole number from 0 to 65535 but got "http"'],
    [{}, { DEMO: 'yes' }, 'DEMO: expected true or false but got "yes"'],
    [
      {},
      { TRUST_PROXY: 'nginx' },
      'TRUST_PROXY: expected true, false, or a list of the addresses of proxies but got "nginx"',
    ],
    [{ relay: 'x' }, {}, 'config.js: relay: expected an object but got "x"'],
    [{ relay: 'x' }, { RELAY_HOSTS: 'a.vn' }, 'config.js: relay: expected an object but got "x"'],
    [{ relay: { host: ['a.vn'] } }, {}, 'config.js: relay.host: there is no such setting'],
    [{ relay: { hosts: 'a.vn' } }, {}, `config.js: relay.hosts: expected a list, each ${host} but got "a.vn"`],
    [{ relay: { hosts: ['a.vn', 3] } }, {}, `config.js: relay.hosts.1: expected ${host} but got 3`],
    [{ relay: { hosts: ['https://a.vn'] } }, {}, `config.js: relay.hosts.0: expected ${host} but got "https://a.vn"`],
    [{}, { RELAY_HOSTS: 'a.vn *' }, `RELAY_HOSTS: expected ${host} but got "*"`],
    [{}, { RELAY_HOST: 'a.vn' }, 'RELAY_HOST: there is no such setting'],
    [
      { relay: { minFreshSeconds: 100, maxFreshSeconds: 10 } },
      {},
      'config.js: relay.maxFreshSeconds: expected minFreshSeconds or more but got 10',
    ],
    [{}, { RELAY_ANSWER_MEGABYTES: '65' }, 'config.js: relay.cacheMegabytes: expected answerMegabytes or more but got 64'],
    [
      { relay: { origins: ['https://a.vn/'] } },
      {},
      'config.js: relay.origins.0: expected an origin such as "https://portal.example.vn", without a path but got "https://a.vn/"',
    ],
    [{ visits: false }, {}, 'config.js: visits: expected an object but got false'],
    [{}, { VISITS_COUNTED: 'hits' }, 'VISITS_COUNTED: expected "views" or "visitors" but got "hits"'],
    [{}, { VISITS_TIME_ZONE: 'Hanoi' }, 'VISITS_TIME_ZONE: expected a time zone such as "Asia/Ho_Chi_Minh" but got "Hanoi"'],
    [{}, { REDIS_URL: '10.0.0.3:6379' }, 'REDIS_URL: expected an address such as "redis://127.0.0.1:6379" but got "10.0.0.3:6379"'],
    [{}, { VISITS_TOTAL: '1' }, 'VISITS_TOTAL: there is no such setting'],
  ];
  for (const [file, variables, message] of table) {
    it(`are refused: ${JSON.stringify(file)} ${JSON.stringify(variables)}`, () => {
      assert.throws(() => readSettings(file, variables, 'config.js'), new SettingsError(message));
    });
  }

  it('are refused with all that is wrong at once', () => {
    assert.throws(
      () => readSettings({ port: -1, demo: 1 }, { RELAY_KEEP_HOURS: 'day' }),
      (error) => error instanceof SettingsError && error.message.split('\n').length === 3,
    );
  });
});

describe('the settings file', () => {
  async function load(text: string | undefined, variables: Variables = {}): Promise<unknown> {
    const folder = await mkdtemp(join(tmpdir(), 'tin-settings-'));
    try {
      if (text !== undefined) await writeFile(join(folder, 'tin-widgets.config.js'), text);
      await writeFile(join(folder, 'package.json'), '{"type":"module"}');
      return (await loadSettings(variables, folder)).port;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('may be missing, unless it was asked for', async () => {
    assert.equal(await load(undefined), 8080);
    await assert.rejects(load(undefined, { TIN_WIDGETS_CONFIG: 'mine.js' }), /there is no .*mine\.js/);
  });

  it('is read', async () => {
    assert.equal(await load('export default { port: 81 };'), 81);
  });

  it('must export settings, and be JavaScript', async () => {
    await assert.rejects(load('export const settings = {};'), /tin-widgets\.config\.js: expected "export default/);
    await assert.rejects(load('export default {'), /tin-widgets\.config\.js: cannot be read/);
    await assert.rejects(load('export default { port: "x" };'), /tin-widgets\.config\.js: port: expected/);
  });
});
