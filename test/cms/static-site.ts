import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import fastify from 'fastify';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowser, quiet } from '../browsers.js';

/** Where the built kit lies. */
export const kit = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

/** What a portal that takes security seriously sends: nothing inline, nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'";

export interface FolderServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder at `/` on loopback, under a strict policy. */
export async function serveFolder(root: string): Promise<FolderServer> {
  const server = fastify();
  server.addHook('onSend', (_request, reply, _body, done) => {
    reply.header('content-security-policy', policy);
    done();
  });
  await server.register(files, { root });
  return { origin: await server.listen({ host: '127.0.0.1', port: 0 }), close: () => server.close() };
}

/** All pages of a built site, by name. */
export function pagesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html') && !name.includes('tin-widgets'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

export function launchBrowser(): Promise<Browser> {
  return launch({ executablePath: findBrowser('chromium'), args: quiet });
}

/** What a visitor with script gets. */
export interface View {
  /** `tag status` of each widget, as it ended up; a date banner has the text that it shows. */
  widgets: string[];
  /** Texts of links, within widgets too. */
  links: string[];
  /** Texts of headings and of what stands above a group, likewise. */
  headings: string[];
  /** Cumulative layout shift since the page began. */
  shift: number;
  /** What the console said, what threw, and what was asked for in vain. */
  complaints: string[];
  /** Of the kit's tags those that are not checked by a hash. */
  unchecked: string[];
}

/** Opens a page as nearly all visitors do. */
export async function viewOf(browser: Browser, address: string): Promise<View> {
  const { page, complaints } = await openPage(browser, address, true);
  await page.waitForFunction(() => [...document.querySelectorAll('*')].every((element) => !element.localName.startsWith('tin-') || element.matches(':defined:not(:state(unread))')), { timeout: 8_000 });
  const seen = await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    // No function has a name here: tsx would call what only it knows.
    const elements = [...document.querySelectorAll('*')];
    for (let i = 0; i < elements.length; i++) elements.push(...(elements[i]?.shadowRoot?.querySelectorAll('*') ?? []));
    return {
      widgets: [...document.querySelectorAll('tin-date-banner, tin-other-news, tin-article-grid, tin-links-panel, tin-visitor-counter, tin-article, tin-article-card')].map((element) =>
        [element.localName, (element as Element & { status?: string }).status ?? element.shadowRoot?.textContent.trim() ?? ''].join(' '),
      ),
      links: elements.filter((element) => element.localName === 'a' && element.checkVisibility()).map((link) => link.textContent.trim()),
      headings: elements.filter((element) => (/^h[1-6]$/.test(element.localName) || element.matches('[part~="group"]')) && element.checkVisibility()).map((heading) => heading.textContent.trim()),
      shift: (window as unknown as { shift: number }).shift,
      unchecked: [...document.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="modulepreload"]')].filter((element) => !element.getAttribute('integrity')?.startsWith('sha384-')).map((element) => element.outerHTML),
    };
  });
  await page.close();
  return { ...seen, complaints };
}

/** What a reader without script gets, and a search engine: visible links with their full addresses, and all text. */
export interface Reading {
  links: [text: string, address: string][];
  text: string;
  /** `alt width height` of each picture that came. */
  pictures: string[];
  dates: string[];
}

/** Opens a page with scripts off. */
export async function readingOf(browser: Browser, address: string): Promise<Reading> {
  const { page } = await openPage(browser, address, false);
  const reading = await page.evaluate(() => ({
    links: [...document.querySelectorAll('a')].filter((link) => link.checkVisibility() && link.textContent.trim()).map((link): [string, string] => [link.textContent.trim(), link.href]),
    text: document.body.innerText,
    pictures: [...document.images].filter((image) => image.naturalWidth).map((image) => `${image.alt} ${image.getAttribute('width') ?? '?'} ${image.getAttribute('height') ?? '?'}`),
    dates: [...document.querySelectorAll('time')].map((time) => `${time.dateTime} ${time.textContent}`),
  }));
  await page.close();
  return reading;
}

async function openPage(browser: Browser, address: string, script: boolean): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'debug' || complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => response.status() >= 400 && !response.url().endsWith('/favicon.ico') && complaints.push(`${String(response.status())} ${response.url()}`));
  await page.setViewport({ width: 1000, height: 900 });
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, complaints };
}
