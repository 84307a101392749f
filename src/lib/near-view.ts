import { followView } from './follow-view.js';

/** Those that nobody has needed yet, with what wakes them. */
const asleep = new WeakMap<Element, () => void>();

/**
 * Ends when `element` is needed: it is within a quarter of a window's height of the window, or has no box of which that could be said;
 * it has the focus or is clicked, as assistive technology may do from anywhere; or it is woken.
 */
export function whenNeeded(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      asleep.delete(element);
      unfollow();
      for (const type of wanting) element.removeEventListener(type, end);
      resolve();
    };
    asleep.set(element, end);
    for (const type of wanting) element.addEventListener(type, end);
    const unfollow = followView(element, (isNear) => isNear && end());
  });
}

const wanting = ['focusin', 'click'];

/** Somebody asks for `element`. */
export function wake(element: Element): void {
  asleep.get(element)?.();
}
