import { createVisitorStats, hasFigures } from '../model/create-visitor-stats.js';
import type { VisitorStats } from '../model/visitor-stats.js';
import { findDate } from '../lib/date-in-text.js';
import { shallow } from '../lib/flatten-depth.js';
import { fromLetter, isCapitalized } from '../lib/letters.js';
import { plainText } from '../lib/plain-text.js';
import { counterLines, type Meaning, type Token } from './dom-counter-lines.js';
import { textOf } from './dom-text.js';
import { keepLabels } from './printed-labels.js';
import type { ReadOptions } from './read-options.js';

/** The figures that a counter block prints; nothing where there is none. A figure without a label is not guessed. */
export function readVisitorStats(markup: ParentNode & Node, options: ReadOptions): VisitorStats | undefined {
  const root = shallow(markup);
  const found = new Map<Meaning, number>();
  const printed: Partial<Record<Meaning, string>> = {};
  // A block that stands there twice says the same twice: the first one counts.
  for (const [meaning, count, label] of pair(counterLines(root))) {
    if (found.has(meaning)) continue;
    found.set(meaning, count);
    if (label) printed[meaning] = label;
  }
  // Visitors online who are "guests" are all of them, unless members are counted apart.
  const guests = found.get('online guests');
  if (guests !== undefined) {
    const meaning = found.has('members') ? 'guests' : 'online';
    if (!found.has(meaning)) found.set(meaning, guests);
  }
  const counter = found.get('counter');
  if (counter !== undefined && !found.has('total')) found.set('total', counter);
  const stats = createVisitorStats(Object.fromEntries(found), updatedOf(root, options) ?? new Date());
  if (!hasFigures(stats)) return undefined;
  keepLabels(stats, printed);
  return stats;
}

/** A label that can stand alone: short, the beginning of a line, nothing but words. */
function cleanLabel(text: string): string | undefined {
  if (text.length > 99) return undefined;
  const label = fromLetter(plainText(text)).replace(/[\s:：=.…>»*([–—-]+$/, '');
  return isCapitalized(label) && /^.[^\d,;.:!?|•·]{1,39}$/.test(label) && !/\bxx\b/.test(label) ? label : undefined;
}

function updatedOf(root: Node, options: ReadOptions): Date | undefined {
  const [, line] = /(?:cập nhật|updated)[^\n]{0,12}?:?\s*(.{6,60})/i.exec(textOf(root)) ?? [];
  return line ? findDate(line, options)?.date : undefined;
}

type Pair = [meaning: Meaning, count: number, label: string | undefined];
type Take = (label: Token | undefined, count: number | undefined) => void;

/** Which figure belongs to which label. */
function pair(lines: readonly Token[][]): Pair[] {
  const pairs: Pair[] = [];
  let waiting: Token[] = [];
  let orphans: number[] = [];
  let taken = 0;
  // A label alone over lines of labels and figures names their part: `Đang trực tuyến:`, `Khách: 12`, `Tổng: 13`.
  let part: Meaning | undefined;
  let isPartEmpty = true;
  let isPartOfPeople = true;
  let ofDays = false;
  const take: Take = (token, count) => {
    const label = token?.meaning;
    if (!label || label === 'other' || count === undefined) return;
    // `Users today: 5`, `Total users: 900` are visits; alone they are accounts.
    if (label === 'users' && !ofDays) return;
    ofDays ||= label === 'today';
    let meaning = label === 'unit' || label === 'users' ? 'total' : label === 'visitors' ? (part === 'online' ? 'guests' : 'total') : label;
    if (meaning === 'total' && part === 'members' && isPartEmpty) return;
    if (meaning === 'total' && part === 'online' && !isPartEmpty && isPartOfPeople) meaning = 'online';
    isPartEmpty = false;
    isPartOfPeople &&= meaning === 'guests' || meaning === 'members';
    pairs.push([meaning, count, meaning === label || label === 'unit' ? cleanLabel(token.label ?? '') : undefined]);
  };
  const stacked = isFigureFirst(lines);
  // The last line of labels alone, and the figures that stand alone behind it.
  let row: readonly Token[] = [];
  let column: Token[][] = [];
  const takeColumn = (): void => {
    const named = waiting.filter(({ meaning }) => meaning !== 'counter');
    const counts = countsOf(column, row.length, named.length);
    if (counts.length > 1 && counts.length === row.length) row.forEach((token, index) => take(token, counts[index]));
    // Labels one below the other, then as many figures; or labels, of which the last is that of the first figure.
    else if (counts.length > 1 && counts.length <= named.length) named.slice(-counts.length).forEach((token, index) => take(token, counts[index]));
    else take(waiting[waiting.length - 1], counts[0]);
    column = [];
    waiting = [];
    row = [];
  };
  // A line of figures alone that no label waited for, but a title.
  let above: readonly Token[] = [];
  for (const tokens of lines) {
    const figures = tokens.filter((token) => !token.meaning);
    // `39.523 lượt`, behind a label that waits for it: the word names no figure.
    const last = tokens[0]?.meaning ? undefined : waiting[waiting.length - 1]?.meaning;
    const unit = /^(?:today|yesterday|week|month)$/.test(last ?? '') ? /^(?:unit|guests|visitors)$/ : /^unit$/;
    const words = last ? tokens.filter(({ meaning = '' }) => !unit.test(meaning)) : tokens;
    const labels = words.filter((token) => token.meaning);
    if (!labels.length && !stacked && waiting.length) {
      column.push(figures);
      continue;
    }
    const [only] = column;
    if (only && only.length > 1 && column.length === 1 && waiting.length === 1 && !figures.length && only.length === labels.length) {
      above = only;
      column = [];
      waiting = [];
    } else if (column.length) takeColumn();
    if (!figures.length) {
      // A figure over its label, each in its own block.
      if (above.length > 1 && above.length === labels.length) labels.forEach((token, index) => take(token, above[index]?.count));
      else if (stacked && taken < orphans.length) for (const token of labels) take(token, orphans[taken++]);
      else {
        // `Hôm nay: 18/06/2024` waits for nothing more.
        waiting.push(...labels.filter(({ label }) => !/: xx\s*$/.test(plainText(label))));
        row = labels;
      }
    } else if (!labels.length) {
      if (stacked) [orphans, taken] = [countsOf([figures], 1, 1), 0];
    } else {
      const title = waiting.find(({ meaning }) => meaning !== 'other');
      if (title) {
        part = title.meaning;
        isPartEmpty = isPartOfPeople = true;
      }
      pairWithin(words, take);
      waiting = [];
      orphans = [];
    }
    above = labels.length ? [] : figures;
  }
  if (column.length) takeColumn();
  return pairs;
}

/**
 * The counts of lines of figures, for a row of so many labels or so many labels one below the other. Single digits in
 * elements of their own are one figure, unless each has its label.
 */
function countsOf(lines: readonly Token[][], row: number, column: number): number[] {
  const figures = lines.flat();
  const split = figures.flatMap(({ digits, count }) => digits?.map(Number) ?? count ?? []);
  if (split.length === row) return split;
  if ((lines.length < 2 || column < 2) && figures.length > 1 && figures.every(({ digits }) => digits?.length === 1)) return [Number(split.join(''))];
  return (lines.length > 1 ? split.length <= column : split.length === column) ? split : figures.flatMap(({ count }) => count ?? []);
}

/** Whether the lines alternate figure, label, figure, label; a label before them is a title, which tells of all or of those online. */
function isFigureFirst(lines: readonly Token[][]): boolean {
  // A label with a date or an hour behind it has said what it says.
  const alone = lines.flatMap(([token, ...others]) => (token && !others.length && token.meaning !== 'other' && token.meaning !== 'counter' && !/ xx\s*$/.test(token.label ?? '') ? token : []));
  const shapes = alone.map(({ meaning }) => (meaning ? 'L' : 'F')).join('');
  const isTitled = /^(?:total|unit|visitors|online)$/.test(alone[0]?.meaning ?? 'total');
  return isTitled && /^L?(?:FL)+$/.test(shapes) && shapes.split('F').length <= shapes.split('L').length;
}

function pairWithin(tokens: readonly Token[], take: Take): void {
  const first = tokens.findIndex((token) => !token.meaning);
  const before = tokens[first - 1]?.meaning;
  const colon = tokens[first - 1]?.colon;
  // `© Báo 360 Lượt truy cập: 1.000.000`: what has a colon is the next figure's.
  const isNext = before === 'other' && tokens[first + 1]?.colon && tokens[first + 2];
  const after = isNext ? undefined : tokens[first + 1]?.meaning;
  const isWord = before !== undefined && before !== 'other' && before !== 'counter';
  // `Từ ngày 01/01/2012 đến nay có: 90.000 lượt truy cập`
  const isSince = before === 'other' && /(?:từ|đến|since)\s/i.test(tokens[first - 1]?.label ?? '');
  let figureFirst = (!colon || before === 'now' || isSince) && after !== undefined && after !== 'other' && (!isWord || (before === 'now' && /^(?:guests|members|online)/.test(after)));
  tokens.forEach((token, index) => {
    if (token.meaning) return;
    // `Online: 57 (3 members, 54 guests)`
    const next = tokens[index + 1];
    figureFirst ||= index > 0 && !tokens[index - 1]?.meaning && !next?.colon && /^(?:guests|members|bots)$/.test(next?.meaning ?? '');
    const isBehind = !figureFirst || (!next?.meaning && tokens[index - 1]?.colon);
    const label = tokens[isBehind ? index - 1 : index + 1];
    take(label?.meaning === 'now' ? { meaning: 'online' } : label, token.count);
  });
}
