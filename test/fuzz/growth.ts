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

/** Milliseconds: a busy machine takes a few hundred for what is no fault. */
const soon = 600;

interface Sizes {
  part: number;
  whole: number;
}

/**
 * Fails if `read` takes for the whole much longer than its size lets expect from a part. What ends soon is not looked at;
 * what is slow is measured again and again.
 * @param control What `read` cannot do without: as long as a browser's own parser takes, it may take as well.
 */
export async function growsWithSize(name: string, sizes: Sizes, read: (which: keyof Sizes) => unknown, control?: (which: keyof Sizes) => unknown): Promise<void> {
  if ((await shortest(() => read('whole'), 1)) < soon) return;
  let told = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    const whole = await shortest(() => read('whole'), 3);
    if (whole < soon) return;
    const part = await shortest(() => read('part'), 3);
    const own = control ? (await shortest(() => control('whole'), 3)) / (await shortest(() => control('part'), 3)) : 0;
    if (whole / part < 2.5 * Math.max(sizes.whole / sizes.part, own)) return;
    told = `${name} took ${Math.round(part)} ms for ${sizes.part}, ${Math.round(whole)} ms for ${sizes.whole}`;
  }
  assert.fail(told);
}
