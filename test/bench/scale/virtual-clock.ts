import type { Timers } from '../../../src/sources/tab-group.js';

/** What is to happen; nothing if it is called off. */
export interface Due {
  readonly time: number;
  readonly order: number;
  action: (() => void) | undefined;
}

/** Milliseconds of time whose events are put in order together. */
const slot = 100;

/** Time that passes as fast as what is due in it can be done. In milliseconds. */
export class VirtualClock implements Timers {
  now = 0;
  readonly #slots: (Due[] | undefined)[] = [];
  readonly #timers = new Map<number, Due>();
  #isUnordered = false;
  #timer = 0;
  #order = 0;
  /** Of the slot that is being done. */
  #index = 0;

  at(time: number, action: () => void): Due {
    const due = { time: Math.max(time, this.now), order: ++this.#order, action };
    const index = Math.floor(due.time / slot);
    (this.#slots[index] ??= []).push(due);
    if (index === this.#index) this.#isUnordered = true;
    return due;
  }

  setTimeout = (action: () => void, milliseconds: number): number => {
    const timer = ++this.#timer;
    const run = (): void => {
      this.#timers.delete(timer);
      action();
    };
    this.#timers.set(timer, this.at(this.now + milliseconds, run));
    return timer;
  };

  clearTimeout = (timer = 0): void => {
    const due = this.#timers.get(timer);
    if (due) due.action = undefined;
    this.#timers.delete(timer);
  };

  runUntil(end: number): void {
    for (let index = Math.floor(this.now / slot); index * slot <= end; index++) {
      const dues = this.#slots[index];
      if (!dues) continue;
      this.#index = index;
      this.#isUnordered = true;
      while (dues.length) {
        // The next one last.
        if (this.#isUnordered) dues.sort((a, b) => b.time - a.time || b.order - a.order);
        this.#isUnordered = false;
        if (dues[dues.length - 1]!.time > end) break;
        const { time, action } = dues.pop()!;
        if (!action) continue;
        this.now = time;
        action();
      }
      if (!dues.length) this.#slots[index] = undefined;
    }
    this.now = end;
  }
}
