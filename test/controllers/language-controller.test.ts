import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/tin-visitor-counter.js';
import { configure } from '../../src/lib/configuration.js';
import type { TinVisitorCounter } from '../../src/elements/visitor-counter.js';
import { texts } from '../support/shadow.js';

describe('the language of a widget', () => {
  for (const [lang, figure, heading] of [
    ['vi', '2.994.885', 'Thống kê truy cập'],
    ['vi_VN', '2.994.885', 'Thống kê truy cập'],
    ['en', '2,994,885', 'Visitor statistics'],
    ['-3', '2.994.885', 'Thống kê truy cập'],
    ['tiếng Việt', '2.994.885', 'Thống kê truy cập'],
    ['', '2.994.885', 'Thống kê truy cập'],
  ] as const) {
    it(`is told by lang="${lang}"`, async () => {
      const root = await fixture(html`<div lang=${lang}><tin-visitor-counter><p>Tổng số: 2994885</p></tin-visitor-counter></div>`);
      const element = root.firstElementChild as TinVisitorCounter;
      await element.updateComplete;
      expect(texts(element, 'value')).to.deep.equal([figure]);
      expect(texts(element, 'heading')[0]).to.equal(heading);
    });
  }

  it('is Vietnamese where a page configures what is no language', async () => {
    configure({ locale: 'tiếng Việt' });
    try {
      const root = await fixture(html`<div lang=""><tin-visitor-counter><p>Tổng số: 2994885</p></tin-visitor-counter></div>`);
      const element = root.firstElementChild as TinVisitorCounter;
      await element.updateComplete;
      expect(texts(element, 'value')).to.deep.equal(['2.994.885']);
    } finally {
      configure({ locale: undefined } as object);
    }
  });

  it('does without a time zone that is none', async () => {
    const root = await fixture(html`<div time-zone="Sao Hoả"><tin-visitor-counter .stats=${{ total: 5, updated: new Date() }}></tin-visitor-counter></div>`);
    expect(texts(root.firstElementChild!, 'value')[0]).to.equal('5');
  });
});
