/** What a figure should be at most, and what it is so far where that is more. */
export interface Bounds {
  readonly target?: number | undefined;
  readonly reached?: number | undefined;
}

/** Machines and browsers differ. */
const allowance = 1.25;

/** Whether `amount` is more than a quarter over the target, or over what was reached where that is more. */
export function isWorse(amount: number, { target, reached = 0 }: Bounds): boolean {
  return target !== undefined && amount > Math.max(target, reached) * allowance;
}

/** The end of a line that tells of `amount`. */
export function boundOf(word: 'target' | 'limit', amount: number, { target, reached }: Bounds): string {
  if (target === undefined) return '';
  const so = isWorse(amount, { target, reached }) ? '  WORSE' : amount > target ? '  over' : '';
  return `  ${word} ${String(target)}${reached === undefined ? '' : ` (so far ${String(reached)})`}${so}`;
}
