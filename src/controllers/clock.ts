/** How often a listener wants to be called: on each second, each minute, or each day of its zone. */
export type Tick = 'second' | 'minute' | 'day';

export interface ClockEnvironment {
  /** Milliseconds since 1970, by the device's clock: whoever sets that makes it jump. */
  now(): number;
  /** Milliseconds that grow evenly, however the device's clock is set; some engines stop them while the machine sleeps. */
  monotonic(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  isHidden(): boolean;
  /** Calls back at each sign of life: the page is shown, focused, touched; returns the end of it. */
  onSignOfLife(listener: () => void): () => void;
}

const second = 1000;
const minute = 60 * second;

/** How early timers fire; browsers that blur the time against fingerprinting are off by as much. */
const earliness = 100;

/** Services that keep a clock right move it by less than that. */
const jump = 5 * second;

/**
 * One timer for all live dates of a page. It fires on the second or the minute itself; who waits for a new day is asked
 * every minute at the latest, since a timer sleeps while the machine does. No timer runs in a hidden page.
 */
export class Clock {
  readonly #environment: ClockEnvironment;
  readonly #listeners = new Map<() => void, Tick>();
  #timer: unknown;
  #unlisten: (() => void) | undefined;
  /** What the wall clock is off by, in milliseconds: see `clock-src`. */
  #correction = 0;
  /** The device's clock less the monotonic one. */
  #lead = 0;
  #jumps = 0;

  constructor(environment: ClockEnvironment) {
    this.#environment = environment;
  }

  /** The present moment, corrected, in milliseconds since 1970. */
  now(): number {
    return this.#environment.now() + this.#correction;
  }

  /** How often the device's clock was set, or the machine slept: a correction made before may not hold any more. */
  get jumps(): number {
    return this.#jumps;
  }

  /** Sets the clock by a server's time, in milliseconds since 1970. */
  setTime(time: number): void {
    this.#correction = time - this.#environment.now();
    this.#lead = this.#newLead;
    this.#tick();
  }

  /** Calls `listener` on each tick of its kind, until the returned function is called. */
  subscribe(listener: () => void, tick: Tick): () => void {
    // While nobody looked, anything may have happened.
    if (!this.#listeners.size) this.#noticeJump();
    this.#listeners.set(listener, tick);
    this.#unlisten ??= this.#environment.onSignOfLife(this.#handleSign);
    this.#schedule();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      this.#environment.clearTimeout(this.#timer);
      this.#unlisten?.();
      this.#unlisten = undefined;
    };
  }

  get #newLead(): number {
    return this.#environment.now() - this.#environment.monotonic();
  }

  // A function written in `subscribe` would hold the first listener, and its element, as long as anybody listens.
  readonly #handleSign = (): void => this.#tick();

  #tick(): void {
    const leap = this.#noticeJump();
    // A correction that no longer fits: the clock was set back, which no sleep does, or by just what it was off by.
    if (this.#correction && leap && (leap < 0 || Math.abs(this.#correction - leap) < jump)) this.#correction -= leap;
    for (const listener of [...this.#listeners.keys()]) listener();
    this.#schedule();
  }

  /** By how much the device's clock has jumped since it was last looked at; 0: it has not. */
  #noticeJump(): number {
    const lead = this.#newLead;
    const leap = lead - this.#lead;
    this.#lead = lead;
    if (Math.abs(leap) < jump) return 0;
    this.#jumps++;
    return leap;
  }

  #schedule(): void {
    const { setTimeout, clearTimeout, isHidden } = this.#environment;
    clearTimeout(this.#timer);
    if (!this.#listeners.size || isHidden()) return;
    const step = [...this.#listeners.values()].includes('second') ? second : minute;
    const now = this.now();
    const due = (Math.floor(now / step) + 1) * step;
    this.#timer = setTimeout(() => {
      const early = due - this.now();
      // The second has yet to begin: the rest is waited for.
      if (early > 0 && early <= earliness) this.#schedule();
      else this.#tick();
    }, Math.ceil(due - now));
  }
}
