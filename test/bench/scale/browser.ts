import { refreshSeconds } from '../../../src/sources/schedule.js';
import type { CacheHeaders, Network } from './network.js';
import { Poller, type Rule } from './poller.js';
import type { Address } from './portal-page.js';
import { StreamReader } from './stream-reader.js';
import type { VirtualClock } from './virtual-clock.js';

/** How the widgets of all pages are set, and what the portal's data are sent with. */
export interface Setting {
  /** Seconds, 0 for never. */
  readonly refresh: number;
  readonly headers: CacheHeaders;
  readonly rule: Rule;
  /** Whether a browser's tabs share what they poll. */
  readonly isShared: boolean;
  /** Whether the widgets of a page that read the same ask once. */
  readonly isAskedOnce: boolean;
  /** Whether the counter has a stream instead of polling. */
  readonly isLive: boolean;
  /** Seconds that a failing origin asks to wait. */
  readonly retryAfter?: (time: number) => number | undefined;
}

/** Where its requests go to. */
export interface World {
  readonly clock: VirtualClock;
  readonly network: Network;
  readonly random: () => number;
}

/** What a tab has open for an address while it is in sight. */
interface Asking {
  answeredAt: number | undefined;
  start(answeredAt?: number): void;
  stop(): void;
}

interface Tab {
  /** Ends what it does for itself or with others; nothing while it is out of sight. */
  rest: (() => void) | undefined;
  readonly addresses: readonly Address[];
}

interface Shared {
  readonly asking: Asking;
  inSight: number;
  open: number;
}

/** A reader's browser: its tabs, its cache, and what its tabs do for each other. */
export class Browser {
  readonly tabs = new Set<Tab>();
  readonly #setting: Setting;
  readonly #world: World;
  readonly #place: number;
  /** Until when an answer needs not be asked for again. */
  readonly #cache = new Map<string, number>();
  readonly #shared = new Map<string, Shared>();

  constructor(setting: Setting, world: World, place: number) {
    this.#setting = setting;
    this.#world = world;
    this.#place = place;
  }

  /** Opens a page in sight. */
  open(addresses: readonly Address[]): Tab {
    const tab: Tab = { addresses, rest: undefined };
    this.tabs.add(tab);
    const ends = addresses.flatMap((address) => this.#begin(address));
    tab.rest = () => ends.forEach((end) => end());
    return tab;
  }

  /** Puts a tab out of sight. */
  hide(tab: Tab): void {
    tab.rest?.();
    tab.rest = undefined;
  }

  close(tab: Tab): void {
    this.hide(tab);
    this.tabs.delete(tab);
    for (const { path } of tab.addresses) {
      const shared = this.#shared.get(path);
      if (shared) shared.open--;
    }
  }

  /** Asks what an address's widgets ask; gives the ends of that. */
  #begin(address: Address): (() => void)[] {
    const { isShared, isAskedOnce } = this.#setting;
    if (isShared && this.#isAskedAgain(address)) return [this.#join(address)];
    return [...Array(isAskedOnce ? 1 : address.readers)].map(() => {
      const asking = this.#asking(address);
      asking.start();
      return () => asking.stop();
    });
  }

  #isAskedAgain({ path, isRefreshed }: Address): boolean {
    return isRefreshed && (this.#setting.refresh > 0 || this.#isStream(path));
  }

  #isStream(path: string): boolean {
    return this.#setting.isLive && path === '/visits';
  }

  /** One of the tabs in sight asks for all; one that comes begins with what the others know, as `TabGroup` does it. */
  #join(address: Address): () => void {
    const shared = this.#shared.get(address.path) ?? { asking: this.#asking(address), inSight: 0, open: 0 };
    this.#shared.set(address.path, shared);
    if (!shared.inSight++) shared.asking.start(shared.open ? shared.asking.answeredAt : undefined);
    shared.open++;
    return () => {
      if (!--shared.inSight) shared.asking.stop();
    };
  }

  #asking({ path, isRefreshed }: Address): Asking {
    const { clock, network, random } = this.#world;
    if (this.#isStream(path)) return new StreamReader(network, clock);
    const { refresh, rule, headers, retryAfter } = this.#setting;
    return new Poller({
      refresh: isRefreshed ? refreshSeconds(refresh) : 0,
      rule,
      random,
      clock,
      ...(retryAfter && { retryAfter }),
      ask: () => {
        if (clock.now < (this.#cache.get(path) ?? 0)) return true;
        const age = network.request(path, this.#place, clock.now);
        if (age !== undefined) this.#cache.set(path, clock.now - age + headers.maxAge * 1000);
        return age !== undefined;
      },
    });
  }
}
