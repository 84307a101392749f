import type { SourceConfig } from '../model/source-config.js';
import type { SourceError } from '../model/source-error.js';
import type { Answer } from './ask.js';
import { limited, type DataKind, type DataKinds } from './data-kinds.js';
import { pageEnvironment, type Environment } from './environment.js';
import { keep, recall } from './keep.js';
import { loadPage, readPage, type Page } from './load.js';
import { merge } from './merge.js';
import type { Source } from './registry.js';
import { SharedResource, type Reader } from './shared-resource.js';
import { asSourceError } from './source-errors.js';
import { mergeWishes, type Wish } from './wish.js';

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

/** What a resource says, read once for all widgets that want the same kind of data from it. */
export class SharedSource<K extends DataKind> implements Reader {
  state: SourceState<DataKinds[K]> = { status: 'loading', hasMore: false };

  readonly kind: K;
  readonly #key: string;
  readonly #source: Source;
  readonly #resource: SharedResource;
  readonly #environment: Environment;
  readonly #wishes = new Map<() => void, Wish>();
  #answer: Answer | undefined;
  #turn = 0;
  /** The latest turn that has come to something. */
  #settled = 0;
  #page = 1;
  #next: string | undefined;
  #paging: { done: Promise<boolean>; work: AbortController } | undefined;

  constructor(
    kind: K,
    key: string,
    source: Source,
    environment: Environment = pageEnvironment,
    resource = new SharedResource(key, source, environment),
  ) {
    this.kind = kind;
    this.#key = key;
    this.#source = source;
    this.#environment = environment;
    this.#resource = resource;
  }

  /** Calls `listener` after every change of `state`, until the returned function is called. */
  subscribe(listener: () => void, wish: Wish = {}): () => void {
    if (this.isIdle) this.#catchUp();
    this.#wishes.set(listener, wish);
    this.#resource.subscribe(this, mergeWishes(this.#wishes.values()));
    return () => {
      this.#wishes.delete(listener);
      if (this.isIdle) this.#leave();
      else this.#resource.subscribe(this, mergeWishes(this.#wishes.values()));
    };
  }

  get isIdle(): boolean {
    return !this.#wishes.size;
  }

  /** Asks again now; joins a request that is under way. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  /** Gets the next page and puts it behind what is there; tells whether it came. Joins one that is under way. */
  loadMore(): Promise<boolean> {
    if (!this.#paging) {
      const work = new AbortController();
      this.#paging = { work, done: this.#loadMore(work.signal).finally(() => (this.#paging = undefined)) };
    }
    return this.#paging.done;
  }

  async read(answer: Answer, isMessage = false): Promise<SourceError | undefined> {
    const turn = ++this.#turn;
    if (!isMessage) this.#answer = answer;
    try {
      const page = await readPage(this.kind, this.#config, answer);
      if (turn < this.#settled) return undefined;
      this.#settled = turn;
      this.#answer = answer;
      this.#succeed(page);
      if (page.missing > 0) void this.#fill(page.missing);
      return undefined;
    } catch (error) {
      const failure = asSourceError(error, answer.url);
      if (turn > this.#settled && !isMessage) this.fail(failure);
      return failure;
    }
  }

  fail(error: SourceError): void {
    this.#settled = ++this.#turn;
    const { data, time } =
      this.state.data === undefined ? (recall(this.kind, this.#key) ?? { data: undefined }) : this.state;
    if (data === undefined) this.#set({ status: 'error', error, hasMore: false });
    else this.#set({ ...this.state, status: 'stale', data, error, ...(time !== undefined && { time }) });
  }

  expect(): void {
    if (this.state.status === 'error') this.#set({ status: 'loading', hasMore: false });
  }

  /** Reads what others got from the resource already. */
  #catchUp(): void {
    const { answer, error } = this.#resource;
    if (answer && answer !== this.#answer) void this.read(answer);
    else if (error && this.state.status === 'loading') this.fail(error);
  }

  #leave(): void {
    this.#resource.unsubscribe(this);
    this.#paging?.work.abort();
  }

  #succeed({ data: all, next, hasMore }: Page<DataKinds[K]>): void {
    const data = limited(all, this.#config.limit);
    const time = this.#environment.now();
    // What a visitor reads who is logged in is not left to whoever comes next.
    if (typeof this.#source !== 'function' && this.#source.credentials !== 'include') keep(this.#key, data, time);
    if (this.#page > 1 && this.state.data !== undefined) {
      this.#set({ status: 'ready', data: merge(data, this.state.data), time, hasMore: this.state.hasMore });
    } else {
      this.#next = next;
      this.#set({ status: 'ready', data, time, hasMore });
    }
  }

  /** Gets the pages that a limit needs which is larger than the server's own. */
  async #fill(missing: number): Promise<void> {
    const wanted = length(this.state.data) + missing;
    while (this.state.hasMore && length(this.state.data) < wanted && (await this.loadMore()));
  }

  async #loadMore(signal: AbortSignal): Promise<boolean> {
    const { config } = this.#resource;
    if (!this.state.hasMore || !config) return false;
    const { limit } = config;
    const shown = { ...this.state };
    delete shown.error;
    try {
      const init = { signal, page: this.#page + 1, next: this.#next };
      const { data, next, hasMore } = await loadPage(this.kind, { ...this.#config, ...(limit && { limit }) }, init);
      const merged = merge(this.state.data, data);
      const grew = length(merged) > length(this.state.data);
      this.#page++;
      this.#next = next;
      this.#set({ ...shown, data: merged, hasMore: hasMore && grew });
      return grew;
    } catch (error) {
      if (signal.aborted) return false;
      const failure = asSourceError(error, this.#resource.url);
      // Behind the last page there is none: that is how some servers say so.
      if (failure.status !== undefined && endOfPages.has(failure.status)) this.#set({ ...shown, hasMore: false });
      else this.#set({ ...this.state, error: failure });
      return false;
    }
  }

  /** The source as it was given: how its answers are read. A function gives the kit's own JSON. */
  get #config(): SourceConfig {
    return typeof this.#source === 'function' ? { src: '' } : this.#source;
  }

  #set(state: SourceState<DataKinds[K]>): void {
    this.state = state;
    for (const listener of [...this.#wishes.keys()]) listener();
  }
}

function length(data: unknown): number {
  return Array.isArray(data) ? data.length : 0;
}

/** Answers to a request for a page that does not exist: bad request, not found, gone, range or content refused. */
const endOfPages = new Set([400, 404, 410, 416, 422]);
