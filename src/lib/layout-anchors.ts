/** Where things stood: something below or beside a widget, and its place on the page in CSS pixels. */
interface Anchor {
  read(): number;
  before: number;
}

/** The layout around a widget's place, as visitors saw it before the widget came. */
export interface OldLayout {
  /** Top of the place itself. */
  top: number;
  /** Width of the place itself. */
  width: number;
  /** Width of what the place stands in. */
  outerWidth: number;
  anchors: Anchor[];
}

const layouts = new WeakMap<Element, OldLayout>();

/** Whether visitors have seen a frame of the page: the timeline of a document begins with its first frame. */
export function isPainted(): boolean {
  return Number(document.timeline?.currentTime ?? 0) > 0;
}

/**
 * Remembers what is around `places`, in one go before any of them changes: each one's top, and the top of all that
 * follows it at every level of the tree (or, where nothing follows, where its parent ends).
 */
export function rememberLayout(places: Iterable<Element>): void {
  if (!isPainted()) return;
  for (const place of places) {
    if (layouts.has(place)) continue;
    const { height, width } = place.getBoundingClientRect();
    if (!height) continue;
    layouts.set(place, { top: topOf(place), width, outerWidth: outerWidth(place), anchors: findAnchors(place) });
  }
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

/**
 * How far what stands below must be moved down (negative: up), in CSS pixels, for nothing in view to jump: what was in
 * view goes back to its place, what was below the window stays below it.
 */
export function neededMove({ anchors }: OldLayout): number {
  const fold = scrollY + innerHeight;
  const moves = anchors.map(({ read, before }) => {
    const after = read();
    if (Math.min(before, after) >= fold) return 0;
    return Math.min(before, Math.max(fold, after)) - after;
  });
  return moves.reduce((most, move) => (Math.abs(move) > Math.abs(most) ? move : most), 0);
}

/** Width of what `place` stands in, in CSS pixels. */
export function outerWidth(place: Element): number {
  return place.parentElement?.getBoundingClientRect().width ?? 0;
}

export function topOf(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}

function findAnchors(place: Element): Anchor[] {
  const anchors: Anchor[] = [];
  for (let node: Element | null = place; node && node !== document.body; node = node.parentElement) {
    const next = followingBox(node);
    const parent = node.parentElement;
    if (next) anchors.push(next);
    else if (parent) anchors.push(anchorOf(() => parent.getBoundingClientRect().bottom));
  }
  return anchors;
}

/** The next thing with a box behind `node`, text among it. */
function followingBox(node: Node): Anchor | undefined {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    const box = next instanceof Element ? next : rangeOf(next);
    const { width, height } = box?.getBoundingClientRect() ?? { width: 0, height: 0 };
    if (box && width && height) return anchorOf(() => box.getBoundingClientRect().top);
  }
  return undefined;
}

function rangeOf(node: Node): Range | undefined {
  if (node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.nodeValue ?? '')) return undefined;
  const range = document.createRange();
  range.selectNode(node);
  return range;
}

function anchorOf(inViewport: () => number): Anchor {
  const read = (): number => inViewport() + scrollY;
  return { read, before: read() };
}
