import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { followView } from '../lib/follow-view.js';
import type { Clock, Tick } from './clock.js';
import { pageClock } from './page-clock.js';

/** Updates its host on each tick of the page's clock; seconds where a visitor may see them, else minutes. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #clock: Clock;
  #tick: Tick | undefined;
  #unfollow: (() => void) | undefined;
  /** At which it is updated now. */
  #current: Tick | undefined;
  #unsubscribe: (() => void) | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost & Element, clock: Clock = pageClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  get now(): Date {
    return new Date(this.#clock.now());
  }

  /** How often the host is updated; `undefined`: never. */
  set tick(tick: Tick | undefined) {
    if (tick === this.#tick) return;
    this.#tick = tick;
    this.#follow();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow();
    // Time may have gone by while it stood nowhere.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#follow();
  }

  #follow(): void {
    this.#unfollow?.();
    const tick = this.#isConnected ? this.#tick : undefined;
    this.#unfollow = tick === 'second' ? followView(this.#host, (isInView) => this.#handleView(isInView)) : undefined;
    this.#subscribe(tick);
  }

  #handleView(isInView: boolean): void {
    const tick = isInView ? 'second' : 'minute';
    if (tick === this.#current) return;
    this.#subscribe(tick);
    if (isInView) this.#host.requestUpdate();
  }

  #subscribe(tick: Tick | undefined): void {
    this.#current = tick;
    this.#unsubscribe?.();
    this.#unsubscribe = tick && this.#clock.subscribe(() => this.#host.requestUpdate(), tick);
  }
}
