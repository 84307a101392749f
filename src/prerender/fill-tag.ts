import type { JSDOM } from 'jsdom';
import { LanguageController } from '../controllers/language-controller.js';
import { readers } from '../controllers/readers.js';
import { escapeHtml } from '../lib/escape-html.js';
import { copyAttributes, tagOf } from '../lib/mounts.js';
import { setPlace } from '../lib/place-of.js';
import { wordsOf } from '../locale/languages.js';
import type { Article } from '../model/article.js';
import { withEdits, type Edit } from './edits.js';
import { kinds } from './kinds.js';
import type { PrintPlace } from './print.js';
import { renderTag, type RenderedTag } from './render-tag.js';
import { loadTagData } from './sources.js';
import { asWritten } from './written-addresses.js';

/** The page that is being filled. */
export interface FillContext {
  page: string;
  dom: JSDOM;
  shadow: boolean;
  warn(message: string): void;
}

const banner = 'tin-date-banner';
const widgets = [...Object.keys(kinds), banner];

/** What is to be filled, in the order of the page: widgets, and mounts that have none in them yet. */
export function findTags(dom: JSDOM): HTMLElement[] {
  const tags = [...dom.window.document.querySelectorAll<HTMLElement>(`${widgets.join()},[data-tin]`)];
  const isToFill = (tag: HTMLElement): boolean => !tag.hasAttribute('data-tin') || (widgets.includes(tagOf(tag)) && !tag.querySelector(`:scope > ${tagOf(tag)}`));
  return tags.filter((tag) => isToFill(tag) && !tags.some((other) => other !== tag && isToFill(other) && other.contains(tag)));
}

/** What is to be written for a tag; nothing where it stays as it is. */
export async function fillTag(tag: HTMLElement, context: FillContext): Promise<Edit | undefined> {
  const { page, dom, warn } = context;
  const { startTag, endTag } = dom.nodeLocation(tag) as TagLocation;
  if (!startTag || !endTag) {
    warn(`<${tag.localName}>: expected </${tag.localName}> but found none, so that it is not clear what is within.`);
    return undefined;
  }
  const trees = [...tag.querySelectorAll(':scope > template[shadowrootmode]')];
  const edits = trees.map((tree) => without(dom.nodeLocation(tree) as Stretch));
  if (context.shadow) edits.push(...hiddenPictures(tag).map((picture) => laterAt((dom.nodeLocation(picture) as Stretch).startOffset)));
  const inner = withEdits(page, edits, startTag.endOffset, endTag.startOffset);
  for (const tree of trees) tree.remove();
  const widget = tag.dataset['tin'] === undefined ? tag : widgetIn(tag);
  try {
    const made = await (widget.localName === banner ? fillBanner(widget) : fillWidget(widget, inner, context.shadow));
    if (!made) return undefined;
    const opening = widget === tag ? page.slice(startTag.startOffset, startTag.endOffset) : openingOf(widget);
    const text = `${withAttributes(opening, made.rendered.added)}${context.shadow ? treeOf(made.rendered) : ''}${made.light}</${widget.localName}>`;
    return widget === tag
      ? { start: startTag.startOffset, end: endTag.endOffset, text }
      : { start: startTag.endOffset, end: endTag.startOffset, text };
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string };
    warn(asWritten(`<${widget.localName}>: ${message}${hint ? `. ${hint}` : ''}`));
    return undefined;
  }
}

interface Stretch {
  startOffset: number;
  endOffset: number;
}

type TagLocation = { startTag?: Stretch; endTag?: Stretch };

function without({ startOffset, endOffset }: Stretch): Edit {
  return { start: startOffset, end: endOffset, text: '' };
}

/** Pictures between the tags that are not seen where there is a tree: browsers would load them all the same, and before others. */
function hiddenPictures(tag: HTMLElement): HTMLImageElement[] {
  return [...tag.querySelectorAll<HTMLImageElement>('img:not([loading], [slot], [slot] *)')];
}

/** What tells the picture that begins there to wait until it is seen. */
function laterAt(picture: number): Edit {
  const start = picture + '<img'.length;
  return { start, end: start, text: ' loading="lazy"' };
}

/** The widget that the kit's script would put into a mount. */
function widgetIn(mount: HTMLElement): HTMLElement {
  const widget = mount.ownerDocument.createElement(tagOf(mount));
  copyAttributes(mount, widget);
  widget.append(...mount.childNodes);
  mount.append(widget);
  return widget;
}

interface Filled {
  rendered: RenderedTag;
  /** What stands between the tags. */
  light: string;
}

async function fillWidget(widget: HTMLElement, inner: string, shadow: boolean): Promise<Filled | undefined> {
  const kind = kinds[widget.localName];
  if (!kind) return undefined;
  const place = placeOfPrint(widget);
  const found = await loadTagData(widget, kind.kind);
  if (found?.data !== undefined && widget.closest('p')) {
    throw new Error('it stands within <p>, which ends where a list begins: expected it in <div>');
  }
  if (found?.data !== undefined) {
    const shown = await kind.shown(found.data, widget);
    widget.innerHTML = `${keptOf(widget, kind.hasHeading)}${kind.print(shown, place, widget)}\n`;
  }
  const rendered = await renderTag(widget, found?.isOwn ? kind.property(found.data) : {});
  // A card may be told by its attributes alone.
  const { article } = rendered.element as { article?: Article };
  const isTold = widget.localName === 'tin-article-card' && article !== undefined && !isSeen(widget);
  if (isTold) widget.innerHTML += `\n${kind.print([article], place, widget)}\n`;
  if (shadow) for (const picture of hiddenPictures(widget)) picture.setAttribute('loading', 'lazy');
  return isSeen(widget) ? { rendered, light: found?.data !== undefined || isTold ? widget.innerHTML : inner } : undefined;
}

/** Whether something is to be seen between the tags. */
function isSeen(widget: HTMLElement): boolean {
  return [...widget.childNodes].some((node) => (node.nodeType === 1 ? !/^(?:script|style|template|tin-source)$/.test((node as Element).localName) : node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')));
}

async function fillBanner(widget: HTMLElement): Promise<Filled> {
  const rendered = await renderTag(widget, {});
  const slotted = [...widget.querySelectorAll(':scope > [slot]')];
  const copy = widget.ownerDocument.createElement('div');
  copy.innerHTML = rendered.shadow.replace(/<!--.*?-->/g, '');
  const [date, lunar] = ['date', 'lunar'].map((part) => copy.querySelector(`[part="${part}"]`));
  const text = `<time datetime="${date?.getAttribute('datetime') ?? ''}">${escapeHtml(date?.textContent ?? '')}</time>${lunar ? ` (${escapeHtml(lunar.textContent ?? '')})` : ''}`;
  return { rendered, light: `${slotted.map(({ outerHTML }) => outerHTML).join('')}${text}` };
}

/** What stays between the tags when data come: what is meant for slots, what names sources, and the heading. */
function keptOf(widget: HTMLElement, hasHeading: boolean): string {
  const heading = hasHeading ? readers.value?.heading(widget) : undefined;
  const kept = [...widget.children].filter((child) => child.hasAttribute('slot') || child.localName === 'tin-source' || child.matches('script[type^="application/json" i]'));
  const printed = heading ? [`<h${heading.level}>${escapeHtml(heading.text)}</h${heading.level}>`] : [];
  return ['', ...kept.map(({ outerHTML }) => outerHTML), ...printed, ''].join('\n');
}

function placeOfPrint(widget: HTMLElement): PrintPlace {
  const host = { addController: () => undefined, getAttribute: (name: string) => widget.getAttribute(name) };
  setPlace(host, widget);
  const { locale, timeZone } = new LanguageController(host as never);
  return { locale, timeZone, words: wordsOf(locale) };
}

function openingOf(widget: HTMLElement): string {
  return `<${widget.localName}${[...widget.attributes].map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`).join('')}>`;
}

/** The opening tag with what the element gives itself, and the mark by which the style sheet knows that nothing has to be reserved. */
function withAttributes(opening: string, added: readonly [string, string][]): string {
  const written = added.map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`).join('');
  const mark = /\sprerendered(?=[\s/>=])/i.test(opening) ? '' : ' prerendered';
  return opening.replace(/\s*\/?>$/, `${written}${mark}>`);
}

function treeOf({ shadow }: RenderedTag): string {
  return `<template shadowrootmode="open">${shadow}</template>`;
}
