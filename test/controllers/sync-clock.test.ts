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
});
