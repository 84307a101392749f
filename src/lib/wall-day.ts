import { toWallClock } from './zone-offset.js';

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** The day that it is in `timeZone` at `moment`: its midnight there, as if it were UTC. */
export function wallDay(moment: number, timeZone?: string): number {
  return Math.floor(toWallClock(moment, timeZone) / dayLength) * dayLength;
}
