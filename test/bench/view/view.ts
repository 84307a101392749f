import type { Browser } from 'puppeteer-core';
import { printTable, type Row } from '../table.js';
import { viewArrivals } from './arrivals.js';
import { hourOfRefreshing } from './hour.js';
import { tapTimes } from './interactions.js';
import { PortalServer } from './portal-server.js';

type Look = (browser: Browser, server: PortalServer) => Promise<Row[]>;

const looks: readonly (readonly [name: string, title: string, look: Look])[] = [
  [
    'arrivals',
    'The portal’s page, cold, on a phone (4 × slower, 1.6 Mbit/s, 150 ms); milliseconds. Limits: rendered 300 after the script, no task over 50, shift 0.000',
    viewArrivals,
  ],
  ['taps', 'From a tap to the next paint, on the same phone. Limit: 100', tapTimes],
  ['hour', 'Ten widgets of one source, refresh=15, an hour’s refreshes by a clock that is 120 times as fast. Limit: one request for all, memory flat', hourOfRefreshing],
];

/** Looks at pages as readers have them, and prints what comes of it. */
export async function portalView(browser: Browser): Promise<Record<string, Row[]>> {
  const server = await PortalServer.start();
  const found: Record<string, Row[]> = {};
  try {
    for (const [name, title, look] of looks) {
      const rows = await look(browser, server);
      found[name] = rows;
      printTable(title, rows);
    }
  } finally {
    await server.close();
  }
  return found;
}
