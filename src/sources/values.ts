import { toJson } from '../lib/to-json.js';
import type { Answer } from './ask.js';

/** Data of a script (an object, an array, JSON text) as an answer: read by the rules of the kit's own JSON, they are as valid as any. */
export function answerOf(value: unknown, baseUrl = globalThis.document?.baseURI ?? ''): Answer {
  const text = typeof value === 'string' ? value : toJson(value ?? null);
  return { text, contentType: 'application/json', url: baseUrl, format: 'json' };
}
