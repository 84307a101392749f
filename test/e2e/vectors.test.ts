import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { TinArticle } from '../../src/elements/article.js';
import type { DataElement } from '../../src/elements/data-element.js';
import type { Article } from '../../src/model/article.js';
import { parseArticle, parseArticles } from '../../src/formats/parse.js';
import { configure } from '../../src/lib/configuration.js';
import type { DataKind } from '../../src/sources/data-kinds.js';
import { ownVectors, readVectors, type Vector } from '../attacks/data/vectors.js';
import { writers } from '../attacks/data/writers.js';
import { leftOver, touch } from '../attacks/page/left-over.js';
import { reset, warningsOf } from '../support/routes.js';

const both = ['articles', 'links'] as const;

/** Every format takes one of so many vectors, each others: all engines have all formats and all vectors to go through. */
const share = 4;

async function vectors(): Promise<Vector[]> {
  const text = await (await fetch('/testdata/xss-vectors.jsonl')).text();
  return text ? readVectors(text) : ownVectors;
}

let executions: unknown[] = [];

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

  for (const [index, { name, format, map, kinds = both, contentType = 'text/plain', write }] of writers.entries()) {
    const some = (): Vector[] => list.filter((_, number) => list === ownVectors || (number + index) % share === 0);
    const tags: Record<string, string[]> = { articles: ['tin-article-grid', 'tin-other-news'], links: ['tin-links-panel'] };
    for (const tag of kinds.flatMap((kind) => tags[kind] ?? [])) {
      it(`do nothing in ${name} shown by ${tag}`, async function () {
        this.timeout(60_000);
        const text = write(some());
        // Presets ask at addresses of their own.
        configure({ fetch: () => Promise.resolve(new Response(text, { headers: { 'content-type': contentType } })) });
        await warningsOf(async () => {
          const root = await fixture<HTMLElement>(html`<div></div>`);
          const element = document.createElement(tag) as DataElement<DataKind>;
          Object.assign(element, { src: '/data', format, map });
          root.append(element);
          await element.updateComplete;
          await waitUntil(() => element.status !== 'loading', 'loading', { timeout: 30_000 });
          expect(element.status).to.be.oneOf(['ready', 'empty']);
          await element.updateComplete;
          expect(leftOver(element.shadowRoot!)).to.deep.equal([]);
          touch(root);
        });
        expect(executions).to.deep.equal([]);
      });
    }

    if (!kinds.includes('articles')) continue;
    it(`do nothing in ${name} shown by tin-article and tin-article-card`, async function () {
      this.timeout(120_000);
      await warningsOf(async () => {
        const articles: Article[] = await parseArticles(write(some()), { baseUrl: 'https://bao.example/', format, ...(map && { map }) });
        expect(articles.length).to.be.greaterThan(5);
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
