import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import { html, nothing, render } from 'lit';
import '../../../src/define/tin-article-card.js';
import '../../../src/define/tin-article-grid.js';
import type { Article, TinArticleCard, TinArticleGrid } from '../../../src/index.js';
import { formatDateAs } from '../../../src/locale/dates.js';
import { cardStyles } from '../../../src/templates/card.styles.js';
import { tokens } from '../../../src/templates/tokens.styles.js';
import { makeArticles } from './articles.js';
import { offer, type Candidate } from './candidate.js';

const articles = makeArticles(1000);
const changed = articles.map((article) => ({ ...article, title: `${article.title} (cập nhật)` }));
const root = document.body.appendChild(document.createElement('main'));
const clear = (): void => root.replaceChildren();

/** The kit's styles in a shadow root of one's own, so that layout is compared like with like. */
function shadow(): ShadowRoot {
  const own = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  own.adoptedStyleSheets = [tokens, cardStyles].map(({ styleSheet }) => styleSheet!);
  return own;
}

const template = document.createElement('template');
template.innerHTML =
  '<li><article part="card" class="vertical"><div part="media"><img part="image" alt="" width="320" height="180" loading="lazy" decoding="async"></div>' +
  '<div part="content"><h3 part="headline"><a part="link"></a></h3><p part="summary"></p><time part="date"></time></div></article></li>';

function byHand(): Candidate & { list: HTMLElement } {
  const candidate = {
    name: 'by hand (cloneNode)',
    list: document.createElement('ul'),
    run() {
      candidate.list = document.createElement('ul');
      candidate.list.setAttribute('part', 'list');
      for (const { url, title, summary, image, datePublished } of articles) {
        const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
        const card = item.firstElementChild!;
        (card.firstElementChild!.firstElementChild as HTMLImageElement).src = image!.src;
        const [headline, text, time] = card.lastElementChild!.children as unknown as [HTMLElement, HTMLElement, HTMLTimeElement];
        const link = headline.firstElementChild as HTMLAnchorElement;
        link.href = url;
        link.textContent = title;
        text.textContent = summary;
        time.dateTime = datePublished!.toISOString();
        time.textContent = formatDateAs('short', datePublished!);
        candidate.list.append(item);
      }
      shadow().append(candidate.list);
    },
    clear,
  };
  return candidate;
}

const litCard = ({ url, title, summary, image, datePublished }: Article): unknown => html`
  <li>
    <article part="card" class="vertical">
      <div part="media"><img part="image" src=${image!.src} alt="" width="320" height="180" loading="lazy" decoding="async" /></div>
      <div part="content">
        <h3 part="headline"><a part="link" href=${url}>${title}</a></h3>
        ${summary ? html`<p part="summary">${summary}</p>` : nothing}
        <time part="date" datetime=${datePublished!.toISOString()}>${formatDateAs('short', datePublished!)}</time>
      </div>
    </article>
  </li>
`;
const litList = (items: readonly Article[]): unknown => html`<ul part="list">${items.map(litCard)}</ul>`;

const peerCard = (tag: string) => () => {
  for (const { url, title, summary, image, datePublished } of articles) {
    const card = document.createElement(tag);
    const picture = document.createElement('img');
    Object.assign(picture, { slot: tag === 'sl-card' ? 'image' : 'media', alt: '', width: 320, height: 180, loading: 'lazy', src: image!.src });
    const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
    const text = Object.assign(document.createElement('p'), { textContent: summary });
    const time = Object.assign(document.createElement('time'), {
      dateTime: datePublished!.toISOString(),
      textContent: formatDateAs('short', datePublished!),
    });
    card.append(picture, link, text, time);
    root.append(card);
  }
  return (root.lastElementChild as unknown as { updateComplete: Promise<void> }).updateComplete;
};

async function grid(items: readonly Article[]): Promise<TinArticleGrid> {
  const element = document.createElement('tin-article-grid');
  element.articles = [...items];
  root.append(element);
  await element.updateComplete;
  return element;
}

async function cards(): Promise<void> {
  let last: TinArticleCard | undefined;
  for (const article of articles) {
    last = document.createElement('tin-article-card');
    last.article = article;
    root.append(last);
  }
  await last!.updateComplete;
}

const kitGrid: Candidate = { name: 'tin-article-grid', run: async () => void (await grid(articles)), clear };
const kitCards: Candidate = { name: 'tin-article-card', run: cards, clear };
const oneLitList: Candidate = { name: 'one Lit list', run: () => void render(litList(articles), shadow()), clear };
const peers: readonly Candidate[] = [
  { name: 'Shoelace sl-card', run: peerCard('sl-card'), clear },
  { name: 'Web Awesome wa-card', run: peerCard('wa-card'), clear },
];

offer('1,000 cards in a list', [byHand(), kitGrid, oneLitList, ...peers]);
offer('1,000 card elements', [byHand(), kitCards, ...peers]);

const ways = [byHand(), kitGrid, kitCards, oneLitList, ...peers];
offer('1,000 cards, either way', ways);
// Not laid out: what a card looks like makes most of what a page holds, and hides what the nodes and their makers cost.
offer('1,000 cards out of sight', ways.map((way) => ({ ...way, prepare: () => void (root.hidden = true) })));

const hand = byHand();
let shown: TinArticleGrid;
let own: ShadowRoot;
offer('change 1,000 titles', [
  {
    name: 'by hand (cloneNode)',
    prepare: () => hand.run(),
    run: () => hand.list.querySelectorAll('a').forEach((link, index) => (link.textContent = changed[index]!.title)),
    clear,
  },
  {
    name: 'tin-article-grid',
    prepare: async () => void (shown = await grid(articles)),
    run: async () => {
      shown.articles = changed;
      await shown.updateComplete;
    },
    clear,
  },
  {
    name: 'one Lit list',
    prepare: () => void render(litList(articles), (own = shadow())),
    run: () => void render(litList(changed), own),
    clear,
  },
]);
