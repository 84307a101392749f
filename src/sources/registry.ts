import type { SourceConfig } from '../model/source-config.js';
import { bare } from '../lib/bare.js';

/**
 * A function that gives the data themselves: the model, or JSON text of it. A generator gives them again and again, each
 * time all of them. `signal` is aborted when nobody reads them any more.
 */
export type SourceFunction = (init: { signal: AbortSignal }) => Promise<unknown> | AsyncIterable<unknown>;

/** A source from script. */
export type Source = SourceConfig | SourceFunction;

const sources = new Map<string, Source>();
const listeners = new Map<string, Set<() => void>>();

/**
 * Gives a source a name for the `source` attribute of widgets. The last registration of a name holds; widgets that
 * wait for it or show another one follow.
 */
export function registerSource(id: string, source: Source): void {
  sources.set(id, source);
  announce(id);
}

/** Takes a name back, if it still stands for `source`. */
export function unregisterSource(id: string, source: Source): void {
  if (sources.get(id) !== source) return;
  sources.delete(id);
  announce(id);
}

export function findSource(id: string): Source | undefined {
  const source = sources.get(id);
  return typeof source === 'object' ? bare(source) : source;
}

/** Calls `listener` whenever `id` gets another meaning; returns the end of it. */
export function onSourceChange(id: string, listener: () => void): () => void {
  const own = listeners.get(id) ?? new Set();
  listeners.set(id, own.add(listener));
  return () => {
    own.delete(listener);
    if (!own.size) listeners.delete(id);
  };
}

function announce(id: string): void {
  for (const listener of [...(listeners.get(id) ?? [])]) listener();
}
