import type { ParseOptions } from '../model/format-module.js';
import { isObject, toList, type JsonObject } from './json-values.js';

/**
 * Tells how to ask for what stands in the components of dynamic zones, which `populate=*` does not reach; a deeper one has to
 * name all relations.
 */
export function tellOfZones(entries: readonly JsonObject[], { warn }: ParseOptions): void {
  const keysWith = (test: (value: unknown) => boolean): string[] => [
    ...new Set(entries.flatMap((entry) => Object.keys(entry).filter((key) => test(entry[key])))),
  ];
  const isRelation = (value: unknown): boolean => (Array.isArray(value) && !value.length) || toList(value).some((one) => isObject(one) && 'id' in one);
  const isBare = (part: unknown): boolean => isObject(part) && '__component' in part && Object.keys(part).length < 3;
  const zones = keysWith((value) => toList(value).some(isBare));
  if (!zones.length) return;
  const others = keysWith(isRelation).filter((key) => !zones.includes(key));
  const populate = [...zones.map((key) => `populate[${key}][populate]=*`), ...others.map((key) => `populate[${key}]=true`)];
  warn?.(`Strapi leaves out what stands in “${zones.join(', ')}”, such as pictures: add ?${populate.join('&')} to src.`);
}
