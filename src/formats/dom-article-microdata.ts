import { findDate } from '../lib/date-in-text.js';
import { parseDate } from '../lib/date-text.js';
import { hasLetter } from '../lib/letters.js';
import { plainText } from '../lib/plain-text.js';
import { personIn } from './dom-article-author.js';
import { authorIn, isAuthorLabel, paragraph, withoutLabel } from './dom-article-head.js';
import { beginningOf, headings, headMarkup, textOf, wordCount } from './dom-text.js';
import { linkUrl } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

interface Microdata {
  title: string;
  description: string;
  authors: string[];
  url: string;
  image: string;
  published?: Date | undefined;
  modified?: Date | undefined;
  tags: string[];
}

/** Values of schema.org and h-entry; those that are there for machines only leave the copy. */
export function takeMicrodata(copy: Element, options: ReadOptions): Microdata {
  const isOwn = (element: Element): boolean => /article|posting|creativework|webpage|report/i.test(element.parentElement?.closest('[itemscope]')?.getAttribute('itemtype') ?? 'article');
  const find = (name: string, micro = ''): Element | undefined => [...copy.querySelectorAll(`[itemprop~=${name}]${micro}`)].find(isOwn);
  const value = (element: Element | undefined): string =>
    plainText(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.closest('abbr')?.getAttribute('title') ?? element?.getAttribute('href') ?? element?.getAttribute('src')) || textOf(element);
  const date = (...elements: (Element | undefined)[]): Date | undefined => {
    for (const element of elements) {
      const found = element && (parseDate(value(element), options) ?? findDate(textOf(element), options)?.date);
      if (found) return found;
    }
    return undefined;
  };
  const nameOf = (element: Element): string => {
    const name = element.querySelector('[itemprop=name]') ?? element;
    return plainText(name.getAttribute('content')) || personIn(name);
  };
  const marked = find('author') ? [...copy.querySelectorAll('[itemprop~=author]')].filter(isOwn) : [...copy.querySelectorAll('.p-author,[rel~=author],.vcard .fn')].filter((element) => !element.closest(reply));
  const first = marked.find(nameOf);
  const image = find('image');
  const keywords = [...copy.querySelectorAll('[itemprop~=keywords]')].filter(isOwn);
  const result: Microdata = {
    title: textOf(find('headline')) || value(find('headline')),
    description: value(find('description', ':not([itemprop~=articleBody])')) || textOf(copy.querySelector('.p-summary')),
    authors: [...new Set(marked.filter((element) => element.parentElement === first?.parentElement).slice(0, 6).map(nameOf))].filter(Boolean),
    url: value(find('mainEntityOfPage') ?? find('url')),
    image: value(image?.querySelector('[itemprop=url],img') ?? image),
    published: date(find('datePublished'), find('dateCreated'), ownTime(copy)),
    modified: date(find('dateModified'), copy.querySelector('time.updated[datetime]:not(.published)') ?? undefined),
    tags: keywords.filter((element) => element.closest('[itemscope]') === keywords[0]?.closest('[itemscope]')).flatMap((element) => keywordsOf(element, value)).filter(Boolean),
  };
  if (!/^https?:/.test(result.url)) result.url = linkUrl(find('mainEntityOfPage') ?? find('url') ?? copy, options.baseUrl);
  const spent =
    'meta,[itemprop=datePublished],[itemprop=dateModified],[itemprop=dateCreated],[itemprop=publisher],[itemprop~=author],[itemprop=mainEntityOfPage],[itemprop=keywords],time[datetime],[rel~=author],.p-author,[hidden],.hidden,.hide,.d-none,[style*="display:none" i],[style*="display: none" i]';
  const atOthers = new Set([...copy.querySelectorAll('[class*=":hidden"],[class*="-none"]')].filter((element) => !element.matches(widths)).map(textOf));
  for (const element of copy.querySelectorAll(spent)) {
    // A container that happens to carry such a name keeps what it holds.
    if (wordCount(textOf(element)) > 40 || element.querySelector('img:not([itemprop] *)')) continue;
    // So does that of the author, if a date is in it.
    if (element.matches('[itemprop~=author]') && findDate(textOf(element), options)) continue;
    // A date or name within a sentence is part of it. (How one begins tells as much: there may be thousands of dates in it.)
    const isWord = element.matches('time,[rel~=author]');
    const around = isWord ? element.closest('p') : null;
    const sentence = around ? beginningOf(around, 300) : '';
    if (wordCount(sentence) > 16 || (/[.!?]$/.test(sentence) && hasLetter(sentence))) continue;
    if (element.matches(widths) && !atOthers.has(textOf(element))) continue;
    const line = isWord || element.matches('span[itemprop~=author]') ? element.parentElement : null;
    const text = textOf(element);
    element.remove();
    if (line && line !== copy) settleLine(line, text, copy);
  }
  return result;
}

/** What is hidden at some widths of the window, and shown at others: it goes if the same is printed for these. */
const widths = '.hidden[class*="m:"],.hidden[class*="d:"],.hidden[class*="g:"],.hidden[class*="l:"],.d-none[class*="d-sm-"],.d-none[class*="d-md-"],.d-none[class*="d-lg-"],.d-none[class*="d-xl-"]';

/** What stood around a time or an author: `<span>Vũ Thị Lan</span> • <time>`, `Viết bởi <a rel="author">`. */
function settleLine(line: Element, taken: string, copy: Element): void {
  const text = beginningOf(line, 200);
  // `Bởi …, phóng viên Báo Xã`: what the author does goes with the name.
  if (isAuthorLabel(text) || (taken && /^(?:,|(?:và|and|&)?$)/.test(withoutLabel(text)) && wordCount(text) < 9 && !findDate(text))) return line.remove();
  const author = wordCount(text) < 12 && taken && !line.querySelector(`${headings},img,time`) ? authorIn([text]) : undefined;
  if (author) line.replaceWith(paragraph(author, copy.ownerDocument));
}

/** Of several times the one that stands nearest to the headline, rather behind it: others are those of other articles. */
function ownTime(copy: Element): Element | undefined {
  const all = [...copy.querySelectorAll('time[datetime]:not(.updated),time.published[datetime],.dt-published')];
  const [first, ...others] = all.filter((time) => !isOfOther(time));
  const heading = others.length ? copy.querySelector(`${headMarkup},.p-name,h2`) : null;
  if (!first || !heading) return first;
  const places = new Map([...copy.querySelectorAll('*')].map((element, index) => [element, index]));
  const distance = (element: Element): number => {
    const behind = (places.get(element) ?? 0) - (places.get(heading) ?? 0);
    return behind < 0 ? -behind * 8 : behind;
  };
  return [first, ...others].sort((a, b) => distance(a) - distance(b))[0];
}

const reply = '[class*=comment i]:not(body,[class*=byline i]),[id*=comment i],[class*=discussion i]';

/** Whether a time stands in a list of articles, beside a link, or in a comment. */
function isOfOther(time: Element): boolean {
  const link = time.closest('li')?.querySelector('a[href]');
  return (link && !link.contains(time) && wordCount(beginningOf(link, 100)) > 4) === true || time.closest(`${reply},[class*=related i]`) !== null;
}

/** Separated by commas, or links, which say them themselves. */
function keywordsOf(element: Element, value: (element: Element) => string): string[] {
  if (element.matches('a')) return [textOf(element)];
  const links = [...element.querySelectorAll('a')];
  return links.length > 1 ? links.map(textOf) : value(element).split(/\s*[,;]\s*/);
}
