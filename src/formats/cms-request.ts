import { safeUrl } from '../lib/safe-url.js';
import type { FormatRequest } from '../model/format-module.js';
import { toText } from './json-values.js';

/** A parameter of a request. One that is `forced` takes the place of the user's own: the number of a later page. */
export type Parameter = readonly [name: string, value: string | number | undefined, forced?: boolean];

const relativeRoot = 'http://relative.invalid/';

/** An address as it was given, a relative one at a host that is not there. */
export function parsedUrl(src: string): URL {
  return new URL(src, relativeRoot);
}

/**
 * `src` with the path that `complete` gives it and the parameters that it lacks. Those that it has stay as they were
 * written; `populate[cover]` counts as `populate`.
 */
export function requestUrl(src: string, complete: (url: URL) => readonly Parameter[]): string {
  const isRelative = !URL.canParse(src);
  const url = parsedUrl(src);
  url.hash = '';
  for (const [name, value, forced] of complete(url)) {
    if (forced) url.searchParams.delete(name);
    if (value === undefined || hasParameter(url, name)) continue;
    url.search += `${url.search ? '&' : '?'}${encode(name)}=${encode(String(value))}`;
  }
  return isRelative ? url.href.replace(src.startsWith('/') ? relativeRoot.slice(0, -1) : relativeRoot, '') : url.href;
}

export function hasParameter(url: URL, name: string): boolean {
  return [...url.searchParams.keys()].some((key) => key === name || key.startsWith(`${name}[`));
}

/** Brackets, commas and the like stay legible: no server minds them. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(?:24|2C|2F|3A|5B|5D)/g, decodeURIComponent);
}

/** The path without a slash or `index.…` at its end. */
export function trimmedPath({ pathname }: URL): string {
  return pathname.replace(/(?:\/index\.\w+)?\/?$/, '');
}

/**
 * The address that a reply gives of its next page. Behind a proxy servers take themselves to be at `http:`, which a page
 * at `https:` may not ask.
 */
export function linkedPage(address: unknown, baseUrl: string): string | undefined {
  const url = safeUrl(toText(address), baseUrl);
  const { protocol, host } = new URL(baseUrl);
  return (protocol === 'https:' ? url.replace(`http://${host}/`, `https://${host}/`) : url) || undefined;
}

/** `address` with another value of one parameter: the next page, where a reply only numbers it. */
export function withParameter(address: string, name: string, value: number): string {
  const url = new URL(address);
  url.searchParams.set(name, String(value));
  return url.href;
}

/** One request after the other, until one is answered; none is made twice. */
export function inTurn(urls: readonly string[]): FormatRequest {
  const [url = '', ...others] = new Set(urls);
  return others.length ? { url, otherwise: inTurn(others) } : { url };
}
