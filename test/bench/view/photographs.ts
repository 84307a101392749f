import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { PortalServer } from './portal-server.js';

const folder = join(import.meta.dirname, '..', '..', '..', 'demo', 'images');

/**
 * The demo's drawings as photographs of the same size (JPEG), by path: what portals have. A drawing is a document of its own,
 * which the main thread parses, lays out and paints.
 */
export async function takePhotographs(browser: Browser, server: PortalServer): Promise<Map<string, Buffer>> {
  const page = await browser.newPage();
  const photographs = new Map<string, Buffer>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
    const path = `/demo/images/${name}`;
    await page.goto(server.address + path);
    const { width, height } = await page.evaluate(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return { width: image.naturalWidth, height: image.naturalHeight };
    }, path);
    await page.setViewport({ width, height });
    photographs.set(path, Buffer.from(await page.screenshot({ type: 'jpeg', quality: 80 })));
  }
  await page.close();
  return photographs;
}
