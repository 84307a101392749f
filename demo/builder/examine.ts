import { detectFormat } from '../../src/formats/detect.js';
import { isForeign } from '../../src/formats/json-map.js';
import { parseLinks } from '../../src/formats/parse.js';
import { parseJson } from '../../src/lib/json-text.js';
import { parseArticles, parseVisitorStats, SourceError, type Article, type FieldMap, type Format, type SiteLink, type VisitorStats } from '../../src/index.js';
import { proposeMap, type MapProposal } from './propose-map.js';
import { proposeSelectors } from './propose-selectors.js';

/** What an address answered, and how the visitor wants it read. */
export interface Reply {
  readonly text: string;
  /** After redirects. */
  readonly url: string;
  readonly contentType: string;
  /** As the visitor chose it; nothing where it is to be found out. */
  readonly format?: Format;
  readonly map?: FieldMap;
}

/** What there is to show. */
export type Content =
  | { readonly kind: 'articles'; readonly articles: Article[] }
  | { readonly kind: 'links'; readonly links: SiteLink[] }
  | { readonly kind: 'stats'; readonly stats: VisitorStats }
  | { readonly kind: 'nothing'; readonly error: SourceError };

/** What an answer is found to be. */
export interface Finding {
  readonly content: Content;
  /** Name of the format that reads it; empty where none does. */
  readonly format: string;
  /** The kit finds it by itself: the tag need not name it. */
  readonly isTold: boolean;
  /** The map that it was read by. */
  readonly map?: FieldMap;
  /** Unknown JSON: what a map can name. */
  readonly proposal?: MapProposal;
  /** A page: selectors that a map can begin with. */
  readonly selectors?: FieldMap;
}

const feeds = new Set(['rss', 'rdf', 'atom', 'json-feed', 'wordpress', 'ghost', 'drupal', 'strapi', 'directus', 'sharepoint', 'liferay']);

/** Counters of known services, which their JSON tells but no format is told by. */
const counterMarks: readonly (readonly [format: string, mark: RegExp])[] = [
  ['goatcounter', /"count_unique"\s*:/],
  ['vercount', /"site_[pu]v"\s*:/],
  ['matomo', /"(?:nb_visits|visitsConverted|nb_uniq_visitors)"\s*:/],
  ['umami', /"pageviews"\s*:[^]*"visitors"\s*:/],
  ['goaccess', /"general"\s*:\s*\{[^]*"unique_visitors"\s*:/],
];

/** Finds out what an answer is, and reads it. Rejects never: what cannot be read is `nothing`, with the reason. */
export async function examine(reply: Reply): Promise<Finding> {
  const { text, contentType } = reply;
  const detected = detectFormat(text, contentType);
  const format = reply.format ?? detected ?? (isPage(text, contentType) ? 'html' : '');
  if (feeds.has(format)) return readFeed(reply, format, format === detected);
  if (format === 'html') return readPage(reply);
  if (format === 'json') return readUnknownJson(reply, detected === 'json');
  if (format) return readCounter(reply, format);
  return nothing(format, await failureOf(parseArticles(text, { baseUrl: reply.url, contentType })));
}

/** Whether an answer is a page for people. */
export function isPage(text: string, contentType: string): boolean {
  const start = text.slice(0, 20_000).replace(/<!--[^]*?-->/g, '').trimStart();
  return /html/i.test(contentType) || /^<(?:!doctype html|html|head|body)\b/i.test(start);
}

async function readFeed(reply: Reply, format: string, isTold: boolean): Promise<Finding> {
  const articles = await attempt(parseArticles(reply.text, { baseUrl: reply.url, contentType: reply.contentType, format }));
  if (articles instanceof SourceError) return nothing(format, articles);
  return { content: { kind: 'articles', articles }, format, isTold };
}

async function readUnknownJson(reply: Reply, isTold: boolean): Promise<Finding> {
  const { text, url: baseUrl, map } = reply;
  const counter = counterMarks.find(([, mark]) => mark.test(text.slice(0, 20_000)))?.[0];
  if (counter && !map) return readCounter(reply, counter);
  const value = parse(text);
  const proposal = proposeMap(value, map?.['items']);
  const common = { format: 'json', isTold, ...(proposal && { proposal }) };
  if (map) {
    const mapped = await attempt(parseArticles(text, { baseUrl, format: 'json', map }));
    return { ...common, map, content: mapped instanceof SourceError ? { kind: 'nothing', error: mapped } : contentOf(mapped, baseUrl) };
  }
  // The kit may read it without a map too; one that is written down shows what is read, and can be corrected.
  const byMap = isForeign(value, { baseUrl }) ? await byProposal(reply, proposal) : undefined;
  if (byMap) return { ...common, ...byMap };
  const own = await attempt(parseArticles(text, { baseUrl, format: 'json' }));
  if (!(own instanceof SourceError) && own.length && own.filter(({ title, url }) => title && url).length * 2 > own.length) {
    const links = isLinks(own, baseUrl) ? await attempt(parseLinks(text, { baseUrl, format: 'json' })) : undefined;
    return { ...common, content: links && !(links instanceof SourceError) ? { kind: 'links', links } : { kind: 'articles', articles: own } };
  }
  const stats = await attempt(parseVisitorStats(text, { format: 'json' }));
  if (!(stats instanceof SourceError) && hasFigures(stats)) return { ...common, content: { kind: 'stats', stats } };
  const proposed = await byProposal(reply, proposal);
  return { ...common, ...(proposed ?? { content: { kind: 'nothing', error: own instanceof SourceError ? own : emptyList(baseUrl) } }) };
}

async function byProposal({ text, url: baseUrl }: Reply, proposal: MapProposal | undefined): Promise<Pick<Finding, 'map' | 'content'> | undefined> {
  if (!proposal?.map['title']) return undefined;
  const mapped = await attempt(parseArticles(text, { baseUrl, format: 'json', map: proposal.map }));
  return mapped instanceof SourceError || !mapped.length ? undefined : { map: proposal.map, content: contentOf(mapped, baseUrl) };
}

async function readCounter(reply: Reply, format: string): Promise<Finding> {
  const stats = await attempt(parseVisitorStats(reply.text, { baseUrl: reply.url, contentType: reply.contentType, format, ...(reply.map && { map: reply.map }) }));
  if (stats instanceof SourceError) return nothing(format, stats);
  return { content: { kind: 'stats', stats }, format, isTold: false };
}

async function readPage(reply: Reply): Promise<Finding> {
  const { text, url: baseUrl, map } = reply;
  const selectors = proposeSelectors(new DOMParser().parseFromString(text, 'text/html'));
  const common = { format: 'html', isTold: false, ...(map && { map }), ...(selectors && { selectors }) };
  const articles = await attempt(parseArticles(text, { baseUrl, format: 'html', ...(map && { map }) }));
  if (!(articles instanceof SourceError)) return { ...common, content: contentOf(articles, baseUrl) };
  const stats = map ? articles : await attempt(parseVisitorStats(text, { baseUrl, format: 'html' }));
  if (!(stats instanceof SourceError) && hasFigures(stats)) return { ...common, content: { kind: 'stats', stats } };
  return { ...common, content: { kind: 'nothing', error: articles } };
}

/** A list of links to other sites is no news, though it can be read as such. */
function contentOf(articles: Article[], baseUrl: string): Content {
  if (!isLinks(articles, baseUrl)) return { kind: 'articles', articles };
  return { kind: 'links', links: articles.map(({ url, title, image, summary }) => ({ url, title, ...(image && { image: image.src }), ...(summary && { description: summary }) })) };
}

function isLinks(articles: readonly Article[], baseUrl: string): boolean {
  if (articles.length < 2 || articles.some(({ datePublished, contentHtml }) => datePublished || contentHtml)) return false;
  const own = new URL(baseUrl).host;
  const hosts = new Set(articles.flatMap(({ url }) => (url ? [new URL(url).host] : [])));
  return hosts.size > 1 && articles.filter(({ url }) => url && new URL(url).host !== own).length * 2 > articles.length;
}

function hasFigures(stats: VisitorStats): boolean {
  return Object.keys(stats).some((name) => name !== 'updated');
}

function nothing(format: string, error: SourceError): Finding {
  return { content: { kind: 'nothing', error }, format, isTold: false };
}

function emptyList(url: string): SourceError {
  return new SourceError('expected articles but the list has none with a title', { url });
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

async function attempt<T>(reading: Promise<T>): Promise<T | SourceError> {
  try {
    return await reading;
  } catch (error) {
    return error instanceof SourceError ? error : new SourceError(String(error));
  }
}

async function failureOf(reading: Promise<unknown>): Promise<SourceError> {
  const result = await attempt(reading);
  return result instanceof SourceError ? result : new SourceError('expected RSS, Atom or JSON');
}
