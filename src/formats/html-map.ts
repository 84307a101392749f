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
import { plainText } from '../lib/plain-text.js';
import { imageOf } from './dom-image.js';
import { textOf } from './dom-text.js';
import { linkUrl } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

type MapOptions = ReadOptions & { map: FieldMap };

/** The articles of a page as `map` says where they are. */
export function articlesByMap(root: ParentNode, options: MapOptions): Article[] {
  const items = itemsOf(root, options);
  const drafts = items.map((item) => articleDraft(item, options));
  for (const field of ['title', 'url'] as const) {
    if (options.map[field] && !drafts.some((draft) => draft[field])) throw nothingFound(field, options);
  }
  return drafts.flatMap((draft) => createArticle(draft, options.baseUrl) ?? []);
}

/** The links of a page as `map` says where they are. */
export function linksByMap(root: ParentNode, options: MapOptions): SiteLink[] {
  const drafts = itemsOf(root, options).map((item) => ({
    url: urlField(item, 'url', options) || linkUrl(item.querySelector('a') ?? item, options.baseUrl),
    title: field(item, 'title', options) || textOf(item),
    image: imageField(item, options)?.src,
    description: field(item, 'description', options) || field(item, 'summary', options),
    group: field(item, 'group', options),
  }));
  if (!drafts.some((draft) => draft.url)) throw nothingFound('url', options);
  return drafts.flatMap((draft) => createLink(draft, options.baseUrl) ?? []);
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
  const updated = options.map['updated'] ? parseDate(field(holder, 'updated', options), options) : undefined;
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
  const stamp = options.map[name]?.includes('@') ? undefined : select(item, name, options)?.getAttribute('datetime');
  const text = stamp ?? field(item, name, options);
  const date = parseDate(text, options) ?? findDate(text, options)?.date;
  return date ? { [name]: date } : {};
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
  if (!selector) return root instanceof Element ? [root] : [...root.children];
  const items = queryAll(root, selector, 'items', options);
  if (!items.length) throw nothingFound('items', options);
  return items;
}

/** The text of a field: of the element that its selector finds, of its attribute, or made by its template. */
function field(item: Element, name: string, options: MapOptions): string {
  const expression = options.map[name];
  if (!expression) return '';
  if (!/\{[^{}]+\}/.test(expression)) return evaluate(item, expression, name, options);
  let complete = true;
  const made = expression.replace(/\{([^{}]+)\}/g, (_, part: string) => {
    const value = part !== name && options.map[part] ? field(item, part, options) : evaluate(item, part, name, options);
    complete &&= value !== '';
    return encodeURIComponent(value).replace(/%2F/gi, '/');
  });
  return complete ? made : '';
}

function evaluate(item: Element, expression: string, name: string, options: MapOptions): string {
  const [selector, attribute] = splitExpression(expression);
  const element = selector ? queryAll(item, selector, name, options)[0] : item;
  return attribute ? plainText(element?.getAttribute(attribute)) : textOf(element);
}

function select(item: Element, name: string, options: MapOptions): Element | undefined {
  const expression = options.map[name];
  if (!expression) return undefined;
  const [selector] = splitExpression(expression);
  return selector ? queryAll(item, selector, name, options)[0] : item;
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
