import type { SourceConfig } from '../model/source-config.js';
import { bare } from '../lib/bare.js';

/**
 * A function that gives the data themselves: the model, or JSON text of it. A generator gives them again and again, each
 * time all of them. `signal` is aborted when nobody reads them any more.
 */
export type SourceFunction = (init: { signal: AbortSignal }) => Promise<unknown> | AsyncIterable<unknown>;

/** A source from script. */
export type Source = SourceConfig | SourceFunction;

/** What a widget calls a source: a name, or the `<tin-source>` between its own tags. */
export type SourceName = string | Element;

const sources = new Map<string, Source>();
/** By element, also while that is on its way from one place of the page to another. */
const declared = new WeakMap<Element, Source>();
const listeners = new Set<(name: SourceName) => void>();

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

/** Says what an element declares to the widget that it stands in. */
export function declareSource(element: Element, source: Source | undefined): void {
  if (source) declared.set(element, source);
  else declared.delete(element);
  announce(element);
}

export function findSource(name: SourceName): Source | undefined {
  const source = typeof name === 'string' ? sources.get(name) : declared.get(name);
  return typeof source === 'object' ? bare(source) : source;
}

/** Calls `listener` with each name that gets another meaning; returns the end of it. */
export function onSourceChange(listener: (name: SourceName) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function announce(name: SourceName): void {
  for (const listener of [...listeners]) listener(name);
}
