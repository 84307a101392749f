import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { rssFeed } from '../support/feed.js';
import { settle } from '../support/fake-environment.js';
import { reset, serve } from '../support/routes.js';

const rounds = 10_000;
/** Bytes by which the heap may have grown: one closure kept in each round takes more. */
const heapTolerance = 100 * rounds;
const templates: Record<string, string> = {
  'tin-date-banner': '<tin-date-banner clock="seconds" lunar></tin-date-banner>',
  'tin-article-card': '<tin-article-card headline="A" href="/a"></tin-article-card>',
  'tin-article-grid': '<tin-article-grid src="/rss" refresh="60" more="scroll" limit="2"></tin-article-grid>',
  'tin-article': '<tin-article tools="font-size print share listen" json-ld><h1>A</h1><p>Đoạn một.</p></tin-article>',
  'tin-other-news': '<tin-other-news source="undeclared" notify><ul><li><a href="/a">A</a></li></ul></tin-other-news>',
  'tin-links-panel': '<tin-links-panel><a href="https://a.example/">A</a></tin-links-panel>',
  'tin-visitor-counter': '<tin-visitor-counter src="/visits" refresh="60" animate><p>Tổng số: 5</p></tin-visitor-counter>',
  'tin-source': '<tin-source id="news" src="/rss"></tin-source>',
};

const { gc } = globalThis as { gc?: (options: { execution: 'async' }) => Promise<void> };

async function collect(): Promise<void> {
  await gc?.({ execution: 'async' });
}

/** Bytes; 0 where the engine does not tell. */
function heapSize(): number {
  return (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
}

/** Counts the listeners on what outlives an element. */
function countListeners(): { count: () => number; end: () => void } {
  const outliving = new Set<EventTarget>([window, document, globalThis.speechSynthesis].filter(Boolean));
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const present = new Map<unknown, Set<string>>();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (outliving.has(this)) present.set(listener, (present.get(listener) ?? new Set()).add(type));
    add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const types = outliving.has(this) ? present.get(listener) : undefined;
    if (types?.delete(type) && !types.size) present.delete(listener);
    remove.call(this, type, listener, options);
  };
  return {
    count: () => [...present.values()].reduce((sum, types) => sum + types.size, 0),
    end: () => Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove }),
  };
}

describe(`after ${rounds} connects and disconnects`, () => {
  afterEach(reset);

  for (const [name, template] of Object.entries(templates)) {
    it(`${name} leaves nothing behind`, async function () {
      this.timeout(30_000);
      serve({ '/rss': rssFeed(5), '/visits': '{"total":1}' });
      const root = await fixture(html`<div></div>`);
      const listeners = countListeners();
      const elements: WeakRef<Element>[] = [];
      let heap: number;
      try {
        root.innerHTML = template;
        // What is loaded once stays.
        await (root.firstElementChild as Element & { updateComplete: Promise<boolean> }).updateComplete;
        await settle();
        await collect();
        heap = heapSize();
        let element = root.firstElementChild!;
        for (let i = 0; i < rounds; i++) {
          element.remove();
          root.append(element);
          if (i % 1000 === 0) {
            await settle();
            elements.push(new WeakRef(element));
            root.innerHTML = template;
            element = root.firstElementChild!;
          }
        }
        element.remove();
        elements.push(new WeakRef(element));
        element = root;
        await settle();
        expect(listeners.count(), 'listeners').to.equal(0);
      } finally {
        listeners.end();
      }
      if (!gc) return;
      const alive = (): number => elements.filter((ref) => ref.deref()).length;
      // A collection may leave to the next what the stack still held; one element the engine keeps for itself.
      for (let i = 0; i < 20 && alive() > 1; i++) await collect();
      expect(alive(), 'elements still in memory').to.be.at.most(1);
      expect(heapSize() - heap, 'growth of the heap').to.be.below(heapTolerance);
    });
  }
});
