import type { DataKind } from './data-kinds.js';
import type { Source } from './registry.js';
import { SharedSource } from './shared-source.js';

const shared = new Map<string, SharedSource<DataKind>>();
const maxIdle = 50;
const names = new WeakMap<object, number>();
let lastName = 0;

/** The one `SharedSource` of all who ask for the same kind of data from the same source. */
export function shareSource<K extends DataKind>(kind: K, source: Source): SharedSource<K> {
  const key = sourceKey(kind, source);
  let found = shared.get(key);
  if (!found) {
    dropIdle();
    found = new SharedSource<DataKind>(kind, key, source);
    shared.set(key, found);
  }
  return found as unknown as SharedSource<K>;
}

/** A name for what is asked: the widgets' own wishes (limit, refresh) do not count. */
export function sourceKey(kind: DataKind, source: Source): string {
  if (typeof source === 'function') {
    if (!names.has(source)) names.set(source, ++lastName);
    return `${kind} function ${names.get(source)}`;
  }
  const { src, format = 'auto', map, credentials = 'same-origin', live = false, timeZone = '', limit = '' } = source;
  const base = globalThis.document?.baseURI;
  const url = URL.canParse(src, base) ? new URL(src, base).href : src;
  return JSON.stringify([kind, url, format, Object.entries(map ?? {}), credentials, live, timeZone, limit]);
}

/** Forgets the oldest sources that nobody listens to any more. */
function dropIdle(): void {
  const idle = [...shared].filter(([, source]) => source.isIdle);
  for (const [key] of idle.slice(0, Math.max(0, idle.length - maxIdle))) shared.delete(key);
}

/** Forgets everything: for tests. */
export function forgetSources(): void {
  shared.clear();
}
