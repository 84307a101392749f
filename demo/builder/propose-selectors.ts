import { findDate } from '../../src/lib/date-in-text.js';
import type { FieldMap } from '../../src/model/source-config.js';

/** What the page has around its content: its lists are menus. */
const frame = 'nav, header, footer, aside, menu, form, [role=navigation]';
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const chosen = 'li, article, tr, dl, div, section, a';

/**
 * Selectors for a page's list of news: of all groups of like elements the one with the longest headlines. A start that
 * the visitor corrects; nothing where no three elements are alike.
 */
export function proposeSelectors(page: Document): FieldMap | undefined {
  const groups = new Map<string, Element[]>();
  for (const element of page.body.querySelectorAll(chosen)) {
    if (element.closest(frame) || !headline(element)) continue;
    const selector = selectorOf(element);
    if (selector) groups.set(selector, [...(groups.get(selector) ?? []), element]);
  }
  let best: { items: string; elements: Element[]; score: number } | undefined;
  for (const [items, elements] of groups) {
    if (elements.length < 3 || isNested(elements.slice(0, 100))) continue;
    const score = Math.min(elements.length, 30) * averageHeadline(elements) * (dateSelector(elements) ? 1.5 : 1);
    // Of a list's items and what each has in it, the items come first and say as much.
    if (!best || score > best.score * 1.05) best = { items, elements, score };
  }
  return best && { items: best.items, ...fieldsOf(best.elements) };
}

/** The text of the link that leads to the article: the longest. */
function headline(element: Element): string {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  const texts = links.map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim());
  const longest = texts.sort((a, b) => b.length - a.length)[0] ?? '';
  return longest.length >= 12 ? longest : '';
}

function averageHeadline(elements: readonly Element[]): number {
  const lengths = elements.map((element) => Math.min(headline(element).length, 120));
  return lengths.reduce((sum, length) => sum + length, 0) / elements.length;
}

function isNested(elements: readonly Element[]): boolean {
  return elements.some((element) => elements.some((other) => other !== element && other.contains(element)));
}

/** `ul.news > li`, `div.item`: by class where there is one, else by that of what it stands in. */
function selectorOf(element: Element): string | undefined {
  const own = classSelector(element);
  const name = element.localName;
  if (own) return `${name}${own}`;
  const parent = element.parentElement;
  if (!parent || parent.localName === 'html') return undefined;
  const around = parent.id && /^[a-z][\w-]*$/i.test(parent.id) ? `#${parent.id}` : `${parent.localName}${classSelector(parent)}`;
  return /[#.]/.test(around) ? `${around} > ${name}` : undefined;
}

/** Classes that say what an element is; those with figures are often of one element alone. */
function classSelector(element: Element): string {
  const names = [...element.classList].filter((name) => /^[a-z][a-z_-]*$/i.test(name) && !/^(?:first|last|odd|even|active|col|row|clearfix|item-)/.test(name));
  return names.slice(0, 2).map((name) => `.${name}`).join('');
}

function fieldsOf(elements: readonly Element[]): FieldMap {
  const most = (selector: string): boolean => elements.filter((element) => element.querySelector(selector)).length * 2 > elements.length;
  const isLink = elements.every((element) => element.matches('a[href]'));
  const heading = headings.find((name) => most(name));
  const date = dateSelector(elements);
  const summary = ['[class*=summary i]', '[class*=sapo i]', '[class*=desc i]', '[class*=lead i]', '[class*=intro i]', 'p'].find((selector) => most(selector) && selector !== date);
  return {
    title: heading ?? (isLink ? '' : textLink(elements)),
    url: isLink ? '@href' : heading && most(`${heading} a[href]`) ? `${heading} a@href` : `${heading ? 'a' : textLink(elements)}@href`,
    ...(date && { datePublished: date }),
    ...(most('img') && { 'image.src': 'img' }),
    ...(summary && { summary }),
  };
}

/** The link with the headline: the first one is often around the picture. */
function textLink(elements: readonly Element[]): string {
  const [first] = elements;
  const links = [...(first?.querySelectorAll('a[href]') ?? [])];
  const link = links.sort((a, b) => (b.textContent?.trim().length ?? 0) - (a.textContent?.trim().length ?? 0))[0];
  const own = link ? classSelector(link) : '';
  if (own) return `a${own}`;
  return links.length > 1 && links.some((other) => other.querySelector('img')) ? 'a:not(:has(img))' : 'a';
}

/** What the dates stand in. */
function dateSelector(elements: readonly Element[]): string | undefined {
  const counts = new Map<string, number>();
  for (const element of elements) {
    for (const part of element.querySelectorAll('time, span, em, small, i, p, div, td, b')) {
      const text = part.textContent ?? '';
      if (text.length > 60 || !findDate(text) || (part.localName !== 'time' && part.querySelector('time'))) continue;
      const selector = part.localName === 'time' ? 'time' : `${part.localName}${classSelector(part)}`;
      counts.set(selector, (counts.get(selector) ?? 0) + 1);
    }
  }
  const [selector, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return count * 2 > elements.length ? selector : undefined;
}
