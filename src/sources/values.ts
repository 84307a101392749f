import type { Answer } from './ask.js';

/** Data of a script (an object, an array, JSON text) as an answer: read by the rules of the kit's own JSON, they are as valid as any. */
export function answerOf(value: unknown, baseUrl = globalThis.document?.baseURI ?? ''): Answer {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return { text, contentType: 'application/json', url: baseUrl, format: 'json' };
}

export function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

export interface ValueListener {
  onValue(value: unknown): void;
  onError(error: unknown): void;
}

/** The first value of an async generator; the later ones go to `listener` until the signal ends it. */
export async function follow(values: AsyncIterable<unknown>, signal: AbortSignal, listener: ValueListener): Promise<Answer> {
  const iterator = values[Symbol.asyncIterator]();
  signal.addEventListener('abort', () => void iterator.return?.());
  const first = await iterator.next();
  if (!first.done) void followRest(iterator, signal, listener);
  return answerOf(first.value);
}

async function followRest(iterator: AsyncIterator<unknown>, signal: AbortSignal, listener: ValueListener): Promise<void> {
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done || signal.aborted) return;
      listener.onValue(value);
    }
  } catch (error) {
    if (!signal.aborted) listener.onError(error);
  }
}
