const bareHost = /^(?:www\.|(?:[a-z\d-]+\.)+(?:vn|com|org|net)(?:[/?#]|$))/i;

/**
 * An address as it was meant where people write a host for one: `www.so.vn`, `so.gov.vn/tin`; or the scheme twice.
 * @param scheme `//` where the host is probably that of the base; of others many have no TLS
 */
export function withScheme(address: string, scheme: 'http://' | '//' = 'http://'): string {
  // Nearly all begin with a slash or a scheme, and need no pattern.
  const slash = address.indexOf('/');
  if (address.indexOf('://', slash + 2) > 0) return address.replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '');
  return slash === 0 || address.charAt(slash - 1) === ':' || !bareHost.test(address) ? address : scheme + address;
}
