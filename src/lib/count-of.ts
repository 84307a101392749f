/** How many a number says, as attributes and scripts give it: at least one, whole; `undefined` for what says nothing of the kind. */
export function countOf(value: number | null | undefined): number | undefined {
  const count = Math.floor(Number(value));
  return count > 0 && count < Infinity ? count : undefined;
}
