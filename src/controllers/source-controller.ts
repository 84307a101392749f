import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../lib/warn-once.js';
import { readJsonChild } from '../formats/dom-script.js';
import type { ReadOptions } from '../formats/read-options.js';
import { createSourceConfig } from '../model/create-source-config.js';
import type { SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { limited, revive, type DataKind, type DataKinds } from '../sources/data-kinds.js';
import { readPage } from '../sources/load.js';
import { findSource, onSourceChange, type Source } from '../sources/registry.js';
import { shareSource, sourceKey } from '../sources/share.js';
import type { SharedSource } from '../sources/shared-source.js';
import { answerOf } from '../sources/values.js';
import type { LightDomController } from './light-dom-controller.js';
import { bare } from '../lib/bare.js';

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

export interface SourceOptions<K extends DataKind> {
  kind: K;
  /** Reads the host's light DOM; nothing where there is nothing to read. */
  read(root: HTMLElement, options: ReadOptions): DataKinds[K] | undefined;
  isEmpty(data: DataKinds[K]): boolean;
}

/** A child `<script type="application/json">`, as far as it was read. */
interface JsonChild<T> {
  text: string;
  data?: T;
  error?: SourceError;
}

type Host = ReactiveControllerHost & HTMLElement & SourceAttributes & { readonly hasUpdated: boolean };

/** How long after the page has loaded a `source` may stay undeclared, in milliseconds. */
const declarationTimeout = 5_000;

/**
 * Where a widget's data come from, in this order: the property, a named source, `src`, a JSON child, the light DOM. It
 * asks while its host is connected, keeps the old data while new ones are on their way, and never lets an answer to an
 * older question replace a newer one.
 */
export class SourceController<K extends DataKind> implements ReactiveController {
  readonly #host: Host;
  readonly #lightDom: LightDomController;
  readonly #options: SourceOptions<K>;
  #own: DataKinds[K] | undefined;
  #shared: SharedSource<K> | undefined;
  #subscription = '';
  #unsubscribe: (() => void) | undefined;
  #watched = '';
  #unwatch: (() => void) | undefined;
  #declarationTimer: ReturnType<typeof setTimeout> | undefined;
  #unwait: (() => void) | undefined;
  #undeclared: SourceError | undefined;
  #read: { version: number; key: string; data: DataKinds[K] | undefined } | undefined;
  #json: JsonChild<DataKinds[K]> | undefined;

  constructor(host: Host, lightDom: LightDomController, options: SourceOptions<K>) {
    this.#host = host;
    this.#lightDom = lightDom;
    this.#options = options;
    host.addController(this);
  }

  /** What is shown, wherever it came from. */
  get data(): DataKinds[K] | undefined {
    return limited(this.all, this.#host.limit);
  }

  /** All that there is, without `limit`. */
  get all(): DataKinds[K] | undefined {
    return this.#own ?? this.#shared?.state.data ?? this.#json?.data ?? this.#read?.data;
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
      return revive(kind, data, this.#host.baseURI);
    } catch {
      warnOnce(`<${this.#host.localName}>: expected ${kind} as the property says but got ${typeof data}.`);
      return undefined;
    }
  }

  get error(): SourceError | undefined {
    return this.#own === undefined ? (this.#undeclared ?? this.#shared?.state.error ?? this.#json?.error) : undefined;
  }

  get status(): Status {
    const { isEmpty } = this.#options;
    if (this.#own !== undefined) return isEmpty(this.#own) ? 'empty' : 'ready';
    if (this.#undeclared) return 'error';
    if (this.#shared) {
      const { status, data } = this.#shared.state;
      return status === 'ready' && (data === undefined || isEmpty(data)) ? 'empty' : status;
    }
    if (this.#host.source) return 'loading';
    if (this.#json?.error) return 'error';
    const data = this.#json?.data ?? this.#read?.data;
    if (data !== undefined) return isEmpty(data) ? 'empty' : 'ready';
    if (this.#json || !this.#lightDom.isParsed) return 'loading';
    return 'idle';
  }

  /** When the data came, in milliseconds since 1970; nothing for data that the page itself brought. */
  get time(): number | undefined {
    return this.#own === undefined ? this.#shared?.state.time : undefined;
  }

  /** The name of the place: a URL, the id of a source, `property`, `json` or `html`. */
  get origin(): string {
    if (this.#own !== undefined) return 'property';
    if (this.#shared?.state.data !== undefined) return this.#host.source ?? this.#host.src ?? '';
    return this.#json?.data === undefined ? 'html' : 'json';
  }

  get hasMore(): boolean {
    return this.#own === undefined && this.#shared?.state.hasMore === true;
  }

  /** Asks the source again now. */
  async reload(): Promise<void> {
    await this.#shared?.refresh();
  }

  /** Gets the next page; tells whether it came. */
  async loadMore(): Promise<boolean> {
    return (await this.#shared?.loadMore()) ?? false;
  }

  /** Looks again at what the attributes and the light DOM say: the host calls it in `willUpdate`. */
  update(): void {
    if (!this.#host.isConnected) return;
    const { source: id, src } = this.#host;
    this.#watch(this.#own === undefined && id ? id : '');
    const source = this.#own !== undefined ? undefined : id ? findSource(id) : src ? this.#config(src) : undefined;
    this.#subscribe(source);
    if (this.#own === undefined) this.#readLightDom();
    if (id && this.#own === undefined) this.#expectDeclaration(id, source !== undefined);
    else this.#declared();
  }

  hostConnected(): void {
    // One that is only moved goes on with the request that is under way.
    if (this.#host.hasUpdated) this.update();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#subscribe(undefined);
    this.#watch('');
    this.#declared();
  }

  #config(src: string): SourceConfig {
    const { format, map, refresh, credentials, live } = this.#host;
    const { timeZone } = this.#readOptions();
    return createSourceConfig({ src, format, map, refresh, credentials, live, timeZone });
  }

  #readOptions(): ReadOptions {
    const { baseURI } = this.#host;
    const timeZone = (this.#host as { timeZone?: string }).timeZone;
    return bare({ baseUrl: baseURI, ...(timeZone && { timeZone }) });
  }

  #subscribe(source: Source | undefined): void {
    const { kind } = this.#options;
    const { refresh, limit } = this.#host;
    const wish = { refresh: refresh ?? (typeof source === 'object' ? source.refresh : 0) ?? 0, limit };
    const subscription = source ? `${sourceKey(kind, source)} ${wish.refresh} ${wish.limit}` : '';
    if (subscription === this.#subscription) return;
    this.#subscription = subscription;
    const leave = this.#unsubscribe;
    this.#unsubscribe = undefined;
    if (source) {
      this.#shared = shareSource(kind, source);
      // Joined before the old one is left, so that a mere change of limit or refresh aborts nothing.
      this.#unsubscribe = this.#shared.subscribe(() => this.#host.requestUpdate(), wish);
    } else if (this.#host.isConnected) {
      this.#shared = undefined;
    }
    leave?.();
  }

  /** Follows what `id` stands for. */
  #watch(id: string): void {
    if (id === this.#watched) return;
    this.#watched = id;
    this.#unwatch?.();
    this.#unwatch = id ? onSourceChange(id, () => this.#host.requestUpdate()) : undefined;
  }

  #expectDeclaration(id: string, isDeclared: boolean): void {
    if (isDeclared) return this.#declared();
    if (this.#declarationTimer !== undefined || this.#undeclared) return;
    const start = (): void => {
      this.#declarationTimer = setTimeout(() => {
        this.#undeclared = new SourceError(`expected a <tin-source id="${id}"> on the page but there is none`, {
          hint: `Add one, or registerSource('${id}', …), or correct the source attribute.`,
        });
        this.#host.requestUpdate();
      }, declarationTimeout);
    };
    if (document.readyState === 'complete') return start();
    this.#unwait?.();
    addEventListener('load', start, bare({ once: true }));
    this.#unwait = () => removeEventListener('load', start);
  }

  #declared(): void {
    clearTimeout(this.#declarationTimer);
    this.#declarationTimer = undefined;
    this.#undeclared = undefined;
    this.#unwait?.();
    this.#unwait = undefined;
  }

  #readLightDom(): void {
    const { version } = this.#lightDom;
    const options = this.#readOptions();
    const key = `${options.baseUrl} ${options.timeZone}`;
    if (this.#read?.version === version && this.#read.key === key) return;
    const { root } = this.#lightDom;
    const data = this.#options.read(root, options);
    this.#read = { version, key, data: data !== undefined && this.#options.isEmpty(data) ? undefined : data };
    this.#readJson(readJsonChild(root), options.baseUrl);
  }

  #readJson(text: string | undefined, baseUrl: string): void {
    if (text === this.#json?.text) return;
    if (text === undefined) {
      this.#json = undefined;
      return;
    }
    const json: JsonChild<DataKinds[K]> = { text };
    this.#json = json;
    readPage(this.#options.kind, { src: baseUrl }, answerOf(text, baseUrl))
      .then(({ data }) => (json.data = data))
      .catch((error: unknown) => {
        json.error = error instanceof SourceError ? error : new SourceError(String(error), { cause: error });
      })
      .finally(() => {
        if (json === this.#json) this.#host.requestUpdate();
      });
  }

  /** Tells the webmaster in the console what is wrong, once for each source. */
  explain(): void {
    const { error } = this;
    if (!error) return;
    const hint = error.hint ? ` ${error.hint}` : '';
    warnOnce(`<${this.#host.localName}>: ${error.message}.${hint}`, `source ${error.url || error.message}`);
  }
}
