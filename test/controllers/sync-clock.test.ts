import { expect } from '@open-wc/testing';
import { pageClock } from '../../src/controllers/page-clock.js';
import { syncClock } from '../../src/controllers/sync-clock.js';
import { configure } from '../../src/lib/configuration.js';
import { reset, warningsOf } from '../support/routes.js';

const truth = Date.UTC(2024, 5, 18, 3, 30, 5);
const hour = 3_600_000;
const minute = 60_000;

describe('syncClock', () => {
  let now = truth;
  let asked = 0;
  beforeEach(() => {
    now = truth - 5 * hour;
    asked = 0;
    const answer = (): Response => new Response('', { headers: { date: new Date(truth).toUTCString(), age: String(asked++) } });
    configure({ now: () => now, fetch: () => Promise.resolve(answer()) });
  });
  afterEach(() => {
    pageClock.setTime(now);
    reset();
  });

  const off = (): number => Math.round((pageClock.now() - truth) / 1000 / 5) * 5;

  it('asks once, and again when the device’s clock was set, a minute later at the soonest', async () => {
    const warnings = await warningsOf(async () => {
      await syncClock('/time?1', 0);
      await syncClock('/time?1', 2 * minute);
      expect([asked, off()]).to.deep.equal([1, 0]);
      // The machine slept, or the visitor set the clock by something else.
      now += 2 * hour;
      await syncClock('/time?1', 30_000);
      expect([asked, off()]).to.deep.equal([1, 2 * 3600]);
      await syncClock('/time?1', minute);
      expect([asked, off()]).to.deep.equal([2, 0]);
      await syncClock('/time?1', 10 * minute);
      expect(asked).to.equal(2);
    });
    expect(warnings).to.deep.equal(["tin-widgets: this device's clock is 18000 s slow; the server's is shown."]);
  });

  it('leaves a clock alone that is right to the second', async () => {
    now = truth + 1000;
    pageClock.setTime(now);
    const warnings = await warningsOf(() => syncClock('/time?2', 0));
    expect([pageClock.now(), warnings.length]).to.deep.equal([now, 0]);
  });

  it('says nothing of a clock that is wrong by less than a minute, and corrects it', async () => {
    now = truth + 30_000;
    pageClock.setTime(now);
    const warnings = await warningsOf(() => syncClock('/time?3', 0));
    expect([off(), warnings.length]).to.deep.equal([0, 0]);
  });

  interface Answer {
    status?: number;
    headers?: Record<string, string>;
    body?: string;
  }
  const date = { date: new Date(truth).toUTCString() };
  const head: Answer = { headers: date };
  let methods: string[] = [];
  let addresses = 0;

  /** Sets the clock by a server that answers by method; one that is left out answers nothing of use. */
  async function setBy(answers: Partial<Record<string, Answer>>): Promise<string[]> {
    methods = [];
    configure({
      fetch: (_, init) => {
        const method = init!.method!;
        methods.push(method);
        const { status = 200, headers = {}, body = '' } = answers[method] ?? {};
        return Promise.resolve(new Response(method === 'GET' ? body : null, { status, headers }));
      },
    });
    return warningsOf(() => syncClock(`/time/by/${addresses++}`));
  }

  for (const [by, answers, ahead, asked] of [
    ['the Date header', { HEAD: head }, 0, 'HEAD'],
    ['the Date header of a page that is not there', { HEAD: { ...head, status: 404 } }, 0, 'HEAD'],
    ['a Date header and its Age', { HEAD: { headers: { ...date, age: '125' } } }, 125_000, 'HEAD'],
    ['a Date header with an Age that is none', { HEAD: { headers: { ...date, age: 'old' } } }, 0, 'HEAD'],
    ['the Date header of a server that allows no HEAD', { HEAD: { ...head, status: 405 } }, 0, 'HEAD'],
    ['a GET, where HEAD is not implemented', { HEAD: { status: 501 }, GET: head }, 0, 'HEAD GET'],
    ['a body, where the Date header is no date', { HEAD: { headers: { date: '0' } }, GET: { body: String(truth), headers: { date: '0' } } }, 0, 'HEAD GET'],
    ['{"now"}', { GET: { body: '{"now":"2024-06-18T10:30:05+07:00"}' } }, 0, 'HEAD GET'],
    ['{"updated"}', { GET: { body: '{"total":7,"updated":"2024-06-18T03:30:05.000Z"}' } }, 0, 'HEAD GET'],
    ['{"time"} in seconds', { GET: { body: '{"time":1718681405}' } }, 0, 'HEAD GET'],
    ['{"time"} in milliseconds', { GET: { body: '{"time":1718681405000}' } }, 0, 'HEAD GET'],
    ['{"time"} with a fraction', { GET: { body: '{"time":1718681405.25}' } }, 0, 'HEAD GET'],
    ['{"datetime"} without a zone', { GET: { body: '{"datetime":"2024-06-18 10:30:05"}' } }, 0, 'HEAD GET'],
    ['{"now"} that is null', { GET: { body: '{"now":null,"time":"1718681405"}' } }, 0, 'HEAD GET'],
    ['pretty JSON', { GET: { body: '{\n  "time": 1718681405\n}\n' } }, 0, 'HEAD GET'],
    ['a JSON text', { GET: { body: '"2024-06-18T03:30:05Z"' } }, 0, 'HEAD GET'],
    ['a text', { GET: { body: '2024-06-18T03:30:05Z\n' } }, 0, 'HEAD GET'],
    ['seconds with a fraction', { GET: { body: '1718681405.25' } }, 0, 'HEAD GET'],
    ['a cached body', { GET: { body: '1718681405', headers: { age: '60' } } }, 60_000, 'HEAD GET'],
  ] as [string, Record<string, Answer>, number, string][]) {
    it(`sets the clock by ${by}`, async () => {
      const warnings = await setBy(answers);
      expect(pageClock.now()).to.be.within(truth + ahead, truth + ahead + 1000);
      expect(methods.join(' ')).to.equal(asked);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain("this device's clock is");
    });
  }

  for (const [what, answers] of [
    ['a page', { GET: { body: '<!DOCTYPE html><title>Cổng thông tin</title>' } }],
    ['nothing', {}],
    ['a page that is not there', { HEAD: { status: 404 }, GET: { status: 404, body: '1718681405' } }],
    ['a JSON without a time', { GET: { body: '{"total":1718681405}' } }],
  ] as [string, Record<string, Answer>][]) {
    it(`leaves the clock alone and says so, given ${what}`, async () => {
      const warnings = await setBy(answers);
      expect(pageClock.now()).to.equal(now);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('neither a readable Date header nor a time in its body');
    });
  }

  it('wants no kept answer, from polyfills of fetch neither', async () => {
    const inits: RequestInit[] = [];
    configure({
      fetch: (_url: unknown, init?: RequestInit) => {
        inits.push(init ?? {});
        return Promise.resolve(new Response(null, { headers: date }));
      },
    });
    await warningsOf(() => syncClock('/time?kept', 0));
    expect(inits.map(({ cache, headers }) => [cache, new Headers(headers).get('cache-control')])).to.deep.equal([['no-store', 'no-cache']]);
  });

  it('does not use an answer over which the device slept', async () => {
    configure({
      fetch: () => {
        now += hour;
        return Promise.resolve(new Response(null, { headers: date }));
      },
    });
    const warnings = await warningsOf(() => syncClock('/time?4', 0));
    expect(pageClock.now()).to.equal(now);
    expect(warnings[0]).to.contain('too long underway');
  });
});
