import type { Page } from 'puppeteer-core';
import { median } from './median.js';
import { memory, processorTime } from './quantities.js';
import { ratioOf, type Work } from './works.js';
import type { World } from './world.js';

/** How a candidate did. */
export interface Row {
  work: string;
  candidate: string;
  /** To the first candidate of the same round, in the median. */
  ratio: number;
  amount: number;
  unit: 'ms' | 'kB';
  target?: number;
  reached?: number;
}

/** Lets all candidates do a piece of work so many times, in turns. */
export async function measure(world: World, work: Work, rounds: number): Promise<Row[]> {
  const once = work.measures === 'memory' ? memory : processorTime;
  const amounts = new Map<string, number[]>();
  let page = await open(world, work.page);
  const names = await page.evaluate((name) => window.candidates[name]!.map((candidate) => candidate.name), work.name);
  for (const name of names) amounts.set(name, []);
  // The first round warms up.
  for (let round = work.isCold ? 1 : 0; round <= rounds; round++) {
    // Who comes first pays for what the others find done: they take turns.
    const turn = names.map((_, index) => names[(index + round) % names.length] as string);
    for (const name of turn) {
      if (work.isCold) {
        await page.close();
        page = await open(world, work.page);
      }
      const amount = await once(page, work, name);
      if (round > 0) amounts.get(name)!.push(amount);
    }
  }
  await page.close();
  const base = amounts.get(names[0]!)!;
  return names
    .map((candidate): Row => {
      const own = amounts.get(candidate)!;
      const target = ratioOf(work.target, candidate);
      const reached = ratioOf(work.reached, candidate);
      return {
        work: work.title,
        candidate,
        ratio: median(own.map((amount, round) => amount / base[round]!)),
        amount: median(own),
        unit: work.measures === 'memory' ? 'kB' : 'ms',
        ...(target !== undefined && { target }),
        ...(reached !== undefined && { reached }),
      };
    })
    .sort((a, b) => a.ratio - b.ratio);
}

async function open(world: World, name: string): Promise<Page> {
  const page = await world.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(world.address(name));
  await page.waitForFunction('window.candidates');
  return page;
}
