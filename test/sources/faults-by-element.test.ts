import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { Status } from '../../src/controllers/source-controller.js';
import { rssFeed } from '../support/feed.js';
import { reset, warningsOf } from '../support/routes.js';
import { texts } from '../support/shadow.js';

interface Case {
  /** The widget with what the portal printed, fed from an address. */
  widget: (src: string) => string;
  /** What the visitor reads of what was printed. */
  printed: string;
  /** What a good answer says, and what is read then. */
  answer: string;
  fresh: string;
}

const list = '<ul><li><a href="/cu">Tin cũ của cổng</a> <span>(12/10/2023)</span></li></ul>';
const feed = { printed: 'Tin cũ của cổng', answer: rssFeed(3), fresh: 'Tin 1' };

const cases: Record<string, Case> = {
  'tin-other-news': { ...feed, widget: (src) => `<tin-other-news src="${src}">${list}</tin-other-news>` },
  'tin-article-grid': { ...feed, widget: (src) => `<tin-article-grid src="${src}">${list}</tin-article-grid>` },
  'tin-article-card': { ...feed, widget: (src) => `<tin-article-card src="${src}"><a href="/cu">Tin cũ của cổng</a></tin-article-card>` },
  'tin-article': { ...feed, widget: (src) => `<tin-article src="${src}"><h1>Tin cũ của cổng</h1><p>Đoạn một.</p></tin-article>` },
  'tin-source': {
    ...feed,
    widget: (src) => `<tin-other-news source="nguon">${list}</tin-other-news><tin-source id="nguon" src="${src}"></tin-source>`,
  },
  'tin-links-panel': {
    widget: (src) => `<tin-links-panel src="${src}"><a href="https://cu.example/">Trang cũ của cổng</a></tin-links-panel>`,
    printed: 'Trang cũ của cổng',
    answer: '[{"title":"Thư viện tỉnh","url":"https://thu-vien.example/"}]',
    fresh: 'Thư viện tỉnh',
  },
  'tin-visitor-counter': {
    widget: (src) => `<tin-visitor-counter src="${src}"><p>Tổng số: 2.994.885</p></tin-visitor-counter>`,
    printed: '2.994.885',
    answer: '{"total":3000001}',
    fresh: '3.000.001',
  },
};

const page = encodeURIComponent('<!doctype html><title>Đăng nhập</title><form><input name="user"><button>Vào</button></form>');

/** What the server does, and how the widget stands then: `ready` with what came, else with what was printed. */
const faults: [name: string, path: (answer: string) => string, ...statuses: Status[]][] = [
  ['answers well', (answer) => `body?text=${answer}`, 'ready'],
  ['lies about the type', (answer) => `body?type=image/png&text=${answer}`, 'ready'],
  ['names no type', (answer) => `body?type=&text=${answer}`, 'ready'],
  ['redirects within itself', (answer) => `redirect?text=${answer}`, 'ready'],
  ...[204, 304, 400, 401, 403, 404, 410, 429, 500, 502, 503].map(
    (status): [string, () => string, Status] => [`answers ${status}`, () => `status/${status}`, 'error'],
  ),
  ['sends nothing', () => 'body', 'error'],
  ['sends blanks', () => 'body?text=%20%0A%20', 'error'],
  ['sends a page to log in', () => `body?type=text/html&text=${page}`, 'error'],
  ['sends half a document', () => 'body?text=%7B%22items%22%3A%5B%7B%22ti', 'error', 'empty'],
  ['sends bytes', () => 'body?text=%00%01%02%FF', 'error'],
  ['sends a number', () => 'body?text=5', 'error'],
  ['sends null', () => 'body?text=null', 'error'],
  ['sends something compressed that is not', (answer) => `garbled?text=${answer}`, 'error', 'ready'],
  ['sends 50 MB', () => 'large/50', 'error'],
  ['redirects in a circle', () => 'loop', 'error'],
  ['redirects to another site', () => 'elsewhere', 'error'],
  ['hangs up', () => 'reset', 'error'],
  ['breaks off', () => 'truncate?text=%5B', 'error', 'empty'],
  ['never answers', () => 'hang', 'loading'],
  ['never ends', (answer) => `stall?text=${answer}`, 'loading'],
  ['drips', () => 'drip', 'loading'],
];

/** What a stream does instead of telling figures. */
const streamFaults = ['status/204', 'status/404', 'status/500', 'body?type=text/html&text=%3Cp%3E', 'stream?text=%7B%22total', 'stream?text=', 'reset', 'hang', 'loop', 'elsewhere'];

const problems: string[] = [];
const handleProblem = (event: ErrorEvent | PromiseRejectionEvent): void => {
  problems.push(String('reason' in event ? event.reason : event.message));
};

describe('every element on a faulty server', () => {
  before('what reads printed markup is there', async () => {
    for (const { widget, printed } of Object.values(cases)) {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      root.innerHTML = widget('').replace(' src=""', '');
      await waitUntil(() => root.firstElementChild!.shadowRoot?.textContent?.includes(printed), printed);
    }
  });
  beforeEach(() => {
    problems.length = 0;
    addEventListener('error', handleProblem);
    addEventListener('unhandledrejection', handleProblem);
  });
  afterEach(() => {
    removeEventListener('error', handleProblem);
    removeEventListener('unhandledrejection', handleProblem);
    reset();
  });

  for (const [tag, { widget, printed, answer, fresh }] of Object.entries(cases)) {
    for (const [name, path, ...statuses] of faults) {
      it(`${tag} shows what was printed, or what came, when the server ${name}`, async function () {
        this.timeout(15_000);
        let status = 'idle';
        const warnings = await warningsOf(async () => {
          const root = await fixture<HTMLElement>(html`<div></div>`);
          root.innerHTML = widget(`/faults/${path(encodeURIComponent(answer))}`);
          const element = root.firstElementChild as HTMLElement & { status: Status; updateComplete: Promise<unknown> };
          await element.updateComplete;
          expect(shownBy(element), 'at first').to.include(printed);
          await waitUntil(() => statuses.includes(element.status), tag, { timeout: 10_000 });
          await element.updateComplete;
          ({ status } = element);
          expect(shownBy(element)).to.include(status === 'ready' ? fresh : printed);
        });
        expect(warnings.length, warnings.join('\n')).to.equal(status === 'error' ? 1 : 0);
        expect(problems).to.deep.equal([]);
      });
    }
  }

  for (const path of streamFaults) {
    it(`tin-visitor-counter shows what was printed when its stream is ${path}`, async () => {
      const warnings = await warningsOf(async () => {
        const root = await fixture<HTMLElement>(html`<div></div>`);
        root.innerHTML = `<tin-visitor-counter live src="/faults/${path}"><p>Tổng số: 2.994.885</p></tin-visitor-counter>`;
        const element = root.firstElementChild as HTMLElement & { status: Status; updateComplete: Promise<unknown> };
        // The others are opened again for a while.
        if (/^(?:status|body|elsewhere)/.test(path)) await waitUntil(() => element.status === 'error', path, { timeout: 10_000 });
        await element.updateComplete;
        expect(shownBy(element)).to.include('2.994.885');
      });
      expect(warnings.length, warnings.join('\n')).to.be.at.most(1);
      expect(problems).to.deep.equal([]);
    });
  }

  for (const path of ['status/404', 'status/500', 'reset', 'hang', 'loop', 'elsewhere', 'body']) {
    it(`tin-date-banner shows the date of this computer when the server's clock is ${path}`, async () => {
      const warnings = await warningsOf(async () => {
        const root = await fixture<HTMLElement>(html`<div></div>`);
        root.innerHTML = `<tin-date-banner clock-src="/faults/${path}">Thứ Ba, 18/06/2024</tin-date-banner>`;
        const element = root.firstElementChild as HTMLElement & { updateComplete: Promise<unknown> };
        await element.updateComplete;
        expect(texts(element, 'date').join()).to.match(/^(?:Thứ|Chủ) \S+, \d\d\/\d\d\/\d{4}$/);
        element.remove();
      });
      for (const line of warnings) expect(line).to.match(/^<tin-date-banner>: expected the server's time from /);
      expect(problems).to.deep.equal([]);
    });
  }
});

/** What a visitor reads of a widget: its own, or the slotted light DOM that has a size. */
function shownBy(element: HTMLElement): string {
  const own = texts(element, 'base').join(' ');
  const old = [...element.children].filter((child) => child instanceof HTMLElement && child.offsetHeight > 0).map((child) => child.textContent);
  return [own, ...old].join(' ');
}
