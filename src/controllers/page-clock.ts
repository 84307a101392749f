import { configuration } from '../lib/configuration.js';
import { Clock } from './clock.js';
import { bare } from '../lib/bare.js';

const documentSigns = ['visibilitychange', 'resume'];
const windowSigns = ['focus', 'pageshow', 'pointerdown', 'keydown', 'online'];

/** The clock of all live dates on this page. */
export const pageClock = new Clock({
  now: () => configuration().now(),
  elapsed: () => performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number | undefined),
  isHidden: () => document.visibilityState === 'hidden',
  onSignOfLife(listener) {
    for (const type of documentSigns) document.addEventListener(type, listener);
    for (const type of windowSigns) addEventListener(type, listener, bare({ passive: true }));
    return () => {
      for (const type of documentSigns) document.removeEventListener(type, listener);
      for (const type of windowSigns) removeEventListener(type, listener);
    };
  },
});
