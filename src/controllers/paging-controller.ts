import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare } from '../lib/bare.js';
import { countOf } from '../lib/count-of.js';
import type { More, PagingView } from '../model/paging-view.js';
import { limited } from '../sources/data-kinds.js';
import type { BoxController } from './box-controller.js';

/** What a list has to offer to be shown piece by piece. */
export interface Paged {
  readonly more: More;
  readonly limit?: number | undefined;
  readonly src?: string | undefined;
  readonly source?: string | undefined;
}

/** Where further items come from. */
export interface PagedSource {
  readonly hasMore: boolean;
  /** Gets the next page; tells whether it came. */
  loadMore(): Promise<boolean>;
}

type Host = ReactiveControllerHost & HTMLElement & Paged;

const defaultPageSize = 10;

/** Which part of a list is shown, and what there is beyond it. */
export class PagingController implements ReactiveController {
  readonly #host: Host;
  readonly #source: PagedSource;
  readonly #box: BoxController;
  /** Counts from 1. */
  #page = 1;
  /** How many items were there when the list was rendered. */
  #count = 0;
  #observer: IntersectionObserver | undefined;
  #sentinel: HTMLElement | undefined;
  #origin = '';
  #isLoading = false;
  #hasFailed = false;

  constructor(host: Host, source: PagedSource, box: BoxController) {
    this.#host = host;
    this.#source = source;
    this.#box = box;
    host.addController(this);
  }

  /** To say that it is nothing, frameworks make it empty. */
  get #more(): More {
    return this.#host.more || 'none';
  }

  get #size(): number {
    return countOf(this.#host.limit) ?? defaultPageSize;
  }

  #pagesOf(count: number): number {
    return Math.max(1, Math.ceil(count / this.#size));
  }

  /** The items to be shown now. */
  slice<T>(items: readonly T[]): readonly T[] {
    if (this.#more === 'none') return limited(items, this.#host.limit);
    const isPaged = this.#more === 'pages';
    // The list may have become shorter, or a page longer.
    if (isPaged) this.#page = Math.min(this.#page, this.#pagesOf(items.length));
    return items.slice(isPaged ? (this.#page - 1) * this.#size : 0, this.#page * this.#size);
  }

  /** What `renderPaging` needs, of `count` items that are there. */
  view(count: number): PagingView {
    const { hasMore } = this.#source;
    this.#count = count;
    return {
      more: this.#more,
      hasMore: this.#page * this.#size < count || hasMore,
      isLoading: this.#isLoading,
      hasFailed: this.#hasFailed && hasMore,
      page: this.#page,
      pageCount: Math.max(this.#pagesOf(count), hasMore ? this.#page + 1 : 1),
      onNext: this.#handleNext,
      onPrevious: this.#handlePrevious,
    };
  }

  /** Of another source the visitor has seen nothing. */
  hostUpdate(): void {
    const origin = `${this.#host.src} ${this.#host.source}`;
    if (origin !== this.#origin) this.#page = 1;
    this.#origin = origin;
  }

  /** For what comes behind the last item, when that comes near the window. */
  hostUpdated(): void {
    const sentinel = (this.#more === 'scroll' && this.#host.shadowRoot?.querySelector<HTMLElement>('[part="paging"]')) || undefined;
    if (sentinel !== this.#sentinel) this.#watch(sentinel);
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  /** Shows the next piece, which is fetched if need be. */
  async #next(): Promise<void> {
    if (this.#isLoading) return;
    const count = this.#count;
    this.#isLoading = true;
    const hadFocus = this.#hasFocus();
    const shown = this.#more === 'pages' ? 0 : this.#page * this.#size;
    const top = this.#sentinel?.offsetTop ?? 0;
    try {
      const isShort = (this.#page + 1) * this.#size > count && this.#source.hasMore;
      if (isShort) this.#host.requestUpdate();
      const came = isShort && (await this.#source.loadMore());
      this.#hasFailed = isShort && !came;
      if (came || this.#page * this.#size < count) this.#page++;
    } finally {
      this.#isLoading = false;
      this.#host.requestUpdate();
    }
    await this.#keepFocus(hadFocus, shown);
    // It may still be near the window, which no observer tells twice; below a row it stays where it is.
    if (this.#sentinel && this.#sentinel.offsetTop > top) this.#watch(this.#sentinel);
  }

  /** A button that is no longer there, or no longer works, would leave the keyboard nowhere. */
  async #keepFocus(hadFocus: boolean, shown = 0): Promise<void> {
    await this.#host.updateComplete;
    if (hadFocus && !this.#hasFocus()) this.#item(shown)?.focus();
  }

  #hasFocus(): boolean {
    const active = this.#host.shadowRoot?.activeElement;
    return active?.closest('[part="paging"]') != null && !active.matches(':disabled');
  }

  #item(index: number): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelectorAll('[part="list"] li')[index]?.querySelector('a');
  }

  #watch(sentinel: HTMLElement | undefined): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#sentinel = sentinel;
    if (!sentinel) return;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) this.#handleNext();
      },
      bare({ rootMargin: '300px' }),
    );
    this.#observer.observe(sentinel);
  }

  readonly #handleNext = (): void => {
    // The visitor has asked for more than fits the place of the old list.
    this.#box.release();
    void this.#next();
  };

  readonly #handlePrevious = (): void => {
    this.#page = Math.max(1, this.#page - 1);
    this.#hasFailed = false;
    this.#host.requestUpdate();
    void this.#keepFocus(this.#hasFocus());
  };
}
