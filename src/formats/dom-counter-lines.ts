import { toCount } from '../model/create-visitor-stats.js';
import type { VisitorFigure } from '../model/visitor-stats.js';
import { monthWord } from '../lib/date-in-text.js';
import { isElement } from '../lib/is-element.js';
import { fromLetter, hasLetter, isCapitalized, isSmall } from '../lib/letters.js';
import { composed } from '../lib/plain-text.js';
import { fold, isBlock, isUnread } from './dom-text.js';

/** What a label names: a figure, the block as a whole (`Thống kê truy cập`), or something else. */
export type Meaning = VisitorFigure | 'online guests' | 'visitors' | 'users' | 'unit' | 'counter' | 'now' | 'other';

/** A label or a figure. */
export interface Token {
  meaning?: Meaning;
  /** The label as it is printed. */
  label?: string;
  /** A colon behind the label: the figure follows. */
  colon?: boolean;
  count?: number;
  /** Digits that stood in elements of their own. */
  digits?: string[];
}

// Read in this order: a label may say two things (`Tổng lượt truy cập hôm nay`, `Thành viên đang online`), and the
// narrower one counts. Times that the model does not know, and members that are registered, come first.
const meanings: readonly [Meaning, RegExp][] = [
  ['other', /\b(tuan|thang|nam|ngay|hom|gio) (truoc|ngoai)|\b(thang|tuan|nam) (qua|roi)\b|\b(nam|gio|quy) (nay|hien tai)|trong (nam|gio|quy)|last (week|month|year|hour|visit|view|hit|user)|(cap|xem) (qua|gan)|total (posts|pages|comments|members|topics)|^(un)?registered users?$|\b(tong|luot|cap|so|mot|ca|theo|moi) nam\b|^nam$|\byear|dang ky|moi nhat|\b(moi|new) (hom|today|yesterday)|hom kia|\bbai\b|van ban|(cao|nhieu|dong) nhat|\bmost\b|ky luc|peak|record|\bip\b|copyright|powered by|phien ban|dien thoai|hotline|cap nhat|bat dau|^ke tu|^tu\b|tu dau|cua ban\b(?! doc)|^since\b|trinh duyet|he dieu hanh|binh luan/],
  ['users', /^total users?$|^tong( so)? nguoi dung$/],
  ['bots', /may chu|tim kiem|\b(ro)?bots?\b|search engine|crawler|spider/],
  ['members', /thanh vien|\bmembers?\b|^users and$|registered|logged|nguoi dung dang nhap/],
  ['yesterday', /hom qua|yesterday|ngay qua/],
  ['today', /hom nay|trong ngay|today|ngay nay|\b(theo|luot|truy cap) ngay\b|^ngay$/],
  // A month by its number.
  ['other', /\bthang nn\b/],
  ['week', /\btuan\b|\bweek/],
  ['month', /\bthang\b|\bmonth/],
  ['now', /^hien co$|^(in total )?there (are|is)( currently)?$|^we have$/],
  ['online guests', /(khach|guests?).{0,200}(online|truc tuyen|dang)|(online|truc tuyen) guests?/],
  ['online', /online|truc tuyen|truc tiep|\bdang\b|hien tai|luc nay|currently|right now|active/],
  ['guests', /^(so |cac )?khach( tham| la)?( va)?$|\bguests?\b|^(?!.*\bluot\b).*khach (vang lai|vieng tham)/],
  ['unit', /^(luot|nguoi|visits?|hits?|views?)( truy cap| xem)?$/],
  ['visitors', /^visitors?$/],
  ['counter', /thong ke|bo dem|^(visitor )?counter$|statistics/],
  // Of so many days.
  ['other', /\btrong$/],
  ['total', /^site counter$|tong|luot|\bkhach\b|so nguoi|truy cap|tat ca|\btotal|\bvisit|\bhits?\b|views|\ball\b|nguoi thu/],
];

function meaningOf(text: string): Meaning | undefined {
  const folded = fold(text);
  if (!/[a-z]/.test(folded)) return undefined;
  const label = folded.replace(/\bxx\b/g, '').replace(/[^a-z\d]+/g, ' ').trim();
  return meanings.find(([, words]) => words.test(label))?.[0] ?? 'other';
}

// What looks like a figure and is none: dates, hours, addresses of computers, telephones, versions, parts, months by number, years.
// A figure in groups comes first, lest a part of it be taken for one of these. (All have an end: from each digit of a long row of them, the rest of it would be read.)
const noFigure =
  /\b[1-9]\d{0,2}([.,'’\u00a0\u202f ])\d{3}(?:\1\d{3})*(?![\d/%]|-\d)|\b\d{1,4}(?:\s?\/\s?|-)\d{1,2}(?:\s?[/-]\s?\d{2,4})?(?![.,/]?\d)|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?|\d{1,40}\s?(?:h|g|giờ|phút|ngày|tiếng|gio|phut|days?|hours?|minutes?)\d{0,2}(?![\da-zß-öø-\u1fff\u3040-\ud7ff])|\d{1,3}(?:\.\d{1,3}){3}(?![.\d])|[\da-f]{0,40}:[\da-f:]{1,40}:[\da-f:]*|\d{1,40}(?:[.,]\d{1,40})?\s?%|\b(?:\d{1,40}[.,]\d{1,2}|0[.,]\d{1,40})(?![.,]?\d)|(?:(?:từ |tu |trong )?(?:tháng|thang)|quý|thứ|tuần(?=[ \u00a0]*\d\d?\s*:))[ \u00a0]*\d{1,2}(?:\s?[/-]\s?\d{4})?(?![.,]?\d)|(?:ngày|ngay) \d{1,2}(?= (?:tháng|thang))|(?:năm|nam|©|copyright)\s*\d{4}(?!\d)|\(?\b0[1-9]\d{0,4}\)?(?:[ .-]{1,2}\d{2,8}){1,4}(?!\d)|\b0[1-9]\d{8,9}(?!\d)|\b1[89]00[ .]\d{4,6}(?!\d)|\+\s?\d+/gi;
// `12 May 2016`, `July 11`, `28 Tháng Chín 2024`. (`13 May tim kiem`: a day before the month has its year.)
const year = '(?:19|20)\\d\\d(?!\\d)';
const monthAndDay = new RegExp(`\\d{1,2}(?:st|nd|rd|th)?[\\s,-]{1,3}${monthWord}[\\s,/-]{1,3}(?:năm )?${year}|\\b${monthWord}[\\s,-]{1,3}(?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s?${year})?|${year})`, 'gi');
const figure = /\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?!\d)|\d+/g;

function labelOf(label: string): Token | undefined {
  const meaning = meaningOf(label);
  return meaning && { meaning, label, colon: /:\s*$/.test(label) };
}

/** Whether a label begins as labels do: what goes on in small letters is a part of one. */
function isBeginning(label = ''): boolean {
  return isCapitalized(fromLetter(label));
}

/** Lines of labels and figures, in the order in which they are printed. */
export function counterLines(root: ParentNode & Node): Token[][] {
  const lines: Token[][] = [[]];
  let text = '';
  let digits: string[] = [];
  const line = (): Token[] => lines[lines.length - 1] as Token[];
  const flushText = (): void => {
    // `34 khách và không thành viên đang online`: none of them is no figure.
    const clean = composed(text).replace(/\s(?:và|and|,)\s+(?:không|no)\s[^.,;|]*/gi, '').replace(monthAndDay, ' xx ').replace(noFigure, (part, _mark, index: number, all: string) => (isGrouped(part) ? part : readMonth(part, all.slice(index + part.length)) ?? ' xx '));
    let from = 0;
    for (const match of clean.matchAll(figure)) {
      // `312 lượt, hôm qua 298`: what stands between two figures belongs to both.
      const words = clean.slice(from, match.index);
      const between = from ? words.replace(/^(\s*(?:lượt|người)\s*)\n[^\p{L}\d]*(?=\p{Lu})/u, '$1|').split(/[,;|•·]|\s[–—-]\s|\.\s+(?=\p{Lu})/u) : words.split(/\.\s+(?=\p{Lu})/u);
      for (const label of between) addLabel(label);
      line().push({ count: toCount(match[0]) });
      from = match.index + match[0].length;
    }
    const rest = clean.slice(from);
    const note = rest.lastIndexOf('(');
    // `11 guests (active over the past 5 minutes)`: the note is no part of the label.
    addLabel(hasLetter(rest.slice(0, note)) && /^\([^)]*\)?\s*$/.test(rest.slice(note)) ? rest.slice(0, note) : rest);
    text = '';
  };
  const addLabel = (text: string): void => {
    const token = labelOf(text.replace(/\n+/g, (lines, at: number) => (isSmall(text.charAt(at - 1)) && isCapitalized(text.charAt(at + lines.length)) ? ' ' : '')));
    if (!token) return;
    // `<b>Thống kê</b> Hôm nay`: what stands before is a title.
    const whole = text.trimEnd();
    const last = labelOf(whole.slice(whole.lastIndexOf('\n') + 1));
    line().push(last && last.meaning === token.meaning && isBeginning(last.label) ? last : token);
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
      // A line feed stands for where an element begins or ends.
      text += value.replace(/[ \t\r\n\f]+/g, ' ');
    } else if (isElement(node) && !isUnread(node)) {
      const digit = digitOf(node);
      const isCell = /^(?:t[dh]|dd)$/.test(node.localName);
      if (isCell) flush();
      const name = nameOf(node);
      if (name) text += ` ${name} `;
      if (digit !== undefined) {
        flushText();
        digits.push(digit);
        return;
      }
      if (digits.length && node.localName !== 'br' && /^\s*[.,]?\s*$/.test(node.textContent ?? '') && !node.childElementCount) return;
      const breaks = isBlock(node) && !isCell;
      const part = (): void => {
        if (breaks) newLine();
        else if (isCell) flush();
        else if (!digits.length) text += '\n';
      };
      part();
      for (const child of node.childNodes) walk(child);
      part();
    }
  };
  for (const child of root.childNodes) walk(child);
  flush();
  return lines.filter((tokens) => tokens.length);
}

/** A month with a number: `Trong tháng 11: 3.456` is the present one, `Trong tháng 11` has a figure, `từ tháng 1` is a date, all others are some month. */
function readMonth(text: string, behind: string): string | undefined {
  if (/^t[ừu] /i.test(text)) return 'từ xx ';
  const [, present, month = ''] = /^(trong )?(th[áa]ng)/i.exec(text) ?? [];
  if (!month) return undefined;
  if (!present) return ` ${month} nn xx `;
  return /^\s*:|^\s+\d/.test(behind) ? present + month : text;
}

/** Whether groups of digits are a large figure (`1.234.567.890`), not a computer's address. */
function isGrouped(text: string): boolean {
  const groups = text.split('.');
  return /^[1-9]\d{0,2}(?:\D\d{3})+$/.test(text) && (groups.length !== 4 || groups.some((group) => Number(group) > 255));
}

/** `<span title="Đang online"><i class="icon"></i> 12</span>`, `<img alt="Hôm nay"> 40`: what stands for a label where there are no words. */
function nameOf(element: Element): string {
  const [name, words] = element.localName === 'img' ? [element.getAttribute('alt') || element.getAttribute('title'), element.parentElement] : [element.getAttribute('title') || element.getAttribute('aria-label'), element];
  const isName = name && /\d/.test(words?.textContent ?? '') && !hasLetter(words?.textContent ?? '') && (meaningOf(name) ?? 'other') !== 'other';
  return isName ? name : '';
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
    return /^\d[\d.,]*$/.test(value) ? value.replace(/\D/g, '') : undefined;
  }
  const text = element.childElementCount ? '' : (element.textContent ?? '').trim();
  // `<span data-count="1200">0</span>`: what a script counts up to.
  const goal = text === '0' ? [...element.attributes].find(({ name, value }) => /^data-(?:purecounter-)?(?:count(?:er|up)?|to|target|value|number|end|stop)\b/.test(name) && /^\d[\d.,]*$/.test(value)) : undefined;
  return goal?.value.replace(/\D/g, '') ?? (/^\d$/.test(text) ? text : undefined);
}
