import assert from 'node:assert/strict';
import { articleOf, initial } from './shared/state.js';
import type { Setting, View } from './view.js';

/** What is asked of every framework. */
export interface Question extends Setting {
  question: string;
  ask(view: View): Promise<void>;
}

const rows = (...ids: string[]): { id: string; title: string }[] => ids.map((id) => ({ id, title: `Tin ${id.toUpperCase()}` }));
const texts = (...ids: string[]): string[] => rows(...ids).map(({ title }) => title);

/** All data of the first render are shown. */
async function showsAll(view: View): Promise<void> {
  await view.shows('#articles', 'headline', ['Khánh thành cầu', 'Mở tuyến xe buýt']);
  await view.shows('#article', 'title', ['Khánh thành cầu']);
  await view.shows('#article', 'body', ['Cầu dài 1.200 m.']);
  await view.shows('#card', 'headline', ['Lễ hội mùa thu']);
  await view.shows('#links', 'link', ['Thư viện tỉnh']);
  await view.has('#stats', 'status', 'ready');
  await view.shows('#feed', 'link', ['Tin một', 'Tin hai']);
}

async function takesAttributes(view: View): Promise<void> {
  await view.shows('#printed', 'heading', ['Đọc thêm']);
  await view.shows('#printed', 'link', texts('a', 'b'));
  await view.has('#printed', 'split', true);
  await view.has('#printed', 'timeZone', 'Asia/Tokyo');
  await view.finds(() => document.querySelector('#printed')?.shadowRoot?.querySelector('[part~="heading"]')?.localName, [], 'h3');
}

async function asksOnce(view: View): Promise<void> {
  await view.shows('#conditional', 'link', ['Tin một', 'Tin hai']);
  for (const address of ['/foreign.json', '/foreign.json?feed', '/foreign.json?once', '/empty.json']) assert.equal(view.asked(address), 1, address);
}

/** What is the same whenever the kit comes. */
const whenever: Question[] = (['first', 'late'] as const).flatMap((kit) => [
  { kit, question: 'strings, numbers and booleans', ask: takesAttributes },
  { kit, question: 'arrays and objects as properties', ask: showsAll },
]);

const client: Question[] = [
  ...whenever,
  {
    kit: 'first',
    question: 'numbers and a map as texts',
    async ask(view) {
      await view.shows('#texts', 'heading', ['Chọn lọc']);
      await view.shows('#texts', 'headline', ['Tin một']);
      await view.finds(() => document.querySelector('#texts')?.shadowRoot?.querySelector('[part~="heading"]')?.localName, [], 'h4');
    },
  },
  {
    kit: 'first',
    question: 'strings, numbers and booleans that change',
    async ask(view) {
      await takesAttributes(view);
      await view.change({ heading: 'Xem thêm', limit: 3, isSplit: false, zone: 'Europe/Paris' });
      await view.shows('#printed', 'heading', ['Xem thêm']);
      await view.shows('#printed', 'link', texts('a', 'b', 'c'));
      await view.has('#printed', 'split', false);
      await view.has('#printed', 'timeZone', 'Europe/Paris');
    },
  },
  {
    kit: 'first',
    question: 'values that are taken back',
    async ask(view) {
      await takesAttributes(view);
      await view.change({ heading: null, limit: null });
      await view.shows('#printed', 'heading', ['Các tin khác']);
      await view.shows('#printed', 'link', texts('a', 'b', 'c'));
    },
  },
  {
    kit: 'first',
    question: 'arrays and objects that change',
    async ask(view) {
      await showsAll(view);
      await view.change({
        articles: initial.articles.slice(1),
        article: articleOf({ url: '/tin-4', title: 'Trồng cây', contentHtml: '<p>Mười nghìn cây.</p>' }),
        card: articleOf({ url: '/tin-5', title: 'Hội sách' }),
        links: [{ url: 'https://baotang.example/', title: 'Bảo tàng' }],
        stats: { total: 3, updated: new Date() },
        map: { items: 'data.list', title: 'ma', url: '/tin/{ma}' },
      });
      await view.shows('#articles', 'headline', ['Mở tuyến xe buýt']);
      await view.shows('#article', 'title', ['Trồng cây']);
      await view.shows('#article', 'body', ['Mười nghìn cây.']);
      await view.shows('#card', 'headline', ['Hội sách']);
      await view.shows('#links', 'link', ['Bảo tàng']);
      await view.finds(() => (document.querySelector('#stats') as unknown as { stats: { total: number } }).stats.total, [], 3);
      await view.shows('#feed', 'link', ['mot', 'hai']);
    },
  },
  {
    kit: 'first',
    question: 'declared listeners hear tin-load and tin-error',
    ask: (view) => view.heard(['tin-load feed', 'tin-error failing']),
  },
  {
    kit: 'first',
    question: 'a declared listener may cancel tin-select',
    async ask(view) {
      await view.shows('#feed', 'link', ['Tin một', 'Tin hai']);
      const address = view.page.url();
      await view.page.evaluate(() => document.querySelector('#feed')?.shadowRoot?.querySelector<HTMLElement>('[part~="link"]')?.click());
      await view.heard(['tin-select feed']);
      assert.equal(view.page.url(), address);
    },
  },
  {
    kit: 'first',
    question: 'named slots',
    async ask(view) {
      const read = (): string[] =>
        ['header', 'empty'].flatMap((name) =>
          (document.querySelector('#slots')?.shadowRoot?.querySelector<HTMLSlotElement>(`slot[name="${name}"]`)?.assignedElements() ?? []).map((each) => each.textContent ?? ''),
        );
      await view.finds(read, [], ['Đọc thêm', 'Chưa có tin nào']);
      await view.change({ heading: 'Tin vắn' });
      await view.finds(read, [], ['Tin vắn', 'Chưa có tin nào']);
    },
  },
  {
    kit: 'first',
    question: 'conditional rendering, and no request twice',
    async ask(view) {
      await asksOnce(view);
      for (const isShown of [false, true, false, true]) await view.change({ isShown });
      await asksOnce(view);
    },
  },
  {
    kit: 'first',
    question: 'a keyed list: moved, added, removed',
    async ask(view) {
      await view.shows('#rows > *', 'headline', texts('a', 'b', 'c'));
      await view.page.evaluate(() => document.querySelectorAll('#rows > *').forEach((each, index) => Object.assign(each, { mark: index })));
      await view.change({ rows: rows('c', 'd', 'a') });
      await view.shows('#rows > *', 'headline', texts('c', 'd', 'a'));
      const marks = (): unknown[] => [...document.querySelectorAll('#rows > *')].map((each) => (each as { mark?: number }).mark ?? null);
      await view.finds(marks, [], [2, null, 0]);
    },
  },
  {
    kit: 'first',
    question: 'children that the framework changes are followed',
    async ask(view) {
      await view.change({ limit: 9 });
      await view.shows('#printed', 'link', texts('a', 'b', 'c'));
      await view.change({ rows: [{ id: 'c', title: 'Tin C, bản mới' }, ...rows('d', 'a')] });
      await view.shows('#printed', 'link', ['Tin C, bản mới', ...texts('d', 'a')]);
      await view.change({ rows: rows('b') });
      await view.shows('#printed', 'link', texts('b'));
    },
  },
  {
    kit: 'first',
    question: 'markup of a CMS with data-tin',
    async ask(view) {
      await view.shows('#cms tin-links-panel', 'link', ['Sở Xây dựng']);
      await view.change({ markup: initial.markup.replace('Sở Xây dựng', 'Sở Y tế') });
      await view.shows('#cms tin-links-panel', 'link', ['Sở Y tế']);
    },
  },
  {
    kit: 'first',
    question: 'data-tin on an element of the framework',
    async ask(view) {
      await view.change({ isMounted: true });
      await view.shows('#mount > *', 'link', texts('a', 'b', 'c'));
      await view.change({ rows: rows('c', 'd') });
      await view.shows('#mount > *', 'link', texts('c', 'd'));
      await view.change({ isMounted: false });
      await view.finds(() => document.querySelector('#mount'), [], null);
      await view.change({ isMounted: true });
      await view.shows('#mount > *', 'link', texts('c', 'd'));
    },
  },
];

/** What the server rendered is taken over as it is, and goes on. */
async function hydrates(view: View): Promise<void> {
  await view.release();
  await takesAttributes(view);
  await showsAll(view);
  await view.shows('#texts', 'headline', ['Tin một']);
  await asksOnce(view);
  // A framework that finds something else than it expects renders all of the page again.
  await view.finds(() => (globalThis as unknown as { printed: Element }).printed.isConnected, [], true);
  await view.change({ heading: 'Xem thêm', rows: rows('c', 'd'), limit: 9 });
  await view.shows('#printed', 'heading', ['Xem thêm']);
  await view.shows('#printed', 'link', texts('c', 'd'));
  await view.shows('#rows > *', 'headline', texts('c', 'd'));
}

const hydration: Question[] = [
  { kit: 'late', isServed: true, question: 'hydration before the kit comes', ask: hydrates },
  { kit: 'first', isServed: true, question: 'hydration when the kit is there', ask: hydrates },
  { kit: 'script', isServed: true, question: 'hydration of widgets that show their data', ask: hydrates },
  { kit: 'script', isServed: true, held: /dom-readers/, question: 'hydration of widgets that wait for what reads them', ask: hydrates },
  {
    kit: 'script',
    isServed: true,
    held: /\/main\.js$/,
    question: 'hydration of widgets that have had their answers',
    async ask(view) {
      await view.has('#feed', 'status', 'ready');
      await hydrates(view);
    },
  },
];

export const questions: readonly Question[] = [...client, ...hydration];
