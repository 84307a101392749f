import type { Network } from './network.js';
import type { VirtualClock } from './virtual-clock.js';

/** A stream that stays open as long as somebody looks; no cache can stand before it. */
export class StreamReader {
  answeredAt: number | undefined;
  readonly #network: Network;
  readonly #clock: VirtualClock;

  constructor(network: Network, clock: VirtualClock) {
    this.#network = network;
    this.#clock = clock;
  }

  start(): void {
    this.#network.openStream(this.#clock.now);
  }

  stop(): void {
    this.#network.openStreams--;
  }
}
