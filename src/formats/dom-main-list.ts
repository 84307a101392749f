import { dateOfLine } from '../lib/date-in-text.js';
import { safeUrl } from '../lib/safe-url.js';
import type { Stretch } from '../lib/stretch.js';
import type { Article } from '../model/article.js';
import { articlesOf, readEntriesInSlices, type Entry } from './dom-articles.js';
import { fold, headings, lineText, linesOf, textOf, wordCount } from './dom-text.js';
import { isDeep, kindOf } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

/** How much of a part's weight one of its parts must have, so that the others are beside it. */
const share = 0.6;

/** Titles over the rest of a list. */
const rest = /^(?:cac )?(?:tin|bai)(?: viet| tuc)? (?:cu|moi) hon|^(?:cac )?(?:tin|bai)(?: viet| tuc)? (?:khac|da dua)|^(?:older|newer|more|other) (?:news|posts|articles)/;

/** The news of a listing page: of all that looks like items those that stand in its weightiest part. */
export async function readMainList(body: HTMLElement, options: ReadOptions, stretch: Stretch): Promise<Article[]> {
  const entries = (await readEntriesInSlices(body, options, stretch)).filter(({ draft }) => draft.url);
  let found: Entry[] = [];
  const kinds = kindsOf(entries);
  for (const part of partsBefore(body)) {
    const before = isHeadlined(part) ? await readEntriesInSlices(part, options, stretch) : [];
    if (isOfSame(part, before, kinds, true)) found = found.concat(before);
  }
  for (const part of mainParts(body, entries, titleOf(body, options.baseUrl))) found = found.concat(part === body ? entries : await readEntriesInSlices(part, options, stretch));
  const first: Entry[] = [];
  const urls = new Set<string | undefined>();
  for (const entry of found.filter(({ draft, nodes }) => draft.url && isNamed(draft, nodes, options.baseUrl))) {
    if (!urls.has(entry.draft.url)) first.push(entry);
    urls.add(entry.draft.url);
  }
  return articlesOf(unlike(newsOf(first)), options);
}

/** What stands before a part of a page, in order. */
function partsBefore(part: Element): Element[] {
  const before: Element[] = [];
  for (let element = part; element.parentElement && element !== part.ownerDocument.body; element = element.parentElement) {
    for (let other = element.previousElementSibling; other; other = other.previousElementSibling) before.push(other);
  }
  return before.reverse();
}

function isHeadlined(part: Element): boolean {
  return part.querySelector(`:is(${headings}) a[href],a[href] :is(${headings})`) !== null;
}

/** Whether an entry has a title, if only that of a picture: one that leads to another site, or home, is a banner. */
function isNamed({ title, url = '' }: Entry['draft'], nodes: readonly Node[], baseUrl: string): boolean {
  const home = safeUrl('/', baseUrl);
  return Boolean(title) && ((url !== home && url.startsWith(home)) || nodes.some((node) => textOf(node)));
}

/** The heading that names what a page is about, as lists have it that are not at the entrance of a portal. */
function titleOf(body: HTMLElement, baseUrl: string): Element | undefined {
  if (/^\w+:\/\/[^/]+\/?(?:..\/?|\w+\.\w+)?(?:[?#]|$)/.test(baseUrl)) return undefined;
  const subject = fold(body.ownerDocument.title);
  const isSubject = (text: string): boolean => text !== '' && subject.startsWith(text);
  return [...body.querySelectorAll('h1,h2')].find((heading) => isSubject(fold(textOf(heading))) && !heading.querySelector('a'));
}

/** From the whole page down, as long as one part weighs more than all beside it, or has the page's title over its news; what continues its list stays with it. */
function mainParts(body: HTMLElement, entries: readonly Entry[], title?: Element): HTMLElement[] {
  let main: HTMLElement = body;
  const others: HTMLElement[] = [];
  const inside = new Map<Node, Entry[]>();
  for (const entry of entries) {
    for (let node = entry.nodes[0] ?? null; node; node = node === body ? null : node.parentNode) {
      const list = inside.get(node);
      if (list) list.push(entry);
      else inside.set(node, [entry]);
    }
  }
  const within = (part: Node): Entry[] => inside.get(part) ?? [];
  for (;;) {
    const total = weigh(within(main));
    const children = [...main.children] as HTMLElement[];
    const dated = within(main).filter(isDated).length;
    // Pictures beside a list may outweigh it, but have no dates.
    const isMost = (child: Element): boolean => within(child).length * 2 > within(main).length || weigh(within(child)) * 2 > total || (within(child).every(isDated) && within(child).length === dated);
    const titled = title && children.find((child) => within(child).length > 2 && isMost(child) && child.contains(title));
    // A list without a heading may belong to the one that is below the title.
    const isTitled = titled && children.every((child) => !within(child).length || hasHeading(child));
    const next = isTitled ? titled : children.find((child) => within(child).length > 1 && weigh(within(child)) > total * share);
    if (!next || (!isTitled && hasTwin(next, children, (child) => within(child).length > 0))) return [main, ...others].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
    const kinds = kindsOf(within(next));
    const isAbove = (child: Element): boolean => (child.compareDocumentPosition(next) & 4) > 0;
    for (const child of children) if (child !== next && (rest.test(fold(textOf(child)).slice(0, 60)) || isOfSame(child, within(child), kinds, isAbove(child)))) others.push(child);
    main = next;
  }
}

/** Whether a part beside the list shows articles of the list's kind in full, as those at the top of a page; without their text, where no heading of its own tells that it is about others. */
function isOfSame(part: Element, entries: readonly Entry[], kinds: ReadonlySet<string>, isAbove = false): boolean {
  const isBare = (part.localName === 'section' || (isAbove && isUntitled(part))) && !hasHeading(part);
  const isFull = ({ draft: { url = '', datePublished, image, summary } }: Entry): boolean =>
    Boolean(summary ? (datePublished ?? image) : isBare && image && (datePublished ?? isAbove)) && isDeep(url) && kinds.has(kindOf(url));
  return entries.length > 0 && entries.every(isFull);
}

/** Whether the first words of a part are a link or a date. */
function isUntitled(part: Element): boolean {
  const [line] = linesOf([part], 60);
  return line !== undefined && (line.pieces.some(({ parent }) => parent.closest('a')) || dateOfLine(lineText(line.pieces)) !== undefined);
}

/** Whether a part has a heading that is no link. */
function hasHeading(part: Element): boolean {
  return [...part.querySelectorAll(headings)].some((heading) => !heading.closest('a') && !heading.querySelector('a'));
}

function kindsOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.map(({ draft }) => kindOf(draft.url ?? '')));
}

/** Whether another part is made like `part`: each is one section of the news. */
function hasTwin(part: Element, parts: readonly Element[], isFull: (part: Element) => boolean): boolean {
  return part.className !== '' && parts.some((other) => other !== part && other.localName === part.localName && other.className === part.className && isFull(other));
}

function isDated({ draft }: Entry): boolean {
  return draft.datePublished !== undefined;
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
 * Without links that stand between the news: where most have a date, others have a text at least, or are in a row with
 * them, or lead from behind them, or with a picture, to addresses of their kind.
 */
function newsOf(entries: readonly Entry[]): Entry[] {
  const isLong = ({ draft }: Entry): boolean => wordCount(draft.title ?? '') > 4;
  const isPeer = ({ draft: { url = '' } }: Entry, kinds: ReadonlySet<string>): boolean => isDeep(url) && kinds.has(kindOf(url));
  const dated = entries.filter(isDated);
  if (dated.length > 1 && dated.length * 2 >= entries.length) {
    const start = entries.findIndex(isDated);
    const kinds = kindsOf(dated);
    const rows = new Map(dated.map(({ nodes: [node] }) => [node?.parentNode, node?.nodeName]));
    const isInRow = ({ nodes: [node] }: Entry): boolean => rows.get(node?.parentNode) === node?.nodeName;
    const isNews = (entry: Entry, index: number): boolean => isLong(entry) && (isInRow(entry) || ((index > start || entry.draft.image !== undefined) && isPeer(entry, kinds)));
    return entries.filter((entry, index) => isDated(entry) || entry.draft.summary || isNews(entry, index));
  }
  const isStrong = (entry: Entry): boolean => weight(entry.draft) > 1 || isLong(entry);
  const kinds = kindsOf(entries.filter(isStrong));
  return entries.filter((entry) => isStrong(entry) || isPeer(entry, kinds));
}

/** One picture at several items is a bullet, or stands for one that is missing. */
function unlike(entries: readonly Entry[]): Entry[] {
  const counts = new Map<string | undefined, number>();
  for (const { draft } of entries) counts.set(draft.image?.src, (counts.get(draft.image?.src) ?? 0) + 1);
  return entries.map((entry) => (entry.draft.image && (counts.get(entry.draft.image.src) ?? 0) > 1 ? { ...entry, draft: { ...entry.draft, image: undefined } } : entry));
}
