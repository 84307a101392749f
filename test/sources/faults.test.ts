import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { Status } from '../../src/controllers/source-controller.js';
import type { DataElement } from '../../src/elements/data-element.js';
import type { DataKind } from '../../src/sources/data-kinds.js';
import { rssFeed } from '../support/feed.js';
import { reset, warningsOf } from '../support/routes.js';
import { texts } from '../support/shadow.js';

type Element = DataElement<DataKind>;

const feed = encodeURIComponent(rssFeed(3));

/** What the server does, and what twenty widgets show then. */
const faults: [name: string, path: string, status: Status][] = [
  ['answers 404', 'status/404', 'error'],
  ['answers 500', 'status/500', 'error'],
  ['answers 503 with Retry-After', 'status/503?retry-after=120', 'error'],
  ['hangs', 'hang', 'loading'],
  ['drips', 'drip', 'loading'],
  ['redirects in a circle', 'loop', 'error'],
  ['sends 50 MB', 'large/50', 'error'],
  ['sends a page instead of a feed', `body?type=text/html&text=${encodeURIComponent('<!doctype html><p>Bảo trì')}`, 'error'],
  ['sends nothing', 'body', 'error'],
  ['lies about the type', `body?type=image/png&text=${feed}`, 'ready'],
  ['calls a feed a page', `body?type=text/html&text=${feed}`, 'ready'],
];

let keys = 0;

describe('twenty widgets on one source', () => {
  let key = '';

  beforeEach(() => {
    key = `faults-${Date.now()}-${++keys}`;
  });
  afterEach(reset);

  const address = (path: string): string => `/faults/${path}${path.includes('?') ? '&' : '?'}count=${key}`;
  const counted = async (): Promise<number> => Number(await (await fetch(`/faults/counted/${key}`)).text());

  async function place(src: string): Promise<Element[]> {
    const old = html`<ul><li><a href="/cu">Tin cũ của cổng</a> <span>(12/10/2023)</span></li></ul>`;
    const root = await fixture(html`
      <div>
        ${Array.from({ length: 5 }, (_, i) => [
          html`<tin-other-news src=${src} limit=${i + 1}>${old}</tin-other-news>`,
          html`<tin-article-grid src=${src} format="auto">${old}</tin-article-grid>`,
          html`<tin-links-panel src=${src} refresh="60">${old}</tin-links-panel>`,
          html`<tin-article-card src=${src}><a href="/cu">Tin cũ của cổng</a></tin-article-card>`,
        ])}
      </div>
    `);
    return [...root.children] as Element[];
  }

  /** What they got is shown in turns. */
  const allShown = (elements: Element[]): Promise<unknown> => Promise.all(elements.map(({ updateComplete }) => updateComplete));

  /** The visitor sees the feed, or what the portal printed. */
  const shows = (element: Element, title: string): boolean => {
    const own = element.querySelector('a');
    return texts(element, 'base').join().includes(title) || (own?.textContent === title && own.offsetHeight > 0);
  };

  for (const [name, path, status] of faults) {
    it(`asks once and blanks nothing when the server ${name}`, async () => {
      const warnings = await warningsOf(async () => {
        const elements = await place(address(path));
        expect(elements.filter((element) => !shows(element, 'Tin cũ của cổng') && !shows(element, 'Tin 1'))).to.deep.equal([]);
        await waitUntil(() => elements.every((element) => element.status === status), `not all ${status}`, { timeout: 8_000 });
        await allShown(elements);
        const title = status === 'ready' ? 'Tin 1' : 'Tin cũ của cổng';
        expect(elements.filter((element) => !shows(element, title))).to.deep.equal([]);
      });
      await waitUntil(async () => (await counted()) > 0);
      expect(await counted()).to.equal(1);
      expect(warnings).to.have.length(status === 'error' ? 1 : 0);
    });
  }

  it('blanks nothing when the server breaks off', async () => {
    await warningsOf(async () => {
      const elements = await place(address(`truncate?text=${feed}`));
      // Some engines pass on what came, the others tell of a broken line: both will do.
      await waitUntil(() => elements.every(({ status }) => status === 'error' || status === 'ready'), 'not all ready', { timeout: 5_000 });
      await allShown(elements);
      expect(elements.filter((element) => !shows(element, 'Tin 1') && !shows(element, 'Tin cũ của cổng'))).to.deep.equal([]);
    });
    expect(await counted()).to.equal(1);
  });

  it('keeps what came while the server flaps', async () => {
    await warningsOf(async () => {
      const elements = await place(address(`flap?text=${feed}`));
      const all = (status: Status): Promise<void> => waitUntil(() => elements.every((element) => element.status === status), `not all ${status}`);
      await all('ready');
      for (const status of ['stale', 'ready', 'stale'] as const) {
        await Promise.all(elements.map((element) => element.reload()));
        await all(status);
        await allShown(elements);
        expect(elements.every((element) => texts(element, 'base').join().includes('Tin 1'))).to.equal(true);
      }
    });
    expect(await counted()).to.equal(4);
  });
});
