import { createLink } from '../model/create-link.js';
import type { SiteLink } from '../model/site-link.js';
import { plainText } from '../lib/plain-text.js';
import { ownHeading } from './dom-heading.js';
import { firstImage } from './dom-image.js';
import { moreText } from './dom-items.js';
import { fold, headings, isBlock, isElement, isUnread, linesOf, lineText, textOf, wordCount } from './dom-text.js';
import { linkSelector, linkUrl, scriptedAddress } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

const groupSelector = `${headings},caption,legend,summary,dt,th`;
// What stands for "go there" instead of a name.
const namelessText = /^(?:(?:https?:\/\/|www\.).*|xem|chi tiết|xem chi tiết|truy cập|tại đây|website|link|đi đến|go|here|visit)?[\s»>]*$/iu;
const plainAddress = /^(?:https?:)?\/\/|^\/(?!\/)|^www\.|^(?:mailto|tel):|^[\w./-]+\.(?:html?|aspx?|php|jsp|vn|com|org|net)(?:[/?#]|$)/i;

/**
 * The links of a list, a select, a wall of logos, a table or an image map, in document order, each address once. What
 * stands as a heading over some of them is their group.
 */
export function readLinks(root: ParentNode & Node, options: ReadOptions): SiteLink[] {
  const links = new Map<string, SiteLink>();
  const own = ownHeading(root);
  const selects = root.querySelectorAll('select').length;
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
      const placeholder = selects > 1 && !group ? plainText(node.getAttribute('title') ?? labelOf(node) ?? '') : '';
      for (const option of node.querySelectorAll('option')) addOption(option, placeholder);
      return;
    }
    if (node === own) return;
    if (node.matches(linkSelector) && !node.querySelector('a')) {
      const url = linkUrl(node, options.baseUrl);
      if (url) {
        const described = describe(node, options.baseUrl);
        if (!moreText.test(described.title ?? '') || described.image) add({ url, ...described, group });
        return;
      }
    }
    if (!(own && node.contains(own)) && isGroupTitle(node)) {
      group = textOf(node);
      if (!node.querySelector('a')) return;
    }
    const outer = group;
    const parted = node.localName === 'li' ? node.querySelector(':scope > ul,:scope > ol') : null;
    if (parted && !directLink(node, parted)) group = plainText(textUpTo(node, parted)) || group;
    for (const child of node.childNodes) walk(child);
    if (parted) group = outer;
  };

  const addOption = (option: Element, placeholder: string): void => {
    const value = [option.getAttribute('data-href'), option.getAttribute('data-url'), option.getAttribute('value')].find((text) => text && plainAddress.test(text.trim()))?.trim();
    const url = value?.replace(/^www\./i, 'http://www.') || scriptedAddress(option.getAttribute('value') ?? '') || linkUrl(option, options.baseUrl);
    const title = plainText(option.textContent).replace(/^[\s-–—>»•+*|]+/, '');
    const label = option.parentElement?.localName === 'optgroup' ? (option.parentElement.getAttribute('label') ?? '') : '';
    if (url) add({ url, title: title || (option.getAttribute('label') ?? ''), group: label || group || placeholder });
  };

  for (const child of root.childNodes) walk(child);
  return [...links.values()];
}

function describe(link: Element, baseUrl: string): Partial<SiteLink> {
  const image = firstImage([link], baseUrl)?.src;
  const picture = link.querySelector('img');
  const text = textOf(link);
  const named = [link.getAttribute('title'), link.getAttribute('alt'), picture?.getAttribute('alt'), picture?.getAttribute('title')].map(plainText).find(Boolean);
  const row = rowOf(link);
  const rest = row ? plainText(linesOf([row]).map((line) => lineText(line.pieces.filter((piece) => !link.contains(piece.parent)))).join(' ')).replace(/^[\s\d.:–—·•|»-]+|[\s:–—|-]+$/g, '') : '';
  const nameless = namelessText.test(text);
  const title = nameless ? (named ?? '') || rest || text : text;
  const rowImage = image ?? (row ? firstImage([row], baseUrl)?.src : undefined);
  return { title, image: rowImage, description: title !== rest && wordCount(rest) > 2 ? rest : '' };
}

/** The row, item or cell that holds nothing but this link and what is said of it. */
function rowOf(link: Element): Element | undefined {
  const row = link.closest('li,tr,dd,figure');
  if (!row || row.querySelectorAll('a[href]').length !== 1) return undefined;
  return row;
}

/** Whether an element is the title over what follows: a heading, or a line of its own in bold. */
function isGroupTitle(element: Element): boolean {
  if (element.matches(groupSelector)) return !element.matches('tr > th:not(:only-child)') && textOf(element) !== '';
  if (!isBlock(element) || element.querySelector('a,img,select,li') || !element.nextElementSibling) return false;
  const text = textOf(element);
  return text !== '' && wordCount(text) < 12 && (isAllBold(element) || /title|head|group|nhom|tieu-?de/i.test(element.className));
}

function isAllBold(element: Element): boolean {
  const bold = element.querySelector('b,strong');
  return bold !== null && fold(bold.textContent ?? '') === fold(element.textContent ?? '');
}

function directLink(item: Element, list: Element): boolean {
  return [...item.querySelectorAll('a[href]')].some((link) => !list.contains(link));
}

function textUpTo(item: Element, list: Element): string {
  let text = '';
  for (const child of item.childNodes) {
    if (child === list) break;
    text += child.textContent ?? '';
  }
  return text;
}

/** What says what a select is for: its label, else its first option where that leads nowhere (`-- Bộ, ngành --`). */
function labelOf(select: Element): string | undefined {
  const first = select.querySelector('option');
  const text = first && !plainAddress.test(first.getAttribute('value') ?? '') ? plainText(first.textContent).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '') : '';
  return text || undefined;
}
