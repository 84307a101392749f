import { expect, waitUntil } from '@open-wc/testing';
import { texts } from '../support/shadow.js';

// The built scripts on plain pages, as a visitor's browser gets them: `npm run build` comes first.
const pages = [
  ['module', 0],
  ['module-async', 0],
  ['module-with-query', 0],
  ['module-at-the-end', 0],
  ['module-late', 0],
  ['module-late-unstyled', 0],
  ['classic-in-head', 0],
  ['classic-async', 0],
  ['classic-deferred', 0],
  ['classic-at-the-end', 0],
  ['classic-twice', 1],
  ['classic-joined', 0],
  ['classic-evaluated', 0],
  ['classic-old-encoding', 0],
  ['autoloader', 0],
  ['autoloader-async', 0],
  ['autoloader-twice', 0],
  ['module-and-classic', 1],
] as const;

interface Visit {
  page: Document;
  console: string[];
  shift: () => number;
  leave: () => void;
}

async function visit(name: string): Promise<Visit> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '700';
  const lines: string[] = [];
  let shift = 0;
  document.body.append(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/test/e2e/pages/${name}.html`;
  // The new document's window is there before its scripts run.
  await waitUntil(() => frame.contentDocument?.URL.endsWith(`${name}.html`), name, { interval: 1, timeout: 5000 });
  const view = frame.contentWindow as Window & typeof globalThis;
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    view.console[level] = (...args: unknown[]) => lines.push(args.join(' '));
  }
  view.addEventListener('error', ({ message }) => lines.push(message));
  if (view.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const observer = new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  }
  await loaded;
  return { page: view.document, console: lines, shift: () => shift, leave: () => frame.remove() };
}

describe('script tags', () => {
  for (const [name, warnings] of pages) {
    it(`upgrades the page ${name} in place`, async () => {
      const { page, console, shift, leave } = await visit(name);
      await waitUntil(() => texts(page.querySelector('tin-other-news')!, 'link').length === 2, name, { timeout: 5000 });
      await waitUntil(() => page.querySelector('#thong-ke tin-visitor-counter')?.shadowRoot);
      const counter = page.querySelector('#thong-ke tin-visitor-counter')!;
      await waitUntil(() => texts(counter, 'value').length === 2);
      expect(texts(page.querySelector('tin-other-news')!, 'link')).to.deep.equal([
        'Khánh thành cầu vượt sông',
        'Mở tuyến xe buýt mới',
      ]);
      expect(texts(page.querySelector('tin-other-news')!, 'heading')).to.deep.equal(['Tin cũ hơn']);
      expect(texts(counter, 'value')).to.deep.equal(['2.994.885', '89']);
      expect(texts(page.querySelector('tin-date-banner')!, 'date')[0]).to.match(/^(?:Thứ|Chủ) \S+, \d\d\/\d\d\/\d{4}$/);
      expect(page.querySelectorAll('tin-visitor-counter')).to.have.length(1);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(console.length, console.join('\n')).to.be.at.most(warnings);
      expect(shift()).to.be.at.most(0.001);
      leave();
    });
  }
});
