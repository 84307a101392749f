import { parseJson } from './json-text.js';

const part = /\[\s*(?:"([^"]*)"|'([^']*)'|([^\]]*))\s*\]|([^.[\]]+)/g;

/**
 * What stands at `path` in JSON: `data.list[0].attributes.name`, `a['b c']`. A name after a list is read of each of its
 * members (`tags.name`), `*` is all members of an object, a number below 0 counts from a list's end, and JSON within a
 * text is read on. `title|name` is the first of the two that holds anything. Only own properties count, so that no path
 * leads to a prototype. `''`, `.` and `$` are the value itself.
 */
export function readPath(value: unknown, path: string): unknown {
  let found: unknown;
  for (const alternative of path.split('|')) {
    found = readKeys(value, keysOf(alternative));
    if (!isBlank(found)) return found;
  }
  return found;
}

/** Whether a value says nothing: an empty field is as good as none. */
export function isBlank(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && !value.length);
}

function keysOf(path: string): string[] {
  const keys = [...path.trim().matchAll(part)].map(([, double, single, bare, name]) => double ?? single ?? bare ?? name ?? '');
  return keys[0] === '$' ? keys.slice(1) : keys;
}

/** What nests deeper is made to be read for long. */
const deepest = 100;

function readKeys(value: unknown, keys: readonly string[], depth = 0): unknown {
  if (depth > deepest) return undefined;
  if (!keys.length) return value;
  const inner = typeof value === 'string' ? parsed(value) : value;
  if (inner === null || typeof inner !== 'object') return undefined;
  // A name may have points in it, as `odata.nextLink`: the longest that is there counts.
  for (let length = keys.length; length > 0; length--) {
    const key = keys.slice(0, length).join('.');
    if (Object.hasOwn(inner, key)) return readKeys((inner as Record<string, unknown>)[key], keys.slice(length), depth + 1);
  }
  const [key = '', ...rest] = keys;
  if (!Array.isArray(inner)) return key === '*' ? membersOf(Object.values(inner), rest, depth + 1) : undefined;
  if (/^-\d+$/.test(key)) return readKeys(inner[inner.length + Number(key)], rest, depth + 1);
  return membersOf(inner, key === '*' || key === '' ? rest : keys, depth + 1);
}

function membersOf(values: readonly unknown[], keys: readonly string[], depth: number): unknown[] | undefined {
  const members = values.map((member) => readKeys(member, keys, depth)).filter((member) => member !== undefined);
  return members.length ? (keys.length ? members.flat() : members) : undefined;
}

/** The value of a text that is JSON, as old services wrap theirs (`{"d": "[{…}]"}`); any other value as it is. */
export function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}
