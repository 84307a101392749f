/** What waits; tests hand in another. */
export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** What a member of a group of tabs is told. */
export interface TabMember {
  /** This tab is the one that asks from now on. */
  onLead(): void;
  /** Another tab asks from now on: this one only listens. */
  onFollow(): void;
  /** What another tab has got. */
  onNews(news: unknown): void;
  /** What a tab is told that comes now; nothing while there is nothing. */
  news(): unknown;
}

/** `hello`: what has the leader got? `ping`: is it there? `any`: what does anybody know? `none`: I know nothing. */
type Message = { type: 'hello' | 'ping' | 'here' | 'any' | 'none' } | { type: 'news'; news: unknown };

/** A follower asks the leader this often whether it is awake, in milliseconds. */
const checkInterval = 20_000;
/** A leader that does not answer in this time sleeps, in milliseconds. */
const patience = 1_000;
/** How long a new leader waits for what the others know, in milliseconds. */
const hearing = 200;

/**
 * The tabs of a browser that want the same: one of them leads (it holds a lock, https://w3c.github.io/web-locks/), the
 * others hear from it (BroadcastChannel). When it goes, or does not answer any more, another one takes its place. Tabs
 * that nobody looks at rest: they listen, and never lead.
 */
export class TabGroup {
  readonly #name: string;
  readonly #member: TabMember;
  readonly #timers: Timers;
  readonly #channel: BroadcastChannel;
  readonly #leaving = new AbortController();
  /** For the lock, behind the leader. */
  #waiting: AbortController | undefined;
  #release: (() => void) | undefined;
  #timer: number | undefined;
  #isResting: boolean;
  /** Called with what the others know, while a new leader hears them. */
  #hear: ((isNews: boolean) => void) | undefined;

  constructor(name: string, member: TabMember, timers: Timers, isResting = false) {
    this.#name = name;
    this.#member = member;
    this.#timers = timers;
    this.#isResting = isResting;
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }) => this.#handleMessage(data as Message));
    this.#attend();
    if (isResting) this.#post({ type: 'hello' });
    else this.#hold({ ifAvailable: true });
  }

  /** Web Locks are for secure contexts only. */
  static get isSupported(): boolean {
    return typeof BroadcastChannel === 'function' && typeof navigator.locks?.request === 'function';
  }

  get isLeader(): boolean {
    return this.#release !== undefined;
  }

  /** Tells the others what came. */
  tell(news: unknown): void {
    if (this.isLeader) this.#post({ type: 'news', news });
  }

  /** Only listens from now on. */
  rest(): void {
    this.#isResting = true;
    this.#waiting?.abort();
    this.#timers.clearTimeout(this.#timer);
    this.#release?.();
    this.#release = undefined;
  }

  /** Leads again, or follows. */
  wake(): void {
    if (!this.#isResting) return;
    this.#isResting = false;
    this.#hold({ ifAvailable: true });
  }

  leave(): void {
    this.rest();
    this.#leaving.abort();
    this.#channel.close();
  }

  /** A lock that all share says how many there are. */
  #attend(): void {
    const { signal } = this.#leaving;
    const stay = (): Promise<void> => new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    navigator.locks.request(this.#presence, { mode: 'shared', signal }, stay).catch(() => undefined);
  }

  get #presence(): string {
    return `${this.#name} present`;
  }

  /** Leads as long as the lock is held, once it is given. */
  #hold(options: LockOptions): void {
    let isHeld = false;
    navigator.locks
      .request(this.#name, options, (lock) => {
        if (this.#isResting) return undefined;
        if (!lock) return this.#follow();
        isHeld = true;
        this.#timers.clearTimeout(this.#timer);
        this.#waiting?.abort();
        return new Promise<void>((resolve) => {
          this.#release = resolve;
          void this.#lead();
        });
      })
      .catch(() => {
        if (this.#isResting || options.signal?.aborted) return;
        // Locks may be forbidden, as in a sandboxed frame: everybody for himself.
        if (!isHeld) return this.#member.onLead();
        // Another tab took the lock, since this one was asleep.
        this.#release = undefined;
        this.#member.onFollow();
        this.#follow();
      });
  }

  /** Leads, with what the others know already. */
  async #lead(): Promise<void> {
    const { held = [] } = await navigator.locks.query();
    let others = held.filter(({ name }) => name === this.#presence).length - 1;
    if (others > 0) {
      await new Promise<void>((resolve) => {
        const timer = this.#timers.setTimeout(resolve, hearing);
        this.#hear = (isNews) => {
          if (!isNews && --others) return;
          this.#timers.clearTimeout(timer);
          resolve();
        };
        this.#post({ type: 'any' });
      });
      this.#hear = undefined;
    }
    if (this.isLeader) this.#member.onLead();
  }

  #follow(): void {
    this.#waiting = new AbortController();
    this.#hold({ signal: this.#waiting.signal });
    this.#ask('hello');
  }

  /** Takes the leader's place if it gives no sign of life. */
  #ask(type: 'hello' | 'ping'): void {
    const { setTimeout, clearTimeout } = this.#timers;
    clearTimeout(this.#timer);
    this.#post({ type });
    this.#timer = setTimeout(() => this.#hold({ steal: true }), patience);
  }

  #handleMessage(message: Message): void {
    const { type } = message;
    if (type === 'hello' || type === 'ping') {
      if (this.isLeader) this.#answer(type === 'ping', 'here');
    } else if (type === 'any') {
      if (!this.isLeader) this.#answer(false, 'none');
    } else if (this.#hear) {
      if (type === 'news') this.#member.onNews(message.news);
      this.#hear(type === 'news');
    } else if (!this.isLeader && type !== 'none') {
      if (type === 'news') this.#member.onNews(message.news);
      if (!this.#isResting) this.#checkLater();
    }
  }

  #checkLater(): void {
    const { setTimeout, clearTimeout } = this.#timers;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask('ping'), checkInterval);
  }

  #answer(isShort: boolean, otherwise: 'here' | 'none'): void {
    const news = isShort ? undefined : this.#member.news();
    this.#post(news === undefined ? { type: otherwise } : { type: 'news', news });
  }

  #post(message: Message): void {
    this.#channel.postMessage(message);
  }
}
