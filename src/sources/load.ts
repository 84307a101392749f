import { configuration } from '../lib/configuration.js';
import { detectFormat } from '../formats/detect.js';
import { loadFormat } from '../formats/registry.js';
import type { Article } from '../model/article.js';
import type { ParseOptions } from '../model/format-module.js';
import type { SiteLink } from '../model/site-link.js';
import type { Format, SourceConfig } from '../model/source-config.js';
import type { VisitorStats } from '../model/visitor-stats.js';
import { ask, type Answer, type AskInit } from './ask.js';
import { limited, parseData, type DataKind, type DataKinds } from './data-kinds.js';

export interface LoadInit {
  signal?: AbortSignal;
}

export interface Page<T> {
  data: T;
  /** Address of the next page, where the source names it. */
  next?: string;
  /** Whether there may be a next page. */
  hasMore: boolean;
}

/**
 * Gets the articles of a source.
 *
 * @throws SourceError when they cannot be had or are not what `format` says; the signal's reason when it is aborted.
 */
export async function loadArticles(config: SourceConfig, init: LoadInit = {}): Promise<Article[]> {
  return limited((await loadPage('articles', config, init)).data, config.limit);
}

/** As `loadArticles`, for links. */
export async function loadLinks(config: SourceConfig, init: LoadInit = {}): Promise<SiteLink[]> {
  return limited((await loadPage('links', config, init)).data, config.limit);
}

/** As `loadArticles`, for the figures of a counter. */
export async function loadVisitorStats(config: SourceConfig, init: LoadInit = {}): Promise<VisitorStats> {
  return (await loadPage('visitorStats', config, init)).data;
}

/** One page of a source. */
export async function loadPage<K extends DataKind>(
  kind: K,
  config: SourceConfig,
  init: AskInit = {},
): Promise<Page<DataKinds[K]>> {
  const page = await readPage(kind, config, await ask(kind, config, init));
  init.signal?.throwIfAborted();
  return page;
}

/** Reads what a source answered. */
export async function readPage<K extends DataKind>(
  kind: K,
  config: SourceConfig,
  { text, url, contentType, askedLimit, next: linked, ...answer }: Answer,
): Promise<Page<DataKinds[K]>> {
  const { map, format = 'auto', timeZone = configuration().timeZone } = { ...config, ...answer };
  const options = { baseUrl: url, contentType, format, timeZone, ...(map && { map }) };
  const data = await parseData(kind, text, options);
  const next = linked ?? (kind === 'articles' ? await nextPage(text, options) : undefined);
  const isFull = askedLimit !== undefined && Array.isArray(data) && data.length >= askedLimit;
  return { data, ...(next && { next }), hasMore: next !== undefined || isFull };
}

async function nextPage(text: string, options: ParseOptions & { format: Format }): Promise<string | undefined> {
  const { format, contentType, map } = options;
  const name = format === 'auto' ? detectFormat(text, contentType, !!map) : format;
  return name ? (await loadFormat(name)).nextPage?.(text, options) : undefined;
}
