import { configuration } from '../lib/configuration.js';
import { parseDate } from '../lib/date-text.js';
import { warnOnce } from '../lib/warn-once.js';
import { pageClock } from './page-clock.js';
import { bare } from '../lib/bare.js';

/** No server is asked more often, in milliseconds, however often the clock is set. */
const least = 60_000;

const asked = new Map<string, { jumps: number; time: number }>();

/**
 * Sets the page's clock by what a same-origin address says: its `Date` header, or the time in its body. It is asked once
 * a page, and again when this device's clock was set or the machine slept. To be called on each tick.
 *
 * @param time milliseconds since the page began
 */
export async function syncClock(src: string, time = performance.now()): Promise<void> {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  const jumps = pageClock.countJumps();
  const last = asked.get(url);
  if (last && (last.jumps === jumps || time - last.time < least)) return;
  asked.set(url, { jumps, time });
  try {
    // Other sites' headers cannot be read, and they need not learn that somebody looks.
    if (new URL(url).origin !== location.origin) throw new Error('it is not of this site');
    setClock((await ask(url, 'HEAD')) ?? (await ask(url, 'GET')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warnOnce(`<tin-date-banner>: expected the server's time from ${url} but ${reason}. Give a same-origin URL in clock-src.`);
  }
}

/** The server's time now, in milliseconds since 1970. */
async function ask(url: string, method: 'HEAD' | 'GET'): Promise<number | undefined> {
  const { fetch, now } = configuration();
  const sent = now();
  // Polyfills pass on headers, but no `cache`: to them a kept answer would tell when it was kept.
  const headers = bare({ 'cache-control': 'no-cache' });
  const response = await fetch(url, bare<RequestInit>({ method, cache: 'no-store', mode: 'same-origin', headers }));
  // The header has whole seconds. It is read as strictly as any date: engines take a `0` for the year 2000.
  const header = parseDate(response.headers.get('date') ?? '')?.getTime();
  const said = header ? header + 500 : response.ok && method === 'GET' ? timeIn(await response.text()) : undefined;
  const underway = now() - sent;
  if (!(underway >= 0 && underway < least)) throw new Error('the answer was too long underway');
  // What a cache between here and there kept is as old as it says; half of the way there and back comes on top.
  return said && said + (Number(response.headers.get('age')) || 0) * 1000 + underway / 2;
}

/** The time that a body says: alone, or as a field of JSON. */
function timeIn(body: string): number | undefined {
  const [, field] = /"(?:now|(?:date_?|unix_?|server_?)?time(?:stamp)?|updated|utc(?:_?datetime|_?now)?|date)"\s*:\s*"?(?!null)([^",}]+)/i.exec(body) ?? [];
  // Seconds since 1970 may have a fraction, and a text alone may be JSON.
  return parseDate((field ?? body).trim().replace(/^"|"$/g, '').replace(/^(\d{10})\.\d+$/, '$1'))?.getTime();
}

function setClock(serverNow: number | undefined): void {
  if (!serverNow) throw new Error('the answer has neither a readable Date header nor a time in its body');
  // An answer is not known to the second either: what nobody sees is left as it is.
  if (Math.abs(pageClock.now() - serverNow) < 2000) return;
  pageClock.setTime(serverNow);
  const difference = Math.round((configuration().now() - serverNow) / 1000);
  if (Math.abs(difference) > 60) {
    warnOnce(`tin-widgets: this device's clock is ${Math.abs(difference)} s ${difference > 0 ? 'fast' : 'slow'}; the server's is shown.`, 'device clock');
  }
}
