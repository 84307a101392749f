import type { Browser, Page } from 'puppeteer-core';
import { watchPage, type Notes } from './watch.js';

/** Opens pages as on a phone of the middle class, on a slow mobile network, with an empty cache. */
export async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // tsx wraps functions in a call of this, which a page does not know.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(watchPage);
  return page;
}

export interface View extends Notes {
  /** When the first content was painted, and when the kit's script had come; since the navigation. */
  readonly painted: number;
  readonly arrived: number;
}

export async function readNotes(page: Page): Promise<View> {
  return page.evaluate(() => {
    const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/kit/tin-widgets.js'));
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { ...window.notes, painted: paint?.startTime ?? NaN, arrived: (script as PerformanceResourceTiming | undefined)?.responseEnd ?? NaN };
  });
}
