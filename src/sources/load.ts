import { configuration } from '../lib/configuration.js';
import { loadFormat } from '../formats/registry.js';
import type { Article } from '../model/article.js';
import type { SiteLink } from '../model/site-link.js';
import type { FieldMap, Format, SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import type { VisitorStats } from '../model/visitor-stats.js';
import { limited, parseData, type DataKind, type DataKinds } from './data-kinds.js';
import { request, StatusError } from './request.js';

export interface LoadInit {
  signal?: AbortSignal;
}

export interface Page<T> {
  data: T;
  /** Address of the next page, where the source names it. */
  next?: string;
  /** How many items the endpoint was asked for, where a preset tells it a number. */
  askedLimit?: number;
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

/** One page of a source: `page` counts from 1; `next` is what the page before named. */
export async function loadPage<K extends DataKind>(
  kind: K,
  config: SourceConfig,
  { signal, page = 1, next }: LoadInit & { page?: number; next?: string } = {},
): Promise<Page<DataKinds[K]>> {
  const format = config.format && config.format !== 'auto' ? await loadFormat(config.format) : undefined;
  const src = resolveUrl(config.src);
  const asked = { ...(format?.request?.({ ...config, src }, page) ?? { url: src }), ...(next && { url: next }) };
  const settings = {
    timeZone: config.timeZone ?? configuration().timeZone,
    ...(config.format && { format: config.format }),
    ...(config.map && { map: config.map }),
  };
  const reply = await request(asked.url, {
    ...asked,
    ...(config.credentials && { credentials: config.credentials }),
    ...(signal && { signal }),
  }).catch(async (error: unknown) => {
    throw format && error instanceof StatusError ? await explained(error, kind, settings) : error;
  });
  const options = { ...settings, baseUrl: reply.url, contentType: reply.contentType };
  const data = await parseData(kind, reply.text, options);
  signal?.throwIfAborted();
  const following = reply.next ?? format?.nextPage?.(reply.text, options);
  const askedLimit = format?.request && config.limit;
  return { data, ...(following && { next: following }), ...(askedLimit && { askedLimit }) };
}

/** A CMS says in its own words why it refuses, and its format knows what to switch on. */
async function explained(error: StatusError, kind: DataKind, settings: { format?: Format; map?: FieldMap }): Promise<SourceError> {
  const { text, url, status, retryAfter } = error;
  try {
    await parseData(kind, text, { ...settings, baseUrl: url });
  } catch (cause) {
    if (cause instanceof SourceError && /[{<]/.test(text.trimStart().charAt(0))) {
      const { message, hint = error.hint } = cause;
      return new SourceError(`${error.message}: ${message}`, {
        url,
        cause,
        ...(status !== undefined && { status }),
        ...(hint && { hint }),
        ...(retryAfter !== undefined && { retryAfter }),
      });
    }
  }
  return error;
}

/** `src` as an absolute address; only `http(s)` is asked. */
export function resolveUrl(src: string): string {
  const base = globalThis.document?.baseURI;
  if (!URL.canParse(src, base)) {
    throw new SourceError(`expected the URL of the data but src is "${src}"`, { url: src, hint: 'Give a full or a relative URL.' });
  }
  const url = new URL(src, base);
  if (!/^(?:https?|wss?):$/.test(url.protocol)) {
    throw new SourceError(`expected an http(s) URL but src is "${src}"`, { url: src, hint: 'Serve the data by http(s).' });
  }
  return url.href;
}
