import '@lit-labs/virtualizer';
import { css, html, render, type CSSResult } from 'lit';
import '../../../src/define/tin-other-news.js';
import { otherNewsStyles } from '../../../src/elements/other-news.styles.js';
import type { Article } from '../../../src/index.js';
import { formatDateAs } from '../../../src/locale/dates.js';
import { tokens } from '../../../src/templates/tokens.styles.js';
import { makeArticles } from './articles.js';
import { offer, type Candidate } from './candidate.js';

const articles = makeArticles(10_000);
const root = document.body.appendChild(document.createElement('main'));
const plain = css`[part='item'] { content-visibility: visible !important; }`;
const skipping = css`[part='item'] { content-visibility: auto; contain-intrinsic-block-size: auto 2em; }`;

/** The kit's styles in a shadow root of one's own, so that layout is compared like with like. */
function shadow(...more: readonly CSSResult[]): ShadowRoot {
  const own = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  own.adoptedStyleSheets = [tokens, otherNewsStyles, ...more].map(({ styleSheet }) => styleSheet!);
  return own;
}

const template = document.createElement('template');
template.innerHTML = '<li part="item"><a part="link"></a> <span class="details"><time part="date"></time></span></li>';

function byHand(): void {
  const list = document.createElement('ul');
  list.setAttribute('part', 'list');
  for (const { url, title, datePublished } of articles) {
    const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const link = item.firstElementChild as HTMLAnchorElement;
    const time = item.lastElementChild!.firstElementChild as HTMLTimeElement;
    link.href = url;
    link.textContent = title;
    time.dateTime = datePublished!.toISOString();
    time.textContent = formatDateAs('short', datePublished!);
    list.append(item);
  }
  shadow(plain).append(list);
}

const litContent = ({ url, title, datePublished }: Article): unknown => html`
  <a part="link" href=${url}>${title}</a>
  <span class="details"><time part="date" datetime=${datePublished!.toISOString()}>${formatDateAs('short', datePublished!)}</time></span>
`;
const litList = (): unknown => html`<ul part="list">${articles.map((article) => html`<li part="item">${litContent(article)}</li>`)}</ul>`;
const virtualList = (): unknown =>
  html`<lit-virtualizer .items=${articles} .renderItem=${(article: Article) => html`<div part="item">${litContent(article)}</div>`}></lit-virtualizer>`;

async function kit(): Promise<void> {
  const element = document.createElement('tin-other-news');
  element.articles = [...articles];
  root.append(element);
  await element.updateComplete;
}

const ways: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['by hand, a plain list', byHand],
  ['tin-other-news', kit],
  ['one Lit list', () => void render(litList(), shadow(plain))],
  ['one Lit list, content-visibility', () => void render(litList(), shadow(skipping))],
  ['@lit-labs/virtualizer', () => void render(virtualList(), shadow())],
];

function clear(): void {
  root.replaceChildren();
  root.style.removeProperty('width');
}

offer('10,000 items in a list', ways.map(([name, run]): Candidate => ({ name, run, clear })));
offer(
  'another width for 10,000 items',
  ways.map(([name, mount]): Candidate => ({ name, prepare: mount, run: () => root.style.setProperty('width', '400px'), clear })),
);
