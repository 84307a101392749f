/** How often a listener wants to be called: on each second, each minute, or each day of its zone. */
export type Tick = 'second' | 'minute' | 'day';

export interface ClockEnvironment {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since whenever, by a clock that nobody sets. */
  elapsed(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  isHidden(): boolean;
  /** Calls back at each sign of life: the page is shown, focused, touched; returns the end of it. */
  onSignOfLife(listener: () => void): () => void;
}

const second = 1000;
const minute = 60 * second;

/** Milliseconds that two clocks may go apart between two looks at them. */
const tolerance = 5 * second;

/** Milliseconds that a timer may fire early. */
const earliness = 100;

/**
 * One timer for all live dates of a page. It fires on the second or the minute itself; who waits for a new day is called
 * every minute, since a timer sleeps while the machine does. No timer runs in a hidden page.
 */
export class Clock {
  readonly #environment: ClockEnvironment;
  readonly #listeners = new Map<() => void, Tick>();
  #timer: unknown;
  #unlisten: (() => void) | undefined;
  /** What the wall clock is off by, in milliseconds: see `clock-src`. */
  #correction = 0;
  #jumps = 0;
  #lead: number;
  /** That of the last tick, or of the first listener; `undefined`: all are to be called at the next tick. */
  #minute: number | undefined;

  constructor(environment: ClockEnvironment) {
    this.#environment = environment;
    this.#lead = this.#leadNow;
  }

  /**
   * Looks whether the wall clock was set, or the machine slept, since the last look: what `setTime` said need not hold any
   * more. Tells how often that has been found.
   */
  countJumps(): number {
    const lead = this.#leadNow;
    const leap = lead - this.#lead;
    this.#lead = lead;
    if (Math.abs(leap) < tolerance) return this.#jumps;
    this.#minute = undefined;
    // Set back, which no sleep does, or by just what it was off by: until a server is asked again, as if corrected.
    if (this.#correction && (leap < 0 || Math.abs(this.#correction - leap) < tolerance)) this.#correction -= leap;
    return ++this.#jumps;
  }

  get #leadNow(): number {
    return this.#environment.now() - this.#environment.elapsed();
  }

  get #minuteNow(): number {
    return Math.floor(this.now() / minute);
  }

  /** The present moment, corrected, in milliseconds since 1970. */
  now(): number {
    return this.#environment.now() + this.#correction;
  }

  /** Sets the clock by a server's time, in milliseconds since 1970. */
  setTime(time: number): void {
    this.#correction = time - this.#environment.now();
    this.#lead = this.#leadNow;
    this.#minute = undefined;
    this.#tick();
  }

  /** Calls `listener` on each tick of its kind, until the returned function is called. */
  subscribe(listener: () => void, tick: Tick): () => void {
    if (!this.#listeners.size) this.#minute = this.#minuteNow;
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

  // A function written in `subscribe` would hold the first listener, and its element, as long as anybody listens.
  readonly #handleSign = (): void => this.#tick();

  #tick(): void {
    this.countJumps();
    const now = this.#minuteNow;
    const isForEach = now !== this.#minute;
    this.#minute = now;
    for (const [listener, tick] of [...this.#listeners]) if (isForEach || tick === 'second') listener();
    this.#schedule();
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
      // What is to come is not shown before it has begun: the rest is waited for.
      if (early > 0 && early < earliness) this.#schedule();
      else this.#tick();
    }, Math.ceil(due - now));
  }
}
