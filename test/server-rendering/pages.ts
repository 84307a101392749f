import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import fastify from 'fastify';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowser, quiet } from '../browsers.js';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="teal"/></svg>';

/** Pages on loopback, with the built kit at `/tin-widgets/`, and a browser that looks at them. */
export interface Pages {
  readonly origin: string;
  /** What is sent for an address, as HTML unless it says otherwise. */
  readonly served: Map<string, string | { type: string; body: string | (() => Readable) }>;
  /** A page with what it said in the console and what moved. */
  open(path: string, view?: { script?: boolean; width?: number }): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  complaints: string[];
  /** The cumulative layout shift until now (https://web.dev/articles/cls). */
  shift(): Promise<number>;
}

export async function openPages(): Promise<Pages> {
  const served: Pages['served'] = new Map([['/cau.svg', { type: 'image/svg+xml', body: picture }]]);
  const server = fastify();
  await server.register(files, { root: fileURLToPath(new URL('../../dist/cdn/', import.meta.url)), prefix: '/tin-widgets/' });
  server.get('/*', (request, reply) => {
    const found = served.get(request.url);
    if (found === undefined) return reply.code(404).send();
    return typeof found === 'string' ? reply.type('text/html; charset=utf-8').send(found) : reply.type(found.type).send(typeof found.body === 'string' ? found.body : found.body());
  });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser: Browser = await launch({ executablePath: findBrowser('chromium'), args: quiet });
  return {
    origin,
    served,
    async open(path, { script = true, width = 1000 } = {}) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setJavaScriptEnabled(script);
      await page.setViewport({ width, height: 900 });
      if (script) await page.evaluateOnNewDocument(watchShifts);
      await page.goto(origin + path, { waitUntil: 'load' });
      return { page, complaints, shift: () => page.evaluate(() => (window as unknown as { shift: number }).shift) };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Runs in the page: `shift` of its window says how much of it has moved by itself, since it was opened. */
export function watchShifts(): void {
  const seen = window as unknown as { shift: number };
  seen.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A fixture of this folder. */
export const fixture = (name: string): Promise<string> => readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** Runs in the page, as a text: compiled it would ask for what the page has not. */
const readText = `(function textOf(root) {
  return [...root.childNodes].map((node) => {
    if (node.nodeType === 3) return node.nodeValue;
    if (node.nodeType !== 1 || node.matches('style, script, template')) return '';
    return textOf(node.shadowRoot ?? node);
  }).join('');
})(document.body).replace(/\\s+/g, ' ')`;

/** Text as it is seen, shadow trees within it. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(readText) as Promise<string>;
}
