import type { ParseOptions } from '../model/format-module.js';
import { visitorFigures } from '../model/visitor-stats.js';

/** What a map may name: fields of articles, links and counters, and what says how to read them. */
const known: ReadonlySet<string> = new Set([
  ...'items next dateFormat timeZone id url title summary contentHtml contentText image datePublished dateModified'.split(' '),
  ...'authors author tags language attachments externalUrl href name description group updated'.split(' '),
  ...['src', 'alt', 'caption', 'width', 'height', 'srcset'].map((part) => `image.${part}`),
  ...visitorFigures,
]);

/** How a map says that dates are written. */
export const settings: ReadonlySet<string> = new Set(['dateFormat', 'timeZone', 'next', 'items']);

/** Tells of names in a map that no field has; those that fill a template are the webmaster's own. */
export function checkNames({ map = {}, warn }: ParseOptions): void {
  const used = Object.values(map).join(' ');
  for (const name of Object.keys(map)) {
    const plain = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (!known.has(plain) && !used.includes(`{${name}}`)) {
      warn?.(`map: there is no field “${name}”. Fields are ${[...known].join(', ')}.`);
    }
  }
}

/**
 * Tells of the fields of a map that found nothing in any item.
 * @param where What the first item has instead.
 */
export function checkFound(found: ReadonlySet<string>, where: string, { map = {}, warn }: ParseOptions): void {
  for (const [name, path] of Object.entries(map)) {
    if (!found.has(name) && !settings.has(name)) warn?.(nothingAt(name, path, where));
  }
}

export function nothingAt(name: string, path: string, where: string): string {
  return `map: “${name}” found nothing at “${path}” in ${where}`;
}
