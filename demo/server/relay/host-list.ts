import { isAddress } from './address.js';

/** One entry of an allow-list. */
export interface HostPattern {
  /** Lower case, punycode; without the `*.` of a wildcard. */
  readonly name: string;
  /** `''` means the scheme's own port. */
  readonly port: string;
  /** All names below `name`, not `name` itself. */
  readonly below: boolean;
}

/** What an entry of an allow-list looks like, for messages. */
export const hostExamples = 'a host such as "news.example.vn", "*.example.vn" or "cms.example.vn:8080"';

/**
 * Reads an entry of an allow-list: an exact host, or `*.` and a domain of at least two labels; with a port where it is not
 * the scheme's own. A lone `*` or `*.vn` would make the relay everybody's.
 *
 * @returns undefined for what is no host
 */
export function parseHost(text: string): HostPattern | undefined {
  const below = text.startsWith('*.');
  const rest = below ? text.slice(2) : text;
  if (!/^(?:[^\s/?#@:*[\]\\]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(rest)) return undefined;
  if (!URL.canParse(`http://${rest}`)) return undefined;
  const { hostname } = new URL(`http://${rest}`);
  // Addresses may have signs in their host that no name has: `*.example.vn;` is two entries, wrongly parted.
  if (!/^(?:[\w.-]+|\[.+\])$/.test(hostname)) return undefined;
  if (below && (!hostname.includes('.') || isAddress(hostname))) return undefined;
  return { name: hostname, port: /:(\d+)$/.exec(rest)?.[1]?.replace(/^0+(?=\d)/, '') ?? '', below };
}

/** Whether an entry of `patterns` allows the host and the port of `url`. */
export function allows(patterns: readonly HostPattern[], url: URL): boolean {
  return patterns.some(
    ({ name, port, below }) =>
      isPort(port, url) && (below ? url.hostname.endsWith(`.${name}`) : url.hostname === name),
  );
}

const ownPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

function isPort(port: string, url: URL): boolean {
  const own = ownPorts[url.protocol] ?? '';
  return (url.port || own) === (port || own);
}
