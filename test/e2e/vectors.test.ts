import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { TinArticle } from '../../src/elements/article.js';
import type { DataElement } from '../../src/elements/data-element.js';
import type { Article } from '../../src/model/article.js';
import { parseArticle, parseArticles } from '../../src/formats/parse.js';
import type { DataKind } from '../../src/sources/data-kinds.js';
import { reset, serve, warningsOf } from '../support/routes.js';

interface Vector {
  id: number;
  html: string;
  url?: string;
}

/** What is tried where the collection of known attacks is not at hand. */
const own: Vector[] = [
  '<img src=x onerror=__xss()>',
  '<script>__xss()</script>',
  '"><svg onload=__xss()>',
  '<a href="javascript:__xss()">A</a>',
  '<iframe srcdoc="<script>parent.__xss()</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=__xss()></style></table></mtext></math>',
  '<details open ontoggle=__xss()>A</details>',
  '<video><source onerror=__xss()></video>',
  '<form><button formaction="javascript:__xss()">A</button></form>',
  '<tin-article src="javascript:__xss()"></tin-article><div data-tin="article" data-tin-src="/x">A</div>',
  '&lt;img src=x onerror=__xss()&gt;',
  '{{constructor.constructor("__xss()")()}}${__xss()}',
].map((html, id) => ({ id, html, url: `javascript:__xss(${id})` }));

async function vectors(): Promise<Vector[]> {
  const text = await (await fetch('/testdata/xss-vectors.jsonl')).text();
  return text ? text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Vector) : own;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const pageOf = ({ id }: Vector): string => `https://bao.example/tin-${id}`;

const formats: Record<string, (list: Vector[]) => string> = {
  'rss': (list) =>
    `<rss version="2.0" xmlns:content="c" xmlns:media="http://search.yahoo.com/mrss/"><channel>${list
      .map((vector) => {
        const { html, url = html } = vector;
        const text = cdata(html);
        return `<item><title>${text}</title><link>${pageOf(vector)}</link><guid>${text}</guid><description>${text}</description>
          <content:encoded>${text}</content:encoded><author>${text}</author><category>${text}</category>
          <media:thumbnail url="${escaped(url)}"/><enclosure url="${escaped(url)}" type="${escaped(html)}" length="1"/></item>`;
      })
      .join('')}</channel></rss>`,
  'rss with unsafe links': (list) =>
    `<rss version="2.0"><channel>${list
      .map(({ html, url = html }) => `<item><title>${escaped(html)}</title><link>${escaped(url)}</link><description>${escaped(escaped(html))}</description></item>`)
      .join('')}</channel></rss>`,
  'atom': (list) =>
    `<feed xmlns="http://www.w3.org/2005/Atom">${list
      .map(
        ({ html, url = html }) =>
          `<entry><title type="html">${escaped(html)}</title><link href="${escaped(url)}"/><summary type="html">${escaped(html)}</summary>
          <content type="html">${escaped(html)}</content><author><name>${escaped(html)}</name><uri>${escaped(url)}</uri></author></entry>`,
      )
      .join('')}</feed>`,
  'json-feed': (list) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: list.map((vector) => {
        const { html, url = html } = vector;
        return { id: html, url: pageOf(vector), title: html, summary: html, content_html: html, image: url, authors: [{ name: html, url }], tags: [html], attachments: [{ url, mime_type: html, title: html }] };
      }),
    }),
  'json': (list) =>
    JSON.stringify(
      list.map(({ id, html, url = html }) => ({ id: `${id}`, url, title: html, summary: html, contentHtml: html, image: { src: url, alt: html, caption: html, srcset: `${url} 2x` }, authors: [{ name: html, url }], description: html, group: html })),
    ),
  'wordpress': (list) =>
    JSON.stringify(
      list.map((vector) => {
        const { id, html, url = html } = vector;
        const rendered = { rendered: html };
        return { id, link: pageOf(vector), date_gmt: '2024-06-18T03:00:00', title: rendered, excerpt: rendered, content: rendered, _embedded: { author: [{ name: html, link: url }], 'wp:featuredmedia': [{ source_url: url, alt_text: html, caption: rendered }] } };
      }),
    ),
};

const activeElement = /^(?:script|iframe|frame|object|embed|applet|base|meta|form|input|textarea|math|svg|template|portal)$/;
const events = ['click', 'dblclick', 'mouseover', 'mouseenter', 'pointerdown', 'focus', 'blur', 'keydown', 'toggle', 'load', 'error', 'animationstart', 'transitionend', 'wheel', 'copy', 'beforeinput'];
let executions: unknown[] = [];

/** What is active, or could be, in all that a widget shows. */
function leftOver(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    // Selects and buttons are the kit's own.
    const faults = activeElement.test(element.localName) ? [element.localName] : [];
    for (const { name, value } of element.attributes) {
      // The room of a broken picture and the size of the text are the kit's own.
      const isOwn = name === 'style' && /^(?:--_scale|inline-size): [\w(),. %-]+;$/.test(value);
      if (/^on|^srcdoc$|^style$|^formaction$/.test(name) && !isOwn) faults.push(`${name}="${value.slice(0, 60)}"`);
      if (/^(?:href|src|action|poster|data)$/.test(name) && !/^(?:https?|mailto|tel):|^data:image\/(?!svg)/.test(value)) faults.push(`${name}="${value.slice(0, 60)}"`);
    }
    return [...faults, ...(element.shadowRoot ? leftOver(element.shadowRoot) : [])];
  });
}

/** Does to everything what visitors do. */
function touch(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    for (const type of events) element.dispatchEvent(new Event(type, { cancelable: true, composed: true }));
    if (element.shadowRoot) touch(element.shadowRoot);
  }
}

describe('known attacks', () => {
  let list: Vector[] = [];
  const globals = globalThis as Record<string, unknown>;
  const stay = (event: Event): void => event.preventDefault();
  const names = ['__xss', 'alert', 'confirm', 'prompt'];
  const originals = names.map((name) => globals[name]);

  before(async () => {
    list = await vectors();
  });
  beforeEach(() => {
    executions = [];
    addEventListener('click', stay, true);
    for (const name of names) globals[name] = (...args: unknown[]) => void executions.push(name, ...args);
  });
  afterEach(() => {
    names.forEach((name, i) => (globals[name] = originals[i]));
    removeEventListener('click', stay, true);
    reset();
  });

  const foreign = (): string[] =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (/\bv\d+\.evil\.example/.test(new URL(name).host) ? name : []));

  for (const [name, write] of Object.entries(formats)) {
    for (const tag of ['tin-article-grid', 'tin-other-news', 'tin-links-panel'] as const) {
      it(`do nothing in ${name} shown by ${tag}`, async function () {
        this.timeout(60_000);
        serve({ '/data': write(list) });
        await warningsOf(async () => {
          const format = name === 'wordpress' || name === 'json' ? name : 'auto';
          const root = await fixture<HTMLElement>(html`<div></div>`);
          root.innerHTML = `<${tag} src="/data" format="${format}"></${tag}>`;
          const element = root.firstElementChild as DataElement<DataKind>;
          await waitUntil(() => element.status !== 'loading', 'loading', { timeout: 30_000 });
          await element.updateComplete;
          expect(leftOver(element.shadowRoot!)).to.deep.equal([]);
          touch(root);
        });
        expect(executions).to.deep.equal([]);
      });
    }

    it(`do nothing in ${name} shown by tin-article and tin-article-card`, async function () {
      this.timeout(120_000);
      const articles: Article[] = await parseArticles(write(list), { baseUrl: 'https://bao.example/', format: name.split(' ')[0]! });
      expect(articles.length).to.be.greaterThan(5);
      await warningsOf(async () => {
        const root = await fixture<HTMLElement>(html`<div><tin-article></tin-article><tin-article-card></tin-article-card></div>`);
        const [whole, card] = [...root.children] as (TinArticle & { article: Article | undefined })[];
        for (const article of articles) {
          whole!.article = article;
          card!.article = article;
          await Promise.all([whole!.updateComplete, card!.updateComplete]);
          expect(leftOver(root), article.title).to.deep.equal([]);
          touch(root);
        }
      });
      expect(executions).to.deep.equal([]);
    });
  }

  it('do nothing in pages shown by tin-article and tin-article-grid', async function () {
    this.timeout(120_000);
    await warningsOf(async () => {
      const root = await fixture<HTMLElement>(html`<div><tin-article></tin-article><tin-article-grid></tin-article-grid></div>`);
      const [whole, grid] = [...root.children] as [TinArticle, DataElement<'articles'> & { articles: Article[] }];
      for (const { html: attack, url = '' } of list) {
        const options = { baseUrl: 'https://bao.example/', format: 'html' };
        const page = `<article><h1>Tin</h1><p><b>${attack}</b></p><p>Đoạn một của bài viết.</p>${attack}<img src="${url}"></article>`;
        const listing = `<ul><li><a href="${url}">${attack}</a> 18/06/2024<li><a href="/tin">Tin thứ hai của cổng</a> 17/06/2024 <p>${attack}</ul>`;
        whole.article = await parseArticle(page, options).catch(() => undefined);
        grid.articles = await parseArticles(listing, options).catch(() => []);
        await Promise.all([whole.updateComplete, grid.updateComplete]);
        expect([...leftOver(whole.shadowRoot!), ...leftOver(grid.shadowRoot!)], attack).to.deep.equal([]);
        touch(root);
      }
    });
    expect(executions).to.deep.equal([]);
  });

  it('asked no foreign host', () => expect(foreign()).to.deep.equal([]));
});
