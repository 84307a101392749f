import { detectJson, isJson } from './detect-json.js';
import { standsAt } from '../lib/stands-at.js';

const tag = /<(?:[\w.-]+:)?([A-Za-z]+)[\s/>]/y;

/** Elements that can be the root of a feed, and the formats they mean. */
const roots = new Map([
  ['rss', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
]);

/** What a feed begins with whose beginning is lost. */
const parts = new Map([
  ['channel', 'rss'],
  ['item', 'rss'],
  ['entry', 'atom'],
]);

/** What a PHP notice is made of, and `<xml …>` for `<?xml …?>`, may stand before a feed; any other element is the root of something else. */
const notice = /^(?:xml|br|b|p|i|font|div|span|strong|pre|center|table|t[rhd])$/;

interface Root {
  /** The name of the format that reads it. */
  format: string;
  /** Where its tag begins. */
  index: number;
}

/** The first element that can be the root of a feed: what a server printed before it (notices, blanks) is passed over. */
export function findRoot(text: string): Root | undefined {
  return findRootFrom(text, 0) ?? findRootFrom(text, text.indexOf('<?xml ', 1));
}

function findRootFrom(text: string, from: number): Root | undefined {
  if (from === -1) return undefined;
  let isFirst = true;
  for (let index = text.indexOf('<', from); index !== -1; index = text.indexOf('<', index + 1)) {
    if (standsAt(text, '<!--', index)) {
      index = text.indexOf('-->', index);
      if (index === -1) return undefined;
      continue;
    }
    if (isFirst && /^<!doctype[^<>]*\[/i.test(text.slice(index, index + 500))) {
      // Its entities may have elements in them.
      index = Math.max(index, text.indexOf(']>', index));
      isFirst = false;
      continue;
    }
    tag.lastIndex = index;
    const name = tag.exec(text)?.[1]?.toLowerCase();
    if (!name) continue;
    const format = roots.get(name) ?? (isFirst ? parts.get(name) : undefined);
    if (format) return isOutside(text, index) ? { format, index } : undefined;
    if (!notice.test(name)) return undefined;
    isFirst = false;
  }
  return undefined;
}

/** Not within a script's string, as in `var a = "<item>"`. */
function isOutside(text: string, index: number): boolean {
  return !/["'`(=]\s*$/.test(text.slice(Math.max(0, index - 20), index));
}

/** What a text is, as far as can be told; `undefined` for what nobody can read. */
export function detectFormat(
  text: string,
  contentType?: string,
  hasMap = false,
  wantsFigures = false,
): string | undefined {
  const start = /[^\s\ufeff]/.exec(text)?.index ?? 0;
  const first = text[start];
  const head = text.slice(start, start + 20_000);
  if (isJson(head)) return hasMap || wantsFigures ? 'json' : detectJson(head);
  const root = findRoot(text);
  if (root) return root.format;
  return hasMap && first === '<' ? 'html' : wantsFigures && first ? figuresFormat(text, contentType) : undefined;
}

function figuresFormat(text: string, contentType = ''): string {
  return /html/i.test(contentType) || /^\s*</.test(text) ? 'html' : 'json';
}

/** What came instead of a feed, in a few words: for messages. */
export function describeContent(text: string, contentType?: string): string {
  const start = text.trimStart().slice(0, 500);
  const type = contentType?.split(';')[0]?.trim();
  const name = /<([a-z][\w:.-]*)/i.exec(start.replace(/<[!?][^>]*>/g, ''))?.[1];
  if (!start) return 'an empty reply';
  if (/^<!doctype html|^<html|<html[\s>]/i.test(start)) return 'an HTML page';
  if (start.startsWith('<') && name) return `XML with the root <${name}>`;
  return `${type || 'text'} that begins “${start.slice(0, 40).replace(/[^\x20-\x7e\u00a0-\u1eff]/g, '·')}”`;
}
