import { bare } from './bare.js';

/** Those that nobody has needed yet, with what wakes them. */
const asleep = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Ends when `element` is needed: it is within half a window's height of the window, or has no box of which that could be said;
 * it has the focus or is clicked, as assistive technology may do from anywhere; or it is woken.
 */
export function whenNeeded(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      asleep.delete(element);
      observer?.unobserve(element);
      for (const type of wanting) element.removeEventListener(type, end);
      resolve();
    };
    asleep.set(element, end);
    for (const type of wanting) element.addEventListener(type, end);
    observer ??= new IntersectionObserver(wakeThoseNear, bare({ rootMargin: '50%' }));
    observer.observe(element);
  });
}

const wanting = ['focusin', 'click'];

/** Somebody asks for `element`. */
export function wake(element: Element): void {
  asleep.get(element)?.();
}

function wakeThoseNear(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting || !target.checkVisibility()) wake(target);
}
