import * as v from 'valibot';
import { list, origins, wholeNumber } from '../setting-kinds.js';
import { hostExamples, parseHost } from './host-list.js';

const hosts = list(hostExamples, (text) => parseHost(text) !== undefined);

/** The settings of the relay: what they mean stands in `tin-widgets.config.example.js`. */
export const relaySettings = v.pipe(
  v.strictObject({
    hosts: v.optional(hosts, []),
    privateHosts: v.optional(hosts, []),
    origins: v.optional(origins(), '*'),
    freshSeconds: v.optional(wholeNumber(0, 86_400), 60),
    minFreshSeconds: v.optional(wholeNumber(0, 86_400), 15),
    maxFreshSeconds: v.optional(wholeNumber(0, 86_400), 3600),
    staleSeconds: v.optional(wholeNumber(0, 86_400), 300),
    keepHours: v.optional(wholeNumber(0, 720), 24),
    timeoutSeconds: v.optional(wholeNumber(1, 60), 8),
    answerMegabytes: v.optional(wholeNumber(1, 100), 5),
    cacheMegabytes: v.optional(wholeNumber(1, 10_000), 64),
    cacheEntries: v.optional(wholeNumber(1, 100_000), 500),
    asksPerMinute: v.optional(wholeNumber(1, 100_000), 60),
  }),
  v.forward(
    v.check(({ minFreshSeconds, maxFreshSeconds }) => minFreshSeconds <= maxFreshSeconds, 'minFreshSeconds or more'),
    ['maxFreshSeconds'],
  ),
  v.forward(
    v.check(({ answerMegabytes, cacheMegabytes }) => answerMegabytes <= cacheMegabytes, 'answerMegabytes or more'),
    ['cacheMegabytes'],
  ),
);

export type RelaySettings = v.InferOutput<typeof relaySettings>;
