/** What one reader wants of a source that it shares. */
export interface Wish {
  /** Seconds between refreshes; of several wishes the shortest holds. */
  refresh?: number;
  /** Items; of several wishes the largest holds. */
  limit?: number | undefined;
}

/** What serves all. */
export function mergeWishes(wishes: Iterable<Wish>): Wish {
  const all = [...wishes];
  const intervals = all.map(({ refresh }) => refresh ?? 0).filter((refresh) => refresh > 0);
  const limits = all.flatMap(({ limit }) => limit ?? []);
  return {
    refresh: intervals.length ? Math.min(...intervals) : 0,
    limit: limits.length ? Math.max(...limits) : undefined,
  };
}
