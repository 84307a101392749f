import { configuration } from '../lib/configuration.js';
import { warnOnce } from '../lib/warn-once.js';
import { pageClock } from './page-clock.js';
import { bare } from '../lib/bare.js';

const asked = new Map<string, Promise<void>>();

/** Sets the page's clock by the `Date` header of a same-origin address, asked once a page. */
export function syncClock(src: string): Promise<void> {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  const running = asked.get(url) ?? setClock(url);
  asked.set(url, running);
  return running;
}

async function setClock(url: string): Promise<void> {
  try {
    const { fetch, now } = configuration();
    const sent = now();
    // Other sites' headers cannot be read, and they need not learn that somebody looks.
    if (new URL(url).origin !== location.origin) throw new Error('it is not of this site');
    const response = await fetch(url, bare<RequestInit>({ method: 'HEAD', cache: 'no-store' }));
    const time = new Date(response.headers.get('date') ?? '').getTime();
    if (Number.isNaN(time)) throw new Error('the answer has no readable Date header');
    // The header has whole seconds; half of the way there and back is what the answer is old.
    const serverNow = time + 500 + (now() - sent) / 2;
    const difference = Math.round((now() - serverNow) / 1000);
    if (Math.abs(difference) < 2) return;
    pageClock.setTime(serverNow);
    if (Math.abs(difference) > 60) warnOnce(`tin-widgets: this device's clock is off by ${difference} s; the server's is shown.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warnOnce(`<tin-date-banner>: expected the server's time from ${url} but ${reason}. Give a same-origin URL in clock-src.`);
  }
}
