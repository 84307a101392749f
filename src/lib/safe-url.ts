import { isServer } from './is-server.js';

/** The base of a server that knows of none: what is relative to it stays as it is written. */
export const unknownBase = 'https://base.invalid/';

/** Whether nothing is known of what addresses are relative to. */
export function isUnknown(baseUrl: string | undefined): boolean {
  return isServer && baseUrl === unknownBase;
}

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

/** Blanks and marks that cannot be seen: with one in it, the URL parser sees no scheme. */
const unseen = /[\s\0-\x20\x7f-\xa0\xad\u180e\u2000-\u206f\u3000\ufeff]+/g;

/**
 * Harmless addresses to the URL parser that no honest writer gives: `javascript :x()` is relative, and one with markup or
 * script in it waits for somebody who puts it into a page by gluing texts.
 */
const hostile = /(?:java|vb)script:|["'<>`]\s*on[a-z]+\s*=|<[a-z/!?]/i;
const hostileScheme = /^[a-z]*(?:script|data|file|blob):/i;

function isHostile(address: string): boolean {
  return hostile.test(address) || hostileScheme.test(address.slice(0, 100).replace(unseen, ''));
}

/** What leads to another host: parsers take `https:/x`, `\\\\x` and what has a line break in it for the same as `https://x`. */
const elsewhere = /^(?:https?:|[\\/]{2})/i;
const plainElsewhere = /^(?:https?:)?\/\/[^\\/]/i;

/** Whether an address leads to another host without being written like one that does: to the eye it is a path, or no address. */
export function isDisguised(address: string): boolean {
  return elsewhere.test(address.replace(/^[\0-\x20]+|[\t\r\n]/g, '')) && !plainElsewhere.test(address);
}

/**
 * Addresses that the URL parser gives back as they are, behind the origin of the base where they begin with a slash, and
 * with nothing in them for the checks below. Most are written so, and asking the parser takes ten times as long. No `--`,
 * which begins a name in Punycode, no segment that begins with a dot.
 */
const plain =
  /^(?:https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,})?(?=\/)(?:\/[\w~-][\w.~-]*)*\/?(?:[?#][\w.~=&;+%-]*)?$/;

/** Of the base that was asked for last: it is the same for all that is on a page. */
let known: { baseUrl: string | undefined; origin: string } | undefined;

function originOf(baseUrl: string | undefined): string {
  if (!known || known.baseUrl !== baseUrl) known = { baseUrl, origin: askParser('/', baseUrl, webProtocols).slice(0, -1) };
  return known.origin;
}

/** Whether the parser would give an address back as it is: on the host of the base also one as `http://cong-tin:8080/tin`. */
function isPlain(address: string, baseUrl: string | undefined): boolean {
  if (plain.test(address)) return true;
  const origin = originOf(baseUrl);
  return origin !== '' && address.startsWith(`${origin}/`) && plain.test(address.slice(origin.length));
}

function parseUrl(text: string | null | undefined, baseUrl: string | undefined, protocols: Set<string>): string {
  const trimmed = text?.trim();
  if (trimmed && isUnknown(baseUrl) && !URL.canParse(trimmed)) {
    const url = isHostile(trimmed) ? '' : askParser(trimmed, baseUrl, protocols);
    return url.startsWith(unknownBase) ? trimmed : url;
  }
  if (trimmed && isPlain(trimmed, baseUrl)) {
    if (!trimmed.startsWith('/')) return trimmed;
    const origin = originOf(baseUrl);
    return origin && origin + trimmed;
  }
  return trimmed && !isHostile(trimmed) && !isDisguised(trimmed) ? askParser(trimmed, baseUrl, protocols) : '';
}

function askParser(address: string, baseUrl: string | undefined, protocols: Set<string>): string {
  try {
    const url = new URL(address, baseUrl);
    // A name before the host makes an address look like another one's; browsers ask for no picture so. And some take blanks
    // for a part of the host's name.
    return protocols.has(url.protocol) && !url.username && !url.password && !url.host.includes('%') ? url.href : '';
  } catch {
    // Asking `URL.canParse` first would parse every address twice.
    return '';
  }
}
