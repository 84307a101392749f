import { expect } from '@open-wc/testing';
import { configure } from '../../src/lib/configuration.js';
import type { FormatModule } from '../../src/model/format-module.js';
import { moment, presets, type Preset } from './counter-cases.js';

/** Address as a webmaster gives it → what is asked. */
const requests: readonly (readonly [Preset, string, string])[] = [
  ['goatcounter', 'https://tin.goatcounter.com', 'https://tin.goatcounter.com/counter/TOTAL.json'],
  ['goatcounter', 'https://dem.example/goat/', 'https://dem.example/goat/counter/TOTAL.json'],
  ['goatcounter', 'https://tin.goatcounter.com/counter/TOTAL.svg?no_branding=1', 'https://tin.goatcounter.com/counter/TOTAL.json?no_branding=1'],
  ['goatcounter', '/counter/%2Ftin%2Fy-te.html.json?start=week', '/counter/%2Ftin%2Fy-te.html.json?start=week'],
  ['umami', 'https://umami.example/share/abc/tin.example', 'https://umami.example/api/share/abc'],
  ['umami', 'https://example/dem/share/abc', 'https://example/dem/api/share/abc'],
  ['umami', 'https://cloud.umami.is/analytics/eu/share/abc', 'https://gateway-eu.umami.is/api/share/abc'],
  ['umami', 'https://cloud.umami.is/share/abc', 'https://gateway-us.umami.is/api/share/abc'],
  ['umami', '/umami/active', '/umami/active'],
  ['goaccess', 'https://tin.example/thong-ke/', 'https://tin.example/thong-ke/report.json'],
  ['goaccess', 'https://tin.example/report.html', 'https://tin.example/report.json'],
  ['goaccess', '/dem/tin.json?a=1', '/dem/tin.json?a=1'],
  ['vercount', 'https://tin.example/', 'https://events.vercount.one/api/v2/log?url=https://tin.example/'],
  ['vercount', 'https://tin.example/?a=1&b=2', 'https://events.vercount.one/api/v2/log?url=https://tin.example/%3Fa%3D1%26b%3D2'],
  ['vercount', 'https://dem.example/log?url=https://tin.example/', 'https://dem.example/log?url=https://tin.example/'],
];

/** Reply and its address → what is asked then, with which headers. */
const others: readonly (readonly [Preset, string, unknown, readonly string[], Record<string, string>?])[] = [
  ['goatcounter', 'https://a.example/counter/TOTAL.json', {}, ['https://a.example/counter/TOTAL.json?start=2027-04-05']],
  ['goatcounter', 'https://a.example/counter/TOTAL.json?start=week', {}, []],
  ['goatcounter', 'https://a.example/counter/TOTAL.json?end=2027-01-01', {}, []],
  [
    'umami',
    'https://example/dem/api/share/abc',
    { websiteId: 'a/b', token: 't.o.k' },
    ['active', `stats?startAt=${Date.UTC(2027, 3, 4, 17)}&endAt=${moment}`, `stats?startAt=${Date.UTC(2000, 0, 1)}&endAt=${moment}`].map((wish) => `https://example/dem/api/websites/a%2Fb/${wish}`),
    { 'x-umami-share-token': 't.o.k', 'x-umami-share-context': '1' },
  ],
  ['umami', 'https://umami.example/api/share/abc', { error: 'Not found' }, []],
  ['umami', 'https://umami.example/api/websites/1/active', { visitors: 1 }, []],
];

/** Address of a Matomo → that of its API, and the site that is asked for. */
const matomos: readonly (readonly [src: string, address: string, idSite: string])[] = [
  ['https://matomo.example', 'https://matomo.example/index.php', '1'],
  ['https://tin.example/matomo/matomo.php?idsite=4&rec=1', 'https://tin.example/matomo/index.php', '4'],
  ['https://tin.example/piwik/index.php?module=CoreHome&idSite=3', 'https://tin.example/piwik/index.php', '3'],
];

describe('requests to services that count', () => {
  before(() => configure({ now: () => moment }));
  after(() => configure({ now: undefined as never }));

  for (const [preset, src, url] of requests) {
    it(`${preset}: ${src}`, () => expect((presets[preset] as FormatModule).request!({ src }, 1).url).to.equal(url));
  }

  for (const [preset, baseUrl, value, urls, headers] of others) {
    it(`${preset} after ${baseUrl}`, () => {
      const further = (presets[preset] as FormatModule).further?.(JSON.stringify(value), { baseUrl }) ?? [];
      expect(further.map(({ url }) => url)).to.deep.equal(urls);
      for (const request of further) expect(request.headers).to.deep.equal(headers);
    });
  }

  it('umami asks for the same within a minute, but for the day that it is', () => {
    const wishes = [1, 59_999].map((later) => {
      configure({ now: () => moment + later });
      return presets.umami.further!('{"websiteId":"w","token":"t"}', { baseUrl: 'https://umami.example/api/share/abc' }).map(({ url }) => url);
    });
    configure({ now: () => moment });
    expect(wishes[0]).to.deep.equal(wishes[1]);
    expect(wishes[0]![1]).to.contain(`startAt=${Date.UTC(2027, 3, 4, 17)}&endAt=${moment + 60_000}`);
  });

  for (const [src, address, idSite] of matomos) {
    it(`matomo: ${src}`, () => {
      const { url, otherwise } = presets.matomo.request!({ src }, 1);
      const { origin, pathname, searchParams } = new URL(url);
      expect(origin + pathname).to.equal(address);
      expect(Object.fromEntries(searchParams)).to.include({ module: 'API', format: 'json', method: 'API.getBulkRequest' });
      expect(searchParams.get('urls[0]')).to.equal(`method=Live.getCounters&lastMinutes=5&idSite=${idSite}`);
      expect(searchParams.getAll('urls[5]')).to.have.length(1);
      expect(Object.fromEntries(new URL(otherwise!.url).searchParams)).to.include({ idSite, method: 'VisitsSummary.get', period: 'day', date: 'today' });
    });
  }

  it('matomo: one report, as it was written', () => {
    const src = 'https://matomo.example/?module=API&method=Live.getCounters&idSite=2&lastMinutes=30&format=xml';
    const { url, otherwise } = presets.matomo.request!({ src }, 1);
    expect(Object.fromEntries(new URL(url).searchParams)).to.deep.equal({ module: 'API', method: 'Live.getCounters', idSite: '2', lastMinutes: '30', format: 'json' });
    expect(otherwise).to.equal(undefined);
  });

  it('umami: asks in both regions of its own service', () => {
    const first = presets.umami.request!({ src: 'https://cloud.umami.is/share/abc?x=1' }, 1);
    const second = first.otherwise!;
    expect([first, second, second.otherwise, second.otherwise?.otherwise].map((request) => request?.url)).to.deep.equal([
      'https://gateway-us.umami.is/api/share/abc',
      'https://gateway-eu.umami.is/api/share/abc',
      'https://cloud.umami.is/analytics/us/api/share/abc',
      'https://cloud.umami.is/analytics/eu/api/share/abc',
    ]);
  });
});
