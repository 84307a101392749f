import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.js';
import type { Vector } from './data/vectors.js';
import type { Scene, Stage, View } from './page/stage.js';
import { Visitor } from './visitor.js';
import type { Answer, World } from './world.js';

declare const stage: Stage;

/** One thing to be shown, with some of the vectors in it. */
export interface Trial {
  /** Format, field, element: what a fault is reported with. */
  name: string;
  answer?(vectors: readonly Vector[]): Answer;
  scene(src: string, vectors: readonly Vector[]): Scene;
  /** Whether a visitor comes with mouse and keys. */
  isVisited?: boolean;
  /** Whether data that cannot be had are a fault. */
  mustLoad?: boolean;
  /** So many items must be shown of a vector at least, that nothing is judged which is not there. */
  atLeast?: number;
}

export interface Tally {
  scenes: number;
  shown: number;
  clicks: number;
}

/** Who may be asked. */
interface Hosts {
  pictures: string[];
  sounds: string[];
}

const evil = /\bv\d+\.evil\.example\b/;
/** What browsers ask for by themselves, whatever they are told. */
const ownBusiness = /^\w+ (?:[\w-]+\.)*(?:accounts\.google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org))[:/]/;
/** What the parser itself reports, and pictures and sounds that a policy keeps from the page. */
const parserReport = /^(?:style-src|script-src)-attr inline|^(?:img|media)-src (?:https?:|data)/;

/** Shows trials to a browser and says what went wrong. */
export class Judge {
  readonly tally: Tally = { scenes: 0, shown: 0, clicks: 0 };
  readonly #browser: Browser;
  readonly #world: World;
  readonly #isFirefox: boolean;
  readonly #query: string;
  #page: Page | undefined;
  #outside: string[] = [];
  #count = 0;
  /** Hosts of the scene before, whose pictures may come late. */
  #before: Hosts = { pictures: [], sounds: [] };

  constructor(browser: Browser, world: World, name: BrowserName, query = '') {
    this.#browser = browser;
    this.#world = world;
    this.#isFirefox = name === 'firefox';
    this.#query = query;
  }

  /** What is wrong with a trial; where anything is, which vectors make it so. */
  async faultsOf(trial: Trial, vectors: readonly Vector[]): Promise<string[]> {
    const faults = await this.#try(trial, vectors);
    if (!faults.length) return [];
    const guilty = await this.#bisect(trial, vectors);
    const named = guilty.map(({ vector, faults: own }) => `vector ${vector.id}: ${trial.name}: ${[...new Set(own)].join('; ').slice(0, 600)}`);
    // Where one attack's open title ends in another's, the parser finds style sheets that no page of its own has.
    if (!named.length && faults.every((fault) => fault === 'policy style-src-elem inline')) return [];
    return named.length ? named : [`${trial.name}: only together: ${faults.slice(0, 5).join('; ')}`];
  }

  /** What happens to raw vectors on a page without any care. */
  async control(vectors: readonly Vector[]): Promise<string[]> {
    const page = await this.#open();
    this.#take();
    await Promise.race([page.evaluate((html) => stage.control(html), vectors.map(({ html }) => html).join('\n')).catch(() => undefined), sleep(3000)]);
    await sleep(150);
    await Promise.race([new Visitor(page, this.#isFirefox).click().catch(() => undefined), sleep(4000)]);
    await sleep(150);
    const events = (await Promise.race([page.evaluate(() => stage.events()).catch(() => []), sleep(2000)])) ?? [];
    const seen = [...events, ...this.#take()];
    await this.close();
    return seen;
  }

  /** The page with the stage on it. */
  async page(): Promise<Page> {
    return this.#open();
  }

  async close(): Promise<void> {
    const page = this.#page;
    this.#page = undefined;
    if (page) await Promise.race([page.close().catch(() => undefined), sleep(3000)]);
  }

  async #bisect(trial: Trial, vectors: readonly Vector[], found: { vector: Vector; faults: string[] }[] = []): Promise<{ vector: Vector; faults: string[] }[]> {
    if (found.length >= 8) return found;
    const faults = await this.#try(trial, vectors);
    if (!faults.length) return found;
    const [first, second] = vectors;
    if (first && !second) found.push({ vector: first, faults });
    if (second) {
      const middle = Math.ceil(vectors.length / 2);
      await this.#bisect(trial, vectors.slice(0, middle), found);
      await this.#bisect(trial, vectors.slice(middle), found);
    }
    return found;
  }

  async #try(trial: Trial, vectors: readonly Vector[]): Promise<string[]> {
    try {
      return await this.#show(trial, vectors);
    } catch (error) {
      await this.close();
      return [`the page was lost: ${String(error).slice(0, 200)}`];
    }
  }

  async #show(trial: Trial, vectors: readonly Vector[]): Promise<string[]> {
    const page = await this.#open();
    this.#take();
    await page.evaluate(() => [stage.events(), stage.reports()]);
    const name = `${++this.#count}`;
    if (trial.answer) this.#world.data.set(name, trial.answer(vectors));
    const src = `/data/${name}`;
    const first = await page.evaluate((scene) => stage.show(scene), trial.scene(src, vectors) as never) as View;
    await page.evaluate(() => stage.touch());
    if (trial.isVisited) await this.#visit(page, first.height);
    const view = await page.evaluate(() => stage.view()) as View;
    const [events, reports] = await page.evaluate(() => [stage.events(), stage.reports()]);
    // What is under way is to be told of this scene, not of the next.
    await page.evaluate(() => stage.clear());
    this.#world.data.delete(name);
    this.tally.scenes++;
    this.tally.shown += first.count;
    const hosts: Hosts = { pictures: [...first.hosts, ...view.hosts], sounds: [...first.sounds, ...view.sounds] };
    const allowed: Hosts = { pictures: [...this.#before.pictures, ...hosts.pictures], sounds: [...this.#before.sounds, ...hosts.sounds] };
    this.#before = hosts;
    const isMany = vectors.length > 20;
    const few = isMany && first.count < (trial.atLeast ?? 0) * vectors.length ? [`only ${first.count} items of ${vectors.length} vectors are shown`] : [];
    const lost = isMany && trial.mustLoad ? first.errors.map((name) => `${name} has no data`) : [];
    return [
      ...few,
      ...lost,
      ...new Set([...first.faults, ...view.faults].map((fault) => `left over ${fault}`)),
      ...(events ?? []),
      ...(reports ?? []).filter((report) => !parserReport.test(report)).map((report) => `policy ${report}`),
      ...this.#take().filter((event) => isFault(event, allowed)),
    ];
  }

  async #visit(page: Page, height: number): Promise<void> {
    const visitor = new Visitor(page, this.#isFirefox);
    const step = 2400;
    for (let top = 0; top < Math.min(height, 60 * step); top += step) {
      await page.evaluate((y) => scrollTo(0, y), top);
      this.tally.clicks += await visitor.click();
    }
    await page.evaluate(() => stage.media());
    await visitor.type(40);
    await visitor.handle();
    await page.evaluate(() => stage.settled());
  }

  async #open(): Promise<Page> {
    if (this.#page && !this.#page.isClosed()) return this.#page;
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 1200, height: 2400 });
    await page.goto(`${this.#world.origin}/stage${this.#query}`);
    await page.waitForFunction(() => 'stage' in globalThis && customElements.get('tin-article'));
    this.#outside = [];
    page.on('popup', (popup) => {
      this.#outside.push(`popup ${popup?.url()}`);
      void popup?.close().catch(() => undefined);
    });
    page.on('dialog', (dialog) => {
      this.#outside.push(`dialog ${dialog.type()}`);
      void dialog.dismiss().catch(() => undefined);
    });
    page.on('framenavigated', (frame) => this.#outside.push(`navigation ${frame.url().slice(0, 100)}`));
    page.on('workercreated', () => this.#outside.push('worker'));
    page.on('request', (request) => {
      // The controls of sound and video have pictures of their own.
      if (/^(?:https?|wss?|ftp|file):/.test(request.url()) && !request.url().startsWith(this.#world.origin)) this.#outside.push(`asked ${request.method()} ${request.url().replace(/^\w+:\/\//, '')}`);
    });
    this.#page = page;
    return page;
  }

  #take(): string[] {
    return [...this.#outside.splice(0), ...this.#takeForeign(), ...this.#world.takeOwn().filter((ask) => !ask.startsWith('GET')).map((ask) => `sent ${ask}`)];
  }

  /** Chromium makes a line ready to the host of a link that is pressed, though nothing is asked; what is asked it tells. */
  #takeForeign(): string[] {
    const asks = this.#world.takeForeign().filter((ask) => !ownBusiness.test(ask));
    return asks.filter((ask) => this.#isFirefox || !ask.startsWith('CONNECT')).map((ask) => `asked ${ask}`);
  }
}

/** Pictures that the content shows may be asked for, wherever they are, but of the hosts of attacks never; sounds when they are played. */
function isFault(event: string, { pictures, sounds }: Hosts): boolean {
  if (!event.startsWith('asked ')) return true;
  const host = /^asked \S+ ([^/:\s]+|\[[^\]]+\])/.exec(event)?.[1] ?? '';
  return !sounds.includes(host) && (evil.test(host) || !pictures.includes(host));
}

const sleep = (milliseconds: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
