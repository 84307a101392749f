import type { Day } from './calendar.js';

/** What "online" means: whoever looked at a page within so many milliseconds. */
export const onlineWindow = 5 * 60_000;

/** So long a day's secret is kept, in milliseconds: the longest day, and what of the next one still asks for it. */
export const secretLife = 26 * 3_600_000;

/** A look at a page. */
export interface View {
  readonly day: Day;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Who looked, as a pseudonym that holds for that day. */
  readonly visitor: string;
  /** Who that was the day before, while that matters for who is online. */
  readonly formerly?: string;
}

/** What is counted: looks at pages, or people, each once a day. */
export type Counted = 'views' | 'visitors';

export interface FiguresQuery {
  readonly counted: Counted;
  /** The days whose own figures are asked for. */
  readonly days: readonly Day[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface StoredFigures {
  /** Of all days. */
  readonly total: number;
  readonly online: number;
  /** Days without a visit may be missing. */
  readonly days: ReadonlyMap<Day, number>;
}

/** Where visits are kept. Several processes may use one. All methods reject while it cannot be reached. */
export interface VisitStore {
  /** The random secret of a day: 32 bytes, the same for all who ask, forgotten after `secretLife`. */
  secret(day: Day, now: number): Promise<Buffer>;
  /** Counts all of `views`, or none. What is counted when this resolves outlives the process. */
  add(views: readonly View[]): Promise<void>;
  read(query: FiguresQuery): Promise<StoredFigures>;
  close(): Promise<void>;
}
