const bareHost = /^(?:www\.|(?:[a-z\d-]+\.)+(?:vn|com|org|net)(?:[/?#]|$))/i;

/**
 * An address as it was meant where people write a host for one: `www.so.vn`, `so.gov.vn/tin`.
 * @param scheme `//` where the host is probably that of the base; of others many have no TLS
 */
export function withScheme(address: string, scheme: 'http://' | '//' = 'http://'): string {
  return bareHost.test(address) ? scheme + address : address;
}
