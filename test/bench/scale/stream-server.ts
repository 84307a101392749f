import { Rates } from './rates.js';
import type { VirtualClock } from './virtual-clock.js';

type Listener = (event: { data: string }) => void;

/** A server of Server-Sent Events that may fall and rise. */
export class StreamServer {
  isUp = true;
  readonly clock: VirtualClock;
  readonly requests = new Rates();
  /** Milliseconds that it tells a stream to wait before it connects again. */
  readonly retry: () => number;
  readonly fault: 'refuses' | 'says 502';
  readonly #streams = new Set<FakeEventSource>();

  constructor(clock: VirtualClock, fault: StreamServer['fault'], retry: () => number) {
    this.clock = clock;
    this.fault = fault;
    this.retry = retry;
  }

  get open(): number {
    return this.#streams.size;
  }

  connect(stream: FakeEventSource): boolean {
    this.requests.add(this.clock.now);
    if (this.isUp) this.#streams.add(stream);
    return this.isUp;
  }

  leave(stream: FakeEventSource): void {
    this.#streams.delete(stream);
  }

  /** All streams break at once. */
  fall(): void {
    this.isUp = false;
    const broken = [...this.#streams];
    this.#streams.clear();
    for (const stream of broken) stream.lose();
  }

  rise(): void {
    this.isUp = true;
  }
}

/** An `EventSource` as browsers have it: it connects again by itself unless the answer was wrong for good. */
export class FakeEventSource {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static server: StreamServer;

  /** A class whose streams are those of `server`. */
  static of(server: StreamServer): typeof EventSource {
    FakeEventSource.server = server;
    return FakeEventSource as unknown as typeof EventSource;
  }

  readyState = FakeEventSource.CONNECTING;
  readonly #server = FakeEventSource.server;
  readonly #listeners = new Map<string, Listener>();
  #retry = 3_000;

  constructor() {
    this.#server.clock.setTimeout(() => this.#connect(), 0);
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
    this.#server.leave(this);
  }

  /** The connection is lost. */
  lose(): void {
    this.readyState = FakeEventSource.CONNECTING;
    this.#server.clock.setTimeout(() => this.#connect(), this.#retry);
    this.#tell('error');
  }

  #connect(): void {
    if (this.readyState === FakeEventSource.CLOSED) return;
    if (this.#server.connect(this)) {
      this.readyState = FakeEventSource.OPEN;
      this.#retry = this.#server.retry();
      this.#tell('message');
    } else if (this.#server.fault === 'says 502') {
      this.readyState = FakeEventSource.CLOSED;
      this.#tell('error');
    } else {
      this.lose();
    }
  }

  #tell(type: string): void {
    this.#listeners.get(type)?.({ data: '{}' });
  }
}
