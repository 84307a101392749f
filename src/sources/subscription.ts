import { bare } from '../lib/bare.js';
import { SourceError } from '../model/source-error.js';
import type { DataKind, DataKinds } from './data-kinds.js';
import type { Source, SourceName } from './registry.js';
import { shareSource, sourceKey } from './share.js';
import type { SharedSource, SourceState } from './shared-source.js';
import type { Wish } from './wish.js';

/** How long after the page has loaded a source may stay undeclared, in milliseconds. */
const declarationTimeout = 5_000;

/** A source as one widget reads it. It may be declared after the widget named it, and become another one. */
export class Subscription<K extends DataKind> {
  /** What is read, as far as it is declared. */
  shared: SharedSource<K> | undefined;

  readonly #kind: K;
  readonly #name: SourceName;
  readonly #listener: () => void;
  #key = '';
  #place: { src: string; url: string } | undefined;
  #unsubscribe: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unwait: (() => void) | undefined;
  #undeclared: SourceError | undefined;

  /** @param listener called after every change of `state` */
  constructor(kind: K, name: SourceName, listener: () => void) {
    this.#kind = kind;
    this.#name = name;
    this.#listener = listener;
  }

  get state(): SourceState<DataKinds[K]> {
    if (this.#undeclared) return { status: 'error', error: this.#undeclared, hasMore: false };
    return this.shared?.state ?? { status: 'loading', hasMore: false };
  }

  /** Reads `source` from now on, which is what the name stands for; nothing: waits until it stands for something. */
  follow(source: Source | undefined, wish: Wish): void {
    this.#subscribe(this.#located(source), wish);
    if (source) this.#declared();
    // What was read stays meanwhile: the element that declares it may only be moved, or replaced by one that says the same.
    else this.#expectDeclaration();
  }

  /** Reads no longer; what was read stays. */
  leave(): void {
    this.#subscribe(undefined, {});
    this.#declared();
  }

  /** Relative to the page's address as it was: apps, and lists that read on, give it others in the course of time. */
  #located(source: Source | undefined): Source | undefined {
    if (typeof source !== 'object') return source;
    const { src } = source;
    const base = document.baseURI;
    if (src !== this.#place?.src) this.#place = { src, url: URL.canParse(src, base) ? new URL(src, base).href : src };
    return bare({ ...source, src: this.#place.url });
  }

  #subscribe(source: Source | undefined, wish: Wish): void {
    const key = source ? `${sourceKey(this.#kind, source)} ${wish.refresh} ${wish.limit}` : '';
    if (key === this.#key) return;
    this.#key = key;
    const leave = this.#unsubscribe;
    this.#unsubscribe = undefined;
    if (source) {
      this.shared = shareSource(this.#kind, source);
      // Joined before the old one is left, so that a mere change of limit or refresh aborts nothing.
      this.#unsubscribe = this.shared.subscribe(() => this.#listener(), wish);
    }
    leave?.();
  }

  #expectDeclaration(): void {
    if (this.#timer !== undefined || this.#unwait || this.#undeclared) return;
    // Of two that had this name the one that held may have gone: the other speaks again.
    for (const element of document.querySelectorAll('tin-source')) {
      if (element.id === this.#name) (element as Element & { requestUpdate?(): void }).requestUpdate?.();
    }
    const start = (): void => {
      this.#timer = setTimeout(() => {
        this.shared = undefined;
        this.#undeclared = undeclared(this.#name);
        this.#listener();
      }, declarationTimeout);
    };
    if (document.readyState === 'complete') return start();
    addEventListener('load', start, bare({ once: true }));
    this.#unwait = () => removeEventListener('load', start);
  }

  #declared(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#undeclared = undefined;
    this.#unwait?.();
    this.#unwait = undefined;
  }
}

function undeclared(name: SourceName): SourceError {
  if (typeof name !== 'string') {
    return new SourceError('expected the <tin-source> in it to name a source but it names none', {
      hint: 'Give it src, and load the script that defines tin-source.',
    });
  }
  return new SourceError(`expected a <tin-source id="${name}"> on the page but there is none`, {
    hint: `Add one, or registerSource('${name}', …), or correct the source attribute.`,
  });
}
