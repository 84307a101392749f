import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { countOf } from '../lib/count-of.js';
import { warnOfOwnFile } from '../lib/own-file-hint.js';
import { baseOf, placeOf } from '../lib/place-of.js';
import { warnOnce } from '../lib/warn-once.js';
import { readJsonChild } from '../formats/dom-script.js';
import type { ReadOptions } from '../formats/read-options.js';
import { createSourceConfig } from '../model/create-source-config.js';
import type { SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import type { Combined } from '../sources/combine.js';
import { limited, revive, type DataKind, type DataKinds } from '../sources/data-kinds.js';
import { findSource, onSourceChange, type Source, type SourceName } from '../sources/registry.js';
import type { SourceState } from '../sources/shared-source.js';
import type { Subscription } from '../sources/subscription.js';
import type { Wish } from '../sources/wish.js';
import { asking } from './asking.js';
import type { BoxController } from './box-controller.js';
import type { LightDomController } from './light-dom-controller.js';
import { readersOf } from './readers.js';
import { bare } from '../lib/bare.js';
import { isServer } from '../lib/is-server.js';

/**
 * `idle`: no source at all. `stale`: the last good data, since the refresh failed. `error`: no data ever came; what
 * stands in the light DOM stays shown.
 */
export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** The attributes that say where data come from. */
export interface SourceAttributes {
  source?: string | undefined;
  src?: string | undefined;
  format?: SourceConfig['format'] | undefined;
  map?: SourceConfig['map'] | undefined;
  refresh?: number | undefined;
  credentials?: RequestCredentials | undefined;
  live: boolean;
  limit?: number | undefined;
}

/** Reads markup; nothing where there is nothing to read. */
type Reader<K extends DataKind> = (root: HTMLElement, options: ReadOptions) => DataKinds[K] | undefined;

export interface SourceOptions<K extends DataKind> {
  kind: K;
  isEmpty(data: DataKinds[K]): boolean;
}

/** A child `<script type="application/json">`, as far as it was read. */
interface JsonChild<T> {
  text: string;
  data?: T;
  error?: SourceError;
}

type Host = ReactiveControllerHost & HTMLElement & SourceAttributes & { readonly hasUpdated: boolean };

/**
 * Where a widget's data come from, in this order: the property; the named sources or `src`, and with them each
 * `<tin-source>` between the tags; a JSON child; the light DOM. It asks while its host is connected, keeps the old data
 * while new ones are on their way, and never lets an answer to an older question replace a newer one. What several
 * sources give is shown as it comes; one that fails takes nothing away from the others.
 */
export class SourceController<K extends DataKind> implements ReactiveController {
  readonly #host: Host;
  readonly #lightDom: LightDomController;
  readonly #box: BoxController;
  readonly #options: SourceOptions<K>;
  #own: DataKinds[K] | undefined;
  /** By name, the first ones first; what `src` says goes by the host's own. */
  #subscriptions = new Map<SourceName, Subscription<K>>();
  /** Whether some are named: what asks them may be on its way. */
  #isAsking = false;
  #preparing: Promise<void> | undefined;
  #unaskable: SourceError | undefined;
  #unlisten: (() => void) | undefined;
  #combined: { parts: readonly DataKinds[K][]; result: Combined<DataKinds[K]> } | undefined;
  #reading: Promise<void> | undefined;
  #isUnreadable = false;
  #read: { version: number; key: string; data: DataKinds[K] | undefined } | undefined;
  #json: JsonChild<DataKinds[K]> | undefined;

  constructor(host: Host, lightDom: LightDomController, box: BoxController, options: SourceOptions<K>) {
    this.#host = host;
    this.#lightDom = lightDom;
    this.#box = box;
    this.#options = options;
    host.addController(this);
  }

  /** What is shown, wherever it came from. */
  get data(): DataKinds[K] | undefined {
    return limited(this.all, this.#host.limit);
  }

  /** All that there is, without `limit`. */
  get all(): DataKinds[K] | undefined {
    return this.#own ?? this.#combine().data ?? this.#json?.data ?? this.#read?.data;
  }

  /** Data from script, which go before any other; `undefined` lets the others speak again. */
  set data(data: DataKinds[K] | undefined) {
    this.#own = data === undefined || data === null ? undefined : this.#validated(data);
    this.#host.requestUpdate();
  }

  /** A script may hand on what it got elsewhere. */
  #validated(data: DataKinds[K]): DataKinds[K] | undefined {
    const { kind } = this.#options;
    try {
      return revive(kind, data, baseOf(this.#host));
    } catch {
      warnOnce(`<${this.#host.localName}>: expected ${kind} as the property says but got ${typeof data}.`);
      return undefined;
    }
  }

  /** Why there are no data, or none that are newer: of each source that fails. */
  get errors(): readonly SourceError[] {
    if (this.#own !== undefined) return [];
    if (!this.#isAsking) return this.#json?.error ? [this.#json.error] : [];
    if (this.#unaskable) return [this.#unaskable];
    return this.#states.flatMap(({ status, error }) => (error && (status === 'error' || status === 'stale') ? error : []));
  }

  get status(): Status {
    const { isEmpty } = this.#options;
    if (this.#own !== undefined) return isEmpty(this.#own) ? 'empty' : 'ready';
    if (this.#isAsking) return this.#statusOfSources;
    if (this.#json?.error) return 'error';
    const data = this.#json?.data ?? this.#read?.data;
    if (data !== undefined) return isEmpty(data) ? 'empty' : 'ready';
    if (this.#json || this.#reading || !this.#lightDom.isParsed) return 'loading';
    return 'idle';
  }

  /** Of several sources one that gives something is enough; that it is old is told of all who gave something. */
  get #statusOfSources(): Status {
    if (!this.#subscriptions.size) return this.#unaskable ? 'error' : 'loading';
    const states = this.#states;
    const { data } = this.#combine();
    const isEmpty = data === undefined || this.#options.isEmpty(data);
    if (!isEmpty) return this.#telling.some(([, { status }]) => status === 'stale') ? 'stale' : 'ready';
    for (const status of ['loading', 'stale'] as const) if (states.some((state) => state.status === status)) return status;
    return states.every(({ status }) => status === 'error') ? 'error' : 'empty';
  }

  /** When the data came (the oldest of several), in milliseconds since 1970; nothing for data that the page itself brought. */
  get time(): number | undefined {
    const times = this.#own === undefined ? this.#telling.flatMap(([, { time }]) => time ?? []) : [];
    return times.length ? Math.min(...times) : undefined;
  }

  /** The name of the place: a URL, the id of a source (of several, with blanks between them), `property`, `json` or `html`. */
  get origin(): string {
    if (this.#own !== undefined) return 'property';
    const names = this.#telling.map(([name]) => this.#nameOf(name));
    if (names.length) return names.join(' ');
    return this.#json?.data === undefined ? 'html' : 'json';
  }

  get hasMore(): boolean {
    return this.#own === undefined && this.#states.some(({ hasMore }) => hasMore);
  }

  /** Whether a source is named; data from script go before what it says. */
  get hasSource(): boolean {
    return this.#names().length > 0;
  }

  /** Whether some of the sources have said nothing yet. */
  get isPartial(): boolean {
    return this.status === 'loading' || this.#states.some(({ status }) => status === 'loading');
  }

  /** Ends when what asks and what reads the light DOM are there, where they are on their way. */
  async settled(): Promise<void> {
    await Promise.all([this.#preparing, this.#reading]);
  }

  /** Asks all sources again now. */
  async reload(): Promise<void> {
    await this.#prepareToAsk();
    await Promise.all(this.#each(({ shared }) => shared?.refresh()));
  }

  /** Gets the next page of each source that has one; tells whether any came. */
  async loadMore(): Promise<boolean> {
    return (await Promise.all(this.#each(({ shared }) => shared?.loadMore()))).some(Boolean);
  }

  /** Whether what stands between the tags can be read, or nothing stands there and nothing will. */
  get canRead(): boolean {
    return readersOf(this.#options.kind).value !== undefined || (this.#lightDom.isParsed && !this.#lightDom.hasContent);
  }

  /** Ends when what reads the light DOM is there, or could not be had. */
  async prepareToRead(): Promise<void> {
    try {
      await readersOf(this.#options.kind).load();
    } catch (error) {
      this.#isUnreadable = true;
      warnOfOwnFile(`<${this.#host.localName}>: expected to read what stands between the tags`, error, 'reader');
    }
  }

  /** Looks again at what the attributes and the light DOM say: the host calls it in `willUpdate`. */
  update(): void {
    // On a server nothing is asked: what the page has is shown.
    if (isServer) this.#isAsking = this.#own === undefined && this.#names().length > 0;
    else if (!this.#host.isConnected) return;
    else this.ask();
    if (this.#own === undefined) this.#readLightDom();
  }

  /** Asks what the attributes name, and leaves what they no longer do. */
  ask(): void {
    const names = new Set(this.#own === undefined ? this.#names() : []);
    this.#isAsking = names.size > 0;
    const { value } = asking;
    if (!value) {
      if (this.#isAsking && !this.#unaskable) void this.#prepareToAsk();
      return;
    }
    const before = this.#subscriptions;
    this.#subscriptions = new Map();
    for (const name of names) {
      const subscription = before.get(name) ?? new value.Subscription(this.#options.kind, name, () => this.#answered());
      this.#subscriptions.set(name, subscription);
      const source = name === this.#host ? this.#config(this.#host.src ?? '') : findSource(name);
      subscription.follow(source, this.#wish(name, source));
    }
    // When the new ones are joined, so that what both ask for goes on.
    for (const [name, subscription] of before) if (!this.#subscriptions.has(name)) subscription.leave();
  }

  #answered(): void {
    this.#box.expectChange();
    this.#host.requestUpdate();
  }

  /** Ends when there is what asks, and it has been asked, or could not be had. */
  #prepareToAsk(): Promise<void> | undefined {
    if (asking.value) return undefined;
    return (this.#preparing ??= this.#loadAsking().finally(() => {
      this.#preparing = undefined;
      this.#answered();
    }));
  }

  async #loadAsking(): Promise<void> {
    try {
      await asking.load();
      this.#unaskable = undefined;
      if (this.#host.isConnected) this.ask();
    } catch (error) {
      this.#unaskable = error as SourceError;
    }
  }

  hostConnected(): void {
    this.#unlisten ??= onSourceChange((name) => {
      if (this.#subscriptions.has(name) || name === this.#host.source) this.#host.requestUpdate();
    });
    // One that is only moved goes on with the request that is under way.
    if (this.#host.hasUpdated) this.update();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
    for (const subscription of this.#subscriptions.values()) subscription.leave();
  }

  #config(src: string): SourceConfig {
    const { format, map, refresh, credentials, live } = this.#host;
    const { timeZone } = this.#readOptions();
    return createSourceConfig({ src, format, map, refresh, credentials, live, timeZone });
  }

  #readOptions(): ReadOptions {
    const timeZone = (this.#host as { timeZone?: string }).timeZone;
    return bare({ baseUrl: baseOf(this.#host), ...(timeZone && { timeZone }) });
  }

  /** What is asked, the first ones first: what the attributes name, then what is declared between the tags. */
  #names(): SourceName[] {
    const { src } = this.#host;
    const source = this.#host.source ?? '';
    // A name from script may have blanks and commas in it.
    const ids = findSource(source) ? [source] : source.split(/[\s,]+/).filter(Boolean);
    const own = src && !ids.length ? [this.#host] : [];
    const inner = [...(placeOf(this.#host)?.children ?? [])].filter((child) => child.localName === 'tin-source' && !ids.includes(child.id));
    return [...ids, ...own, ...inner];
  }

  #wish(name: SourceName, source: Source | undefined): Wish {
    const { refresh, limit } = this.#host;
    const declared = typeof source === 'object' ? source.refresh : undefined;
    // What several widgets share is asked as each of them likes; what stands in this one is for nobody else.
    const [first, second] = typeof name === 'string' ? [refresh, declared] : [declared, refresh];
    return { refresh: first ?? second ?? 0, limit: countOf(limit) };
  }

  #nameOf(name: SourceName): string {
    if (typeof name === 'string') return name;
    return name === this.#host ? (this.#host.src ?? '') : name.id || (name.getAttribute('src') ?? 'json');
  }

  #each<T>(take: (subscription: Subscription<K>) => T): T[] {
    return [...this.#subscriptions.values()].map(take);
  }

  get #states(): SourceState<DataKinds[K]>[] {
    return this.#each(({ state }) => state);
  }

  /** What the sources give that have a part in what is shown, by name. */
  get #telling(): [SourceName, SourceState<DataKinds[K]>][] {
    const { telling } = this.#combine();
    return [...this.#subscriptions].flatMap(([name, { state }]) => (state.data !== undefined && telling.includes(state.data) ? [[name, state]] : []));
  }

  /** The same object as long as all sources say the same. */
  #combine(): Combined<DataKinds[K]> {
    const parts = this.#states.flatMap(({ data }) => (data === undefined ? [] : [data]));
    const known = this.#combined;
    if (known?.parts.length === parts.length && parts.every((part, index) => part === known.parts[index])) return known.result;
    const result = asking.value?.combine(this.#options.kind, parts) ?? { data: parts[0], telling: parts };
    this.#combined = { parts, result };
    return result;
  }

  #readLightDom(): void {
    const { version } = this.#lightDom;
    const options = this.#readOptions();
    const key = `${options.baseUrl} ${options.timeZone}`;
    if (this.#read?.version === version && this.#read.key === key) return;
    const { root, hasContent } = this.#lightDom;
    if (!root) return;
    this.#readJson(readJsonChild(root), options.baseUrl);
    const { kind, isEmpty } = this.#options;
    const read = readersOf(kind).value?.[kind] as Reader<K> | undefined;
    if (hasContent && !read && !this.#isUnreadable) return this.#loadReaders();
    const data = hasContent ? read?.(root, options) : undefined;
    this.#read = { version, key, data: data !== undefined && isEmpty(data) ? undefined : data };
  }

  #loadReaders(): void {
    this.#reading ??= this.prepareToRead().then(() => {
      this.#reading = undefined;
      this.#host.requestUpdate();
    });
  }

  #readJson(text: string | undefined, baseUrl: string): void {
    if (text === this.#json?.text) return;
    if (text === undefined) {
      this.#json = undefined;
      return;
    }
    const json: JsonChild<DataKinds[K]> = { text };
    this.#json = json;
    asking
      .load()
      .then(({ readPage, answerOf }) => readPage(this.#options.kind, { src: baseUrl }, answerOf(text, baseUrl)))
      .then(({ data }) => (json.data = data))
      .catch((error: unknown) => {
        json.error = error instanceof SourceError ? error : new SourceError(String(error), { cause: error });
      })
      .finally(() => {
        if (json === this.#json) this.#host.requestUpdate();
      });
  }

  /** Tells the webmaster what is wrong. */
  explain(): void {
    for (const error of this.errors) warnOfSource(this.#host, error);
  }
}

/** Tells the webmaster in the console why `host` has nothing to show, once for each source. */
export function warnOfSource(host: Element, { message, hint, url }: SourceError): void {
  warnOnce(`<${host.localName}>: ${message}.${hint ? ` ${hint}` : ''}`, `source ${url || message}`);
}
