import { escapeHtml } from './escape-html.js';
import { inlineMarkdown } from './markdown-inline.js';

const marker = /^( {0,3})([-*+]|\d{1,9}[.)])(?: ( {0,3})(?! )|(?=\s)|$)/;
const fence = /^ {0,3}(`{3,9}|~{3,9})/;
const heading = /^ {0,3}(#{1,6})(?:[ \t]|$)/;

/** Lists and quotes within one another, at most: text that nests deeper is no writing. */
const deepest = 8;

/**
 * Markdown as editors of CMSs write it, as HTML: paragraphs, headings, lists, quotes, code, rules; links, pictures and
 * emphasis within them (a subset of https://spec.commonmark.org/). HTML in it is escaped, and unsafe addresses are left
 * out: nothing of the text becomes a tag that is not made here.
 */
export function markdownToHtml(text: string): string {
  return blocks(text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n'), 0, false);
}

function blocks(lines: readonly string[], depth: number, isTight: boolean): string {
  let html = '';
  let paragraph: string[] = [];
  const flush = (tag = ''): void => {
    const text = inlineMarkdown(paragraph.map((line) => line.trimStart()).join('\n').trimEnd());
    if (text) html += tag || !isTight ? `<${tag || 'p'}>${text}</${tag || 'p'}>` : text;
    paragraph = [];
  };

  for (let i = 0; i < lines.length;) {
    const line = lines[i] ?? '';
    const level = heading.exec(line)?.[1]?.length;
    const [, code] = fence.exec(line) ?? [];
    const underline = paragraph.length && /^ {0,3}(?:=+|--+) *$/.test(line);
    if (underline) {
      flush(line.includes('=') ? 'h1' : 'h2');
      i++;
    } else if (code) {
      flush();
      const from = ++i;
      while (i < lines.length && !lines[i]?.trimStart().startsWith(code)) i++;
      html += `<pre><code>${escapeHtml(lines.slice(from, i++).join('\n'))}</code></pre>`;
    } else if (level) {
      flush();
      html += `<h${level}>${inlineMarkdown(headingText(line.trim().slice(level)))}</h${level}>`;
      i++;
    } else if (isRule(line)) {
      flush();
      html += '<hr>';
      i++;
    } else if (/^ {0,3}>/.test(line) && depth < deepest) {
      flush();
      const from = i;
      while (/^ {0,3}>/.test(lines[i] ?? '') || (lines[i]?.trim() && !isBlockStart(lines[i] ?? ''))) i++;
      const inner = lines.slice(from, i).map((quoted) => quoted.replace(/^ {0,3}> ?/, ''));
      html += `<blockquote>${blocks(inner, depth + 1, false)}</blockquote>`;
    } else if (isListStart(line, paragraph.length > 0) && depth < deepest) {
      flush();
      const end = listEnd(lines, i);
      html += list(lines.slice(i, end), depth);
      i = end;
    } else {
      if (line.trim()) paragraph.push(line);
      else flush();
      i++;
    }
  }
  flush();
  return html;
}

/** `## Title ##`: the number signs behind it are decoration. */
function headingText(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return (text[end - 1] === ' ' || !end ? text.slice(0, end) : text).trim();
}

function isRule(line: string): boolean {
  return /^ {0,3}[-*_]/.test(line) && /^(?:-{3,}|\*{3,}|_{3,})$/.test(line.replace(/ /g, ''));
}

/** A year that begins a line of a paragraph (`2024. …`) begins no list. */
function isListStart(line: string, isInParagraph: boolean): boolean {
  const [found, , sign = ''] = marker.exec(line) ?? [];
  return !!found && (!isInParagraph || (/^(?:\D|1\D)/.test(sign) && line.trim() !== sign));
}

function isBlockStart(line: string): boolean {
  return heading.test(line) || fence.test(line) || isRule(line) || /^ {0,3}>/.test(line) || marker.test(line);
}

/** Of two lists, one numbered and one not, the second begins another. */
function isNumbered(line: string): boolean {
  return /^\s*\d/.test(line);
}

function listEnd(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (!line.trim()) continue;
    const isItem = marker.test(line) && !isRule(line) && isNumbered(line) === isNumbered(lines[start] ?? '');
    const isLazy = i === end && !isBlockStart(line);
    if (!isItem && !isLazy && !line.startsWith('  ')) break;
    end = i + 1;
  }
  return end;
}

/** `lines` from a first item to the end of the list. Blank lines between what is within make it loose: with paragraphs. */
function list(lines: readonly string[], depth: number): string {
  const items: string[][] = [];
  let width = 0;
  const outer = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  for (const line of lines) {
    const [sign, indent = ''] = marker.exec(line) ?? [];
    if (sign && (!items.length || indent.length < Math.max(outer + 2, Math.min(width, 2)))) {
      width = sign.length;
      items.push([line.slice(width)]);
    } else {
      const own = /^ */.exec(line)?.[0].length ?? 0;
      items[items.length - 1]?.push(line.slice(Math.min(own, width)));
    }
  }
  const isTight = !lines.some((line) => !line.trim());
  const first = Number.parseInt(lines[0] ?? '', 10);
  const tag = isNumbered(lines[0] ?? '') ? 'ol' : 'ul';
  const start = first > 1 ? ` start="${first}"` : '';
  return `<${tag}${start}>${items.map((item) => `<li>${blocks(item, depth + 1, isTight)}</li>`).join('')}</${tag}>`;
}
