import * as v from 'valibot';

/*
 * Each kind says in its message what it expects, as an object of "expected … but got …".
 */

export function wholeNumber(low: number, high: number) {
  const expected = `a whole number from ${String(low)} to ${String(high)}`;
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(low, expected), v.maxValue(high, expected));
}

export function flag() {
  return v.boolean('true or false');
}

export function text() {
  const expected = 'a text in quotes';
  return v.pipe(v.string(expected), v.nonEmpty(expected));
}

/** @param expected what an item is, as text */
export function list(expected: string, isItem: (item: string) => boolean) {
  return v.array(v.pipe(v.string(expected), v.check(isItem, expected)), `a list, each ${expected}`);
}

const origin = 'an origin such as "https://portal.example.vn", without a path';

/** Whose pages may use a route: all, or those of a list. */
export function origins() {
  return v.union([v.literal('*'), list(origin, isOrigin)], `"*" or a list, each ${origin}`);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
