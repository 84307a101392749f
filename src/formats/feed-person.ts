import { titleText } from '../lib/html-text.js';
import type { Author } from '../model/article.js';

const address = String.raw`(?:mailto:)?[^\s@<>()[\],]+@[^\s@<>()[\],]+|https?:\/\/[^\s<>()[\]]+`;
const bracketed = new RegExp(String.raw`[<([]\s*(?:${address})\s*[>)\]]`, 'gi');
const bare = new RegExp(address, 'gi');
/** What parts a name from its addresses, and brackets with nothing in them. */
const edges = /^(?:[\s,;:–—-]|\(\s*\)|<\s*>|\[\s*\])+|(?:[\s,;:–—-]|\(\s*\)|<\s*>|\[\s*\])+$/g;

/**
 * The author whom a text names: `mail@example.com (Name)`, `Name <mail@example.com> (https://example.com)` and what else
 * people make of these, or the name alone. Who is named by an address only is called by it.
 */
export function parsePerson(text: string): Author {
  const trimmed = text.trim().slice(0, 500);
  if (!/@|:\/\/|^"/.test(trimmed)) return { name: titleText(trimmed) };
  const name = trimmed.replace(bracketed, ' ').replace(bare, ' ').replace(edges, '').replace(/^([("<[])(.*)[)">\]]$/s, unwrapped);
  // Somebody may be called as an address is written: `an@example.com (An@Home)`.
  const called = /\(([^()]*@[^()]*)\)$/.exec(trimmed)?.[1] ?? trimmed.match(bare)?.[0] ?? trimmed;
  return { name: titleText(name) || called.replace(/^mailto:/i, '').replace(/\?.*$/s, '') };
}

/** What stands in brackets or quotation marks that are one pair, not two: `(A) B (C)`. */
function unwrapped(whole: string, open: string, inner: string): string {
  const isOver = open === '"' ? /"/ : /^[^([<]*[)\]>]/;
  return isOver.test(inner) ? whole : inner;
}
