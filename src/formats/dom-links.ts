import { createLink } from '../model/create-link.js';
import type { SiteLink } from '../model/site-link.js';
import { countAround } from '../lib/count-around.js';
import { shallow } from '../lib/flatten-depth.js';
import { plainText } from '../lib/plain-text.js';
import { trimmed } from '../lib/trimmed.js';
import { withScheme } from '../lib/with-scheme.js';
import { ownHeading } from './dom-heading.js';
import { altOf, firstImage } from './dom-image.js';
import { fold, headings, isBlock, isUnread, linesOf, lineText, moreText, textOf, whileUnchanged, wordCount } from './dom-text.js';
import { linkSelector, linkUrl, scriptedAddress } from './dom-url.js';
import type { ReadOptions } from './read-options.js';
import { isElement } from '../lib/is-element.js';

const groupSelector = `${headings},caption,legend,summary,dt,th`;
// What stands for "go there" instead of a name.
const namelessText = /^(?:(?:https?:\/\/|www\.).*|xem|chi tiết|xem chi tiết|truy cập|tại đây|website|link|đi đến|go|here|visit)?[\s»>]*$/i;
const plainAddress = /^(?:https?:)?\/\/|^\/(?!\/)|^www\.|^(?:mailto|tel):|^[\w./-]+\.(?:html?|aspx?|php|jsp|vn|com|org|net)(?:[/?#]|$)/i;

/** Of more selects than a page has, none is looked for its label among those of all. */
const mostSelects = 100;

/**
 * The links of a list, a select, a wall of logos, a table or an image map, in document order, each address once. What
 * stands as a heading over some of them is their group.
 */
export function readLinks(markup: ParentNode & Node, options: ReadOptions): SiteLink[] {
  const root = shallow(markup);
  return whileUnchanged(root, () => linksOf(root, options));
}

function linksOf(root: ParentNode & Node, options: ReadOptions): SiteLink[] {
  const links = new Map<string, SiteLink>();
  const own = ownHeading(root);
  const selects = root.querySelectorAll('select').length;
  const counts = countAround(root, root.querySelectorAll('a[href]'));
  const heads = countAround(root, root.querySelectorAll(headings));
  const isRow = (box: Element): boolean => counts.get(box) === 1 && !heads.has(box);
  const labels = panelLabels(root);
  let group = '';

  const add = (draft: Partial<SiteLink>): void => {
    const link = createLink(draft, options.baseUrl);
    if (!link) return;
    const known = links.get(link.url);
    // A logo and a name that lead to one place are one link.
    if (known) {
      if (draft.title && known.title === new URL(link.url).host) known.title = link.title;
      if (link.image && !known.image) known.image = link.image;
    } else {
      links.set(link.url, link);
    }
  };

  const walk = (node: Node): void => {
    if (!isElement(node) || (isUnread(node) && node.localName !== 'select' && node.localName !== 'button')) return;
    if (node.localName === 'select') {
      const options = [...node.querySelectorAll('option')];
      const label = selects > 1 && selects < mostSelects ? plainText(node.getAttribute('title') ?? labelOf(node, root)) : '';
      // Several options that lead nowhere part the others: `1. Trung ương`, `- Bộ A`, `- Bộ B`.
      const parts = new Set(options.filter((option, index) => !addressOf(option) && (!index || /^[\s\p{P}\p{S}\d]|^\P{Ll}+$/u.test((option.textContent ?? '').trim()))));
      let part = '';
      for (const option of options) {
        if (parts.size < 2 || !parts.has(option)) addOption(option, part || group || label);
        else part = nameOf(option);
      }
      return;
    }
    if (node === own) return;
    if (node.matches(linkSelector) && !node.querySelector('a')) {
      const url = linkUrl(node, options.baseUrl);
      if (url) {
        const described = describe(node, isRow, options.baseUrl);
        if (!moreText.test(described.title ?? '') || described.image) add({ url, ...described, group });
        return;
      }
    }
    if (!(own && node.contains(own)) && isGroupTitle(node)) {
      group = textOf(node);
      if (!node.querySelector('a')) return;
    }
    const outer = group;
    const list = node.localName === 'li' ? node.querySelector('ul,ol') : null;
    const parted = list?.parentElement?.closest('li') === node ? list : null;
    const label = labels.get(node.id);
    group = label ?? group;
    if (parted && !directLink(node, parted, options.baseUrl)) group = plainText(textUpTo(node, parted)) || group;
    for (const child of node.childNodes) walk(child);
    if (parted || label) group = outer;
  };

  const addressOf = (option: Element): string => {
    const value = [option.getAttribute('data-href'), option.getAttribute('data-url'), option.getAttribute('value')].find((text) => text && plainAddress.test(text.trim()))?.trim();
    return (value && withScheme(value)) || scriptedAddress(option.getAttribute('value') ?? '') || linkUrl(option, options.baseUrl);
  };

  const addOption = (option: Element, outer: string): void => {
    const url = addressOf(option);
    const title = plainText(option.textContent).replace(/^[\s-–—>»•+*|]+/, '');
    const label = option.parentElement?.localName === 'optgroup' ? (option.parentElement.getAttribute('label') ?? '') : '';
    if (url) add({ url, title: title || (option.getAttribute('label') ?? ''), group: label || outer });
  };

  for (const child of root.childNodes) walk(child);
  const all = [...links.values()];
  // One picture at several links is a bullet.
  const pictures = new Map<string | undefined, number>();
  for (const { image } of all) pictures.set(image, (pictures.get(image) ?? 0) + 1);
  return all.map(({ image, ...link }) => (image && pictures.get(image) === 1 ? { ...link, image } : link));
}

function describe(link: Element, isRow: (box: Element) => boolean, baseUrl: string): Partial<SiteLink> {
  const image = firstImage([link], baseUrl)?.src;
  const picture = link.querySelector('img');
  const text = textOf(link);
  const named = [link.getAttribute('title'), link.getAttribute('aria-label'), link.getAttribute('alt'), altOf(picture), picture?.getAttribute('title')].map(plainText).find(Boolean);
  // Of what else leads somewhere there may be any number in one row.
  const row = link.matches('a[href]') ? rowOf(link, isRow) : undefined;
  const said = row ? plainText(linesOf([row]).map((line) => lineText(line.pieces.filter((piece) => !link.contains(piece.parent)))).join(' ')).replace(/^[\s\d.:–—·•|»-]+/, '') : '';
  const rest = trimmed(said, /[\s:–—|-]/);
  const nameless = namelessText.test(text);
  const title = nameless ? (named ?? '') || rest || text : text;
  const rowImage = image ?? (row ? firstImage([row], baseUrl)?.src : undefined);
  return { title, image: rowImage, description: title !== rest && wordCount(rest) > 2 ? rest : '' };
}

/** The row, item or cell that holds nothing but this link and what is said of it. */
function rowOf(link: Element, isRow: (box: Element) => boolean): Element | undefined {
  let row: Element | undefined;
  for (let box = link.parentElement; box && isRow(box); box = box.parentElement) row = box;
  return row;
}

/** What opens a panel, a tab or the head of an accordion, names it; by the panel's `id`. */
function panelLabels(root: ParentNode): Map<string, string> {
  const labels = new Map<string, string>();
  for (const opener of root.querySelectorAll('[data-toggle],[data-bs-toggle],[role=tab],[aria-controls],[class*=tab i] a[href^="#"]')) {
    const id = ['aria-controls', 'data-bs-target', 'data-target', 'href'].map((name) => opener.getAttribute(name)).find((value) => value && /^#?[\w-]+$/.test(value));
    const text = plainText(opener.textContent);
    if (id && text && wordCount(text) < 12) labels.set(id.replace('#', ''), text);
  }
  return labels;
}

/** Whether an element is the title over what follows: a heading, or a line of its own in bold. */
function isGroupTitle(element: Element): boolean {
  if (element.matches(groupSelector)) return !element.matches('tr > th:not(:only-child)') && textOf(element) !== '';
  // `<b>Sở, ban, ngành</b><br><a>…</a>`
  const [next, link] = [element.nextElementSibling, element.nextElementSibling?.nextElementSibling];
  if (element.matches('b,strong') && next?.localName === 'br' && link?.localName === 'a') return wordCount(textOf(element)) < 12 && !element.querySelector('a,img') && !plainText(element.nextSibling?.nodeValue);
  if (!isBlock(element) || element.querySelector('a,img,select,li') || !element.nextElementSibling) return false;
  const text = textOf(element);
  return text !== '' && wordCount(text) < 12 && (isAllBold(element) || isOverList(element) || /title|head|group|nhom|tieu-?de/i.test(element.className));
}

/** Whether a line stands over one of several lists, which follow one another. */
function isOverList(element: Element): boolean {
  const list = element.nextElementSibling;
  return list?.matches('ul,ol') === true && [element.previousElementSibling, list.nextElementSibling?.nextElementSibling].some((other) => other?.matches('ul,ol'));
}

function isAllBold(element: Element): boolean {
  const bold = element.querySelector('b,strong');
  return bold !== null && fold(bold.textContent ?? '') === fold(element.textContent ?? '');
}

function directLink(item: Element, list: Element, baseUrl: string): boolean {
  return [...item.querySelectorAll('a[href]')].some((link) => !list.contains(link) && linkUrl(link, baseUrl));
}

function textUpTo(item: Node, list: Element): string {
  let text = '';
  for (const child of item.childNodes) {
    if (child === list) break;
    if (child.contains(list)) return text + textUpTo(child, list);
    text += child.textContent ?? '';
  }
  return text;
}

/** What says what a select is for: its label, the head of its column, else its first option if that leads nowhere. */
function labelOf(select: Element, root: ParentNode): string {
  const cell = select.closest('td');
  const head = cell?.closest('table')?.querySelector('tr')?.children[cell.cellIndex];
  const label = [...root.querySelectorAll('label')].find((other) => (select.id && other.htmlFor === select.id) || other.contains(select)) ?? (head?.matches('th') ? head : undefined);
  if (label) return textOf(label);
  const first = select.querySelector('option');
  return first && !plainAddress.test(first.getAttribute('value') ?? '') ? nameOf(first) : '';
}

/** The text of an option that leads nowhere; nothing where it only says "choose". */
function nameOf(option: Element): string {
  const text = trimmed(plainText(option.textContent), /[^\dA-Za-zÀ-Öß-öø-\u1fff\u3040-\ud7ff]/);
  return /^(?:(?:xin )?(?:hãy )?(?:lựa )?chọn(?: (?:đơn vị|liên kết|website|trang|mục)\S*)?|select|choose)$/i.test(text) ? '' : text;
}
