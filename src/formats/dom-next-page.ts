import { remembered } from '../lib/remembered.js';
import { safeUrl } from '../lib/safe-url.js';
import { trimmed } from '../lib/trimmed.js';
import { fold } from './dom-text.js';
import { linkUrl } from './dom-url.js';

/** What a link to the next page says; folded. */
const words = /^(?:(?:di |den |toi |go to )*(?:trang |page )?(?:sau|ke|tiep|next|older)(?: (?:theo|sau|tiep|page|posts|entries|articles|news))*|(?:(?:cac )?(?:bai|tin)(?: viet| dang| tuc)? )?cu hon(?: bai viet)?)$/;
const arrows = [/^[›→>]$/, /^(?:»|>>)$/];
const pagers = '[class*=pag i],[id*=pag i],[role=navigation],nav,.nav-links';

/** The address of a list's next page: what `rel` says, else the link that a pager has behind the page shown. */
export function findNextPage(page: Document, baseUrl: string): string | undefined {
  const other = (element: Element | null | undefined): string | undefined => {
    const url = element ? safeUrl(element.matches('link') ? element.getAttribute('href') : linkUrl(element, baseUrl), baseUrl) : '';
    return url && !/^javascript:|^#/i.test(element?.getAttribute('href') ?? '') && url !== baseUrl ? url : undefined;
  };
  for (const element of page.querySelectorAll('link[rel~=next],a[rel~=next]')) {
    const url = other(element);
    if (url) return url;
  }
  const links = [...page.querySelectorAll('a[href]')].filter((link) => (link.textContent ?? '').length < 60);
  const named = (pattern: RegExp) => (link: Element): boolean => namesOf(link).some((name) => pattern.test(name));
  const candidates = [
    ...links.filter(named(words)),
    ...links.filter((link) => /(?:^|[\s_-])next(?:$|[\s_-])/i.test(link.className) && link.closest(pagers)),
    followingNumber(links),
    ...arrows.flatMap((arrow) => links.filter(named(arrow))),
  ];
  for (const candidate of candidates) {
    const url = other(candidate);
    if (url) return url;
  }
  return undefined;
}

/** What a link is called, without arrows around words. */
function namesOf(link: Element): string[] {
  return [link.textContent, link.getAttribute('aria-label'), link.getAttribute('title')].map((text) => {
    const name = text && text.length < 200 ? fold(text).trim() : '';
    return /[a-z\d]/.test(name) ? trimmed(name, /[^a-z\d]/) : name;
  });
}

/** The link with the number behind that of the page shown, which is marked, or no link. */
function followingNumber(links: readonly Element[]): Element | undefined {
  const nextIn = remembered((pager: Element) => {
    const current = currentNumber(pager);
    return current === undefined ? undefined : [...pager.querySelectorAll('a[href]')].find((other) => numberOf(other) === current + 1);
  });
  for (const link of links) {
    if (numberOf(link) !== undefined) {
      let pager = link.parentElement;
      for (let steps = 0; pager && steps < 4; steps++, pager = pager.parentElement) {
        const next = nextIn(pager);
        if (next) return next;
      }
    }
  }
  return undefined;
}

function currentNumber(pager: Element): number | undefined {
  if ((pager.textContent ?? '').length > 400) return undefined;
  // A link to the page shown leads nowhere.
  const marked = '[aria-current],.on,.cur,.here,[class*=current i],[class*=active i],[class*=select i],[class*=chon i],a:not([href]),a[href^="#"]';
  for (const element of [...pager.querySelectorAll(marked), ...pager.querySelectorAll('b,strong,span,font,em,li,td,u')]) {
    const number = numberOf(element);
    if (number !== undefined && (element.matches(marked) || (!element.querySelector('a[href]') && !element.closest('a[href]')))) return number;
  }
  return undefined;
}

function numberOf(element: Element): number | undefined {
  const digits = /^(?:trang|page)?\s*\[?(\d{1,4})\]?$/.exec(fold(element.textContent ?? ''))?.[1];
  return digits ? Number(digits) : undefined;
}
