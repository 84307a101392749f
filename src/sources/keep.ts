
export interface Kept<T> {
  data: T;
  /** Milliseconds since 1970. */
  time: number;
}

const prefix = 'tin-widgets:1:';
const maxEntries = 30;
const maxLength = 200_000;

/** Keeps the last good data of a source for the next page view. A full or forbidden store is no error. */
export function keep<T>(key: string, data: T, time: number): void {
  try {
    const text = JSON.stringify({ time, data });
    if (text.length > maxLength) return;
    makeRoom(prefix + key);
    localStorage.setItem(prefix + key, text);
  } catch {
    // Private mode, no quota left, no storage: the memory's copy has to do.
  }
}

/** What was kept, dates revived. */
export function recall<T>(key: string): Kept<T> | undefined {
  try {
    const text = localStorage.getItem(prefix + key);
    return text ? (JSON.parse(text, reviveDate) as Kept<T>) : undefined;
  } catch {
    return undefined;
  }
}

function makeRoom(key: string): void {
  const keys = Object.keys(localStorage).filter((name) => name.startsWith('tin-widgets:') && name !== key);
  const foreign = keys.filter((name) => !name.startsWith(prefix));
  for (const name of foreign) localStorage.removeItem(name);
  const own = keys.filter((name) => name.startsWith(prefix));
  if (own.length < maxEntries) return;
  const age = (name: string): number => recall(name.slice(prefix.length))?.time ?? 0;
  const oldest = own.map((name) => [age(name), name] as const).sort(([a], [b]) => a - b);
  for (const [, name] of oldest.slice(0, own.length - maxEntries + 1)) localStorage.removeItem(name);
}

const dateFields = new Set(['datePublished', 'dateModified', 'updated']);

function reviveDate(key: string, value: unknown): unknown {
  return dateFields.has(key) && typeof value === 'string' ? new Date(value) : value;
}

