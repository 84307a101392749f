export interface GroupCommitOptions<T> {
  /** Makes a group durable, or rejects. */
  commit: (items: readonly T[]) => Promise<void>;
  /** Milliseconds that the first of a group waits for others. */
  wait: number;
  /** How many make a group at most. */
  size: number;
  /** How many may wait at most. */
  capacity: number;
}

/** More waits than can be committed in a while. */
export class BacklogError extends Error {}

/** Commits what comes within a moment at once: a disk does many writes hardly slower than one. */
export class GroupCommit<T> {
  readonly #options: GroupCommitOptions<T>;
  #waiting: { item: T; resolve: () => void; reject: (reason: unknown) => void }[] = [];
  #isRunning = false;
  #latest: Promise<void> | undefined;

  constructor(options: GroupCommitOptions<T>) {
    this.#options = options;
  }

  /** Resolves when `item` is durable. */
  add(item: T): Promise<void> {
    if (this.#waiting.length >= this.#options.capacity) return Promise.reject(new BacklogError('too much waits to be written'));
    const added = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
    this.#latest = added;
    return added;
  }

  /** Resolves when what has been added until now has been committed or refused. */
  async caughtUp(): Promise<void> {
    await this.#latest?.catch(() => undefined);
  }

  async #run(): Promise<void> {
    const { commit, wait, size } = this.#options;
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      if (this.#waiting.length < size) await new Promise((resolve) => setTimeout(resolve, wait));
      const group = this.#waiting.splice(0, size);
      try {
        await commit(group.map(({ item }) => item));
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#isRunning = false;
  }
}
