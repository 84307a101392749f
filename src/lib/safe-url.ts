const webProtocols = new Set(['http:', 'https:']);
const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The absolute form of `text` if it is an `http(s)` address, else `''`. The URL parser itself
 * (https://url.spec.whatwg.org/) sees through white space, control characters and mixed case.
 */
export function safeUrl(text: string | null | undefined, baseUrl?: string): string {
  return parseUrl(text, baseUrl, webProtocols);
}

/** As `safeUrl`, and `mailto:` and `tel:` are let through: for links that a visitor follows. */
export function safeLinkUrl(text: string | null | undefined, baseUrl?: string): string {
  return parseUrl(text, baseUrl, linkProtocols);
}

function parseUrl(text: string | null | undefined, baseUrl: string | undefined, protocols: Set<string>): string {
  const trimmed = text?.trim();
  if (!trimmed) return '';
  try {
    const url = new URL(trimmed, baseUrl);
    return protocols.has(url.protocol) ? url.href : '';
  } catch {
    // Asking `URL.canParse` first would parse every address twice.
    return '';
  }
}
