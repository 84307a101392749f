import { goatcounter } from '../../src/formats/goatcounter.js';
import { vercount } from '../../src/formats/vercount.js';
import { toJson } from '../../src/lib/to-json.js';
import type { FormatModule } from '../../src/model/format-module.js';

export const presets = { goatcounter, vercount } satisfies Record<string, FormatModule>;

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

export const counterCases: readonly CounterCase[] = [
  { preset: 'goatcounter', name: 'total', replies: [[goat, 'total.json']] },
  { preset: 'goatcounter', name: 'total-and-today', replies: [[goat, 'total.json'], [`${goat}?start=2027-04-05`, 'today.json']] },
  { preset: 'goatcounter', name: 'total-alone-came', replies: [[goat, 'points.json'], [`${goat}?start=2027-04-05`, 'refused.html']] },
  { preset: 'goatcounter', name: 'never', replies: [['https://dem.example/counter/%2Ftin.json', 'never.json']] },
  { preset: 'goatcounter', name: 'month', replies: [[`${goat}?start=month`, 'apostrophes.json']] },
  { preset: 'vercount', name: 'v2', replies: [['https://events.vercount.one/api/v2/log?url=https://tin.example/', 'v2.json']] },
  { preset: 'vercount', name: 'v1', replies: [['https://events.vercount.one/log?url=https://tin.example/', 'v1.json']] },
];

/** The text that a format gets of replies: the only one, or a list of all (`FormatModule.further`). */
export function textOf(replies: readonly { url: string; text: string }[]): string {
  return replies.length === 1 ? replies[0]!.text : toJson(replies);
}
