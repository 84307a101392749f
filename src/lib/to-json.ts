/**
 * The JSON of a value, as the browser writes it: on pages whose old library gave all arrays, dates or objects a `toJSON`
 * of its own (Prototype did until 1.7), `JSON.stringify` writes what nobody can read.
 */
export function toJson(value: unknown): string {
  // On all others the browser is faster by itself.
  const isTrusted = JSON.stringify({ list: [new Date(0)] }) === '{"list":["1970-01-01T00:00:00.000Z"]}';
  return JSON.stringify(isTrusted ? value : withoutToJson(value));
}

function withoutToJson(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return Number.isNaN(+value) ? null : value.toISOString();
  // What is neither of these may have a way of its own: `URL`, say.
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || prototype === null || prototype === Object.prototype;
  if (!isPlain) return value;
  const copy = Array.isArray(value) ? value.map(withoutToJson) : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutToJson(member)]));
  return Object.assign(copy, { toJSON: undefined });
}
