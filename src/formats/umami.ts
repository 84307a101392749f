import { configuration } from '../lib/configuration.js';
import { dayLength, wallDay } from '../lib/wall-day.js';
import { fromWallClock } from '../lib/from-wall-clock.js';
import type { FormatModule, FormatRequest } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { inTurn, requestUrl } from './cms-request.js';
import { readFigures, type FoundFigures, type ReplyAddress } from './counter-replies.js';
import { isObject, pick, readJson, toText } from './json-values.js';

/** Before anybody counted with Umami. */
const beginning = Date.UTC(2000, 0, 1);

/**
 * What Umami 2 and 3 (https://umami.is/docs/api/website-stats) show to who has the share link: visits in all and today, and
 * who was there in the last five minutes.
 */
export const umami: FormatModule = {
  request,
  further(text, { baseUrl, timeZone }) {
    const [, root] = /^(.*?\/api)\/share\/[^/]+$/.exec(baseUrl.replace(/[?#].*/, '')) ?? [];
    if (!root) return [];
    const { websiteId, token } = sharedBy(text);
    if (!websiteId || !token) return [];
    const now = configuration().now();
    const midnight = fromWallClock(wallDay(now, timeZone), timeZone);
    // The end of this minute: all who ask within it ask for the same, which a cache or a relay has once.
    const end = Math.ceil(now / 60_000) * 60_000;
    const headers = { 'x-umami-share-token': token, 'x-umami-share-context': '1' };
    const wishes = ['active', `stats?startAt=${midnight}&endAt=${end}`, `stats?startAt=${beginning}&endAt=${end}`];
    return wishes.map((wish) => ({ url: `${root}/websites/${encodeURIComponent(websiteId)}/${wish}`, headers }));
  },
  parseVisitorStats(text, options) {
    return readFigures(text, options, 'Umami', readReply);
  },
};

/** `config.src` is a share link, or an address of the API that somebody answers without a login. */
function request({ src }: SourceConfig): FormatRequest {
  const cloud = /^https:\/\/cloud\.umami\.is\/(?:analytics\/(\w+)\/)?(?:api\/)?share\/([^/?#]+)/.exec(src);
  if (cloud) {
    // Umami’s own service has one installation a region, and moved to hosts of their own.
    const [, region, slug] = cloud;
    const regions = region ? [region] : ['us', 'eu'];
    return inTurn(['https://gateway-{}.umami.is', 'https://cloud.umami.is/analytics/{}'].flatMap((root) => regions.map((name) => `${root.replace('{}', name)}/api/share/${slug}`)));
  }
  const url = requestUrl(src, (address) => {
    const [, root, slug] = /^(.*?)(?:\/api)?\/share\/([^/]+)/.exec(address.pathname) ?? [];
    if (slug) address.pathname = `${root}/api/share/${slug}`;
    return [];
  });
  return { url };
}

function sharedBy(text: string): { websiteId: string; token: string } {
  let share: unknown;
  try {
    share = readJson(text, 'umami');
  } catch {
    // Who reads it says what it is.
  }
  return isObject(share) ? { websiteId: toText(share['websiteId']), token: toText(share['token']) } : { websiteId: '', token: '' };
}

function readReply(value: unknown, { path, parameters }: ReplyAddress): FoundFigures | undefined {
  const reply: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(reply) || /\/share\/[^/]+$/.test(path)) return undefined;
  const isStats = Object.hasOwn(reply, 'pageviews');
  // Figures are numbers, texts (sums that the database gives as bigint) or, in Umami 2, objects with a `value`.
  const count = toText(isStats ? pick(reply, 'visits', 'visitors', 'uniques') : pick(reply, 'visitors', 'x'));
  if (!count) return undefined;
  return isStats ? { [isDay(parameters) ? 'today' : 'total']: count } : { online: count };
}

function isDay(parameters: URLSearchParams): boolean {
  const [start, end] = ['startAt', 'endAt'].map((name) => Number(parameters.get(name) ?? NaN)) as [number, number];
  // A day has 25 hours where clocks are set back.
  return end - start <= dayLength * 1.05;
}
