import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-visitor-counter.js';
import type { TinVisitorCounter } from '../../src/elements/visitor-counter.js';
import { requested, reset, serve, warningsOf } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

const figures = { total: 2994885, online: 89, today: 4118, updated: '2024-06-18T03:30:00Z' };

describe('tin-visitor-counter', () => {
  afterEach(reset);

  it('shows the printed figures', async () => {
    const element = await fixture<TinVisitorCounter>(html`
      <tin-visitor-counter><p>Tổng số: 2994885</p><p>Trực tuyến: 89</p><p>Hôm nay: 4.118</p></tin-visitor-counter>
    `);
    expect(texts(element, 'heading')).to.deep.equal(['Thống kê truy cập']);
    expect(texts(element, 'label')).to.deep.equal(['Tổng số', 'Trực tuyến', 'Hôm nay']);
    expect(texts(element, 'value')).to.deep.equal(['2.994.885', '89', '4.118']);
    expect(showsLightDom(element)).to.equal(false);
  });

  it('reads JSON and says when it was true', async () => {
    serve({ '/visits': JSON.stringify(figures) });
    const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter src="/visits"></tin-visitor-counter>`);
    expect(texts(element, 'label')).to.deep.equal(['Tổng số', 'Trực tuyến', 'Hôm nay']);
    expect(element.status).to.equal('loading');
    await oneEvent(element, 'tin-load');
    expect(texts(element, 'value')).to.deep.equal(['2.994.885', '89', '4.118']);
    expect(texts(element, 'updated')).to.deep.equal(['Cập nhật lúc 10:30']);
    expect(element.stats?.total).to.equal(2994885);
  });

  it('reads foreign JSON with a map', async () => {
    serve({ '/counter': '{"data":{"all":"1 234","now":7}}' });
    const element = await fixture<TinVisitorCounter>(
      html`<tin-visitor-counter src="/counter" map='{"total":"data.all","online":"data.now"}'></tin-visitor-counter>`,
    );
    await oneEvent(element, 'tin-load');
    expect(texts(element, 'value').slice(0, 2)).to.deep.equal(['1.234', '7']);
  });

  it('reads HTML', async () => {
    serve({
      '/thong-ke': () =>
        new Response('<ul><li>Hôm nay: 3009</li><li>Tổng lượt truy cập: 7.448.251</li></ul>', {
          headers: { 'content-type': 'text/html' },
        }),
    });
    const element = await fixture<TinVisitorCounter>(
      html`<tin-visitor-counter src="/thong-ke" format="html" show="today total"></tin-visitor-counter>`,
    );
    await oneEvent(element, 'tin-load');
    expect(texts(element, 'value')).to.deep.equal(['3.009', '7.448.251']);
  });

  it('follows a stream', async () => {
    const text = encodeURIComponent('{"total":120345,"online":42,"today":918,"updated":"2027-04-05T02:05:00Z"}');
    const element = await fixture<TinVisitorCounter>(
      html`<tin-visitor-counter src=${`/faults/stream?text=${text}`} live></tin-visitor-counter>`,
    );
    await waitUntil(() => texts(element, 'value')[0] === '120.345', 'no figures', { timeout: 5000 });
    expect(texts(element, 'updated')).to.deep.equal(['Cập nhật lúc 09:05']);
    element.remove();
  });

  it('shows an unknown figure as a dash, never as 0', async () => {
    const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter show="total week"></tin-visitor-counter>`);
    element.stats = { total: 5, updated: new Date() };
    await element.updateComplete;
    expect(texts(element, 'value')).to.deep.equal(['5', '–chưa rõ']);
  });

  for (const [attributes, expected] of [
    [{ grouping: 'none' }, '2994885'],
    [{ lang: 'en' }, '2,994,885'],
    [{ layout: 'digits' }, '2.994.8852.994.885'],
  ] as const) {
    it(`writes ${expected} with ${JSON.stringify(attributes)}`, async () => {
      const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter show="total"></tin-visitor-counter>`);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.stats = { total: 2994885, updated: new Date() };
      await element.updateComplete;
      await waitUntil(() => texts(element, 'value')[0] === expected);
    });
  }

  it('ends on the true figure when it runs', async () => {
    const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter show="total" animate></tin-visitor-counter>`);
    element.stats = { total: 10, updated: new Date() };
    await element.updateComplete;
    element.stats = { total: 5000, updated: new Date() };
    await waitUntil(() => texts(element, 'value')[0] === '5.000', '', { timeout: 5000 });
  });

  it('explains figures that it does not know', async () => {
    const warnings = await warningsOf(async () => {
      await fixture(html`<tin-visitor-counter show="total hits"><p>Tổng số: 1</p></tin-visitor-counter>`);
    });
    expect(warnings[0]).to.contain('got "hits"');
  });

  it('reports the visit once a page view', async () => {
    const sent: string[] = [];
    const { sendBeacon } = navigator;
    navigator.sendBeacon = (url) => sent.push(String(url)) > 0;
    try {
      await fixture(html`<div><tin-visitor-counter record="/record"></tin-visitor-counter><tin-visitor-counter record="/record"></tin-visitor-counter></div>`);
    } finally {
      navigator.sendBeacon = sendBeacon;
    }
    expect(sent.map((url) => new URL(url).pathname)).to.deep.equal(['/record']);
  });

  it('explains an address to which nothing can be reported, and shows its figures', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter record="javascript:x()"><p>Tổng số: 12</p></tin-visitor-counter>`);
      await element.updateComplete;
      expect(texts(element, 'value')).to.not.be.empty;
    });
    expect(warnings[0]).to.contain('expected an http(s) URL in record');
  });

  it('asks once for two counters', async () => {
    serve({ '/visits': JSON.stringify(figures) });
    const root = await fixture(html`<div>
      <tin-visitor-counter src="/visits"></tin-visitor-counter><tin-visitor-counter src="/visits" layout="inline"></tin-visitor-counter>
    </div>`);
    await waitUntil(() => [...root.children].every((element) => texts(element, 'value')[0] === '2.994.885'));
    expect(requested).to.deep.equal(['/visits']);
  });

  for (const layout of ['rows', 'inline', 'digits'] as const) {
    it(`is accessible as ${layout}`, async () => {
      const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter layout=${layout}></tin-visitor-counter>`);
      element.stats = { total: 2994885, online: 89, updated: new Date() };
      await element.updateComplete;
      await expect(element).to.be.accessible();
      expect(part(element, 'list')?.localName).to.equal('dl');
    });
  }
});
