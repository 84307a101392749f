/** Names of the formats that come with the kit; `registerFormat` adds others. */
export type Format =
  | 'auto'
  | 'rss'
  | 'atom'
  | 'json-feed'
  | 'json'
  | 'html'
  | 'wordpress'
  | 'ghost'
  | 'drupal'
  | 'strapi'
  | 'directus'
  | 'sharepoint'
  | 'liferay'
  | 'goatcounter'
  | 'matomo'
  | 'umami'
  | 'goaccess'
  | 'vercount'
  | (string & Record<never, never>);

/**
 * How to read foreign data. For JSON: field → path (`{"items": "data.list", "image.src": "cover.url"}`), where
 * `title|name` is the first of two that holds anything and `$key` the name under which an item stands; for HTML:
 * field → CSS selector, with `@attribute` behind it where the value is an attribute (`{"items": "li", "url": "a@href"}`).
 * A value with `{name}` in it is a template: `"url": "/tin/{slug}"`.
 *
 * Besides the fields of the model: `items` says where the items are, `next` where the next page is (an address, its
 * number, or a template as `&page={paging.next}`), `dateFormat` how dates are written (`MM/dd/yyyy HH:mm`) and
 * `timeZone` the zone of those that name none.
 */
export type FieldMap = Readonly<Record<string, string>>;

/** Where data comes from. The fields have the names of the elements' attributes in camelCase. */
export interface SourceConfig {
  /** URL of the data; a relative one is resolved against the page. */
  src: string;
  /** Default `auto`: by content type and content. */
  format?: Format | undefined;
  map?: FieldMap | undefined;
  /** Seconds between refreshes; 0 (the default) never; at least 15. */
  refresh?: number | undefined;
  /** A stream instead of polling: Server-Sent Events, or a WebSocket for `ws:` and `wss:`. */
  live?: boolean | undefined;
  /** As `fetch` takes it; default `same-origin`. */
  credentials?: RequestCredentials | undefined;
  /** At most that many items. */
  limit?: number | undefined;
  /** Zone of dates that name none: an IANA name or an offset as `+07:00`; default `Asia/Ho_Chi_Minh`. */
  timeZone?: string | undefined;
}
