const minute = 60_000;
const day = 86_400_000;

/** Each visit asks for this minute and for the one in which "online" began. */
const mostMinutes = 100;

/** A day as ISO 8601 writes it: `2024-06-18`. */
export type Day = string;

/** The days whose figures a counter shows. */
export interface NamedDays {
  readonly today: Day;
  readonly yesterday: Day;
  /** From Monday until today. */
  readonly week: readonly Day[];
  /** From the first until today. */
  readonly month: readonly Day[];
}

/** Which day it is in a portal's time zone. */
export class Calendar {
  readonly #format: Intl.DateTimeFormat;
  readonly #known = new Map<number, Day>();

  /** @param timeZone an IANA name */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' });
  }

  /** @param time milliseconds since 1970 */
  dayOf(time: number): Day {
    // No zone changes its day within a minute, and Intl costs more than all the rest of a visit.
    const started = Math.floor(time / minute);
    const known = this.#known.get(started);
    if (known) return known;
    const parts = new Map(this.#format.formatToParts(time).map(({ type, value }) => [type, value]));
    const found = `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
    if (this.#known.size >= mostMinutes) this.#known.clear();
    this.#known.set(started, found);
    return found;
  }

  daysAt(time: number): NamedDays {
    return daysUntil(this.dayOf(time));
  }
}

function daysUntil(today: Day): NamedDays {
  const last = new Date(`${today}T00:00Z`);
  const daysSinceMonday = (last.getUTCDay() + 6) % 7;
  const run = (count: number): Day[] => Array.from({ length: count }, (_, index) => before(last, count - 1 - index));
  return { today, yesterday: before(last, 1), week: run(daysSinceMonday + 1), month: run(last.getUTCDate()) };
}

function before(date: Date, days: number): Day {
  return new Date(date.getTime() - days * day).toISOString().slice(0, 10);
}
