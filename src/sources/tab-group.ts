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
  /** What the leading tab has got. */
  onNews(news: unknown): void;
  /** What a tab is told that comes now; nothing while there is nothing. */
  news(): unknown;
}

/** `hello`: what have you got? `ping`: are you there? */
type Message = { type: 'hello' | 'ping' | 'here' } | { type: 'news'; news: unknown };

/** A follower asks the leader this often whether it is awake, in milliseconds. */
const checkInterval = 20_000;
/** A leader that does not answer in this time sleeps, in milliseconds. */
const patience = 1_000;

/**
 * The tabs of a browser that want the same: one of them leads (it holds a lock, https://w3c.github.io/web-locks/), the
 * others hear from it (BroadcastChannel). When it goes, or does not answer any more, another one takes its place.
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

  constructor(name: string, member: TabMember, timers: Timers) {
    this.#name = name;
    this.#member = member;
    this.#timers = timers;
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }) => this.#handleMessage(data as Message));
    this.#hold({ ifAvailable: true });
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

  leave(): void {
    this.#leaving.abort();
    this.#waiting?.abort();
    this.#timers.clearTimeout(this.#timer);
    this.#release?.();
    this.#release = undefined;
    this.#channel.close();
  }

  /** Leads as long as the lock is held, once it is given. */
  #hold(options: LockOptions): void {
    let isHeld = false;
    navigator.locks
      .request(this.#name, options, (lock) => {
        if (this.#leaving.signal.aborted) return undefined;
        if (!lock) return this.#follow();
        isHeld = true;
        this.#timers.clearTimeout(this.#timer);
        this.#waiting?.abort();
        return new Promise<void>((resolve) => {
          this.#release = resolve;
          this.#member.onLead();
        });
      })
      .catch(() => {
        if (this.#leaving.signal.aborted || options.signal?.aborted) return;
        // Locks may be forbidden, as in a sandboxed frame: everybody for himself.
        if (!isHeld) return this.#member.onLead();
        // Another tab took the lock, since this one was asleep.
        this.#release = undefined;
        this.#member.onFollow();
        this.#follow();
      });
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
    if (this.isLeader) {
      if (message.type === 'hello' || message.type === 'ping') this.#answer(message.type);
    } else if (message.type === 'here' || message.type === 'news') {
      const { setTimeout, clearTimeout } = this.#timers;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask('ping'), checkInterval);
      if (message.type === 'news') this.#member.onNews(message.news);
    }
  }

  #answer(question: 'hello' | 'ping'): void {
    const news = question === 'hello' ? this.#member.news() : undefined;
    this.#post(news === undefined ? { type: 'here' } : { type: 'news', news });
  }

  #post(message: Message): void {
    this.#channel.postMessage(message);
  }
}
