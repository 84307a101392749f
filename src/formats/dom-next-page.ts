import { remembered } from '../lib/remembered.js';
import { safeUrl } from '../lib/safe-url.js';
import { isSameSite } from '../lib/same-site.js';
import { trimmed } from '../lib/trimmed.js';
import { fold, moreText, textOf } from './dom-text.js';
import { linkUrl } from './dom-url.js';

/** What a link to the next page says; folded. */
const words = /^(?:(?:di |den |toi |go to |xem (?:tiep )?(?=trang ))*(?:trang |page )?(?:sau|ke|tiep|next|older)(?: (?:theo|sau|tiep|trang|page|posts|entries|articles|news))*(?: \d{1,4})?|(?:(?:cac )?(?:bai|tin)(?: viet| dang| tuc)? )?cu hon(?: bai viet)?)$/;
const foreignWords = /^(?:(?:pagina |page |halaman )?(?:siguiente|suivante?|seguinte|proxim[ao]|successiv[ao]|volgende|selanjutnya|berikutnya)(?: pagina)?|na(?:e?)chste(?: seite)?|下一?[页頁]|加载更多|次へ)$/;
/** What the pages of one list have in their addresses that others have not. */
const number = /[?&/-](?:\w*page\w*|trang|p)[-=/]?\d+\/?$/i;
const arrows = [/^[›→>]$/, /^(?:»|>>)$/];
const pagers = '[class*=pag i],[id*=pag i],[role=navigation],nav,.nav-links';
const pageOf = (url: string): number => Number(/\d*(?=\/?$)/.exec(number.exec(url)?.[0] ?? '')?.[0] || 1);
const stemOf = (url: string): string => url.replace(number, '').replace(/\/$/, '');

/** The address of a list's next page: what `rel` says, else the link that a pager has behind the page shown. */
export function findNextPage(page: Document, baseUrl: string): string | undefined {
  const other = (element: Element | null | undefined): string | undefined => {
    const url = element ? safeUrl(element.matches('link') ? element.getAttribute('href') : linkUrl(element, baseUrl), baseUrl) : '';
    return url && !/^javascript:/i.test(element?.getAttribute('href') ?? '') && beforeHash(url) !== beforeHash(baseUrl) && isSameSite(url, baseUrl) ? url : undefined;
  };
  for (const element of page.querySelectorAll('link[rel~=next],a[rel~=next]')) {
    const url = other(element);
    if (url) return url;
  }
  const links = [...page.querySelectorAll('a[href]')].filter((link) => shownText(link).length < 60);
  const named = (pattern: RegExp) => (link: Element): boolean => namesOf(link).some((name) => pattern.test(name));
  const candidates = [
    ...links.filter(named(words)),
    ...links.filter((link) => /(?:^|[\s_-])(?:next|older)(?:$|[\s_-])/i.test(link.className) && link.closest(pagers)),
    followingNumber(links, baseUrl),
    ...[foreignWords, ...arrows].flatMap((pattern) => links.filter(named(pattern))),
    // `Xem thêm` leads anywhere, but for the same list's next part; a picture says nothing, but where it leads.
    ...links.filter((link) => {
      const url = linkUrl(link, baseUrl);
      const text = textOf(link);
      return (text ? moreText.test(text) : pageOf(url) === pageOf(baseUrl) + 1) && number.test(url) && stemOf(url) === stemOf(baseUrl);
    }),
  ];
  for (const candidate of candidates) {
    const url = other(candidate);
    if (url) return url;
  }
  return undefined;
}

/** As it reads, line by line; what is too long for a link of a pager stays as it is. */
function shownText(link: Element): string {
  const text = link.textContent ?? '';
  return text.length < 500 ? textOf(link) : text;
}

/** What a link is called, without arrows around words. */
function namesOf(link: Element): string[] {
  return [shownText(link), link.getAttribute('aria-label'), link.getAttribute('title'), link.querySelector('img')?.alt].map((text) => {
    const name = text && text.length < 200 ? fold(text) : '';
    return /[a-z\d]/.test(name) ? trimmed(name, /[^a-z\d]/) : name;
  });
}

function beforeHash(url: string): string | undefined {
  return url.split('#')[0];
}

/** The link with the number behind that of the page shown, which is marked, or no link, or leads to the page itself. */
function followingNumber(links: readonly Element[], baseUrl: string): Element | undefined {
  const isSelf = (url: string, page: number): boolean => url === baseUrl || (page === 1 && !number.test(baseUrl) && stemOf(url) === stemOf(baseUrl));
  const nextIn = remembered((pager: Element) => {
    if ((pager.textContent ?? '').length > 400) return undefined;
    const current = currentNumber(pager) ?? numbersOf(pager).find(([page, link]) => isSelf(linkUrl(link, baseUrl), page))?.[0];
    return current === undefined ? undefined : numbersOf(pager).find(([page]) => page === current + 1)?.[1];
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

function numbersOf(pager: Element): [page: number, link: Element][] {
  return [...pager.querySelectorAll('a[href]')].flatMap((link) => {
    const page = numberOf(link);
    return page === undefined ? [] : [[page, link]];
  });
}

function currentNumber(pager: Element): number | undefined {
  // A link to the page shown leads nowhere.
  const marked = '[aria-current],.on,.cur,.here,[class*=current i],[class*=active i],[class*=select i],[class*=chon i],a:not([href]),a[href^="#"]';
  for (const element of [...pager.querySelectorAll(marked), ...pager.querySelectorAll('b,strong,span,font,em,li,td,u')]) {
    const page = numberOf(element);
    if (page !== undefined && (element.matches(marked) || (!element.querySelector('a[href]') && !element.closest('a[href]')))) return page;
  }
  // `Trang: 1 <a>2</a>`
  return [...pager.childNodes].filter((node) => node.nodeType === 3).map(numberOf).find(Boolean);
}

function numberOf(node: Node): number | undefined {
  const digits = /^(?:trang|page)?:?\s*\[?(\d{1,4})\]?[\s|]*$/.exec(fold(node.textContent ?? ''))?.[1];
  return digits ? Number(digits) : undefined;
}
