import { expect } from '@open-wc/testing';
import { configure } from '../../src/lib/configuration.js';
import type { FormatModule } from '../../src/model/format-module.js';
import { moment, presets, type Preset } from './counter-cases.js';

const address: Record<Preset, string> = {
  goatcounter: 'https://tin.example/counter/TOTAL.json',
  matomo: 'https://tin.example/index.php?module=API&format=json&method=VisitsSummary.get&period=day&date=today',
  umami: 'https://tin.example/umami/active',
  goaccess: 'https://tin.example/report.json',
  vercount: 'https://tin.example/api/v2/log?url=https://tin.example/',
};
const bulk = presets.matomo.request!({ src: 'https://tin.example/' }, 1).url;
const stats = 'https://tin.example/umami/stats?startAt=0&endAt=1800000000000';
const days = (...rows: readonly (readonly [day: string, count: unknown])[]): string =>
  JSON.stringify({ general: { date_time: '2027-04-05 09:04:30 +0700' }, visitors: { data: rows.map(([data, count]) => ({ data, visitors: { count } })) } });

/** What a service writes where one would not expect it → the figures, at its usual address or at that one. */
const traps: readonly (readonly [preset: Preset, text: string, figures: object, at?: string])[] = [
  ['goatcounter', '{"count":"1\u202f234\u202f567"}', { total: 1234567 }],
  ['goatcounter', '{"count":"1\u00a0234"}', { total: 1234 }],
  ['goatcounter', '{"count":"1’234"}', { total: 1234 }],
  ['goatcounter', "{\"count\":\"1'234\"}", { total: 1234 }],
  ['goatcounter', '{"count":"1,234"}', { total: 1234 }],
  ['goatcounter', '{"count":" 0 "}', { total: 0 }],
  ['goatcounter', '{"count":1234}', { total: 1234 }],
  ['goatcounter', '\ufeff{"count":"7"}', { total: 7 }],
  ['goatcounter', '{"count":null,"count_unique":"5"}', { total: 5 }],
  ['goatcounter', '{"count":"-5"}', {}],
  ['goatcounter', '{"count":-5}', {}],
  ['goatcounter', '{"count":"12.5"}', {}],
  ['goatcounter', '{"count":1.5}', {}],
  ['goatcounter', '{"count":"1e3"}', {}],
  ['goatcounter', '{"count":"99999999999999999999"}', {}],
  ['matomo', '{"nb_visits":"12","nb_uniq_visitors":"9"}', { today: 12 }],
  ['matomo', '{"value":12}', { today: 12 }],
  ['matomo', '[]', {}],
  ['matomo', '[{"visits":"3","actions":"5","visitors":"2"}]', { online: 2 }],
  ['matomo', '[{"visits":3,"visitors":null}]', { online: 3 }],
  ['matomo', '[[{"visits":3}],[],[],{"nb_visits":-1},{"result":"error","message":"x"},{"2026":{"nb_visits":"5"},"2027":[]}]', { online: 3, total: 5 }, bulk],
  ['umami', '{"x":4}', { online: 4 }],
  ['umami', '[{"x":"4"}]', { online: 4 }],
  ['umami', '{"visitors":"4"}', { online: 4 }],
  ['umami', '{"pageviews":"9","visitors":"4","visits":"12345678901"}', { total: 12345678901 }, stats],
  ['umami', '{"pageviews":{"value":9,"prev":1},"visitors":{"value":"4","prev":0}}', { total: 4 }, stats],
  ['umami', '{"pageviews":{"value":0},"visits":{"value":0}}', { total: 0 }, stats],
  ['umami', '{"pageviews":1,"visits":1.5}', {}, stats],
  ['umami', '{"pageviews":1,"visits":-2}', {}, stats],
  ['goaccess', days(['20270404', '1.300'], ['20270405', '1 200']), { today: 1200, yesterday: 1300, week: 1200 }],
  ['goaccess', days(['2027040500', 2], ['2027040509', '3'], ['20270404', -1]), { today: 5, week: 5 }],
  ['goaccess', days(['2027&#x2F;04&#x2F;05', 4], ['nonsense', 9], ['', 9]), { today: 4, week: 4 }],
  ['goaccess', '{"general":{"unique_visitors":"1202"},"visitors":[]}', { total: 1202 }],
  ['goaccess', '{"general":{"unique_visitors":-1},"visitors":{"data":null}}', {}],
  ['vercount', '{"status":"success","data":{"site_uv":"1","site_pv":"2"}}', { total: 2 }],
  ['vercount', '{"data":{"site_pv":0}}', { total: 0 }],
  ['vercount', '{"site_pv":-1}', {}],
];

describe('what services that count write', () => {
  before(() => configure({ now: () => moment }));
  after(() => configure({ now: undefined as never }));

  for (const [preset, text, figures, at] of traps) {
    it(`${preset}: ${text.slice(0, 80)}`, async () => {
      const { updated, ...found } = (await (presets[preset] as FormatModule).parseVisitorStats?.(text, { baseUrl: at ?? address[preset] }))!;
      expect(found).to.deep.equal(figures);
      expect(updated).to.be.instanceOf(Date);
    });
  }

  // A report that does not tell the server's zone: 01:00 of 5 April in Vietnam.
  for (const [timeZone, today] of [['Asia/Ho_Chi_Minh', 5], ['America/New_York', 4]] as const) {
    it(`goaccess: today in ${timeZone}, found by its date`, () => {
      configure({ now: () => Date.UTC(2027, 3, 4, 18) });
      const data = [['20270404', 4], ['20270406', 6], ['20270405', 5]].map(([day, count]) => ({ data: day, visitors: { count } }));
      const stats = presets.goaccess.parseVisitorStats!(JSON.stringify({ general: { unique_visitors: 15 }, visitors: { data } }), { baseUrl: 'wss://tin.example:7890/', timeZone });
      configure({ now: () => moment });
      expect(stats).to.include({ total: 15, today });
    });
  }
});
