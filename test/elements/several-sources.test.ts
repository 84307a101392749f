import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { TinOtherNews } from '../../src/elements/other-news.js';
import type { TinVisitorCounter } from '../../src/elements/visitor-counter.js';
import type { SourceError } from '../../src/model/source-error.js';
import { registerSource } from '../../src/sources/registry.js';
import { forgetSources } from '../../src/sources/share.js';
import { requested, reset, serve, warningsOf } from '../support/routes.js';
import { part, showsLightDom, texts } from '../support/shadow.js';

const total = '{"total":2994885,"today":7,"updated":"2027-04-05T02:00:00Z"}';
const online = '{"online":89,"today":8,"updated":"2027-04-05T02:05:00Z"}';

/** A counter with two sources of its own. */
const twoSources = html`
  <tin-visitor-counter><tin-source src="/total"></tin-source><tin-source src="/online"></tin-source></tin-visitor-counter>
`;

/** The figures as they are seen. */
function values(element: Element): string {
  return texts(element, 'value').join(' ').replaceAll('chưa rõ', '');
}

function shows(element: Element, ...figures: string[]): Promise<void> {
  return waitUntil(() => values(element) === figures.join(' '), `not ${figures.join(' ')}`);
}

/** An answer that comes when the test says so. */
function later(): { answer: () => Promise<Response>; come(text: string): void } {
  let come: (text: string) => void = () => undefined;
  const answer = new Promise<Response>((resolve) => (come = (text) => resolve(new Response(text))));
  return { answer: () => answer, come: (text) => come(text) };
}

const ways = {
  'a list of ids': html`
    <div>
      <tin-visitor-counter source="tong truc-tuyen"></tin-visitor-counter>
      <tin-source id="tong" src="/total"></tin-source><tin-source id="truc-tuyen" src="/online"></tin-source>
    </div>
  `,
  'a list with commas': html`
    <div>
      <tin-source id="tong" src="/total"></tin-source><tin-source id="truc-tuyen" src="/online"></tin-source>
      <tin-visitor-counter source=" tong,truc-tuyen, "></tin-visitor-counter>
    </div>
  `,
  'its own sources': html`<div>${twoSources}</div>`,
  'src and a source of its own': html`<div><tin-visitor-counter src="/total"><tin-source src="/online"></tin-source></tin-visitor-counter></div>`,
  'a source of the page and one of its own': html`
    <div>
      <tin-source id="tong" src="/total"></tin-source>
      <tin-visitor-counter source="tong"><tin-source src="/online"></tin-source></tin-visitor-counter>
    </div>
  `,
  'a mount with sources in it': html`
    <div><div data-tin="visitor-counter"><tin-source src="/total"></tin-source><tin-source src="/online"></tin-source></div></div>
  `,
};

describe('several sources of one counter', () => {
  afterEach(reset);

  for (const [way, markup] of Object.entries(ways)) {
    it(`by ${way}`, async () => {
      serve({ '/total': total, '/online': online });
      const warnings = await warningsOf(async () => {
        const root = await fixture(markup);
        await waitUntil(() => root.querySelector('tin-visitor-counter')?.shadowRoot);
        const element = root.querySelector('tin-visitor-counter')!;
        await shows(element, '2.994.885', '89', '7');
        expect(element.status).to.equal('ready');
        // As old as the oldest of them.
        expect(texts(element, 'updated')).to.deep.equal(['Cập nhật lúc 09:00, 05/04/2027']);
      });
      expect(warnings).to.deep.equal([]);
      expect([...requested].sort()).to.deep.equal(['/online', '/total']);
    });
  }

  it('of two formats', async () => {
    serve({ '/counter/TOTAL.json': '{"count":"2\u202f994\u202f885"}', '/visits': online });
    const element = await fixture<TinVisitorCounter>(html`
      <tin-visitor-counter show="total online today">
        <tin-source src="https://tin.goatcounter.com/" format="goatcounter"></tin-source>
        <tin-source src="/visits" refresh="15"></tin-source>
      </tin-visitor-counter>
    `);
    // Of the day and of ever the same: the route does not tell them apart.
    await shows(element, '2.994.885', '89', '2.994.885');
  });

  it('shows figures as they come, and what the page printed until then', async () => {
    const [first, second] = [later(), later()];
    serve({ '/total': first.answer, '/online': second.answer });
    const element = await fixture<TinVisitorCounter>(html`
      <tin-visitor-counter><p>Tổng số: 5</p><tin-source src="/total"></tin-source><tin-source src="/online"></tin-source></tin-visitor-counter>
    `);
    await shows(element, '5');
    expect(element.status).to.equal('loading');
    second.come(online);
    await shows(element, '–', '89', '8');
    expect(element.status).to.equal('ready');
    first.come(total);
    await shows(element, '2.994.885', '89', '7');
  });

  it('names those that told something, and tells of each change', async () => {
    const second = later();
    serve({ '/total': total, '/online': second.answer, '/same': total });
    const told: unknown[] = [];
    const root = await fixture<HTMLElement>(html`
      <div @tin-load=${({ detail }: CustomEvent<{ source: string }>) => told.push(detail.source)}>
        <tin-visitor-counter>
          <tin-source id="tong" src="/total"></tin-source><tin-source src="/same"></tin-source><tin-source src="/online"></tin-source>
        </tin-visitor-counter>
      </div>
    `);
    await shows(root.firstElementChild!, '2.994.885', '–', '7');
    second.come(online);
    await waitUntil(() => told.length > 1);
    expect(told).to.deep.equal(['tong', 'tong /online']);
  });

  it('loses nothing by one that fails, which is explained once', async () => {
    serve({ '/total': total });
    const errors: string[] = [];
    const warnings = await warningsOf(async () => {
      const root = await fixture<HTMLElement>(html`
        <div @tin-error=${({ detail }: CustomEvent<{ error: SourceError }>) => errors.push(detail.error.url)}>${twoSources}${twoSources}</div>
      `);
      for (const element of root.querySelectorAll('tin-visitor-counter')) {
        await shows(element, '2.994.885', '–', '7');
        await waitUntil(() => errors.length === 2);
        expect(element.status).to.equal('ready');
      }
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('/online');
    expect(errors.map((url) => new URL(url).pathname)).to.deep.equal(['/online', '/online']);
  });

  it('is an error when all fail; what the page printed stays', async () => {
    serve({});
    const warnings = await warningsOf(async () => {
      const element = await fixture<TinVisitorCounter>(html`
        <tin-visitor-counter><p>Tổng số: 5</p><tin-source src="/total"></tin-source><tin-source src="/online"></tin-source></tin-visitor-counter>
      `);
      await waitUntil(() => element.status === 'error');
      await shows(element, '5');
    });
    expect(warnings).to.have.length(2);
  });

  for (const [path, status] of [['/total', 'stale'], ['/same', 'ready']] as const) {
    it(`is ${status} when ${path} is`, async () => {
      const markup = html`
        <tin-visitor-counter><tin-source src="/total"></tin-source><tin-source src="/same"></tin-source><tin-source src="/online"></tin-source></tin-visitor-counter>
      `;
      serve({ '/total': total, '/online': online, '/same': total });
      const first = await fixture<TinVisitorCounter>(markup);
      await shows(first, '2.994.885', '89', '7');
      await waitUntil(() => localStorage.length === 3);
      first.remove();
      forgetSources();
      serve({ '/total': total, '/online': online, '/same': total, [path]: () => new Response('', { status: 503 }) });
      const warnings = await warningsOf(async () => {
        const element = await fixture<TinVisitorCounter>(markup);
        await shows(element, '2.994.885', '89', '7');
        await waitUntil(() => element.status === status);
        expect(texts(element, 'message').length).to.equal(status === 'stale' ? 1 : 0);
      });
      expect(warnings).to.have.length(1);
    });
  }

  it('follows sources that come, change and go', async () => {
    serve({ '/total': total, '/online': online, '/other': '{"online":3}' });
    const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter><tin-source src="/total"></tin-source></tin-visitor-counter>`);
    await shows(element, '2.994.885', '–', '7');
    const source = Object.assign(document.createElement('tin-source'), { src: '/online' });
    element.append(source);
    await shows(element, '2.994.885', '89', '7');
    source.src = '/other';
    await shows(element, '2.994.885', '3', '7');
    element.prepend(source);
    source.src = '/online';
    await shows(element, '2.994.885', '89', '8');
    source.remove();
    await shows(element, '2.994.885', '–', '7');
    expect(requested).to.deep.equal(['/total', '/online', '/other']);
  });

  it('goes on with what is under way when it is moved', async () => {
    const [first, second] = [later(), later()];
    serve({ '/total': first.answer, '/online': second.answer });
    const root = await fixture<HTMLElement>(html`<div>${twoSources}<p></p></div>`);
    const element = root.querySelector('tin-visitor-counter')!;
    await waitUntil(() => requested.length === 2);
    first.come(total);
    await shows(element, '2.994.885', '–', '7');
    root.querySelector('p')!.append(element);
    expect(values(element)).to.equal('2.994.885 – 7');
    await element.updateComplete;
    expect(values(element)).to.equal('2.994.885 – 7');
    second.come(online);
    await shows(element, '2.994.885', '89', '7');
    expect(requested).to.have.length(2);
  });

  it('is left by the element that goes, also where a name stands twice', async () => {
    let [asked, aborted] = [0, 0];
    const counted = (signal: AbortSignal): Promise<unknown> => {
      asked++;
      signal.addEventListener('abort', () => aborted++);
      return new Promise(() => undefined);
    };
    registerSource('mot', ({ signal }) => counted(signal));
    registerSource('hai', ({ signal }) => counted(signal));
    const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter source="mot hai mot"></tin-visitor-counter>`);
    await waitUntil(() => asked === 2);
    element.remove();
    await waitUntil(() => aborted === 2);
  });

  it('asks all of them again on reload', async () => {
    serve({ '/total': total, '/online': online });
    const element = await fixture<TinVisitorCounter>(twoSources);
    await shows(element, '2.994.885', '89', '7');
    await element.reload();
    expect([...requested].sort()).to.deep.equal(['/online', '/online', '/total', '/total']);
  });

  it('is fed from script before any of them', async () => {
    serve({ '/total': total, '/online': online });
    const element = await fixture<TinVisitorCounter>(twoSources);
    element.stats = { total: 5, updated: new Date() };
    await shows(element, '5', '–', '–');
    element.stats = undefined;
    await shows(element, '2.994.885', '89', '7');
  });

  it('reserves the line that says when, and shows nothing of the sources', async () => {
    serve({ '/total': later().answer });
    const element = await fixture<TinVisitorCounter>(html`
      <tin-visitor-counter><tin-source src="/total"><p>Tổng số: 5</p></tin-source></tin-visitor-counter>
    `);
    await waitUntil(() => part(element, 'updated'));
    expect(values(element)).to.equal('– – –');
    expect(showsLightDom(element)).to.equal(false);
  });

  it('takes a name with blanks and commas for one, if there is one', async () => {
    const element = await fixture<TinVisitorCounter>(html`<tin-visitor-counter source="Tổng, tất cả"></tin-visitor-counter>`);
    registerSource('Tổng, tất cả', () => Promise.resolve({ total: 4 }));
    await shows(element, '4', '–', '–');
  });
});

function feed(...items: readonly (readonly [name: string, day: number])[]): string {
  return JSON.stringify(items.map(([name, day]) => ({ title: name, url: `https://a.example/${name}`, datePublished: `2027-04-0${day}T00:00:00Z` })));
}

describe('several sources of one list', () => {
  afterEach(reset);

  it('stand by date, no article twice', async () => {
    serve({ '/a': feed(['mot', 5], ['ba', 3]), '/b': feed(['hai', 4], ['ba', 3]) });
    const element = await fixture<TinOtherNews>(html`
      <tin-other-news date-style="none"><tin-source src="/a"></tin-source><tin-source src="/b"></tin-source></tin-other-news>
    `);
    await waitUntil(() => texts(element, 'link').join(' ') === 'mot hai ba');
  });

  it('are cut to the limit as a whole, and page on together', async () => {
    const page = (name: string, day: number) => (): Response =>
      new Response(feed([name, day]), { headers: { 'content-type': 'application/json', link: `</${name}2>; rel="next"` } });
    serve({ '/a': page('a', 5), '/b': page('b', 4), '/a2': feed(['a2', 3]), '/b2': feed(['b2', 2]) });
    const element = await fixture<TinOtherNews>(html`
      <tin-other-news date-style="none" more="button" limit="2"><tin-source src="/a"></tin-source><tin-source src="/b"></tin-source></tin-other-news>
    `);
    await waitUntil(() => texts(element, 'link').join(' ') === 'a b');
    element.shadowRoot!.querySelector<HTMLElement>('[part="paging"] button')!.click();
    await waitUntil(() => texts(element, 'link').join(' ') === 'a b a2 b2');
  });

  it('are no news until all of them came', async () => {
    const second = later();
    serve({ '/a': feed(['mot', 5]), '/b': second.answer });
    const element = await fixture<TinOtherNews>(html`
      <tin-other-news date-style="none" notify><tin-source src="/a"></tin-source><tin-source src="/b"></tin-source></tin-other-news>
    `);
    await waitUntil(() => texts(element, 'link').join(' ') === 'mot');
    second.come(feed(['hai', 6]));
    await waitUntil(() => texts(element, 'link').join(' ') === 'hai mot');
    expect(part(element, 'notice')).to.equal(null);
    serve({ '/a': feed(['mot', 5]), '/b': feed(['ba', 7], ['hai', 6]) });
    await element.reload();
    await waitUntil(() => part(element, 'notice'));
    expect(texts(element, 'link').join(' ')).to.equal('hai mot');
  });

  it('may be the only one, and JSON', async () => {
    const element = await fixture<TinOtherNews>(html`
      <tin-other-news><tin-source><script type="application/json">[{"title":"Tin","url":"https://a.example/"}]</script></tin-source></tin-other-news>
    `);
    await waitUntil(() => texts(element, 'link').join() === 'Tin');
  });
});

/** Markup → seconds until its source is asked again. */
const intervals = {
  'its own': [html`<tin-visitor-counter refresh="60"><tin-source src="/total" refresh="300"></tin-source></tin-visitor-counter>`, 300],
  'else the widget’s': [html`<tin-visitor-counter refresh="60"><tin-source src="/total"></tin-source></tin-visitor-counter>`, 60],
  'the widget’s, when it stands elsewhere': [
    html`<div><tin-source id="chung" src="/total" refresh="300"></tin-source><tin-visitor-counter refresh="60" source="chung"></tin-visitor-counter></div>`,
    60,
  ],
} as const;

describe('a source is asked as often', () => {
  const { setTimeout } = globalThis;
  afterEach(() => {
    globalThis.setTimeout = setTimeout;
    reset();
  });

  for (const [name, [markup, seconds]] of Object.entries(intervals)) {
    it(`as its refresh says: ${name}`, async () => {
      const delays: number[] = [];
      globalThis.setTimeout = ((callback: () => void, delay = 0) => {
        if (delay > 20_000) delays.push(delay / 1000);
        return setTimeout(callback, delay);
      }) as typeof setTimeout;
      serve({ '/total': total });
      await fixture(markup);
      await waitUntil(() => delays.length);
      expect(delays.at(-1)).to.be.closeTo(seconds, seconds / 9);
    });
  }
});
