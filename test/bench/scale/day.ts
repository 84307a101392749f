/** What a national portal has to bear. */
export const viewsADay = 5_000_000;
export const tabsAtNoon = 20_000;

/**
 * Parts of a day's views by hour, from midnight. An assumption: news is read on the way to work, at noon above all, and
 * in the evening.
 */
const curve = [1.6, 0.9, 0.6, 0.5, 0.6, 1.5, 3.2, 5.2, 6.4, 6.2, 6.0, 6.6, 7.2, 5.6, 5.0, 5.0, 5.2, 5.0, 4.8, 5.4, 6.2, 5.6, 3.8, 1.9];
const whole = curve.reduce((sum, part) => sum + part, 0);

/** Page views a second in an hour of the day. */
export function viewsASecond(hour: number): number {
  return (viewsADay * (curve[hour] ?? 0)) / whole / 3600;
}
