import { fillTemplate, readPath } from '../lib/json-path.js';
import { createLink } from '../model/create-link.js';
import { createVisitorStats, hasFigures } from '../model/create-visitor-stats.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import type { FieldMap } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { visitorFigures } from '../model/visitor-stats.js';
import { withDistinctIds } from './distinct-ids.js';
import { articleOf } from './json-article.js';
import { isObject, messageOf, pick, readJson, toDate, toText, toTitle, type JsonObject } from './json-values.js';

/** The kit's own JSON (the model itself), and any other with a `map` that says where the fields are. */
export const json: FormatModule = {
  parseArticles(text, options) {
    const items = readItems(readJson(text, 'json'), options.map, ['title', 'url']);
    return withDistinctIds(items.map((item) => articleOf(item, options)));
  },
  parseArticle(text, options) {
    const value = readJson(text, 'json');
    const isList = Array.isArray(value) || options.map?.['items'] || (isObject(value) && Array.isArray(value['items']));
    const items =
      isList || !isObject(value) ? readItems(value, options.map, ['title']) : mapped([value], options.map, ['title']);
    return items[0] && articleOf(items[0], options);
  },
  parseLinks(text, options) {
    const items = readItems(readJson(text, 'json'), options.map, ['title', 'url']);
    return items.flatMap((item) => linkOf(item, options) ?? []);
  },
  parseVisitorStats(text, { map, timeZone }) {
    const value = readJson(text, 'json');
    const fields = map ? applyMap(value, map) : isObject(value) ? value : {};
    const stats = createVisitorStats(fields, toDate(pick(fields, 'updated'), timeZone) ?? new Date());
    if (hasFigures(stats)) return stats;
    const missing = map && visitorFigures.find((figure) => map[figure] !== undefined);
    throw missing
      ? nothingFound(missing, map[missing] ?? '', value)
      : new SourceError(`expected figures (${visitorFigures.slice(0, 3).join(', ')}, …) but got ${messageOf(value)}`, {
          hint: 'Say with map where the figures are: map=\'{"total": "data.visits"}\'.',
        });
  },
};

function linkOf(item: JsonObject, { baseUrl }: ParseOptions): ReturnType<typeof createLink> {
  const image = item['image'];
  return createLink(
    {
      url: toText(pick(item, 'url', 'href')),
      title: toTitle(pick(item, 'title', 'name')),
      image: toText(image),
      description: toTitle(pick(item, 'description', 'summary')),
      group: toTitle(item['group']),
    },
    baseUrl,
  );
}

/** The items of a list, under the names of the model. `needed` must be found in one of them, if the map names them. */
function readItems(value: unknown, map: FieldMap | undefined, needed: readonly string[]): JsonObject[] {
  const path = map?.['items'];
  const found = path === undefined ? (isObject(value) ? value['items'] : value) : readPath(value, path);
  const list = Array.isArray(found) ? found : path !== undefined && isObject(found) ? Object.values(found) : undefined;
  if (!list && path !== undefined) throw nothingFound('items', path, value);
  const items = list?.filter(isObject);
  if (!items || (list?.length && !items.length)) {
    throw new SourceError(
      `expected an array of items or {"items": […]} but got ${list ? 'an array without objects' : messageOf(value)}`,
      {
        hint: 'Say with map where the items are: map=\'{"items": "data.list"}\'.',
      },
    );
  }
  return mapped(items, map, needed);
}

function mapped(items: JsonObject[], map: FieldMap | undefined, needed: readonly string[]): JsonObject[] {
  if (!map) return items;
  const results = items.map((item) => applyMap(item, map));
  for (const field of needed) {
    const path = map[field];
    if (path !== undefined && items.length && results.every((result) => !toText(result[field]))) {
      throw nothingFound(field, path, items[0]);
    }
  }
  return results;
}

/** An object with the fields of the model: what the map names, and under its own name what it does not. */
function applyMap(value: unknown, map: FieldMap): JsonObject {
  const result = new Map<string, unknown>(isObject(value) ? Object.entries(value) : []);
  const image = new Map<string, unknown>();
  for (const [field, path] of Object.entries(map)) {
    if (field === 'items') continue;
    const found = path.includes('{') ? fillTemplate(path, value) : readPath(value, path);
    if (field.startsWith('image.')) image.set(field.slice(6), found);
    else result.set(field, found);
  }
  if (image.size) result.set('image', Object.fromEntries(image));
  return Object.fromEntries(result);
}

function nothingFound(field: string, path: string, value: unknown): SourceError {
  return new SourceError(`map: “${field}” found nothing at “${path}” in ${messageOf(value)}`, {
    hint: `Correct the path of “${field}” in map.`,
  });
}
