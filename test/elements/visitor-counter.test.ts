import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-visitor-counter.js';
import { configure } from '../../src/lib/configuration.js';
import type { TinVisitorCounter } from '../../src/elements/visitor-counter.js';
import { reservedHeight } from '../support/reserved-room.js';
import { requested, reset, serve, warningsOf } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

const noon = new Date('2024-06-18T05:00:00Z');
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
    configure({ now: () => +noon });
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
    expect(texts(element, 'updated')).to.deep.equal(['Cập nhật lúc 09:05, 05/04/2027']);
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

  for (const [attributes, now, expected] of [
    [{}, '2024-06-18T16:59:59Z', 'Cập nhật lúc 10:30'],
    [{}, '2024-06-18T17:00:00Z', 'Cập nhật lúc 10:30, 18/06/2024'],
    [{ 'time-zone': 'America/Los_Angeles' }, '2024-06-18T05:00:00Z', 'Cập nhật lúc 20:30'],
    [{ 'time-zone': 'America/Los_Angeles' }, '2024-06-18T07:00:00Z', 'Cập nhật lúc 20:30, 17/06/2024'],
    [{ lang: 'en' }, '2024-06-18T05:00:00Z', 'Updated at 10:30'],
  ] as const) {
    it(`says "${expected}" of 10:30 at ${now} with ${JSON.stringify(attributes)}`, async () => {
      configure({ now: () => +new Date(now) });
      serve({ '/visits': JSON.stringify(figures) });
      const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter src="/visits"></tin-visitor-counter>`);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      await waitUntil(() => texts(element, 'updated')[0] === expected, texts(element, 'updated')[0]);
    });
  }

  it('explains figures that it does not know', async () => {
    const warnings = await warningsOf(async () => {
      await fixture(html`<tin-visitor-counter show="total hits"><p>Tổng số: 1</p></tin-visitor-counter>`);
    });
    expect(warnings[0]).to.contain('got "hits"');
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

  it('keeps the words that the portal printed', async () => {
    const element = await fixture<TinVisitorCounter>(html`
      <tin-visitor-counter
        ><ul>
          <li>Đang truy cập: 42</li>
          <li><b>Tháng hiện tại</b> 45,678</li>
          <li>Tổng lượt truy cập<span>7.448.251</span></li>
          <li>hôm nay 12</li>
        </ul></tin-visitor-counter
      >
    `);
    expect(texts(element, 'label')).to.deep.equal(['Tổng lượt truy cập', 'Đang truy cập', 'Hôm nay', 'Tháng hiện tại']);
    element.stats = { total: 7_448_252, updated: noon };
    await element.updateComplete;
    expect(texts(element, 'label')).to.deep.equal(['Tổng số', 'Trực tuyến', 'Hôm nay']);
  });

  for (const [lang, expected] of [
    ['vi', ['Tổng truy cập', 'Online users']],
    ['en', ['Total', 'Online users']],
  ] as const) {
    it(`keeps printed words that a page in ${lang} can use`, async () => {
      const root = await fixture(html`<div lang=${lang}><tin-visitor-counter><p>Tổng truy cập: 12</p><p>Online users: 3</p></tin-visitor-counter></div>`);
      expect(texts(root.firstElementChild!, 'label')).to.deep.equal(expected);
    });
  }

  it('takes labels and icons from the page, and reads no figure in them', async () => {
    const element = await fixture<TinVisitorCounter>(html`
      <tin-visitor-counter>
        <span slot="label-total">Lượt xem từ năm 2010: 5</span><img slot="icon-online" alt="7" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
        <p>Tổng số: 2994885</p><p>Trực tuyến: 89</p>
      </tin-visitor-counter>
    `);
    expect(texts(element, 'value')).to.deep.equal(['2.994.885', '89']);
    const slotted = (name: string): Element[] => element.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name="${name}"]`)!.assignedElements();
    expect(slotted('label-total')[0]?.textContent).to.contain('Lượt xem');
    expect(slotted('icon-online')[0]?.localName).to.equal('img');
    expect(slotted('icon-total')).to.be.empty;
  });

  it('has a label and an icon for every figure', async () => {
    const names = ['total', 'online', 'today', 'yesterday', 'week', 'month', 'members', 'guests', 'bots'];
    const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter show=${names.join(' ')}></tin-visitor-counter>`);
    element.stats = { total: 1, updated: noon };
    await element.updateComplete;
    const shapes = [...element.shadowRoot!.querySelectorAll('[part="icon"][aria-hidden="true"] path')].map((path) => path.getAttribute('d'));
    expect(shapes.filter(Boolean)).to.have.length(names.length);
    for (const name of names) for (const kind of ['label', 'icon']) expect(element.shadowRoot!.querySelector(`slot[name="${kind}-${name}"]`), `${kind}-${name}`).to.exist;
  });

  it('has its digits in their order where text goes to the left', async () => {
    const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter dir="rtl" layout="digits" show="total" .stats=${{ total: 2994885, updated: noon }}></tin-visitor-counter>`);
    const digits = [...element.shadowRoot!.querySelectorAll('[part="digit"]')];
    const seen = digits.map((digit) => [digit.getBoundingClientRect().left, digit.textContent] as const).sort(([a], [b]) => a - b);
    expect(seen.map(([, digit]) => digit).join('')).to.equal('2994885');
  });

  for (const [layout, display] of [
    ['rows', 'block'],
    ['digits', 'block'],
    ['inline', 'none'],
  ] as const) {
    it(`shows its icons as ${display} in ${layout}`, async () => {
      const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter layout=${layout} .stats=${{ total: 1, updated: noon }}></tin-visitor-counter>`);
      expect(getComputedStyle(part(element, 'icon')!).display).to.equal(display);
    });
  }

  for (const [attributes, expected] of [
    [{}, 'Số người đang truy cập trang'],
    [{ 'online-minutes': '5' }, 'Số người truy cập trong 5 phút gần nhất'],
    [{ 'online-minutes': '0' }, 'Số người đang truy cập trang'],
    [{ 'online-minutes': 'năm' }, 'Số người đang truy cập trang'],
    [{ lang: 'en' }, 'People on the site now'],
    [{ lang: 'en', 'online-minutes': '1' }, 'Visitors in the last minute'],
    [{ lang: 'en', 'online-minutes': '15' }, 'Visitors in the last 15 minutes'],
  ] as const) {
    it(`describes who is online with ${JSON.stringify(attributes)}`, async () => {
      const root = await fixture(html`<div lang=${'lang' in attributes ? attributes.lang : 'vi'}></div>`);
      const element = document.createElement('tin-visitor-counter');
      await warningsOf(() => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value)));
      element.stats = { total: 1, online: 2, updated: noon };
      root.append(element);
      await element.updateComplete;
      const [total, online] = element.shadowRoot!.querySelectorAll('[part~="value"]');
      expect(total?.hasAttribute('aria-describedby')).to.equal(false);
      expect(element.shadowRoot!.getElementById(online!.getAttribute('aria-describedby')!)?.textContent).to.equal(expected);
      expect(online!.closest<HTMLElement>('[part~="item"]')!.title).to.equal(expected);
      expect(texts(element, 'label')[1]).to.equal('lang' in attributes ? 'Online' : 'Trực tuyến');
    });
  }

  for (const [layout, src] of [
    ['rows', false],
    ['rows', true],
    ['digits', false],
    ['digits', true],
  ] as const) {
    it(`fits the room that tin-widgets.css reserves for ${layout}${src ? ' with src' : ''}`, async () => {
      serve({ '/visits': JSON.stringify(figures) });
      const root = await fixture<HTMLElement>(html`<div style="inline-size: 300px; font-size: 16px"></div>`);
      const reserved = await reservedHeight(root, { tin: 'visitor-counter', tinLayout: layout, ...(src && { tinSrc: '/visits' }) });
      const element = document.createElement('tin-visitor-counter');
      element.layout = layout;
      if (src) element.src = '/visits';
      else element.stats = { ...figures, updated: noon };
      root.append(element);
      await element.updateComplete;
      expect(element.offsetHeight, 'meanwhile').to.be.within(reserved - 8, reserved);
      if (src) await oneEvent(element, 'tin-load');
      expect(element.offsetHeight).to.be.within(reserved - 8, reserved);
    });
  }

  it('is heard as one true figure', async () => {
    for (const layout of ['rows', 'inline', 'digits'] as const) {
      const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter layout=${layout} show="total"></tin-visitor-counter>`);
      element.stats = { total: 2994885, updated: noon };
      await element.updateComplete;
      const heard = part(element, 'value')!.cloneNode(true) as HTMLElement;
      for (const silent of heard.querySelectorAll('[aria-hidden="true"]')) silent.remove();
      expect(heard.textContent?.trim(), layout).to.equal('2.994.885');
      expect(element.shadowRoot!.querySelector('dl [aria-live],dl [role=status]'), layout).to.equal(null);
    }
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
