import { toJson } from '../lib/to-json.js';
import { revive, type DataKind, type DataKinds } from './data-kinds.js';

export interface Kept<T> {
  data: T;
  /** Milliseconds since 1970. */
  time: number;
}

/** With the version of what is kept: what another version kept is thrown away. */
const prefix = 'tin-widgets:2:';
const maxEntries = 30;
/** Characters, of one source and of all. A browser gives a site some 5 million. */
const maxLength = 200_000;
const maxTotal = 1_000_000;

/** Keeps the last good data of a source for the next page view: of a list as much as there is room for. A full or forbidden store is no error. */
export function keep<T>(key: string, data: T, time: number): void {
  try {
    const json = Array.isArray(data) ? beginningOf(data) : toJson(data);
    if (json.length > maxLength) return;
    const text = `{"time":${time},"data":${json}}`;
    makeRoom(prefix + key, text.length);
    store(prefix + key, text);
  } catch {
    // Private mode, no quota left, no storage: the memory's copy has to do.
  }
}

/** What was kept, as valid as fresh data: whatever else writes to the store. */
export function recall<K extends DataKind>(kind: K, key: string): Kept<DataKinds[K]> | undefined {
  try {
    const { time, data } = JSON.parse(localStorage.getItem(prefix + key) ?? '') as Kept<unknown>;
    const revived = revive(kind, data, 'http://localhost/');
    return Number.isFinite(time) && revived !== undefined ? { time, data: revived } : undefined;
  } catch {
    return undefined;
  }
}

/** The first item, and as many more as fit: whole articles may be long, and a list may have thousands, which take their time. */
function beginningOf(list: readonly unknown[]): string {
  const items: string[] = [];
  let length = 2;
  for (const item of list) {
    const text = toJson(item);
    length += text.length + 1;
    if (items.length && length > maxLength) break;
    items.push(text);
  }
  return `[${items.join()}]`;
}

/** The page's own entries may have used up the quota: of ours the oldest go, one by one. */
function store(key: string, text: string): void {
  for (;;) {
    try {
      return localStorage.setItem(key, text);
    } catch (error) {
      const [oldest] = ownEntries(key);
      if (!oldest) throw error;
      localStorage.removeItem(oldest.name);
    }
  }
}

function makeRoom(key: string, length: number): void {
  for (const name of Object.keys(localStorage)) {
    if (/^tin-widgets:\d+:/.test(name) && !name.startsWith(prefix)) localStorage.removeItem(name);
  }
  const entries = ownEntries(key);
  let count = entries.length + 1;
  let total = length;
  for (const entry of entries) total += entry.length;
  for (const entry of entries) {
    if (count <= maxEntries && total <= maxTotal) return;
    localStorage.removeItem(entry.name);
    count--;
    total -= entry.length;
  }
}

/** What is kept besides `key`, the oldest first. */
function ownEntries(key: string): { name: string; time: number; length: number }[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(prefix) && name !== key)
    .map((name) => {
      const text = localStorage.getItem(name) ?? '';
      return { name, time: Number(/^\{"time":(\d+)/.exec(text)?.[1] ?? 0), length: text.length };
    })
    .sort((a, b) => a.time - b.time);
}
