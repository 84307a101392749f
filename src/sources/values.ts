import { toJson } from '../lib/to-json.js';
import type { Answer } from './ask.js';

/** Data of a script (an object, an array, JSON text) as an answer: read by the rules of the kit's own JSON, they are as valid as any. */
export function answerOf(value: unknown, baseUrl = globalThis.document?.baseURI ?? ''): Answer {
  const text = typeof value === 'string' ? value : toJson(value ?? null);
  return { text, contentType: 'application/json', url: baseUrl, format: 'json' };
}

export function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** The first value of an async generator, and the later ones, until the signal ends it. */
export async function begin(
  values: AsyncIterable<unknown>,
  signal: AbortSignal,
): Promise<{ first: Answer; rest: AsyncIterable<unknown> }> {
  const iterator = values[Symbol.asyncIterator]();
  signal.addEventListener('abort', () => void iterator.return?.());
  const { value } = await iterator.next();
  return { first: answerOf(value), rest: { [Symbol.asyncIterator]: () => iterator } };
}
