import { randomInt } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export interface EventStreamsOptions {
  /** What would be sent now, and a tag that stays as long as it need not be. */
  read: () => Promise<{ data: string; tag: string }>;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Milliseconds between two looks at whether anything has changed. */
  interval: number;
  /** How many streams may be open. */
  limit: number;
}

/** After so many milliseconds of silence something is sent: proxies close what seems dead. */
const keepAlive = 15_000;

/** Between so many milliseconds a reader comes back after a break. */
const reconnection = [10_000, 20_000] as const;

/** So many responses are written to before others get their turn. */
const slice = 500;

/**
 * One text for all readers of a stream of Server-Sent Events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html): read once, written to each.
 */
export class EventStreams {
  readonly #options: EventStreamsOptions;
  readonly #open = new Set<ServerResponse>();
  #timer: NodeJS.Timeout | undefined;
  #id: number;
  #event = '';
  #tag = '';
  #sentAt = 0;

  constructor(options: EventStreamsOptions) {
    this.#options = options;
    // Goes on rising when the server is started anew.
    this.#id = options.clock();
  }

  get isFull(): boolean {
    return this.#open.size >= this.#options.limit;
  }

  /** Sends events to `response` until its reader leaves; its headers have been sent. */
  async add(response: ServerResponse): Promise<void> {
    this.#open.add(response);
    response.on('close', () => this.#remove(response));
    this.#timer ??= setInterval(() => void this.#tick(), this.#options.interval);
    // When the server dies, its readers are not to come back in the same second.
    response.write(`retry: ${String(randomInt(...reconnection))}\n\n`);
    const hasChanged = (this.#open.size === 1 || !this.#event) && (await this.#look());
    // Others may have been waiting for a first one too.
    if (hasChanged) await this.#write(this.#event);
    else if (this.#event && !response.destroyed) response.write(this.#event);
  }

  /** Ends all streams: a server that is told to stop would otherwise wait for the last reader to leave. */
  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    for (const response of this.#open) response.end();
  }

  #remove(response: ServerResponse): void {
    this.#open.delete(response);
    if (this.#open.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #tick(): Promise<void> {
    const hasChanged = await this.#look();
    const now = this.#options.clock();
    if (!hasChanged && now - this.#sentAt < keepAlive) return;
    this.#sentAt = now;
    await this.#write(hasChanged ? this.#event : ':\n\n');
  }

  /** Makes an event of what is true now; tells whether that is new. */
  async #look(): Promise<boolean> {
    try {
      const { data, tag } = await this.#options.read();
      if (tag === this.#tag) return false;
      this.#tag = tag;
      this.#event = `id: ${String(++this.#id)}\ndata: ${data}\n\n`;
      return true;
    } catch {
      // Who reads for us says why; the next look may find more.
      return false;
    }
  }

  async #write(text: string): Promise<void> {
    let written = 0;
    for (const response of this.#open) {
      // Who has not taken the last one gets the next: each says all, none has to be kept for anybody.
      if (!response.writableNeedDrain && !response.writableEnded && !response.destroyed) response.write(text);
      if (++written % slice === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
