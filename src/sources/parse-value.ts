import type { DataKind, DataKinds } from './data-kinds.js';
import { parseData } from './data-kinds.js';

/**
 * Reads data that a script gave (an object, an array, JSON text) by the rules of the kit's own JSON, so that they are
 * as valid as data from elsewhere.
 */
export function parseValue<K extends DataKind>(kind: K, value: unknown, baseUrl?: string): Promise<DataKinds[K]> {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return parseData(kind, text, { baseUrl: baseUrl ?? globalThis.document?.baseURI ?? '', format: 'json' });
}
