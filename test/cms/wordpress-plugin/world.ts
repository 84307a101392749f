import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { findBrowser, quiet } from '../../browsers.js';
import { outputOf } from '../processes.js';

interface World {
  addresses: Record<'pretty' | 'plain', string>;
  expected: { posts: { id: string; slug: string; title: string; date: string }[]; traps: Record<string, string> };
  admin: { name: string; password: string };
  phpLog: string;
  run: { args: string[]; env: Record<string, string>; tree: string };
}

/** The WordPress that `test/cms/wordpress.js` started. */
export const world = JSON.parse(readFileSync(process.env['WORDPRESS_SITES'] ?? '', 'utf8')) as World;

export const site = world.addresses.pretty;
export const rest = `${site}/wp-json/tin-widgets/v1`;

/** What a browser calls itself that is no robot. */
export const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };

/** Runs a file of `test/cms/wordpress/` within WordPress. */
export async function runPhp<T>(file: string, given?: unknown): Promise<T> {
  const { args, env, tree } = world.run;
  const path = `${tree}/portal/${file}`;
  return JSON.parse(await outputOf('php', [...args, `${tree}/portal/run.php`, tree, path, JSON.stringify(given ?? null)], { env })) as T;
}

export async function openBrowser(): Promise<Browser> {
  return launch({
    executablePath: findBrowser('chromium'),
    args: [...quiet, '--lang=vi', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** A page, and what went wrong in it: errors, warnings, and files that could not be had. */
export async function openPage(browser: Browser | BrowserContext, url: string, { script = true, viewport = wide } = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  // Nor can the emoji and portraits be had that WordPress takes from elsewhere, nor the icon that a browser asks for by itself.
  const isOwn = (url = ''): boolean => !url || (url.startsWith(new URL(page.url()).origin) && !url.endsWith('/favicon.ico'));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && isOwn(message.location().url) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => response.status() >= 400 && !response.url().endsWith('/favicon.ico') && complaints.push(`${String(response.status())} ${response.url()}`));
  await page.setUserAgent({ userAgent: agent });
  await page.setViewport(viewport);
  await page.setJavaScriptEnabled(script);
  if (script) {
    await page.evaluateOnNewDocument(() => {
      Object.assign(window, { shifts: [] });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Node }[] }[]) {
          (window as unknown as { shifts: string[] }).shifts.push(`${String(entry.value)} ${entry.sources.map(({ node }) => node?.nodeName).join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }
  await page.goto(url, { waitUntil: 'load' });
  // A connection that PHP's own server leaves open says nothing of the page.
  if (script) await page.waitForNetworkIdle({ idleTime: 500, timeout: 10_000 }).catch(() => undefined);
  return { page, complaints };
}

/** Opens the page to which a form leads. */
export async function submit(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)]);
}

/** A page of the administration, after wp-login.php; other pages of the browser know nothing of that. */
export async function openAdmin(browser: Browser, path: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.createBrowserContext();
  const login = await openPage(context, `${site}/wp-login.php`);
  await login.page.type('#user_login', world.admin.name);
  await login.page.type('#user_pass', world.admin.password);
  await submit(login.page, '#wp-submit');
  await login.page.close();
  const { page, complaints } = await openPage(context, `${site}/wp-admin/${path}`);
  assert.match(page.url(), /\/wp-admin\//);
  return { page, complaints };
}

/** Switches the plugin on as a webmaster does, unless it is on. */
export async function activate(browser: Browser): Promise<void> {
  const { page } = await openAdmin(browser, 'plugins.php');
  if (await page.$('#activate-tin-widgets')) await submit(page, '#activate-tin-widgets');
  assert.ok(await page.$('#deactivate-tin-widgets'), 'the plugin can be activated');
  await page.close();
}

/** What PHP said of the plugin, or because of it: not that WordPress cannot reach its maker, nor what its own old files do. */
export function phpComplaints(): string[] {
  const lines = readFileSync(world.phpLog, { encoding: 'utf8', flag: 'a+' }).split('\n').filter((line) => line.startsWith('['));
  return lines.filter((line) => line.includes('tin-widgets') || !/Deprecated|wp-includes\/update\.php|WordPress\.org/.test(line));
}
