import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bare } from '../lib/bare.js';

/**
 * Makes the choice of an item an event, `tin-select`, which a single-page app may cancel; and makes whole cards
 * clickable without a second link in them, so that their text can still be selected.
 */
export class SelectController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: (url: string) => T | undefined;

  /** @param find the item that a link of the host leads to */
  constructor(host: ReactiveControllerHost & HTMLElement, find: (url: string) => T | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener('click', this);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('click', this);
  }

  handleEvent(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[part~="link"]');
    if (link) this.#select(link, event);
    else if (!target.closest('a, button, select, audio, video')) this.#followCard(target, event);
  }

  #select(link: HTMLAnchorElement, event: MouseEvent): void {
    // Another tab or window is the visitor's wish, and the browser's to open: no app's.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const item = this.#find(link.href);
    const select = new CustomEvent('tin-select', bare({
      detail: { item, url: link.href },
      bubbles: true,
      composed: true,
      cancelable: true,
    }));
    if (!this.#host.dispatchEvent(select)) event.preventDefault();
  }

  #followCard(target: Element, event: MouseEvent): void {
    const link = target.closest('[part~="card"]')?.querySelector('a[part~="link"]');
    if (!link || getSelection()?.toString()) return;
    // Composed, as the browser's own clicks are: the page's scripts may see it, and keep it from leading away.
    link.dispatchEvent(new MouseEvent('click', event));
  }
}
