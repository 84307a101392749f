import { createVisitorStats, hasFigures, toCount } from '../model/create-visitor-stats.js';
import type { VisitorFigure, VisitorStats } from '../model/visitor-stats.js';
import { findDate } from '../lib/date-in-text.js';
import { shallow } from '../lib/flatten-depth.js';
import { fold, isBlock, isUnread, textOf } from './dom-text.js';
import type { ReadOptions } from './read-options.js';
import { isElement } from '../lib/is-element.js';

/** What a label names: a figure, the block as a whole (`Thống kê truy cập`), or something else. */
type Meaning = VisitorFigure | 'online guests' | 'visitors' | 'counter' | 'now' | 'other';

interface Token {
  meaning?: Meaning;
  /** A colon behind the label: the figure follows. */
  colon?: boolean;
  count?: number;
  /** Digits that stood in elements of their own. */
  digits?: string[];
}

// Read in this order: a label may say two things (`Tổng lượt truy cập hôm nay`, `Thành viên đang online`), and the
// narrower one counts. Times that the model does not know, and members that are registered, come first.
const meanings: readonly [Meaning, RegExp][] = [
  ['other', /\b(tuan|thang|nam|ngay|hom|gio) (truoc|ngoai)|\b(thang|tuan|nam) (qua|roi)\b|\b(nam|gio|quy) (nay|hien tai)|trong (nam|gio|quy)|last (week|month|year|hour)|this year|dang ky|moi nhat|\b(moi|new) (hom|today|yesterday)|hom kia|\bbai\b|van ban|cao nhat|ky luc|peak|record|\bip\b|copyright|phien ban|dien thoai|hotline|cap nhat|bat dau|ke tu|^tu\b|^since\b|trinh duyet|he dieu hanh|binh luan/],
  ['bots', /may chu|may tim kiem|cong cu tim kiem|tim kiem|\bbots?\b|search engine|crawler|spider/],
  ['members', /thanh vien|\bmembers?\b|registered|logged|nguoi dung dang nhap/],
  ['yesterday', /hom qua|yesterday|ngay qua/],
  ['today', /hom nay|trong ngay|today|ngay nay|\b(theo|luot|truy cap) ngay\b|^ngay$/],
  ['week', /\btuan\b|\bweek/],
  ['month', /\bthang\b|\bmonth/],
  ['online guests', /(khach|guests?).{0,200}(online|truc tuyen|dang)|(online|truc tuyen) guests?/],
  ['online', /online|truc tuyen|truc tiep|\bdang\b|hien tai|hien dang|luc nay|currently|right now|active/],
  ['now', /^(hien|dang) co$|^there (are|is)$|^we have$/],
  ['guests', /^(so |cac )?khach( vang lai| vieng tham| tham| la)?( va)?$|\bguests?\b|khach vang lai|khach vieng tham/],
  ['visitors', /^visitors?$/],
  ['counter', /thong ke|bo dem|^(visitor )?counter$|statistics/],
  ['total', /tong|luot|\bkhach\b|so nguoi|truy cap|tat ca|\btotal|\bvisit|\bhits?\b|views|\ball\b|nguoi thu/],
];

function meaningOf(text: string): Meaning | undefined {
  const label = fold(text).replace(/[^a-z\d]+/g, ' ').trim();
  if (!/[a-z]/.test(label)) return undefined;
  return meanings.find(([, words]) => words.test(label))?.[0] ?? 'other';
}

/** The figures that a counter block prints; nothing where there is none. A figure without a label is not guessed. */
export function readVisitorStats(markup: ParentNode & Node, options: ReadOptions): VisitorStats | undefined {
  const root = shallow(markup);
  const found = new Map<Meaning, number>();
  // A block that stands there twice says the same twice: the first one counts.
  for (const [meaning, count] of pair(tokensOf(root))) if (!found.has(meaning)) found.set(meaning, count);
  // Visitors online who are "guests" are all of them, unless members are counted apart.
  const guests = found.get('online guests');
  if (guests !== undefined) {
    const meaning = found.has('members') ? 'guests' : 'online';
    if (!found.has(meaning)) found.set(meaning, guests);
  }
  const counter = found.get('counter');
  if (counter !== undefined && !found.has('total')) found.set('total', counter);
  const stats = createVisitorStats(Object.fromEntries(found), updatedOf(root, options) ?? new Date());
  return hasFigures(stats) ? stats : undefined;
}

function updatedOf(root: Node, options: ReadOptions): Date | undefined {
  const [, line] = /(?:cập nhật|updated)[^\n]{0,12}?:?\s*(.{6,60})/iu.exec(textOf(root)) ?? [];
  return line ? findDate(line, options)?.date : undefined;
}

// What looks like a figure and is none: dates, hours, addresses of computers, versions, parts, months by number, years.
// (All have an end: from each digit of a long row of them, the rest of it would be read.)
const noFigure =
  /\b\d{1,4}(?:\s?\/\s?|-)\d{1,2}(?:\s?[/-]\s?\d{2,4})?(?!\d)|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?|\d{1,40}\s?(?:h|g|giờ|phút|ngày|tiếng|gio|phut)\d{0,2}(?![\p{L}\d])|\d{1,3}(?:\.\d{1,3}){3}(?![.\d])|[\da-f]{0,40}:[\da-f:]{1,40}:[\da-f:]*|\d{1,40}(?:[.,]\d{1,40})?\s?%|(?:tháng|thang|năm|nam|quý|©)\s*\d{1,4}(?!\d)|\+\s?\d+/giu;
const figure = /\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?!\d)|\d+/g;

/** Lines of labels and figures, in the order in which they are printed. */
function tokensOf(root: ParentNode & Node): Token[][] {
  const lines: Token[][] = [[]];
  let text = '';
  let digits: string[] = [];
  const line = (): Token[] => lines[lines.length - 1] as Token[];
  const flushText = (): void => {
    // `34 khách và không thành viên đang online`: none of them is no figure.
    const clean = text.replace(/\s(?:và|and|,)\s+(?:không|no)\s[^.,;|]*/giu, '').replace(noFigure, (part) => (isGrouped(part) ? part : ' xx '));
    let from = 0;
    for (const match of clean.matchAll(figure)) {
      // `312 lượt, hôm qua 298`: what stands between two figures belongs to both.
      const between = from ? clean.slice(from, match.index).split(/[,;|•·]|\s[–—-]\s/) : [clean.slice(from, match.index)];
      for (const label of between) addLabel(label);
      line().push({ count: toCount(match[0]) });
      from = match.index + match[0].length;
    }
    addLabel(clean.slice(from));
    text = '';
  };
  const addLabel = (label: string): void => {
    const meaning = meaningOf(label);
    if (meaning) line().push({ meaning, colon: /:\s*$/.test(label) });
  };
  const flushDigits = (): void => {
    if (digits.length) line().push({ count: toCount(digits.join('')), digits });
    digits = [];
  };
  const flush = (): void => {
    flushText();
    flushDigits();
  };
  const newLine = (): void => {
    flush();
    if (line().length) lines.push([]);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      if (!value.trim() && digits.length) return;
      flushDigits();
      text += value;
    } else if (isElement(node) && !isUnread(node)) {
      const digit = digitOf(node);
      const isCell = /^(?:t[dh]|dd)$/.test(node.localName);
      if (isCell) flush();
      if (digit !== undefined) {
        flushText();
        digits.push(digit);
        return;
      }
      if (digits.length && /^\s*[.,]?\s*$/.test(node.textContent ?? '') && !node.childElementCount) return;
      const breaks = isBlock(node) && !isCell;
      if (breaks) newLine();
      else if (!digits.length) flushText();
      for (const child of node.childNodes) walk(child);
      if (breaks) newLine();
      else if (!digits.length) flushText();
    }
  };
  for (const child of root.childNodes) walk(child);
  flush();
  return lines.filter((tokens) => tokens.length);
}

/** Whether four numbers with points between them are a large figure (`1.234.567.890`), not a computer's address. */
function isGrouped(text: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(text) && text.split('.').some((part) => Number(part) > 255);
}

/** The digit that an element is: `<img src="3.gif">`, `<span>3</span>`; commas and points between such are no text either. */
function digitOf(element: Element | null): string | undefined {
  if (!element) return undefined;
  if (element.localName === 'img') {
    const alt = element.getAttribute('alt')?.trim() ?? '';
    if (/^\d+$/.test(alt)) return alt;
    return /(?:^|\/)(?:digits?|num|number|so|n|d|c)?[-_]?(\d)\.(?:gif|png|jpe?g|svg|webp|bmp)(?:$|\?)/i.exec(element.getAttribute('src') ?? '')?.[1];
  }
  if (element.localName === 'input') {
    const value = element.getAttribute('value')?.trim() ?? '';
    return /^\d+$/.test(value) ? value : undefined;
  }
  const text = element.childElementCount ? '' : (element.textContent ?? '').trim();
  return /^\d$/.test(text) ? text : undefined;
}

/** Which figure belongs to which label. */
function pair(lines: readonly Token[][]): [Meaning, number][] {
  const pairs: [Meaning, number][] = [];
  let waiting: Meaning[] = [];
  let orphans: number[] = [];
  let taken = 0;
  // A label alone over lines of labels and figures names their part: `Đang trực tuyến:`, `Khách: 12`, `Tổng: 13`.
  let part: Meaning | undefined;
  let isPartEmpty = true;
  let isPartOfPeople = true;
  const take = (label: Meaning | undefined, count: number | undefined): void => {
    if (!label || label === 'other' || count === undefined) return;
    let meaning = label === 'visitors' ? (part === 'online' ? 'guests' : 'total') : label;
    if (meaning === 'total' && part === 'members' && isPartEmpty) return;
    if (meaning === 'total' && part === 'online' && !isPartEmpty && isPartOfPeople) meaning = 'online';
    isPartEmpty = false;
    isPartOfPeople &&= meaning === 'guests' || meaning === 'members';
    pairs.push([meaning, count]);
  };
  const stacked = isFigureFirst(lines);
  for (const tokens of lines) {
    const labels = tokens.filter((token) => token.meaning);
    const figures = tokens.filter((token) => !token.meaning);
    if (!figures.length) {
      // A figure over its label, each in its own block.
      if (stacked && taken < orphans.length) for (const token of labels) take(token.meaning, orphans[taken++]);
      else for (const token of labels) waiting.push(token.meaning as Meaning);
    } else if (!labels.length) {
      // Single digits in elements of their own are one figure, unless as many labels wait for them.
      const digits = figures.flatMap((token) => token.digits ?? []);
      const counts = digits.length > 1 && figures.every((token) => token.digits?.length === 1) && waiting.length < 2 ? [Number(digits.join(''))] : figures.flatMap((token) => (waiting.length > 1 && token.digits?.length === waiting.length ? token.digits.map(Number) : (token.count ?? [])));
      if (stacked) [orphans, taken] = [counts, 0];
      else if (waiting.length) {
        // Labels in one row, figures in the next: the last labels are the row.
        const row = waiting.slice(-counts.length);
        row.forEach((meaning, index) => take(meaning, counts[index]));
        waiting = [];
      }
    } else {
      const title = waiting.find((meaning) => meaning !== 'other');
      if (title) {
        part = title;
        [isPartEmpty, isPartOfPeople] = [true, true];
      }
      pairWithin(tokens, take);
      waiting = [];
      orphans = [];
    }
  }
  return pairs;
}

/** Whether the lines alternate figure, label, figure, label. */
function isFigureFirst(lines: readonly Token[][]): boolean {
  const shapes = lines
    .filter((tokens) => tokens.length === 1 && tokens[0]?.meaning !== 'other' && tokens[0]?.meaning !== 'counter')
    .map((tokens) => (tokens[0]?.meaning ? 'L' : 'F'))
    .join('');
  return /^L?(?:FL)+$/.test(shapes) && !/^L(?:FL)*F$/.test(shapes) && shapes.split('F').length <= shapes.split('L').length;
}

function pairWithin(tokens: readonly Token[], take: (meaning: Meaning | undefined, count: number | undefined) => void): void {
  const first = tokens.findIndex((token) => !token.meaning);
  const before = tokens[first - 1]?.meaning;
  const colon = tokens[first - 1]?.colon;
  const after = tokens[first + 1]?.meaning;
  const isWord = before !== undefined && before !== 'other' && before !== 'counter';
  const figureFirst = !colon && after !== undefined && after !== 'other' && (!isWord || (before === 'now' && /^(?:guests|members|online)/.test(after)));
  tokens.forEach((token, index) => {
    if (token.meaning) return;
    const label = tokens[figureFirst ? index + 1 : index - 1]?.meaning;
    take(label === 'now' ? 'online' : label, token.count);
  });
}
