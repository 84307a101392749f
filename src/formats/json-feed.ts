import { safeUrl } from '../lib/safe-url.js';
import type { FormatModule } from '../model/format-module.js';
import { SourceError } from '../model/source-error.js';
import { articleOf } from './json-article.js';
import { isObject, messageOf, readJson, toText, type JsonObject } from './json-values.js';
import { readItems } from './read-items.js';

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed: FormatModule = {
  parseArticles(text, options) {
    const feed = readFeed(text);
    const items = feed['items'] as unknown[];
    // The specification wants items without an id dropped; one that can be opened is worth more to a reader.
    const usable = items.filter(
      (item): item is JsonObject =>
        isObject(item) && ['id', 'url', 'external_url'].some((name) => toText(item[name])),
    );
    return readItems(text, [usable], (item) => articleOf(item, options, feed));
  },
  nextPage(text, { baseUrl }) {
    return safeUrl(toText(readFeed(text)['next_url']), baseUrl) || undefined;
  },
};

function readFeed(text: string): JsonObject {
  const feed = readJson(text, 'json-feed');
  if (isObject(feed) && Array.isArray(feed['items'])) return feed;
  throw new SourceError(`expected a JSON Feed with items but got ${messageOf(feed)}`, {
    hint: 'For other JSON use format="json" and say with map where its items are.',
  });
}
