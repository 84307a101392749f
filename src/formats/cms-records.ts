import { readPath } from '../lib/json-path.js';
import type { FieldMap } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { isObject, messageOf, readJson, saidBy, type JsonObject } from './json-values.js';

/** A CMS as its errors call it, and what its webmaster has to switch on. */
export interface Cms {
  name: string;
  hint: string;
}

/**
 * The records of a reply: what `find` finds in it, or `map.items`. One record alone is a list of one.
 * @throws SourceError with what the CMS said, where it refused.
 */
export function readRecords(
  text: string,
  { name, hint }: Cms,
  find: (value: unknown) => unknown,
  map?: FieldMap,
): JsonObject[] {
  const value = readReply(text, { name, hint });
  const path = map?.['items'];
  const found = path === undefined ? find(value) : readPath(value, path);
  if (Array.isArray(found)) return found.filter(isObject);
  if (isObject(found)) return [found];
  const said = saidBy(value);
  throw new SourceError(
    `expected articles of ${name} but ${said ? `it answered “${said}”` : `got ${messageOf(value)}`}`,
    { hint },
  );
}

/** A reply as JSON; what is none is told with what to switch on. */
export function readReply(text: string, { name, hint }: Cms): unknown {
  try {
    return readJson(text, name);
  } catch (cause) {
    throw new SourceError((cause as Error).message, { hint, cause });
  }
}
