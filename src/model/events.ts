import type { Article } from './article.js';
import type { SiteLink } from './site-link.js';
import type { SourceError } from './source-error.js';
import type { VisitorStats } from './visitor-stats.js';

/** What an element shows: a list of articles or links, one article, figures. */
export type ShownData = Article[] | Article | SiteLink[] | VisitorStats | undefined;

/** Data came and are shown. */
export type TinLoadEvent<T = ShownData> = CustomEvent<{
  data: T;
  /** The name of the place they come from: an address, the id of a source, `property`, `json` or `html`. */
  source: string;
}>;

/** Data could not be had. */
export type TinErrorEvent = CustomEvent<{ error: SourceError }>;

/** An article or a link was chosen; `preventDefault()` keeps the visitor on the page. */
export type TinSelectEvent<T = Article | SiteLink> = CustomEvent<{ item: T | undefined; url: string }>;

declare global {
  // What bubbles is heard of by elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'tin-load': TinLoadEvent;
    'tin-error': TinErrorEvent;
    'tin-select': TinSelectEvent;
  }
}
