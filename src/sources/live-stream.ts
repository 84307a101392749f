import type { SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import type { Environment } from './environment.js';
import { resolveUrl } from './resolve-url.js';
import { nextDelay } from './schedule.js';
import { openStream, type Stream } from './stream.js';

export interface LiveStreamListener {
  /** Tells whether it says anything. */
  onText(text: string): Promise<boolean>;
  /** The stream broke for good (it is opened again after a while), or says nothing. */
  onFault(error: unknown): void;
}

/** How long a stream may say nothing at first, in milliseconds: as long as an answer may take. */
const patience = 10_000;

/** A source that streams: opened, closed while nobody looks, and opened again after it broke. */
export class LiveStream {
  readonly #config: SourceConfig;
  readonly #environment: Environment;
  readonly #listener: LiveStreamListener;
  #stream: Stream | undefined;
  #timer: number | undefined;
  #silenceTimer: number | undefined;
  #failures = 0;
  /** When one that broke is to be opened again, in milliseconds since 1970, also where it was closed meanwhile. */
  #due = 0;

  constructor(config: SourceConfig, environment: Environment, listener: LiveStreamListener) {
    this.#config = config;
    this.#environment = environment;
    this.#listener = listener;
  }

  open(): void {
    if (this.#stream) return;
    const { now, setTimeout, clearTimeout } = this.#environment;
    clearTimeout(this.#timer);
    const wait = this.#due - now();
    if (wait > 0) {
      this.#timer = setTimeout(() => this.open(), wait);
      return;
    }
    const { src, credentials } = this.#config;
    const silent = new SourceError(`expected a stream from ${src} but it says nothing`, { url: src });
    this.#silenceTimer = setTimeout(() => this.#listener.onFault(silent), patience);
    try {
      this.#stream = openStream(resolveUrl(src), credentials, this.#environment, {
        onMessage: (text) => {
          this.#failures = this.#due = 0;
          void this.#listener.onText(text).then((isHeard) => isHeard && clearTimeout(this.#silenceTimer));
        },
        onEnd: () => this.#break(new SourceError(`expected a stream from ${src} but it ended`, { url: src })),
      });
    } catch (error) {
      this.#break(error);
    }
  }

  close(): void {
    this.#environment.clearTimeout(this.#timer);
    this.#environment.clearTimeout(this.#silenceTimer);
    this.#timer = undefined;
    this.#stream?.close();
    this.#stream = undefined;
  }

  #break(error: unknown): void {
    this.close();
    this.#failures++;
    const { now, random } = this.#environment;
    this.#due = now() + (nextDelay(0, this.#failures, undefined, random()) ?? 0);
    this.open();
    this.#listener.onFault(error);
  }
}
