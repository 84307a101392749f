import { expect } from '@open-wc/testing';
import { parseByPattern } from '../../src/lib/pattern-date.js';

describe('parseByPattern', () => {
  for (const [text, pattern, expected] of [
    ['06/18/2024', 'MM/dd/yyyy', '2024-06-17T17:00:00.000Z'],
    ['202406180830', 'yyyyMMddHHmm', '2024-06-18T01:30:00.000Z'],
    ['18-6-24 8h05', "d-M-yy H'h'mm", '2024-06-18T01:05:00.000Z'],
    ['08:30 ngày 18/06/2024', "HH:mm 'ngày' dd/MM/yyyy", '2024-06-18T01:30:00.000Z'],
    ['Jun 18, 2024 12:05 AM', 'MMM d, yyyy hh:mm a', '2024-06-17T17:05:00.000Z'],
    ['18/06/2024 12:05 CH', 'DD/MM/YYYY hh:mm A', '2024-06-18T05:05:00.000Z'],
    ['2024-06-18T08:30:15.250Z', "yyyy-MM-dd'T'HH:mm:ss.SSSX", '2024-06-18T08:30:15.250Z'],
    ['18/06/2024 (Thứ Ba)', 'dd/MM/yyyy', '2024-06-17T17:00:00.000Z'],
    ['Thứ Ba, 18/06/2024', 'dddd, DD/MM/YYYY', '2024-06-17T17:00:00.000Z'],
    ['tháng 6 2024', "'tháng' M yyyy", '2024-05-31T17:00:00.000Z'],
    ['31/02/2024', 'dd/MM/yyyy', undefined],
    ['18/13/2024', 'dd/MM/yyyy', undefined],
    ['18/06', 'dd/MM', undefined],
    ['18/06/2024 25:00', 'dd/MM/yyyy HH:mm', undefined],
    ['hôm qua', 'dd/MM/yyyy', undefined],
    ['', 'dd/MM/yyyy', undefined],
  ] as const) {
    it(`${text || 'nothing'} by ${pattern}`, () => {
      expect(parseByPattern(text, pattern)?.toISOString()).to.equal(expected);
    });
  }

  it('takes the zone that it is given', () => {
    expect(parseByPattern('18/06/2024 08:30', 'dd/MM/yyyy HH:mm', '+00:00')?.toISOString()).to.equal('2024-06-18T08:30:00.000Z');
    expect(parseByPattern('18/06/2024 08:30', 'dd/MM/yyyy HH:mm', 'Europe/Paris')?.toISOString()).to.equal('2024-06-18T06:30:00.000Z');
  });
});
