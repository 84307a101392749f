import { parseDate } from '../lib/date-text.js';
import { htmlToText, titleText } from '../lib/html-text.js';
import { parseJson } from '../lib/json-text.js';
import type { ArticleImage, Attachment, Author } from '../model/article.js';
import { SourceError } from '../model/source-error.js';
import { describeContent } from './detect.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `text` as JSON. `format` is named in the error. */
export function readJson(text: string, format: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new SourceError(`expected JSON but got ${describeContent(text)}`, {
      format,
      hint: 'Look whether src is the address of the data itself.',
      cause,
    });
  }
}

/** What an error that some server sent as JSON says. */
export function messageOf(value: unknown): string {
  if (!isObject(value)) return `the JSON value ${JSON.stringify(value)?.slice(0, 60)}`;
  const said = [value['message'], value['error'], value['detail'], value['title']].find(
    (part) => typeof part === 'string',
  );
  return `an object with ${Object.keys(value).slice(0, 8).join(', ') || 'nothing in it'}${said ? ` (“${String(said).slice(0, 120)}”)` : ''}`;
}

/** The first of the fields that is there and not null. */
export function pick(object: JsonObject, ...names: string[]): unknown {
  for (const name of names) {
    if (Object.hasOwn(object, name) && object[name] != null) return object[name];
  }
  return undefined;
}

/** Text of a value: also of `{rendered}` and of the first in a list, a few levels deep. */
export function toText(value: unknown, depth = 3): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (!depth) return '';
  if (Array.isArray(value)) return toText(value[0], depth - 1);
  return isObject(value)
    ? toText(pick(value, 'rendered', 'processed', 'value', 'text', 'html', 'name', 'url', 'src', 'href'), depth - 1)
    : '';
}

export function toTitle(value: unknown): string {
  return titleText(toText(value));
}

export function toSummary(value: unknown): string {
  return htmlToText(toText(value));
}

/** Numbers are seconds or milliseconds since 1970. */
export function toDate(value: unknown, timeZone: string | undefined): Date | undefined {
  if (value instanceof Date) return value;
  if (typeof value === 'number') return new Date(Math.abs(value) < 1e11 ? value * 1000 : value);
  return parseDate(toText(value), { timeZone });
}

export function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value == null || value === '' ? [] : [value];
}

export function toAuthors(value: unknown): Author[] {
  return toList(value).map((author) =>
    isObject(author)
      ? { name: toTitle(pick(author, 'name', 'display_name', 'title')), url: toText(pick(author, 'url', 'link')) }
      : { name: toTitle(author) },
  );
}

export function toTags(value: unknown): string[] {
  return toList(value).map((tag) => toTitle(isObject(tag) ? pick(tag, 'name', 'title', 'label') : tag));
}

export function toImage(value: unknown): Partial<ArticleImage> | undefined {
  if (!isObject(value)) return value ? { src: toText(value) } : undefined;
  return {
    src: toText(pick(value, 'src', 'url', 'href', 'source_url')),
    alt: toTitle(pick(value, 'alt', 'alt_text')),
    caption: toSummary(value['caption']),
    width: Number(value['width']),
    height: Number(value['height']),
    srcset: toText(value['srcset']),
  };
}

export function toAttachments(value: unknown): Partial<Attachment>[] {
  return toList(value).map((attachment) => {
    if (!isObject(attachment)) return { url: toText(attachment) };
    const size = pick(attachment, 'sizeInBytes', 'size_in_bytes');
    return {
      url: toText(pick(attachment, 'url', 'href')),
      mimeType: toText(pick(attachment, 'mimeType', 'mime_type')),
      title: toTitle(attachment['title']),
      ...(size !== undefined && { sizeInBytes: Number(size) }),
    };
  });
}
