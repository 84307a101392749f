/*
 * `npm run bench`: the kit beside what people would use instead. First how much a page loads; then the same work, taking
 * turns in one browser: each figure is the median of ratios to the first candidate of the same round, in processor time of
 * the page's main thread. Fails where something is more than a quarter over its target. `ROUNDS` changes how often, `WORK`
 * what: a part of its name, or `sizes`.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { median } from './median.js';
import { printSizes, sizes } from './sizes/sizes.js';
import { kitNames, works, type Work } from './works.js';
import { openWorld } from './world.js';

const { ROUNDS = '7', WORK = '' } = process.env;
const chosen = works.filter(({ name }) => name.includes(WORK));
const allowance = 1.25;

interface Row {
  work: string;
  candidate: string;
  ratio: number;
  milliseconds: number;
  target?: number;
}

const weights = 'sizes'.includes(WORK) ? await sizes() : [];
if (weights.length) printSizes(weights);

const world = await openWorld([...new Set(chosen.map(({ page }) => page))]);
const rows: Row[] = [];
try {
  console.log(`\n${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown processor'}, ${await world.browser.version()}, ${ROUNDS} rounds`);
  for (const work of chosen) {
    const found = await measure(work);
    rows.push(...found);
    console.log(`\n${work.title}`);
    for (const { candidate, ratio, milliseconds, target } of found) {
      const bound = target === undefined ? '' : `  target ${String(target)}${ratio > target * allowance ? '  MISSED' : ''}`;
      console.log(`  ${candidate.padEnd(32)} ${ratio.toFixed(2).padStart(7)} ${milliseconds.toFixed(1).padStart(9)} ms${bound}`);
    }
  }
} finally {
  await world.close();
}
await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ sizes: weights, works: rows }, undefined, 2)}\n`);
const missed = [
  ...rows.filter(({ ratio, target }) => target !== undefined && ratio > target * allowance),
  ...weights.filter(({ size, limit }) => limit !== undefined && size > limit * allowance),
];
console.log(missed.length ? `\n${String(missed.length)} over the target by more than a quarter` : '\nall within the targets');
process.exitCode = missed.length ? 1 : 0;

async function measure(work: Work): Promise<Row[]> {
  const times = new Map<string, number[]>();
  let page: Page | undefined;
  for (let round = 0; round < (work.rounds ?? Number(ROUNDS)) + (work.isCold ? 0 : 1); round++) {
    if (!page) page = await open(work.page);
    const names = await page.evaluate((name) => window.candidates[name]!.map((candidate) => candidate.name), work.name);
    // Who comes first pays for what the others find done: they take turns.
    const turn = names.map((_, index) => names[(index + round) % names.length] as string);
    for (const name of turn) {
      if (work.isCold) {
        await page.close();
        page = await open(work.page);
      }
      const time = await once(page, work, name);
      // The first round warms up.
      if (work.isCold || round > 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
    if (round === 0) for (const name of names) if (!times.has(name)) times.set(name, []);
  }
  await page?.close();
  const names = [...times.keys()];
  const base = await baseline(work);
  return names
    .map((candidate) => {
      const own = times.get(candidate) ?? [];
      const ratios = own.map((time, index) => time / (times.get(base)?.[index] ?? NaN));
      return {
        work: work.title,
        candidate,
        ratio: median(ratios),
        milliseconds: median(own),
        ...(kitNames.test(candidate) && { target: work.target }),
      };
    })
    .sort((a, b) => a.ratio - b.ratio);
}

async function baseline(work: Work): Promise<string> {
  const page = await open(work.page);
  const name = await page.evaluate((work) => window.candidates[work]![0]!.name, work.name);
  await page.close();
  return name;
}

async function open(name: string): Promise<Page> {
  const page = await world.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(world.address(name));
  await page.waitForFunction('window.candidates');
  return page;
}

/** Milliseconds of the main thread that a candidate takes. */
async function once(page: Page, { name: work, measures }: Work, candidate: string): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return of('TaskDuration') - (measures === 'script' ? of('LayoutDuration') + of('RecalcStyleDuration') : 0);
  };
  await page.evaluate(async (work, name) => {
    const { prepare } = window.candidates[work]!.find((candidate) => candidate.name === name)!;
    await prepare?.();
    (window as unknown as { gc?: () => void }).gc?.();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, work, candidate);
  const run = async (name: string | undefined) => {
    const before = await read();
    await page.evaluate(
      async (work, name, isLaidOut) => {
        await window.candidates[work]!.find((candidate) => candidate.name === name)?.run();
        if (isLaidOut) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      work,
      name,
      measures === 'all',
    );
    return (await read()) - before;
  };
  // Asking a page to do nothing costs something too.
  const nothing = await run(undefined);
  const time = Math.max(0.01, (await run(candidate)) - nothing);
  await page.evaluate((work, name) => window.candidates[work]!.find((candidate) => candidate.name === name)!.clear?.(), work, candidate);
  await session.detach();
  return time;
}
