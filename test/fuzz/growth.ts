import { assert } from '@open-wc/testing';

/** How large an input is to a reader: parsers make several elements of a tag that they close and open again. */
export function sizeOf(text: string, nodes = 0): number {
  return text.length + 20 * nodes;
}

/** The shortest of some times, in milliseconds: what else the machine does only adds to it. */
export async function shortest(read: () => unknown, times: number): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await read();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * Fails if `read` takes for the whole much longer than its size lets expect from a part. What ends soon is not looked at;
 * what is slow is measured several times.
 */
export async function growsWithSize(name: string, sizes: { part: number; whole: number }, read: (which: 'part' | 'whole') => unknown): Promise<void> {
  if ((await shortest(() => read('whole'), 1)) < 400) return;
  const whole = await shortest(() => read('whole'), 3);
  if (whole < 400) return;
  const part = await shortest(() => read('part'), 3);
  const growth = whole / part / (sizes.whole / sizes.part);
  assert.isBelow(growth, 2.5, `${name} took ${Math.round(part)} ms for ${sizes.part}, ${Math.round(whole)} ms for ${sizes.whole}`);
}
