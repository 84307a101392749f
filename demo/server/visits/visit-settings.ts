import * as v from 'valibot';
import { flag, origins, text, wholeNumber } from '../setting-kinds.js';

const zone = 'a time zone such as "Asia/Ho_Chi_Minh"';
const redis = 'an address such as "redis://127.0.0.1:6379"';

/** The settings of the counter: what they mean stands in `tin-widgets.config.example.js`. */
export const visitSettings = v.strictObject({
  enabled: v.optional(flag(), true),
  file: v.optional(text(), 'data/visits.sqlite'),
  redisUrl: v.optional(v.pipe(v.string(redis), v.check(isRedis, redis))),
  redisPrefix: v.optional(text(), 'tin-widgets'),
  startingTotal: v.optional(wholeNumber(0, Number.MAX_SAFE_INTEGER), 0),
  counted: v.optional(v.picklist(['views', 'visitors'], '"views" or "visitors"'), 'views'),
  timeZone: v.optional(v.pipe(v.string(zone), v.check(isTimeZone, zone)), 'Asia/Ho_Chi_Minh'),
  origins: v.optional(origins(), '*'),
  streams: v.optional(wholeNumber(0, 1_000_000), 20_000),
});

export type VisitSettings = v.InferOutput<typeof visitSettings>;

function isRedis(text: string): boolean {
  return /^rediss?:\/\//.test(text) && URL.canParse(text);
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
