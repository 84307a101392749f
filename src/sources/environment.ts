import { configuration } from '../lib/configuration.js';

/** The world as a source sees it; tests hand in another. */
export interface Environment {
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
  /** 0 ≤ x < 1 */
  random(): number;
  isHidden(): boolean;
  /** Calls back when the page is looked at again, or the network is there again; returns the end of it. */
  onReturn(listener: () => void): () => void;
  /** Calls back when the page is looked at no longer; returns the end of it. */
  onLeave(listener: () => void): () => void;
}

export const pageEnvironment: Environment = {
  now: () => configuration().now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds) as unknown as number,
  clearTimeout: (timer) => clearTimeout(timer),
  random: Math.random,
  isHidden: () => document.visibilityState === 'hidden',
  onReturn(listener) {
    const handleVisibility = (): void => {
      if (document.visibilityState === 'visible') listener();
    };
    document.addEventListener('visibilitychange', handleVisibility);
    addEventListener('pageshow', listener);
    addEventListener('online', listener);
    return () => {
      document.removeEventListener('visibilitychange', handleVisibility);
      removeEventListener('pageshow', listener);
      removeEventListener('online', listener);
    };
  },
  onLeave(listener) {
    const handleVisibility = (): void => {
      if (document.visibilityState === 'hidden') listener();
    };
    document.addEventListener('visibilitychange', handleVisibility);
    addEventListener('pagehide', listener);
    return () => {
      document.removeEventListener('visibilitychange', handleVisibility);
      removeEventListener('pagehide', listener);
    };
  },
};
