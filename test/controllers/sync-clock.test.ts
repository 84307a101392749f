import { expect } from '@open-wc/testing';
import { pageClock } from '../../src/controllers/page-clock.js';
import { syncClock } from '../../src/controllers/sync-clock.js';
import { configure } from '../../src/lib/configuration.js';
import { reset, warningsOf } from '../support/routes.js';

/** 18 June 2024, 10:30:05 in Vietnam: what the server says. */
const right = Date.UTC(2024, 5, 18, 3, 30, 5);
const httpDate = 'Tue, 18 Jun 2024 03:30:05 GMT';
const hour = 3_600_000;

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

let device = right;
let asked: string[] = [];
let count = 0;

/** An address that was never asked before. */
const newAddress = (): string => `/time/${++count}`;

/** Lets the server answer by method; one that is left out answers nothing of use. */
function answer(answers: Partial<Record<'HEAD' | 'GET', Answer>>): void {
  configure({
    now: () => device,
    fetch: (_, init) => {
      const method = init?.method as 'HEAD' | 'GET';
      asked.push(method);
      const { status = 200, headers = {}, body = '' } = answers[method] ?? {};
      return Promise.resolve(new Response(method === 'GET' ? body : null, { status, headers }));
    },
  });
}

describe('syncClock', () => {
  beforeEach(() => {
    asked = [];
    device = right + 5 * hour;
    configure({ now: () => device });
  });
  afterEach(() => {
    pageClock.setTime(device);
    reset();
  });

  const head: Answer = { headers: { date: httpDate } };
  for (const [title, answers, ahead, methods] of [
    ['the Date header', { HEAD: head }, 0, 'HEAD'],
    ['the Date header of a page that is not there', { HEAD: { ...head, status: 404 } }, 0, 'HEAD'],
    ['a Date header and its Age', { HEAD: { headers: { date: httpDate, age: '125' } } }, 125_000, 'HEAD'],
    ['a Date header with an Age that is none', { HEAD: { headers: { date: httpDate, age: 'old' } } }, 0, 'HEAD'],
    ['a GET, where HEAD is not allowed', { HEAD: { ...head, status: 405 }, GET: head }, 0, 'HEAD GET'],
    ['a GET, where HEAD is not implemented', { HEAD: { status: 501 }, GET: head }, 0, 'HEAD GET'],
    ['a body, where the Date header is no date', { HEAD: { headers: { date: '0' } }, GET: { body: String(right) } }, 0, 'HEAD GET'],
    ['{"now"}', { GET: { body: '{"now":"2024-06-18T10:30:05+07:00"}' } }, 0, 'HEAD GET'],
    ['{"updated"}', { GET: { body: '{"total":7,"updated":"2024-06-18T03:30:05.000Z"}' } }, 0, 'HEAD GET'],
    ['{"time"} in seconds', { GET: { body: '{"time":1718681405}' } }, 0, 'HEAD GET'],
    ['{"time"} in milliseconds', { GET: { body: '{"time":1718681405000}' } }, 0, 'HEAD GET'],
    ['{"datetime"} without a zone', { GET: { body: '{"datetime":"2024-06-18 10:30:05"}' } }, 0, 'HEAD GET'],
    ['{"now"} that is null', { GET: { body: '{"now":null,"time":"1718681405"}' } }, 0, 'HEAD GET'],
    ['a JSON text', { GET: { body: '"2024-06-18T03:30:05Z"' } }, 0, 'HEAD GET'],
    ['a text', { GET: { body: '2024-06-18T03:30:05Z\n' } }, 0, 'HEAD GET'],
    ['seconds with a fraction', { GET: { body: '1718681405.25' } }, 0, 'HEAD GET'],
    ['a cached body', { GET: { body: '1718681405', headers: { age: '60' } } }, 60_000, 'HEAD GET'],
  ] as [string, Parameters<typeof answer>[0], number, string][]) {
    it(`sets the clock by ${title}`, async () => {
      answer(answers);
      const warnings = await warningsOf(() => syncClock(newAddress()));
      expect(pageClock.now()).to.be.within(right + ahead, right + ahead + 1000);
      expect(asked.join(' ')).to.equal(methods);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain("this device's clock is off by");
    });
  }

  for (const [title, error, corrected] of [
    ['leaves a clock alone that is right', 0, false],
    ['leaves a clock alone that is a second off', 1000, false],
    ['sets a clock that is three seconds fast', 3000, true],
    ['sets a clock that is three seconds slow', -3000, true],
    ['sets a clock that is hours slow', -7 * hour, true],
  ] as const) {
    it(title, async () => {
      device = right + error;
      answer({ HEAD: { headers: { date: httpDate } } });
      const warnings = await warningsOf(() => syncClock(newAddress()));
      if (corrected) expect(pageClock.now()).to.be.within(right, right + 1000);
      else expect(pageClock.now()).to.equal(device);
      expect(warnings).to.have.length(Math.abs(error) > 60_000 ? 1 : 0);
    });
  }

  for (const [title, answers] of [
    ['no time', { GET: { body: '<!DOCTYPE html><title>Cổng thông tin</title>' } }],
    ['an empty body', {}],
    ['a page that is not there', { HEAD: { status: 404 }, GET: { status: 404, body: '1718681405' } }],
    ['a JSON without a time', { GET: { body: '{"total":1718681405}' } }],
  ] as [string, Parameters<typeof answer>[0]][]) {
    it(`leaves the clock alone and says so once, given ${title}`, async () => {
        answer(answers);
      const url = newAddress();
      const warnings = await warningsOf(async () => {
        await syncClock(url);
        await syncClock(url);
      });
      expect(pageClock.now()).to.equal(device);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('no readable Date header, nor a time in its body');
      expect(asked.join(' ')).to.equal('HEAD GET');
    });
  }

  it('asks no more on this page view when it failed, though the clock jumps', async () => {
    answer({});
    const url = newAddress();
    const end = pageClock.subscribe(() => undefined, 'day');
    await warningsOf(() => syncClock(url));
    device += hour;
    dispatchEvent(new Event('focus'));
    await syncClock(url);
    end();
    expect(asked.join(' ')).to.equal('HEAD GET');
  });

  it('does not use an answer over which the machine slept', async () => {
    configure({
      now: () => device,
      fetch: () => {
        device += hour;
        return Promise.resolve(new Response(null, { headers: { date: httpDate } }));
      },
    });
    const warnings = await warningsOf(() => syncClock(newAddress()));
    expect(pageClock.now()).to.equal(device);
    expect(warnings[0]).to.contain('it took too long');
  });

  it('asks once a page, again when the clock has jumped, but not twice an hour', async () => {
    const end = pageClock.subscribe(() => undefined, 'day');
    answer({ HEAD: { headers: { date: httpDate } } });
    const url = newAddress();
    await warningsOf(async () => {
      await Promise.all([syncClock(url), syncClock(url)]);
      await syncClock(url);
      expect(asked).to.have.length(1);
      // It was set forward, which looks as if the machine had slept.
      device += 2 * hour;
      dispatchEvent(new Event('focus'));
      await syncClock(url);
      expect(asked).to.have.length(2);
      expect(pageClock.now()).to.be.within(right, right + 1000);
      device += 2 * hour;
      dispatchEvent(new Event('focus'));
      await syncClock(url);
      expect(asked).to.have.length(2);
    });
    end();
  });
});
