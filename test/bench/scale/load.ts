import type { Setting } from './browser.js';
import { viewsASecond } from './day.js';
import { noHeaders, type CacheHeaders } from './network.js';
import { noon, part } from './noon.js';
import { kitRule, withoutJitter } from './poller.js';
import type { Row } from '../table.js';

/** What the kit's own server sends with `/visits`, which fits the news as well. */
export const advised: CacheHeaders = { maxAge: 10, sMaxAge: 15, staleWhileRevalidate: 60, staleIfError: 600 };

export const usual: Setting = { refresh: 60, headers: advised, rule: kitRule, isShared: true, isAskedOnce: true, isLive: false };

const settings: readonly (readonly [string, Partial<Setting>])[] = [
  ['no refresh, no cache headers', { refresh: 0, headers: noHeaders }],
  ['no refresh', { refresh: 0 }],
  ['refresh=300', { refresh: 300 }],
  ['refresh=60, no cache headers', { headers: noHeaders }],
  ['refresh=60, max-age=60 alone', { headers: { ...noHeaders, maxAge: 60, sMaxAge: 60 } }],
  ['refresh=60, no stale-while-revalidate', { headers: { ...advised, staleWhileRevalidate: 0 } }],
  ['refresh=60', {}],
  ['refresh=60, each tab for itself', { isShared: false }],
  ['refresh=60, each widget for itself', { isShared: false, isAskedOnce: false }],
  ['refresh=60, no jitter', { rule: withoutJitter }],
  ['refresh=60, the counter live', { isLive: true }],
  ['refresh=15, no cache headers', { refresh: 15, headers: noHeaders }],
  ['refresh=15', { refresh: 15 }],
];

const minute = 60_000;

/** Requests a second at noon, by setting. */
export function loads(): Row[] {
  const from = 5 * minute;
  const to = 10 * minute;
  return settings.map(([setting, change]) => {
    const { network, tabs } = noon({ ...usual, ...change }, { length: to });
    const { cdn, origin, waiting, openStreams } = network;
    const [asked, passed, waits] = [cdn, origin, waiting].map((rates) => rates.mean(from, to) / part);
    return { setting, CDN: asked!, origin: passed!, 'wait for the origin': waits!, 'open tabs': tabs / part, streams: openStreams / part };
  });
}

/** Requests a second through the day, as the portal is usually set. */
export function day(): Row[] {
  return [3, 6, 8, 12, 16, 20, 23].map((hour) => {
    const { network, tabs } = noon(usual, { hour, length: 8 * minute });
    const [asked, passed] = [network.cdn, network.origin].map((rates) => rates.mean(5 * minute, 8 * minute) / part);
    return { hour: `${hour}:00`, 'page views': viewsASecond(hour), 'open tabs': tabs / part, CDN: asked!, origin: passed! };
  });
}

/** Requests in the busiest second after a message has opened pages on 20,000 phones within five seconds. */
export function push(): Row[] {
  const time = 3 * minute;
  return ([['jitter', kitRule], ['no jitter', withoutJitter]] as const).map(([title, rule]) => {
    const { network } = noon({ ...usual, rule }, { pushed: { pages: 20_000, time }, length: 7 * minute });
    const peak = (from: number, to: number): number => network.cdn.peak(time + from * minute, time + to * minute) / part;
    return { rule: title, before: network.cdn.peak(2 * minute, time) / part, 'at once': peak(0, 0.5), 'a minute later': peak(0.5, 1.5), 'two minutes': peak(1.5, 2.5), 'three minutes': peak(2.5, 3.5) };
  });
}
