import { bare } from './bare.js';
import type { Optional } from './optional.js';

/** Settings of the whole page: see `configure`. */
export interface Configuration {
  /** Language where the page names none: a BCP 47 tag. Default `vi`. */
  locale: string;
  /** Time zone where the page names none: an IANA name. Default `Asia/Ho_Chi_Minh`. */
  timeZone: string;
  /** Stands in for `fetch`: for tokens, tests, service layers. */
  fetch: typeof globalThis.fetch;
  /** Not needed: what the kit loads later has the nonce of the script itself. Kept for pages that give one. */
  nonce: string;
  /** What relative addresses are relative to where there is no page: on a server. Default: none, and they stay relative. */
  baseUrl: string;
  /** The present moment in milliseconds since 1970: for tests and for pages that know the server's time. */
  now: () => number;
}

export const defaultLocale = 'vi';
export const defaultTimeZone = 'Asia/Ho_Chi_Minh';

const settings: Partial<Configuration> = bare({});

/** Sets what holds for the whole page, in one or several calls; `undefined` gives a setting its default back. */
export function configure(options: Optional<Configuration>): void {
  Object.assign(settings, options);
}

/** That of the page, whoever has replaced it meanwhile. */
const pageFetch: typeof fetch = (input, init) => globalThis.fetch(input, init);

/** What was not set has its default. */
const complete: Configuration = {
  get locale() {
    return settings.locale ?? defaultLocale;
  },
  get timeZone() {
    return settings.timeZone ?? defaultTimeZone;
  },
  get fetch() {
    return settings.fetch ?? pageFetch;
  },
  get nonce() {
    return settings.nonce ?? '';
  },
  get baseUrl() {
    return settings.baseUrl ?? '';
  },
  get now() {
    return settings.now ?? Date.now;
  },
};

export function configuration(): Configuration {
  return complete;
}
