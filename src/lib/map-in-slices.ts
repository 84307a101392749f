/** The longest time that the page waits, in milliseconds: what takes 50 is felt (https://www.w3.org/TR/longtasks/). */
const slice = 25;

interface Timing {
  now: () => number;
  /** Lets the page do what waits. */
  pause: () => Promise<unknown>;
}

const pageTiming: Timing = {
  now: () => performance.now(),
  pause: () => {
    const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
    // A timer waits a second in hidden tabs, where nobody waits for it.
    return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
  },
};

/** As `list.map(take)`, but between two items the page may do what waits, whenever it has waited long. */
export async function mapInSlices<T, U>(list: readonly T[], take: (item: T) => U, { now, pause }: Timing = pageTiming): Promise<U[]> {
  const taken: U[] = [];
  let start = now();
  for (const item of list) {
    if (now() - start >= slice) {
      await pause();
      start = now();
    }
    taken.push(take(item));
  }
  return taken;
}
