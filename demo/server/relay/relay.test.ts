import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Problem } from '../problem.js';
import { etagOf, type Answer } from './answer.js';
import { Relay, type RelayOptions } from './relay.js';
import { upstreamLimit } from './upstream-problem.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const feed = new URL('https://news.example.vn/rss');
const other = new URL('https://news.example.vn/atom');

let now: number;
let asked: { url: URL; known: Answer | undefined }[];
/** What upstream does next: gives a text, or fails. */
let upstream: () => Promise<string>;
let failures: string[];

beforeEach(() => {
  now = Date.parse('2024-06-18T09:30:00Z');
  asked = [];
  failures = [];
  upstream = () => Promise.resolve(`answer ${String(asked.length)}`);
});

function newRelay(options: Partial<RelayOptions> = {}): Relay {
  return new Relay({
    fetchAnswer: async ({ url }, known) => {
      asked.push({ url, known });
      const bytes = Buffer.from(await upstream());
      const validators = { etag: undefined, lastModified: undefined };
      const about = { contentType: 'text/xml', link: undefined, url: url.href, validators, lifetime: minute };
      return { ...about, bytes, etag: etagOf(bytes), storedAt: now };
    },
    clock: () => now,
    stale: 5 * minute,
    keep: hour,
    bytes: 1_000_000,
    entries: 10,
    onFailure: (_, { error }) => failures.push(error),
    ...options,
  });
}

const failing = (status: number, error = 'failed', retryAfter?: number) => () =>
  Promise.reject(new Problem(error, { status, error, ...(retryAfter !== undefined && { retryAfter }) }));

/** What a visitor gets: the text, or the failure's name and the seconds until asking again makes sense. */
async function get(relay: Relay, url = feed): Promise<string> {
  try {
    const { answer, problem } = await relay.get({ url }, () => Promise.resolve());
    return `${answer.bytes.toString()}${problem ? ` for ${problem.error}` : ''}`;
  } catch (error) {
    assert.ok(error instanceof Problem);
    return `${error.error} ${String(error.retryAfter ?? '')}`.trim();
  }
}

/** Lets what was begun in the background come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the cache of the relay', () => {
  it('gives an answer again while it is fresh', async () => {
    const relay = newRelay();
    assert.equal(await get(relay), 'answer 1');
    now += minute - 1;
    assert.equal(await get(relay), 'answer 1');
    assert.equal(asked.length, 1);
  });

  it('gives a stale answer at once and fetches a new one in the background, telling what it knows', async () => {
    const relay = newRelay();
    await get(relay);
    now += 2 * minute;
    let arrive: (text: string) => void = () => assert.fail('not asked');
    upstream = () => new Promise((resolve) => (arrive = resolve));
    assert.equal(await get(relay), 'answer 1');
    assert.equal(await get(relay), 'answer 1');
    assert.equal(asked.length, 2);
    assert.equal(asked[1]?.known?.bytes.toString(), 'answer 1');
    arrive('new');
    await settle();
    assert.equal(await get(relay), 'new');
    assert.equal(asked.length, 2);
  });

  it('waits for a new answer when the old one is long stale', async () => {
    const relay = newRelay();
    await get(relay);
    now += 6 * minute;
    assert.equal(await get(relay), 'answer 2');
  });

  it('joins those who ask for the same at the same time, also in failure', async () => {
    const relay = newRelay();
    assert.deepEqual(await Promise.all([get(relay), get(relay), get(relay), get(relay, other)]), [
      'answer 1',
      'answer 1',
      'answer 1',
      'answer 2',
    ]);
    assert.equal(asked.length, 2);
    now += hour;
    upstream = failing(502);
    assert.deepEqual(await Promise.all([get(relay), get(relay)]), ['answer 1 for failed', 'answer 1 for failed']);
    assert.equal(asked.length, 3);
  });

  for (const status of [502, 503, 504, 403, 415]) {
    it(`lets the last good answer stand in for ${String(status)}, until it is too old`, async () => {
      const relay = newRelay();
      await get(relay);
      upstream = failing(status);
      now += 30 * minute;
      assert.equal(await get(relay), 'answer 1 for failed');
      now += 30 * minute;
      assert.equal(await get(relay), 'answer 1 for failed');
      now += minute;
      assert.match(await get(relay), /^failed/);
      upstream = () => Promise.resolve('well again');
      now += hour;
      assert.equal(await get(relay), 'well again');
    });
  }

  for (const status of [404, 410]) {
    it(`forgets what is gone (${String(status)})`, async () => {
      const relay = newRelay();
      await get(relay);
      upstream = failing(status);
      now += 10 * minute;
      assert.equal(await get(relay), 'failed');
      assert.equal(await get(relay), 'failed 15');
    });
  }

  it('says so when what failed was in the background', async () => {
    const relay = newRelay();
    await get(relay);
    now += 2 * minute;
    upstream = failing(502);
    assert.equal(await get(relay), 'answer 1');
    await settle();
    assert.equal(await get(relay), 'answer 1 for failed');
    assert.deepEqual(failures, ['failed']);
  });

  it('leaves a failing upstream alone, longer each time', async () => {
    const relay = newRelay();
    upstream = failing(502);
    const waits: number[] = [];
    for (let times = 0; times < 7; times++) {
      await get(relay);
      const before = asked.length;
      const wait = Number((await get(relay)).split(' ')[1]);
      assert.equal(asked.length, before);
      waits.push(wait);
      now += wait * second;
    }
    assert.deepEqual(waits, [15, 30, 60, 120, 240, 300, 300]);
    assert.equal(await get(relay, other), 'failed');
  });

  it('begins anew after a good answer', async () => {
    const relay = newRelay();
    for (const next of [failing(502), failing(502), () => Promise.resolve('good'), failing(502)]) {
      upstream = next;
      now += 2 * hour;
      await get(relay);
    }
    assert.equal(await get(relay), 'failed 15');
  });

  for (const [asks, waits] of [
    [120, 120],
    [1, 15],
    [100_000, 3600],
  ] as const) {
    it(`obeys Retry-After: ${String(asks)} becomes ${String(waits)}`, async () => {
      const relay = newRelay();
      upstream = failing(503, 'busy', asks);
      await get(relay);
      assert.equal(await get(relay), `busy ${String(waits)}`);
      now += waits * second - 1;
      await get(relay);
      assert.equal(asked.length, 1);
      now += 1;
      await get(relay);
      assert.equal(asked.length, 2);
    });
  }

  it('leaves a host that limits requests alone altogether', async () => {
    const relay = newRelay();
    upstream = failing(503, upstreamLimit, 60);
    await get(relay);
    assert.equal(await get(relay, other), `${upstreamLimit} 60`);
    assert.equal(asked.length, 1);
  });

  it('is bounded in bytes and in entries', async () => {
    const page = (number: number) => new URL(`https://news.example.vn/rss?page=${String(number)}`);
    for (const bounds of [{ bytes: 20_000 }, { entries: 3 }]) {
      asked = [];
      upstream = () => Promise.resolve('x'.repeat(5000));
      const relay = newRelay(bounds);
      for (let number = 0; number < 4; number++) await get(relay, page(number));
      await get(relay, page(3));
      assert.equal(asked.length, 4);
      await get(relay, page(0));
      assert.equal(asked.length, 5);
    }
  });

  it('keeps good answers however many addresses fail', async () => {
    const relay = newRelay({ entries: 3 });
    await get(relay);
    upstream = failing(502);
    for (let number = 0; number < 20; number++) await get(relay, new URL(`https://news.example.vn/${String(number)}`));
    assert.equal(await get(relay), 'answer 1');
  });

  it('waits for no more than 64 addresses at a time', async () => {
    const relay = newRelay();
    let end: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (end = resolve));
    upstream = () => held.then(() => 'late');
    const pending = Array.from({ length: 64 }, (_, number) => get(relay, new URL(`https://a.vn/${String(number)}`)));
    await settle();
    assert.equal(await get(relay), 'relay-busy 5');
    end();
    assert.deepEqual(new Set(await Promise.all(pending)), new Set(['late']));
    assert.equal(await get(relay), 'late');
  });

  it('asks whether it may only when upstream is asked on the request’s behalf', async () => {
    const relay = newRelay();
    let times = 0;
    const may = () => {
      times++;
      return Promise.resolve();
    };
    await relay.get({ url: feed }, may);
    await relay.get({ url: feed }, may);
    now += 2 * minute;
    await relay.get({ url: feed }, may);
    await settle();
    assert.deepEqual([times, asked.length], [1, 2]);
  });

  it('lets an old answer stand in where it may not ask', async () => {
    const relay = newRelay();
    await get(relay);
    now += 10 * minute;
    const { answer, problem } = await relay.get({ url: feed }, failing(429, 'too often'));
    assert.deepEqual([answer.bytes.toString(), problem?.error, asked.length], ['answer 1', 'too often', 1]);
    assert.equal(await get(relay), 'answer 2');
  });
});
