import assert from 'node:assert/strict';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Framework, Mode } from './frameworks.js';
import type { Kit } from './pages.js';
import type { State } from './shared/state.js';

export interface Setting {
  kit: Kit;
  /** Whether the framework's server renders the page. */
  isServed?: boolean;
  /** Requests that get no answer before `release`. */
  held?: RegExp;
}

/** Milliseconds in which the app and the kit come to rest. */
const patience = Number(process.env['PATIENCE'] ?? 4_000);

/** The path of every app ends so. */
const app = '/main.js';

interface Widget extends HTMLElement {
  status: string;
}

/** An app in a browser of its own, without a memory. */
export class View {
  readonly page: Page;
  readonly #complaints: string[] = [];
  readonly #asked: string[] = [];
  readonly #waiting: HTTPRequest[] = [];
  #held: RegExp | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, origin: string, framework: Framework, mode: Mode, setting: Setting): Promise<View> {
    const context = await browser.createBrowserContext();
    const view = new View(await context.newPage());
    await view.#listen(framework, setting.held);
    const query = `kit=${setting.kit}${setting.isServed ? '&served' : ''}`;
    await view.page.goto(`${origin}/page/${framework.name}/${mode}?${query}`);
    if (!setting.held?.test(app)) await view.#started();
    return view;
  }

  async #started(): Promise<void> {
    await this.page.waitForSelector('[data-started]', { timeout: 8_000 }).catch(() => assert.deepEqual(this.#complaints, ['started']));
  }

  async #listen({ greetings }: Framework, held: RegExp | undefined): Promise<void> {
    this.#held = held;
    this.page.on('console', (message) => {
      const text = message.text();
      // One widget asks for what is not there: the browser says so, and the kit.
      const isMissing = /missing\.json/.test(`${text} ${message.location().url ?? ''}`);
      if (!isMissing && !greetings.some((greeting) => greeting.test(text))) this.#complaints.push(`${message.type()}: ${text}`);
    });
    this.page.on('pageerror', (error) => this.#complaints.push(String(error)));
    if (held) await this.page.setRequestInterception(true);
    this.page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      this.#asked.push(pathname + search);
      if (!held) return;
      if (this.#held?.test(pathname)) this.#waiting.push(request);
      else void request.continue();
    });
  }

  /** Answers what was held, and ends when the app runs. */
  async release(): Promise<void> {
    this.#held = undefined;
    await Promise.all(this.#waiting.splice(0).map((request) => request.continue()));
    await this.#started();
  }

  /** How often an address was asked for. */
  asked(address: string): number {
    return this.#asked.filter((each) => each === address).length;
  }

  /** `null` takes a value back. */
  async change(changes: { [K in keyof State]?: State[K] | null }): Promise<void> {
    // `undefined` does not survive the way into the page, nor do dates: the kit takes texts as well.
    await this.page.evaluate((given) => change(Object.fromEntries(Object.entries(JSON.parse(given) as object).map(([key, value]) => [key, (value as unknown) ?? undefined]))), JSON.stringify(changes));
  }

  /** What `read` finds in the page when the app and the kit have come to rest: as expected, within a few seconds. */
  async finds<T>(read: (...args: string[]) => T, args: readonly string[], expected: unknown): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const found: unknown = await this.page.evaluate(read as () => unknown, ...(args as []));
      try {
        return assert.deepEqual(found, expected);
      } catch (error) {
        if (Date.now() > end) throw error;
      }
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    }
  }

  /** The texts of a widget's parts, or of all widgets within an element. */
  shows(selector: string, part: string, expected: readonly string[]): Promise<void> {
    const read = (wanted: string, name: string): string[] =>
      [...document.querySelectorAll<Widget>(wanted)].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].map((each) => each.textContent?.trim().replace(/\s+/g, ' ') ?? ''),
      );
    return this.finds(read, [selector, part], expected);
  }

  has(selector: string, property: string, expected: unknown): Promise<void> {
    return this.finds((wanted, name) => (document.querySelector(wanted!) as unknown as Record<string, unknown>)[name!], [selector, property], expected);
  }

  heard(expected: readonly string[]): Promise<void> {
    const read = (...wanted: string[]): string[] => wanted.filter((each) => heard.includes(each));
    return this.finds(read, expected, expected);
  }

  /** Ends the visit: nothing was said in the console, when all widgets have what they asked for. */
  async close(): Promise<void> {
    await this.has('#feed', 'status', 'ready');
    await this.has('#failing', 'status', 'error');
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    assert.deepEqual(this.#complaints, []);
  }
}
