/** The longest time that the page waits, in milliseconds: what takes 50 is felt (https://www.w3.org/TR/longtasks/). */
export const slice = 25;

export interface Timing {
  now: () => number;
  /** Lets the page do what waits. */
  pause: () => Promise<unknown>;
}

export const pageTiming: Timing = {
  now: () => performance.now(),
  pause: () => {
    const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
    // A timer waits a second in hidden tabs, where nobody waits for it.
    return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
  },
};

/** Pieces of work that are done one after the other; between two the page may do what waits, whenever it has waited long. */
export class Turns {
  readonly #timing: Timing;
  readonly #waiting: (() => unknown)[] = [];
  #running: Promise<void> | undefined;

  constructor(timing = pageTiming) {
    this.#timing = timing;
  }

  /** Does `work` when it is its turn, which may be at once; resolves when nothing waits any more. It must not throw. */
  take(work: () => unknown): Promise<void> {
    this.#waiting.push(work);
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #run(): Promise<void> {
    const { now, pause } = this.#timing;
    let start = now();
    for (let work; (work = this.#waiting.shift());) {
      await work();
      if (!this.#waiting.length || now() - start < slice) continue;
      await pause();
      start = now();
    }
  }
}
