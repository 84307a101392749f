import { decodeEntities } from './entities.js';

/**
 * Where the tag ends in which `from` lies: the index of its `>`, or of the `<` or the end of the text that cuts it off.
 * A `>` inside a quoted value does not count; a quote that would swallow whole elements is no quote. Linear over a text
 * in all: what is looked at twice lies between two quotes.
 */
export function tagEnd(source: string, from: number): number {
  let afterEquals = false;
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 62 || code === 60) return i;
    if (afterEquals && (code === 34 || code === 39)) {
      const close = source.indexOf(code === 34 ? '"' : "'", i + 1);
      // `<a href="x>text</a> <b c="y">`: the quote before x was never closed.
      const quoted = source.slice(i + 1, Math.max(close, 0));
      const bracket = quoted.indexOf('>');
      if (close !== -1 && (bracket === -1 || !quoted.includes('<', bracket))) i = close;
    }
    if (code > 32) afterEquals = code === 61;
  }
  return source.length;
}

const attribute = /([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|["']?([^\s>]*)))?/g;

/** The attributes of a tag, names in lower case, values decoded. Of two with one name the first counts, as in HTML. */
export function parseAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let match; (match = attribute.exec(tag));) {
    const [, name = '', double, single, bare] = match;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
