import type { KeyInput, Page } from 'puppeteer-core';
import type { Stage } from './page/stage.js';

declare const stage: Stage;

/** Ticks of input that go to the browser in one message. */
const batch = 300;

interface Ticks {
  pointer: Record<string, unknown>[];
  keys: Record<string, unknown>[];
}

interface BidiBrowser {
  connection: { send(method: string, parameters: unknown): Promise<unknown> };
}

const pause = { type: 'pause' };
const key = (value: string): Record<string, unknown>[] => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/** Keys as WebDriver names them. */
const codes: Record<string, string> = { Tab: '\ue004', Enter: '\ue007', Space: ' ', Escape: '\ue00c', ArrowDown: '\ue015', Control: '\ue009' };

/** Real input: trusted events, as the browser makes them of a mouse and of keys. */
export class Visitor {
  readonly #page: Page;
  readonly #isFirefox: boolean;

  constructor(page: Page, isFirefox: boolean) {
    this.#page = page;
    this.#isFirefox = isFirefox;
  }

  /** Points at and clicks on everything in the window; every so often with another button or a key held. */
  async click(): Promise<number> {
    const spots = await this.#page.evaluate(() => stage.spots());
    if (this.#isFirefox) await this.#performClicks(spots);
    else await this.#dispatchClicks(spots);
    return spots.length;
  }

  /** Goes through everything by Tab, and presses what it comes to. */
  async type(steps: number): Promise<void> {
    const keys = [...Array(steps).keys()].flatMap((step) => ['Tab', step % 3 === 2 ? 'Space' : 'Enter']);
    const sequence = [...keys, 'Escape', 'ArrowDown', 'x'];
    if (this.#isFirefox) {
      await this.#perform({ pointer: [], keys: sequence.flatMap((name) => key(codes[name] ?? name)) });
      return;
    }
    await Promise.all(sequence.map((name) => this.#page.keyboard.press(name as KeyInput)));
  }

  /** Marks, drags, copies, turns the wheel. */
  async handle(): Promise<void> {
    const { mouse, keyboard } = this.#page;
    await mouse.move(60, 60);
    await mouse.down();
    await mouse.move(500, 400, { steps: 4 });
    await mouse.up();
    await mouse.wheel({ deltaY: 300 });
    await keyboard.down('Control');
    for (const letter of ['a', 'c', 'x', 'v'] as const) await keyboard.press(letter);
    await keyboard.up('Control');
    await mouse.wheel({ deltaY: -300 });
  }

  async #dispatchClicks(spots: readonly [number, number][]): Promise<void> {
    const { mouse, keyboard } = this.#page;
    for (let start = 0; start < spots.length; start += batch) {
      const sent: Promise<unknown>[] = [];
      for (const [index, [x, y]] of spots.slice(start, start + batch).entries()) {
        const button = index % 13 === 5 ? 'middle' : index % 17 === 7 ? 'right' : 'left';
        const isHeld = index % 19 === 3;
        sent.push(mouse.move(x, y));
        if (isHeld) sent.push(keyboard.down('Control'));
        sent.push(mouse.down({ button }), mouse.up({ button }));
        if (isHeld) sent.push(keyboard.up('Control'));
        if (button === 'right') sent.push(keyboard.press('Escape'));
      }
      await Promise.all(sent);
    }
  }

  async #performClicks(spots: readonly [number, number][]): Promise<void> {
    for (let start = 0; start < spots.length; start += batch) {
      const ticks: Ticks = { pointer: [], keys: [] };
      for (const [index, [x, y]] of spots.slice(start, start + batch).entries()) {
        const button = index % 13 === 5 ? 1 : 0;
        const isHeld = index % 19 === 3;
        ticks.pointer.push({ type: 'pointerMove', x, y, duration: 0 }, { type: 'pointerDown', button }, { type: 'pointerUp', button }, pause);
        ticks.keys.push(isHeld ? { type: 'keyDown', value: codes['Control'] } : pause, pause, pause, isHeld ? { type: 'keyUp', value: codes['Control'] } : pause);
      }
      await this.#perform(ticks);
    }
  }

  async #perform({ pointer, keys }: Ticks): Promise<void> {
    const { connection } = this.#page.browser() as unknown as BidiBrowser;
    const context = (this.#page.mainFrame() as unknown as { _id: string })._id;
    const actions = [
      ...(pointer.length ? [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: pointer }] : []),
      ...(keys.length ? [{ type: 'key', id: 'keys', actions: keys }] : []),
    ];
    await connection.send('input.performActions', { context, actions });
  }
}
