/*
 * `npm run bench:scale`: what the kit asks of a national portal's servers, by setting: 5 million page views a day, 20,000
 * tabs open at noon, eight widgets a page. Time is virtual, chance is seeded, the kit decides when to ask. Assumptions stand
 * with what they are assumed of: the day's curve in day.ts, what a page asks in portal-page.ts, how people read in crowd.ts.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { day, loads, push } from './load.js';
import { outage } from './outage.js';
import { streamOutage } from './stream-outage.js';
import { printTable, type Row } from '../table.js';

const tables: readonly (readonly [string, string, () => Row[]])[] = [
  ['load', 'Requests a second at noon, by setting (cache headers as advised unless it says otherwise)', loads],
  ['day', 'Requests a second through the day: refresh=60, cache headers as advised', day],
  ['push', 'Requests in the busiest second round a message that opens 20,000 pages at once: refresh=60', push],
  ['outage', 'Requests that reach the origin in the busiest second: down for ten minutes; refresh=60', outage],
  ['streams', 'Requests that reach a stream’s server in the busiest second: down for ten minutes', streamOutage],
];

const results = tables.map(([name, title, make]) => {
  const rows = make();
  printTable(title, rows);
  return [name, rows] as const;
});
await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify(Object.fromEntries(results), undefined, 2)}\n`);
