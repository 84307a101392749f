import { expect } from '@open-wc/testing';
import '../../src/define/tin-visitor-counter.js';
import type { TinVisitorCounter } from '../../src/elements/visitor-counter.js';
import type { VisitorStats } from '../../src/model/visitor-stats.js';
import { reset } from '../support/routes.js';
import { part } from '../support/shadow.js';

const updated = new Date('2024-06-18T05:00:00Z');

/** The page's time and frames, in the test's hand. */
let time = 0;
let frames: FrameRequestCallback[] = [];
let isReduced = false;
// A fixture would wait for a frame of the browser's.
const place = document.createElement('div');
const { matchMedia, requestAnimationFrame, cancelAnimationFrame } = window;

/** Lets time go on by one frame of so many milliseconds. */
async function go(element: TinVisitorCounter, milliseconds: number): Promise<void> {
  time += milliseconds;
  const due = frames;
  frames = [];
  for (const frame of due) frame(time);
  await element.updateComplete;
}

async function counter(layout: 'rows' | 'inline' | 'digits', stats: Partial<VisitorStats>): Promise<TinVisitorCounter> {
  const element = document.createElement('tin-visitor-counter');
  Object.assign(element, { animated: true, show: 'total', layout, stats: { ...stats, updated } });
  place.append(element);
  await element.updateComplete;
  // It is seen for the first time.
  await go(element, 0);
  return element;
}

function set(element: TinVisitorCounter, stats: Partial<VisitorStats>): Promise<boolean> {
  element.stats = { ...stats, updated };
  return element.updateComplete;
}

/** What is seen, as a number: digits as far as their wheels have turned. */
function seen(element: TinVisitorCounter): number {
  const value = part(element, 'value')!;
  const text = (value.querySelector('[aria-hidden]') ?? value).textContent!;
  const units = [...value.querySelectorAll<HTMLElement>('[part="digit"]')].pop();
  const position = units?.hasAttribute('data-turning') ? Number(units.style.getPropertyValue('--_position')) % 1 : 0;
  return Number(text.replace(/\D/g, '')) + position;
}

const heard = (element: TinVisitorCounter): string => {
  const value = part(element, 'value')!;
  return (value.querySelector('.visually-hidden') ?? value).textContent!.trim();
};

const isTurning = (element: TinVisitorCounter): boolean => element.shadowRoot!.querySelector('[data-turning]') !== null;

describe('tin-visitor-counter in motion', () => {
  beforeEach(() => {
    document.body.append(place);
    time = 1000;
    frames = [];
    isReduced = false;
    performance.now = () => time;
    window.requestAnimationFrame = (callback) => frames.push(callback);
    window.cancelAnimationFrame = () => (frames = []);
    window.matchMedia = (query) => (query.includes('reduced-motion') ? ({ matches: isReduced } as MediaQueryList) : matchMedia(query));
  });
  afterEach(() => {
    delete (performance as Partial<Performance>).now;
    Object.assign(window, { matchMedia, requestAnimationFrame, cancelAnimationFrame });
    place.replaceChildren();
    place.remove();
    reset();
  });

  for (const layout of ['rows', 'inline', 'digits'] as const) {
    for (const [from, to] of [
      [2_994_885, 2_994_891],
      [999, 1_001],
      [10, 5_000],
      [0, 1_000_000],
      [89, 71],
      [1_000, 998],
      [100, 0],
    ] as const) {
      it(`goes from ${from} to ${to} as ${layout}, never beyond nor back`, async () => {
        const element = await counter(layout, { total: from });
        expect(seen(element)).to.equal(from);
        await set(element, { total: to });
        const way: number[] = [from];
        for (let step = 0; step < 60; step++) {
          expect(heard(element)).to.equal(to.toLocaleString('vi').replace(/\s/g, '.'));
          way.push(seen(element));
          await go(element, 16);
        }
        const sign = Math.sign(to - from);
        for (let i = 1; i < way.length; i++) {
          expect((way[i]! - way[i - 1]!) * sign, way.join(' ')).to.be.at.least(-1e-9);
          expect((to - way[i]!) * sign, way.join(' ')).to.be.at.least(0);
        }
        expect(seen(element)).to.equal(to);
        expect(isTurning(element)).to.equal(false);
        expect(frames.length).to.equal(0);
        if (Math.abs(to - from) > 100) expect(new Set(way).size).to.be.above(20);
      });
    }
  }

  it('goes on from what is shown when a new figure comes on the way', async () => {
    const element = await counter('digits', { total: 100 });
    await set(element, { total: 200 });
    await go(element, 100);
    const shown = seen(element);
    expect(shown).to.be.within(101, 199);
    await set(element, { total: 50 });
    expect(seen(element)).to.be.closeTo(shown, 1e-6);
    await go(element, 16);
    expect(seen(element)).to.be.within(50, shown);
    await go(element, 700);
    expect(seen(element)).to.equal(50);
  });

  const ends: Record<string, (element: TinVisitorCounter) => unknown> = {
    'the tab is hidden': () => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new CustomEvent('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
    },
    'the page is printed': () => dispatchEvent(new CustomEvent('beforeprint')),
    'it is taken out': (element) => element.remove(),
    'it is moved': (element) => element.parentElement!.append(element),
    'motion is no longer wanted': (element) => {
      isReduced = true;
      return go(element, 16);
    },
    'it is no longer animated': (element) => (element.animated = false),
    'a frame comes late': (element) => go(element, 60_000),
  };
  for (const [name, end] of Object.entries(ends)) {
    it(`is at the true figure at once when ${name}`, async () => {
      const element = await counter('digits', { total: 100 });
      await set(element, { total: 200 });
      await go(element, 100);
      expect(isTurning(element)).to.equal(true);
      await end(element);
      await element.updateComplete;
      expect(seen(element)).to.equal(200);
      expect(isTurning(element)).to.equal(false);
      await go(element, 16);
      expect(seen(element)).to.equal(200);
      expect(frames.length).to.equal(0);
    });
  }

  it('does not run where motion is not wanted, in a hidden tab, or without animate', async () => {
    for (const stop of [() => (isReduced = true), (element: TinVisitorCounter) => (element.animated = false)]) {
      isReduced = false;
      const element = await counter('digits', { total: 100 });
      stop(element);
      await set(element, { total: 200 });
      expect(seen(element)).to.equal(200);
      expect(frames.length).to.equal(0);
    }
  });

  it('does not run from a figure that was unknown meanwhile', async () => {
    const element = await counter('rows', { total: 100 });
    await set(element, { online: 1 });
    await set(element, { total: 200 });
    expect(seen(element)).to.equal(200);
  });

  it('leaves the digits where they are when a figure gets longer', async () => {
    const element = await counter('digits', { total: 999_999 });
    const digits = (): Element[] => [...element.shadowRoot!.querySelectorAll('[part="digit"]')].reverse();
    const before = digits();
    await set(element, { total: 1_000_000 });
    await go(element, 700);
    expect(digits().map(({ textContent }) => textContent).reverse().join('')).to.equal('1000000');
    expect(digits().slice(0, 6)).to.deep.equal(before);
  });

  it('turns a wheel only while all behind it pass from 9 to 0', async () => {
    const element = await counter('digits', { total: 1_098 });
    await set(element, { total: 1_101 });
    const turning = (): string =>
      [...element.shadowRoot!.querySelectorAll('[part="digit"]')].map((digit) => (digit.hasAttribute('data-turning') ? '|' : digit.textContent)).join('');
    const shown = new Set<string>();
    for (let step = 0; step <= 100; step++) {
      shown.add(turning());
      await go(element, 7);
    }
    expect([...shown]).to.deep.equal(['1098', '109|', '1|||', '110|', '1101']);
  });

  it('writes no style where nothing turns', async () => {
    const element = await counter('digits', { total: 2_994_885 });
    for (const digit of element.shadowRoot!.querySelectorAll('[part="digit"]')) expect(digit.getAttribute('style') ?? '').to.equal('');
  });

  it('shows the digit of its position while a wheel turns', async () => {
    const element = await counter('digits', { total: 10 });
    await set(element, { total: 20 });
    await go(element, 120);
    const digit = element.shadowRoot!.querySelector<HTMLElement>('[data-turning]')!;
    const { transform, content } = getComputedStyle(digit, '::before');
    const { height } = digit.getBoundingClientRect();
    const position = Number(digit.style.getPropertyValue('--_position'));
    expect(-new DOMMatrix(transform).m42 / height).to.be.closeTo(position, 0.01);
    expect(content.replace(/\D/g, '')).to.match(/^0a?1a?2a?3a?4a?5a?6a?7a?8a?9a?0$/);
  });
});
