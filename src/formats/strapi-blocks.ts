import { escapeHtml } from '../lib/escape-html.js';
import { imageTag, linkTag } from '../lib/markdown-inline.js';
import { isObject, toList, toText, type JsonObject } from './json-values.js';

/** Marks of a text and the elements they become, the innermost first. */
const marks = Object.entries({ code: 'code', strikethrough: 'del', underline: 'u', italic: 'em', bold: 'strong' });

const deepest = 10;

/** Rich text of Strapi's blocks editor as HTML (https://docs.strapi.io/cms/features/content-type-builder). */
export function blocksToHtml(blocks: unknown, depth = 0): string {
  if (depth > deepest) return '';
  return toList(blocks)
    .filter(isObject)
    .map((block) => blockToHtml(block, depth))
    .join('');
}

function blockToHtml(block: JsonObject, depth: number): string {
  if (typeof block['text'] === 'string') return textToHtml(block['text'], block);
  const isList = block['type'] === 'list';
  const inner = (isList ? listToHtml : blocksToHtml)(block['children'], depth + 1);
  switch (block['type']) {
    case 'list':
      return element(block['format'] === 'ordered' ? 'ol' : 'ul', inner);
    case 'heading':
      return element(`h${Math.min(Math.max(Number(block['level']) || 2, 1), 6)}`, inner);
    case 'list-item':
      return element('li', inner);
    case 'quote':
      return element('blockquote', inner);
    case 'code':
      return element('pre', element('code', inner.replace(/<br>/g, '\n')));
    case 'image':
      return figure(block['image']);
    case 'link': {
      const tag = linkTag(toText(block['url']));
      return tag ? `${tag}${inner}</a>` : inner;
    }
    default:
      // An empty paragraph is how editors make room.
      return element('p', inner);
  }
}

const itemEnd = '</li>';

/** A list within a list stands beside the item that it belongs to. */
function listToHtml(children: unknown, depth: number): string {
  let html = '';
  let isOpen = false;
  for (const child of toList(children).filter(isObject)) {
    const item = blocksToHtml([child], depth);
    if (!item) continue;
    if (isOpen && child['type'] === 'list') {
      html += item;
      continue;
    }
    if (isOpen) html += itemEnd;
    isOpen = item.endsWith(itemEnd);
    html += isOpen ? item.slice(0, -itemEnd.length) : item;
  }
  return isOpen ? html + itemEnd : html;
}

function textToHtml(text: string, block: JsonObject): string {
  let html = escapeHtml(text).replace(/\n/g, '<br>');
  for (const [mark, name] of marks) if (block[mark] === true) html = element(name, html);
  return html;
}

function element(name: string, html: string): string {
  return html && `<${name}>${html}</${name}>`;
}

/** A picture with its caption. */
export function figure(media: unknown): string {
  if (!isObject(media)) return '';
  const image = imageTag(toText(media['url']), toText(media['alternativeText']));
  const caption = escapeHtml(toText(media['caption']));
  return image && `<figure>${image}${element('figcaption', caption)}</figure>`;
}
