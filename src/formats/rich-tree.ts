import { escapeHtml } from '../lib/escape-html.js';
import { imageTag, linkTag } from '../lib/markdown-inline.js';
import type { ArticleImage } from '../model/article.js';
import { isObject, pick, toList, toText, type JsonObject } from './json-values.js';
import { richText } from './rich-text.js';

/** Nobody nests lists and tables deeper. */
const deepest = 24;

/** Elements for the marks of a text, the innermost first, by the names that editors have for them. */
const marks: readonly (readonly [element: string, names: RegExp, bit: number])[] = [
  ['code', /^code$/, 16],
  ['sup', /^sup/, 64],
  ['sub', /^sub/, 32],
  ['del', /^(?:strike|del)/, 4],
  ['u', /^underlined?$/, 8],
  ['em', /^(?:em|emphasis|italic|i)$/, 2],
  ['strong', /^(?:strong|bold|b)$/, 1],
];

/** Elements for blocks, by their names without separators. */
const blocks: readonly (readonly [element: string, names: RegExp])[] = [
  ['p', /^(?:paragraph|p|normal|unstyled|textblock)$/],
  ['li', /(?:list|task|check)item$|^(?:li|todo)$/],
  ['ul', /list$|^[uo]l$/],
  ['blockquote', /quote$/],
  ['pre', /^(?:code(?:block)?|pre(?:formatted)?)$/],
  ['table', /^table$/],
  ['tr', /^(?:table)?row$|^tr$/],
  ['th', /^tableheader(?:cell)?$|^th$/],
  ['td', /^tablecell$|^td$/],
];
const heading = /^h(?:ead(?:ing|er))?([1-6]|one|two|three|four|five|six)?$/;
const link = /^(?:a|(?:auto|hyper|inline)?link)$/;
const lineBreak = /^(?:br|(?:hard|line)break)$/;
const rule = /^(?:hr|horizontalrule|thematicbreak|divider|delimiter)$/;
const picture = /image|img|photo|upload|media|asset|figure/;

/** Where a tree has what it consists of. */
const inner = ['children', 'content', 'elements', 'root', 'document', 'json', 'raw', 'blocks', 'items', 'value', 'body'] as const;

/** Finds the picture that a part of a tree has. */
type PictureReader = (node: JsonObject) => Partial<ArticleImage> | undefined;

/**
 * Rich text that editors keep as a tree, as HTML: of Lexical, ProseMirror and TipTap, Slate, Editor.js and Draft.js, Contentful,
 * DatoCMS, Prismic, Sanity (Portable Text), Strapi, Umbraco, Wagtail and Payload. What has neither text nor pictures in it gives nothing.
 */
export function treeToHtml(tree: unknown, pictureOf: PictureReader): string {
  return nodesToHtml(toList(tree), { depth: 0, pictureOf });
}

/** Whether a value is such a tree, not a list of records. */
export function isTree(value: unknown, depth = 3): boolean {
  if (Array.isArray(value)) return value.slice(0, 3).some((node) => isObject(node) && (heading.test(nameOf(node)) || blocks.some(([, names]) => names.test(nameOf(node)))));
  return isObject(value) && depth > 0 && inner.some((name) => isTree(value[name], depth - 1));
}

interface Place {
  depth: number;
  pictureOf: PictureReader;
  /** The element that it stands in, of those that hold words or items only. */
  within?: string;
  /** Addresses and marks that are told beside the texts. */
  beside?: JsonObject;
}

function nodesToHtml(nodes: readonly unknown[], place: Place): string {
  if (place.depth > deepest) return '';
  let html = '';
  let list = '';
  for (const node of nodes) {
    const piece = isObject(node) ? nodeToHtml(node, place) : place.within && typeof node === 'string' ? node : '';
    // Of some editors items follow each other without a list around them.
    const around = isObject(node) && piece.startsWith('<li>') && !/^[uo]l$/.test(place.within ?? '') ? listOf(node) : '';
    if (around !== list) html += (list && `</${list}>`) + (around && `<${around}>`);
    list = around;
    html += piece;
  }
  return html + (list && `</${list}>`);
}

function nodeToHtml(node: JsonObject, place: Place): string {
  const name = nameOf(node);
  const { data, value } = node;
  if (lineBreak.test(name)) return '<br>';
  if (rule.test(name)) return '<hr>';
  const own: JsonObject = { ...objectOf(value), ...objectOf(data), ...objectOf(node['fields']), ...objectOf(node['attrs']), ...objectOf(node['attributes']), ...node };
  const level = heading.exec(name);
  const element = level ? headingOf(level[1] ?? '', own) : (blocks.find(([, names]) => names.test(name))?.[0] ?? '');
  // Editor.js has HTML there.
  if (isObject(data) && typeof data['text'] === 'string') return elementOf(element || 'p', data['text']);
  const text = node['text'] ?? (isObject(value) ? (value['text'] ?? value['quote']) : (value ?? node['code']));
  if (typeof text === 'string') {
    if (isText(name) || (!element && place.within)) return marked(text, node, place.beside ?? {});
    return text === value ? valueOf(text, element) : elementOf(element || 'p', spansToHtml(text, toList(node['spans'] ?? node['inlineStyleRanges'])));
  }
  const figure = picture.test(name) ? figureOf(own, place) : '';
  if (figure) return figure;
  const { html } = own;
  if (/^(?:raw|html)/.test(name) && typeof html === 'string') return html;
  const parts = pick(own, ...inner);
  const found: readonly unknown[] = Array.isArray(parts) ? parts : isObject(parts) ? [parts] : [];
  const below = { ...place, within: '', depth: place.depth + 1, beside: { ...place.beside, ...linksOf(node) } };
  if (element === 'ul') return listToHtml(found, own, below);
  if (element === 'table') return elementOf('table', nodesToHtml(found.map((row) => (Array.isArray(row) ? { type: 'tr', children: row.map((cell) => ({ type: 'td', data: { text: toText(cell) } })) } : row)), { ...below, within: 'table' }));
  if (link.test(name)) {
    const words = nodesToHtml(found, { ...below, within: 'a' });
    const tag = words && linkTag(toText(pick(own, 'url', 'href', 'uri')));
    return tag ? `${tag}${words}</a>` : words;
  }
  const mark = element ? undefined : marks.find(([, names]) => names.test(name))?.[0];
  if (mark) return elementOf(mark, nodesToHtml(found, { ...below, within: place.within || mark }));
  const block = element || (!place.within && found.some((part) => isObject(part) && isWords(part)) ? 'p' : '');
  return elementOf(block, nodesToHtml(found, { ...below, within: /^(?:p|h\d|pre)$/.test(block) ? block : element ? '' : (place.within ?? '') }));
}

function isText(name: string): boolean {
  return /^(?:text|span)?$/.test(name);
}

function isWords(node: JsonObject): boolean {
  const name = nameOf(node);
  return link.test(name) || (isText(name) && typeof (node['text'] ?? node['value']) === 'string');
}

/** Text of a block of Wagtail: HTML, Markdown, or the words of a heading. */
function valueOf(text: string, element: string): string {
  const html = richText(text);
  return /^h\d/.test(element) ? elementOf(element, html.replace(/^<p>|<\/p>$/g, '')) : /^\s*<(?:p|div|[uo]l|h\d|table|figure|blockquote)\b/.test(html) ? html : elementOf('p', html);
}

/** A list within a list may stand beside the item that it belongs to. Editor.js has items as HTML, or with the list below them. */
function listToHtml(items: readonly unknown[], list: JsonObject, place: Place): string {
  const name = listOf(list);
  const itemToHtml = (item: unknown): string => {
    if (!isObject(item)) return elementOf('li', toText(item));
    if (nameOf(item)) return nodesToHtml([item], { ...place, within: name });
    return elementOf('li', toText(item['content']) + (place.depth < deepest ? listToHtml(toList(item['items']), list, { ...place, depth: place.depth + 1 }) : ''));
  };
  const pieces = items.map(itemToHtml).filter(Boolean).map((item) => (/^<[uo]l>/.test(item) ? `<li>${item}</li>` : item));
  return elementOf(name, pieces.join('').replace(/<\/li><li>(<[uo]l>)/g, '$1'));
}

function nameOf(node: JsonObject): string {
  const type = node['_type'] === 'block' ? (node['listItem'] ? 'listitem' : node['style']) : pick(node, 'type', 'nodeType', '_type', 'tag');
  return typeof type === 'string' ? type.toLowerCase().replace(/[^a-z\d]/g, '') : '';
}

function listOf(node: JsonObject): string {
  const said = [nameOf(node), ...['style', 'listType', 'format', 'tag', 'listItem'].map((key) => node[key])];
  return said.some((word) => typeof word === 'string' && /^o(?:l|rdered|-list)|^number|^olist/.test(word)) ? 'ol' : 'ul';
}

function headingOf(said: string, { level, depth, tag }: JsonObject): string {
  const number = Number(said || pick({ level, depth }, 'level', 'depth') || /^h([1-6])$/.exec(toText(tag))?.[1]);
  const named = ['one', 'two', 'three', 'four', 'five', 'six'].indexOf(said) + 1;
  return `h${Math.min(Math.max(named || number || 2, 1), 6)}`;
}

/** A text with its marks: names in a list, names of their own, or the bits of a number. */
function marked(text: string, node: JsonObject, beside: JsonObject): string {
  const given = toList(node['marks']).map((mark) => (isObject(mark) ? { ...mark, ...objectOf(mark['attrs']) } : { type: mark }));
  const bits = Number(node['format']) || 0;
  const names = [...given.map(({ type }) => toText(type).toLowerCase()), ...Object.keys(node).filter((key) => node[key] === true)];
  let html = escapeHtml(text).replace(/\n/g, '<br>');
  for (const [name, words, bit] of marks) if (bits & bit || names.some((word) => words.test(word))) html = elementOf(name, html);
  const address = given.map((mark) => toText(pick(mark, 'href', 'url') ?? beside[toText(mark['type'])])).find(Boolean);
  const tag = address && html && linkTag(address);
  return tag ? `${tag}${html}</a>` : html;
}

/** What Portable Text tells of the links in a block, and Draft.js in a document, by their keys. */
function linksOf({ markDefs, entityMap }: JsonObject): JsonObject {
  const links = [...toList(markDefs).filter(isObject).map((mark) => [mark['_key'], mark]), ...Object.entries(objectOf(entityMap)).map(([key, entity]) => [key, objectOf(entity)['data']])];
  return Object.fromEntries(links.map(([key, mark]) => [toText(key), pick(objectOf(mark), 'href', 'url')]));
}

/** A text of which it is told beside it from where to where it has which mark. */
function spansToHtml(text: string, spans: readonly unknown[]): string {
  const told = spans.slice(0, 200).filter(isObject).map((span) => {
    const start = Number(pick(span, 'start', 'offset'));
    return { start, end: Number(span['end'] ?? start + Number(span['length'])), mark: { type: toText(pick(span, 'type', 'style')), url: pick(objectOf(span['data']), 'url') } };
  });
  const edges = [...new Set([0, text.length, ...told.flatMap(({ start, end }) => [start, end])])].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    return marked(text.slice(start, end), { marks: told.filter((span) => span.start <= start && span.end >= end).map(({ mark }) => mark) }, {});
  }).join('');
}

function figureOf(node: JsonObject, { pictureOf }: Place): string {
  const found = pictureOf(node);
  const image = found?.src ? imageTag(found.src, found.alt ?? '') : '';
  return image && `<figure>${image}${elementOf('figcaption', escapeHtml(toText(node['caption'])))}</figure>`;
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function elementOf(name: string, html: string): string {
  const inside = name === 'pre' ? html.replace(/<br>/g, '\n') : html;
  return html && name ? `<${name}>${inside}</${name}>` : html;
}
