import { dateOfLine } from '../lib/date-in-text.js';
import { isSmall } from '../lib/letters.js';
import { plainText } from '../lib/plain-text.js';
import { isWholeName } from '../lib/whole-name.js';
import { behindLabel, isAuthorLabel, leaves } from './dom-article-head.js';
import { beginningOf, covers, fold, textOf, wordCount } from './dom-text.js';

const authorName = /(?:^|[\s_-])(?:by-?line|auth|author\w*|autor\w*|tac-?gia|signature|but-?danh|source-?author)(?:$|[\s_-])/i;

/** … and what it says besides the name. */
const authorNote = /(?:^|[\s_-])(?:badge|bio|desc(?:ription)?|intro|job|label|level|position|role)(?:$|[\s_-])/i;

/** Whether an element is named as what prints the author. */
export function isNamedAuthor(element: Element): boolean {
  return authorName.test(element.className) && !authorNote.test(element.className);
}

/** The signature: a short line at the right or one that says it is the author, at the body's end or outside of it. */
export function takeAuthor(copy: Element, body: Element): string {
  const blocks = leaves(copy);
  const inside = blocks.filter((block) => body.contains(block));
  const candidates = [...inside.slice(-3).reverse(), ...blocks.filter((block) => !body.contains(block)), ...inside.slice(0, 2)];
  const last = inside[inside.length - 1];
  const all = [...copy.querySelectorAll('*')];
  const behind = new Set(all.slice(all.indexOf(body) + 1));
  for (const block of candidates) {
    const text = beginningOf(block, 300);
    // `<div class="author"><img> <div>Minh An</div></div>`: the box goes, with the portrait.
    const named = block.closest('[class*=author i],[class*=byline i]');
    const box = named && isNamedAuthor(named) && copy.contains(named) && !named.contains(body) && wordCount(beginningOf(named, 300)) < 15 ? named : block;
    const name = personIn(block);
    const isNamed = box === named && (!authorNote.test(box.className) || isWholeName(name));
    // What is the whole body is no signature beneath it.
    if (block.contains(body) || !wordCount(text) || wordCount(text) > 14 || (!isNamed && block.querySelector('img')) || /^(?:nguồn|source|chuyên mục)/i.test(text)) continue;
    const isAtRight = /right/i.test(`${block.getAttribute('align')} ${block.className}`) || block.closest(atRight) !== null;
    // At the left a name in bold or italics, as the very last line or beneath the text, is a signature as well.
    // … as is one with what was done: `Vũ Thị Lan (thực hiện)`.
    const isSigned = isWholeName(text) ? covers(block, 'b,strong,em,i') : isWholeName(name) && text.startsWith(name) && /\w\)$/.test(fold(text));
    const isName = (block === last ? inside.length > 2 : behind.has(block)) && isSigned;
    if (!name) continue;
    if (behindLabel(text) === undefined && !isNamed && !isNamedAuthor(block) && !isName && !(isAtRight && behind.has(block) && !covers(block, 'a[href]') && !(block === inside[0] || (block === inside[1] && block !== last)))) continue;
    box.remove();
    return name;
  }
  return '';
}

const atRight = '[align=right i],[style*="align:right" i],[style*="align: right" i],[style*="float:right" i],[style*="float: right" i]';

/** Lines above the text and below it that say once more who the author is. */
export function removeBylines(copy: Element, author: string): void {
  const blocks = leaves(copy);
  for (const block of new Set([...blocks.slice(0, 4), ...blocks.slice(-3)])) {
    const text = beginningOf(block, 100);
    if (behindLabel(text) !== undefined && nameIn(text) === author && !block.querySelector('img')) block.remove();
  }
}

/** Elements within a line that are named as the author, who else would be a part of the line: `<time>…</time> <span class="author">An</span>`. */
export function takeByline(copy: Element): string {
  for (const element of copy.querySelectorAll('span,a,em,i,b,strong,font,small,label,cite,address')) {
    const text = isNamedAuthor(element) || element.localName === 'address' ? beginningOf(element, 300) : '';
    if (!wordCount(text) || wordCount(text) > 14 || wordCount(beginningOf(element.closest('p') ?? element, 300)) > 16) continue;
    // A date in it is still to be found.
    if (dateOfLine(text)) continue;
    const name = personIn(element);
    element.remove();
    if (name) return name;
  }
  return markedName(copy);
}

/** `<i class="fa fa-user"></i> Vũ Thị Lan`: the name behind the mark of a person. */
function markedName(copy: Element): string {
  for (const mark of copy.querySelectorAll('i[class*=user i],i[class*=person i],span[class*=user i],svg[class*=user i]')) {
    let node = textOf(mark) ? null : mark.nextSibling;
    if (node && !plainText(node.textContent)) node = node.nextSibling;
    const text = plainText(node?.textContent);
    const name = wordCount(text) < 7 ? nameIn(text) : '';
    if (!node || !isWholeName(name)) continue;
    mark.remove();
    node.remove();
    return name;
  }
  return '';
}

/** What asks to write to the author or to read on, labels without a name, and what is left of `bởi <a rel="author">…</a>`. */
const noName = /^[,;:/]|[@€$?»…]|\d{2}|\d:\d|\([^)]*$|phút đọc|min read|^(?:about|close|follow|contact|e-?mail|get|powered|see|sign|views?|more|share|advertise|comments?|profile|subscribe|photo|theo dõi|liên hệ|xem|chia sẻ|bình luận|theo$)(?![a-zß-öø-\u1fff])/i;

/** Whether a text can be a name: with a capital, no count, more than a label, and no sentence. */
function isPerson(name: string): boolean {
  return name !== name.toLowerCase() && !noName.test(name) && !isAuthorLabel(name) && !(name.endsWith('.') && name.split(' ').filter(isSmall).length > 1);
}

/** The name in what prints the author, if there is one: where it says which part is the name, that part. */
export function personIn(element: Element): string {
  const part = element.querySelector('[class*=name i],.fn');
  const name = (part && nameIn(beginningOf(part, 300))) || nameIn(beginningOf(element, 300));
  return isPerson(name) ? name : '';
}

/** Each of those who signed: `Vũ Lan và Trần Ba`, `Vũ Lan. Ảnh: Trần Ba`. */
export function signersOf(signed: string): string[] {
  const names = signed.split(/[\s.,;–—-]+ảnh\s*:\s*|\s*[;&]\s*|\s+(?:và|and)\s+/i);
  return names.every(isWholeName) ? names : [signed];
}

/** What the author does or works for, behind the name. */
const office = /\s*(?:\||,\s*(?:[^,]*\s)?(?:writers?|reporters?|editors?|correspondents?|columnist|contributor|special|phóng viên|biên tập viên|cộng tác viên|PV|BTV|CTV)(?![a-zß-öø-\u1fff])).*$/i;

/** The name of a byline without what stands around it. */
function nameIn(text: string): string {
  // `Đăng bởi An vào`: the day behind it has its own element.
  return (behindLabel(text) ?? text)
    .replace(/\s*\((?:thực hiện|tổng hợp|t\/?h|sưu tầm|(?:lược )?dịch|ghi|biên (?:soạn|tập)|p\.?v|ctv)\)$/i, '')
    .replace(/\/.*$/s, '')
    // An address, or a handle that may stand right behind the name.
    .replace(/\s*\(?(?:[\w.+-]+@[\w-]+\.[\w.-]+|@[\w.-]+)\)?/g, '')
    .replace(/\s+\d+\s+(?:phút|min(?:ute)?s?)(?![a-zß-öø-\u1fff]).*$/i, '')
    // Once beside the portrait, once below it.
    .replace(/^(.{4,}) \1$/, '$1')
    .replace(office, '')
    .replace(/(?:^|\s)(?:vào|ngày|lúc|on|at|in|for|trong)(?:[\s:,].*)?$/, '')
    .replace(/\s+(?:chuyên mục|danh mục|lượt xem|lượt đọc|nguồn|ngày đăng|category|views?|hits)\b.*$/i, '')
    .replace(/^\s*(?:bởi|by)\s+(?=[a-zß-öø-\u1fff\u3040-\ud7ff])/i, '')
    .replace(/^[\s(•·–—-]+|[\s/,;:|•·–—-]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1');
}
