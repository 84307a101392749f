import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hasRedis, startRedis, type RedisServer } from './redis-server.js';
import { RedisStore } from './redis-store.js';
import { SqliteStore } from './sqlite-store.js';
import { onlineWindow, secretLife, type View, type VisitStore } from './visit-store.js';

/** 18 June 2024, 10:30 in Vietnam. */
const now = Date.UTC(2024, 5, 18, 3, 30);
const minute = 60_000;

interface Kind {
  name: string;
  skip: boolean;
  start(): Promise<void>;
  /** Another connection to what the name stands for. */
  open(name: string): Promise<VisitStore>;
  stop(): Promise<void>;
}

function sqlite(): Kind {
  let folder: string;
  return {
    name: 'SQLite',
    skip: false,
    start: async () => void (folder = await mkdtemp(join(tmpdir(), 'tin-visits-'))),
    open: (name) => Promise.resolve(new SqliteStore(join(folder, 'new', `${name}.sqlite`))),
    stop: () => rm(folder, { recursive: true }),
  };
}

function redis(): Kind {
  let server: RedisServer;
  return {
    name: 'Redis',
    skip: !hasRedis,
    start: async () => void (server = await startRedis()),
    open: async (prefix) => {
      const store = new RedisStore({ url: server.url, prefix });
      await store.connect();
      return store;
    },
    stop: () => server.close(),
  };
}

const view = (visitor: string, more: Partial<View> = {}): View => ({ day: '2024-06-18', time: now, visitor, ...more });
const ask = (more: object = {}) => ({ counted: 'views' as const, days: ['2024-06-17', '2024-06-18'], now, ...more });

for (const kind of [sqlite(), redis()]) {
  describe(`visits in ${kind.name}`, { skip: kind.skip && `there is no ${kind.name} here` }, () => {
    const opened: VisitStore[] = [];
    let count = 0;
    const open = async (name = `portal-${String(++count)}`): Promise<VisitStore> => {
      const store = await kind.open(name);
      opened.push(store);
      return store;
    };
    before(kind.start);
    after(async () => {
      for (const store of opened) await store.close();
      await kind.stop();
    });

    it('are none at first', async () => {
      const store = await open();
      const { total, online, days } = await store.read(ask());
      assert.deepEqual([total, online, [...days.values()].filter(Boolean)], [0, 0, []]);
    });

    it('are counted by day, all looks or each visitor once', async () => {
      const store = await open();
      await store.add([view('a'), view('a'), view('b'), view('c', { day: '2024-06-17', time: now - 86_400_000 })]);
      await store.add([view('b'), view('d')]);
      const views = await store.read(ask());
      assert.deepEqual([views.total, views.days.get('2024-06-18'), views.days.get('2024-06-17')], [6, 5, 1]);
      const visitors = await store.read(ask({ counted: 'visitors' }));
      assert.deepEqual([visitors.total, visitors.days.get('2024-06-18'), visitors.days.get('2024-06-17')], [4, 3, 1]);
    });

    it('total over days that nobody asks for', async () => {
      const store = await open();
      for (let day = 1; day <= 28; day++) await store.add([view('a', { day: `2023-02-${String(day).padStart(2, '0')}`, time: 0 })]);
      const { total, days } = await store.read(ask());
      assert.deepEqual([total, days.get('2023-02-01')], [28, undefined]);
    });

    it('are online for five minutes after the last look', async () => {
      const store = await open();
      await store.add([view('a', { time: now - onlineWindow }), view('b', { time: now - onlineWindow + 1 })]);
      const online = async (later: number) => (await store.read(ask({ now: now + later }))).online;
      assert.equal(await online(0), 1);
      await store.add([view('a'), view('c')]);
      assert.deepEqual([await online(0), await online(minute), await online(onlineWindow)], [3, 2, 0]);
      // A batch of another process that comes late takes nobody away.
      await store.add([view('a', { time: now - 4 * minute })]);
      assert.equal(await online(2 * minute), 2);
    });

    it('are online once, whatever the visitor is called after midnight', async () => {
      const store = await open();
      await store.add([view('a'), view('b')]);
      await store.add([view('A', { day: '2024-06-19', time: now + minute, formerly: 'a' })]);
      assert.equal((await store.read(ask({ now: now + 2 * minute }))).online, 2);
    });

    it('are kept, and shared by all that are connected', async () => {
      const [one, two] = [await open('shared'), await open('shared')];
      await Promise.all(Array.from({ length: 50 }, (_, index) => (index % 2 ? one : two).add([view(`v${String(index)}`)])));
      assert.equal((await one.read(ask())).total, 50);
      assert.deepEqual(await one.secret('2024-06-18', now), await two.secret('2024-06-18', now));
      const later = await open('shared');
      assert.equal((await later.read(ask({ counted: 'visitors' }))).total, 50);
      assert.equal((await later.read(ask())).online, 50);
    });

    it('have a secret a day, of which nobody can guess the next', async () => {
      const store = await open();
      const first = await store.secret('2024-06-18', now);
      assert.equal(first.length, 32);
      assert.deepEqual(await store.secret('2024-06-18', now + minute), first);
      assert.notDeepEqual(await store.secret('2024-06-19', now + minute), first);
    });

    it('of a thousand people are nearly a thousand', async () => {
      const store = await open();
      for (let from = 0; from < 1000; from += 250)
        await store.add(Array.from({ length: 250 }, (_, index) => view(`someone-${String(from + index)}`)));
      const { total } = await store.read(ask({ counted: 'visitors' }));
      assert.ok(Math.abs(total - 1000) <= (kind.name === 'Redis' ? 25 : 0), String(total));
    });
  });
}

describe('visits in a file', () => {
  it('forget who came when the day is over', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tin-visits-'));
    const file = join(folder, 'visits.sqlite');
    const store = new SqliteStore(file);
    const secret = await store.secret('2024-06-18', now);
    await store.add([view('someone-of-the-18th')]);
    await store.secret('2024-06-19', now + onlineWindow);
    await store.add([view('someone-of-the-19th', { day: '2024-06-19', time: now + secretLife })]);
    await store.add([view('someone-else-of-the-19th', { day: '2024-06-19', time: now + secretLife + 1 })]);
    await store.close();
    const bytes = await readFile(file);
    const kept = ['someone-of-the-18th', secret, 'someone-of-the-19th'].map((text) => bytes.includes(text));
    assert.deepEqual(kept, [false, false, true]);
    await rm(folder, { recursive: true });
  });

  it('that is none are refused, and left alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tin-visits-'));
    assert.throws(() => new SqliteStore(folder));
    await rm(folder, { recursive: true });
  });
});

describe('a Redis', { skip: !hasRedis && 'there is no Redis here' }, () => {
  it('that goes away refuses visits at once, and counts again when it is back, with all that it took', async () => {
    const server = await startRedis();
    const warnings: string[] = [];
    const store = new RedisStore({ url: server.url, prefix: 'tin', onWarning: (message) => warnings.push(message) });
    await store.connect();
    await store.add([view('a')]);
    const restarted = server.restart();
    let refused = 0;
    let counted = 1;
    for (const limit = Date.now() + 10_000; Date.now() < limit && (refused === 0 || counted === 1); ) {
      await store.add([view('b')]).then(
        () => counted++,
        () => refused++,
      );
      await new Promise((resolve) => setImmediate(resolve));
    }
    await restarted;
    assert.ok(refused > 0 && counted > 1);
    assert.equal((await store.read(ask())).total, counted);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /^Redis cannot be reached/);
    await store.close();
    await server.close();
  });

  it('that keeps snapshots only is warned of', async () => {
    const server = await startRedis({ appendonly: 'no' });
    const warning = new Promise<string>((resolve) => {
      const store = new RedisStore({ url: server.url, prefix: 'tin', onWarning: resolve });
      void store.connect().then(() => after(() => store.close()));
    });
    assert.match(await warning, /appendonly yes/);
    after(() => server.close());
  });
});
