import { dateOfLine } from '../lib/date-in-text.js';
import { plainText } from '../lib/plain-text.js';
import { lineText, linesOf, textOf, whileUnchanged, wordCount } from './dom-text.js';
import type { ReadOptions } from './read-options.js';

/** Milliseconds; what is printed may have no hour. */
const day = 86_400_000;

export const authorLabel =
  /^(?:tác giả(?: bài viết)?|người (?:viết|đăng|gửi)|(?:được )?(?:viết|đăng|gửi) bởi|tin,? (?:bài|ảnh)(?: và ảnh)?|bài,? ảnh|bài(?: viết)?(?: và ảnh)?|ảnh|thực hiện|author|by|(?:written|posted) by|bởi)\s*(?::\s*|(?=\p{Lu}))/iu;
/** Clears what stands above the title (path, section, tools) except pictures; the date may be printed there. */
export function takeBefore(heading: Element, copy: Element, options: ReadOptions): Date | undefined {
  let date: Date | undefined;
  for (let node: Node | null = heading; node && node !== copy; node = node.parentNode) {
    for (let before = node.previousSibling; before; ) {
      const next: ChildNode | null = before.previousSibling;
      const text = textOf(before);
      const found = date ? undefined : dateOfLine(text, options);
      date ??= found?.date;
      const author = found && authorIn([text.slice(0, found.start), text.slice(found.end)]);
      if (author) heading.after(paragraph(author, copy.ownerDocument));
      const pictures = before.nodeType === 1 ? [...(before as Element).querySelectorAll('img')] : [];
      if (!pictures.length && (before as Element).localName !== 'img') before.parentNode?.removeChild(before);
      before = next;
    }
  }
  return date;
}

/** `<h2>Headline <small>12/10/2023</small></h2>`: what prints the date is taken out. */
export function takeStamp(heading: Element, options: ReadOptions): Date | undefined {
  const whole = textOf(heading);
  const stamp = whileUnchanged(heading, () => [...heading.querySelectorAll('*')].find((element) => textOf(element) !== whole && dateOfLine(textOf(element), options)));
  const found = stamp && dateOfLine(textOf(stamp), options);
  stamp?.remove();
  return found?.date;
}

/** Text blocks without blocks in them, in order. */
export function leaves(copy: Element): Element[] {
  return [...new Set(linesOf([copy]).map((line) => line.block))].filter((block) => block !== copy && !block.closest('figure'));
}

/**
 * The date stands in one of the first lines; what prints it is taken out.
 * @param known The date that the markup says: another one is a part of the text.
 */
export function takeDate(copy: Element, options: ReadOptions, known?: Date): Date | undefined {
  for (const line of linesOf([copy]).slice(0, 10)) {
    const text = lineText(line.pieces);
    const whole = dateOfLine(text, options);
    const part = whole ? undefined : line.pieces.find((piece) => dateOfLine(plainText(piece.text), options));
    const found = whole ?? (part && dateOfLine(plainText(part.text), options));
    const isAnother = found && known && Math.abs(found.date.getTime() - known.getTime()) > day;
    // What stands in a table with headings is part of the text.
    if (!found || isAnother || line.block.closest('table')?.querySelector('th')) continue;
    // `<tr><td>Ngày ban hành</td><td>12/10/2023</td></tr>` among such rows: a part of the text as well.
    if (isDataRow(line.block)) {
      if (/ngày|date/i.test(textOf(line.block.previousElementSibling))) return found.date;
      continue;
    }
    const author = whole && authorIn([text.slice(0, whole.start), text.slice(whole.end)]);
    if (author) line.pieces[0]?.node.before(paragraph(author, copy.ownerDocument));
    for (const piece of part ? [part] : line.pieces) piece.node.remove();
    // A list that tells the date tells nothing but such things; only the author is still to be found.
    const list = line.block.closest('dl,ul,ol');
    if (list && wordCount(textOf(list)) < 60) for (const child of [...list.children]) if (!authorLabel.test(textOf(child))) child.remove();
    return found.date;
  }
  return undefined;
}

/** Whether a cell stands in a table of several rows with more than one filled cell, as far as its beginning tells. */
function isDataRow(cell: Element): boolean {
  const rows = cell.closest('tr')?.parentElement?.children ?? [];
  return [...rows].slice(0, 20).filter((row) => [...row.children].slice(0, 20).filter((other) => textOf(other)).length > 1).length > 1;
}

function paragraph(text: string, page: Document): Element {
  const element = page.createElement('p');
  element.textContent = text;
  return element;
}

/** What parts the author from a date and from counts: a bar, a dash, the words before a date. */
const separators = /\s*[|•·]\s*|\s[–—-]\s|[\s,–—-]+(?:(?:vào|ngày|lúc|đăng|viết|tạo|cập nhật|xuất bản|on|date|posted)[\s:]*)*$/iu;

/** The author that a line names before its date or behind it, to be found in its turn: `Viết bởi: Lò Văn Hặc, Thứ năm, 12/10/2023 | Lượt xem: 8`. */
function authorIn(sides: readonly string[]): string | undefined {
  return sides.flatMap((side) => side.split(separators)).map((part) => part.trim()).find((part) => authorLabel.test(part));
}
