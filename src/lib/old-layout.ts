import { bare } from './bare.js';
import { isElement } from './is-element.js';

/** The place of a widget as visitors saw it before the widget came, without the page's own paddings and borders: CSS pixels on the page. */
export interface OldLayout {
  top: number;
  height: number;
  width: number;
  /** Width of what the place stands in. */
  outerWidth: number;
  /** The next thing with a box, and where it began. */
  next: { readTop(): number; top: number } | undefined;
}

/** Nothing of what has no height: it may get one. */
const layouts = new WeakMap<Element, OldLayout | undefined>();

/** Whether visitors have seen a frame of the page: the timeline of a document begins with its first frame. */
function isPainted(): boolean {
  return Number(document.timeline?.currentTime ?? 0) > 0;
}

/** Remembers the layout of `places`, in one go before any of them changes. */
export function rememberLayout(places: Iterable<Element>): void {
  if (!isPainted()) return;
  for (const place of places) {
    if (layouts.get(place)) continue;
    const box = isLaidOut(place) ? contentBox(place) : undefined;
    const readTop = box && nextBox(place);
    const next = readTop && { readTop, top: readTop() };
    layouts.set(place, box && { ...box, outerWidth: outerWidth(place), next });
  }
}

/** Not what `content-visibility: auto` leaves for later, far from the window: asking where it is would have all of it laid out. */
function isLaidOut(place: Element): boolean {
  return place.checkVisibility?.(bare({ contentVisibilityAuto: true })) ?? true;
}

/** What the page's paddings and borders leave to the widget, which is a block: on an inline place they take no room above and below yet. */
function contentBox(place: Element): Pick<OldLayout, 'top' | 'height' | 'width'> | undefined {
  const { top, height, width } = place.getBoundingClientRect();
  const style = getComputedStyle(place);
  const edge = (side: 'Top' | 'Right' | 'Bottom' | 'Left', times: number): number =>
    (parseFloat(style[`padding${side}`]) + parseFloat(style[`border${side}Width`])) * times * (place.currentCSSZoom || 1);
  const times = style.display === 'inline' ? 2 : 1;
  const above = edge('Top', times);
  return height ? { top: top + scrollY + above, height: height - above - edge('Bottom', times), width: width - edge('Left', 1) - edge('Right', 1) } : undefined;
}

/** Whether there were visitors to see `place`, when its layout was to be remembered. */
export function hasLayout(place: Element): boolean {
  return layouts.has(place);
}

/** What was remembered of `place`; it is told once. */
export function takeLayout(place: Element): OldLayout | undefined {
  const layout = layouts.get(place);
  layouts.delete(place);
  return layout;
}

/** Hands on what was remembered of another element in the same place. */
export function giveLayout(place: Element, layout: OldLayout): void {
  layouts.set(place, layout);
}

/** Width of what `place` stands in, in CSS pixels. */
export function outerWidth(place: Element): number {
  return place.parentElement?.getBoundingClientRect().width ?? 0;
}

export function topOf(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}

/** Reads the top of the next thing with a box behind `place`, text among it, up to the end of the page. */
function nextBox(place: Element): (() => number) | undefined {
  for (let node: Element | null = place; node && node.localName !== 'body'; node = node.parentElement) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      const box = isElement(next) ? next : rangeOf(next);
      const { width, height } = box?.getBoundingClientRect() ?? { width: 0, height: 0 };
      if (box && width && height) return () => box.getBoundingClientRect().top + scrollY;
    }
  }
  return undefined;
}

function rangeOf(node: Node): Range | undefined {
  if (node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.nodeValue ?? '')) return undefined;
  const range = document.createRange();
  range.selectNode(node);
  return range;
}
