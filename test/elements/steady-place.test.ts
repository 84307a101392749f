import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { DataElement } from '../../src/elements/data-element.js';
import type { DataKind } from '../../src/sources/data-kinds.js';
import { reset, serve, warningsOf } from '../support/routes.js';

type Element = DataElement<DataKind>;

const long = 'khai mạc tuần lễ đọc sách năm nay tại thư viện tỉnh, nhiều bạn nhỏ cùng cha mẹ tới dự';
const news = (count: number, title = long): object => ({
  items: Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://a.example/${String(index)}`,
    title: `Tin ${String(index)}: ${title}`,
    summary: long,
    date_published: '2024-06-18T03:30:00Z',
    content_html: `<p>${long}</p>`.repeat(60),
  })),
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tin',
});
const links = (count: number): object => Array.from({ length: count }, (_, index) => ({ title: `Đơn vị ${String(index)}`, url: `https://${String(index)}.example/` }));

/** What stands on the page first, and what the source answers then. */
const cases: Readonly<Record<string, readonly [markup: string, answer: object]>> = {
  'figures that were printed': [
    '<tin-visitor-counter src="/data"><p>Tổng số: 2.994.885</p><p>Trực tuyến: 89</p><p>Hôm nay: 4.118</p></tin-visitor-counter>',
    { total: 2994886, online: 90, today: 4119, updated: '2024-06-18T03:30:00Z' },
  ],
  'room for figures': ['<tin-visitor-counter src="/data"></tin-visitor-counter>', { total: 2994886, online: 90, today: 4119 }],
  'headlines that were printed': ['<tin-other-news src="/data"><ul><li><a href="/a">Khánh thành cầu</a></li><li><a href="/b">Mở chợ</a></li></ul></tin-other-news>', news(2)],
  'headlines in a frame of the page': [
    '<tin-other-news src="/data" style="padding: 1em 2em; border: 3px solid"><ul><li><a href="/a">Khánh thành cầu</a></li><li><a href="/b">Mở chợ</a></li></ul></tin-other-news>',
    news(3),
  ],
  'room for links in a frame of the page': ['<tin-links-panel src="/data" limit="4" style="padding: 1em 2em; border: 3px solid"></tin-links-panel>', links(2)],
  'room for headlines': ['<tin-other-news src="/data" limit="4"></tin-other-news>', news(4)],
  'room for more headlines than come': ['<tin-other-news src="/data" limit="6"></tin-other-news>', news(2, '')],
  'room for more headlines than come, zoomed by the page': ['<tin-other-news src="/data" limit="6" style="zoom: 1.25; padding: 1em"></tin-other-news>', news(2, '')],
  'links that were printed': ['<tin-links-panel src="/data"><ul><li><a href="https://a.example/">Đơn vị A</a></li><li><a href="https://b.example/">Đơn vị B</a></li></ul></tin-links-panel>', links(3)],
  'room for links': ['<tin-links-panel src="/data" limit="4"></tin-links-panel>', links(2)],
  'room for a card': ['<tin-article-card src="/data" style="max-inline-size: 20em"></tin-article-card>', news(1)],
  'room for cards': ['<tin-article-grid src="/data" limit="2" card-layout="headline"></tin-article-grid>', news(2)],
  'room for an article': ['<tin-article src="/data"></tin-article>', news(1)],
};

const answers: Readonly<Record<string, (answer: object) => Response>> = {
  'an answer': (answer) => new Response(JSON.stringify(answer)),
  'a failure': () => new Response('', { status: 503 }),
};

/** Visitors have seen what stands there. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

async function open(markup: string): Promise<{ element: Element; answer: (response: Response) => void; end: () => number }> {
  let answer!: (response: Response) => void;
  serve({ '/data': () => new Promise<Response>((resolve) => (answer = resolve)) });
  const root = await fixture<HTMLElement>(html`<div style="inline-size: 480px"></div>`);
  // Built aside, since parts of it would be read as they come.
  const template = document.createElement('template');
  template.innerHTML = `${markup}<p>Phía sau.</p>`;
  root.append(template.content);
  const element = root.querySelector<Element>('[src]')!;
  await element.updateComplete;
  await waitUntil(() => answer);
  await frames();
  return { element, answer, end: () => Math.min(root.lastElementChild!.getBoundingClientRect().top, innerHeight) };
}

describe('a place that visitors have seen', () => {
  afterEach(reset);

  for (const [place, [markup, data]] of Object.entries(cases)) {
    for (const [name, response] of Object.entries(answers)) {
      it(`keeps its height at ${name}: ${place}`, async () => {
        const { element, answer, end } = await open(markup);
        const before = end();
        await warningsOf(async () => {
          let heard = 0;
          for (const type of ['tin-load', 'tin-error']) element.addEventListener(type, () => heard++);
          answer(response(data));
          await waitUntil(() => heard > 0);
          await element.updateComplete;
          await frames();
        });
        expect(end()).to.be.closeTo(before, 0.5);
      });
    }
  }

  it('scrolls where there is not enough of it, and lets the page go on from there', async () => {
    const printed = [1, 2, 3].map((index) => `<li><a href="/${String(index)}">Khánh thành cầu số ${String(index)}</a></li>`).join('');
    const { element, answer } = await open(`<tin-other-news src="/data"><ul>${printed}</ul></tin-other-news>`);
    const place = element.offsetHeight;
    answer(new Response(JSON.stringify(news(10, ''))));
    await waitUntil(() => element.status === 'ready');
    await frames();
    const base = element.shadowRoot!.querySelector('[part~="base"]')!;
    expect([element.offsetHeight, base.scrollHeight > place, getComputedStyle(base).overscrollBehaviorY]).to.deep.equal([place, true, 'auto']);
  });

  it('has the height that it needs when nobody has seen it yet', async () => {
    serve({ '/data': JSON.stringify(links(2)) });
    const hidden = await fixture(html`<div hidden><tin-links-panel src="/data" limit="9"></tin-links-panel></div>`);
    const element = hidden.querySelector('tin-links-panel')!;
    await frames();
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.append(element);
    await element.updateComplete;
    await frames();
    expect(element.offsetHeight).to.be.below(200);
  });

  it('is where the page has moved it', async () => {
    const { element, answer, end } = await open('<tin-links-panel src="/data" limit="3"></tin-links-panel>');
    const spacer = document.createElement('div');
    spacer.style.blockSize = '40px';
    element.before(spacer);
    answer(new Response(JSON.stringify(links(3))));
    await waitUntil(() => element.status === 'ready');
    await frames();
    const before = end();
    spacer.remove();
    serve({ '/data': JSON.stringify(links(2)) });
    await element.reload();
    await frames();
    expect(end()).to.be.closeTo(before - 40, 0.5);
  });

  it('is let go when the visitor asks for more', async () => {
    const { element, answer } = await open('<tin-other-news src="/data" limit="2" more="button"></tin-other-news>');
    answer(new Response(JSON.stringify(news(8))));
    await waitUntil(() => element.shadowRoot!.querySelector('[part~="more"]'));
    await frames();
    const before = element.offsetHeight;
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part~="more"]')!.click();
    await element.updateComplete;
    await frames();
    expect(element.offsetHeight).to.be.above(before);
    expect(element.shadowRoot!.querySelector('[data-compact], [data-scroll]')).to.equal(null);
  });

  it('changes its height with what the page says of it', async () => {
    const { element, answer } = await open('<tin-links-panel src="/data"></tin-links-panel>');
    answer(new Response(JSON.stringify(links(5))));
    await waitUntil(() => element.status === 'ready');
    await frames();
    const before = element.shadowRoot!.querySelectorAll('li').length;
    element.limit = 2;
    await element.updateComplete;
    await frames();
    expect(before).to.equal(5);
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(2);
  });
});
