import '@github/relative-time-element';
import '../../../src/define/tin-date-banner.js';
import { formatDate } from '../../../src/index.js';
import { offer } from './candidate.js';

const count = 1000;
const seconds = 5;
const root = document.body.appendChild(document.createElement('main'));
const pass = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function fill(tag: string, attributes: Readonly<Record<string, string>> = {}): void {
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.style.display = 'block';
    root.append(element);
  }
}

let timer: ReturnType<typeof setInterval>;
offer(`1,000 live dates for ${seconds} s`, [
  {
    name: 'one ticker, visible rows',
    prepare: () => fill('span'),
    async run() {
      const rows = [...root.children];
      timer = setInterval(() => {
        const text = formatDate(new Date(), { clock: 'seconds' });
        // All are asked before any changes: the page is laid out once a second.
        const below = rows.findIndex((row) => row.getBoundingClientRect().top > innerHeight);
        for (const row of rows.slice(0, below)) row.textContent = text;
      }, 1000);
      await pass();
    },
    clear() {
      clearInterval(timer);
      root.replaceChildren();
    },
  },
  {
    name: 'tin-date-banner clock="seconds"',
    prepare: () => fill('tin-date-banner', { clock: 'seconds' }),
    run: pass,
    clear: () => root.replaceChildren(),
  },
  {
    name: 'relative-time-element',
    prepare: () => fill('relative-time', { datetime: new Date().toISOString(), precision: 'second', lang: 'vi' }),
    run: pass,
    clear: () => root.replaceChildren(),
  },
]);
