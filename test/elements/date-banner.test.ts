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
  ] as const) {
    it(`shows the lunar date: ${expected}`, async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar=${attribute}></tin-date-banner>`);
      expect(texts(element, 'lunar')).to.deep.equal([expected]);
    });
  }

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

  it('is corrected by the server’s time', async () => {
    configure({
      now: () => moment,
      fetch: () => Promise.resolve(new Response('', { headers: { date: 'Wed, 19 Jun 2024 03:30:05 GMT' } })),
    });
    const warnings = await warningsOf(async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner clock-src="/time"></tin-date-banner>`);
      await waitUntil(() => texts(element, 'date')[0] === 'Thứ Tư, 19/06/2024');
    });
    pageClock.setTime(moment);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('this device’s clock'.replace('’', "'"));
  });

  it('asks no other site for the time', async () => {
    let asked = 0;
    configure({ now: () => moment, fetch: () => Promise.resolve(new Response(`${asked++}`)) });
    const warnings = await warningsOf(async () => {
      await fixture(html`<tin-date-banner clock-src="https://other.example/time"></tin-date-banner>`);
      await waitUntil(() => asked > 0 || document.querySelector('tin-date-banner')!.shadowRoot!.querySelector('time'));
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(asked).to.equal(0);
    expect(warnings[0]).to.contain('Give a same-origin URL');
  });

  it('explains a wrong datetime and shows today', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fixture<TinDateBanner>(html`<tin-date-banner datetime="hôm nào đó"></tin-date-banner>`);
      expect(texts(element, 'date')).to.deep.equal(['Thứ Ba, 18/06/2024']);
    });
    expect(warnings[0]).to.contain('expected a date in the attribute datetime but got "hôm nào đó"');
  });

  it('is accessible', async () => {
    const element = await fixture<TinDateBanner>(html`<tin-date-banner lunar clock="minutes"></tin-date-banner>`);
    await expect(element).to.be.accessible();
  });
});
