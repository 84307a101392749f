import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/tin-article.js';
import type { TinArticle } from '../../src/elements/article.js';
import { configure } from '../../src/lib/configuration.js';
import { articleOf, replace, showArticle, tool } from '../support/article.js';
import { reset } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

/** Of the engines that the tests run, Chromium alone can be told to show what it would print. */
const canEmulate = 'chrome' in window;

describe('tin-article: printing', () => {
  let prints: number;
  let restore: () => void;

  beforeEach(() => {
    prints = 0;
    restore = replace(window, 'print', () => prints++);
  });

  afterEach(async () => {
    dispatchEvent(new CustomEvent('afterprint'));
    restore();
    if (canEmulate) await emulateMedia({ media: 'screen' });
    reset();
  });

  const print = async (element: TinArticle): Promise<void> => {
    await waitUntil(() => tool(element, 'print'));
    tool(element, 'print').click();
    await waitUntil(() => prints === 1, 'print');
  };
  const marks = (): number => document.querySelectorAll('[data-print-way], [data-print-alone]').length;

  it('prints the address and the time, and shows neither', async () => {
    configure({ now: () => Date.UTC(2024, 5, 18, 3, 30) });
    const element = await showArticle();
    expect(part(element, 'origin')).to.equal(null);
    await print(element);
    const origin = part(element, 'origin')!;
    expect(origin.textContent).to.equal('Địa chỉ bài viết: https://bao.example/tin-1.htmlIn lúc: 18/06/2024 10:30');
    expect(getComputedStyle(origin).display).to.equal('none');
    dispatchEvent(new CustomEvent('afterprint'));
    await element.updateComplete;
    expect([part(element, 'origin'), marks(), document.adoptedStyleSheets.length]).to.deep.equal([null, 0, 0]);
  });

  it('leaves nothing behind, however often it is asked where nothing can be printed', async () => {
    const element = await showArticle();
    await print(element);
    tool(element, 'print').click();
    await waitUntil(() => prints === 2, 'second');
    await element.updateComplete;
    expect(part(element, 'origin')).not.to.equal(null);
    expect(marks()).to.be.greaterThan(1);
    expect(document.adoptedStyleSheets).to.have.length(1);
    dispatchEvent(new CustomEvent('afterprint'));
    expect([marks(), document.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
  });

  it('waits for pictures that nobody has scrolled to', async () => {
    const element = await showArticle({ contentHtml: `<p>${'Chữ. '.repeat(9000)}</p><p><img src="${location.origin}/demo/images/cau-moi.svg?in" alt=""></p>` });
    const image = part(element, 'body')!.querySelector('img')!;
    const [wasComplete, wasLazy] = [image.complete, image.loading];
    await print(element);
    expect([wasComplete, wasLazy, image.complete, image.naturalWidth > 0]).to.deep.equal([false, 'lazy', true, true]);
  });

  if (!canEmulate) return;

  /** A portal's page in the way of its time. */
  const portal = (inner: unknown): unknown => html`
    <style>
      .page { display: flex; height: 400px; overflow: hidden; background: #111; color: #eee; --tin-color-text: #eee; --tin-color-accent: #fd8; }
      .page::before { content: 'Trang trí'; display: block; height: 3000px; }
      .tall { height: 5000px !important; display: block !important; }
      main { display: block !important; padding: 99px; transform: rotate(1deg); }
    </style>
    <div class="page"><aside class="tall">Menu</aside><main>Chữ rời ${inner}<div class="tall">Tin khác</div></main></div>
    <footer class="tall">Chân trang</footer>
  `;
  const story = (): unknown => html`<tin-article tools="print" .article=${articleOf()}></tin-article>`;

  customElements.define('print-frame', class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      const [tall, box, slot] = [document.createElement('p'), document.createElement('div'), document.createElement('slot')];
      tall.style.cssText = 'height: 5000px; display: block';
      tall.textContent = 'Trong khung';
      box.style.cssText = 'overflow: hidden; height: 300px; padding: 50px';
      box.append(slot);
      root.append(tall, box);
    }
  });
  customElements.define('print-host', class extends HTMLElement {
    constructor() {
      super();
      const article = Object.assign(document.createElement('tin-article'), { tools: 'print', article: articleOf() });
      const tall = document.createElement('p');
      tall.style.cssText = 'height: 5000px';
      this.attachShadow({ mode: 'open' }).append(tall, article);
    }
  });

  for (const [name, content, find] of [
    ['in a page', story, (root: Element) => root.querySelector('tin-article')],
    ['slotted into another element', () => html`<print-frame>${story()}<p>Bên cạnh</p></print-frame>`, (root: Element) => root.querySelector('tin-article')],
    ['in the shadow of another element', () => html`<print-host></print-host>`, (root: Element) => root.querySelector('print-host')!.shadowRoot!.querySelector('tin-article')],
  ] as const) {
    it(`prints the article alone ${name}: dark on white, at the top of one sheet`, async () => {
      const root = await fixture<HTMLElement>(html`<div>${portal(content())}</div>`);
      const element = find(root) as TinArticle;
      await print(element);
      await emulateMedia({ media: 'print' });
      const { top, left, width } = element.getBoundingClientRect();
      expect([Math.round(top + scrollY), Math.round(left), Math.round(width)]).to.deep.equal([0, 0, document.documentElement.clientWidth]);
      const { color, backgroundColor, colorScheme, visibility } = getComputedStyle(part(element, 'title')!);
      expect([color, colorScheme, visibility, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'light', 'visible', 'rgba(0, 0, 0, 0)']);
      expect(root.innerText.includes('Menu'), 'menu').to.equal(false);
      expect(getComputedStyle(part(element, 'origin')!).display).to.equal('block');
      expect(getComputedStyle(part(element, 'tools')!).display).to.equal('none');
      expect(document.documentElement.scrollHeight - element.getBoundingClientRect().height).to.be.at.most(innerHeight);
      expect(await executeServerCommand('printed-pages')).to.equal(1);
    });
  }

  it('prints a long one on as many sheets as it takes', async () => {
    const element = await showArticle({ contentHtml: `<p>${'Chữ dài. '.repeat(200)}</p>`.repeat(9) });
    await print(element);
    await emulateMedia({ media: 'print' });
    expect(await executeServerCommand('printed-pages')).to.be.within(3, 5);
  });

  it('prints the page as it was once it is done', async () => {
    const root = await fixture<HTMLElement>(html`<div>${portal(story())}</div>`);
    await print(root.querySelector('tin-article')!);
    dispatchEvent(new CustomEvent('afterprint'));
    await emulateMedia({ media: 'print' });
    expect(root.innerText).to.contain('Menu');
    expect(texts(root.querySelector('tin-article')!, 'origin')).to.deep.equal([]);
  });
});
