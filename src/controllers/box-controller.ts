import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { neededMove, outerWidth, takeLayout, topOf, type OldLayout } from '../lib/layout-anchors.js';

const boxes = new Set<BoxController>();
let frame = 0;

/**
 * Keeps the page from jumping when a widget takes the place of markup that visitors see already: what stands below stays
 * where it is. A lower widget leaves the rest of the place empty; a higher one closes up (attribute `data-compact` on
 * its base), and if that is not enough, scrolls. The place is let go when the window's width changes, when the visitor
 * asks for more, and when the widget is below the window.
 */
export class BoxController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #layout: OldLayout | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#layout ??= takeLayout(this.#host);
    if (!this.#layout) return;
    addEventListener('resize', this.#handleResize);
    this.#observer = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting && entry.boundingClientRect.top > innerHeight) this.release();
    });
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    if (!this.#layout) return;
    boxes.add(this);
    // All widgets of a page have rendered by the next frame: then one look tells what has moved.
    frame ||= requestAnimationFrame(fitAll);
  }

  hostDisconnected(): void {
    this.release();
  }

  /** Lets the widget have the height that it needs. */
  release(): void {
    if (!this.#layout) return;
    this.#layout = undefined;
    boxes.delete(this);
    this.#observer?.disconnect();
    removeEventListener('resize', this.#handleResize);
    const base = this.#base;
    if (base) clear(base);
  }

  /** Where the old markup began, in CSS pixels on the page. */
  get top(): number {
    return this.#layout?.top ?? 0;
  }

  /** Puts what has moved back to its place. */
  fit(): void {
    const base = this.#base;
    if (!this.#layout || !base) return;
    clear(base);
    // Columns that fit their content: the widget's own wishes are not to move their neighbours.
    if (Math.abs(outerWidth(this.#host) - this.#layout.outerWidth) > 0.5) {
      base.style.setProperty('inline-size', `${this.#layout.width}px`);
    }
    const sunk = this.#layout.top - topOf(this.#host);
    if (sunk > 0.5) base.style.setProperty('margin-block-start', `${sunk}px`);
    let move = neededMove(this.#layout);
    if (move < -0.5) {
      base.setAttribute('data-compact', '');
      move = neededMove(this.#layout);
    }
    const height = base.getBoundingClientRect().height;
    if (move > 0.01) base.style.setProperty('min-block-size', `${height + move}px`);
    else if (move < -0.01) this.#shrink(base, height + move);
  }

  #shrink(base: HTMLElement, height: number): void {
    // A slit to look through would be worse than the jump.
    if (height < base.getBoundingClientRect().height / 2) return base.removeAttribute('data-compact');
    base.style.setProperty('block-size', `${height}px`);
    base.setAttribute('data-scroll', '');
  }

  get #base(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
  }

  readonly #handleResize = (): void => {
    const width = this.#host.getBoundingClientRect().width;
    if (this.#layout && Math.abs(width - this.#layout.width) > 1) this.release();
  };
}

function clear(base: HTMLElement): void {
  for (const name of ['inline-size', 'margin-block-start', 'min-block-size', 'block-size']) base.style.removeProperty(name);
  base.removeAttribute('data-compact');
  base.removeAttribute('data-scroll');
}

function fitAll(): void {
  frame = 0;
  // What comes first on the page moves what comes later.
  const waiting = [...boxes].sort((a, b) => a.top - b.top);
  boxes.clear();
  for (const box of waiting) box.fit();
}
