/** Part of a text: from `start` to `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/** What may be the end of a sentence: its marks, what closes behind them, and a blank or the end of the text. */
const marks = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)/g;

/** Written with a dot and before a name or a number: `TP. Hồ Chí Minh`, `PGS. TS. Nguyễn Văn A`, `tr. 12`. */
const abbreviations = new Set(
  (
    'tp tx tt kp tl ql nxb gs pgs ts tsc tskh ths cn ks kts bs bsck ckii dsck ds ls nsnd nsưt ngnd ngưt đ/c đt đtdđ tel vd no tr ' +
    'st mr mrs ms dr prof jr hr fig vol pp'
  ).split(' '),
);

/** Long utterances fall silent in some engines: what is longer is cut where one takes a breath. */
const breath = 220;

/** The sentences of a text in Vietnamese, or a language that marks them in the same way, without the blanks around them. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const add = (end: number): void => {
    sentences.push(...inBreaths(text, start, end));
    start = end;
  };
  for (const mark of text.matchAll(marks)) {
    if (isEnd(text, start, mark.index, mark[0])) add(mark.index + mark[0].length);
  }
  add(text.length);
  return sentences;
}

/** As far as is looked back and ahead: texts may be long without a sentence in them. */
const sight = 40;

/** Whether the mark at `index` ends the sentence that begins at `start`. */
function isEnd(text: string, start: number, index: number, mark: string): boolean {
  const behind = index + mark.length;
  const next = text.slice(behind, behind + sight).trimStart().replace(/^["'“‘«([–—-]+\s*/, '');
  if (!next) return true;
  // `v.v. được`, `“Thật ư?” chị hỏi`.
  if (/^\p{Ll}/u.test(next)) return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(start, index - sight), index).trim();
  const word = (before.split(/\s/).pop() ?? '').replace(/^["'“‘«([]+/, '');
  // `1. Mở đầu`, `IV. Kết luận`: what numbers a sentence belongs to it.
  if (/^(?:\d{1,3}(?:\.\d+)*|[IVX]+|\p{L})$/u.test(word) && word === before) return false;
  // `Nguyễn V. A`, and titles in a row: `PGS.TS.`.
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\p{L}{0,4}\.)+\p{Lu}\p{L}{0,4}$/u.test(word)) return false;
  return !abbreviations.has(word.toLowerCase());
}

function inBreaths(text: string, from: number, to: number): Stretch[] {
  const parts: Stretch[] = [];
  const end = from + text.slice(from, to).trimEnd().length;
  let start = skipBlanks(text, from, end);
  while (end - start > breath) {
    const window = text.slice(start, start + breath);
    const cuts = [/^[^]*[,;:–](?=\s)/, /^[^]*(?=\s)/].map((part) => part.exec(window)?.[0].length ?? 0);
    const cut = cuts.find((length) => length > breath / 4) ?? breath;
    parts.push({ start, end: start + cut });
    start = skipBlanks(text, start + cut, end);
  }
  if (end > start) parts.push({ start, end });
  return parts;
}

function skipBlanks(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && !text.charAt(start).trim()) start++;
  return start;
}
