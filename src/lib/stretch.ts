export interface Timing {
  now: () => number;
  /** Lets the page do what waits. */
  pause: () => Promise<unknown>;
}

const pageTiming: Timing = {
  now: () => performance.now(),
  pause: () => {
    const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
    // A timer waits a second in hidden tabs, where nobody waits for it.
    return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
  },
};

/** A stretch of work for which the page waits: what takes 50 ms is felt (https://www.w3.org/TR/longtasks/). */
export class Stretch {
  readonly #timing: Timing;
  readonly #longest: number;
  #start: number;

  /** @param longest milliseconds after which the page has waited long */
  constructor(timing = pageTiming, longest = 25) {
    this.#timing = timing;
    this.#longest = longest;
    this.#start = timing.now();
  }

  /** Whether the page has waited long. */
  get isLong(): boolean {
    return this.#timing.now() - this.#start >= this.#longest;
  }

  /** Lets the page do what waits, and begins anew. */
  async rest(): Promise<void> {
    await this.#timing.pause();
    this.#start = this.#timing.now();
  }
}
