import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/tin-date-banner.js';
import { pageClock } from '../../src/controllers/page-clock.js';
import type { TinDateBanner } from '../../src/elements/date-banner.js';
import { configure } from '../../src/lib/configuration.js';
import { reset, warningsOf } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

/** 18 June 2024, 10:30:05 in Vietnam. */
const moment = Date.UTC(2024, 5, 18, 3, 30, 5);

describe('tin-date-banner', () => {
  beforeEach(() => configure({ now: () => moment }));
  afterEach(reset);

  for (const [title, template, expected] of [
    ['the date', html`<tin-date-banner></tin-date-banner>`, 'Thứ Ba, 18/06/2024'],
    ['minutes', html`<tin-date-banner clock="minutes"></tin-date-banner>`, 'Thứ Ba, 18/06/2024 10:30'],
    ['seconds', html`<tin-date-banner clock="seconds"></tin-date-banner>`, 'Thứ Ba, 18/06/2024 10:30:05'],
    ['no weekday', html`<tin-date-banner weekday="none"></tin-date-banner>`, '18/06/2024'],
    ['a fixed moment', html`<tin-date-banner datetime="2023-10-12"></tin-date-banner>`, 'Thứ Năm, 12/10/2023'],
    ['a Sunday', html`<tin-date-banner datetime="2024-06-16"></tin-date-banner>`, 'Chủ Nhật, 16/06/2024'],
    ['English', html`<tin-date-banner lang="en"></tin-date-banner>`, 'Tuesday, June 18, 2024'],
    ['another zone', html`<tin-date-banner time-zone="Pacific/Auckland" clock="minutes"></tin-date-banner>`, 'Thứ Ba, 18/06/2024 15:30'],
    ['a zone that is a day behind', html`<tin-date-banner time-zone="Pacific/Pago_Pago"></tin-date-banner>`, 'Thứ Hai, 17/06/2024'],
    ['a zone that is an offset', html`<tin-date-banner time-zone="+09:30" clock="minutes"></tin-date-banner>`, 'Thứ Ba, 18/06/2024 13:00'],
    ['a zone in any case', html`<tin-date-banner time-zone="asia/saigon" clock="minutes"></tin-date-banner>`, 'Thứ Ba, 18/06/2024 10:30'],
    ['midnight', html`<tin-date-banner datetime="2024-06-18T17:00:00Z" clock="minutes"></tin-date-banner>`, 'Thứ Tư, 19/06/2024 00:00'],
    ['midnight elsewhere', html`<tin-date-banner datetime="2024-06-18T15:00:00Z" time-zone="Asia/Tokyo" clock="seconds"></tin-date-banner>`, 'Thứ Tư, 19/06/2024 00:00:00'],
    ['English with a clock', html`<tin-date-banner lang="en" clock="minutes"></tin-date-banner>`, 'Tuesday, June 18, 2024 10:30'],
    [
      'names of one’s own',
      html`<tin-date-banner datetime="2024-06-16" weekday-names="Chủ nhật, Thứ hai, Thứ ba, Thứ tư, Thứ năm, Thứ sáu, Thứ bảy"></tin-date-banner>`,
      'Chủ nhật, 16/06/2024',
    ],
    ['the usual names for an empty attribute', html`<tin-date-banner weekday-names=""></tin-date-banner>`, 'Thứ Ba, 18/06/2024'],
    ['the printed date is not shown beside it', html`<tin-date-banner>Thứ Hai, 17/06/2024</tin-date-banner>`, 'Thứ Ba, 18/06/2024'],
  ] as const) {
    it(`shows ${title}: ${expected}`, async () => {
      const element = await fixture<TinDateBanner>(template);
      expect(texts(element, 'date')).to.deep.equal([expected]);
    });
  }

  it('renders <time> with the day of its zone', async () => {
    const element = await fixture<TinDateBanner>(html`<tin-date-banner></tin-date-banner>`);
    const time = part<HTMLTimeElement>(element, 'date')!;
    expect(time.localName).to.equal('time');
    expect(time.dateTime).to.equal('2024-06-18');
  });

  for (const [attribute, expected] of [
    ['', '13/5 Giáp Thìn'],
    ['full', '13 tháng 5 năm Giáp Thìn'],
    ['names', '13 tháng 5 năm Giáp Thìn'],
  ] as const) {
    it(`shows the lunar date: ${expected}`, async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar=${attribute}></tin-date-banner>`);
      expect(texts(element, 'lunar')).to.deep.equal([expected]);
    });
  }

  it('shows the lunar date for a property that is true, as React sets it', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner .lunar=${true}></tin-date-banner>`);
      expect(texts(element, 'lunar')).to.deep.equal(['13/5 Giáp Thìn']);
      element.lunar = false;
      await element.updateComplete;
      expect(texts(element, 'lunar')).to.deep.equal([]);
    });
    expect(warnings).to.deep.equal([]);
  });

  for (const [timeZone, moment, date, lunar] of [
    ['Asia/Ho_Chi_Minh', '2024-02-09T16:59:59Z', 'Thứ Sáu, 09/02/2024', '30/12 Quý Mão'],
    ['Asia/Ho_Chi_Minh', '2024-02-09T17:00:00Z', 'Thứ Bảy, 10/02/2024', '1/1 Giáp Thìn'],
    ['America/Los_Angeles', '2024-02-10T07:59:59Z', 'Thứ Sáu, 09/02/2024', '30/12 Quý Mão'],
    ['America/Los_Angeles', '2024-02-10T08:00:00Z', 'Thứ Bảy, 10/02/2024', '1/1 Giáp Thìn'],
    ['Pacific/Kiritimati', '2024-02-09T10:00:00Z', 'Thứ Bảy, 10/02/2024', '1/1 Giáp Thìn'],
  ] as const) {
    it(`shows the lunar date of the day that it shows: ${timeZone}, ${moment}`, async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar time-zone=${timeZone} datetime=${moment}></tin-date-banner>`);
      expect([texts(element, 'date'), texts(element, 'lunar')]).to.deep.equal([[date], [lunar]]);
    });
  }

  for (const datetime of ['1967-12-31', '2101-01-01']) {
    it(`shows no lunar date rather than a wrong one: ${datetime}`, async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar datetime=${datetime}></tin-date-banner>`);
      expect(texts(element, 'lunar')).to.deep.equal([]);
    });
  }

  for (const [attributes, expected] of [
    [{ lunar: 'dài' }, 'expected full, names or nothing in the attribute lunar but got "dài"'],
    [{ 'weekday-names': 'CN, T2, T3' }, 'expected seven names, Sunday first, in the attribute weekday-names but got "CN, T2, T3"'],
    [{ 'time-zone': 'Hanoi' }, 'but got "Hanoi"; Vietnam'],
  ] as const) {
    it(`explains ${JSON.stringify(attributes)}, and shows what it can`, async () => {
      const warnings = await warningsOf(async () => {
        const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar></tin-date-banner>`);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        await element.updateComplete;
        expect([...texts(element, 'date'), ...texts(element, 'lunar')]).to.deep.equal(['Thứ Ba, 18/06/2024', '13/5 Giáp Thìn']);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(expected);
    });
  }

  it('keeps holidays that are slotted beside the live date', async () => {
    const element = await fixture<TinDateBanner>(html`
      <tin-date-banner>Thứ Hai, 17/06/2024 <span slot="suffix">Ngày Gia đình Việt Nam: còn 10 ngày</span></tin-date-banner>
    `);
    const suffix = element.querySelector('span')!;
    expect(suffix.getClientRects().length).to.equal(1);
    expect(suffix.getBoundingClientRect().left).to.be.above(part(element, 'date')!.getBoundingClientRect().right);
    expect(texts(element, 'date')).to.deep.equal(['Thứ Ba, 18/06/2024']);
  });

  it('keeps what is slotted beside a printed date, spaced by its own styles, and shows the printed date no more', async () => {
    const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar
      ><b slot="prefix">Hà Nội</b>Thứ Hai, 17/06/2024<b slot="suffix">Ngày Quốc tế</b></tin-date-banner
    >`);
    const [prefix, suffix] = element.querySelectorAll('b');
    const date = part(element, 'date')!.getBoundingClientRect();
    const lunar = part(element, 'lunar')!.getBoundingClientRect();
    const printed = new Range();
    printed.selectNode([...element.childNodes].find((node) => node.textContent!.includes('17/06'))!);
    expect(printed.getClientRects()).to.have.length(0);
    expect(date.left - prefix!.getBoundingClientRect().right).to.be.greaterThan(4);
    expect(suffix!.getBoundingClientRect().left - lunar.right).to.be.greaterThan(4);
  });

  it('stays in one line where the page wraps nothing, as what it printed did', async () => {
    const root = await fixture<HTMLElement>(html`
      <div style="display: flex; width: 260px; white-space: nowrap"><tin-date-banner>Thứ Hai, 17/06/2024</tin-date-banner><span>Trang chủ | Giới thiệu | Liên hệ</span></div>
    `);
    expect(part(root.querySelector('tin-date-banner')!, 'date')!.getBoundingClientRect().height).to.be.below(30);
  });

  it('leaves no gap where nothing is slotted', async () => {
    const element = await fixture<TinDateBanner>(html`<tin-date-banner>Thứ Hai, 17/06/2024</tin-date-banner>`);
    const base = part(element, 'base')!.getBoundingClientRect();
    const date = part(element, 'date')!.getBoundingClientRect();
    expect([date.left - base.left, date.right - base.right].map(Math.round)).to.deep.equal([0, 0]);
  });

  it('is no live region, which would read each second aloud', async () => {
    const element = await fixture<TinDateBanner>(html`<tin-date-banner clock="seconds"></tin-date-banner>`);
    const live = '[aria-live], [role="timer"], [role="status"], [role="alert"], [role="log"], output';
    expect(element.matches(live)).to.be.false;
    expect(element.shadowRoot!.querySelector(live)).to.equal(null);
    expect(part<HTMLTimeElement>(element, 'date')!.dateTime).to.equal('2024-06-18T03:30:05.000Z');
  });

  describe('beside the page’s clock', () => {
    const { setTimeout: wait, clearTimeout: stop } = window;
    let delays: Map<number, number>;

    // The page’s clock looks for `setTimeout` when it sets a timer, never sooner.
    beforeEach(() => {
      delays = new Map();
      window.setTimeout = ((handler: () => void, delay = 0) => {
        const timer = wait(handler, delay);
        if (delay > 0) delays.set(timer, delay);
        return timer;
      }) as typeof window.setTimeout;
      window.clearTimeout = (timer) => {
        delays.delete(timer as number);
        stop(timer);
      };
    });
    afterEach(() => {
      window.setTimeout = wait;
      window.clearTimeout = stop;
    });

    for (const [title, template, expected] of [
      ['one timer for all banners', html`<tin-date-banner></tin-date-banner><tin-date-banner clock="minutes"></tin-date-banner>`, [55_000]],
      ['one timer on the second', html`<tin-date-banner></tin-date-banner><tin-date-banner clock="seconds"></tin-date-banner>`, [1000]],
      ['no timer for a fixed moment', html`<tin-date-banner datetime="2024-06-18" clock="seconds"></tin-date-banner>`, []],
      ['a timer for what is no moment', html`<tin-date-banner datetime="hôm nay"></tin-date-banner>`, [55_000]],
    ] as const) {
      it(`has ${title}`, async () => {
        await warningsOf(async () => {
          const root = await fixture(html`<div>${template}</div>`);
          for (const banner of root.querySelectorAll<TinDateBanner>('tin-date-banner')) await banner.updateComplete;
          expect([...delays.values()]).to.deep.equal(expected);
          root.remove();
          expect(delays.size).to.equal(0);
        });
      });
    }

    it('shows seconds in the window only, and is right when it comes into it', async () => {
      let now = Date.UTC(2024, 5, 18, 3, 30, 5);
      configure({ now: () => now });
      const root = await fixture(html`<div><div style="height: 3000px"></div><tin-date-banner clock="seconds"></tin-date-banner></div>`);
      const element = root.querySelector('tin-date-banner')!;
      await waitUntil(() => [...delays.values()].includes(55_000));
      now += 2000;
      element.scrollIntoView();
      await waitUntil(() => texts(element, 'date')[0] === 'Thứ Ba, 18/06/2024 10:30:07');
      expect([...delays.values()]).not.to.include(53_000);
    });

    it('shows seconds where the page gives it no box of its own', async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner clock="seconds" style="display: contents"></tin-date-banner>`);
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect([...delays.values()]).to.deep.equal([1000]);
    });

    it('has a timer on each second where minutes begin between those of UTC', async () => {
      // Monrovia was 44 minutes and 30 seconds behind Greenwich until 1972.
      configure({ now: () => Date.UTC(1970, 5, 1) });
      const element = await fixture<TinDateBanner>(html`<tin-date-banner time-zone="Africa/Monrovia" clock="minutes"></tin-date-banner>`);
      expect(texts(element, 'date')).to.deep.equal(['Chủ Nhật, 31/05/1970 23:15']);
      expect([...delays.values()]).to.deep.equal([1000]);
    });
  });

  for (const [zone, midnight, before, after] of [
    ['Asia/Ho_Chi_Minh', Date.UTC(2024, 5, 18, 17), 'Thứ Ba, 18/06/2024 23:59:59', 'Thứ Tư, 19/06/2024 00:00:00'],
    ['Asia/Kathmandu', Date.UTC(2024, 5, 18, 18, 15), 'Thứ Ba, 18/06/2024 23:59:59', 'Thứ Tư, 19/06/2024 00:00:00'],
    ['America/New_York', Date.UTC(2025, 0, 1, 5), 'Thứ Ba, 31/12/2024 23:59:59', 'Thứ Tư, 01/01/2025 00:00:00'],
    ['Pacific/Chatham', Date.UTC(2024, 1, 28, 10, 15), 'Thứ Tư, 28/02/2024 23:59:59', 'Thứ Năm, 29/02/2024 00:00:00'],
    // Where clocks go forth at midnight there is none.
    ['America/Sao_Paulo', Date.UTC(2017, 9, 15, 3), 'Thứ Bảy, 14/10/2017 23:59:59', 'Chủ Nhật, 15/10/2017 01:00:00'],
    // … and where they go back at midnight there are two.
    ['America/Havana', Date.UTC(2024, 10, 3, 5), 'Chủ Nhật, 03/11/2024 00:59:59', 'Chủ Nhật, 03/11/2024 00:00:00'],
  ] as const) {
    it(`turns over on the second in ${zone}: ${after}`, async () => {
      let now = midnight - 1;
      configure({ now: () => now });
      const element = await fixture<TinDateBanner>(html`<tin-date-banner time-zone=${zone} clock="seconds"></tin-date-banner>`);
      expect(texts(element, 'date')).to.deep.equal([before]);
      now++;
      dispatchEvent(new Event('focus'));
      await element.updateComplete;
      expect(texts(element, 'date')).to.deep.equal([after]);
    });
  }

  it('turns over by its own timer, in the browser’s own time', async () => {
    const start = performance.now();
    const midnight = Date.UTC(2024, 5, 18, 17);
    configure({ now: () => midnight - 300 + performance.now() - start });
    const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar></tin-date-banner>`);
    expect(texts(element, 'date')).to.deep.equal(['Thứ Ba, 18/06/2024']);
    await waitUntil(() => texts(element, 'date')[0] !== 'Thứ Ba, 18/06/2024');
    expect(performance.now() - start).to.be.within(295, 800);
    expect([...texts(element, 'date'), ...texts(element, 'lunar')]).to.deep.equal(['Thứ Tư, 19/06/2024', '14/5 Giáp Thìn']);
  });

  it('turns over at midnight of its zone, at the next sign of life', async () => {
    let now = Date.UTC(2024, 5, 18, 16, 59, 59);
    configure({ now: () => now });
    const element = await fixture<TinDateBanner>(html`<tin-date-banner></tin-date-banner>`);
    expect(texts(element, 'date')).to.deep.equal(['Thứ Ba, 18/06/2024']);
    now += 1000;
    dispatchEvent(new Event('focus'));
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['Thứ Tư, 19/06/2024']);
  });

  it('is right as soon as it stands somewhere again', async () => {
    let now = Date.UTC(2024, 5, 18, 16, 59, 59);
    configure({ now: () => now });
    const element = await fixture<TinDateBanner>(html`<tin-date-banner></tin-date-banner>`);
    const place = element.parentElement!;
    element.remove();
    now += 60_000;
    place.append(element);
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['Thứ Tư, 19/06/2024']);
  });

  const tomorrow = moment + 86_400_000;
  for (const [what, head, body] of [
    ['a header', { date: 'Wed, 19 Jun 2024 03:30:05 GMT' }, ''],
    ['a header that a cache has kept', { date: 'Wed, 19 Jun 2024 03:20:05 GMT', age: '600' }, ''],
    ['JSON', {}, '{"utc_offset":"+07:00","datetime":"2024-06-19T10:30:05+07:00"}'],
    ['figures', {}, '{"total":120345,"updated":"2024-06-19T03:30:05Z"}'],
    ['seconds', {}, '{"now": 1718767805}'],
    ['a text', {}, '2024-06-19T03:30:05Z'],
    ['a date as people write it', {}, '19/06/2024 10:30:05\n'],
  ] as const) {
    it(`is corrected by the server’s time: ${what}`, async () => {
      const methods: unknown[] = [];
      configure({
        now: () => moment,
        fetch: (_, init) => {
          methods.push(init?.method);
          return Promise.resolve(new Response(init?.method === 'HEAD' ? '' : body, { headers: head }));
        },
      });
      const warnings = await warningsOf(async () => {
        const element = await fixture<TinDateBanner>(html`<tin-date-banner clock="seconds" clock-src=${`/time?${what}`}></tin-date-banner>`);
        await waitUntil(() => texts(element, 'date')[0]?.startsWith('Thứ Tư, 19/06/2024 10:30:0'));
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(Math.abs(pageClock.now() - tomorrow)).to.be.below(2000);
      pageClock.setTime(moment);
      expect(methods).to.deep.equal(body ? ['HEAD', 'GET'] : ['HEAD']);
      expect(warnings).to.deep.equal(["tin-widgets: this device's clock is 86400 s slow; the server's is shown."]);
    });
  }

  it('is left alone by a clock that nobody can read', async () => {
    configure({ now: () => moment, fetch: () => Promise.resolve(new Response('<html>…</html>')) });
    const warnings = await warningsOf(async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner clock-src="/time?html"></tin-date-banner>`);
      await new Promise((resolve) => setTimeout(resolve));
      expect(texts(element, 'date')).to.deep.equal(['Thứ Ba, 18/06/2024']);
    });
    expect(warnings[0]).to.contain('neither a readable Date header nor a time in its body');
  });

  it('asks no other site for the time', async () => {
    let asked = 0;
    configure({ now: () => moment, fetch: () => Promise.resolve(new Response(`${asked++}`)) });
    const warnings = await warningsOf(async (heard) => {
      await fixture(html`<tin-date-banner clock-src="https://other.example/time"></tin-date-banner>`);
      await waitUntil(() => asked > 0 || heard.length > 0);
    });
    expect(asked).to.equal(0);
    expect(warnings[0]).to.contain('Give a same-origin URL');
  });

  it('explains a wrong datetime and shows today, and tomorrow tomorrow', async () => {
    let now = moment;
    configure({ now: () => now });
    const warnings = await warningsOf(async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner datetime="hôm nào đó"></tin-date-banner>`);
      expect(texts(element, 'date')).to.deep.equal(['Thứ Ba, 18/06/2024']);
      now += 86_400_000;
      dispatchEvent(new Event('focus'));
      await element.updateComplete;
      expect(texts(element, 'date')).to.deep.equal(['Thứ Tư, 19/06/2024']);
    });
    expect(warnings[0]).to.contain('expected a date in the attribute datetime but got "hôm nào đó"');
  });

  it('is accessible', async () => {
    const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar clock="minutes"></tin-date-banner>`);
    await expect(element).to.be.accessible();
  });
});
