import { Problem } from '../problem.js';
import { retryAfterOf } from './freshness.js';

/** The upstream counts our requests, most likely all that we send to its host. */
export const upstreamLimit = 'upstream-limit';

/**
 * The upstream has nothing at the address, and says so in JSON. That may be an answer to who knows the format (a counter
 * says 0 of a page that nobody visited), so it is passed on as it is.
 */
export class SaidNotFound extends Problem {
  readonly json: Buffer;

  constructor({ message, status, error, hint }: Problem, json: Buffer) {
    super(message, { status, error, ...(hint && { hint }) });
    this.json = json;
  }
}

/** What an upstream's status means to who asked the relay. `undefined`: it is no failure. */
export function problemOfStatus(url: URL, status: number, retryAfter: string | undefined, now: number): Problem | undefined {
  if (status >= 200 && status < 300 && status !== 206) return undefined;
  const message = `${url.host} answered ${String(status)} for ${url.pathname}${url.search}.`;
  if (status === 404 || status === 410) {
    const hint = 'There is nothing at this address: check it for a typing mistake.';
    return new Problem(message, { status, error: 'upstream-not-found', hint });
  }
  if (status === 429 || status === 503) {
    return new Problem(message, {
      status: 503,
      error: status === 429 ? upstreamLimit : 'upstream-busy',
      hint: 'It has no time now; the relay asks again later.',
      retryAfter: retryAfterOf(retryAfter, now),
    });
  }
  if (status >= 500) {
    const hint = 'The fault is the upstream’s; the relay asks again later.';
    return new Problem(message, { status: 502, error: 'upstream-failed', hint, retryAfter: retryAfterOf(retryAfter, now) });
  }
  const hint = 'The relay asks as an anonymous visitor, without cookies: is the address public? Does a firewall stop robots?';
  return new Problem(message, { status: 502, error: 'upstream-refused', hint });
}

/** The upstream did not end its answer in time. */
export function timedOut(url: URL, milliseconds: number): Problem {
  return new Problem(`${url.host} did not answer within ${String(milliseconds / 1000)} s.`, {
    status: 504,
    error: 'upstream-timeout',
    hint: 'It is slow or cannot be reached; the relay asks again later.',
  });
}

const hints: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no such host: check the address for a typing mistake.',
  EAI_AGAIN: 'The name server does not answer: does this machine reach the internet?',
  ECONNREFUSED: 'Nobody listens there: is the port right, and the upstream running?',
  CERT_HAS_EXPIRED: 'Its certificate has expired: tell its owner.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'Its certificate chain is incomplete: tell its owner, or give Node the missing one with NODE_EXTRA_CA_CERTS.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'It signed its certificate itself: give that to Node with NODE_EXTRA_CA_CERTS.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is another host’s: check the address.',
};

/** No answer, or none that can be read. */
export function problemOfError(url: URL, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const cause = error as { code?: unknown; message?: unknown };
  const code = String(cause.code ?? cause.message ?? error);
  return new Problem(`${url.host} could not be read (${code}).`, {
    status: 502,
    error: 'upstream-unreachable',
    hint: hints[code] ?? 'The fault is the upstream’s or the network’s; the relay asks again later.',
    cause: error,
  });
}
