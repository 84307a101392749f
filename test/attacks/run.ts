// Attacks on the built kit: `npm run build` comes first. What is shown, with what in it: trials.ts; who looks: judge.ts.
//   BROWSERS=chromium,firefox   which browsers (default: both)
//   SHARE=24                    each trial takes one of so many vectors, each others (1: all of them)
//   ONLY='rss in'               trials whose name has that in it; ONLY=sweep, ONLY=control
//   LINES=200                   so many faults of a trial are told
import { readFile } from 'node:fs/promises';
import { openBrowser, type BrowserName } from './browsers.js';
import { moreVectors } from './data/more-vectors.js';
import { ownVectors, readVectors, type Vector } from './data/vectors.js';
import { Judge } from './judge.js';
import type { Trial } from './judge.js';
import { attributeTrials, formatTrials, placeTrials, sourceTrials } from './trials.js';
import { openWorld } from './world.js';
import type { Stage } from './page/stage.js';

declare const stage: Stage;

const share = Number(process.env['SHARE'] ?? 24);
const only = process.env['ONLY'] ?? '';
const batch = 150;
const corpus = new URL('../../../shared/testdata/xss-vectors.jsonl', import.meta.url);

let passed = 0;
let failed = 0;

function report(name: string, faults: readonly string[]): void {
  if (faults.length) failed++;
  else passed++;
  console.log(`${faults.length ? 'not ok' : 'ok'} - ${name}`);
  for (const fault of faults.slice(0, Number(process.env['LINES'] ?? 30))) console.log(`    ${fault.replace(/[\x00-\x1f]/g, ' ')}`);
}

async function allVectors(): Promise<Vector[]> {
  const lines = await readFile(corpus, 'utf8').catch(() => '');
  return [...(lines ? readVectors(lines) : ownVectors), ...moreVectors];
}

function* batches(vectors: readonly Vector[], size = batch): Generator<Vector[]> {
  for (let start = 0; start < vectors.length; start += size) yield vectors.slice(start, start + size);
}

async function runTrials(judge: Judge, browser: string, trials: readonly Trial[], vectors: readonly Vector[]): Promise<void> {
  for (const [index, trial] of trials.entries()) {
    if (!trial.name.includes(only)) continue;
    const taken = vectors.filter((_, number) => (number + index) % share === 0);
    const faults: string[] = [];
    for (const part of batches(taken)) faults.push(...(await judge.faultsOf(trial, part)));
    report(`${browser}: ${trial.name}`, faults);
  }
}

async function runControl(judge: Judge, browser: string, vectors: readonly Vector[]): Promise<void> {
  const seen: string[] = [];
  for (const part of batches(vectors.filter(({ id }) => id % 4 === 0), 12)) seen.push(...(await judge.control(part)));
  const executions = seen.filter((event) => /^(?:__xss|alert|confirm|prompt)/.test(event)).length;
  const requests = new Set(seen.flatMap((event) => /v\d+\.evil\.example/.exec(event) ?? [])).size;
  console.log(`# ${browser}, control: ${executions} executions, ${requests} hosts of attacks asked`);
  report(`${browser}: the control run sees attacks`, executions > 50 && requests > 3 ? [] : ['too little is seen']);
}

async function runSweep(judge: Judge, browser: string, vectors: readonly Vector[]): Promise<void> {
  const faults: string[] = [];
  let count = 0;
  for (const part of batches(vectors, 100)) {
    const result = await (await judge.page()).evaluate((list, parts) => stage.sweep(list, parts), part, share * 3);
    count += result.count;
    faults.push(...result.faults);
  }
  console.log(`# ${browser}, sanitizeHtml: ${count} texts by each way`);
  report(`${browser}: sanitizeHtml leaves nothing active, by setHTML and by DOMPurify`, faults);
}

/** Enough to see what a policy, or another sanitiser, changes. */
const someFormats = formatTrials.filter(({ name }) => /^(?:rss|json|html list|links) in /.test(name));

async function main(): Promise<void> {
  const vectors = await allVectors();
  for (const name of (process.env['BROWSERS'] ?? 'chromium,firefox').split(',') as BrowserName[]) {
    const started = Date.now();
    const world = await openWorld();
    const browser = await openBrowser(name, world);
    const judge = new Judge(browser, world, name);
    const strict = new Judge(browser, world, name, '?strict');
    const old = new Judge(browser, world, name, '?without=setHTML');
    try {
      if (!only || only === 'sweep') await runSweep(judge, name, vectors);
      await runTrials(judge, name, [...formatTrials, ...attributeTrials, ...placeTrials, ...sourceTrials], vectors);
      await judge.close();
      await runTrials(strict, `${name}, strict policy`, [...someFormats, ...attributeTrials, ...placeTrials], vectors);
      await strict.close();
      await runTrials(old, `${name}, DOMPurify`, someFormats, vectors);
      await old.close();
      if (!only || only === 'control') await runControl(judge, name, vectors);
      const [scenes, shown, clicks] = (['scenes', 'shown', 'clicks'] as const).map((key) => judge.tally[key] + strict.tally[key] + old.tally[key]);
      console.log(`# ${name}: ${vectors.length} vectors, ${scenes} scenes, ${shown} items, ${clicks} clicks in ${Math.round((Date.now() - started) / 1000)} s`);
    } finally {
      await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
      world.close();
    }
  }
  console.log(`# pass ${passed}\n# fail ${failed}`);
  process.exit(failed ? 1 : 0);
}

await main();
