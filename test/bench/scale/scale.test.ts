import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configure } from '../../../src/index.js';
import { SharedResource } from '../../../src/sources/shared-resource.js';
import { FakeEnvironment } from '../../support/fake-environment.js';
import { viewsADay, viewsASecond } from './day.js';
import { usual } from './load.js';
import { Network, noHeaders } from './network.js';
import { noon, part } from './noon.js';
import { fixedInterval, kitRule, Poller, type Rule } from './poller.js';
import { seeded } from './random.js';
import { VirtualClock } from './virtual-clock.js';

/** When an address is asked that fails from the third to the sixth time; in seconds. */
function asked(rule: Rule, refresh: number, count: number): number[] {
  const clock = new VirtualClock();
  const times: number[] = [];
  const ask = (): boolean => {
    times.push(clock.now / 1000);
    return times.length < 3 || times.length > 6;
  };
  const poller = new Poller({ refresh, rule, random: () => 0.5, clock, ask });
  poller.start();
  while (times.length < count) clock.runUntil(clock.now + 1000);
  return times;
}

describe('a simulated widget', () => {
  it('asks when the kit asks', async () => {
    const environment = new FakeEnvironment();
    const start = environment.time;
    const times: number[] = [];
    configure({
      fetch: async () => {
        times.push((environment.time - start) / 1000);
        const isUp = times.length < 3 || times.length > 6;
        return new Response('{}', { status: isUp ? 200 : 503, headers: { 'content-type': 'application/json' } });
      },
    });
    const resource = new SharedResource('scale', { src: 'https://portal.example.vn/visits', refresh: 60 }, environment);
    const reader = { kind: 'visitorStats', read: async () => undefined, fail: () => undefined, expect: () => undefined } as const;
    resource.subscribe(reader, { refresh: 60 });
    const expected = asked(kitRule, 60, 8);
    for (const time of expected) await environment.pass(start + time * 1000 - environment.time);
    resource.unsubscribe(reader);
    configure({ fetch: undefined });
    assert.deepEqual(times, expected);
    assert.deepEqual(expected, [0, 60, 120, 240, 480, 960, 1860, 1920]);
  });

  it('may ask as others do', () => assert.deepEqual(asked(fixedInterval, 60, 4), [0, 60, 120, 180]));
});

describe('a simulated CDN', () => {
  const headers = { maxAge: 10, sMaxAge: 15, staleWhileRevalidate: 60, staleIfError: 600 };
  for (const [title, given, isDown, ages, origin] of [
    ['keeps nothing that may not be kept', noHeaders, false, [0, 0, 0, 0], 4],
    ['asks once while an answer is fresh, and behind the back of who gets a stale one', headers, false, [0, 14, 20, 0], 3],
    ['lets wait who comes when it is too old', { ...headers, staleWhileRevalidate: 0 }, false, [0, 14, 0, 0], 3],
    ['gives what it has while the origin fails', headers, true, [0, 14, 20, 200], 3],
    ['has nothing else without stale-if-error', { ...headers, staleIfError: 0 }, true, [0, 14, undefined, undefined], 3],
  ] as const) {
    it(title, () => {
      const network = new Network(given, 1, (time) => isDown && time > 0);
      const found = [0, 14, 20, 200].map((second) => network.request('/rss', 0, second * 1000));
      assert.deepEqual(found.map((age) => age && age / 1000), ages);
      assert.equal(network.origin.mean(0, 1_000_000) * 1000, origin);
    });
  }
});

describe('virtual time', () => {
  it('does everything in its order, also what is set in between, but not what is called off', () => {
    const clock = new VirtualClock();
    const done: string[] = [];
    const say = (word: string) => () => done.push(`${word} ${clock.now}`);
    clock.at(250, say('d'));
    clock.at(20, () => clock.at(30, say('b')));
    clock.at(10, say('a'));
    clock.at(40, say('c'));
    clock.clearTimeout(clock.setTimeout(say('never'), 35));
    clock.runUntil(200);
    assert.deepEqual(done, ['a 10', 'b 30', 'c 40']);
  });
});

describe('the simulated portal', () => {
  it('has its views spread over the day', () => {
    const views = [...Array(24).keys()].map((hour) => viewsASecond(hour) * 3600).reduce((sum, count) => sum + count);
    assert.equal(Math.round(views), viewsADay);
  });

  it('is the same in each run, and has as many tabs open at noon as it should', () => {
    const [one, two] = [0, 0].map(() => noon({ ...usual, refresh: 0 }, { length: 20 * 60_000 }));
    assert.equal(one!.network.cdn.mean(0, 600_000), two!.network.cdn.mean(0, 600_000));
    assert.ok(Math.abs(one!.tabs / part - 20_000) < 1500, String(one!.tabs / part));
  });

  it('does not fall back into step after an outage', () => {
    const minute = 60_000;
    const { network } = noon({ ...usual, headers: noHeaders }, { isDown: (time) => time > 5 * minute && time < 15 * minute, length: 25 * minute });
    const usually = network.origin.peak(3 * minute, 5 * minute);
    assert.ok(network.origin.peak(15 * minute, 25 * minute) < usually * 1.3);
  });

  it('has the same chance each time', () => assert.equal(seeded(1)(), seeded(1)()));
});
