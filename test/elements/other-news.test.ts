import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-other-news.js';
import '../../src/define/tin-source.js';
import type { TinOtherNews } from '../../src/elements/other-news.js';
import type { Article } from '../../src/model/article.js';
import { registerSource } from '../../src/sources/registry.js';
import { articleOf } from '../support/article.js';
import { rssFeed } from '../support/feed.js';
import { requested, reset, serve, warningsOf } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

describe('tin-other-news', () => {
  afterEach(reset);

  const printed = html`
    <ul>
      <li><a href="/tin-1">Khánh thành cầu vượt sông</a> <span>(12/10/2023)</span></li>
      <li><a href="/tin-2">Mở tuyến xe buýt mới</a> <em>14/10/2023</em></li>
    </ul>
  `;

  it('shows the printed list, the newest first, once', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news>${printed}</tin-other-news>`);
    expect(texts(element, 'link')).to.deep.equal(['Mở tuyến xe buýt mới', 'Khánh thành cầu vượt sông']);
    expect(texts(element, 'date')).to.deep.equal(['14/10/2023', '12/10/2023']);
    expect(texts(element, 'heading')).to.deep.equal(['Các tin khác']);
    expect(showsLightDom(element)).to.equal(false);
    expect(element.status).to.equal('ready');
  });

  it('parts headline and date by a blank, which is none where the date stands in a line of its own', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news style="inline-size: 13em">${printed}</tin-other-news>`);
    const [item] = element.shadowRoot!.querySelectorAll('[part="item"]');
    expect(item?.textContent).to.match(/mới\s+14/);
    const [link, date] = ['link', 'date'].map((name) => item!.querySelector(`[part="${name}"]`)!.getClientRects()[0]!);
    expect(date!.top).to.be.at.least(link!.bottom - 2);
    expect(date!.left).to.be.closeTo(link!.left, 0.5);
  });

  it('takes the old heading, its level too', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news><h4>Tin đọc nhiều</h4>${printed}</tin-other-news>`);
    expect(part(element, 'heading')?.localName).to.equal('h4');
    expect(texts(element, 'heading')).to.deep.equal(['Tin đọc nhiều']);
  });

  it('has no heading with heading=""', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news heading="">${printed}</tin-other-news>`);
    expect(part(element, 'heading')).to.equal(null);
  });

  it('leaves the current article out', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news current="/tin-2?utm_source=x">${printed}</tin-other-news>`);
    expect(texts(element, 'link')).to.deep.equal(['Khánh thành cầu vượt sông']);
  });

  it('reads a feed, with the printed list until it is there', async () => {
    serve({ '/rss': rssFeed(3) });
    const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss" limit="2">${printed}</tin-other-news>`);
    expect(element.status).to.equal('loading');
    expect(texts(element, 'link')).to.have.length(2);
    const { detail } = await oneEvent(element, 'tin-load');
    expect(detail.source).to.equal('/rss');
    expect(texts(element, 'link')).to.deep.equal(['Tin 1', 'Tin 2']);
    expect(texts(element, 'date')).to.deep.equal(['18/06/2024', '17/06/2024']);
    expect(element.articles.map(({ url }) => url)).to.deep.equal(['https://bao.example/tin-1.html', 'https://bao.example/tin-2.html']);
  });

  it('keeps the printed list when the feed fails, and explains once', async () => {
    serve({});
    const warnings = await warningsOf(async () => {
      const element = await fixture<TinOtherNews>(html`<tin-other-news src="/none">${printed}</tin-other-news>`);
      const { detail } = await oneEvent(element, 'tin-error');
      expect(detail.error.status).to.equal(404);
      expect(element.status).to.equal('error');
      expect(texts(element, 'link')).to.have.length(2);
      expect(part(element, 'message')).to.equal(null);
      const second = await fixture<TinOtherNews>(html`<tin-other-news src="/none"></tin-other-news>`);
      await waitUntil(() => second.status === 'error');
      await second.updateComplete;
      expect(texts(second, 'error-message')).to.deep.equal(['Tạm thời chưa tải được nội dung. Vui lòng thử lại sau.']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<tin-other-news>: expected data from http.*\/none but the server answered 404/);
  });

  it('reads a JSON child', async () => {
    const element = await fixture<TinOtherNews>(html`
      <tin-other-news>
        <script type="application/json">
          [{ "title": "Tin từ JSON", "url": "/tin-json", "datePublished": "2024-06-18T03:00:00Z" }]
        </script>
      </tin-other-news>
    `);
    await waitUntil(() => element.status === 'ready');
    await element.updateComplete;
    expect(texts(element, 'link')).to.deep.equal(['Tin từ JSON']);
  });

  it('shows what a script gives, before all else', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news>${printed}</tin-other-news>`);
    element.articles = [{ id: '1', url: 'https://a.example/1', title: 'Từ mã', summary: '', contentHtml: '', authors: [], tags: [] }];
    await element.updateComplete;
    expect(texts(element, 'link')).to.deep.equal(['Từ mã']);
    element.articles = undefined;
    await element.updateComplete;
    expect(texts(element, 'link')).to.have.length(2);
  });

  it('shares a source that is declared later with others: one request', async () => {
    serve({ '/rss': rssFeed(5) });
    const root = await fixture(html`<div>
      <tin-other-news source="news" limit="2"></tin-other-news>
      <tin-other-news source="news"></tin-other-news>
    </div>`);
    const [first, second] = root.querySelectorAll<TinOtherNews>('tin-other-news');
    expect(first!.status).to.equal('loading');
    root.insertAdjacentHTML('beforeend', '<tin-source id="news" src="/rss"></tin-source>');
    await oneEvent(second!, 'tin-load');
    expect(texts(first!, 'link')).to.have.length(2);
    expect(texts(second!, 'link')).to.have.length(5);
    expect(requested).to.deep.equal(['/rss']);
  });

  it('takes a source from script', async () => {
    registerSource('from-script', () => Promise.resolve([{ title: 'Từ nguồn', url: 'https://a.example/1' }]));
    const element = await fixture<TinOtherNews>(html`<tin-other-news source="from-script"></tin-other-news>`);
    await oneEvent(element, 'tin-load');
    expect(texts(element, 'link')).to.deep.equal(['Từ nguồn']);
  });

  it('says that there is nothing', async () => {
    serve({ '/rss': rssFeed(0) });
    const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss"></tin-other-news>`);
    await oneEvent(element, 'tin-load');
    expect(element.status).to.equal('empty');
    expect(texts(element, 'empty-message')).to.deep.equal(['Chưa có nội dung.']);
  });

  it('has slots for its states', async () => {
    serve({ '/rss': rssFeed(0) });
    const element = await fixture<TinOtherNews>(
      html`<tin-other-news src="/rss"><p slot="empty">Chưa có tin nào.</p></tin-other-news>`,
    );
    await oneEvent(element, 'tin-load');
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="empty"]')!;
    expect(slot.hidden).to.equal(false);
    expect(slot.assignedElements()[0]?.textContent).to.equal('Chưa có tin nào.');
  });

  it('follows its light DOM', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news>${printed}</tin-other-news>`);
    element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li><a href="/tin-3">Tin thứ ba</a> (15/10/2023)</li>');
    await waitUntil(() => texts(element, 'link').length === 3);
    expect(texts(element, 'link')[0]).to.equal('Tin thứ ba');
  });

  it('splits newer from older ones', async () => {
    const element = await fixture<TinOtherNews>(html`
      <tin-other-news split current="/b">
        <ul>
          <li><a href="/a">Tin mới</a> 03/01/2024</li>
          <li><a href="/b">Tin đang đọc</a> 02/01/2024</li>
          <li><a href="/c">Tin cũ</a> 01/01/2024</li>
        </ul>
      </tin-other-news>
    `);
    expect(texts(element, 'subheading')).to.deep.equal(['Tin mới hơn', 'Tin cũ hơn']);
    expect(texts(element, 'link')).to.deep.equal(['Tin mới', 'Tin cũ']);
  });

  it('marks what is new', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news new-days="3"></tin-other-news>`);
    const article = (title: string, days: number) => ({
      ...{ id: title, url: `https://a.example/${title}`, title, summary: '', contentHtml: '', authors: [], tags: [] },
      datePublished: new Date(Date.now() - days * 86_400_000),
    });
    element.articles = [article('hai', 2), article('bốn', 4)];
    await element.updateComplete;
    expect(texts(element, 'badge')).to.deep.equal(['Mới']);
  });

  it('pages', async () => {
    serve({ '/rss': rssFeed(5) });
    const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss" more="pages" limit="2"></tin-other-news>`);
    await oneEvent(element, 'tin-load');
    expect(texts(element, 'link')).to.deep.equal(['Tin 1', 'Tin 2']);
    part(element, 'next')!.click();
    await waitUntil(() => texts(element, 'page')[0] === 'Trang 2/3');
    expect(texts(element, 'link')).to.deep.equal(['Tin 3', 'Tin 4']);
    part(element, 'previous')!.click();
    await element.updateComplete;
    expect(texts(element, 'link')).to.deep.equal(['Tin 1', 'Tin 2']);
  });

  for (const [what, change] of [
    ['the list has become shorter', (element: TinOtherNews) => (element.articles = element.articles.slice(0, 1))],
    ['pages have become larger', (element: TinOtherNews) => (element.limit = 4)],
  ] as const) {
    it(`shows the last page where ${what}`, async () => {
      const articles = ['một', 'hai', 'ba', 'bốn'].map((title) => articleOf({ id: title, title }));
      const element = await fixture<TinOtherNews>(html`<tin-other-news more="pages" limit="2" .articles=${articles}></tin-other-news>`);
      part(element, 'next')!.click();
      await waitUntil(() => texts(element, 'page')[0] === 'Trang 2/2');
      const shown = texts(element, 'link');
      change(element);
      await element.updateComplete;
      expect(texts(element, 'link')).to.include(shown[0]);
      expect(part(element, 'paging')).to.equal(null);
    });
  }

  it('goes on by itself as far as the window and a little beyond it, and then where it is scrolled to', async () => {
    const articles = [...Array(1000)].map((_, index) => articleOf({ id: String(index), title: `Tin ${index}` }));
    const element = await fixture<TinOtherNews>(html`<tin-other-news more="scroll" limit="3" .articles=${articles}></tin-other-news>`);
    const isBelow = (): boolean => part(element, 'more')!.getBoundingClientRect().top > innerHeight + 200;
    await waitUntil(isBelow, 'the window is full');
    const { length } = texts(element, 'link');
    expect(length).to.be.lessThan(100);
    scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => texts(element, 'link').length > length && isBelow(), 'more are there');
    scrollTo(0, 0);
  });

  it('leaves the keyboard in the list at its first page', async () => {
    serve({ '/rss': rssFeed(5) });
    const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss" more="pages" limit="2"></tin-other-news>`);
    await oneEvent(element, 'tin-load');
    part(element, 'next')!.click();
    await waitUntil(() => texts(element, 'page')[0] === 'Trang 2/3');
    part(element, 'previous')!.focus();
    part(element, 'previous')!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.textContent === 'Tin 1', 'the first of the page has the focus');
  });

  it('shows more at a press', async () => {
    serve({ '/rss': rssFeed(5) });
    const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss" more="button" limit="3"></tin-other-news>`);
    await oneEvent(element, 'tin-load');
    part(element, 'more')!.click();
    await waitUntil(() => texts(element, 'link').length === 5);
    expect(part(element, 'more')).to.equal(null);
  });

  it('takes nothing unsafe from script either', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news></tin-other-news>`);
    element.articles = [{ title: 'Một', url: 'javascript:alert(1)' }, { title: 'Hai', url: '/hai' }] as never;
    await element.updateComplete;
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([`${location.origin}/hai`]);
  });

  describe('of very many', () => {
    const many = (count: number, first = 1): Article[] =>
      [...Array(count)].map((_, index) => articleOf({ id: String(first + index), title: `Tin ${first + index}` }));
    const items = (element: TinOtherNews): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="item"]')];

    for (const [count, expected] of [
      [48, []],
      [49, ['block 1']],
      [96, ['block full 48']],
      [145, ['block full 48', 'block full 48', 'block 1']],
    ] as const) {
      it(`lays ${count} out in blocks from the 49th on`, async () => {
        const element = await fixture<TinOtherNews>(html`<tin-other-news .articles=${many(count)}></tin-other-news>`);
        const blocks = [...element.shadowRoot!.querySelectorAll('.block')].map(({ className, childElementCount }) => `${className} ${childElementCount}`);
        expect(blocks).to.deep.equal(expected);
        expect(texts(element, 'link')).to.deep.equal(many(count).map(({ title }) => title));
      });
    }

    it('keeps the lines that stay in their block', async () => {
      const element = await fixture<TinOtherNews>(html`<tin-other-news .articles=${many(144, 2)}></tin-other-news>`);
      const before = items(element);
      element.articles = many(145);
      await element.updateComplete;
      const after = items(element);
      expect(texts(element, 'link')).to.deep.equal(many(145).map(({ title }) => title));
      // The last one of each part goes to the next, where it is made anew.
      expect(before.filter((item) => !after.includes(item)).map((item) => before.indexOf(item) + 1)).to.deep.equal([48, 96, 144]);
    });

    it('leaves the keyboard at the first of the lines that came last', async () => {
      const element = await fixture<TinOtherNews>(html`<tin-other-news more="button" limit="50" .articles=${many(60)}></tin-other-news>`);
      const button = part(element, 'more')!;
      button.focus();
      button.click();
      await waitUntil(() => element.shadowRoot!.activeElement === element.shadowRoot!.querySelectorAll('[part="link"]')[50], 'the first line that was not there has the focus');
    });

    it('arranges blocks as a theme arranges the list', async () => {
      const theme = document.createElement('style');
      theme.textContent = 'tin-other-news::part(list) { display: grid; grid-template-columns: 1fr 1fr; column-gap: 20px; }';
      const root = await fixture<HTMLElement>(html`<div>${theme}<tin-other-news style="width: 620px" .articles=${many(100)}></tin-other-news></div>`);
      const element = root.querySelector('tin-other-news')!;
      await element.updateComplete;
      const left = element.getBoundingClientRect().left;
      for (const item of items(element)) item.scrollIntoView();
      expect(new Set(items(element).map((item) => Math.round(item.getBoundingClientRect().left - left)))).to.deep.equal(new Set([0, 320]));
    });

    it('is accessible', async () => {
      const element = await fixture<TinOtherNews>(html`<tin-other-news .articles=${many(100)}></tin-other-news>`);
      await expect(element).to.be.accessible();
    });
  });

  it('says what a script should have given', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news>${printed}</tin-other-news>`);
    const warnings = await warningsOf(() => (element.articles = 'x' as never));
    expect(warnings).to.deep.equal(['<tin-other-news>: expected articles as the property says but got string.']);
    expect(texts(element, 'link')).to.have.length(2);
  });

  describe('with pages', () => {
    const page = (number: number, next?: string): string =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [1, 2].map((item) => ({ id: `${number}-${item}`, url: `https://a.example/${number}-${item}`, title: `Tin ${number}-${item}` })),
        ...(next && { next_url: next }),
      });
    const more = async (element: TinOtherNews, count: number): Promise<void> => {
      const button = part(element, 'more')!;
      button.focus();
      button.click();
      await waitUntil(() => texts(element, 'link').length === count);
      await element.updateComplete;
    };

    it('gets each once, in order, and leaves the keyboard where it was', async () => {
      serve({ '/1': page(1, '/2'), '/2': page(2, '/3'), '/3': page(3) });
      const element = await fixture<TinOtherNews>(html`<tin-other-news src="/1" more="button" limit="2"></tin-other-news>`);
      await oneEvent(element, 'tin-load');
      await more(element, 4);
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'more'));
      await more(element, 6);
      expect(texts(element, 'link')).to.deep.equal(['Tin 1-1', 'Tin 1-2', 'Tin 2-1', 'Tin 2-2', 'Tin 3-1', 'Tin 3-2']);
      expect(requested).to.deep.equal(['/1', '/2', '/3']);
      expect(part(element, 'more')).to.equal(null);
      await waitUntil(() => element.shadowRoot!.activeElement?.textContent === 'Tin 3-1', 'the first of the last page has the focus');
    });

    it('says that the next one is on its way', async () => {
      let answer: ((response: Response) => void) | undefined;
      serve({ '/1': page(1, '/2'), '/2': () => new Promise<Response>((resolve) => (answer = resolve)) });
      const element = await fixture<TinOtherNews>(html`<tin-other-news src="/1" more="button" limit="2"></tin-other-news>`);
      await oneEvent(element, 'tin-load');
      expect(texts(element, 'paging-message')).to.deep.equal(['']);
      const message = part(element, 'paging-message');
      part(element, 'more')!.click();
      await waitUntil(() => answer && message!.textContent === 'Đang tải…', 'on its way');
      answer!(new Response(page(2, '/3')));
      await waitUntil(() => texts(element, 'link').length === 4);
      expect([message!.textContent, message!.isConnected]).to.deep.equal(['', true]);
    });

    it('says when the next one cannot be had, and tries again at a press', async () => {
      let answer = (): Response => new Response('', { status: 503 });
      serve({ '/1': page(1, '/2'), '/2': () => answer() });
      const element = await fixture<TinOtherNews>(html`<tin-other-news src="/1" more="button" limit="2"></tin-other-news>`);
      await oneEvent(element, 'tin-load');
      part(element, 'more')!.click();
      await waitUntil(() => texts(element, 'paging-message')[0] === 'Chưa tải được trang tiếp theo. Vui lòng thử lại.');
      expect(texts(element, 'link')).to.have.length(2);
      answer = () => new Response(page(2));
      await more(element, 4);
    });

    it('takes no further page for news', async () => {
      serve({ '/1': page(1, '/2'), '/2': page(2) });
      const element = await fixture<TinOtherNews>(html`<tin-other-news src="/1" more="button" limit="2" notify></tin-other-news>`);
      await oneEvent(element, 'tin-load');
      await more(element, 4);
      expect(part(element, 'notice')).to.equal(null);
    });

    it('shares them with others who want them at the same time', async () => {
      serve({ '/1': page(1, '/2'), '/2': page(2, '/3'), '/3': page(3) });
      const list = html`<tin-other-news src="/1" more="button" limit="2"></tin-other-news>`;
      const root = await fixture(html`<div>${list}${list}</div>`);
      const [first, second] = [...root.children] as TinOtherNews[];
      await waitUntil(() => [first!, second!].every((element) => part(element, 'more')));
      await Promise.all([more(first!, 4), more(second!, 4)]);
      expect(requested).to.deep.equal(['/1', '/2']);
    });
  });

  it('tells of news instead of moving what is read', async () => {
    let feed = rssFeed(2, 2);
    serve({ '/rss': () => new Response(feed) });
    const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss" notify></tin-other-news>`);
    await oneEvent(element, 'tin-load');
    // Screen readers tell of what comes into a status that is there.
    const status = element.shadowRoot!.querySelector('[role="status"]');
    feed = rssFeed(3, 1);
    await element.reload();
    await element.updateComplete;
    expect(texts(element, 'link')).to.deep.equal(['Tin 2', 'Tin 3']);
    expect(texts(element, 'notice')).to.deep.equal(['Có 1 tin mới']);
    expect(part(element, 'notice')!.parentElement === status).to.equal(true);
    part(element, 'notice')!.click();
    await element.updateComplete;
    expect(texts(element, 'link')).to.deep.equal(['Tin 1', 'Tin 2', 'Tin 3']);
    expect(part(element, 'notice')).to.equal(null);
    await waitUntil(() => element.shadowRoot!.activeElement?.textContent === 'Tin 1', 'the first of the news has the focus');
  });

  it('shows the last good data when a refresh fails', async () => {
    let answer = (): Response => new Response(rssFeed(2));
    serve({ '/rss': () => answer() });
    const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss"></tin-other-news>`);
    await oneEvent(element, 'tin-load');
    answer = () => new Response('', { status: 503 });
    await warningsOf(async () => {
      await element.reload();
      await element.updateComplete;
    });
    expect(element.status).to.equal('stale');
    expect(texts(element, 'link')).to.have.length(2);
    expect(texts(element, 'stale-message')[0]).to.match(/^Chưa cập nhật được; nội dung lúc \d\d\/\d\d\/\d{4} \d\d:\d\d\.$/);
  });

  for (const more of ['button', 'pages'] as const) {
    it(`begins anew with another source: more="${more}"`, async () => {
      serve({ '/rss': rssFeed(6), '/khac': rssFeed(6, 11) });
      const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss" more=${more} limit="2"></tin-other-news>`);
      await waitUntil(() => texts(element, 'link').includes('Tin 1'));
      [...part(element, 'paging')!.querySelectorAll('button')].at(-1)!.click();
      await waitUntil(() => texts(element, 'link').includes('Tin 3'));
      element.src = '/khac';
      await waitUntil(() => texts(element, 'link').some((title) => /Tin 1\d/.test(title)));
      expect(texts(element, 'link')).to.deep.equal(['Tin 11', 'Tin 12']);
    });
  }

  it('lets a page cancel the choice of an article', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news>${printed}</tin-other-news>`);
    let chosen = '';
    element.addEventListener('tin-select', (event) => {
      event.preventDefault();
      chosen = (event as CustomEvent).detail.item.title;
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    part(element, 'link')!.dispatchEvent(click);
    expect(chosen).to.equal('Mở tuyến xe buýt mới');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('speaks the language of its place, and follows it', async () => {
    const root = await fixture(html`<div lang="en"><tin-other-news>${printed}</tin-other-news></div>`);
    const element = root.querySelector<TinOtherNews>('tin-other-news')!;
    expect(texts(element, 'heading')).to.deep.equal(['Other news']);
    expect(texts(element, 'date')[0]).to.equal('Oct 14, 2023');
    root.setAttribute('lang', 'vi');
    await waitUntil(() => texts(element, 'heading')[0] === 'Các tin khác');
  });

  it('aborts when it is removed and resumes when it comes back', async () => {
    let asked = 0;
    serve({ '/rss': () => (++asked === 1 ? new Promise<Response>(() => undefined) : new Response(rssFeed(1))) });
    const element = await fixture<TinOtherNews>(html`<tin-other-news src="/rss"></tin-other-news>`);
    await waitUntil(() => asked === 1);
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(0);
    expect(element.status).to.equal('loading');
    parent.append(element);
    await waitUntil(() => element.status === 'ready');
    await element.updateComplete;
    expect(texts(element, 'link')).to.deep.equal(['Tin 1']);
  });

  it('is accessible', async () => {
    const element = await fixture<TinOtherNews>(html`<tin-other-news new-days="3">${printed}</tin-other-news>`);
    await expect(element).to.be.accessible();
  });
});
