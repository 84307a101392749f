import * as fc from 'fast-check';
import { oddText } from './arbitraries-text.js';

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** One damage to a text: cut, doubled, taken out, spliced, characters swapped or other text put in. */
const damage: fc.Arbitrary<(text: string) => string> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), place, place, fc.nat(200), oddText)
  .map(([kind, first, second, length, odd]) => (text: string) => {
    const at = Math.floor(first * text.length);
    const other = Math.floor(second * text.length);
    const piece = text.slice(at, at + length);
    switch (kind) {
      case 0: return text.slice(0, at);
      case 1: return text.slice(0, at) + piece + text.slice(at);
      case 2: return text.slice(0, at) + text.slice(at + length);
      case 3: return text.slice(0, other) + piece + text.slice(other);
      case 4: return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
      case 5: return text.slice(0, at) + odd + text.slice(at);
      default: return text.slice(0, at) + odd + text.slice(at + 1);
    }
  });

/** One of the texts, damaged a few times, now and then with the end of another. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const one = fc.constantFrom(...texts);
  return fc
    .tuple(fc.oneof({ weight: 5, arbitrary: one }, fc.tuple(one, one, place, place).map(([a, b, i, j]) => a.slice(0, i * a.length) + b.slice(j * b.length))), fc.array(damage, { minLength: 1, maxLength: 4 }))
    .map(([text, damages]) => damages.reduce((result, change) => change(result), text));
}
