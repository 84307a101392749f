import type { SourceConfig } from '../model/source-config.js';
import type { SourceError } from '../model/source-error.js';
import type { Answer } from './ask.js';
import { askSource, type Said } from './ask-source.js';
import type { DataKind } from './data-kinds.js';
import { pageEnvironment, type Environment } from './environment.js';
import { LiveStream } from './live-stream.js';
import type { Source } from './registry.js';
import { resolveUrl } from './resolve-url.js';
import { nextDelay, refreshSeconds } from './schedule.js';
import { asSourceError, isTemporary } from './source-errors.js';
import { TabShare, type News } from './tab-share.js';
import { answerOf } from './values.js';
import { mergeWishes, type Wish } from './wish.js';

/** Who makes something of what a resource answers. */
export interface Reader {
  readonly kind: DataKind;
  /**
   * Reads an answer; tells why it could not.
   *
   * @param isMessage of a stream, which may have some for others, or just to keep the line open: one that cannot be read is no failure
   */
  read(answer: Answer, isMessage?: boolean): Promise<SourceError | undefined>;
  /** Nothing could be had. */
  fail(error: SourceError): void;
  /** It is asked again. */
  expect(): void;
}

/** Seconds between requests while a stream is broken and nobody says how many. */
const pollInsteadOfStream = 60;

/** For so long, in milliseconds, who comes back is given what came before: longer away, he looks anew, as on another view of an app. */
const maxAge = 60_000;

/**
 * One address (or one function of the page's script) for all who read it: one request, one timer, one stream; among the
 * tabs of a browser too, where it is asked again and again. It works while somebody reads; then all is ended, and what
 * came is kept for those who come back.
 */
export class SharedResource {
  /** The last answer. */
  answer: Answer | undefined;
  /** Why there is none, or none that is newer. */
  error: SourceError | undefined;

  readonly #key: string;
  readonly #source: Source;
  readonly #environment: Environment;
  readonly #readers = new Map<Reader, Wish>();
  #isRunning = false;
  #work: AbortController | undefined;
  #loading: Promise<void> | undefined;
  /** A generator that has more to give. */
  #isFollowing = false;
  #timer: number | undefined;
  /** When it is to be asked again, in milliseconds since 1970, also while the page is hidden. */
  #due: number | undefined;
  #repliedAt: number | undefined;
  #failures = 0;
  #stream: LiveStream | undefined;
  #isStreamBroken = false;
  readonly #tabs: TabShare;
  #unlisten: (() => void)[] = [];

  constructor(key: string, source: Source, environment: Environment = pageEnvironment) {
    this.#key = key;
    this.#source = source;
    this.#environment = environment;
    this.#tabs = new TabShare(environment, {
      onLead: () => this.#proceed(),
      onFollow: () => this.#pause(),
      onNews: (news) => void this.#hear(news),
      news: () => this.#news,
    });
  }

  /** Reads from now on, or wishes something else. */
  subscribe(reader: Reader, wish: Wish): void {
    this.#readers.set(reader, wish);
    if (!this.#isRunning) this.#start();
    // A tick later, so that all who come, go or change in this one count together.
    void Promise.resolve().then(() => this.#settle());
  }

  unsubscribe(reader: Reader): void {
    this.#readers.delete(reader);
    // A tick later: an element that is only moved within the page is back by then.
    void Promise.resolve().then(() => (this.isIdle ? this.#stop() : this.#settle()));
  }

  get isIdle(): boolean {
    return !this.#readers.size;
  }

  /** Asks now; joins a request that is under way. */
  refresh(): Promise<void> {
    this.#loading ??= Promise.resolve().then(() => this.#load());
    return this.#loading;
  }

  /** The source with what the readers wish; nothing for a function. */
  get config(): SourceConfig | undefined {
    if (typeof this.#source === 'function') return undefined;
    const { limit: own, ...config } = this.#source;
    const limit = own ?? mergeWishes(this.#readers.values()).limit;
    return limit === undefined ? config : { ...config, limit };
  }

  get url(): string {
    return typeof this.#source === 'function' ? '' : this.#source.src;
  }

  #start(): void {
    this.#isRunning = true;
    const { now, onReturn, onLeave } = this.#environment;
    // What is not asked again by itself: also where there was nothing.
    if (this.#repliedAt !== undefined && now() - this.#repliedAt >= maxAge) this.#due ??= 0;
    this.#unlisten = [onReturn((isNetworkBack) => this.#return(isNetworkBack)), onLeave((isAsleep) => this.#leave(isAsleep))];
  }

  #stop(): void {
    this.#isRunning = false;
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
    this.#leave(true);
    this.#work?.abort();
    this.#work = undefined;
    // What was ended in the middle begins anew.
    if (this.#isFollowing) this.#repliedAt = undefined;
    this.#isFollowing = false;
  }

  /** Nobody looks: what is under way may end, nothing new begins. A tab that sleeps cannot even listen to the others. */
  #leave(isAsleep: boolean): void {
    this.#pause();
    if (!isAsleep) return this.#tabs.rest();
    this.#tabs.leave();
    // Engines break off what is under way, which is no fault of the server's: it is asked on waking.
    if (this.#loading) this.#work?.abort();
    this.#loading = undefined;
  }

  #pause(): void {
    this.#environment.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stream?.close();
  }

  #return(isNetworkBack: boolean): void {
    if (isNetworkBack && this.error?.status === undefined && this.#failures) this.#due = 0;
    this.#settle();
  }

  /** Does what the wishes of this moment ask for. */
  #settle(): void {
    if (this.isIdle) return;
    // The first answer is fetched in a hidden tab too, so that it is there when the visitor comes.
    const isResting = this.#environment.isAway() && (this.#repliedAt !== undefined || this.#isLive);
    this.#tabs.join(this.#tabsName, isResting);
    if (!isResting && !this.#tabs.isFollower) this.#proceed();
  }

  #proceed(): void {
    const source = this.#source;
    if (this.#isLive && typeof source !== 'function') this.#listen(source);
    if (this.#isLive && !this.#isStreamBroken) return;
    if (this.#repliedAt === undefined || this.#wantsMore() || this.#isDue()) void this.refresh();
    else if (!this.#loading) this.#schedule();
  }

  /** What is asked again and again is asked by one tab of the browser for all that ask it as often. */
  get #tabsName(): string {
    const seconds = this.#wishedInterval;
    const isShared = typeof this.#source !== 'function' && (seconds > 0 || this.#isLive);
    return isShared ? `tin-widgets:1:${this.#key} ${seconds} ${this.config?.limit ?? ''}` : '';
  }

  get #news(): News | undefined {
    const { answer, error } = this;
    return this.#repliedAt === undefined || !(answer ?? error) ? undefined : { time: this.#repliedAt, answer, error };
  }

  async #hear({ time, answer, error }: News): Promise<void> {
    // What is of a time to come is of a clock that was set back since.
    if (this.#repliedAt !== undefined && time <= this.#repliedAt && this.#repliedAt <= this.#environment.now()) return;
    this.#repliedAt = time;
    this.#due = undefined;
    this.#work?.abort();
    this.#loading = undefined;
    if (error) this.#fail(error);
    else if (answer) await this.#deliver(answer);
    // One that was opened in the background has what it came for.
    if (this.#environment.isAway()) this.#tabs.rest();
  }

  async #load(): Promise<void> {
    if (this.isIdle) {
      this.#loading = undefined;
      return;
    }
    this.#work?.abort();
    const { signal } = (this.#work = new AbortController());
    let rest: Said['rest'];
    try {
      for (const reader of this.#readers.keys()) reader.expect();
      const said = await askSource(this.#kind, this.config ?? this.#source, signal);
      if (signal.aborted) return;
      ({ rest } = said);
      this.#loading = undefined;
      this.#repliedAt = this.#environment.now();
      await this.#deliver(said.first);
    } catch (error) {
      if (signal.aborted) return;
      this.#loading = undefined;
      this.#fail(asSourceError(error, this.url));
    }
    if (signal.aborted) return;
    this.#done();
    void this.#follow(rest, signal);
  }

  /** The later values of a generator, one after the other. */
  async #follow(values: AsyncIterable<unknown> | undefined, signal: AbortSignal): Promise<void> {
    if (!values) return;
    this.#isFollowing = true;
    try {
      for await (const value of values) if (!signal.aborted) await this.#receive(answerOf(value));
      if (!signal.aborted) this.#isFollowing = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#isFollowing = false;
      this.#fail(asSourceError(error, ''));
      this.#done();
    }
  }

  /** What came by itself: of a stream, of a generator. Tells whether it says anything. */
  async #receive(answer: Answer, isMessage = false): Promise<boolean> {
    if (this.isIdle || !(await this.#deliver(answer, isMessage))) return false;
    if (isMessage) this.#isStreamBroken = false;
    this.#done();
    return true;
  }

  /** Tells whether it came to something, be it a failure. */
  async #deliver(answer: Answer, isMessage = false): Promise<boolean> {
    const { answer: before, error } = this;
    this.answer = answer;
    this.error = undefined;
    const errors = await Promise.all([...this.#readers.keys()].map((reader) => reader.read(answer, isMessage)));
    // What nobody can read is as bad as no answer.
    const isUseless = errors.length > 0 && errors.every((error) => error !== undefined);
    if (isUseless && isMessage) {
      if (this.answer === answer) Object.assign(this, { answer: before, error });
      return false;
    }
    this.error = isUseless ? errors[0] : undefined;
    this.#failures = isUseless ? this.#failures + 1 : 0;
    return true;
  }

  #fail(error: SourceError): void {
    this.error = error;
    this.#failures++;
    for (const reader of [...this.#readers.keys()]) reader.fail(error);
  }

  #done(): void {
    this.#repliedAt = this.#environment.now();
    this.#tabs.tell();
    if (this.#environment.isAway()) this.#tabs.rest();
    this.#schedule();
  }

  /** Sets the one timer, counted from the last reply. */
  #schedule(): void {
    const { now, random, setTimeout, clearTimeout, isAway } = this.#environment;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = undefined;
    if (this.isIdle || (this.#isLive && !this.#isStreamBroken)) return;
    const interval = this.#interval;
    const isHopeless = this.#failures > 0 && this.error !== undefined && !isTemporary(this.error) && !interval;
    const delay = isHopeless ? undefined : nextDelay(interval, this.#failures, this.error?.retryAfter, random());
    if (delay === undefined) return;
    this.#due = (this.#repliedAt ?? now()) + delay;
    // No later than that, though the clock were set back.
    if (!isAway()) this.#timer = setTimeout(() => void this.refresh(), Math.min(delay, Math.max(0, this.#due - now())));
  }

  #isDue(): boolean {
    return this.#due !== undefined && this.#environment.now() >= this.#due;
  }

  /** Whether more items are wished for than the endpoint was asked for. */
  #wantsMore(): boolean {
    const { askedLimit } = this.answer ?? {};
    const { limit = 0 } = this.config ?? {};
    return askedLimit !== undefined && limit > askedLimit;
  }

  get #interval(): number {
    return this.#wishedInterval || (this.#isStreamBroken ? pollInsteadOfStream : 0);
  }

  get #wishedInterval(): number {
    return refreshSeconds(mergeWishes(this.#readers.values()).refresh);
  }

  get #kind(): DataKind {
    return this.#readers.keys().next().value?.kind ?? 'articles';
  }

  get #isLive(): boolean {
    return typeof this.#source !== 'function' && this.#source.live === true;
  }

  /** Listens to the stream; asks now and then while it is broken. */
  #listen(source: SourceConfig): void {
    this.#stream ??= new LiveStream(source, this.#environment, {
      onText: (text) => this.#receive({ text, contentType: '', url: resolveUrl(this.url) }, true),
      onFault: (error) => {
        if (this.#isStreamBroken) return;
        this.#isStreamBroken = true;
        this.error = asSourceError(error, this.url);
        void this.refresh();
      },
    });
    this.#stream.open();
  }
}
