import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { Row } from '../table.js';
import { openPhone, readNotes } from './phone.js';
import type { PortalServer } from './portal-server.js';

/** Milliseconds from a tap to the next paint, on the slow phone. */
export async function tapTimes(browser: Browser, server: PortalServer): Promise<Row[]> {
  const page = await openPhone(browser);
  await page.goto(`${server.address}/demo/`, { waitUntil: 'domcontentloaded' });
  await pause(6_000);
  const buttons = await page.$$('tin-article >>> button');
  const seen: number[] = [];
  let taps = 0;
  for (const button of buttons.slice(0, 3)) {
    await button.scrollIntoView();
    await pause(300);
    await button.tap();
    taps++;
    await pause(700);
  }
  seen.push(...(await readNotes(page)).interactions);
  await page.browserContext().close();
  return [{ what: 'tools of an article', taps, 'longest, ms': Math.max(0, ...seen) }];
}
