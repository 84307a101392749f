import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock, Tick } from './clock.js';
import { pageClock } from './page-clock.js';

/** Updates its host on each tick of the page's clock. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;
  #tick: Tick | undefined;
  #unsubscribe: (() => void) | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, clock: Clock = pageClock) {
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
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#follow();
  }

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe =
      this.#isConnected && this.#tick
        ? this.#clock.subscribe(() => this.#host.requestUpdate(), this.#tick)
        : undefined;
  }
}
