import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Calendar } from './calendar.js';

describe('the calendar of a zone', () => {
  for (const [zone, moment, day] of [
    ['Asia/Ho_Chi_Minh', '2024-06-18T16:59:59.999Z', '2024-06-18'],
    ['Asia/Ho_Chi_Minh', '2024-06-18T17:00:00Z', '2024-06-19'],
    ['Asia/Ho_Chi_Minh', '2024-12-31T17:00:00Z', '2025-01-01'],
    ['UTC', '2024-02-29T23:59:59Z', '2024-02-29'],
    ['Asia/Kathmandu', '2024-06-18T18:15:00Z', '2024-06-19'],
    ['Australia/Lord_Howe', '2024-10-05T13:29:59Z', '2024-10-05'],
    ['America/Santiago', '2024-09-08T04:00:00Z', '2024-09-08'],
    ['Pacific/Kiritimati', '2024-06-18T10:00:00Z', '2024-06-19'],
  ] as const) {
    it(`says ${day} at ${moment} in ${zone}`, () => {
      assert.equal(new Calendar(zone).dayOf(Date.parse(moment)), day);
    });
  }

  it('remembers no day too long', () => {
    const calendar = new Calendar('Asia/Ho_Chi_Minh');
    const midnight = Date.parse('2024-06-18T17:00:00Z');
    assert.deepEqual([-1, 0, -1, 59_999].map((offset) => calendar.dayOf(midnight + offset)), [
      '2024-06-18',
      '2024-06-19',
      '2024-06-18',
      '2024-06-19',
    ]);
  });

  for (const [day, yesterday, week, month] of [
    ['2024-06-17', '2024-06-16', 1, 17], // a Monday
    ['2024-06-16', '2024-06-15', 7, 16], // a Sunday
    ['2024-03-01', '2024-02-29', 5, 1],
    ['2025-01-01', '2024-12-31', 3, 1],
  ] as const) {
    it(`counts the days of week and month on ${day}`, () => {
      const days = new Calendar('UTC').daysAt(Date.parse(`${day}T12:00:00Z`));
      assert.deepEqual([days.today, days.yesterday, days.week.length, days.month.length], [day, yesterday, week, month]);
      assert.deepEqual([days.week.at(-1), days.month.at(-1)], [day, day]);
      assert.equal(new Date(`${String(days.week[0])}T00:00Z`).getUTCDay(), 1);
      assert.match(String(days.month[0]), /-01$/);
    });
  }
});
