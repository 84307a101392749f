import type { SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { limited, parseData, type DataKind, type DataKinds } from './data-kinds.js';
import { pageEnvironment, type Environment } from './environment.js';
import { keep, recall } from './keep.js';
import { LiveStream } from './live-stream.js';
import { loadPage, resolveUrl } from './load.js';
import { merge } from './merge.js';
import { parseValue } from './parse-value.js';
import type { Source } from './registry.js';
import { nextDelay, refreshSeconds } from './schedule.js';


/** What a source has to show at this moment. */
export interface SourceState<T> {
  /** `stale`: `data` are the last good ones, since the refresh failed. `error`: it never gave any. */
  status: 'loading' | 'ready' | 'stale' | 'error';
  data?: T;
  error?: SourceError;
  /** When `data` came, in milliseconds since 1970. */
  time?: number;
  /** Whether the source itself may have further pages. */
  hasMore: boolean;
}

/** What one widget wants of a source that it shares. */
export interface Wish {
  /** Seconds between refreshes; the shortest wish wins. */
  refresh?: number;
  /** Items; the largest wish wins. */
  limit?: number | undefined;
}

/**
 * One source for all widgets that ask the same thing: one request, one timer, one result. It works while somebody
 * listens; then everything is aborted, but what was read is kept for those who come back.
 */
export class SharedSource<K extends DataKind> {
  state: SourceState<DataKinds[K]> = { status: 'loading', hasMore: false };

  readonly #kind: K;
  readonly #key: string;
  readonly #source: Source;
  readonly #environment: Environment;
  readonly #wishes = new Map<() => void, Wish>();
  #work: AbortController | undefined;
  #loading: Promise<void> | undefined;
  #timer: number | undefined;
  /** When the next refresh is due, in milliseconds since 1970, also while the page is hidden. */
  #due: number | undefined;
  #repliedAt = 0;
  #failures = 0;
  #stream: LiveStream | undefined;
  #page = 1;
  #next: string | undefined;
  /** The limit that the request was made with, where the endpoint was told one. */
  #askedLimit: number | undefined;
  #unlisten: (() => void)[] = [];

  constructor(kind: K, key: string, source: Source, environment: Environment = pageEnvironment) {
    this.#kind = kind;
    this.#key = key;
    this.#source = source;
    this.#environment = environment;
  }

  /** Calls `listener` after every change of `state`, until the returned function is called. */
  subscribe(listener: () => void, wish: Wish = {}): () => void {
    this.#wishes.set(listener, wish);
    if (this.#wishes.size === 1) this.#start();
    else if (this.#wantsMore()) void this.refresh();
    else this.#schedule();
    return () => {
      this.#wishes.delete(listener);
      if (!this.#wishes.size) this.#stop();
    };
  }

  get isIdle(): boolean {
    return !this.#wishes.size;
  }

  /** Asks again now; joins a request that is under way. */
  refresh(): Promise<void> {
    // A tick later, so that all who come in this one are asked for together.
    this.#loading ??= Promise.resolve().then(() => this.#load());
    return this.#loading;
  }

  /** Gets the next page and puts it behind what is there. */
  async loadMore(): Promise<void> {
    await this.#loading;
    if (!this.state.hasMore || typeof this.#source === 'function') return;
    const work = (this.#work ??= new AbortController());
    try {
      const { data, next } = await loadPage(this.#kind, this.#config(), {
        signal: work.signal,
        page: this.#page + 1,
        ...(this.#next && { next: this.#next }),
      });
      this.#page++;
      const merged = merge(this.state.data, data);
      const grew = Array.isArray(merged) && Array.isArray(this.state.data) && merged.length > this.state.data.length;
      this.#next = next;
      this.#set({ ...this.state, data: merged, hasMore: grew && (next !== undefined || this.#askedLimit !== undefined) });
    } catch (error) {
      if (work.signal.aborted) return;
      this.#set({ ...this.state, error: asSourceError(error, this.#url()) });
    }
  }

  #start(): void {
    const { onReturn, onLeave } = this.#environment;
    this.#unlisten = [onReturn(() => this.#return()), onLeave(() => this.#leave())];
    if (this.#isLive()) this.#listen();
    else if (this.state.status === 'ready' && !this.#wantsMore()) this.#schedule();
    else void this.refresh();
  }

  #stop(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
    this.#environment.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#work?.abort();
    this.#work = undefined;
    this.#loading = undefined;
    this.#stream?.close();
  }

  #leave(): void {
    this.#environment.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stream?.close();
  }

  #return(): void {
    if (this.#isLive()) {
      this.#listen();
    } else if (this.#due !== undefined && this.#environment.now() >= this.#due) {
      void this.refresh();
    } else {
      this.#schedule();
    }
  }

  async #load(): Promise<void> {
    if (this.isIdle) {
      this.#loading = undefined;
      return;
    }
    this.#work?.abort();
    const work = (this.#work = new AbortController());
    try {
      if (this.state.status === 'error') this.#set({ status: 'loading', hasMore: false });
      const source = this.#source;
      const { data, next, askedLimit } =
        typeof source === 'function'
          ? { data: await parseValue(this.#kind, await source()), next: undefined, askedLimit: undefined }
          : await loadPage(this.#kind, this.#config(), { signal: work.signal });
      if (work.signal.aborted) return;
      this.#loading = undefined;
      this.#failures = 0;
      this.#page = this.#page > 1 && this.state.data !== undefined ? this.#page : 1;
      if (this.#page === 1) this.#next = next;
      this.#askedLimit = askedLimit;
      const first = limited(data, typeof source === 'function' ? undefined : source.limit);
      const shown = this.#page > 1 ? merge(first, this.state.data as DataKinds[K]) : first;
      this.#succeed(shown, this.#page > 1 ? this.state.hasMore : next !== undefined || isFull(data, askedLimit));
    } catch (error) {
      if (work.signal.aborted) return;
      this.#loading = undefined;
      this.#fail(asSourceError(error, this.#url()));
    }
    this.#repliedAt = this.#environment.now();
    this.#schedule();
  }

  #succeed(data: DataKinds[K], hasMore: boolean): void {
    const time = this.#environment.now();
    if (typeof this.#source !== 'function') keep(this.#key, data, time);
    this.#set({ status: 'ready', data, time, hasMore });
  }

  #fail(error: SourceError): void {
    this.#failures++;
    const { data, time } =
      this.state.data === undefined ? (recall<DataKinds[K]>(this.#key) ?? { data: undefined }) : this.state;
    if (data === undefined) this.#set({ status: 'error', error, hasMore: false });
    else this.#set({ ...this.state, status: 'stale', data, error, ...(time !== undefined && { time }) });
  }

  #set(state: SourceState<DataKinds[K]>): void {
    this.state = state;
    for (const listener of [...this.#wishes.keys()]) listener();
  }

  /** Sets the one timer, for the shortest interval that anybody wishes, counted from the last reply. */
  #schedule(): void {
    const { now, random, setTimeout, clearTimeout, isHidden } = this.#environment;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = undefined;
    if (this.isIdle) return;
    const { error } = this.state;
    const refresh = this.#refreshInterval();
    const isHopeless = this.#failures > 0 && error !== undefined && !isTemporary(error) && !refresh;
    const delay = isHopeless ? undefined : nextDelay(refresh, this.#failures, error?.retryAfter, random());
    if (delay === undefined) return;
    this.#due = this.#repliedAt + delay;
    if (!isHidden()) this.#timer = setTimeout(() => void this.refresh(), Math.max(0, this.#due - now()));
  }

  #refreshInterval(): number {
    const intervals = [...this.#wishes.values()].map((wish) => refreshSeconds(wish.refresh)).filter(Boolean);
    return intervals.length ? Math.min(...intervals) : 0;
  }

  /** Whether a new wish is for more items than the endpoint was asked for. */
  #wantsMore(): boolean {
    const limit = this.#limit();
    return this.#askedLimit !== undefined && (limit === undefined || limit > this.#askedLimit);
  }

  #limit(): number | undefined {
    let limit = 0;
    for (const wish of this.#wishes.values()) {
      if (wish.limit === undefined) return undefined;
      limit = Math.max(limit, wish.limit);
    }
    return limit || undefined;
  }

  #config(): SourceConfig {
    if (typeof this.#source === 'function') throw new TypeError('a source from script has no configuration');
    const { limit: own, ...config } = this.#source;
    const limit = own ?? this.#limit();
    return limit === undefined ? config : { ...config, limit };
  }

  #url(): string {
    return typeof this.#source === 'function' ? '' : this.#source.src;
  }

  #isLive(): boolean {
    return typeof this.#source !== 'function' && this.#source.live === true;
  }

  /** Listens to the stream, if the source is one. */
  #listen(): void {
    const config = this.#config();
    this.#stream ??= new LiveStream(config, this.#environment, {
      onText: (text) => this.#receive(text, config),
      onEnd: (error) => this.#fail(asSourceError(error, config.src)),
    });
    this.#stream.open();
  }

  async #receive(text: string, config: SourceConfig): Promise<void> {
    const { format, map, timeZone } = config;
    try {
      const data = await parseData(this.#kind, text, {
        baseUrl: resolveUrl(config.src),
        ...(format && { format }),
        ...(map && { map }),
        ...(timeZone && { timeZone }),
      });
      if (this.isIdle) return;
      this.#failures = 0;
      this.#succeed(data, false);
    } catch (error) {
      if (!this.isIdle) this.#fail(asSourceError(error, config.src));
    }
  }
}

function isFull(data: unknown, askedLimit: number | undefined): boolean {
  return askedLimit !== undefined && Array.isArray(data) && data.length >= askedLimit;
}

/** Whether asking again can help: not where the address or the format is wrong. */
function isTemporary({ status, format }: SourceError): boolean {
  if (status === undefined) return format === undefined;
  return status === 408 || status === 429 || status >= 500;
}

function asSourceError(error: unknown, url: string): SourceError {
  if (error instanceof SourceError) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new SourceError(`expected data from ${url || 'a source from script'} but reading failed: ${text}`, {
    url,
    cause: error,
  });
}
