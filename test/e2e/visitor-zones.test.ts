import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/all.js';
import type { TinDateBanner } from '../../src/elements/date-banner.js';
import { configure } from '../../src/lib/configuration.js';
import { parseDate } from '../../src/lib/date-text.js';
import { reset } from '../support/routes.js';
import { part, texts } from '../support/shadow.js';

/** Where visitors are, with the minutes that `getTimezoneOffset` tells there in June 2024. */
const zones: [zone: string, offset: number][] = [
  ['Pacific/Kiritimati', -840],
  ['Pacific/Apia', -780],
  ['Australia/Lord_Howe', -630],
  ['Asia/Tokyo', -540],
  ['Asia/Ho_Chi_Minh', -420],
  ['Asia/Kathmandu', -345],
  ['Europe/Paris', -120],
  ['UTC', 0],
  ['America/St_Johns', 150],
  ['America/New_York', 240],
  ['America/Los_Angeles', 420],
  ['Pacific/Pago_Pago', 660],
];

const midnight = Date.UTC(2024, 5, 18, 17);

/** Moves the browser there; tells whether it is there, for not all can be moved. */
async function visitFrom(zone: string | null): Promise<boolean> {
  const { moved } = await executeServerCommand<{ moved: boolean }, string | null>('visitor-zone', zone);
  return moved || new Intl.DateTimeFormat().resolvedOptions().timeZone === zone;
}

/** What banners show of `now`: the date, its lunar date, the machine's. */
async function shownAt(now: number): Promise<string[]> {
  configure({ now: () => now });
  const root = await fixture(html`<div>
    <tin-date-banner lunar clock="seconds"></tin-date-banner>
    <tin-date-banner lunar></tin-date-banner>
    <tin-date-banner lang="en"></tin-date-banner>
    <tin-date-banner time-zone="America/New_York" lunar="names" clock="minutes"></tin-date-banner>
    <tin-date-banner datetime="2024-02-10" lunar></tin-date-banner>
  </div>`);
  const banners = [...root.querySelectorAll<TinDateBanner>('tin-date-banner')];
  await Promise.all(banners.map(({ updateComplete }) => updateComplete));
  return banners.map((banner) =>
    [...texts(banner, 'date'), ...texts(banner, 'lunar'), part<HTMLTimeElement>(banner, 'date')!.dateTime].join(' | '),
  );
}

describe('to a visitor', () => {
  afterEach(reset);
  after(() => visitFrom(null));

  for (const [zone, offset] of zones) {
    it(`in ${zone} the date is Vietnam’s`, async function () {
      if (!(await visitFrom(zone))) return this.skip();
      expect(new Date(midnight).getTimezoneOffset()).to.equal(offset);
      expect(await shownAt(midnight - 1)).to.deep.equal([
        'Thứ Ba, 18/06/2024 23:59:59 | 13/5 Giáp Thìn | 2024-06-18T16:59:59.999Z',
        'Thứ Ba, 18/06/2024 | 13/5 Giáp Thìn | 2024-06-18',
        'Tuesday, June 18, 2024 | 2024-06-18',
        'Thứ Ba, 18/06/2024 12:59 | 13 tháng 5 năm Giáp Thìn | 2024-06-18T16:59:59.999Z',
        'Thứ Bảy, 10/02/2024 | 1/1 Giáp Thìn | 2024-02-10',
      ]);
      expect(await shownAt(midnight)).to.deep.equal([
        'Thứ Tư, 19/06/2024 00:00:00 | 14/5 Giáp Thìn | 2024-06-18T17:00:00.000Z',
        'Thứ Tư, 19/06/2024 | 14/5 Giáp Thìn | 2024-06-19',
        'Wednesday, June 19, 2024 | 2024-06-19',
        'Thứ Ba, 18/06/2024 13:00 | 13 tháng 5 năm Giáp Thìn | 2024-06-18T17:00:00.000Z',
        'Thứ Bảy, 10/02/2024 | 1/1 Giáp Thìn | 2024-02-10',
      ]);
      expect(parseDate('19/06/2024')?.getTime()).to.equal(midnight);
    });
  }
});
