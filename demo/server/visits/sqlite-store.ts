import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { Day } from './calendar.js';
import { onlineWindow, secretLife, type Counted, type FiguresQuery, type StoredFigures, type View, type VisitStore } from './visit-store.js';

/*
 * With `synchronous = FULL` what is committed is on the disk, so it outlives a power cut too. `secure_delete` overwrites
 * what is forgotten.
 */
const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS days (
    day TEXT PRIMARY KEY, views INTEGER NOT NULL, visitors INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS visitors (
    visitor TEXT PRIMARY KEY, day TEXT NOT NULL, seen INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS visitors_seen ON visitors (seen);
  CREATE TABLE IF NOT EXISTS secrets (day TEXT PRIMARY KEY, secret BLOB NOT NULL, made INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/** Visits in a file, or with `:memory:` for as long as the process lives. */
export class SqliteStore implements VisitStore {
  readonly #database: DatabaseSyncInstance;
  readonly #countDay: StatementSyncInstance;
  readonly #seeAgain: StatementSyncInstance;
  readonly #seeFirst: StatementSyncInstance;
  readonly #unsee: StatementSyncInstance;
  readonly #forget: StatementSyncInstance;
  readonly #readDays: StatementSyncInstance;
  readonly #readTotals: StatementSyncInstance;
  readonly #readOnline: StatementSyncInstance;

  /** @throws Error if the file cannot be written or is no database */
  constructor(file: string) {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file);
    this.#database.exec(schema);
    this.#countDay = this.#database.prepare(
      'INSERT INTO days VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET views = views + ?2, visitors = visitors + ?3',
    );
    this.#seeAgain = this.#database.prepare('UPDATE visitors SET seen = max(seen, ?2) WHERE visitor = ?1');
    this.#seeFirst = this.#database.prepare('INSERT INTO visitors VALUES (?, ?, ?)');
    this.#unsee = this.#database.prepare('UPDATE visitors SET seen = 0 WHERE visitor = ?');
    this.#forget = this.#database.prepare('DELETE FROM secrets WHERE made < ?');
    this.#readDays = this.#database.prepare('SELECT * FROM days WHERE day IN (SELECT value FROM json_each(?))');
    this.#readTotals = this.#database.prepare(
      'SELECT coalesce(sum(views), 0) AS views, coalesce(sum(visitors), 0) AS visitors FROM days',
    );
    this.#readOnline = this.#database.prepare('SELECT count(*) AS online FROM visitors WHERE seen > ?');
  }

  async secret(day: Day, now: number): Promise<Buffer> {
    const make = this.#database.prepare('INSERT INTO secrets VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
    const isNew = this.#transaction(() => {
      if (!make.run(day, randomBytes(32), now).changes) return false;
      this.#database.prepare('DELETE FROM visitors WHERE day < ? AND seen <= ?').run(day, now - onlineWindow);
      return true;
    });
    if (isNew) this.#tidy();
    const row = this.#database.prepare('SELECT secret FROM secrets WHERE day = ?').get(day) as unknown as { secret: Uint8Array };
    return Buffer.from(row.secret);
  }

  async add(views: readonly View[]): Promise<void> {
    const now = Math.max(...views.map(({ time }) => time));
    const forgotten = this.#transaction(() => {
      const days = new Map<Day, { views: number; visitors: number }>();
      for (const { day, time, visitor, formerly } of views) {
        const counts = days.get(day) ?? { views: 0, visitors: 0 };
        days.set(day, counts);
        counts.views++;
        if (!this.#seeAgain.run(visitor, time).changes) {
          this.#seeFirst.run(visitor, day, time);
          counts.visitors++;
        }
        if (formerly) this.#unsee.run(formerly);
      }
      for (const [day, counts] of days) this.#countDay.run(day, counts.views, counts.visitors);
      return this.#forget.run(now - secretLife).changes;
    });
    if (forgotten) this.#tidy();
  }

  async read({ counted, days, now }: FiguresQuery): Promise<StoredFigures> {
    const rows = this.#readDays.all(JSON.stringify(days)) as unknown as ({ day: Day } & Record<Counted, number>)[];
    const totals = this.#readTotals.get() as unknown as Record<Counted, number>;
    const { online } = this.#readOnline.get(now - onlineWindow) as unknown as { online: number };
    return { total: totals[counted], online, days: new Map(rows.map((row) => [row.day, row[counted]])) };
  }

  async close(): Promise<void> {
    this.#tidy();
    this.#database.close();
  }

  /** Empties the log, in which what was forgotten would still stand; later, where another process reads just now. */
  #tidy(): void {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  #transaction<T>(work: () => T): T {
    // Taken at once: a reader that becomes a writer on the way cannot wait for another process, it fails.
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}
