import { readPath } from '../lib/json-path.js';
import type { FieldMap } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { isObject, messageOf, readJson, saidBy, type JsonObject } from './json-values.js';

/**
 * The records of a reply: what `find` finds in it, or `map.items`. One record alone is a list of one.
 * @param name The CMS as its errors call it.
 * @throws SourceError with what the CMS said, where it refused.
 */
export function readRecords(text: string, name: string, find: (value: unknown) => unknown, map?: FieldMap): JsonObject[] {
  const value = readReply(text, name);
  const path = map?.['items'];
  const found = path === undefined ? find(value) : readPath(value, path);
  if (Array.isArray(found)) return found.filter(isObject);
  if (isObject(found)) return [found];
  const said = saidBy(value);
  throw new SourceError(`expected articles of ${name} but ${said ? `it answered “${said}”` : `got ${messageOf(value)}`}`);
}

/** A reply as JSON. */
export function readReply(text: string, name: string): unknown {
  try {
    return readJson(text, name);
  } catch (cause) {
    // Without its hint: what is to be switched on at the CMS is of more use (see `cms-hints.ts`).
    throw new SourceError((cause as Error).message, { cause });
  }
}
