import type { FieldMap } from '../model/source-config.js';

/** What the readers of a page's own markup need to know about it. */
export interface ReadOptions {
  /** The document's base URI: relative addresses are resolved against it. */
  baseUrl: string;
  /** Zone of printed dates; default `Asia/Ho_Chi_Minh`. */
  timeZone?: string;
  /** For foreign pages only (see `html.ts`): the markup between an element's own tags is read by meaning. */
  map?: FieldMap;
  /** The headline of the one article, as the title of its page says it. */
  headline?: string;
  /** When it was published, as the page's head says it. */
  published?: Date | undefined;
  /** Takes what the webmaster should know of the map. */
  warn?(message: string): void;
}
