import { Problem } from '../problem.js';
import { isAddress, mayConnect } from './address.js';
import { allows, type HostPattern } from './host-list.js';

/** Where the relay may go. */
export interface Gate {
  /** Hosts that must stand at public addresses. */
  readonly hosts: readonly HostPattern[];
  /** Hosts that may also stand at private ones. */
  readonly privateHosts: readonly HostPattern[];
}

/** Browsers and servers agree on no limit; more than this is no feed's address. */
const longest = 2048;

/**
 * Checks an address that somebody asks for, or that an upstream redirects to, as far as its text tells.
 *
 * @param text absolute
 * @throws Problem 400 for what is no address of a feed, 403 for what is not allowed
 */
export function checkUrl(gate: Gate, text: string): URL {
  if (text.length > longest || !URL.canParse(text)) {
    throw badUrl(`expected an absolute address such as https://news.example.vn/rss but got "${text.slice(0, 200)}"`);
  }
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw badUrl(`expected an address with http: or https: but got ${url.protocol}`);
  }
  if (url.username || url.password) throw badUrl('expected an address without a name and password in it');
  url.hash = '';
  if (gate.hosts.length + gate.privateHosts.length === 0) {
    throw refused(
      'host-not-allowed',
      'The relay’s allow-list is empty: it fetches nothing.',
      `Set relay.hosts in the settings file, or RELAY_HOSTS=${url.host} in the environment, and start again.`,
    );
  }
  if (!allows(gate.hosts, url) && !isPrivateHost(gate, url)) {
    throw refused(
      'host-not-allowed',
      `${url.host} is not on the relay’s allow-list.`,
      `Add "${url.host}" to relay.hosts in the settings file (or to RELAY_HOSTS), and start again.`,
    );
  }
  if (isAddress(url.hostname) && !mayConnect(url.hostname, isPrivateHost(gate, url))) {
    throw privateAddress(url.host);
  }
  return url;
}

/** Whether a host was named as one that may stand at a private address. */
export function isPrivateHost({ privateHosts }: Gate, url: URL): boolean {
  return allows(privateHosts, url);
}

/** The refusal of a host that stands inside; it does not tell the address, which is nobody's business outside. */
export function privateAddress(host: string): Problem {
  return refused(
    'private-address',
    `${host} stands at a private or special address.`,
    `If that is your own server, move "${host}" from relay.hosts to relay.privateHosts (or RELAY_PRIVATE_HOSTS).`,
  );
}

function badUrl(message: string): Problem {
  return new Problem(message, {
    status: 400,
    error: 'bad-url',
    hint: 'Write /relay?url= and the address of the feed, encoded as by encodeURIComponent().',
  });
}

function refused(error: string, message: string, hint: string): Problem {
  return new Problem(message, { status: 403, error, hint });
}
