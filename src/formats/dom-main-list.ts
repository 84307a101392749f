import { createArticle } from '../model/create-article.js';
import type { Article } from '../model/article.js';
import { readEntries, type Entry } from './dom-articles.js';
import { fold, textOf, wordCount } from './dom-text.js';
import { isDeep, isSameKind } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

/** How much of a part's weight one of its parts must have, so that the others are beside it. */
const share = 0.6;

/** Titles over the rest of a list. */
const rest = /^(?:cac )?(?:tin|bai)(?: viet| tuc)? (?:cu|moi) hon|^(?:cac )?(?:tin|bai)(?: viet| tuc)? (?:khac|da dua)|^(?:older|newer|more|other) (?:news|posts|articles)/;

/** The news of a listing page: of all that looks like items those that stand in its weightiest part. */
export function readMainList(body: HTMLElement, options: ReadOptions): Article[] {
  const entries = readEntries(body, options).filter(({ draft }) => draft.url);
  const parts = mainParts(body, entries);
  const found = parts.flatMap((part) => (part === body ? entries : readEntries(part, options))).filter(({ draft }) => draft.url);
  const first = found.filter(({ draft }, index) => found.findIndex((other) => other.draft.url === draft.url) === index);
  return unlike(newsOf(first)).flatMap(({ draft }) => createArticle(draft, options.baseUrl) ?? []);
}

/** From the whole page down, as long as one part weighs more than all beside it; what continues its list stays with it. */
function mainParts(body: HTMLElement, entries: readonly Entry[]): HTMLElement[] {
  let main: HTMLElement = body;
  const others: HTMLElement[] = [];
  const within = (part: Node): Entry[] => entries.filter(({ nodes }) => nodes[0] && part.contains(nodes[0]));
  for (;;) {
    const total = weigh(within(main));
    const children = [...main.children] as HTMLElement[];
    const next = children.find((child) => within(child).length > 1 && weigh(within(child)) > total * share);
    if (!next || hasTwin(next, children, (child) => within(child).length > 0)) return [main, ...others].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
    others.push(...children.filter((child) => child !== next && (rest.test(fold(textOf(child)).slice(0, 60)) || isOfSame(within(child), within(next)))));
    main = next;
  }
}

/** Whether a part beside the list shows articles of the list's kind in full, as the one at the top of a page. */
function isOfSame(entries: readonly Entry[], list: readonly Entry[]): boolean {
  const isFull = ({ draft: { url = '', datePublished, summary } }: Entry): boolean =>
    Boolean(datePublished && summary) && isDeep(url) && list.some(({ draft }) => isSameKind(url, draft.url ?? ''));
  return entries.length > 0 && entries.every(isFull);
}

/** Whether another part is made like `part`: each is one section of the news. */
function hasTwin(part: Element, parts: readonly Element[], isFull: (part: Element) => boolean): boolean {
  return part.className !== '' && parts.some((other) => other !== part && other.localName === part.localName && other.className === part.className && isFull(other));
}

/** What tells news from other links: a date, a picture, a text, a headline of some words. */
function weigh(entries: readonly Entry[]): number {
  let sum = 0;
  for (const { draft } of entries) sum += weight(draft);
  return sum;
}

function weight({ title = '', datePublished, image, summary }: Entry['draft']): number {
  return Math.min(wordCount(title), 6) / 6 + (datePublished ? 1 : 0) + (image ? 1.5 : 0) + (summary ? 2 : 0);
}

/**
 * Without links that stand between the news: where most have a date, others have a text at least, or lead from behind
 * them to addresses of their kind.
 */
function newsOf(entries: readonly Entry[]): Entry[] {
  const isLong = ({ draft }: Entry): boolean => wordCount(draft.title ?? '') > 4;
  const isPeer = ({ draft: { url = '' } }: Entry, others: readonly Entry[]): boolean =>
    isDeep(url) && others.some(({ draft }) => isSameKind(url, draft.url ?? ''));
  const dated = entries.filter(({ draft }) => draft.datePublished);
  if (dated.length > 1 && dated.length * 2 >= entries.length) {
    const start = entries.findIndex((entry) => dated.includes(entry));
    return entries.filter((entry, index) => dated.includes(entry) || entry.draft.summary || (index > start && isLong(entry) && isPeer(entry, dated)));
  }
  const strong = entries.filter((entry) => weight(entry.draft) > 1 || isLong(entry));
  return entries.filter((entry) => strong.includes(entry) || isPeer(entry, strong));
}

/** One picture at several items is a bullet, or stands for one that is missing. */
function unlike(entries: readonly Entry[]): Entry[] {
  const count = (src: string | undefined): number => entries.filter(({ draft }) => draft.image?.src === src).length;
  return entries.map((entry) => (entry.draft.image && count(entry.draft.image.src) > 1 ? { ...entry, draft: { ...entry.draft, image: undefined } } : entry));
}
