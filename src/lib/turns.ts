import { Stretch, type Timing } from './stretch.js';

/** Milliseconds: one more piece comes on top of it, and pieces are large. */
const longest = 5;

/** Pieces of work that are done one after the other; between two the page may do what waits, whenever it has waited long. */
export class Turns {
  readonly #timing: Timing | undefined;
  readonly #waiting: (() => unknown)[] = [];
  #running: Promise<void> | undefined;

  constructor(timing?: Timing) {
    this.#timing = timing;
  }

  /** Does `work` when it is its turn, which may be at once; resolves when nothing waits any more. It must not throw. */
  take(work: () => unknown): Promise<void> {
    this.#waiting.push(work);
    return (this.#running ??= this.#run());
  }

  async #run(): Promise<void> {
    const stretch = new Stretch(this.#timing, longest);
    for (let work; (work = this.#waiting.shift());) {
      if (stretch.isLong) await stretch.rest();
      await work();
    }
    // At once, or what comes before the promise is settled would wait for ever.
    this.#running = undefined;
  }
}
