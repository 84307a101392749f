import { dateOfLine } from '../lib/date-in-text.js';
import { isElement } from '../lib/is-element.js';
import { remembered } from '../lib/remembered.js';
import { closestIn, type ItemLink } from './dom-item-links.js';
import { textOf, wordCount } from './dom-text.js';
import { isDeep, isSameKind } from './dom-url.js';

const articleLike = 'article,[itemtype*="Article" i],[itemtype*="BlogPosting" i],.hentry,.h-entry';

/** The address of the one item that `element` is; undefined where it holds several. */
export function mainUrl(element: ParentNode & Node, all: readonly ItemLink[], peers: number, recurring: ReadonlySet<string>): string | undefined {
  const own = all.filter((link) => !recurring.has(link.url));
  const links = own.length ? own : all;
  const words = new Map<string, number>();
  for (const link of links) words.set(link.url, Math.max(words.get(link.url) ?? 0, link.more ? 0 : wordCount(link.text)));
  const urls = [...words.keys()];
  if (urls.length < 2) return links.length === all.length || isOneItem(element, all, links, peers) ? urls[0] : undefined;

  const inHeadings = [...new Set(links.filter((link) => link.heading).map((link) => link.url))];
  const [longest] = [...urls].sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
  const isArticle = isElement(element) && element.matches(articleLike) && !element.querySelector(articleLike);
  const main = inHeadings.length === 1 || (isArticle && inHeadings.length) ? inHeadings[0] : longest;
  if (!main || (inHeadings.length > 1 && !isArticle)) return undefined;
  if (!inHeadings.length && !isArticle && !(isElement(element) && standsAlone(element, peers, links))) return undefined;
  // Addresses of one shape are articles' (`/tin/1.html`, `/tin/2.html`): tags and categories have others.
  if (!isArticle && hasPeers(main, links)) return undefined;
  // Beside a headline, a category, an author or a tag says a few words; another headline says a sentence.
  const others = urls.filter((url) => url !== main).map((url) => words.get(url) ?? 0);
  const few = others.every((count) => count <= 5 || count <= (words.get(main) ?? 0) / 2);
  let sum = 0;
  for (const count of others) sum += count;
  const average = sum / others.length;
  return few && average <= 5 && (inHeadings.length || average < (words.get(main) ?? 0)) ? main : undefined;
}

/** Whether what holds one headline among sections that recur is an item by its shape. */
function isOneItem(element: ParentNode & Node, all: readonly ItemLink[], links: readonly ItemLink[], peers: number): boolean {
  return isElement(element) && (all.some((link) => link.heading) || element.matches(articleLike) || standsAlone(element, peers, links));
}

/** Whether other links lead to addresses of the same kind: from several places, or from another row or item. */
function hasPeers(main: string, links: readonly ItemLink[]): boolean {
  const own = links.find((link) => link.url === main)?.element;
  const peers = links.filter((link) => link.url !== main && link.text && !link.more && isSameKind(link.url, main));
  const around = new Set<Element>();
  for (let element = own; element; element = element.parentElement ?? undefined) around.add(element);
  const row = own?.closest('li,td,dd');
  const wordsOf = remembered((branch: Element) => (branch.querySelector('img') ? Infinity : wordCount(textOf(branch))));
  const isElsewhere = peers.some(({ element, text }) => {
    let branch = element;
    while (branch.parentElement && !around.has(branch.parentElement)) branch = branch.parentElement;
    return element.closest('li,td,dd') !== row || wordsOf(branch) > wordCount(text) + 3;
  });
  const isSeveral = new Set(peers.map((peer) => peer.url)).size > 1;
  return peers.length > 0 && (isDeep(main) ? isElsewhere || isSeveral || !links.some((link) => link.heading) : isElsewhere && isSeveral);
}

/** Whether a markup without headings is one item by its shape: a row, a list item, one of several of its kind. */
function standsAlone(element: Element, peers: number, links: readonly ItemLink[]): boolean {
  return !holdsRows(element, links) && (element.matches('li,tr,dd,p') || (peers > 1 && element.matches('div,td,section')));
}

/** Whether there are rows with headlines in an element, not only with its author and section. */
function holdsRows(element: Element, links: readonly ItemLink[]): boolean {
  return links.some((link) => !link.side && wordCount(link.text) > 3 && !dateOfLine(link.text) && closestIn(link.element, 'li,tr,dd', element) && !closestIn(link.element, '[class*=meta i]', element));
}
