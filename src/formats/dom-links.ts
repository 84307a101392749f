import { createLink } from '../model/create-link.js';
import type { SiteLink } from '../model/site-link.js';
import { countAround } from '../lib/count-around.js';
import { shallow } from '../lib/flatten-depth.js';
import { hasLetter } from '../lib/letters.js';
import { plainText } from '../lib/plain-text.js';
import { trimmed } from '../lib/trimmed.js';
import { withScheme } from '../lib/with-scheme.js';
import { ownHeading } from './dom-heading.js';
import { altOf, firstImage, isNoName } from './dom-image.js';
import { fold, headings, isBlock, isUnread, linesOf, lineText, moreText, textOf, tooltipOf, whileUnchanged, wordCount } from './dom-text.js';
import { linkSelector, linkUrl, scriptedAddress } from './dom-url.js';
import type { ReadOptions } from './read-options.js';
import { isElement } from '../lib/is-element.js';

const bold = 'b,strong,[style*=bold i]';
const groupSelector = `${headings},caption,legend,summary,dt,th`;
// What stands for "go there" instead of a name.
const namelessText = /^(?:(?:https?:\/\/|www\.).*|xem|chi tiết|xem chi tiết|truy cập|tại đây|website|link|đi đến|go|here|visit)?[\s»>]*$/i;
const plainAddress = /^(?:https?:)?\/\/|^\/(?!\/)|^www\.|^(?:mailto|tel):|^[\w./-]+\.(?:html?|aspx?|php|jsp|vn|com|org|net)(?:[/?#]|$)/i;

/** Dashes, arrows and bullets in front of a name. */
const bullets = /^[\s–—>»›•·▪■►▶→*+|-]+/;

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
    const link = createLink(draft.group === draft.title ? { ...draft, group: '' } : draft, options.baseUrl);
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
        const described = describe(node, url, isRow, options.baseUrl);
        if (!moreText.test(described.title ?? '') || described.image) add({ url, ...described, group });
        return;
      }
    }
    if (!(own && node.contains(own)) && isGroupTitle(node)) {
      group = textOf(node).replace(/\s*:$/, '');
      if (!node.querySelector('a')) return;
    }
    const outer = group;
    const list = node.localName === 'li' ? node.querySelector('ul,ol') : null;
    const parted = list?.parentElement?.closest('li') === node ? list : null;
    const label = labels.get(node) ?? labels.get(node.id);
    group = label ?? group;
    if (parted && !directLink(node, parted, options.baseUrl)) group = plainText(textUpTo(node, parted)) || group;
    for (const child of node.childNodes) walk(child);
    if (parted || label) group = outer;
  };

  const addressOf = (option: Element): string => {
    const addresses = [...option.attributes].filter(({ name, value }) => /^(?:value|data-(?:.*-)?(?:href|url|link|web|site|website))$/.test(name) && plainAddress.test(value.trim()));
    const value = (addresses.find(({ name }) => name !== 'value') ?? addresses[0])?.value.trim();
    return (value && withScheme(value)) || scriptedAddress(option.getAttribute('value') ?? '') || linkUrl(option, options.baseUrl);
  };

  const addOption = (option: Element, outer: string): void => {
    const url = addressOf(option);
    const title = plainText(option.textContent).replace(bullets, '');
    const label = option.parentElement?.localName === 'optgroup' ? (option.parentElement.getAttribute('label') ?? '') : '';
    if (url) add({ url, title: title || (option.getAttribute('label') ?? ''), group: label || outer });
  };

  for (const child of root.childNodes) walk(child);
  const all = [...links.values()];
  // One picture at several links is a bullet.
  const pictures = new Map<string | undefined, number>();
  for (const { image } of all) pictures.set(image, (pictures.get(image) ?? 0) + 1);
  const groups = new Map<string | undefined, number>();
  for (const { group } of all) groups.set(group, (groups.get(group) ?? 0) + 1);
  return all.map(({ image, group, ...link }) => {
    // A line over each of several banners is no group, but names it.
    const isName = group && groups.size > 1 && groups.get(group) === 1 && isNameless(link.title, link.url);
    return { ...link, ...(isName ? { title: group } : group && { group }), ...(image && pictures.get(image) === 1 && { image }) };
  });
}

function describe(link: Element, url: string, isRow: (box: Element) => boolean, baseUrl: string): Partial<SiteLink> {
  const image = firstImage([link], baseUrl)?.src;
  const picture = link.querySelector('img');
  // A button is no text otherwise.
  const text = (textOf(link) || plainText(link.localName === 'button' ? link.textContent : '')).replace(bullets, '');
  const named = [tooltipOf(link), link.getAttribute('aria-label'), link.getAttribute('alt'), altOf(picture), picture?.getAttribute('title')].map(plainText).find((name) => !isNoName(name));
  // Of what else leads somewhere there may be any number in one row.
  const row = link.matches('a[href]') ? rowOf(link, isRow) : undefined;
  const said = row ? plainText(linesOf([row]).map((line) => lineText(line.pieces.filter((piece) => !link.contains(piece.parent)))).join(' ')).replace(/^[\s\d.:–—·•|»-]+/, '') : '';
  const rest = trimmed(said, /[\s:–—|-]/);
  const nameless = isNameless(text, url);
  const title = nameless ? (named ?? '') || rest || text : text;
  const rowImage = image ?? (row ? firstImage([row], baseUrl)?.src : undefined);
  return { title, image: rowImage, description: title !== rest && wordCount(rest) > 2 ? rest : '' };
}

/** Whether a text names nothing: it says "go there", or the host; a name of that kind has capitals. */
function isNameless(text: string, url: string): boolean {
  return namelessText.test(text) || (/^[a-z\d.-]+\/?$/.test(text) && new URL(url).host.replace(/^www\./, '') === text.replace(/^www\.|\/$/g, ''));
}

/** The row, item or cell that holds nothing but this link and what is said of it. */
function rowOf(link: Element, isRow: (box: Element) => boolean): Element | undefined {
  let row: Element | undefined;
  for (let box = link.parentElement; box && isRow(box); box = box.parentElement) row = box;
  return row;
}

/** What opens a panel, a tab, a menu or the head of an accordion, names it; by the panel's `id`, or what stands behind. */
function panelLabels(root: ParentNode): Map<string | Element, string> {
  const labels = new Map<string | Element, string>();
  for (const opener of root.querySelectorAll('button,[data-toggle],[data-bs-toggle],[data-tab],[role=tab],[aria-controls],[class*=tab i] a[href^="#"]')) {
    const id = ['aria-controls', 'data-bs-target', 'data-target', 'data-tab', 'href'].map((name) => opener.getAttribute(name)).find((value) => value && /^#?[\w-]+$/.test(value));
    const next = opener.nextElementSibling;
    const panel = id?.replace('#', '') || (next?.matches('ul,ol,[class*=menu i]') && next);
    const text = plainText(opener.textContent);
    if (panel && hasLetter(text) && wordCount(text) < 12) labels.set(panel, text);
  }
  return labels;
}

/** Whether an element is the title over what follows: a heading, or a line of its own in bold. */
function isGroupTitle(element: Element): boolean {
  // `<dt><a>Báo A</a></dt><dd>What it is</dd>` is no title.
  if (element.matches(groupSelector)) return !element.matches('tr > th:not(:only-child)') && textOf(element) !== '' && !(element.matches('dt') && element.querySelector('a') && !element.nextElementSibling?.querySelector('a'));
  // `<b>Sở, ban, ngành</b><br><a>…</a>`, `<b>Sở:</b> <a>…</a>`
  const [next, link] = [element.nextElementSibling, element.nextElementSibling?.nextElementSibling];
  const led = next?.localName === 'br' ? link : !element.previousElementSibling && /:\s*$/.test(element.textContent ?? '') ? next : undefined;
  if (element.matches(bold) && led?.localName === 'a') return wordCount(textOf(element)) < 12 && !element.querySelector('a,img') && !plainText(element.nextSibling?.nodeValue);
  const row = element.matches('td[colspan]:only-child') ? element.parentElement : null;
  if (!isBlock(element) || element.querySelector('a,img,select,li') || !(row ?? element).nextElementSibling) return false;
  const text = textOf(element);
  return text !== '' && wordCount(text) < 12 && (row !== null || (isAllBold(element) && (element.localName !== 'td' || hasLink(next))) || isOverLinks(element) || /title|head|group|nhom|tieu-?de/i.test(element.className));
}

/** Whether a line stands over one of several lists, which follow one another, or of several boxes with links, each below a line of its kind. */
function isOverLinks(element: Element): boolean {
  const list = element.nextElementSibling;
  if (list?.matches('ul,ol')) return [element.previousElementSibling, list.nextElementSibling?.nextElementSibling].some((other) => other?.matches('ul,ol'));
  const isLine = (other: Element | null | undefined, links: Element | null | undefined): boolean => other?.localName === element.localName && other.className === element.className && !hasLink(other) && hasLink(links);
  return hasLink(list) && (isLine(list?.nextElementSibling, list?.nextElementSibling?.nextElementSibling) || isLine(element.previousElementSibling?.previousElementSibling, element.previousElementSibling));
}

function hasLink(box: Element | null | undefined): boolean {
  return box?.querySelector('a[href]') != null;
}

function isAllBold(element: Element): boolean {
  const part = element.querySelector(bold);
  return part !== null && fold(part.textContent ?? '') === fold(element.textContent ?? '');
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
  const line = lineBefore(select, root);
  if (line) return line;
  const first = select.querySelector('option');
  return first && !plainAddress.test(first.getAttribute('value') ?? '') ? nameOf(first) : '';
}

/** The few words that stand in front of a select, or of the box around it. */
function lineBefore(select: Element, root: ParentNode): string {
  let box: Element | null = select;
  while (box && box.parentNode !== root && !box.previousElementSibling && !plainText(box.previousSibling?.nodeValue)) box = box.parentElement;
  const before = box?.previousElementSibling;
  const text = plainText(box?.previousSibling?.nodeValue) || (before && !before.querySelector('a,select,img') && !before.matches('a,select') ? textOf(before) : '');
  return wordCount(text) < 12 ? text.replace(/\s*:$/, '') : '';
}

/** The text of an option that leads nowhere; nothing where it only says "choose". */
function nameOf(option: Element): string {
  const text = trimmed(plainText(option.textContent), /[^\dA-Za-zÀ-Öß-öø-\u1fff\u3040-\ud7ff]/);
  return /^(?:(?:xin )?(?:hãy )?(?:lựa )?chọn(?: (?:đơn vị|liên kết|website|trang|mục)\S*)?|select|choose)$/i.test(text) ? '' : text;
}
