import { parseArticle, parseArticles, parseLinks, parseVisitorStats } from '../formats/parse.js';
import type { ParseOptions } from '../model/format-module.js';
import type { Format } from '../model/source-config.js';
import type { DataKind, DataKinds } from './data-kinds.js';

type Parse<T> = (text: string, options: ParseOptions & { format?: Format }) => Promise<T>;

const parsers: { [K in DataKind]: Parse<DataKinds[K]> } = {
  articles: parseArticles,
  article: parseArticle,
  links: parseLinks,
  visitorStats: parseVisitorStats,
};

/** Reads a text as the kind of data that is asked for. Rejects with a `SourceError`. */
export function parseData<K extends DataKind>(
  kind: K,
  text: string,
  options: ParseOptions & { format?: Format },
): Promise<DataKinds[K]> {
  return parsers[kind](text, options);
}
