const bareHost = /^(?:www\.|(?:[a-z\d-]+\.)+(?:vn|com|org|net)(?:[/?#]|$))/i;

/**
 * An address as it was meant where people write a host for one: `www.so.vn`, `so.gov.vn/tin`.
 * @param scheme `//` where the host is probably that of the base; of others many have no TLS
 */
export function withScheme(address: string, scheme: 'http://' | '//' = 'http://'): string {
  // Nearly all are whole or begin with a slash, and need no pattern.
  return address.startsWith('/') || address.slice(0, 8).includes('://') || !bareHost.test(address) ? address : scheme + address;
}
