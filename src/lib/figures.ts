import { countAround } from './count-around.js';
import { fragmentOf } from './fragment-of.js';
import { isWholeName } from './whole-name.js';

/**
 * Makes figures of images that a caption follows, the way old portals print them: a paragraph with only an image, then
 * a short paragraph; both in one paragraph with a line break; or two rows of a table. Changes `root`.
 */
export function groupFigures(root: DocumentFragment | Element): void {
  for (const table of root.querySelectorAll('table')) groupTable(table);
  const usual = usualLength(root);
  const images = root.querySelectorAll('img');
  // What is put into figures was beside them before: the counts stay right.
  const counts = countAround(root, images);
  for (const image of images) groupImage(image, root, counts, usual);
}

/** The most nodes that make a caption, and pictures that share one: of more, each would go through all others. */
const mostNodes = 100;

const inlineWrapper = /^(?:a|b|strong|em|i|u|span|font|center|picture|small|big)$/;

function groupImage(image: Element, root: Node, counts: ReadonlyMap<Node, number>, usual: number): void {
  const around = image.closest('figure,table[data-figure]');
  if (around && ((counts.get(around) ?? 0) > mostNodes || around.querySelector('figcaption'))) return;
  const unit = wholeOf(image, root, counts);
  if (isSmall(image)) return;
  const caption = captionAfter(unit, usual);
  if (!caption) return;
  if (around?.localName === 'figure' && around !== unit && counts.get(around) === 1) return addCaption(around, caption);
  const figure = unit.localName === 'figure' ? unit : image.ownerDocument.createElement('figure');
  const paragraph = unit.parentElement;
  if (figure !== unit) {
    unit.before(figure);
    figure.append(fragmentOf(/^(?:p|div|center)$/.test(unit.localName) ? unit.childNodes : [unit], image.ownerDocument));
    if (figure.firstElementChild !== unit) unit.remove();
  }
  for (const br of figure.querySelectorAll(':scope > br')) br.remove();
  // Breaks and blanks between the two.
  for (let between = figure.nextSibling; between && between !== caption[0]; between = figure.nextSibling) between.remove();
  addCaption(figure, caption);
  // A paragraph that was picture and caption is the figure now: it cannot hold one.
  if (paragraph?.localName === 'p' && figure.parentElement === paragraph) paragraph.replaceWith(figure);
}

function isSmall(image: Element): boolean {
  return Number(image.getAttribute('width') ?? 99) < 33;
}

/** The largest element around an image that holds nothing else. */
function wholeOf(image: Element, root: Node, counts: ReadonlyMap<Node, number>): Element {
  let unit = image;
  for (let parent = unit.parentElement; parent && parent !== root; parent = unit.parentElement) {
    if (!/^(?:p|div|figure)$/.test(parent.localName) && !inlineWrapper.test(parent.localName)) break;
    if ((counts.get(parent) ?? 0) > 1 || parent.textContent?.trim()) break;
    unit = parent;
  }
  return unit;
}

/** The nodes of the caption behind `unit`: a short paragraph, or what follows the image in its own. */
function captionAfter(unit: Element, usual: number): Node[] | undefined {
  const isInline = !/^(?:p|div|figure|center)$/.test(unit.localName);
  let next = unit.nextSibling;
  while (next && ((next.nodeType === 3 && !next.nodeValue?.trim()) || next.nodeType === 8 || (isInline && (next as Element).localName === 'br'))) {
    next = next.nextSibling;
  }
  if (!next) return undefined;
  const element = next.nodeType === 1 ? (next as Element) : undefined;
  if (element && /^(?:p|div|center|figcaption)$/.test(element.localName)) return isCaption(element, usual) ? [element] : undefined;
  // `<p><img><br><em>…</em></p>`: the rest of the paragraph.
  const paragraph = unit.parentElement;
  if (!isInline || !paragraph || !/^(?:p|div|td|center)$/.test(paragraph.localName)) return undefined;
  const rest: Node[] = [];
  for (let node: Node | null = next; node; node = node.nextSibling) {
    if (rest.length >= mostNodes) return undefined;
    rest.push(node);
  }
  const text = rest.map((node) => node.textContent).join('').trim();
  const isEmphasised = rest.every((node) => !node.textContent?.trim() || (node.nodeType === 1 && /^(?:em|i|small|span|font)$/.test((node as Element).localName)));
  if (!text || text.length > 200) return undefined;
  const isFirst = !paragraph.textContent?.trim().replace(text, '').trim();
  return isFirst && (isEmphasised || isCentred(paragraph)) ? rest : undefined;
}

/** Whether a paragraph behind an image is its caption: short, and not what introduces or heads the text that follows. */
function isCaption(paragraph: Element, usual: number): boolean {
  const text = paragraph.textContent?.trim() ?? '';
  if (!text || text.length > 300 || paragraph.querySelector('img,table,ul,ol,iframe,video,h1,h2,h3,h4,p + *,div + *')) return false;
  if (paragraph.localName === 'figcaption') return true;
  // A name at the right, or one that says so, is the signature beneath the text.
  if ((isRight(paragraph) && isWholeName(text)) || /author|tac-?gia/i.test(paragraph.className) || /^tác giả\s*:/i.test(text)) return false;
  const slanted = [...paragraph.querySelectorAll('em,i,small,[style*=italic]')].some((part) => part.textContent?.trim() === text) || /italic/.test(paragraph.getAttribute('style') ?? '');
  if (slanted || /caption|chu-?thich|note|desc/i.test(paragraph.className)) return true;
  const bold = [...paragraph.querySelectorAll('b,strong')].some((part) => part.textContent?.trim() === text);
  if (bold || text.endsWith(':') || isRight(paragraph)) return false;
  // A sentence like the others is one of them.
  const isShort = text.length <= (/[.!?…]$/.test(text) ? Math.min(120, usual * 0.6) : 120);
  return isCentred(paragraph) || (paragraph.localName === 'p' && isShort);
}

/** How many characters a paragraph has on average. */
function usualLength(root: DocumentFragment | Element): number {
  let all = 0;
  let count = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    const { length } = paragraph.textContent?.trim() ?? '';
    all += length;
    if (length) count++;
  }
  return all / count;
}

function isCentred(element: Element): boolean {
  return /center/i.test(`${element.getAttribute('align')} ${element.getAttribute('style')} ${element.className} ${element.parentElement?.localName}`);
}

function isRight(element: Element): boolean {
  return /right/i.test(`${element.getAttribute('align')} ${element.getAttribute('style')} ${element.className}`);
}

/** `<table class="image"><tr><td><img></td></tr><tr><td>caption</td></tr></table>`, as editors print it. */
function groupTable(table: Element): void {
  const images = table.querySelectorAll('img');
  const cells = table.querySelectorAll('td,th');
  const [picture] = cells;
  if (images.length !== 1 || cells.length > 2 || !picture?.contains(images[0] ?? null)) return;
  // `<td><img><p>caption</p></td>`: both in one cell.
  const below = cells.length === 1 && picture.lastElementChild?.localName === 'p' ? picture.lastElementChild : undefined;
  if (picture.textContent?.trim() !== (below?.textContent?.trim() ?? '') || below?.contains(images[0] ?? null)) return;
  const words = cells[1] ?? below;
  const text = words?.textContent?.trim() ?? '';
  if (words && (!text || text.length > 400)) return;
  const figure = table.ownerDocument.createElement('figure');
  table.replaceWith(figure);
  figure.append(fragmentOf(picture.childNodes, table.ownerDocument));
  for (const br of figure.querySelectorAll('br')) br.remove();
  if (words) addCaption(figure, [words]);
}

function addCaption(figure: Element, nodes: readonly Node[]): void {
  const caption = figure.ownerDocument.createElement('figcaption');
  for (const node of nodes) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    if (element && /^(?:p|div|td|th|center|figcaption)$/.test(element.localName)) {
      caption.append(fragmentOf(element.childNodes, figure.ownerDocument));
      element.remove();
    } else {
      caption.append(node);
    }
  }
  // A paragraph in slanted letters throughout: a caption is a caption without them.
  const only = caption.children[0];
  if (only && caption.children.length === 1 && /^(?:em|i|p)$/.test(only.localName) && only.textContent?.trim() === caption.textContent?.trim()) only.replaceWith(fragmentOf(only.childNodes, figure.ownerDocument));
  figure.append(caption);
}
