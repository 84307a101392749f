import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-visitor-counter.js';
import type { TinVisitorCounter } from '../../src/elements/visitor-counter.js';
import { loadWords, wordsOf } from '../../src/locale/languages.js';
import { texts } from '../support/shadow.js';

const stats = { total: 12_345, online: 3, today: 40, updated: new Date(0) };

describe('languages', () => {
  for (const [locale, expected] of [
    ['vi', 'Các tin khác'],
    ['vi-VN', 'Các tin khác'],
    ['en', 'Other news'],
    ['en-GB', 'Other news'],
    ['fr', 'Autres actualités'],
    ['FR-be', 'Autres actualités'],
    ['de', 'Other news'],
    ['constructor', 'Other news'],
  ] as const) {
    it(`${locale}: ${expected}`, async () => {
      await loadWords(locale);
      expect(wordsOf(locale).otherNews).to.equal(expected);
    });
  }

  it('are loaded once', async () => {
    await loadWords('fr');
    expect(loadWords('fr')).to.equal(undefined);
    expect(loadWords('vi')).to.equal(undefined);
    expect(loadWords('de')).to.equal(undefined);
  });

  it('are followed when the page changes its own', async () => {
    const place = await fixture<HTMLDivElement>(html`<div lang="vi"><tin-visitor-counter .stats=${stats}></tin-visitor-counter></div>`);
    const counter = place.querySelector<TinVisitorCounter>('tin-visitor-counter')!;
    await counter.updateComplete;
    expect(texts(counter, 'heading')).to.deep.equal(['Thống kê truy cập']);
    place.lang = 'fr';
    await waitUntil(() => texts(counter, 'heading')[0] === 'Statistiques de fréquentation');
    expect(texts(counter, 'label')).to.deep.equal(['Total', 'En ligne', 'Aujourd’hui']);
    expect(texts(counter, 'value')[0]).to.match(/^12\s345$/);
  });
});
