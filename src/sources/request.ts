import { configuration } from '../lib/configuration.js';
import { safeUrl } from '../lib/safe-url.js';
import { SourceError } from '../model/source-error.js';
import { readText } from './body.js';
import { bare } from '../lib/bare.js';

export interface RequestOptions {
  credentials?: RequestCredentials;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Statuses besides success with which JSON is an answer all the same. */
  statuses?: readonly number[];
  /** Milliseconds after which the request is given up. */
  timeout?: number;
}

export interface Reply {
  text: string;
  contentType: string;
  /** After redirects; behind a relay, which says so by `Content-Location`. */
  url: string;
  /** Address of the next page by the `Link` header (RFC 8288), as it stands there, where the server lets it be read. */
  next?: string;
  /** The header names a page before this one, but none behind it. */
  isLast?: boolean;
}

const defaultTimeout = 10_000;

/**
 * Gets a text. The browser's own cache revalidates; no header is set that needs a preflight.
 *
 * @throws SourceError for whatever fails, with a hint for the webmaster; the signal's reason when it is aborted.
 */
export async function request(url: string, options: RequestOptions = {}): Promise<Reply> {
  const { credentials = 'same-origin', headers, signal, statuses, timeout = defaultTimeout } = bare(options);
  signal?.throwIfAborted();
  const limit = new AbortController();
  const abort = (): void => limit.abort(signal?.reason);
  const timer = setTimeout(() => limit.abort(timedOut), timeout);
  signal?.addEventListener('abort', abort);
  try {
    const { fetch } = configuration();
    const response = await fetch(url, bare({ credentials, signal: limit.signal, ...(headers && { headers }) }));
    const contentType = response.headers.get('content-type') ?? '';
    const text = await readText(response, url);
    const isAnswer = response.ok || (statuses?.includes(response.status) && /^\s*[[{]/.test(text) && !saidByRelay(text));
    if (!isAnswer) throw new StatusError(url, response, text);
    const replied = locate(response.headers.get('content-location'), response.url || url);
    const links = response.headers.get('link') ?? '';
    const next = linked(links, 'next');
    const isLast = !next && linked(links, 'prev') !== undefined;
    return bare({ text, contentType, url: replied, ...(next && { next }), ...(isLast && { isLast }) });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof SourceError) throw error;
    if (limit.signal.reason === timedOut) {
      throw new SourceError(`expected an answer from ${url} within ${timeout / 1000} s but none came`, {
        url,
        hint: 'The server is slow or does not answer; the widget asks again later.',
        cause: error,
      });
    }
    throw networkError(url, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // What was not read of the answer need not come.
    limit.abort();
  }
}

const timedOut = Symbol('timed out');

function linked(links: string, relation: string): string | undefined {
  return new RegExp(`<([^>]+)>\\s*;[^,]*\\brel="?${relation}\\b`, 'i').exec(links)?.[1];
}

function locate(address: string | null, base: string): string {
  return safeUrl(address, base) || base;
}

/** A server's answer that is no success, with what it said. */
export class StatusError extends SourceError {
  constructor(
    url: string,
    { status, statusText, headers }: Response,
    readonly text: string,
  ) {
    const retryAfter = retryAfterSeconds(headers.get('retry-after'));
    const said = saidByRelay(text);
    super(`expected data from ${url} but the server answered ${said?.message ?? `${status} ${statusText}`}`.trim(), {
      url,
      status,
      hint: said?.hint ?? statusHint(status),
      ...(retryAfter !== undefined && { retryAfter }),
    });
  }
}

/** The kit's relay explains what it refuses. */
function saidByRelay(text: string): { message: string; hint: string } | undefined {
  try {
    const { message, hint } = JSON.parse(text) as { message?: unknown; hint?: unknown };
    return typeof message === 'string' && typeof hint === 'string' ? { message, hint } : undefined;
  } catch {
    return undefined;
  }
}

function statusHint(status: number): string {
  if (status === 404 || status === 410) return 'There is nothing at this address: check src for a typing mistake.';
  if (status === 401 || status === 403) {
    return 'The address is not public: let anonymous visitors read it, or set credentials="include" for logged-in ones.';
  }
  if (status === 429) return 'The server says it is asked too often: raise refresh.';
  return 'The fault is the server’s; the widget asks again later.';
}

/** Seconds of a `Retry-After` header: a number or an HTTP date (RFC 9110 §10.2.3). */
function retryAfterSeconds(value: string | null): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value);
  const date = new Date(value).getTime();
  return Number.isNaN(date) ? undefined : Math.max(0, (date - configuration().now()) / 1000);
}

function networkError(url: string, cause: unknown): SourceError {
  return new SourceError(`expected data from ${url} but the browser could not read it`, { url, hint: networkHint(url), cause });
}

/** A browser says only "failed to fetch": what it can have been, the likeliest first. */
function networkHint(url: string): string {
  const page = globalThis.location;
  const target = new URL(url);
  if (globalThis.navigator?.onLine === false) return 'The visitor is offline.';
  if (page?.protocol === 'https:' && target.protocol === 'http:') {
    return 'An https: page may not read http: addresses (mixed content): give src with https:.';
  }
  if (page && target.origin !== page.origin) {
    return (
      `${target.host} does not let other sites read it (CORS), or it cannot be reached: let it send ` +
      'Access-Control-Allow-Origin, or fetch it by the relay that comes with the kit (npm run serve): ' +
      `src="/relay?url=${encodeURIComponent(url)}". If the page has a Content-Security-Policy, its connect-src must ` +
      `name ${target.origin}.`
    );
  }
  return 'The server cannot be reached, or broke off, or redirects in a circle, or the page’s Content-Security-Policy (connect-src) forbids it.';
}
