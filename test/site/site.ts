import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import fastify from 'fastify';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { Settings, State } from '../../demo/playground/settings.js';
import { findBrowser, quiet } from '../browsers.js';

/** The built site (`npm run build:demo`), in a folder of its own as on any server. */
export interface Site {
  readonly address: string;
  /** A page with what it said in the console, and what it asked for in vain. */
  open(path: string, settings?: Partial<View>): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

export interface View {
  width: number;
  scheme: 'light' | 'dark';
  script: boolean;
  /** Pixels of a picture for one of CSS. */
  scale: number;
  /** The only present that the page knows. */
  moment: string;
  /** Whether the visitor wishes no motion. */
  still: boolean;
}

export async function openSite(): Promise<Site> {
  const server = fastify();
  await server.register(files, { root: fileURLToPath(new URL('../../dist-demo/', import.meta.url)), prefix: '/co-quan/trang-mau/' });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser: Browser = await launch({ executablePath: findBrowser('chromium'), args: quiet });
  return {
    address: `${origin}/co-quan/trang-mau/`,
    async open(path, { width = 1280, scheme = 'light', script = true, scale = 1, moment, still = false } = {}) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'debug' || complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('response', (response) => response.status() >= 400 && complaints.push(`${String(response.status())} ${response.url()}`));
      await page.setViewport({ width, height: 900, deviceScaleFactor: scale });
      if (moment) await page.evaluateOnNewDocument(stopClock, Date.parse(moment));
      await page.setJavaScriptEnabled(script);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
      ]);
      await page.goto(`${origin}/co-quan/trang-mau/${path}`, { waitUntil: 'networkidle0' });
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function stopClock(now: number): void {
  globalThis.Date = class extends Date {
    constructor(...given: [] | [number]) {
      super(...((given.length ? given : [now]) as [number]));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

/** What a widget's `status` becomes; a slow source is on its way. */
const becomes: Readonly<Record<State, string>> = { ready: 'ready', loading: 'loading', empty: 'empty', error: 'error', stale: 'stale', slow: 'loading', offline: 'error' };

/** Shows a widget on the playground's stage, until it is what the settings say. */
export async function showOnStage(stage: Page, settings: Settings): Promise<void> {
  const status = settings.element === 'tin-date-banner' ? undefined : becomes[settings.state];
  await stage.evaluate((given) => {
    // Another widget each time, so that none is still what it was.
    document.body.replaceChildren();
    postMessage({ tin: 'show', settings: { ...given, slots: { ...given.slots, unused: String(performance.now()) } } }, location.origin);
  }, settings);
  await stage.waitForFunction(
    (tag, wanted) => {
      const widget = document.querySelector(tag) as (HTMLElement & { status?: string }) | null;
      // A whole article is shown when it has been made safe.
      const part = tag === 'tin-article' && wanted === 'ready' ? '[part~="article"]' : '[part~="base"]';
      return widget?.shadowRoot?.querySelector(part) && !document.body.hidden && (wanted === undefined || widget.status === wanted);
    },
    { timeout: 8_000 },
    settings.element,
    status,
  );
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA: `rule: element`. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> } };
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`));
  }, rules);
}

/** By how many pixels the page is wider than the window, when all have followed its size. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
}
