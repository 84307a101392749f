import { configuration } from './configuration.js';
import { unknownBase } from './safe-url.js';
import { isServer } from './is-server.js';

const places = new WeakMap<object, HTMLElement>();

/** Says which element of a parsed page `host` is rendered for: on a server hosts stand nowhere by themselves. */
export function setPlace(host: object, place: HTMLElement): void {
  places.set(host, place);
}

/** Where language, markup and address of `host` are read: it is the host itself; on a server nothing, unless it was said. */
export function placeOf<T extends Element>(host: T): T | undefined {
  return isServer ? (places.get(host) as T | undefined) : host;
}

/** What addresses at `host` are relative to. */
export function baseOf(host: Element): string {
  return placeOf(host)?.baseURI ?? (configuration().baseUrl || unknownBase);
}

/** The address of the page around; nothing on a server that has none. */
export function addressOfPage(): string {
  return (globalThis as { location?: Location }).location?.href ?? '';
}

/** The document around: on a server there is none, unless a page is being prerendered. */
export function pageOf(): Document | undefined {
  return isServer ? (globalThis as { document?: Document }).document : document;
}
