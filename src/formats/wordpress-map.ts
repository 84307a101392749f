import { isBlank } from '../lib/json-path.js';
import type { ParseOptions } from '../model/format-module.js';
import { mapped } from './json-map.js';
import { isObject, type JsonObject } from './json-values.js';

/** What WordPress says of itself in `own`, under what the map finds in its `posts`: fields of plugins, mostly. */
export function overlaid(own: readonly JsonObject[], posts: readonly JsonObject[], options: ParseOptions): JsonObject[] {
  const found = mapped(posts, options, []);
  return own.map((fields, index) => overlay(fields, named(found[index] ?? {}, options.map ?? {})));
}

/** Of what a map found the model's fields that it names. The fields of plugins are `false` where they are empty. */
function named(fields: JsonObject, map: JsonObject): JsonObject {
  const names = new Set(Object.keys(map).map((name) => name.split('.')[0]));
  const image = isObject(fields['image']) ? filled(fields['image']) : fields['image'];
  return filled({ ...Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name))), image: names.has('image') && image });
}

function filled(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== false && !isBlank(value)));
}

/** A picture's parts go over the picture that WordPress has; another picture has none of its sizes. */
function overlay(own: JsonObject, fields: JsonObject): JsonObject {
  const [image, other] = [own['image'], fields['image']];
  return { ...own, ...fields, ...(isObject(image) && isObject(other) && !other['src'] && { image: { ...image, ...other } }) };
}
