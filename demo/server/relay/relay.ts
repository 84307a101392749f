import { LRUCache } from 'lru-cache';
import { Problem } from '../problem.js';
import type { Answer } from './answer.js';
import { Pauses, problemOf } from './pauses.js';
import { upstreamLimit } from './upstream-problem.js';

/** What somebody wants of an upstream. */
export interface Asked {
  /** Checked. */
  readonly url: URL;
  /** What of the asker's headers is passed on, by names in lower case: the form of the answer, or a share link's token. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RelayOptions {
  /** Gets an answer from upstream; throws a `Problem`. */
  fetchAnswer: (asked: Asked, known: Answer | undefined) => Promise<Answer>;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Milliseconds after its freshness during which an answer is given at once, while a new one is fetched. */
  stale: number;
  /** Milliseconds after its freshness during which an answer stands in for an upstream that fails. */
  keep: number;
  /** Bytes of all answers. */
  bytes: number;
  entries: number;
  /** Told every failure, also of what was fetched in the background. */
  onFailure?: (url: URL, problem: Problem) => void;
}

export interface Served {
  readonly answer: Answer;
  /** Whether it was in the cache, or fetched for this request. */
  readonly cached: boolean;
  /** Why an old answer stands in. */
  readonly problem?: Problem;
}

/** Different addresses asked for at the same time, all hosts together. */
const mostInFlight = 64;
/** What an answer takes beside its bytes, about. */
const overhead = 1024;

/** Answers from a bounded cache, and asks upstream as seldom as it can. */
export class Relay {
  readonly #options: RelayOptions;
  readonly #answers: LRUCache<string, Answer>;
  readonly #pauses: Pauses;
  readonly #inFlight = new Map<string, Promise<Answer>>();

  constructor(options: RelayOptions) {
    const { bytes, entries } = options;
    this.#options = options;
    this.#answers = new LRUCache({
      max: entries,
      maxSize: bytes,
      sizeCalculation: (answer) => answer.bytes.length + overhead,
    });
    // Of their own, so that a thousand wrong addresses cannot push out one good answer.
    this.#pauses = new Pauses(entries);
  }

  /**
   * @param mayAsk called before upstream is asked on this request's behalf; throws a `Problem` if it may not
   * @throws Problem when upstream fails and no earlier answer can stand in
   */
  async get(asked: Asked, mayAsk: () => Promise<void>): Promise<Served> {
    const { clock, stale } = this.#options;
    const now = clock();
    const key = keyOf(asked);
    const known = this.#answers.get(key);
    const since = known ? now - known.storedAt - known.lifetime : Infinity;
    if (known && since < 0) return { answer: known, cached: true };

    const pause = this.#pauses.at(key, asked.url.host, now);
    if (pause) return this.#standIn(known, problemOf(pause, now), now);

    if (known && since < stale) {
      // Its failure is remembered, and told to those who come next.
      this.#ask(asked, known).catch(() => undefined);
      return { answer: known, cached: true };
    }
    try {
      if (!this.#inFlight.has(key)) await mayAsk();
      return { answer: await this.#ask(asked, known), cached: false };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return this.#standIn(this.#answers.get(key), error, clock());
    }
  }

  #standIn(known: Answer | undefined, problem: Problem, now: number): Served {
    if (known && now - known.storedAt - known.lifetime < this.#options.keep) {
      return { answer: known, cached: true, problem };
    }
    throw problem;
  }

  /** Asks upstream, or joins who asks it already. */
  #ask(asked: Asked, known: Answer | undefined): Promise<Answer> {
    const key = keyOf(asked);
    const joined = this.#inFlight.get(key);
    if (joined) return joined;
    if (this.#inFlight.size >= mostInFlight) return Promise.reject(busy());
    const pending = this.#fetch(asked, known).finally(() => this.#inFlight.delete(key));
    this.#inFlight.set(key, pending);
    return pending;
  }

  async #fetch(asked: Asked, known: Answer | undefined): Promise<Answer> {
    const { url } = asked;
    const key = keyOf(asked);
    const { fetchAnswer, clock, onFailure } = this.#options;
    try {
      const answer = await fetchAnswer(asked, known);
      this.#answers.set(key, answer);
      this.#pauses.end(key, url.host);
      return answer;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#pauses.begin(error.error === upstreamLimit ? url.host : key, error, clock());
      if (isGone(error)) this.#answers.delete(key);
      onFailure?.(url, error);
      throw error;
    }
  }
}

/** Who passes on something else gets another answer, be it a refusal. */
function keyOf({ url, headers = {} }: Asked): string {
  return `${url.href} ${JSON.stringify(Object.entries(headers).sort())}`;
}

/** What upstream has taken away is not shown any longer; everything else may pass. */
function isGone({ status }: Problem): boolean {
  return status === 404 || status === 410;
}

function busy(): Problem {
  return new Problem('The relay waits for too many upstreams already.', {
    status: 503,
    error: 'relay-busy',
    hint: 'Ask again in a moment; if this happens often, find out which upstream is slow.',
    retryAfter: 5,
  });
}
