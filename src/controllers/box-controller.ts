import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { outerWidth, takeLayout, topOf, type OldLayout } from '../lib/old-layout.js';
import { bare } from '../lib/bare.js';

const waiting = new Set<BoxController>();
let frame = 0;

/** How a widget closes up when it is higher than its place, one step after the other. */
const steps = ['spacing', 'flat', 'flatter', 'thumbnails', 'headlines'] as const;
const properties = ['inline-size', 'margin-block-start', 'min-block-size', 'block-size'];

/**
 * Keeps the page from jumping when a widget takes the place of markup that visitors see already: the place keeps its
 * height as far as it is in view. A lower widget leaves the rest of it empty; a higher one closes up (the attribute
 * `data-compact` on its base), and if that is not enough, scrolls. The place is let go when the window's width changes,
 * when the visitor asks for more, and when the widget is below the window.
 */
export class BoxController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isElastic: boolean;
  #layout: OldLayout | undefined;
  #observer: IntersectionObserver | undefined;

  /** @param isElastic whether the widget can close up and scroll */
  constructor(host: ReactiveControllerHost & HTMLElement, isElastic = true) {
    this.#host = host;
    this.#isElastic = isElastic;
    host.addController(this);
  }

  hostConnected(): void {
    this.#layout ??= takeLayout(this.#host);
    if (!this.#layout) return;
    addEventListener('resize', this);
    this.#observer = new IntersectionObserver(([entry]) => {
      // For the window's own height the page would be laid out anew, after each widget that was released.
      if (entry && !entry.isIntersecting && entry.boundingClientRect.top > (entry.rootBounds?.bottom ?? innerHeight)) this.release();
    }, bare({}));
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    if (!this.#layout) return;
    waiting.add(this);
    // All widgets of a page have rendered by the next frame, and nothing of them is painted yet.
    frame ||= requestAnimationFrame(fitAll);
  }

  hostDisconnected(): void {
    this.release();
  }

  /** Lets the widget have the height that it needs. */
  release(): void {
    if (!this.#layout) return;
    this.#layout = undefined;
    waiting.delete(this);
    if (!waiting.size) {
      cancelAnimationFrame(frame);
      frame = 0;
    }
    this.#observer?.disconnect();
    removeEventListener('resize', this);
    if (this.#base) clear(this.#base);
  }

  /**
   * Gives the widget the size of its place. At each pause what is read becomes what is written, or the other way round:
   * widgets that take the steps together have the page laid out once a step.
   */
  *fit(): Generator<undefined, void> {
    const base = this.#base;
    const layout = this.#layout;
    if (!base || !layout) return;
    clear(base);
    yield;
    // Columns that fit their content: the widget's own wishes are not to move their neighbours.
    const isMoved = Math.abs(outerWidth(this.#host) - layout.outerWidth) > 0.5;
    const fold = scrollY + innerHeight;
    yield;
    if (isMoved) base.style.setProperty('inline-size', `${layout.width}px`);
    yield;
    const bottom = layout.top + layout.height;
    const isHigher = heightOf(base) > layout.height + 0.5;
    yield;
    // What stands below the window may come up as far as the window's edge, …
    if (!isHigher) setHeight(base, Math.min(bottom, Math.max(fold, layout.top)) - layout.top);
    // … and go further down.
    else if (bottom < fold && this.#isElastic) yield* closeUp(base, layout.height);
  }

  /** Makes up for margins that the old markup had and the widget has not, once every widget has its size. */
  settle(): void {
    const base = this.#base;
    const layout = this.#layout;
    if (!base || !layout) return;
    const sunk = layout.top - topOf(this.#host);
    if (isMargin(sunk)) base.style.setProperty('margin-block-start', `${sunk}px`);
    const { next } = layout;
    const gap = next && next.top < scrollY + innerHeight ? next.top - next.readTop() : 0;
    if (isMargin(gap)) setHeight(base, heightOf(base) + gap);
  }

  get #base(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
  }

  /** Where the place begins on the page. */
  get top(): number {
    return this.#layout?.top ?? 0;
  }

  /** The window has another size. */
  handleEvent(): void {
    const width = this.#host.getBoundingClientRect().width;
    if (this.#layout && Math.abs(width - this.#layout.width) > 1) this.release();
  }
}

/** Larger than a rounding error, smaller than a change of content. */
function isMargin(pixels: number): boolean {
  return pixels > 0.01 && pixels < 60;
}

function heightOf(base: HTMLElement): number {
  return base.getBoundingClientRect().height;
}

function setHeight(base: HTMLElement, height: number): void {
  base.style.setProperty('min-block-size', `${height}px`);
}

function* closeUp(base: HTMLElement, height: number): Generator<undefined, void> {
  let needed = 0;
  for (const step of steps) {
    base.setAttribute('data-compact', step);
    yield;
    needed = heightOf(base);
    yield;
    if (needed <= height + 0.5) return setHeight(base, height);
  }
  // A slit to look through would be worse than the jump.
  if (needed > 2.5 * height) return clear(base);
  base.style.setProperty('block-size', `${height}px`);
  base.setAttribute('data-scroll', '');
}

function clear(base: HTMLElement): void {
  for (const name of properties) base.style.removeProperty(name);
  base.removeAttribute('data-compact');
  base.removeAttribute('data-scroll');
}

function fitAll(): void {
  frame = 0;
  const boxes = [...waiting].sort((a, b) => a.top - b.top);
  waiting.clear();
  let fitting = boxes.map((box) => box.fit());
  while (fitting.length) fitting = fitting.filter((steps) => !steps.next().done);
  for (const box of boxes) box.settle();
}
