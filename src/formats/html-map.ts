import { createArticle, type ArticleDraft } from '../model/create-article.js';
import { createLink } from '../model/create-link.js';
import { createVisitorStats } from '../model/create-visitor-stats.js';
import { visitorFigures, type VisitorStats } from '../model/visitor-stats.js';
import type { Article } from '../model/article.js';
import type { SiteLink } from '../model/site-link.js';
import type { FieldMap } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { findDate } from '../lib/date-in-text.js';
import { parseDate } from '../lib/date-text.js';
import { parseByPattern } from '../lib/pattern-date.js';
import { plainText } from '../lib/plain-text.js';
import { safeUrl } from '../lib/safe-url.js';
import { fillTemplate, isTemplate } from '../lib/template.js';
import { imageOf } from './dom-image.js';
import { textOf } from './dom-text.js';
import { linkUrl } from './dom-url.js';
import { checkNames, settings } from './map-check.js';
import type { ReadOptions } from './read-options.js';
import { isElement } from '../lib/is-element.js';

type MapOptions = ReadOptions & { map: FieldMap };

/** The articles of a page as `map` says where they are. */
export function articlesByMap(root: ParentNode, options: MapOptions): Article[] {
  const items = itemsOf(root, options);
  const drafts = items.map((item) => articleDraft(item, options));
  for (const field of ['title', 'url'] as const) {
    if (options.map[field] && !drafts.some((draft) => draft[field])) throw nothingFound(field, options);
  }
  checkFields(items, options);
  return drafts.flatMap((draft) => createArticle(draft, options.baseUrl) ?? []);
}

/** The links of a page as `map` says where they are. */
export function linksByMap(root: ParentNode, options: MapOptions): SiteLink[] {
  const items = itemsOf(root, options);
  const drafts = items.map((item) => ({
    url: urlField(item, 'url', options) || linkUrl(item.querySelector('a') ?? item, options.baseUrl),
    title: field(item, 'title', options) || textOf(item),
    image: imageField(item, options)?.src,
    description: field(item, 'description', options) || field(item, 'summary', options),
    group: field(item, 'group', options),
  }));
  if (!drafts.some((draft) => draft.url)) throw nothingFound('url', options);
  checkFields(items, options);
  return drafts.flatMap((draft) => createLink(draft, options.baseUrl) ?? []);
}

/** The address of the next page, as `map.next` says where its link is. */
export function nextByMap(root: ParentNode & Element, options: MapOptions): string | undefined {
  const next = urlField(root, 'next', options);
  return (next !== options.baseUrl && safeUrl(next, options.baseUrl)) || undefined;
}

/** Tells of names that no field has, of fields that find nothing in any item, and of dates that are none. */
function checkFields(items: readonly Element[], options: MapOptions): void {
  const { map, warn } = options;
  checkNames({ map, baseUrl: options.baseUrl, ...(warn && { warn }) });
  for (const name of Object.keys(map)) {
    if (settings.has(name)) continue;
    const found = items.map((item) => field(item, name, options) || (select(item, name, options) ? 'element' : '')).find(Boolean);
    if (!found) warn?.(`${nothingFound(name, options).message}. Check its selector against the source of that page, as the server sends it.`);
    else if (/^date|^updated$/.test(name) && found !== 'element' && !items.some((item) => dateOf(item, name, options))) {
      warn?.(`map: "${name}" found no date in “${found.slice(0, 60)}”. Say with "dateFormat": "dd/MM/yyyy HH:mm" how it is written.`);
    }
  }
}

/** The figures of a page as `map` says where they are. */
export function statsByMap(root: ParentNode & Element, options: MapOptions): VisitorStats {
  const holder = itemsOf(root, options)[0] ?? root;
  const draft: Record<string, string> = {};
  for (const figure of visitorFigures) {
    if (!options.map[figure]) continue;
    const count = /\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+(?!\d)|\d+/.exec(field(holder, figure, options))?.[0];
    if (count === undefined) throw nothingFound(figure, options);
    draft[figure] = count;
  }
  checkFields([holder], options);
  const updated = options.map['updated'] ? dateOf(holder, 'updated', options) : undefined;
  return createVisitorStats(draft, updated ?? new Date());
}

function articleDraft(item: Element, options: MapOptions): ArticleDraft {
  const text = (name: string): string => field(item, name, options);
  const author = text('authors') || text('author');
  return {
    id: text('id'),
    url: urlField(item, 'url', options),
    title: text('title'),
    summary: text('summary'),
    contentHtml: select(item, 'contentHtml', options)?.innerHTML ?? '',
    image: imageField(item, options),
    ...dateField(item, 'datePublished', options),
    ...dateField(item, 'dateModified', options),
    authors: author ? [{ name: author }] : [],
    tags: text('tags').split(/\s*[,;]\s*/),
    language: text('language'),
  };
}

function dateField(item: Element, name: 'datePublished' | 'dateModified', options: MapOptions): Partial<ArticleDraft> {
  const date = dateOf(item, name, options);
  return date ? { [name]: date } : {};
}

function dateOf(item: Element, name: string, options: MapOptions): Date | undefined {
  const { map } = options;
  const zone = map['timeZone'] || options.timeZone;
  const stamp = map[name]?.includes('@') ? undefined : select(item, name, options)?.getAttribute('datetime');
  const text = stamp ?? field(item, name, options);
  const written = map['dateFormat'] ? parseByPattern(text, map['dateFormat'], zone) : undefined;
  const zoned = zone ? { timeZone: zone } : {};
  return written ?? parseDate(text, zoned) ?? findDate(text, zoned)?.date;
}

function imageField(item: Element, options: MapOptions): ArticleDraft['image'] {
  const name = options.map['image.src'] ? 'image.src' : 'image';
  if (!options.map[name]) return undefined;
  const element = select(item, name, options);
  const image = element && imageOf(element.matches('img') ? element : (element.querySelector('img') ?? element), options.baseUrl);
  const src = options.map[name]?.includes('@') || !image?.src ? field(item, name, options) : image.src;
  const alt = options.map['image.alt'] ? field(item, 'image.alt', options) : image?.alt;
  return { ...image, src, alt };
}

function urlField(item: Element, name: string, options: MapOptions): string {
  const expression = options.map[name] ?? '';
  const element = expression.includes('@') || expression.includes('{') ? undefined : select(item, name, options);
  return (element && linkUrl(element, options.baseUrl)) || field(item, name, options);
}

function itemsOf(root: ParentNode, options: MapOptions): Element[] {
  const selector = options.map['items'];
  if (!selector) return isElement(root) ? [root] : [...root.children];
  const items = queryAll(root, selector, 'items', options);
  if (!items.length) throw nothingFound('items', options);
  return items;
}

/** The text of a field: of the element that its selector finds, of its attribute, or made by its template. */
function field(item: Element, name: string, options: MapOptions): string {
  const { map } = options;
  const expression = map[name];
  if (!expression) return '';
  if (!isTemplate(expression)) return evaluate(item, expression, name, options);
  const read = (part: string): string => (part !== name && Object.hasOwn(map, part) && map[part] ? field(item, part, options) : evaluate(item, part, name, options));
  return fillTemplate(expression, read, /^(?:url|next|image(?:\.src)?)$/.test(name)) ?? '';
}

/** `a@title | a` is the first of the two that says anything. */
function evaluate(item: Element, expression: string, name: string, options: MapOptions): string {
  for (const alternative of expression.split(' | ')) {
    const [selector, attribute] = splitExpression(alternative);
    const element = selector ? queryAll(item, selector, name, options)[0] : item;
    const text = attribute ? plainText(element?.getAttribute(attribute)) : textOf(element) || (element?.getAttribute('content') ?? '');
    if (text) return text;
  }
  return '';
}

function select(item: Element, name: string, options: MapOptions): Element | undefined {
  const expression = options.map[name];
  if (!expression) return undefined;
  if (isTemplate(expression)) return undefined;
  for (const alternative of expression.split(' | ')) {
    const [selector] = splitExpression(alternative);
    const element = selector ? queryAll(item, selector, name, options)[0] : item;
    if (element) return element;
  }
  return undefined;
}

/** `a.more@href` → selector and attribute; an `@` within brackets or quotes belongs to the selector. */
function splitExpression(expression: string): [selector: string, attribute: string] {
  const [, selector = expression, attribute = ''] = /^(.*?)\s*@([\w:.-]+)\s*$/s.exec(expression) ?? [];
  return [selector.trim(), attribute];
}

function queryAll(root: ParentNode, selector: string, name: string, options: MapOptions): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch (cause) {
    throw new SourceError(`map: "${name}" is no CSS selector: ${selector}`, {
      url: options.baseUrl,
      format: 'html',
      hint: 'With format="html", map gives CSS selectors, with @attribute behind them where the value is an attribute.',
      cause,
    });
  }
}

function nothingFound(name: string, options: MapOptions): SourceError {
  return new SourceError(`map: "${name}" (${options.map[name] ?? ''}) found nothing in the page ${options.baseUrl}`, {
    url: options.baseUrl,
    format: 'html',
    hint: `Check the selector of "${name}" against the source of that page, as the server sends it.`,
  });
}
