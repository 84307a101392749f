import { configuration } from '../lib/configuration.js';
import { warnOnce } from '../lib/warn-once.js';
import { pageClock } from './page-clock.js';
import { askServerTime } from './server-time.js';

interface Question {
  /** How often the device's clock had jumped when it was asked. */
  jumps: number;
  /** When it may be asked again, by the monotonic clock. */
  next: number;
}

const hour = 3_600_000;
const asked = new Map<string, Question>();

/**
 * Sets the page's clock by the time that a same-origin address tells. It is asked once a page, and again (once an hour
 * at most) when the device's clock has jumped since: it was set, or the machine slept. To be called on each tick.
 */
export async function syncClock(src: string): Promise<void> {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  const last = asked.get(url);
  const { jumps } = pageClock;
  if (last && (last.jumps === jumps || performance.now() < last.next)) return;
  const question = { jumps, next: last ? performance.now() + hour : 0 };
  asked.set(url, question);
  try {
    const { ahead, uncertainty } = await askServerTime(url);
    if (asked.get(url) !== question) return;
    const { now } = configuration();
    const time = now() + ahead;
    // Less is no news, and a clock that jumps is worse than one that is off by a second.
    if (Math.abs(time - pageClock.now()) > uncertainty + 500) pageClock.setTime(time);
    const seconds = Math.round(-ahead / 1000);
    if (Math.abs(seconds) > 60) warnOnce(`tin-widgets: this device's clock is off by ${seconds} s; the server's is shown.`, 'clock-src');
  } catch (error) {
    question.jumps = NaN;
    // After a sleep the network may not be up yet: what was right before stands, until the next hour.
    if (last) return;
    question.next = Infinity;
    const reason = error instanceof Error ? error.message : String(error);
    warnOnce(`<tin-date-banner>: expected the server's time from ${url} but ${reason}. Give a same-origin URL in clock-src.`);
  }
}
