import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession } from 'puppeteer-core';
import type { Row } from '../table.js';
import type { PortalServer } from './portal-server.js';

/** The page's clock goes so many times as fast; a slow machine does not keep up with it, so refreshes are counted. */
const speed = 120;
const anHour = 240;
/** Milliseconds until it is given up. */
const patience = 180_000;
const refresh = 15;
const widgets = 10;

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><script type="module" src="/kit/tin-widgets.js"></script><body>${[
  ...Array(widgets),
]
  .map((_, index) => `<tin-${index % 2 ? 'other-news' : 'article-grid'} src="/growing.json" limit="10" refresh="${String(refresh)}"></tin-${index % 2 ? 'other-news' : 'article-grid'}>`)
  .join('')}</body></html>`;

/** Ten widgets of one source for an hour's refreshes: how often they ask, and what the page holds then, in kB. */
export async function hourOfRefreshing(browser: Browser, server: PortalServer): Promise<Row[]> {
  server.pages.set('/hour/', page);
  server.asked.length = 0;
  const asked = (): number => server.asked.filter((path) => path === '/growing.json').length;
  const tab = await browser.newPage();
  const address = `${server.address}/hour/`;
  await tab.goto(address);
  await pause(2_000);
  const rows: Row[] = [{ minute: 'at first, by the usual clock', requests: asked(), 'page holds, kB': NaN }];
  await tab.evaluateOnNewDocument(hurry, speed);
  server.asked.length = 0;
  await tab.goto(address);
  const session = await tab.createCDPSession();
  const end = Date.now() + patience;
  for (let refreshes = anHour / 6; refreshes <= anHour; refreshes += anHour / 6) {
    while (asked() <= refreshes && Date.now() < end) await pause(50);
    rows.push({ minute: String((refreshes * refresh) / 60), requests: asked(), 'page holds, kB': await held(session) });
  }
  await tab.close();
  return rows;
}

async function held(session: CDPSession): Promise<number> {
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0)) / 1000;
}

/** Runs in the page: waits of a second and more, and the time of day, pass faster. */
function hurry(speed: number): void {
  const { setTimeout, Date } = window;
  const start = Date.now();
  const real = Date.now.bind(Date);
  window.setTimeout = ((callback: () => void, milliseconds = 0) =>
    setTimeout(callback, milliseconds < 1000 ? milliseconds : milliseconds / speed)) as unknown as typeof window.setTimeout;
  Date.now = () => start + (real() - start) * speed;
}
