import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { median } from '../median.js';
import type { Row } from '../table.js';
import { openPhone, readNotes, type View } from './phone.js';
import { takePhotographs } from './photographs.js';
import type { PortalServer } from './portal-server.js';

/** Milliseconds after the last thing that may come late. */
const rest = 1_500;

interface Arrival {
  readonly title: string;
  readonly fault: PortalServer['fault'];
  /** Milliseconds until everything has come. */
  readonly wait: number;
  /** Whether the network is said to be back then, and things are asked for again. */
  readonly comesBack?: boolean;
  readonly hasPhotographs?: boolean;
}

const arrivals: readonly Arrival[] = [
  { title: 'as it comes', wait: 3_000, fault: () => ({}) },
  { title: 'photographs instead of drawings', wait: 3_000, hasPhotographs: true, fault: () => ({}) },
  { title: 'script first, data 3 s late', wait: 6_000, fault: (what) => (what === 'data' ? { wait: 3_000 } : {}) },
  { title: 'script 3 s late', wait: 6_000, fault: (_what, path) => (path === '/kit/tin-widgets.js' ? { wait: 3_000 } : {}) },
  { title: 'pictures 3 s late', wait: 6_000, fault: (_what, path) => (path.endsWith('.svg') ? { wait: 3_000 } : {}) },
  { title: 'every source fails (500)', wait: 3_000, fault: (what) => (what === 'data' ? { status: 500 } : {}) },
  { title: 'line cut, then back', wait: 3_000, comesBack: true, fault: (what, _path, count) => (what === 'data' && count === 1 ? { isCut: true } : {}) },
];

/** The portal's page on a slow phone, in every order in which its parts may come. */
export async function viewArrivals(browser: Browser, server: PortalServer, times = 3): Promise<Row[]> {
  const rows: Row[] = [];
  const photographs = await takePhotographs(browser, server);
  for (const arrival of arrivals) {
    server.photographs = arrival.hasPhotographs ? photographs : new Map();
    const views: View[] = [];
    for (let time = 0; time < times; time++) views.push(await view(browser, server, arrival));
    const of = (read: (view: View) => number | undefined): number => median(views.map((view) => read(view) ?? NaN));
    rows.push({
      order: arrival.title,
      'first paint': of(({ painted }) => painted),
      'script there': of(({ arrived }) => arrived),
      'rendered after': of(({ rendered = NaN, arrived }) => rendered - arrived),
      'no longer loading after': of(({ settled = NaN, arrived }) => settled - arrived),
      // The page's own first layout is among those before.
      'longest task before': of((view) => longest(view, (end) => end < view.arrived)),
      'longest task after': of((view) => longest(view, (end) => end >= view.arrived)),
      'layout shift': of(({ shifts }) => shifts).toFixed(4),
      'worst mover': worst(views[0]!),
    });
  }
  server.fault = () => ({});
  server.photographs = new Map();
  return rows;
}

async function view(browser: Browser, server: PortalServer, { fault, wait, comesBack }: Arrival): Promise<View> {
  server.asked.length = 0;
  server.fault = fault;
  const page = await openPhone(browser);
  await page.goto(`${server.address}/demo/`, { waitUntil: 'domcontentloaded' });
  await pause(wait + rest);
  if (comesBack) {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await pause(rest);
  }
  const notes = await readNotes(page);
  await page.browserContext().close();
  return notes;
}

/** Milliseconds of the longest task, of those whose end is a time that is meant. */
function longest({ longTasks }: View, isMeant: (end: number) => boolean): number {
  return Math.max(0, ...longTasks.filter(({ end }) => isMeant(end)).map(({ duration }) => duration));
}

function worst({ movers }: View): string {
  return Object.entries(movers).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '–';
}
