import { LRUCache } from 'lru-cache';
import { Problem } from '../problem.js';
import { SaidNotFound } from './upstream-problem.js';

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

  /** The pause that holds at `now` for what is asked, or for its host. */
  at(key: string, host: string, now: number): Pause | undefined {
    return [key, host].map((name) => this.#pauses.get(name)).find((pause) => pause && now < pause.until);
  }

  /**
   * Remembers a failure.
   *
   * @param key what failed: what is asked, or its host where the host limits how often it is asked
   */
  begin(key: string, problem: Problem, now: number): void {
    const count = (this.#pauses.get(key)?.count ?? 0) + 1;
    const asked = problem.retryAfter === undefined ? 0 : Math.min(longestAsked, problem.retryAfter * 1000);
    const length = Math.max(asked, Math.min(longest, first * 2 ** (count - 1)));
    this.#pauses.set(key, { problem, until: now + length, count });
  }

  end(key: string, host: string): void {
    this.#pauses.delete(key);
    this.#pauses.delete(host);
  }
}

/** The failure as it is told during the pause. */
export function problemOf({ problem, until }: Pause, now: number): Problem {
  if (problem instanceof SaidNotFound) return problem;
  const { message, status, error, hint } = problem;
  return new Problem(message, { status, error, hint, retryAfter: (until - now) / 1000 });
}
