import { Lazy } from '../lib/lazy.js';

/** What takes over what a server rendered, when it is needed: few pages have any. */
export const hydration = new Lazy(() => import('./served-tree.js'));

/** Somebody asks for `widget`, which may sleep. */
export function wake(widget: Element): void {
  if (hydration.value) hydration.value.wake(widget);
  // It may have been laid to sleep just now.
  else hydration.loading?.then((taking) => taking.wake(widget), () => undefined);
}
