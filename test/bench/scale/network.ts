import { Rates } from './rates.js';

/** `Cache-Control` of the data, in seconds. */
export interface CacheHeaders {
  readonly maxAge: number;
  readonly sMaxAge: number;
  readonly staleWhileRevalidate: number;
  readonly staleIfError: number;
}

export const noHeaders: CacheHeaders = { maxAge: 0, sMaxAge: 0, staleWhileRevalidate: 0, staleIfError: 0 };

/** Milliseconds until the origin has answered. */
const latency = 300;

interface Copy {
  time: number;
  /** A request to the origin is under way until then. */
  busyUntil: number;
}

/**
 * A CDN before an origin. Of requests that come while one for the same is under way the CDN asks the origin once, as
 * `proxy_cache_lock` of nginx does; what may not be kept it passes on.
 */
export class Network {
  readonly cdn = new Rates();
  readonly origin = new Rates();
  /** Requests whose answer had to come from the origin. */
  readonly waiting = new Rates();
  openStreams = 0;
  readonly #headers: CacheHeaders;
  readonly #isDown: (time: number) => boolean;
  /** By place. */
  readonly #copies: readonly Map<string, Copy>[];

  /** @param places at which the CDN keeps copies of its own */
  constructor(headers: CacheHeaders, places: number, isDown: (time: number) => boolean = () => false) {
    this.#copies = [...Array(places)].map(() => new Map<string, Copy>());
    this.#headers = headers;
    this.#isDown = isDown;
  }

  get places(): number {
    return this.#copies.length;
  }

  /** How old the answer is, in milliseconds, as `Age` tells the browser; nothing where there is none. */
  request(path: string, place: number, now: number): number | undefined {
    this.cdn.add(now);
    const { sMaxAge, staleWhileRevalidate, staleIfError } = this.#headers;
    if (!sMaxAge) {
      this.waiting.add(now);
      return this.#ask(now) ? 0 : undefined;
    }
    const copies = this.#copies[place]!;
    const copy = copies.get(path);
    const age = copy ? now - copy.time : Infinity;
    if (age <= sMaxAge * 1000) {
      if (copy && now < copy.busyUntil) this.waiting.add(now);
      return age;
    }
    const standIn = age <= (sMaxAge + staleIfError) * 1000 ? age : undefined;
    if (copy && now < copy.busyUntil) return standIn;
    const isUp = this.#ask(now);
    const canWait = age <= (sMaxAge + staleWhileRevalidate) * 1000;
    if (!canWait) this.waiting.add(now);
    if (isUp) copies.set(path, { time: now, busyUntil: canWait ? 0 : now + latency });
    else if (copy) copy.busyUntil = now + latency;
    if (!isUp) return standIn;
    return canWait ? age : 0;
  }

  /** What nobody may keep: it goes through to the origin and stays open. */
  openStream(now: number): void {
    this.cdn.add(now);
    this.waiting.add(now);
    this.origin.add(now);
    this.openStreams++;
  }

  #ask(now: number): boolean {
    this.origin.add(now);
    return !this.#isDown(now);
  }
}
