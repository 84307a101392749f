import { ask, type Answer } from './ask.js';
import type { DataKind } from './data-kinds.js';
import type { Source } from './registry.js';
import { answerOf } from './values.js';

/** What a source says when it is asked. */
export interface Said {
  first: Answer;
  /** What a generator gives after its first value, until the signal ends it. */
  rest?: AsyncIterable<unknown>;
}

/** Asks a source, be it an address or a function of the page's script. */
export async function askSource(kind: DataKind, source: Source, signal: AbortSignal): Promise<Said> {
  if (typeof source !== 'function') {
    // A broken WebSocket is polled at the same address.
    return { first: await ask(kind, { ...source, src: source.src.replace(/^ws/i, 'http') }, { signal }) };
  }
  const given = source({ signal });
  if (!isIterable(given)) return { first: answerOf(await given) };
  const iterator = given[Symbol.asyncIterator]();
  signal.addEventListener('abort', () => void iterator.return?.());
  const { value } = await iterator.next();
  return { first: answerOf(value), rest: { [Symbol.asyncIterator]: () => iterator } };
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
