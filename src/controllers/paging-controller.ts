import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How further items come: not at all, by a button, page by page, or as the visitor scrolls. */
export type More = 'none' | 'button' | 'pages' | 'scroll';

/** What a list has to offer to be shown piece by piece. */
export interface Paged {
  readonly more: More;
  readonly limit?: number | undefined;
}

const defaultPageSize = 10;

/** Which part of a list is shown, and what there is beyond it. */
export class PagingController implements ReactiveController {
  /** Counts from 1. */
  page = 1;

  readonly #host: ReactiveControllerHost & HTMLElement & Paged;
  readonly #source: { readonly hasMore: boolean; loadMore(): Promise<void> };
  #observer: IntersectionObserver | undefined;
  #sentinel: Element | undefined;
  #isLoading = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement & Paged,
    source: { readonly hasMore: boolean; loadMore(): Promise<void> },
  ) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  get size(): number {
    return this.#host.limit && this.#host.limit > 0 ? this.#host.limit : defaultPageSize;
  }

  /** The items to be shown now. */
  slice<T>(items: readonly T[]): readonly T[] {
    const { more, limit } = this.#host;
    if (more === 'none') return limit === undefined ? items : items.slice(0, limit);
    if (more === 'pages') return items.slice((this.page - 1) * this.size, this.page * this.size);
    return items.slice(0, this.page * this.size);
  }

  hasMore(count: number): boolean {
    return this.#host.more !== 'none' && (this.page * this.size < count || this.#source.hasMore);
  }

  pageCount(count: number): number {
    return Math.max(1, Math.ceil(count / this.size), this.#source.hasMore ? this.page + 1 : 1);
  }

  /** Shows the next piece, which is fetched if need be. */
  async next(count: number): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      if ((this.page + 1) * this.size > count && this.#source.hasMore) await this.#source.loadMore();
      this.page++;
    } finally {
      this.#isLoading = false;
      this.#host.requestUpdate();
    }
  }

  previous(): void {
    this.page = Math.max(1, this.page - 1);
    this.#host.requestUpdate();
  }

  /** Calls for more when `sentinel`, the element behind the last item, comes near the window. */
  watch(sentinel: Element | undefined, callback: () => void): void {
    if (sentinel === this.#sentinel) return;
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#sentinel = sentinel;
    if (!sentinel) return;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) callback();
      },
      { rootMargin: '300px' },
    );
    this.#observer.observe(sentinel);
  }

  hostDisconnected(): void {
    this.watch(undefined, () => undefined);
  }
}
