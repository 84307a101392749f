import { readJsonChild } from '../formats/dom-script.js';
import { closestAttribute } from '../lib/closest-attribute.js';
import { parseJsonAttribute } from '../lib/json-attribute.js';
import { createSourceConfig } from '../model/create-source-config.js';
import type { Format, SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { combine } from '../sources/combine.js';
import { limited, type DataKind, type DataKinds } from '../sources/data-kinds.js';
import { loadAll, loadPage, readPage } from '../sources/load.js';
import { findSource, type Source } from '../sources/registry.js';
import { answerOf } from '../sources/values.js';

/** Where the data of a tag come from, as far as that is not what stands between its tags: all that came. */
export interface TagData<K extends DataKind> {
  data: DataKinds[K] | undefined;
  /** A JSON child is the page's own: what it holds goes before the markup. */
  isOwn: boolean;
}

/**
 * Asks for the data of a tag, as its element would: what `source` and `src` name and the `<tin-source>`s between its tags,
 * else its JSON child. Nothing where there is none of these.
 *
 * @throws SourceError when none of the sources gives anything
 */
export async function loadTagData<K extends DataKind>(place: HTMLElement, kind: K): Promise<TagData<K> | undefined> {
  const sources = sourcesOf(place);
  const limit = Number(place.getAttribute('limit')) || undefined;
  if (sources.length) {
    const answers = await Promise.allSettled(sources.map((source) => load(source, kind, limit)));
    const parts = answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value !== undefined ? [answer.value as DataKinds[K]] : []));
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (!parts.length && failed) throw failed.reason;
    return { data: combine(kind, parts).data, isOwn: false };
  }
  const json = readJsonChild(place);
  return json === undefined ? undefined : { data: await parse(json, kind, place), isOwn: true };
}

/** A source that is only named may be registered by the page's own script. */
function sourcesOf(place: HTMLElement): (Source | HTMLElement)[] {
  const ids = (place.getAttribute('source') ?? '').split(/[\s,]+/).filter(Boolean);
  const declared = [...place.ownerDocument.querySelectorAll<HTMLElement>('tin-source')];
  const named = ids.map((id) => declared.find((source) => source.id === id) ?? findSource(id) ?? missing(id));
  const own = place.hasAttribute('src') && !ids.length ? [place] : [];
  const inner = [...place.children].filter((child) => child.localName === 'tin-source' && !ids.includes(child.id)) as HTMLElement[];
  return [...named, ...own, ...inner];
}

function missing(id: string): never {
  throw new SourceError(`expected <tin-source id="${id}"> on the page but found none`, { hint: 'What a script registers is not known here.' });
}

async function load<K extends DataKind>(source: Source | HTMLElement, kind: K, limit: number | undefined): Promise<DataKinds[K] | undefined> {
  if (typeof source === 'function') {
    const given = await source({ signal: new AbortController().signal } as never);
    return (await readPage(kind, { src: '' }, answerOf(given, document.baseURI))).data;
  }
  if (!('localName' in source)) return limited(await loadConfig({ ...(limit && { limit }), ...source }, kind), source.limit);
  const src = source.getAttribute('src');
  if (!src) return parse(readJsonChild(source) ?? '', kind, source);
  const data = await loadConfig(configOf(source, src, limit), kind);
  // What a widget's own limit leaves is said in `kinds.ts`.
  return source.localName === 'tin-source' ? limited(data, Number(source.getAttribute('limit'))) : data;
}

function configOf(tag: HTMLElement, src: string, limit: number | undefined): SourceConfig {
  const attribute = (name: string): string | undefined => tag.getAttribute(name) ?? undefined;
  return createSourceConfig({
    src,
    format: attribute('format') as Format | undefined,
    map: parseJsonAttribute('map', tag.getAttribute('map')),
    timeZone: closestAttribute(tag, 'time-zone'),
    limit: Number(attribute('limit')) || limit,
  });
}

async function loadConfig<K extends DataKind>(config: SourceConfig, kind: K): Promise<DataKinds[K]> {
  if (kind === 'articles' || kind === 'links') return (await loadAll(kind, config)) as DataKinds[K];
  return (await loadPage(kind, config)).data;
}

async function parse<K extends DataKind>(text: string, kind: K, place: HTMLElement): Promise<DataKinds[K]> {
  return (await readPage(kind, { src: place.baseURI }, answerOf(text, place.baseURI))).data;
}
