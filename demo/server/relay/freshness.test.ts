import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lifetimeOf, retryAfterOf } from './freshness.js';

describe('the freshness of an answer', () => {
  const bounds = { usual: 60_000, min: 15_000, max: 3_600_000 };
  for (const [cacheControl, age, seconds] of [
    [undefined, undefined, 60],
    ['public', undefined, 60],
    ['max-age=120', undefined, 120],
    ['public, Max-Age = 120', undefined, 120],
    ['max-age="120"', undefined, 120],
    ['max-age=120, s-maxage=300', undefined, 300],
    ['max-age=120', '100', 20],
    ['max-age=120', '200', 15],
    ['max-age=120', 'old', 120],
    ['max-age=1', undefined, 15],
    ['max-age=99999999', undefined, 3600],
    ['no-store', undefined, 15],
    ['private, max-age=600', undefined, 15],
    ['no-cache', undefined, 15],
    ['x-max-age=5', undefined, 60],
  ] as const) {
    it(`${cacheControl ?? 'nothing said'}${age ? `, Age ${age}` : ''}: ${String(seconds)} s`, () => {
      assert.equal(lifetimeOf(cacheControl, age, bounds), seconds * 1000);
    });
  }
});

describe('Retry-After', () => {
  const now = Date.parse('2024-06-18T09:30:00Z');
  for (const [header, seconds] of [
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['120', 120],
    [' 0 ', 0],
    ['Tue, 18 Jun 2024 09:31:00 GMT', 60],
    ['Tue, 18 Jun 2024 09:00:00 GMT', 0],
  ] as const) {
    it(`${header ?? 'none'}: ${String(seconds)}`, () => {
      assert.equal(retryAfterOf(header, now), seconds);
    });
  }
});
