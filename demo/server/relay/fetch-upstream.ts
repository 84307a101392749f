import type { IncomingHttpHeaders } from 'node:http';
import { request, type Dispatcher } from 'undici';
import { Problem } from '../problem.js';
import { etagOf, type Answer } from './answer.js';
import type { Connections } from './connections.js';
import { lifetimeOf, type Freshness } from './freshness.js';
import { checkUrl, isPrivateHost, type Gate } from './gate.js';
import type { Asked } from './relay.js';
import { acceptEncoding, readBody } from './read-body.js';
import { beginsLikeText, isJson, isNeverText } from './text-type.js';
import { problemOfError, problemOfStatus, SaidNotFound, timedOut } from './upstream-problem.js';

export interface UpstreamOptions {
  gate: Gate;
  connections: Connections;
  freshness: Freshness;
  /** Milliseconds for everything, from the first look-up to the last byte. */
  timeout: number;
  /** Bytes. */
  limit: number;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Aborts after so many milliseconds. */
  deadline: (milliseconds: number) => AbortSignal;
}

const mostRedirects = 5;
/** Bytes: many of them are remembered. */
const longestRefusal = 4096;
const redirects = new Set([301, 302, 303, 307, 308]);

/** All that an upstream learns: nothing of the visitor's. */
const ownHeaders = {
  'user-agent': 'Mozilla/5.0 (compatible; tin-widgets-relay)',
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
  'accept-encoding': acceptEncoding,
};

/**
 * Gets an answer from upstream; given one that was known, asks whether that still holds.
 *
 * @param asked its address is checked already; every redirect is checked here
 * @throws Problem for whatever fails
 */
export async function fetchUpstream(asked: Asked, known: Answer | undefined, options: UpstreamOptions): Promise<Answer> {
  const { url } = asked;
  const signal = options.deadline(options.timeout);
  try {
    // undici listens to the signal only once it is connected: a name server that hangs would hang us.
    return await Promise.race([follow(asked, known, signal, options), aborted(signal)]);
  } catch (error) {
    throw signal.aborted ? timedOut(url, options.timeout) : problemOfError(url, error);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

async function follow(
  { url: first, headers = {} }: Asked,
  known: Answer | undefined,
  signal: AbortSignal,
  options: UpstreamOptions,
): Promise<Answer> {
  let url = first;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    // What is meant for one host is no other's business.
    const passed = url.origin === first.origin ? headers : acceptOnly(headers);
    const response = await ask(url, passed, known, signal, options);
    const location = redirects.has(response.statusCode) && one(response.headers.location);
    if (!location) return take(url, response, known, signal, options);
    drop(response);
    url = redirected(options.gate, url, location);
  }
  throw new Problem(`${first.host} redirects more than ${String(mostRedirects)} times.`, {
    status: 502,
    error: 'upstream-redirects',
    hint: 'Open the address in a browser, and give the relay the one where it ends.',
  });
}

function acceptOnly({ accept }: Readonly<Record<string, string>>): Record<string, string> {
  return accept ? { accept } : {};
}

function ask(
  url: URL,
  passed: Readonly<Record<string, string>>,
  known: Answer | undefined,
  signal: AbortSignal,
  { gate, connections, timeout }: UpstreamOptions,
): Promise<Dispatcher.ResponseData> {
  const { etag, lastModified } = (known?.url === url.href && known.validators) || {};
  return request(url, {
    dispatcher: isPrivateHost(gate, url) ? connections.inner : connections.outer,
    signal,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    headers: {
      ...ownHeaders,
      ...passed,
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    },
  });
}

async function take(
  url: URL,
  response: Dispatcher.ResponseData,
  known: Answer | undefined,
  signal: AbortSignal,
  { freshness, limit, clock }: UpstreamOptions,
): Promise<Answer> {
  const { statusCode, headers, body } = response;
  const contentType = one(headers['content-type']);
  const link = text([headers.link ?? []].flat().join(', '));
  const lifetime = lifetimeOf(one(headers['cache-control']), one(headers.age), freshness);
  if (statusCode === 304 && known?.url === url.href) {
    drop(response);
    return { ...known, link: link ?? known.link, storedAt: clock(), lifetime };
  }
  const problem =
    problemOfStatus(url, statusCode, one(headers['retry-after']), clock()) ??
    (isNeverText(contentType) ? notText(url, contentType) : undefined);
  if (problem) {
    const json = statusCode === 404 && isJson(contentType) ? await readRefusal(response, signal) : undefined;
    drop(response);
    throw json ? new SaidNotFound(problem, json) : problem;
  }
  const bytes = await readBody(body, {
    contentEncoding: one(headers['content-encoding']),
    contentLength: one(headers['content-length']),
    limit,
    signal,
  }).catch((error: unknown) => {
    drop(response);
    throw error;
  });
  if (bytes.length === 0) throw empty(url);
  if (!beginsLikeText(bytes)) throw notText(url, contentType);
  return {
    bytes,
    contentType,
    link,
    url: url.href,
    etag: etagOf(bytes),
    validators: { etag: one(headers.etag), lastModified: one(headers['last-modified']) },
    storedAt: clock(),
    lifetime,
  };
}

/** What an upstream says beside its status, if it is short and really JSON. */
async function readRefusal({ headers, body }: Dispatcher.ResponseData, signal: AbortSignal): Promise<Buffer | undefined> {
  const [contentEncoding, contentLength] = [one(headers['content-encoding']), one(headers['content-length'])];
  try {
    const bytes = await readBody(body, { contentEncoding, contentLength, limit: longestRefusal, signal });
    JSON.parse(bytes.toString());
    return bytes;
  } catch {
    return undefined;
  }
}

/** Where a redirect leads; a place where the relay may not go is the upstream's mistake, or the settings'. */
function redirected(gate: Gate, from: URL, location: string): URL {
  const to = URL.canParse(location, from) ? new URL(location, from).href : location;
  try {
    return checkUrl(gate, to);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { status, error: name, message, hint } = error;
    throw new Problem(
      `${from.host} redirects to where the relay does not go: ${message}`,
      status === 400 ? { status: 502, error: 'upstream-redirects' } : { status, error: name, hint },
    );
  }
}

/** Ends an answer whose body nobody wants. */
function drop({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined).destroy();
}

function one(value: IncomingHttpHeaders[string]): string | undefined {
  return text(Array.isArray(value) ? value[0] : value);
}

/** A header that may be passed on: what is not ASCII was decoded by guess, and Node refuses to send it. */
function text(value: string | undefined): string | undefined {
  return value && /^[\t\x20-\x7e]+$/.test(value) ? value : undefined;
}

function notText(url: URL, contentType = 'a file of no declared type'): Problem {
  return new Problem(`${url.host} gave ${contentType}, which is no feed, page or data.`, {
    status: 415,
    error: 'not-text',
    hint: 'The relay passes on text only: RSS, Atom, JSON, HTML.',
  });
}

function empty(url: URL): Problem {
  const hint = 'The fault is the upstream’s; the relay asks again later.';
  return new Problem(`${url.host} gave an empty answer.`, { status: 502, error: 'upstream-empty', hint });
}
