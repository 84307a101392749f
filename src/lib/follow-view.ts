import { bare } from './bare.js';

const followers = new WeakMap<Element, (isInView: boolean) => void>();
let observer: IntersectionObserver | undefined;

/**
 * Tells soon, and whenever it changes, whether `element` is within a quarter of a window's height of the window, or has no box of which
 * that could be said (`display: contents`), until the returned function is called.
 */
export function followView(element: Element, tell: (isInView: boolean) => void): () => void {
  // One for all of the page.
  observer ??= new IntersectionObserver(tellFollowers, bare({ rootMargin: '25%' }));
  followers.set(element, tell);
  observer.observe(element);
  return () => {
    followers.delete(element);
    observer?.unobserve(element);
  };
}

function tellFollowers(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) followers.get(target)?.(isIntersecting || !target.checkVisibility());
}
