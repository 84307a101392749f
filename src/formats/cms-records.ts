import { readPath } from '../lib/json-path.js';
import type { FieldMap } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { isObject, messageOf, pick, readJson, toText, type JsonObject } from './json-values.js';

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
  const said = refusal(value);
  throw new SourceError(
    `expected articles of ${name} but ${said ? `it answered “${said}”` : `got ${messageOf(value)}`}`,
    { hint },
  );
}

function readReply(text: string, { name, hint }: Cms): unknown {
  try {
    return readJson(text, name);
  } catch (cause) {
    throw new SourceError((cause as Error).message, { hint, cause });
  }
}

/** What an error says: of JSON:API, Ghost and Directus (`errors`), Strapi and OData (`error`), Liferay (`message`). */
function refusal(value: unknown): string {
  if (!isObject(value)) return '';
  const error = pick(value, 'errors', 'error', 'odata.error', '@odata.error') ?? value;
  const first = Array.isArray(error) ? error[0] : error;
  if (!isObject(first)) return toText(first);
  // Ghost says in `context` what is wrong, and in `message` only that something is; Strapi's name is all it has for 404.
  const parts = ['message', 'detail', 'title', 'context'].map((key) => toText(first[key]));
  return [...new Set(parts.filter(Boolean))].join(': ').slice(0, 300);
}
