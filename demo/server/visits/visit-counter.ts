import { isbot } from 'isbot';
import type { Calendar, Day } from './calendar.js';
import { GroupCommit } from './group-commit.js';
import { pseudonym } from './pseudonym.js';
import { onlineWindow, type Counted, type View, type VisitStore } from './visit-store.js';

/** The kit's `VisitorStats` on the wire. */
export interface Visits {
  readonly total: number;
  readonly online: number;
  readonly today: number;
  readonly yesterday: number;
  readonly week: number;
  readonly month: number;
  /** ISO 8601 */
  readonly updated: string;
}

const longestAgent = 1000;

export interface Visitor {
  /** IP address */
  readonly address: string;
  /** `User-Agent` */
  readonly agent: string;
}

export interface VisitCounterOptions {
  readonly store: VisitStore;
  readonly calendar: Calendar;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly counted: Counted;
  /** What an older counter showed when this one took over. */
  readonly startingTotal: number;
}

/** Counts visits, and says how many there were. */
export class VisitCounter {
  readonly #options: VisitCounterOptions;
  readonly #group: GroupCommit<View>;
  #secrets = new Map<Day, Promise<Buffer>>();

  constructor(options: VisitCounterOptions) {
    this.#options = options;
    this.#group = new GroupCommit({ commit: (views) => options.store.add(views), wait: 5, size: 1000, capacity: 50_000 });
  }

  /** Counts a look at a page, unless a robot looked. Tells which; resolves when it is kept. */
  async record({ address, agent }: Visitor): Promise<boolean> {
    // Every browser names itself, in less than this; the patterns of robots' names need not be tried on more.
    if (!agent.trim() || isbot(agent.slice(0, longestAgent))) return false;
    const { calendar, clock } = this.#options;
    const time = clock();
    const day = calendar.dayOf(time);
    const dayBefore = calendar.dayOf(time - onlineWindow);
    const visitor = pseudonym(await this.#secret(day, time), address, agent);
    // Who was here before midnight is not here twice.
    const formerly = dayBefore === day ? undefined : pseudonym(await this.#secret(dayBefore, time), address, agent);
    await this.#group.add({ day, time, visitor, ...(formerly !== undefined && { formerly }) });
    return true;
  }

  /** The figures of now, with all that was recorded before. */
  async figures(): Promise<Visits> {
    const { store, calendar, clock, counted, startingTotal } = this.#options;
    // A page reports its view, then asks: its visitor is to be among the figures.
    await this.#group.caughtUp();
    const now = clock();
    const { today, yesterday, week, month } = calendar.daysAt(now);
    const { total, online, days } = await store.read({ counted, days: [...new Set([yesterday, ...week, ...month])], now });
    const sum = (...names: readonly Day[]) => names.reduce((count, day) => count + (days.get(day) ?? 0), 0);
    return {
      total: startingTotal + total,
      online,
      today: sum(today),
      yesterday: sum(yesterday),
      week: sum(...week),
      month: sum(...month),
      updated: new Date(now).toISOString(),
    };
  }

  /** Ends when all that was recorded is kept. */
  async close(): Promise<void> {
    await this.#group.caughtUp();
    await this.#options.store.close();
  }

  #secret(day: Day, now: number): Promise<Buffer> {
    const known = this.#secrets.get(day);
    if (known) return known;
    const secret = this.#options.store.secret(day, now);
    // Two days matter at midnight, and never more; a failure is asked for again.
    this.#secrets = new Map([...[...this.#secrets].slice(-1), [day, secret]]);
    secret.catch(() => this.#secrets.delete(day));
    return secret;
  }
}
