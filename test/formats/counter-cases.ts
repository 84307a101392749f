import { goaccess } from '../../src/formats/goaccess.js';
import { goatcounter } from '../../src/formats/goatcounter.js';
import { matomo } from '../../src/formats/matomo.js';
import { umami } from '../../src/formats/umami.js';
import { vercount } from '../../src/formats/vercount.js';
import type { FormatModule } from '../../src/model/format-module.js';

export const presets = { goatcounter, matomo, umami, goaccess, vercount } satisfies Record<string, FormatModule>;

export type Preset = keyof typeof presets;

/** The moment of the golden cases: 09:05 of Monday, 5 April, in Vietnam. */
export const moment = Date.UTC(2027, 3, 5, 2, 5);

export interface CounterCase {
  preset: Preset;
  /** What is expected stands in `test/fixtures/counters/<preset>-<name>.expected.json`. */
  name: string;
  /** Addresses and the files, `<preset>-….json`, with what each answered. */
  replies: readonly (readonly [url: string, file: string])[];
}

const goat = 'https://tin.goatcounter.com/counter/TOTAL.json';
const matomoAt = 'https://matomo.example/index.php?module=API&format=json&idSite=1';
const bulk = presets.matomo.request!({ src: 'https://matomo.example/' }, 1).url;
const share = 'https://umami.example/api/share/abc';
const website = 'https://umami.example/api/websites/b5b1c3c2-0000-4000-8000-000000000001';
const [day, ever] = [Date.UTC(2027, 3, 4, 17), Date.UTC(2000, 0, 1)].map((start) => `${website}/stats?startAt=${start}&endAt=${moment}`) as [string, string];
const report = 'https://tin.example/report.json';

export const counterCases: readonly CounterCase[] = [
  { preset: 'goatcounter', name: 'total', replies: [[goat, 'total.json']] },
  { preset: 'goatcounter', name: 'total-and-today', replies: [[goat, 'total.json'], [`${goat}?start=2027-04-05`, 'today.json']] },
  { preset: 'goatcounter', name: 'total-alone-came', replies: [[goat, 'points.json'], [`${goat}?start=2027-04-05`, 'refused.html']] },
  { preset: 'goatcounter', name: 'never', replies: [['https://dem.example/counter/%2Ftin.json', 'never.json']] },
  { preset: 'goatcounter', name: 'month', replies: [[`${goat}?start=month`, 'apostrophes.json']] },
  { preset: 'matomo', name: 'bulk', replies: [[bulk, 'bulk.json']] },
  { preset: 'matomo', name: 'bulk-partly', replies: [[bulk, 'bulk-partly.json']] },
  { preset: 'matomo', name: 'live', replies: [[`${matomoAt}&method=Live.getCounters&lastMinutes=5`, 'live.json']] },
  { preset: 'matomo', name: 'day', replies: [[`${matomoAt}&method=VisitsSummary.get&period=day&date=today`, 'day.json']] },
  { preset: 'matomo', name: 'nothing', replies: [[`${matomoAt}&method=VisitsSummary.get&period=day&date=today`, 'nothing.json']] },
  { preset: 'umami', name: 'v3', replies: [[share, 'share.json'], [`${website}/active`, 'active3.json'], [day, 'stats3.json'], [ever, 'stats3-total.json']] },
  { preset: 'umami', name: 'v2', replies: [[share, 'share.json'], [`${website}/active`, 'active2.json'], [day, 'stats2-none.json'], [ever, 'stats2.json']] },
  { preset: 'umami', name: 'v2-uniques', replies: [[ever, 'stats2-old.json']] },
  { preset: 'umami', name: 'active-first', replies: [[`${website}/active`, 'active1.json']] },
  { preset: 'goaccess', name: 'report', replies: [[report, 'report.json']] },
  { preset: 'goaccess', name: 'hours', replies: [[report, 'hours.json']] },
  { preset: 'goaccess', name: 'west', replies: [[report, 'west.json']] },
  { preset: 'goaccess', name: 'old', replies: [[report, 'old.json']] },
  { preset: 'vercount', name: 'v2', replies: [['https://events.vercount.one/api/v2/log?url=https://tin.example/', 'v2.json']] },
  { preset: 'vercount', name: 'v1', replies: [['https://events.vercount.one/log?url=https://tin.example/', 'v1.json']] },
];
