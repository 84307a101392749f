import ipaddr from 'ipaddr.js';

/**
 * Kinds of addresses (ipaddr.js's names) at which a host of `privateHosts` may stand. Not among them: link-local, where
 * cloud providers hand out credentials, and everything that is not one machine.
 */
const inner = new Set(['private', 'uniqueLocal', 'loopback', 'carrierGradeNat']);

/** The global unicast space of today; the IANA has given out nothing beyond it (RFC 4291 §2.4). */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Whether a host name is a literal address, as `URL` writes them: IPv6 in brackets, IPv4 in dots. */
export function isAddress(hostname: string): boolean {
  return ipaddr.isValid(bare(hostname));
}

/**
 * Whether the relay may connect to an address. Refused are all that are special by the registries of RFC 6890, also the
 * IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4, Teredo): a router may lead them back inside.
 *
 * @param address literal, as the resolver gives it or as it stands in a URL
 * @param allowInner whether private addresses are allowed too
 */
export function mayConnect(address: string, allowInner: boolean): boolean {
  const text = bare(address);
  // A zone (fe80::1%eth0) means one link.
  if (text.includes('%') || !ipaddr.isValid(text)) return false;
  const parsed = ipaddr.parse(text);
  const range: string = parsed.range();
  if (inner.has(range)) return allowInner;
  return range === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(...globalUnicast));
}

function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
