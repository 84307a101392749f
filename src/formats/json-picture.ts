import { findImage } from '../lib/html-image.js';
import { isMarkup } from '../lib/html-text.js';
import { parsed } from '../lib/json-path.js';
import { withScheme } from '../lib/with-scheme.js';
import type { ArticleImage } from '../model/article.js';
import { fieldsOf } from './cms-fields.js';
import { isObject, pick, toText, toTitle, type JsonObject } from './json-values.js';

/** How the largest or the whole picture is called among its sizes, and the smallest. */
const large = /^(?:original|full|large|high|maxres|master|default)/i;
const small = /^(?:thumb|small|mini|tiny|icon|square)/i;
/** Names of addresses, the surest first. */
const address = 'fullurl url src sourceurl contenturl publicurl downloadurl imageurl href link source path filename';
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/i;

/** The first picture in a value, however deep it stands. */
export function pictureIn(value: unknown, depth = 5): Partial<ArticleImage> | undefined {
  const inner = parsed(value);
  if (typeof inner === 'string') return isMarkup(inner) ? findImage(inner) : { src: pictureAddress(inner) };
  if (!depth || typeof inner !== 'object' || inner === null) return undefined;
  if (Array.isArray(inner)) return firstPicture(inner, depth);
  const object = inner as JsonObject;
  const kind = toText(pick(object, 'mime', 'mimeType', 'mime_type', 'contentType', 'type', '@type'));
  if (/^(?:audio|video|application|text)\b/.test(kind)) return undefined;
  const src = fieldsOf(object).all(address).map((part) => (typeof part === 'string' ? pictureAddress(part) : '')).find(Boolean);
  if (!src) {
    const parts = Object.entries(object).filter(([, part]) => typeof part === 'object' || pictureFile.test(toText(part)));
    const widths = parts.map(([, part]) => (isObject(part) ? Number(part['width']) : 0));
    const sizeOf = ([key, part]: [string, unknown]): number => (widths.every(Boolean) ? Number((part as JsonObject)['width']) : large.test(key) ? 2 : small.test(key) ? 0 : 1);
    return firstPicture(parts.sort((a, b) => sizeOf(b) - sizeOf(a)).map(([, part]) => part), depth);
  }
  const { width, height, caption } = object;
  return { src, alt: toTitle(pick(object, 'alt', 'altText', 'alt_text', 'alternativeText')), caption: toTitle(caption), width: Number(width), height: Number(height) };
}

function firstPicture(values: readonly unknown[], depth: number): Partial<ArticleImage> | undefined {
  for (const value of values.slice(0, 20)) {
    const found = pictureIn(value, depth - 1);
    if (found?.src) return found;
  }
  return undefined;
}

/** The address of a picture. One that does not begin at the root was written to be put behind the site's. */
function pictureAddress(text: string): string {
  const [first = ''] = text.trim().replace(/(\.(?:jpe?g|png|gif|webp)),.*/i, '$1').split(/[;|]/);
  if (/^(?:https?:|[/\\])/i.test(first)) return first;
  return pictureFile.test(first) ? withScheme(first, '//').replace(/^(?:\.*\/)?(?!\/)/, '/') : '';
}
