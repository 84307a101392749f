import { configuration } from '../lib/configuration.js';
import { TabGroup, type TabMember, type Timers } from './tab-group.js';

/** The world as a source sees it; tests hand in another. */
export interface Environment extends Timers {
  now(): number;
  /** 0 ≤ x < 1 */
  random(): number;
  /** Whether nobody looks, or there is no network. */
  isAway(): boolean;
  /** Calls back when the page is looked at again, or the network is there again; returns the end of it. */
  onReturn(listener: (isNetworkBack: boolean) => void): () => void;
  /** Calls back when the page is looked at no longer, or sleeps, or the network is gone; returns the end of it. */
  onLeave(listener: (isAsleep: boolean) => void): () => void;
  /** Joins the browser's other tabs that want the same; nothing where they cannot know of each other. */
  joinTabs(name: string, member: TabMember, isResting: boolean): TabGroup | undefined;
}

export const pageEnvironment: Environment = {
  now: () => configuration().now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds) as unknown as number,
  clearTimeout: (timer) => clearTimeout(timer),
  random: Math.random,
  isAway: () => document.visibilityState === 'hidden' || navigator.onLine === false,
  onReturn(listener) {
    const handleReturn = ({ type }: Event): void => {
      if (document.visibilityState === 'visible') listener(type === 'online');
    };
    return listen(handleReturn, { visibilitychange: document, resume: document, pageshow: window, online: window });
  },
  onLeave(listener) {
    const handleLeave = ({ type }: Event): void => {
      if (type !== 'visibilitychange' || document.visibilityState === 'hidden') listener(type === 'freeze' || type === 'pagehide');
    };
    return listen(handleLeave, { visibilitychange: document, freeze: document, pagehide: window, offline: window });
  },
  joinTabs: (name, member, isResting) =>
    TabGroup.isSupported ? new TabGroup(name, member, pageEnvironment, isResting) : undefined,
};

function listen(handler: (event: Event) => void, targets: Record<string, EventTarget>): () => void {
  for (const [type, target] of Object.entries(targets)) target.addEventListener(type, handler);
  return () => {
    for (const [type, target] of Object.entries(targets)) target.removeEventListener(type, handler);
  };
}
