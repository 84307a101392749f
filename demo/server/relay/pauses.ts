import { LRUCache } from 'lru-cache';
import { Problem } from '../problem.js';
import { upstreamLimit } from './upstream-problem.js';

/** A failure, and until when the upstream is left alone. Times in milliseconds since 1970. */
export interface Pause {
  readonly problem: Problem;
  readonly until: number;
  /** Failures in a row. */
  readonly count: number;
}

const first = 15_000;
const longest = 300_000;
/** An upstream that asks for more than an hour is asked again after an hour. */
const longestAsked = 3_600_000;

/** Who failed lately: leaves an upstream alone for 15 s, then twice as long each time, or as long as it asks for. */
export class Pauses {
  readonly #pauses: LRUCache<string, Pause>;

  constructor(entries: number) {
    this.#pauses = new LRUCache({ max: entries });
  }

  /** The pause that holds for an address at `now`. */
  at(url: URL, now: number): Pause | undefined {
    return [url.href, url.host].map((key) => this.#pauses.get(key)).find((pause) => pause && now < pause.until);
  }

  /** Remembers a failure: for the address, or for its host where the host limits how often it is asked. */
  begin(url: URL, problem: Problem, now: number): void {
    const key = problem.error === upstreamLimit ? url.host : url.href;
    const count = (this.#pauses.get(key)?.count ?? 0) + 1;
    const asked = problem.retryAfter === undefined ? 0 : Math.min(longestAsked, problem.retryAfter * 1000);
    const length = Math.max(asked, Math.min(longest, first * 2 ** (count - 1)));
    this.#pauses.set(key, { problem, until: now + length, count });
  }

  end(url: URL): void {
    this.#pauses.delete(url.href);
    this.#pauses.delete(url.host);
  }
}

/** The failure as it is told during the pause. */
export function problemOf({ problem, until }: Pause, now: number): Problem {
  const { message, status, error, hint } = problem;
  return new Problem(message, { status, error, hint, retryAfter: (until - now) / 1000 });
}
