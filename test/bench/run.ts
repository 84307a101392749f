/*
 * `npm run bench`: the kit beside what people would use instead. First how much a page loads; then the same work, taking
 * turns in one browser: each figure is the median of ratios to the first candidate of the same round, in processor time of
 * the page's main thread. Fails where something is more than a quarter over its target. `ROUNDS` changes how often, `WORK`
 * what: a part of its title, or `sizes`, `growth`, `view`.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { growth } from './growth.js';
import { measure, type Row } from './rounds.js';
import { printTable } from './table.js';
import { printSizes, sizes } from './sizes/sizes.js';
import { portalView } from './view/view.js';
import { works } from './works.js';
import { openWorld } from './world.js';

const { ROUNDS = '7', WORK = '' } = process.env;
const chosen = works.filter(({ title }) => title.includes(WORK));
const allowance = 1.25;

const isAsked = (table: string): boolean => table.includes(WORK);
const weights = isAsked('sizes') ? await sizes() : [];
if (weights.length) printSizes(weights);

const world = await openWorld([...new Set([...chosen.map(({ page }) => page), ...(isAsked('growth') ? ['growth'] : [])])]);
const rows: Row[] = [];
const tables: Record<string, Awaited<ReturnType<typeof growth>>> = {};
try {
  console.log(`\n${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown processor'}, ${await world.browser.version()}, ${ROUNDS} rounds`);
  for (const work of chosen) {
    const found = await measure(world, work, work.rounds ?? Number(ROUNDS));
    rows.push(...found);
    console.log(`\n${work.title}`);
    for (const { candidate, ratio, amount, unit, target } of found) {
      const bound = target === undefined ? '' : `  target ${String(target)}${ratio > target * allowance ? '  MISSED' : ''}`;
      console.log(`  ${candidate.padEnd(32)} ${ratio.toFixed(2).padStart(7)} ${amount.toFixed(1).padStart(9)} ${unit}${bound}`);
    }
  }
  if (isAsked('growth')) printTable('What twice as much costs', (tables['growth'] = await growth(world)));
  if (isAsked('view')) Object.assign(tables, await portalView(world.browser));
} finally {
  await world.close();
}
await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ sizes: weights, works: rows, ...tables }, undefined, 2)}\n`);
const missed = [
  ...rows.filter(({ ratio, target }) => target !== undefined && ratio > target * allowance),
  ...weights.filter(({ size, limit }) => limit !== undefined && size > limit * allowance),
];
console.log(missed.length ? `\n${String(missed.length)} over the target by more than a quarter` : '\nall within the targets');
process.exitCode = missed.length ? 1 : 0;
