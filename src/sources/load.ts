import { configuration } from '../lib/configuration.js';
import { safeUrl } from '../lib/safe-url.js';
import { isSameSite } from '../lib/same-site.js';
import { warnOnce } from '../lib/warn-once.js';
import { detectFormat } from '../formats/detect.js';
import { loadFormat } from '../formats/load-format.js';
import { formatName } from '../formats/registry.js';
import type { Article } from '../model/article.js';
import type { ParseOptions } from '../model/format-module.js';
import type { SiteLink } from '../model/site-link.js';
import type { Format, SourceConfig } from '../model/source-config.js';
import type { VisitorStats } from '../model/visitor-stats.js';
import { ask, type Answer, type AskInit } from './ask.js';
import { limited, type DataKind, type DataKinds } from './data-kinds.js';
import { merge } from './merge.js';
import { parseData } from './parse-data.js';
import { bare } from '../lib/bare.js';

type ReadOptions = ParseOptions & { format?: Format };

export interface LoadInit {
  signal?: AbortSignal | undefined;
}

export interface Page<T> {
  data: T;
  /** Address of the next page, where the source names it. */
  next?: string;
  /** Whether there may be a next page. */
  hasMore: boolean;
  /** Items that a preset asked for and did not get. */
  missing: number;
}

/**
 * Gets the articles of a source.
 *
 * @throws SourceError when they cannot be had or are not what `format` says; the signal's reason when it is aborted.
 */
export async function loadArticles(config: SourceConfig, init: LoadInit = {}): Promise<Article[]> {
  return loadList('articles', config, init);
}

/** As `loadArticles`, for links. */
export async function loadLinks(config: SourceConfig, init: LoadInit = {}): Promise<SiteLink[]> {
  return loadList('links', config, init);
}

/** As `loadArticles`, for the figures of a counter. */
export async function loadVisitorStats(config: SourceConfig, init: LoadInit = {}): Promise<VisitorStats> {
  return (await loadPage('visitorStats', config, init)).data;
}

async function loadList<K extends 'articles' | 'links'>(kind: K, config: SourceConfig, init: LoadInit): Promise<DataKinds[K]> {
  return limited(await loadAll(kind, config, init), bare(config).limit);
}

/** All of as many pages as `limit` needs. */
export async function loadAll<K extends 'articles' | 'links'>(kind: K, config: SourceConfig, init: LoadInit = {}): Promise<DataKinds[K]> {
  let { data, next, hasMore, missing } = await loadPage(kind, config, init);
  for (let page = 2; hasMore && missing > 0; page++) {
    const further = await loadPage(kind, config, { ...init, page, next });
    const merged = merge(data, further.data);
    const gain = merged.length - data.length;
    ({ next } = further);
    hasMore = further.hasMore && gain > 0;
    missing -= gain;
    data = merged;
  }
  return data;
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
  given: Answer,
): Promise<Page<DataKinds[K]>> {
  const { text, url, contentType, askedLimit, wanted = 0, next: linked, isLast, isRelayed, others, ...answer } = bare(given);
  const { map, format, timeZone = configuration().timeZone } = bare({ ...config, ...answer });
  const options: ReadOptions = bare({
    baseUrl: url,
    contentType,
    timeZone,
    ...(format && { format }),
    ...(map && { map }),
    ...(others && { others }),
    // Once for all pages of it.
    warn: (message: string) => warnOnce(`tin-widgets: ${url}: ${message}`, url.replace(/[?#].*/, '') + message),
  });
  const data = await parseData(kind, text, options);
  // A format knows its own pages better than the header does.
  const next = nextAddress((kind === 'articles' ? await nextPage(text, options) : undefined) ?? linked, url, isRelayed === true);
  const count = Array.isArray(data) ? data.length : 0;
  const isFull = askedLimit !== undefined && count >= askedLimit && !isLast;
  return bare({ data, ...(next && { next }), hasMore: next !== undefined || isFull, missing: wanted - count });
}

/**
 * The address of a next page, as far as data may name one: of the same site, unless a relay looks after that. Servers
 * behind a proxy for TLS may call themselves `http:`.
 */
function nextAddress(next: string | undefined, url: string, isRelayed: boolean): string | undefined {
  const found = safeUrl(next, url);
  if (!found) return undefined;
  const [address, own] = [new URL(found), new URL(url)];
  if (address.host === own.host) address.protocol = own.protocol;
  return isRelayed || isSameSite(address.href, url) ? address.href : undefined;
}

async function nextPage(text: string, options: ReadOptions): Promise<string | undefined> {
  const { format, contentType, map, baseUrl } = options;
  const name = formatName(format) ?? detectFormat(text, contentType, !!map);
  return name ? (await loadFormat(name, baseUrl)).nextPage?.(text, options) : undefined;
}
