import { nextDelay } from '../../../src/sources/schedule.js';
import type { Due, VirtualClock } from './virtual-clock.js';

/** When to ask again, in milliseconds. */
export type Rule = typeof nextDelay;

export const kitRule: Rule = nextDelay;
/** The middle of the kit's jitter, for all. */
export const withoutJitter: Rule = (refresh, failures, retryAfter) => nextDelay(refresh, failures, retryAfter, 0.5);
/** What one writes by hand: `setInterval`. */
export const fixedInterval: Rule = (refresh) => (refresh ? refresh * 1000 : undefined);
/** What else one writes by hand: after a failure soon again. */
export const impatient: Rule = (refresh, failures) => (failures ? 5_000 : fixedInterval(refresh, 0, undefined, 0));

export interface PollerOptions {
  readonly refresh: number;
  readonly rule: Rule;
  readonly random: () => number;
  /** Seconds that a failing origin asks to wait. */
  readonly retryAfter?: (time: number) => number | undefined;
  readonly clock: VirtualClock;
  /** Whether there is an answer. */
  ask(): boolean;
}

/** One address, asked again and again, as the kit's `SharedResource` does it. */
export class Poller {
  /** When an answer came last. */
  answeredAt: number | undefined;
  readonly #options: PollerOptions;
  #failures = 0;
  #due: Due | undefined;

  constructor(options: PollerOptions) {
    this.#options = options;
  }

  /** @param answeredAt what another tab has got already */
  start(answeredAt?: number): void {
    this.answeredAt = answeredAt;
    if (answeredAt === undefined) this.#ask();
    else this.#schedule(answeredAt);
  }

  stop(): void {
    if (this.#due) this.#due.action = undefined;
  }

  #ask = (): void => {
    const { now } = this.#options.clock;
    if (this.#options.ask()) {
      this.#failures = 0;
      this.answeredAt = now;
    } else {
      this.#failures++;
    }
    this.#schedule(now);
  };

  #schedule(from: number): void {
    const { refresh, rule, random, retryAfter, clock } = this.#options;
    const wish = this.#failures ? retryAfter?.(clock.now) : undefined;
    const delay = rule(refresh, this.#failures, wish, random());
    if (delay === undefined) return;
    this.#due = clock.at(from + delay, this.#ask);
  }
}
