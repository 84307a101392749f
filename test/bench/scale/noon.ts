import type { Setting } from './browser.js';
import { Crowd, tabsPerReader } from './crowd.js';
import { tabsAtNoon, viewsASecond } from './day.js';
import { Network } from './network.js';
import { seeded } from './random.js';
import { VirtualClock } from './virtual-clock.js';

/** One reader of ten, and one place of ten of the CDN, stand for all: what is found is found tenfold. */
export const part = 1 / 10;
const places = 20;

export interface NoonOptions {
  /** Of the day. */
  readonly hour?: number;
  /** Whether the origin fails at that millisecond. */
  readonly isDown?: (time: number) => boolean;
  /** Pages that a message to everybody's phone opens within five seconds. */
  readonly pushed?: { readonly pages: number; readonly time: number };
  /** Milliseconds. */
  readonly length: number;
}

export interface Noon {
  readonly network: Network;
  readonly tabs: number;
}

/** The portal's readers, who come and go as always, for a while of the busiest hour or of another one. */
export function noon(setting: Setting, { hour = 12, isDown, pushed, length }: NoonOptions): Noon {
  const clock = new VirtualClock();
  const random = seeded(1);
  const network = new Network(setting.headers, places * part, isDown);
  const views = viewsASecond(hour) * part;
  // Little's law: how many are there is how many come a second, times how long they stay.
  const look = tabsAtNoon / tabsPerReader / viewsASecond(12);
  const crowd = new Crowd(setting, { clock, network, random }, look * 1000);
  crowd.arrive(Math.round(views * look), Math.max(60, setting.refresh) * 1000);
  crowd.flow(views);
  if (pushed) clock.at(pushed.time, () => crowd.arrive(pushed.pages * part, 5_000));
  clock.runUntil(length);
  return { network, tabs: crowd.tabs };
}
