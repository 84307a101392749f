import { expect } from '@open-wc/testing';
import { toJson } from '../../src/lib/to-json.js';

const day = new Date('2024-06-18T03:00:00Z');

describe('toJson', () => {
  const values = [
    null,
    'chữ',
    7,
    [1, [undefined, 'a']],
    { a: day, b: new Date(Number.NaN), c: undefined, d: { e: [{}] } },
    { url: new URL('https://bao.example/'), ['__proto__']: 1 },
  ];
  const changes = [[], [Object], [Array], [Date], [Object, Array, Date]];
  for (const [value, changed] of values.flatMap((value) => changes.map((changed) => [value, changed] as const))) {
    const names = changed.map(({ name }) => name).join(', ') || 'nothing';
    it(`writes ${JSON.stringify(value)} as the browser does where the page's library changed ${names}`, () => {
      const expected = JSON.stringify(value);
      const prototypes = changed.map(({ prototype }) => prototype as { toJSON?: unknown });
      const before = prototypes.map((prototype) => Object.getOwnPropertyDescriptor(prototype, 'toJSON'));
      for (const prototype of prototypes) prototype.toJSON = () => 'x';
      try {
        expect(toJson(value)).to.equal(expected);
      } finally {
        prototypes.forEach((prototype, index) => {
          delete prototype.toJSON;
          if (before[index]) Object.defineProperty(prototype, 'toJSON', before[index]);
        });
      }
    });
  }
});
