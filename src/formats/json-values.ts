import { parseDate } from '../lib/date-text.js';
import { htmlToText, titleText } from '../lib/html-text.js';
import { parseJson } from '../lib/json-text.js';
import { fromWallClock } from '../lib/from-wall-clock.js';
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

/** What came instead of data, with what the server says of it. */
export function messageOf(value: unknown): string {
  if (!isObject(value)) return `the JSON value ${JSON.stringify(value)?.slice(0, 60)}`;
  const said = saidBy(value);
  return `an object with ${Object.keys(value).slice(0, 8).join(', ') || 'nothing in it'}${said && ` (“${said}”)`}`;
}

/** The names that an object has, as `{id, tieude, ngay}`: for who wrote a path that finds nothing there. */
export function keysOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}${value.length ? `: ${keysOf(value[0])}, …` : ''}`;
  if (!isObject(value)) return `the JSON value ${JSON.stringify(value)?.slice(0, 60)}`;
  const keys = Object.keys(value);
  return `{${keys.slice(0, 20).join(', ')}${keys.length > 20 ? ', …' : ''}}`;
}

/** Where servers say what is wrong: JSON:API, Ghost and Directus, Strapi and OData, Liferay, ASP.NET, and home-made ones. */
const errors = ['errors', 'error', 'odata.error', '@odata.error'];
const sentences = ['message', 'Message', 'detail', 'title', 'context', 'msg'];

/** What a server that refuses says; `''` where it says nothing. */
export function saidBy(value: unknown): string {
  if (!isObject(value)) return '';
  const error = pick(value, ...errors) ?? value;
  const first: unknown = Array.isArray(error) ? error[0] : error;
  const parts = isObject(first) ? sentences.map((name) => first[name]) : [first, value['message'], value['error_description']];
  // Ghost says in `context` what is wrong, and in `message` only that something is; Strapi's name is all it has for 404.
  const said = parts.map((part) => (typeof part === 'string' || isObject(part) ? toText(part) : '')).filter(Boolean);
  return [...new Set(said)].join(': ').slice(0, 300);
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

/**
 * Numbers are seconds, milliseconds or less since 1970, unless they read as a year or a day (`20240618`). Java writes a date as
 * the list of its parts, or as `{time}` with them, PHP as `{date, timezone}`, others as `{$date}` or `{_seconds}`. The first day
 * of a system's time is no date, nor is a small number: it is that of a day, or of minutes to read.
 */
export function toDate(value: unknown, timeZone: string | undefined): Date | undefined {
  const date = readDate(value, timeZone);
  return date && date.getUTCFullYear() >= 100 && Math.abs(date.getTime()) > 864e5 ? date : undefined;
}

function readDate(value: unknown, timeZone: string | undefined): Date | undefined {
  if (value instanceof Date) return value;
  if (typeof value === 'number') {
    if (/^(?:19|20)\d{2}(?:\d{4}(?:\d{6})?)?$/.test(String(value))) return parseDate(String(value), options(timeZone));
    const size = Math.abs(value);
    return size < 1e8 ? undefined : new Date(size < 1e11 ? value * 1000 : size < 1e14 ? value : value / (size < 1e17 ? 1e3 : 1e6));
  }
  if (Array.isArray(value) && value.length > 2 && value.every((part) => typeof part === 'number')) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = value as number[];
    return new Date(fromWallClock(Date.UTC(year, month - 1, day, hour, minute, second), timeZone));
  }
  const time = isObject(value) && typeof value['time'] === 'number' ? value['time'] : undefined;
  const inner = time ?? (isObject(value) ? pick(value, '$date', '$numberLong', 'dateTime', 'date', '_seconds', 'epochSecond', 'seconds', 'iso') : undefined);
  if (inner !== undefined) return readDate(inner, toText((value as JsonObject)['timezone']) || timeZone);
  const text = toText(value);
  return /^\d{16,19}$/.test(text) ? readDate(Number(text), timeZone) : parseDate(text, options(timeZone));
}

function options(timeZone: string | undefined): { timeZone?: string } {
  return timeZone === undefined ? {} : { timeZone };
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
  const tags = typeof value === 'string' ? value.split(',') : toList(value);
  return tags.map((tag) => toTitle(isObject(tag) ? pick(tag, 'name', 'title', 'label') : tag));
}

/** The text of a value that may be an address: a number is the id of something that the reply does not hold. */
export function toAddress(value: unknown): string {
  const text = toText(value);
  return /^(?:\d*|null|undefined|true|false)$/.test(text.trim()) ? '' : text;
}

export function toImage(value: unknown): Partial<ArticleImage> | undefined {
  if (!isObject(value)) return value ? { src: toAddress(value) } : undefined;
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
      ...(size !== undefined && { sizeInBytes: Number(toText(size)) }),
    };
  });
}
