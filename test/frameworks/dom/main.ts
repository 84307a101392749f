import { hear, start } from '../shared/start.js';
import { initial, mapText, type State } from '../shared/state.js';

function make(tag: string, id: string, properties: object = {}, attributes: Record<string, string> = {}): HTMLElement {
  const element = Object.assign(document.createElement(tag), { id }, properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function list(): HTMLElement {
  return document.createElement('ul');
}

await start((root) => {
  const state = { ...initial };
  const main = document.createElement('main');
  const place = document.createComment('');
  const printedList = list();
  const mountedList = list();
  const printed = make('tin-other-news', 'printed', { heading: state.heading, limit: state.limit, split: state.isSplit, headingLevel: 3 });
  printed.setAttribute('time-zone', state.zone);
  printed.append(printedList);
  const articles = make('tin-article-grid', 'articles', { articles: state.articles });
  const article = make('tin-article', 'article', { article: state.article });
  const card = make('tin-article-card', 'card', { article: state.card });
  const links = make('tin-links-panel', 'links', { links: state.links });
  const stats = make('tin-visitor-counter', 'stats', { stats: state.stats });
  const texts = make('tin-article-grid', 'texts', {}, { src: '/foreign.json', map: mapText, limit: '1', columns: '2', 'heading-level': '4', heading: 'Chọn lọc' });
  const feed = make('tin-other-news', 'feed', { map: state.map, src: '/foreign.json?feed' });
  const failing = make('tin-other-news', 'failing', {}, { src: '/missing.json' });
  const slots = make('tin-other-news', 'slots', {}, { src: '/empty.json' });
  const header = document.createElement('h2');
  header.slot = 'header';
  header.textContent = state.heading ?? '';
  const empty = document.createElement('p');
  empty.slot = 'empty';
  empty.textContent = 'Chưa có tin nào';
  slots.append(header, empty);
  const rows = make('section', 'rows');
  const cms = make('div', 'cms');
  const mount = make('div', 'mount');
  mount.dataset['tin'] = 'other-news';
  mount.append(mountedList);
  const conditional = make('tin-other-news', 'conditional', {}, { src: '/foreign.json?once', map: mapText });

  for (const type of ['tin-load', 'tin-select']) feed.addEventListener(type, hear);
  failing.addEventListener('tin-error', hear);

  function toggle(element: Element, isShown: boolean, before: Node): void {
    if (isShown === element.isConnected) return;
    if (isShown) main.insertBefore(element, before);
    else element.remove();
  }

  function show(changes: Partial<State>): void {
    Object.assign(state, changes);
    Object.assign(printed, { heading: state.heading, limit: state.limit, split: state.isSplit });
    printed.setAttribute('time-zone', state.zone);
    if ('articles' in changes) Object.assign(articles, { articles: state.articles });
    if ('article' in changes) Object.assign(article, { article: state.article });
    if ('card' in changes) Object.assign(card, { article: state.card });
    if ('links' in changes) Object.assign(links, { links: state.links });
    if ('stats' in changes) Object.assign(stats, { stats: state.stats });
    if ('map' in changes) Object.assign(feed, { map: state.map });
    header.textContent = state.heading ?? '';
    toggle(conditional, state.isShown, place);
    toggle(mount, state.isMounted, place);
    if ('markup' in changes) cms.innerHTML = state.markup;
    if (!('rows' in changes)) return;
    const cards = new Map([...rows.children].map((each) => [each.getAttribute('data-id'), each]));
    rows.replaceChildren(...state.rows.map(({ id, title }) => cards.get(id) ?? make('tin-article-card', '', { headline: title, href: `/tin-${id}` }, { 'data-id': id })));
    for (const ul of [printedList, mountedList]) {
      ul.replaceChildren(
        ...state.rows.map(({ id, title }) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = `/tin-${id}`;
          link.textContent = title;
          item.append(link);
          return item;
        }),
      );
    }
  }

  main.append(printed, articles, article, card, links, stats, texts, feed, failing, slots, rows, cms, place);
  show(initial);
  root.append(main);
  return show;
});
