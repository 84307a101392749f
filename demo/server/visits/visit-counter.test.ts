import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Calendar } from './calendar.js';
import { BacklogError, GroupCommit } from './group-commit.js';
import { pseudonym } from './pseudonym.js';
import { SqliteStore } from './sqlite-store.js';
import { VisitCounter, type VisitCounterOptions } from './visit-counter.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

function counter(more: Partial<VisitCounterOptions> = {}) {
  /** Tuesday, 18 June 2024, 10:30 in Vietnam. */
  const world = { time: Date.UTC(2024, 5, 18, 3, 30) };
  const counting = new VisitCounter({
    store: new SqliteStore(':memory:'),
    calendar: new Calendar('Asia/Ho_Chi_Minh'),
    clock: () => world.time,
    counted: 'views',
    startingTotal: 0,
    ...more,
  });
  const visit = (address = '203.0.113.1', agent = firefox) => counting.record({ address, agent });
  return { world, counting, visit };
}

describe('the counter', () => {
  it('gives every figure', async () => {
    const { world, counting, visit } = counter({ startingTotal: 2_994_885 });
    world.time -= 18 * day; // Friday, 31 May
    await visit();
    world.time += 10 * day; // Monday, 10 June
    await visit();
    world.time += 7 * day; // Monday, 17 June
    await Promise.all([visit(), visit('203.0.113.2')]);
    world.time += day;
    await Promise.all([visit(), visit(), visit('203.0.113.3')]);
    assert.deepEqual(await counting.figures(), {
      total: 2_994_892,
      online: 2,
      today: 3,
      yesterday: 2,
      week: 5,
      month: 6,
      updated: '2024-06-18T03:30:00.000Z',
    });
  });

  it('counts people instead, each once a day', async () => {
    const { world, counting, visit } = counter({ counted: 'visitors' });
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.1']) await visit(address);
    world.time += day;
    await visit();
    const { total, today, yesterday } = await counting.figures();
    assert.deepEqual([total, today, yesterday], [3, 1, 2]);
  });

  it('turns over at midnight of its zone, and takes nobody for two', async () => {
    const { world, counting, visit } = counter();
    world.time = Date.UTC(2024, 5, 18, 16, 59, 59);
    await Promise.all([visit(), visit('203.0.113.2')]);
    world.time += 2000;
    const before = await counting.figures();
    await visit();
    const after = await counting.figures();
    assert.deepEqual([before.today, before.yesterday, before.online], [0, 2, 2]);
    assert.deepEqual([after.today, after.yesterday, after.online, after.total], [1, 2, 2, 3]);
    world.time += 6 * minute;
    await visit();
    assert.equal((await counting.figures()).online, 1);
  });

  for (const [agent, isCounted] of [
    [firefox, true],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36', true],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120.0.0 Chrome/114.0.0.0 Safari/537.36', true],
    ['Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36 Zalo android/13', true],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', false],
    ['Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)', false],
    ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)', false],
    ['curl/8.5.0', false],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36', false],
    [' ', false],
  ] as const) {
    it(`${isCounted ? 'counts' : 'leaves out'} "${agent}"`, async () => {
      const { counting, visit } = counter();
      assert.equal(await visit('203.0.113.1', agent), isCounted);
      assert.equal((await counting.figures()).total, isCounted ? 1 : 0);
    });
  }

  it('asks for a secret again that could not be had', async () => {
    const store = new SqliteStore(':memory:');
    const { secret } = store;
    store.secret = () => Promise.reject(new Error('down'));
    const { counting, visit } = counter({ store });
    await assert.rejects(visit(), /down/);
    store.secret = secret;
    assert.equal(await visit(), true);
    assert.equal((await counting.figures()).total, 1);
  });

  it('counts who has just come, also before that is kept', async () => {
    const { counting, visit } = counter();
    await visit();
    void visit('203.0.113.2');
    await Promise.resolve();
    const { total, online } = await counting.figures();
    assert.deepEqual([total, online], [2, 2]);
  });

  it('keeps what is on its way when it ends', async () => {
    const store = new SqliteStore(':memory:');
    const counts: number[] = [];
    const { add } = store;
    store.add = (views) => {
      counts.push(views.length);
      return add.call(store, views);
    };
    const { counting, visit } = counter({ store });
    await visit();
    const last = visit();
    await new Promise((resolve) => setImmediate(resolve));
    await counting.close();
    assert.equal(await last, true);
    assert.deepEqual(counts, [1, 1]);
  });
});

describe('a pseudonym', () => {
  const secret = Buffer.alloc(32, 1);
  const name = (address: string, agent = firefox, by = secret) => pseudonym(by, address, agent);

  it('tells address, browser and day apart, and says nothing', () => {
    const names = [name('203.0.113.1'), name('203.0.113.2'), name('203.0.113.1', 'other'), name('203.0.113.1', firefox, Buffer.alloc(32, 2))];
    assert.equal(new Set(names).size, 4);
    for (const each of names) assert.match(each, /^[\w-]{22}$/);
  });

  for (const [one, two, isSame] of [
    ['203.0.113.1', '::ffff:203.0.113.1', true],
    ['2001:db8:1:2::1', '2001:db8:1:2:9:8:7:6', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['', '203.0.113.1', false],
  ] as const) {
    it(`of ${one || 'nobody'} is ${isSame ? '' : 'not '}that of ${two}`, () => {
      assert.equal(name(one) === name(two), isSame);
    });
  }
});

describe('a group', () => {
  const options = { wait: 0, size: 3, capacity: 5 };

  it('is committed at once, and no larger than allowed', async () => {
    const groups: number[][] = [];
    const group = new GroupCommit<number>({ ...options, commit: (items) => Promise.resolve(void groups.push([...items])) });
    await Promise.all([1, 2, 3, 4].map((item) => group.add(item)));
    await group.add(5);
    assert.deepEqual(groups, [[1, 2, 3], [4], [5]]);
  });

  it('that fails tells each of its own, and the next one is tried', async () => {
    const group = new GroupCommit<number>({
      ...options,
      commit: (items) => (items.includes(2) ? Promise.reject(new Error('full')) : Promise.resolve()),
    });
    const results = await Promise.allSettled([1, 2, 3, 4].map((item) => group.add(item)));
    assert.deepEqual(results.map(({ status }) => status), ['rejected', 'rejected', 'rejected', 'fulfilled']);
  });

  it('refuses what it could not hold', async () => {
    const group = new GroupCommit<number>({ ...options, commit: () => Promise.resolve() });
    const results = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((item) => group.add(item)));
    assert.deepEqual(results.map(({ status }) => status).slice(4), ['fulfilled', 'rejected']);
    await assert.rejects(Promise.all([1, 2, 3, 4, 5, 6].map((item) => group.add(item))), BacklogError);
  });
});
