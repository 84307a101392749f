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
  ['vercount', 'https://tin.example/', 'https://events.vercount.one/api/v2/log?url=https://tin.example/'],
  ['vercount', 'https://tin.example/?a=1&b=2', 'https://events.vercount.one/api/v2/log?url=https://tin.example/%3Fa%3D1%26b%3D2'],
  ['vercount', 'https://dem.example/log?url=https://tin.example/', 'https://dem.example/log?url=https://tin.example/'],
];

/** Reply and its address → what is asked then, with which headers. */
const others: readonly (readonly [Preset, string, unknown, readonly string[], Record<string, string>?])[] = [
  ['goatcounter', 'https://a.example/counter/TOTAL.json', {}, ['https://a.example/counter/TOTAL.json?start=2027-04-05']],
  ['goatcounter', 'https://a.example/counter/TOTAL.json?start=week', {}, []],
  ['goatcounter', 'https://a.example/counter/TOTAL.json?end=2027-01-01', {}, []],
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
});
