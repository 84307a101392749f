import { expect } from '@open-wc/testing';
import { standardDate } from '../../src/lib/standard-date.js';

describe('standardDate', () => {
  for (const [text, expected] of [
    ['Thu, 06 Feb 2025 20:30:48 +0700', '2025-02-06T13:30:48.000Z'],
    ['Tue, 18 Jun 2024 09:05:07 GMT', '2024-06-18T09:05:07.000Z'],
    ['Mon, 18 Jun 2024 09:05:07 GMT', '2024-06-18T09:05:07.000Z'],
    ['Tue, 18 Jun 0024 09:05:07 GMT', undefined],
    ['1 Jan 2024 02:00:00 -0330', '2024-01-01T05:30:00.000Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
    ['2024-06-18T10:30+07:00', '2024-06-18T03:30:00.000Z'],
    ['2024-06-18T10:30:01.019+0700', '2024-06-18T03:30:01.019Z'],
    // Left to the reader of what is written otherwise, or of no date at all.
    ['tue, 18 jun 2024 00:00 gmt', undefined],
    ['2024-06-18t10:30z', undefined],
    ['Thu, 31 Jun 2024 00:00:00 GMT', undefined],
    ['Thu, 06 anf 2025 20:30:48 +0700', undefined],
    ['Thu, 06 Feb 2025 20:30:48 EST', undefined],
    ['Thu, 06 Feb 2025 24:00:00 GMT', undefined],
    ['Thu, 06 Feb 2025 20:30:48 +1530', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['2023-02-29T00:00:00Z', undefined],
    ['2024-00-18T00:00:00Z', undefined],
    ['2024-13-01T00:00:00Z', undefined],
    ['2024-06-18T10:30:00', undefined],
    ['2024-06-18', undefined],
  ] as const) {
    it(`${text} → ${String(expected)}`, () => {
      expect(standardDate(text)?.toISOString()).to.equal(expected);
    });
  }
});
