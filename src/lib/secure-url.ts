const pageProtocol = globalThis.location?.protocol ?? '';

/**
 * The address by which a page asks for a picture or a sound: on an `https:` page by `https:`, as newer browsers do by
 * themselves (https://w3c.github.io/webappsec-mixed-content/#upgrade-algorithm), and stricter policies demand.
 *
 * @param urls an address, or a list of candidates as in `srcset`
 */
export function secureUrl(urls: string, protocol = pageProtocol): string {
  return protocol === 'https:' ? urls.replace(/(^|,\s*)http:/gi, '$1https:') : urls;
}
