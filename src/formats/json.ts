import { parsed } from '../lib/json-path.js';
import type { Article } from '../model/article.js';
import { createLink } from '../model/create-link.js';
import { createVisitorStats, hasFigures } from '../model/create-visitor-stats.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import { SourceError } from '../model/source-error.js';
import { visitorFigures } from '../model/visitor-stats.js';
import { articleOf } from './json-article.js';
import { isForeign, isOwnLink, mapped, mappedItems, nextAddress, nothingFound } from './json-map.js';
import { isObject, messageOf, pick, readJson, toDate, toText, toTitle, type JsonObject } from './json-values.js';
import { readItems } from './read-items.js';

/** The kit's own JSON (the model itself), and any other with a `map` that says where the fields are. */
export const json: FormatModule = {
  parseArticles(text, options) {
    const value = parsed(readJson(text, 'json'));
    if (isForeign(value, options)) return foreignArticles(text, value, options);
    const items = mappedItems(value, options, ['title', 'url']);
    return readItems(text, [items], (item) => articleOf(item, options));
  },
  async parseArticle(text, options) {
    const value = parsed(readJson(text, 'json'));
    if (isForeign(value, options)) return (await foreignArticles(text, value, options, true))[0];
    const isList = Array.isArray(value) || options.map?.['items'] || (isObject(value) && Array.isArray(value['items']));
    const items = isList || !isObject(value) ? mappedItems(value, options, ['title']) : mapped([value], options, ['title']);
    return items[0] && articleOf(items[0], options);
  },
  async parseLinks(text, options) {
    const value = parsed(readJson(text, 'json'));
    if (isForeign(value, options, isOwnLink)) return (await foreignArticles(text, value, options)).flatMap((article) => linkOfArticle(article, options) ?? []);
    const items = mappedItems(value, options, ['title', 'url']);
    return items.flatMap((item) => linkOf(item, options) ?? []);
  },
  async parseVisitorStats(text, options) {
    const { map, timeZone } = options;
    const value = parsed(readJson(text, 'json'));
    const [fields = {}] = mapped([value], options, []);
    const updated = toDate(pick(fields, 'updated'), timeZone) ?? new Date();
    const own = createVisitorStats(fields, updated);
    const isKnown = hasFigures(own) && Object.keys(fields).every((name) => Object.hasOwn(own, name));
    const stats = map || isKnown ? own : { ...createVisitorStats((await import('./json-figures.js')).foreignFigures(value), updated), ...own };
    if (hasFigures(stats)) return stats;
    const missing = map && visitorFigures.find((figure) => map[figure] !== undefined);
    throw missing
      ? nothingFound(missing, map[missing] ?? '', value)
      : new SourceError(`expected figures (${visitorFigures.slice(0, 3).join(', ')}, …) but got ${messageOf(value)}`, {
          hint: 'Say with map where the figures are: map=\'{"total": "data.visits"}\'.',
        });
  },
  nextPage(text, { map, baseUrl }) {
    return nextAddress(parsed(readJson(text, 'json')), map, baseUrl);
  },
};

/** What other systems call what the model has: what reads them is fetched for such only. */
async function foreignArticles(text: string, value: unknown, options: ParseOptions, isAlone?: boolean): Promise<Article[]> {
  return (await import('./json-foreign.js')).foreignArticles(text, value, options, isAlone);
}

function linkOfArticle({ url, title, image, summary, tags }: Article, { baseUrl }: ParseOptions): ReturnType<typeof createLink> {
  return createLink({ url, title, image: image?.src, description: summary, group: tags[0] }, baseUrl);
}

function linkOf(item: JsonObject, { baseUrl }: ParseOptions): ReturnType<typeof createLink> {
  return createLink(
    {
      url: toText(pick(item, 'url', 'href')),
      title: toTitle(pick(item, 'title', 'name')),
      image: toText(item['image']),
      description: toTitle(pick(item, 'description', 'summary')),
      group: toTitle(item['group']),
    },
    baseUrl,
  );
}
