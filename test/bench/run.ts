/*
 * `npm run bench`: the kit beside what people would use instead. First how much a page loads; then the same work, taking
 * turns in one browser: each figure is the median of ratios to the first candidate of the same round, in processor time of
 * the page's main thread. Fails where something is more than a quarter over its target, or over what was reached before where
 * that is known to be more, twice in a row. `ROUNDS` changes how often, `WORK` what: a pattern of titles, and of `sizes`, `growth`,
 * `view`.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { boundOf, isWorse } from './bounds.js';
import { growth } from './growth.js';
import { measure, type Row } from './rounds.js';
import { printTable } from './table.js';
import { printSizes, sizes } from './sizes/sizes.js';
import { portalView } from './view/view.js';
import { works } from './works.js';
import { openWorld } from './world.js';

const { ROUNDS = '7', WORK = '' } = process.env;
const isAsked = (title: string): boolean => new RegExp(WORK).test(title);
const chosen = works.filter(({ title }) => isAsked(title));
const weights = isAsked('sizes') ? await sizes() : [];
if (weights.length) printSizes(weights);

const world = await openWorld([...new Set([...chosen.map(({ page }) => page), ...(isAsked('growth') ? ['growth'] : [])])]);
const rows: Row[] = [];
const tables: Record<string, Awaited<ReturnType<typeof growth>>> = {};
try {
  console.log(`\n${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown processor'}, ${await world.browser.version()}, ${ROUNDS} rounds`);
  for (const work of chosen) {
    const rounds = work.rounds ?? Number(ROUNDS);
    let found = await measure(world, work, rounds);
    // Somebody else may have been busy on the machine.
    if (found.some((row) => isWorse(row.ratio, row))) found = await measure(world, work, rounds);
    rows.push(...found);
    console.log(`\n${work.title}`);
    for (const row of found) {
      const { candidate, ratio, amount, unit } = row;
      console.log(`  ${candidate.padEnd(32)} ${ratio.toFixed(2).padStart(7)} ${amount.toFixed(1).padStart(9)} ${unit}${boundOf('target', ratio, row)}`);
    }
  }
  if (isAsked('growth')) printTable('What twice as much costs', (tables['growth'] = await growth(world)));
  if (isAsked('view')) Object.assign(tables, await portalView(world.browser));
} finally {
  await world.close();
}
await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ sizes: weights, works: rows, ...tables }, undefined, 2)}\n`);
const measured = [...rows.map((row) => ({ ...row, amount: row.ratio })), ...weights.map(({ size, limit, reached }) => ({ amount: size, target: limit, reached }))];
const over = measured.filter(({ amount, target = Infinity }) => amount > target);
const worse = measured.filter(({ amount, ...bounds }) => isWorse(amount, bounds));
console.log(`\n${String(over.length)} over their targets, ${String(worse.length)} of all worse than is allowed`);
process.exitCode = worse.length ? 1 : 0;
