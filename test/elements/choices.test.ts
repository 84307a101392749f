import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { TinArticleGrid } from '../../src/elements/article-grid.js';
import type { TinLinksPanel } from '../../src/elements/links-panel.js';
import type { TinOtherNews } from '../../src/elements/other-news.js';
import type { TinVisitorCounter } from '../../src/elements/visitor-counter.js';
import { reset, warningsOf } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

const articles = [...Array(12).keys()].map((number) => ({ id: String(number), url: `https://a.example/${number}`, title: `Bài ${number}`, summary: '', contentHtml: '', authors: [], tags: [] }));

describe('attributes that hold one of some words', () => {
  afterEach(reset);

  for (const [tag, attribute, property, usual, choices] of [
    ['tin-other-news', 'more', 'more', 'none', 'none button pages scroll'],
    ['tin-other-news', 'date-style', 'dateStyle', 'short', 'short long datetime relative none'],
    ['tin-article-grid', 'layout', 'layout', 'grid', 'grid hero row'],
    ['tin-article-grid', 'card-layout', 'cardLayout', undefined, 'vertical horizontal overlay headline'],
    ['tin-article-grid', 'more', 'more', 'none', 'none button pages scroll'],
    ['tin-article-card', 'layout', 'layout', 'vertical', 'vertical horizontal overlay headline'],
    ['tin-article', 'date-style', 'dateStyle', 'long', 'short long datetime relative none'],
    ['tin-links-panel', 'layout', 'layout', undefined, 'list select logos'],
    ['tin-links-panel', 'group-by', 'groupBy', 'group', 'group host none'],
    ['tin-visitor-counter', 'layout', 'layout', 'rows', 'rows inline digits'],
    ['tin-date-banner', 'clock', 'clock', 'none', 'none minutes seconds'],
    ['tin-date-banner', 'weekday', 'weekday', 'long', 'long none'],
  ] as const) {
    it(`<${tag}> explains another ${attribute} once, and leaves it out`, async () => {
      const elements = [1, 2].map(() => document.createElement(tag));
      const warnings = await warningsOf(() => elements.forEach((element) => element.setAttribute(attribute, 'lạ')));
      expect(warnings).to.deep.equal([`tin-widgets: expected one of ${choices} in the attribute ${attribute} but got "lạ".`]);
      for (const element of elements) expect((element as unknown as Record<string, unknown>)[property]).to.equal(usual);
      const [first = ''] = choices.split(' ');
      elements[0]!.setAttribute(attribute, ` ${first} `);
      expect((elements[0] as unknown as Record<string, unknown>)[property]).to.equal(first);
    });
  }

  for (const nothing of ['', null, undefined] as never[]) {
    describe(`when a framework sets ${JSON.stringify(nothing)}`, () => {
      for (const tag of ['tin-other-news', 'tin-article-grid'] as const) {
        it(`<${tag}> shows all that there is`, async () => {
          const root = await fixture<HTMLElement>(html`<div></div>`);
          const element = Object.assign(document.createElement(tag), { articles, more: nothing, dateStyle: nothing }) as TinOtherNews | TinArticleGrid;
          root.append(element);
          await element.updateComplete;
          expect([texts(element, 'link').length, part(element, 'more')]).to.deep.equal([12, null]);
        });
      }

      it('links open in a new tab', async () => {
        const element = await fixture<TinLinksPanel>(html`<tin-links-panel .links=${[{ url: 'https://a.example/', title: 'A' }]} .target=${nothing} .layout=${nothing}></tin-links-panel>`);
        expect(part<HTMLAnchorElement>(element, 'link')!.target).to.equal('_blank');
      });

      it('figures stand in rows', async () => {
        const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter .stats=${{ total: 1, updated: new Date(0) }} .layout=${nothing}></tin-visitor-counter>`);
        expect(part(element, 'list')!.className).to.equal('rows');
      });
    });
  }
});
