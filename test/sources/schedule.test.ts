import { expect } from '@open-wc/testing';
import { nextDelay, refreshSeconds } from '../../src/sources/schedule.js';

describe('refreshSeconds', () => {
  for (const [refresh, expected] of [
    [undefined, 0],
    [0, 0],
    [-1, 0],
    [Number.NaN, 0],
    [1, 15],
    [15, 15],
    [60, 60],
  ] as const) {
    it(`${refresh} → ${expected}`, () => expect(refreshSeconds(refresh)).to.equal(expected));
  }
});

describe('nextDelay', () => {
  for (const [title, args, expected] of [
    ['never without refresh', [0, 0, undefined, 0.5], undefined],
    ['the interval', [60, 0, undefined, 0.5], 60_000],
    ['10 % less at the earliest', [60, 0, undefined, 0], 54_000],
    ['twice as long after a failure', [60, 1, undefined, 0.5], 120_000],
    ['eight times after three', [60, 3, undefined, 0.5], 480_000],
    ['15 minutes at the longest', [60, 20, undefined, 0.5], 900_000],
    ['what the server asks for', [60, 1, 1800, 0], 1_800_000],
    ['some time within an interval after it', [60, 1, 1800, 0.5], 1_830_000],
    ['some time within half a minute after it without refresh', [0, 1, 1800, 0.5], 1_815_000],
    ['what a timer can wait at the longest, for a refresh once in two months', [5_184_000, 0, undefined, 0.5], 2_147_483_647],
    ['what a timer can wait at the longest, for a server that is gone for a year', [60, 1, 31_536_000, 0.5], 2_147_483_647],
    ['a minute after a failure without refresh', [0, 1, undefined, 0.5], 60_000],
  ] as [string, Parameters<typeof nextDelay>, number | undefined][]) {
    it(title, () => expect(nextDelay(...args)).to.equal(expected));
  }

  it('has up to 10 % jitter', () => {
    expect(nextDelay(60, 0, undefined, 0.999)).to.be.within(65_900, 66_000);
  });
});
