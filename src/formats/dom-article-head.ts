import { dateOfLine, findDate } from '../lib/date-in-text.js';
import { isElement } from '../lib/is-element.js';
import { isCapitalized } from '../lib/letters.js';
import { plainText } from '../lib/plain-text.js';
import { isWholeName } from '../lib/whole-name.js';
import { isMark } from './dom-furniture.js';
import { dateOfNote } from './dom-note.js';
import { fold, lineText, linesOf, textOf, whileUnchanged, wordCount, type Line } from './dom-text.js';
import type { ReadOptions } from './read-options.js';

/** Whether a printed date is not the known one, as far as both are known: what is printed may have no hour, and be of another zone. */
export function isOtherDay(printed: Date | undefined, known: Date | undefined): boolean {
  return printed !== undefined && known !== undefined && Math.abs(printed.getTime() - known.getTime()) > 2 * 86_400_000;
}

const authorLabel =
  /^(?:tác giả(?: bài viết)?|người (?:viết|đăng|gửi)|(?:được )?(?:viết|đăng|gửi) bởi|tin(?:,| và)? (?:bài|ảnh)(?:(?:,| và) ảnh)?|phóng viên(?=\s*:)|bài,? ảnh|bài(?: viết)?(?: và ảnh)?|ảnh|thực hiện|author|(?:(?:written|posted|filed|reported|story|article) )?by|bởi)(\s*:)?\s*/i;

/** What stands behind a label such as `Tác giả:` or `By`: behind a colon, or in capitals. */
export function behindLabel(text: string): string | undefined {
  const [label, colon] = authorLabel.exec(text) ?? [];
  const rest = text.slice(label?.length);
  return label && (colon || (isCapitalized(rest) && /[\s:]$/.test(label))) ? rest : undefined;
}

export function withoutLabel(text: string): string {
  return text.replace(authorLabel, '');
}

/** Whether nothing but such a label is left of a line. */
export function isAuthorLabel(text: string): boolean {
  return text !== '' && withoutLabel(text) === '';
}

/** Clears what stands above the title (path, section, tools) except its pictures; the date may be printed there, but not that of today. */
export function takeBefore(heading: Element, copy: Element, options: ReadOptions): Date | undefined {
  let date: Date | undefined;
  for (let node: Node | null = heading; node && node !== copy; node = node.parentNode) {
    for (let before = node.previousSibling; before; ) {
      const next: ChildNode | null = before.previousSibling;
      const text = textOf(before);
      const isNow = /^[^a-zß-öø-\u1fff\u3040-\ud7ff]*(?:hôm nay|bây giờ|today)/i.test(text);
      const found = date || isNow ? undefined : dateOfLine(text, options);
      date ??= found?.date ?? (isNow || !isElement(before) ? undefined : dateWithin(before, options));
      const author = found && authorIn([text.slice(0, found.start), text.slice(found.end)]);
      if (author) heading.after(paragraph(author, copy.ownerDocument));
      if (isElement(before)) {
        const pictures = before.localName === 'img' ? [before] : [...before.querySelectorAll('img')];
        for (const picture of pictures) if (isMark(picture)) picture.remove();
      }
      if (!isElement(before) || !(before.localName === 'img' || before.querySelector('img'))) before.remove();
      before = next;
    }
  }
  return date;
}

/** `<time>12/10/2023</time> <span>6 phút đọc</span>`: the date of a short element that prints nothing else. */
function dateWithin(element: Element, options: ReadOptions): Date | undefined {
  if (wordCount(textOf(element)) > 40) return undefined;
  for (const inner of element.querySelectorAll('*')) {
    const found = dateOfLine(textOf(inner), options);
    if (found) return found.date;
  }
  return undefined;
}

/** `<h2>Headline <small>12/10/2023</small></h2>`: what prints the date is taken out. */
export function takeStamp(heading: Element, options: ReadOptions): Date | undefined {
  const whole = textOf(heading);
  const stamp = whileUnchanged(heading, () => [...heading.querySelectorAll('*')].find((element) => textOf(element) !== whole && dateOfLine(textOf(element), options)));
  const found = stamp && dateOfLine(textOf(stamp), options);
  stamp?.remove();
  return found?.date;
}

/** `<h1><span class="cat">Xã hội</span> Headline <sup>Mới</sup></h1>`: labels in the headline are taken out, and what is not in the one that is `told`. */
export function removeLabels(heading: Element, told = ''): void {
  // Longer ones have no labels, but may have any number of elements.
  for (const label of wordCount(textOf(heading)) > 60 ? [] : heading.querySelectorAll('sup,a,span,[class]')) {
    const text = label.isConnected ? textOf(label) : '';
    if (!text || wordCount(text) > 3 || wordCount(textOf(heading)) - wordCount(text) < 4) continue;
    if (label.matches('sup,[class~=cat],[class*=categ i],[class*=label i],[class*=badge i]') || fold(textOf(heading).replace(text, '')) === fold(told)) label.remove();
  }
}

/** Text blocks without blocks in them, in order. */
export function leaves(copy: Element): Element[] {
  return [...new Set(linesOf([copy]).map((line) => line.block))].filter((block) => block !== copy && !block.closest('figure'));
}

/** What stands before a date of change, how its line begins, and that of any date at the foot. */
const changed = /(?:cập nhật|sửa|updated|modified)[\s:a-zß-öø-\u1fff\u3040-\ud7ff]*(?=[^a-zß-öø-\u1fff\u3040-\ud7ff]*$)/i;
const changeLabel = /^(?:ngày )?(?:cập nhật|(?:chỉnh )?sửa|(?:last )?(?:updated|modified))/i;
const dateLabel = /^(?:ngày (?:đăng|xuất bản|cập nhật|tạo)|đăng (?:lúc|ngày)|cập nhật|(?:chỉnh )?sửa (?:lần )?cuối|posted|(?:first )?published|(?:last )?(?:updated|modified))/i;

/** Whether a line says when the article was published, or by whom. */
export function isStamp(text: string): boolean {
  return (dateLabel.test(text) && findDate(text) !== undefined) || (wordCount(text) < 15 && !/[.!?…]$/.test(text) && behindLabel(text) !== undefined);
}

/** When an article was published and changed, as its first lines print it. */
interface Stamps {
  published?: Date;
  modified?: Date;
}

/**
 * The dates stand in the first lines; what prints them is taken out.
 * @param known The date that the markup says: another one is a part of the text.
 */
export function takeDates(copy: Element, options: ReadOptions, known?: Date): Stamps {
  const stamps: Stamps = {};
  const lines = linesOf([copy]);
  const top = new Set(lines.slice(0, 3));
  const foot = lines.slice(10).slice(-4).filter(({ pieces }) => dateLabel.test(lineText(pieces)));
  for (const line of [...lines.slice(0, 10), ...foot]) {
    const text = lineText(line.pieces);
    if (stamps.published && (stamps.modified || !changeLabel.test(text))) continue;
    const whole = dateOfLine(text, options);
    const part = whole ? undefined : line.pieces.find((piece) => dateOfLine(plainText(piece.text), options));
    const found = whole ?? (part ? dateOfLine(plainText(part.text), options) : top.has(line) ? dateOfNote(line, options) : undefined);
    const isAnother = isOtherDay(found?.date, known);
    // What stands in a table with headings is part of the text.
    if (!found || isAnother || !line.block.isConnected || line.block.closest('table')?.querySelector('th')) continue;
    // `<tr><td>Ngày ban hành</td><td>12/10/2023</td></tr>` among such rows: a part of the text as well.
    if (isDataRow(line.block)) {
      if (/ngày|date/i.test(textOf(line.block.previousElementSibling))) return { published: found.date };
      continue;
    }
    const list = line.block.closest('dl,ul,ol');
    if (list && isOfDates(list)) continue;
    // `Cập nhật: 13/10/2023 | Ngày đăng: 12/10/2023`: that of publication may come later.
    const label = part ? plainText(part.text).slice(0, found.start) : text.slice(0, found.start);
    const isUpdate = !stamps.modified && changed.test(label);
    const other = isUpdate && whole ? findDate(text.slice(whole.end).replace(/^.*?(?=đăng|xuất bản|publish|posted)/i, ''), options) : undefined;
    const at = part ? text.indexOf(plainText(part.text)) : 0;
    const sides = [text.slice(0, at + found.start), text.slice(at + found.end)];
    const author = wordCount(text) < 20 ? (authorIn(sides) ?? nameAmong(line)) : undefined;
    if (author) line.pieces[0]?.node.before(paragraph(author, copy.ownerDocument));
    for (const piece of part && !author ? [part] : line.pieces) piece.node.remove();
    if (isUpdate) stamps.modified = found.date;
    else stamps.published = found.date;
    if (other) stamps.published = other.date;
    // A list that tells the date tells nothing but such things; only the author and another date are still to be found.
    const isInfo = list !== null && wordCount(textOf(list)) < 60;
    if (isInfo) for (const child of [...list.children]) settleInfo(child, isUpdate);
  }
  return { published: stamps.published ?? stamps.modified, modified: stamps.modified } as Stamps;
}

/** `<span>12/10/2023</span><span>Vũ Thị Lan</span><span>5 phút đọc</span>`: a name in an element of its own, which is no link to a section. */
function nameAmong({ pieces, block }: Line): string | undefined {
  const alone = pieces.filter(({ parent }) => parent !== block && !parent.closest('a')).map(({ text }) => plainText(text));
  return alone.find((text) => wordCount(text) > 2 && isFullName(text));
}

/** A line of such a list says nothing more, unless it is the author, or another date is wanted. */
function settleInfo(line: Element, isUpdate: boolean): void {
  const author = authorIn([textOf(line)]);
  if (author) line.replaceWith(paragraph(author, line.ownerDocument));
  else if (!line.querySelector('.author') && !(isUpdate && dateOfLine(textOf(line)))) line.remove();
}

/** `<li>12/10/2023: Nguyễn Văn A</li>` three times and more: a part of the text, too. */
function isOfDates(list: Element): boolean {
  return firstChildren(list).filter((item) => dateOfLine(textOf(item))).length > 2;
}

/** Whether a cell stands in a table of several rows with more than one filled cell, as far as its beginning tells. */
export function isDataRow(cell: Element): boolean {
  return firstChildren(cell.closest('tr')?.parentElement).filter((row) => firstChildren(row).filter((other) => textOf(other)).length > 1).length > 1;
}

/** No more than twenty: of thousands of rows, each would go through all others. */
function firstChildren(parent: Element | null | undefined): Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstElementChild; child && found.length < 20; child = child.nextElementSibling) found.push(child);
  return found;
}

/** The author as a paragraph that says so, to be found in its turn. */
export function paragraph(text: string, page: Document): Element {
  const element = page.createElement('p');
  element.textContent = text;
  element.className = 'author';
  return element;
}

/** What parts the author from a date and from counts: a bar, a dash, the words before a date. */
const separators = /\s*[|•·]\s*|\s[–—-]\s|[\s,–—-]+(?:(?:vào|ngày|lúc|đăng|viết|tạo|cập nhật|xuất bản|on|date|posted)[\s:]*)*$/i;

const surnames =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|lò|đinh|trịnh|mai|đoàn|lương|tô|trương|cao|tạ|thái|lâm|châu|quách|chu|kiều|tống|nông|hứa|triệu|vi|hà|đào|phùng|vương|giàng|sùng|vàng|ma|quàng|cầm|lường)$/i;

/** Whether a text is a person's whole name: all words in capitals, the first one a surname. */
function isFullName(text: string): boolean {
  const words = text.split(/\s+/);
  return isWholeName(text) && surnames.test(words[0] ?? '') && words.every((word) => word.slice(1) === word.slice(1).toLowerCase());
}

/** The author that a line names before its date or behind it, to be found in its turn: `Viết bởi: Lò Văn Hặc, Thứ năm, 12/10/2023 | Lượt xem: 8`. */
export function authorIn(sides: readonly string[]): string | undefined {
  return sides.flatMap((side) => side.split(separators)).map((part) => part.trim()).find((part) => behindLabel(part) !== undefined || isFullName(part));
}
