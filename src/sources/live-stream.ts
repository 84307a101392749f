import type { SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import type { Environment } from './environment.js';
import { resolveUrl } from './resolve-url.js';
import { nextDelay } from './schedule.js';
import { openStream, type Stream } from './stream.js';

export interface LiveStreamListener {
  onText(text: string): void;
  /** The stream broke for good; it is opened again after a while. */
  onEnd(error: unknown): void;
}

/** A source that streams: opened, closed while nobody looks, and opened again after it broke. */
export class LiveStream {
  readonly #config: SourceConfig;
  readonly #environment: Environment;
  readonly #listener: LiveStreamListener;
  #stream: Stream | undefined;
  #timer: number | undefined;
  #failures = 0;

  constructor(config: SourceConfig, environment: Environment, listener: LiveStreamListener) {
    this.#config = config;
    this.#environment = environment;
    this.#listener = listener;
  }

  open(): void {
    if (this.#stream) return;
    this.#environment.clearTimeout(this.#timer);
    const { src, credentials } = this.#config;
    try {
      this.#stream = openStream(resolveUrl(src), credentials, {
        onMessage: (text) => {
          this.#failures = 0;
          this.#listener.onText(text);
        },
        onEnd: () => this.#break(new SourceError(`expected a stream from ${src} but it ended`, { url: src })),
      });
    } catch (error) {
      this.#break(error);
    }
  }

  close(): void {
    this.#environment.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stream?.close();
    this.#stream = undefined;
  }

  #break(error: unknown): void {
    this.close();
    this.#failures++;
    const { random, setTimeout } = this.#environment;
    const delay = nextDelay(0, this.#failures, undefined, random());
    if (delay !== undefined) this.#timer = setTimeout(() => this.open(), delay);
    this.#listener.onEnd(error);
  }
}
