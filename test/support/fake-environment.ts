import type { Environment } from '../../src/sources/environment.js';

/** A world whose time a test moves. */
export class FakeEnvironment implements Environment {
  time = 1_000_000;
  hidden = false;
  timers = new Map<number, { due: number; callback: () => void }>();
  #last = 0;
  #return = new Set<(isNetworkBack: boolean) => void>();
  #leave = new Set<(isAsleep: boolean) => void>();

  now = (): number => this.time;
  random = (): number => 0.5;
  isAway = (): boolean => this.hidden;
  joinTabs: Environment['joinTabs'] = () => undefined;
  setTimeout = (callback: () => void, milliseconds: number): number => {
    this.timers.set(++this.#last, { due: this.time + milliseconds, callback });
    return this.#last;
  };
  clearTimeout = (timer: number | undefined): void => {
    if (timer !== undefined) this.timers.delete(timer);
  };
  onReturn = (listener: (isNetworkBack: boolean) => void): (() => void) => {
    this.#return.add(listener);
    return () => this.#return.delete(listener);
  };
  onLeave = (listener: (isAsleep: boolean) => void): (() => void) => {
    this.#leave.add(listener);
    return () => this.#leave.delete(listener);
  };

  get listeners(): number {
    return this.#return.size + this.#leave.size;
  }

  hide(): void {
    this.hidden = true;
    for (const listener of this.#leave) listener(false);
  }

  /** The page is put away, or frozen. */
  sleep(): void {
    this.hidden = true;
    for (const listener of this.#leave) listener(true);
  }

  show(): void {
    this.hidden = false;
    for (const listener of this.#return) listener(false);
  }

  /** The network is there again. */
  reconnect(): void {
    this.hidden = false;
    for (const listener of this.#return) listener(true);
  }

  /** Lets `milliseconds` pass. */
  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    for (const [timer, { due, callback }] of [...this.timers]) {
      if (due > this.time) continue;
      this.timers.delete(timer);
      callback();
    }
    await settle();
  }
}

/** Lets what is under way come to its end. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setTimeout(resolve));
}
