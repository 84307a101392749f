import type { Page } from 'puppeteer-core';
import type { Work } from './works.js';

/** Measures what one candidate needs for a piece of work on a page. */
export type Measure = (page: Page, work: Work, candidate: string) => Promise<number>;

/** What the main thread does, in milliseconds of processor time. */
export const processorTime: Measure = async (page, work, candidate) => {
  const session = await page.createCDPSession();
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    // The call from here and what follows it at once, then callbacks of frames and observers; not style, layout, painting.
    return work.measures === 'script' ? of('DevToolsCommandDuration') + of('ScriptDuration') + of('V8CompileDuration') : of('TaskDuration');
  };
  await prepare(page, work, candidate);
  const timed = async (name: string | undefined) => {
    const before = await read();
    await run(page, work, name);
    return (await read()) - before;
  };
  // Asking a page to do nothing costs something too.
  const nothing = await timed(undefined);
  const time = Math.max(0.01, (await timed(candidate)) - nothing);
  await page.evaluate((work, name) => window.candidates[work]!.find((candidate) => candidate.name === name)!.clear?.(), work.name, candidate);
  await session.detach();
  return time;
};

/** What the page holds more when it is done: script's objects and the DOM's, in thousands of bytes. */
export const memory: Measure = async (page, work, candidate) => {
  const session = await page.createCDPSession();
  const read = async () => {
    // What a first pass sets free may hold what a second one finds.
    for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
    return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1000;
  };
  await prepare(page, work, candidate);
  const before = await read();
  await run(page, work, candidate);
  const used = (await read()) - before;
  await session.detach();
  return used;
};

interface HeapUsage {
  readonly usedSize: number;
  /** Of the DOM. */
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

async function prepare(page: Page, { name }: Work, candidate: string): Promise<void> {
  await page.evaluate(
    async (work, name) => {
      const { prepare } = window.candidates[work]!.find((candidate) => candidate.name === name)!;
      await prepare?.();
      (window as unknown as { gc?: () => void }).gc?.();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    name,
    candidate,
  );
}

/** With the frame that shows it. */
async function run(page: Page, { name }: Work, candidate: string | undefined): Promise<void> {
  await page.evaluate(
    async (work, name) => {
      await window.candidates[work]!.find((candidate) => candidate.name === name)?.run();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    name,
    candidate,
  );
}
