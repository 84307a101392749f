/** Random numbers, 0 ≤ x < 1, the same ones in each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How long something lasts that may end at any moment, `mean` on average. */
export function lasting(mean: number, random: () => number): number {
  return -mean * Math.log(1 - random());
}
