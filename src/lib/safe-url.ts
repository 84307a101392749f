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

/**
 * `javascript :` and the like are relative addresses to the URL parser; no honest one begins so.
 */
const lookalike = /^[a-z\s\0-\x20\x7f-\xa0\xad\u180e\u2000-\u206f\u3000\ufeff]{0,60}?(?:script|data|file|blob)[\s\0-\x20\x7f-\xa0\xad\u180e\u2000-\u206f\u3000\ufeff]+:/i;

function parseUrl(text: string | null | undefined, baseUrl: string | undefined, protocols: Set<string>): string {
  const trimmed = text?.trim();
  if (!trimmed || lookalike.test(trimmed)) return '';
  try {
    const url = new URL(trimmed, baseUrl);
    return protocols.has(url.protocol) ? url.href : '';
  } catch {
    // Asking `URL.canParse` first would parse every address twice.
    return '';
  }
}
