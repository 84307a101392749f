/**
 * The JSON of a value, as the browser writes it: on pages whose old library gave all arrays, dates or objects a `toJSON`
 * of its own (Prototype did until 1.7), `JSON.stringify` writes what nobody can read.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(bare(value));
}

function bare(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  const isList = Array.isArray(value);
  const { toJSON } = value as { toJSON?: unknown };
  // A class's own: that of `URL`, say.
  if (typeof toJSON === 'function' && !isList && toJSON !== (Object.prototype as { toJSON?: unknown }).toJSON) return toJSON.call(value);
  const copy = isList ? value.map(bare) : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, bare(member)]));
  return Object.assign(copy, { toJSON: undefined });
}
