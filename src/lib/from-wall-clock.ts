import { toWallClock } from './zone-offset.js';

/**
 * The moment at which the clocks of `timeZone` (an IANA name, or an offset as `+07:00`) show what `wallClock` says in
 * UTC; Vietnam's are the default, and what an unknown zone counts as.
 */
export function fromWallClock(wallClock: number, timeZone?: string): number {
  // Twice, since the first guess may lie on the other side of a change of clocks.
  const guess = wallClock - offsetAt(wallClock, timeZone);
  const moment = wallClock - offsetAt(guess, timeZone);
  // What the clocks leave out comes after the change, or the midnight of a day would be one of the day before.
  return Math.max(moment, wallClock - offsetAt(moment, timeZone));
}

function offsetAt(moment: number, timeZone: string | undefined): number {
  const second = Math.floor(moment / 1000) * 1000;
  return toWallClock(second, timeZone) - second;
}
