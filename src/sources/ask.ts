import { configuration } from '../lib/configuration.js';
import { countOf } from '../lib/count-of.js';
import { loadFormat, prepareFormat } from '../formats/load-format.js';
import { formatName } from '../formats/registry.js';
import type { FormatReply, FormatRequest } from '../model/format-module.js';
import type { Format, SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import type { DataKind } from './data-kinds.js';
import { parseData } from './parse-data.js';
import { relayed } from './relayed.js';
import { request, StatusError, type Reply } from './request.js';
import { resolveUrl } from './resolve-url.js';
import { bare } from '../lib/bare.js';

/** What a source answered, not read yet. */
export interface Answer extends Reply {
  /** What the text is, where that is known better than the configuration says. */
  format?: Format;
  /** What the format asked for then: see `FormatModule.further`. */
  others?: readonly FormatReply[];
  /** How many items the endpoint was asked for, where a preset tells it a number. */
  askedLimit?: number;
  /** How many are really wanted: servers have limits of their own. */
  wanted?: number;
  /** It came through a relay, which asks listed hosts only. */
  isRelayed?: boolean;
}

export interface AskInit {
  signal?: AbortSignal | undefined;
  /** Counts from 1. */
  page?: number;
  /** The next page's address, as the page before named it. */
  next?: string | undefined;
}

/** Items that a preset asks for where nobody says how many. */
const defaultLimit = 10;

/** Which of a preset's requests was answered, by source. */
const answered = new Map<string, number>();

/**
 * Gets what a source has to say, by the requests of its format.
 *
 * @param kind what will be read of it: a refusal is told in the words of the CMS
 * @throws SourceError when nothing can be had; the signal's reason when it is aborted.
 */
export async function ask(kind: DataKind, given: SourceConfig, init: AskInit = {}): Promise<Answer> {
  const config = bare(given);
  const { signal, page = 1, next } = bare(init);
  const name = formatName(config.format);
  const isReader = prepareFormat(name ?? likelyFormat(kind, config.src));
  const src = resolveUrl(config.src);
  const { target, through } = relayed(src);
  const format = name === undefined || isReader ? undefined : await loadFormat(name, target);
  const wanted = countOf(config.limit);
  const limit = wanted ?? defaultLimit;
  const first = format?.request?.(bare({ ...config, src: target, limit }), page) ?? { url: target };
  const requests = chain(first);
  const key = `${name} ${target}`;
  const known = answered.get(key);
  const order = known === undefined ? requests.keys() : [known, ...(page > 1 ? [] : requests.keys())];
  const failures: unknown[] = [];
  const get = async (wish: FormatRequest): Promise<Reply> => {
    const { url, headers, statuses } = bare(wish);
    const asked = new URL(url, target).href;
    const reply = await request(through(asked), {
      ...(headers && { headers }),
      ...(statuses && { statuses }),
      ...(config.credentials && { credentials: config.credentials }),
      ...(signal && { signal }),
    });
    return described(reply, through(asked), asked);
  };
  for (const index of new Set(order)) {
    const chosen = requests[index] ?? first;
    try {
      const reply = await get(next === undefined ? chosen : { ...chosen, url: next });
      const { text, url: baseUrl, contentType } = reply;
      const further = format?.further?.(text, bare({ baseUrl, timeZone: config.timeZone ?? configuration().timeZone })) ?? [];
      const others = await came(further.map(get), signal);
      const answer: Answer = bare({
        ...reply,
        ...(others.length && { others }),
        ...(format?.request && { askedLimit: limit, wanted: wanted ?? 0 }),
        ...(target !== src && { isRelayed: true }),
      });
      // The portal's front page is an answer too, but none of the format.
      if (requests.length > 1 && index !== known) await parseData(kind, text, { ...config, baseUrl, contentType, others });
      if (requests.length > 1) answered.set(key, index);
      return answer;
    } catch (error) {
      signal?.throwIfAborted();
      failures.push(format && error instanceof SourceError ? await explained(error, kind, config) : error);
      if (!isRefusal(error)) break;
    }
  }
  throw failures[0];
}

/** What an address without a format probably has, to be at hand when it answers. */
function likelyFormat(kind: DataKind, src: string): string | undefined {
  if (kind === 'visitorStats') return 'json';
  if (/json/i.test(src)) return /feed/i.test(src) ? 'json-feed' : 'json';
  return /rss|feed|\.xml/i.test(src) ? 'rss' : undefined;
}

/** A request and what is asked otherwise, in this order. */
function chain(first: FormatRequest): FormatRequest[] {
  const { otherwise } = bare(first);
  return otherwise ? [first, ...chain(otherwise)] : [first];
}

/** Those that came. */
async function came(replies: readonly Promise<Reply>[], signal: AbortSignal | undefined): Promise<FormatReply[]> {
  const settled = await Promise.all(replies.map((reply) => reply.catch(() => undefined)));
  signal?.throwIfAborted();
  return settled.flatMap((reply) => (reply ? { url: reply.url, text: reply.text } : []));
}

/** A reply under the address of what is behind the relay, whether or not the relay tells it. */
function described(reply: Reply, requested: string, asked: string): Reply {
  return reply.url === requested ? { ...reply, url: asked } : reply;
}

/** Whether the same may be had in another way: not where the server is down, or busy. Some call what they refuse a fault of their own (500). */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof SourceError)) return false;
  const { status, format, cause } = error;
  if (status !== undefined) return status >= 400 && status <= 500 && status !== 408 && status !== 429;
  // A refusal without CORS headers looks like a broken line.
  return format !== undefined || cause instanceof TypeError;
}

/** A CMS says in its own words why it refuses; what is to be switched on there its format knows. */
async function explained(error: SourceError, kind: DataKind, config: SourceConfig): Promise<SourceError> {
  const isAnswer = error instanceof StatusError;
  // Without an answer that could be read only the hint is of use.
  const text = isAnswer ? error.text : '{}';
  if ((!isAnswer && !(error.cause instanceof TypeError)) || !/[{<]/.test(text.trimStart().charAt(0))) return error;
  const { url } = error;
  try {
    await parseData(kind, text, { ...config, baseUrl: url });
  } catch (cause) {
    if (!(cause instanceof SourceError)) return error;
    const hint = isAnswer ? (cause.hint ?? error.hint) : [error.hint, cause.hint].filter(Boolean).join(' ');
    const message = isAnswer ? `${error.message}: ${cause.message}` : error.message;
    const { status, retryAfter } = error;
    return new SourceError(message, { url, status, retryAfter, hint, cause: isAnswer ? cause : error.cause });
  }
  return error;
}

