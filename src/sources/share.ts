import { formatName } from '../formats/registry.js';
import { toJson } from '../lib/to-json.js';
import type { DataKind } from './data-kinds.js';
import type { Source } from './registry.js';
import { pageEnvironment } from './environment.js';
import { SharedResource } from './shared-resource.js';
import { SharedSource } from './shared-source.js';

const resources = new Map<string, SharedResource>();
const shared = new Map<string, SharedSource<DataKind>>();
const maxIdle = 50;
const names = new WeakMap<object, number>();
let lastName = 0;

/** Formats that ask for `src` as it stands: all of them read one answer. */
const plainFormats = new Set([undefined, 'rss', 'rdf', 'atom', 'json-feed', 'json', 'html']);

/** The one `SharedSource` of all who read the same kind of data of the same source in the same way. */
export function shareSource<K extends DataKind>(kind: K, source: Source): SharedSource<K> {
  const key = sourceKey(kind, source);
  let found = shared.get(key);
  if (!found) {
    dropIdle(shared);
    found = new SharedSource<DataKind>(kind, key, source, pageEnvironment, shareResource(source));
    shared.set(key, found);
  }
  return found as unknown as SharedSource<K>;
}

/** A name for what is read: the widgets' own wishes (limit, refresh) do not count. */
export function sourceKey(kind: DataKind, source: Source): string {
  if (typeof source === 'function') return `${kind} ${resourceKey(source)}`;
  const { map, timeZone = '' } = source;
  const format = formatName(source.format) ?? '';
  return `${kind} ${resourceKey(source)} ${toJson([format, Object.entries(map ?? {}), timeZone])}`;
}

function shareResource(source: Source): SharedResource {
  const key = resourceKey(source);
  let found = resources.get(key);
  if (!found) {
    dropIdle(resources);
    found = new SharedResource(key, source);
    resources.set(key, found);
  }
  return found;
}

/** A name for what is asked. */
function resourceKey(source: Source): string {
  if (typeof source === 'function') {
    if (!names.has(source)) names.set(source, ++lastName);
    return `function ${names.get(source)}`;
  }
  const { src, map, credentials = 'same-origin', live = false, limit = '' } = source;
  const base = globalThis.document?.baseURI;
  const url = URL.canParse(src, base) ? new URL(src, base).href : src;
  const format = formatName(source.format);
  const preset = plainFormats.has(format) ? '' : [format, Object.entries(map ?? {})];
  return toJson([url, preset, credentials, live, limit]);
}

/** Forgets the oldest that nobody listens to any more. */
function dropIdle(all: Map<string, { readonly isIdle: boolean }>): void {
  const idle = [...all].filter(([, each]) => each.isIdle);
  for (const [key] of idle.slice(0, Math.max(0, idle.length - maxIdle))) all.delete(key);
}

/** Forgets everything: for tests. */
export function forgetSources(): void {
  shared.clear();
  resources.clear();
}
