import { plainText } from '../lib/plain-text.js';
import { remembered } from '../lib/remembered.js';
import { isDataRow, leaves } from './dom-article-head.js';
import { isFile, linkedHeading } from './dom-furniture.js';
import { beginningOf, covers, textOf, whileUnchanged, wordCount } from './dom-text.js';

/** The smallest element that holds (nearly) all sentences: what stands outside it says things about the article. */
export function bodyOf(copy: Element, without?: Element): Element {
  return whileUnchanged(copy, () => weightiest(copy, without));
}

/** What says that it is the text: the rest may be a good deal beside it. */
const namedBody = '[itemprop~=articleBody],[itemprop=text],.e-content';

/** So many words that stand together are a text: what is told in fewer beside one, in a box of its own, may be a card, a caption, a notice. */
const fewWords = 80;

/** What stands beneath any text. */
const legal = /^\W*(?:copyright|bản quyền)\b|all rights reserved|non-commercial use|terms of (?:use|service)|(?:subscriber|user) agreement/i;

/** How many words of sentences stand in each element of `copy`, and in all; those in boxes of their own count less. */
export function sentencesOf(copy: Element, without?: Element): { words: ReadonlyMap<Element, number>; all: number; boxes: Iterable<Element> } {
  const told: { leaf: Element; box: Element; count: number }[] = [];
  const together = new Map<Element, number>();
  // A linked heading, with a few words beneath it.
  const isCard = remembered((box: Element | null): boolean => box !== null && box !== copy && beginningOf(box, 400).length < 400 && (box.querySelector(linkedHeading) !== null || isCard(box.parentElement)));
  const tableOf = remembered((rows: Element | null | undefined) => (rows?.firstElementChild && isDataRow(rows.firstElementChild) ? rows.closest('table') : null));
  for (const leaf of leaves(copy)) {
    const text = textOf(leaf);
    const count = wordCount(text);
    const linked = [...leaf.querySelectorAll('a')].map(textOf).join(' ');
    if (count < 6 || leaf === without || wordCount(linked) > count / 2 || (count < fewWords && (legal.test(text) || /^https?:\S+$/.test(text) || isCard(leaf.parentElement)))) continue;
    const box = tableOf(leaf.closest('tr')?.parentElement) ?? (leaf.matches('p,div') && leaf.parentElement ? leaf.parentElement : leaf);
    told.push({ leaf, box, count });
    together.set(box, (together.get(box) ?? 0) + count);
  }
  const isText = [...together.values()].some((count) => count >= fewWords);
  const words = new Map<Element, number>();
  let all = 0;
  for (const { leaf, box, count } of told) {
    const weight = isText ? count * Math.min(1, (together.get(box) ?? 0) / fewWords) : count;
    all += weight;
    for (let holder: Element | null = leaf.matches('p,li') ? leaf.parentElement : leaf; holder; holder = holder === copy ? null : holder.parentElement) {
      words.set(holder, (words.get(holder) ?? 0) + weight);
    }
  }
  return { words, all, boxes: together.keys() };
}

function weightiest(copy: Element, without: Element | undefined): Element {
  const { words: sentences, all, boxes } = sentencesOf(copy, without);
  let body = copy;
  const isCell = (holder: Element, words: number): boolean => holder.localName === 'td' && words < 60 && isDataRow(holder);
  for (const [holder, words] of sentences) if (!isCell(holder, words) && words >= all * (holder.matches(namedBody) ? 0.6 : 0.85) && body.contains(holder) && holder.matches('div,td,section,article,main,center,span,body,font')) body = holder;
  // A text may begin in another box of the same name.
  const name = nameAround(body);
  for (const box of textName.test(name) ? boxes : []) {
    const isBefore = box.compareDocumentPosition(body) === 4 && nameAround(box) === name;
    while (isBefore && !body.contains(box) && body.parentElement) body = body.parentElement;
  }
  // … or go on in another section, or in as long a box of the same kind.
  const isPart = (other: Element): boolean => other !== body && other.localName === body.localName && other.className === body.className && (sentences.get(other) ?? 0) >= (body.localName === 'section' ? 12 : fewWords);
  if (body !== copy && (body.className || body.localName === 'section') && body.parentElement && [...body.parentElement.children].some(isPart)) body = body.parentElement;
  return body;
}

/** How boxes of text are called. */
const textName = /body|content|text|article|story|entry|detail|noi-?dung|chi-?tiet|bai-?viet/i;

/** The name of an element, or the closest around it that has one, whatever its number: `story-body-1`. */
function nameAround(element: Element): string {
  return element.closest('[class]')?.className.trim().replace(/\d+/g, '') ?? '';
}

/** The box with both the headline and the text. */
export function articleAround(body: Element, copy: Element, around: ReadonlySet<Node>): Element {
  let article = body;
  while (article !== copy && !around.has(article) && article.parentElement) article = article.parentElement;
  return article;
}

/** The body, with the pictures and paragraphs that stand before and behind it, and the source; without empty lines at both ends. */
export function contentHtml(copy: Element, body: Element, article: Element): string {
  for (const side of ['first', 'last'] as const) trim(body, side);
  let before = '';
  let after = '';
  let isBefore = true;
  let taken: Element | undefined;
  const usual = body.querySelector('p')?.className;
  for (const element of body === copy ? [] : copy.querySelectorAll('*')) {
    if (element === body) isBefore = false;
    if (!element.matches('figure,img,video,audio,iframe,p,div') || body.contains(element) || element.contains(body) || element.parentElement?.closest('figure') || taken?.contains(element)) continue;
    // Of words only paragraphs beside the body, the source and files to take along stay.
    const isLeaf = ![...element.querySelectorAll('p,div')].some((inner) => textOf(inner));
    const stays = isLeaf && (isTold(element, body, article, usual) || /^(?:nguồn(?: tin)?|source)\s*:/i.test(beginningOf(element, 100)) || [...element.querySelectorAll('a')].some(isFile));
    if (!stays && element.matches('p,div')) continue;
    taken = element;
    if (isBefore) before += element.outerHTML;
    else after += element.outerHTML;
  }
  return (before + body.innerHTML + after).trim();
}

/** Whether a paragraph beside the body, which may be a box in the midst of the text, says a sentence of it. */
function isTold(element: Element, body: Element, article: Element, usual: string | undefined): boolean {
  const box = element.parentElement;
  // What is named otherwise than the text is a notice.
  const isLike = !element.className || element.className === usual;
  if (element.localName !== 'p' || !isLike || body.matches(namedBody) || !box?.contains(body) || !article.contains(box)) return false;
  const text = textOf(element);
  return wordCount(text) > 11 && /[.!?…]["”’)\]]*$/.test(text) && !legal.test(text) && !isLinked(element);
}

/** Whether a block says nothing but one link, or several. */
export function isLinked(block: Element): boolean {
  return covers(block, 'a[href]');
}

/** Takes empty elements and breaks off one end. */
function trim(element: Element, side: 'first' | 'last'): void {
  for (let child = element[`${side}Child`]; child; child = element[`${side}Child`]) {
    if (child.nodeType === 1) {
      const inner = child as Element;
      if (isSolid(inner)) return trim(inner, side);
    } else if (child.nodeType === 3 && plainText(child.nodeValue)) {
      return;
    }
    child.remove();
  }
}

function isSolid(element: Element): boolean {
  return beginningOf(element, 1) !== '' || element.matches('img,video,audio,iframe,embed,object') || element.querySelector('img,video,audio,iframe,embed,object') !== null;
}
