import type { Article } from './article.js';
import type { ArticleDraft } from './create-article.js';
import type { SiteLink } from './site-link.js';
import type { FieldMap, SourceConfig } from './source-config.js';
import type { VisitorStats } from './visitor-stats.js';

/** What a format may know while it reads a text. */
export interface ParseOptions {
  /** Absolute URL against which relative ones are resolved. */
  baseUrl: string;
  map?: FieldMap;
  /** Zone of dates that name none; default `Asia/Ho_Chi_Minh`. */
  timeZone?: string;
  /** `Content-Type` of the reply, where there was one. */
  contentType?: string;
  /** What came of the requests of `FormatModule.further`. */
  others?: readonly FormatReply[];
  /** Takes what the webmaster should know though the data can be read: a field of the map that finds nothing. */
  warn?(message: string): void;
}

/** What an address answered. */
export interface FormatReply {
  url: string;
  text: string;
}

/** A request as a preset wants it made. */
export interface FormatRequest {
  url: string;
  /** Only such as need no preflight (`Accept`, `Accept-Language`), unless nothing is to be had without. */
  headers?: Record<string, string>;
  /** Statuses besides success with which JSON is an answer all the same. */
  statuses?: readonly number[];
  /**
   * Asked instead when the server refuses this one, or answers with nothing of the format: the same data at another
   * address, or in another form. Which one it was is remembered.
   */
  otherwise?: FormatRequest;
}

/**
 * One wire format: pure functions from text to the model. Each throws a `SourceError` (or returns nothing) for a text
 * that is not its own; a damaged text of its own gives every item that can be saved.
 */
export interface FormatModule<A extends ArticleDraft = Article, L extends Partial<SiteLink> = SiteLink> {
  /** The request for `config`, where the format's endpoint is not simply `config.src`. `page` counts from 1. */
  request?(config: SourceConfig, page: number): FormatRequest;
  /**
   * What else is to be asked now that `text` is there: a token is of use, or figures stand at several addresses. The
   * readers get what came as `options.others`; what does not come is left out.
   */
  further?(text: string, options: ParseOptions): readonly FormatRequest[];
  parseArticles?(text: string, options: ParseOptions): A[] | Promise<A[]>;
  /** One whole article; without it the first of `parseArticles` is taken. */
  parseArticle?(text: string, options: ParseOptions): A | undefined | Promise<A | undefined>;
  parseLinks?(text: string, options: ParseOptions): L[] | Promise<L[]>;
  parseVisitorStats?(text: string, options: ParseOptions): VisitorStats | Promise<VisitorStats>;
  /** Address of the next page, where the text itself names it. */
  nextPage?(text: string, options: ParseOptions): string | undefined;
}
