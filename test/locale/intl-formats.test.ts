import { expect } from '@open-wc/testing';
import { formatDateAs, type DateStyle } from '../../src/locale/dates.js';
import { formatDecimal } from '../../src/locale/decimals.js';
import { formatNumber } from '../../src/locale/numbers.js';
import { zonedTime } from '../../src/locale/zoned-time.js';

const date = new Date('2024-06-18T03:30:00Z');
const now = date.getTime() + 3_600_000;
const written = (style: DateStyle, locale: string) => () => formatDateAs(style, date, { locale, now });

/** A format costs twenty times what one that is kept costs. Each locale is asked for here alone. */
const cases: [what: string, write: () => unknown, made: number][] = [
  ['a short date', written('short', 'de'), 1],
  ['a long date', written('long', 'de-AT'), 1],
  ['a date and time', written('datetime', 'de-CH'), 1],
  ['a relative date', written('relative', 'de'), 1],
  ['a relative date in Vietnamese', written('relative', 'vi'), 0],
  ['a number', () => formatNumber(2994885, { locale: 'de' }), 1],
  ['a fraction', () => formatDecimal(1.25, 'de-AT'), 1],
  ['a fraction with fewer digits', () => formatDecimal(1.25, 'de-AT', 1), 0],
  ['a zone', () => zonedTime(date, 'Pacific/Chatham'), 1],
];

/** How many formats of Intl are made meanwhile. */
function countFormats(work: () => void): number {
  const own = globalThis.Intl;
  let made = 0;
  globalThis.Intl = new Proxy(own, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' && /Format$/.test(String(name)) ? new Proxy(value, { construct: (Format: never, args) => (made++, Reflect.construct(Format, args)) as object }) : value;
    },
  });
  try {
    work();
  } finally {
    globalThis.Intl = own;
  }
  return made;
}

describe('formats of Intl', () => {
  for (const [what, write, made] of cases) {
    it(`of ${what}: ${made ? 'one, however often it is written' : 'none'}`, () => {
      const counted = countFormats(() => {
        for (let time = 0; time < 3; time++) write();
      });
      expect(counted).to.equal(made);
    });
  }
});
