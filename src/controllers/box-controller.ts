import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { outerWidth, rememberLayout, takeLayout, topOf, type OldLayout } from '../lib/old-layout.js';
import { bare } from '../lib/bare.js';

const waiting = new Set<BoxController>();
let frame = 0;

/** Those that are about to change what visitors see. */
const changing = new Set<BoxController>();

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };

/** How a widget closes up when it is higher than its place, one step after the other. */
const steps = ['spacing', 'flat', 'flatter', 'thumbnails', 'headlines'] as const;
const properties = ['inline-size', 'margin-block-start', 'min-block-size', 'block-size'];

/**
 * Keeps the page from jumping when a widget takes the place of markup that visitors see already, and when an answer takes
 * the place of what the widget showed before: the place keeps its height as far as it is in view. A lower widget leaves the
 * rest of it empty; a higher one closes up (the attribute `data-compact` on its base), and if that is not enough, scrolls,
 * unless the room was a mere guess. The place is let go when the window's width changes, when the visitor asks for more, and
 * when the widget is below the window.
 */
export class BoxController implements ReactiveController {
  readonly #host: Host;
  readonly #mayGrow: () => boolean;
  #hasGrown = false;
  #layout: OldLayout | undefined;
  #observer: IntersectionObserver | undefined;
  /** Whether a frame has been painted since it is on the page. */
  #isSeen = false;
  #isFree = false;

  /** @param mayGrow whether nobody could know how much room the widget needs: it may grow, once */
  constructor(host: Host, mayGrow: () => boolean) {
    this.#host = host;
    this.#mayGrow = mayGrow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wait();
  }

  hostUpdated(): void {
    this.#take();
    if (this.#layout) this.#wait();
  }

  hostDisconnected(): void {
    this.#isSeen = false;
    changing.delete(this);
    this.#stopWaiting();
    this.#letGo();
  }

  /** What comes next is from elsewhere: it is not to move what visitors see. */
  expectChange(): void {
    if (this.#isSeen && !this.#isFree) changing.add(this);
  }

  /** Whether something from elsewhere is about to change what visitors see. */
  get isChanging(): boolean {
    return changing.has(this);
  }

  /** Before the widget changes. */
  keepPlace(): void {
    if (!changing.has(this)) return;
    const hosts = [...changing].map((box) => box.#host);
    changing.clear();
    // The page may have moved since they were seen last.
    hosts.forEach(takeLayout);
    // All of them before any of them changes: the page is laid out once.
    rememberLayout(hosts);
  }

  /** Lets the widget have the height that it needs, for good: the visitor has asked for more. */
  release(): void {
    this.#isFree = true;
    changing.delete(this);
    this.#letGo();
  }

  #take(): void {
    // Of two the later one counts: the page may have moved the place meanwhile.
    this.#layout = takeLayout(this.#host) ?? this.#layout;
    if (!this.#layout || this.#observer) return;
    addEventListener('resize', this);
    this.#observer = new IntersectionObserver(([entry]) => {
      // For the window's own height the page would be laid out anew, after each widget that was released.
      if (entry && !entry.isIntersecting && entry.boundingClientRect.top > (entry.rootBounds?.bottom ?? innerHeight)) this.#letGo();
    }, bare({}));
    this.#observer.observe(this.#host);
  }

  /** All widgets of a page have rendered by the next frame, and nothing of them is painted yet. */
  #wait(): void {
    waiting.add(this);
    frame ||= requestAnimationFrame(fitAll);
  }

  #stopWaiting(): void {
    waiting.delete(this);
    if (waiting.size) return;
    cancelAnimationFrame(frame);
    frame = 0;
  }

  /** The height that it has now is that of its place. */
  #grow(): void {
    this.#hasGrown = true;
    this.#letGo();
  }

  #letGo(): void {
    takeLayout(this.#host);
    if (!this.#layout) return;
    this.#layout = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener('resize', this);
    if (this.#base) clear(this.#base);
  }

  /**
   * Gives the widget the size of its place. At each pause what is read becomes what is written, or the other way round:
   * widgets that take the steps together have the page laid out once a step.
   */
  *fit(): Generator<undefined, void> {
    const layout = this.#layout;
    const base = layout && this.#base;
    if (!base) return;
    clear(base);
    yield;
    // Columns that fit their content: the widget's own wishes are not to move their neighbours.
    const isMoved = Math.abs(outerWidth(this.#host) - layout.outerWidth) > 0.5;
    const fold = scrollY + innerHeight;
    yield;
    if (isMoved) setSize(base, 'inline-size', layout.width);
    yield;
    const bottom = layout.top + layout.height;
    const isHigher = heightOf(base) > layout.height + 0.5;
    yield;
    // What stands below the window may come up as far as the window's edge, …
    if (!isHigher) setHeight(base, Math.min(bottom, Math.max(fold, layout.top)) - layout.top);
    // … and go further down.
    else if (bottom < fold && ((!this.#hasGrown && this.#mayGrow()) || !(yield* closeUp(base, layout.height)))) this.#grow();
  }

  /** Makes up for margins that the old markup had and the widget has not, once every widget has its size. */
  settle(): void {
    const layout = this.#layout;
    const base = layout && this.#base;
    if (!base) return;
    const sunk = layout.top - topOf(base);
    if (isMargin(sunk)) setSize(base, 'margin-block-start', sunk);
    const { next } = layout;
    const gap = next && next.top < scrollY + innerHeight ? next.top - next.readTop() : 0;
    if (isMargin(gap)) setHeight(base, heightOf(base) + gap);
  }

  /** What a server rendered is taken over as it is, or not at all: it is not the widget's yet. */
  get #base(): HTMLElement | null | undefined {
    return this.#host.hasUpdated ? this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="base"]') : undefined;
  }

  /** Where its place begins on the page; nothing for one that has none, as most that visitors see for the first time. */
  see(): number | undefined {
    this.#isSeen = true;
    return this.#layout?.top;
  }

  /** The window has another size. */
  handleEvent(): void {
    if (this.#layout && Math.abs(outerWidth(this.#host) - this.#layout.outerWidth) > 1) this.#letGo();
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
  setSize(base, 'min-block-size', height);
}

/** @param pixels of the window's, which are others than those within a place that the page has zoomed */
function setSize(base: HTMLElement, name: string, pixels: number): void {
  base.style.setProperty(name, `${pixels / (base.currentCSSZoom || 1)}px`);
}

/** Tells whether it could. */
function* closeUp(base: HTMLElement, height: number): Generator<undefined, boolean> {
  let needed = 0;
  for (const step of steps) {
    base.setAttribute('data-compact', step);
    yield;
    needed = heightOf(base);
    yield;
    if (needed > height + 0.5) continue;
    setHeight(base, height);
    return true;
  }
  // A slit to look through would be worse than the jump.
  if (needed > 2.5 * height) return false;
  setSize(base, 'block-size', height);
  base.setAttribute('data-scroll', '');
  return true;
}

function clear(base: HTMLElement): void {
  for (const name of properties) base.style.removeProperty(name);
  base.removeAttribute('data-compact');
  base.removeAttribute('data-scroll');
}

function fitAll(): void {
  frame = 0;
  const places: [box: BoxController, top: number][] = [];
  for (const box of waiting) {
    const top = box.see();
    if (top !== undefined) places.push([box, top]);
  }
  waiting.clear();
  const boxes = places.sort(([, a], [, b]) => a - b).map(([box]) => box);
  let fitting = boxes.map((box) => box.fit());
  while (fitting.length) fitting = fitting.filter((steps) => !steps.next().done);
  for (const box of boxes) box.settle();
}
