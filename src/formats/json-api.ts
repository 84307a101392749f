import { isObject, pick, toList, toText, type JsonObject } from './json-values.js';

/** What relations within relations are followed: node → media → file. */
const deepest = 3;

/**
 * The resources of a JSON:API document (https://jsonapi.org/format/1.1/), each with its attributes at the top and, under
 * the names of its relations, the resources that these lead to: with their `meta` (where Drupal has a picture's text
 * alternative), without those that the document does not include.
 */
export function jsonApiRecords(document: unknown): JsonObject[] | undefined {
  if (!isObject(document) || !pick(document, 'data')) return undefined;
  const included = new Map<string, JsonObject>();
  for (const resource of toList(document['included']).filter(isObject)) included.set(keyOf(resource), resource);
  return toList(document['data'])
    .filter(isObject)
    .map((resource) => record(resource, included, deepest));
}

function record(resource: JsonObject, included: ReadonlyMap<string, JsonObject>, depth: number): JsonObject {
  const relations = Object.entries(objectOf(resource['relationships'])).map(([name, relation]) => {
    const identifiers = toList(objectOf(relation)['data']).filter(isObject);
    const targets = identifiers.flatMap((identifier) => {
      const target = included.get(keyOf(identifier));
      // Of what is not included (no permission, deleted, not asked for) there is at most the meta.
      return target && depth ? { ...objectOf(identifier['meta']), ...record(target, included, depth - 1) } : [];
    });
    return [name, targets] as const;
  });
  const { id, type, links } = resource;
  return { ...resource, ...objectOf(resource['attributes']), ...Object.fromEntries(relations), id, type, links };
}

function keyOf({ type, id }: JsonObject): string {
  return `${toText(type)} ${toText(id)}`;
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
