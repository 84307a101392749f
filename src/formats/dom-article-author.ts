import { dateOfLine } from '../lib/date-in-text.js';
import { plainText } from '../lib/plain-text.js';
import { isWholeName } from '../lib/whole-name.js';
import { behindLabel, leaves } from './dom-article-head.js';
import { beginningOf, covers, textOf, wordCount } from './dom-text.js';

const authorName = /(?:^|[\s_-])(?:by-?line|auth|author\w*|autor\w*|tac-?gia|signature|but-?danh|source-?author)(?:$|[\s_-])/i;

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
    const box = named && authorName.test(named.className) && copy.contains(named) && !named.contains(body) && wordCount(beginningOf(named, 300)) < 15 ? named : block;
    // What is the whole body is no signature beneath it.
    if (block.contains(body) || !wordCount(text) || wordCount(text) > 14 || (box !== named && block.querySelector('img')) || /^(?:nguồn|source|chuyên mục)/i.test(text)) continue;
    const isAtRight = /right/i.test(`${block.getAttribute('align')} ${block.getAttribute('style')} ${block.className}`) || block.closest('[align=right i],[style*="right" i]') !== null;
    // At the left a name in bold or italics, as the very last line or beneath the text, is a signature as well.
    const isName = (block === last ? inside.length > 2 : behind.has(block)) && isWholeName(text) && covers(block, 'b,strong,em,i');
    const name = nameIn(text);
    if (!isPerson(name)) continue;
    if (behindLabel(text) === undefined && box !== named && !authorName.test(block.className) && !isName && !(isAtRight && behind.has(block) && !(block === inside[0] || (block === inside[1] && block !== last)))) continue;
    box.remove();
    return name;
  }
  return '';
}

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
    const text = authorName.test(element.className) || element.localName === 'address' ? beginningOf(element, 300) : '';
    if (!wordCount(text) || wordCount(text) > 14 || wordCount(beginningOf(element.closest('p') ?? element, 300)) > 16) continue;
    // A date in it is still to be found.
    if (dateOfLine(text)) continue;
    element.remove();
    const name = nameIn(text);
    // What is left of `bởi <a rel="author">…</a>`, and `3 phút đọc`.
    if (isPerson(name)) return name;
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

/** Whether a text can be a name: with a capital, no count, and more than a label. */
function isPerson(name: string): boolean {
  return name !== name.toLowerCase() && !/\d{2}|phút đọc|min read/i.test(name) && !/^(?:bởi|by|theo|tác giả|author)$/i.test(name);
}

/** The name of a byline without what stands around it. */
function nameIn(text: string): string {
  // `Đăng bởi An vào`: the day behind it has its own element.
  return (behindLabel(text) ?? text).replace(/\/.*$/s, '').replace(/(?:^|\s)(?:vào|ngày|lúc|on|at|in|trong)(?:[\s:,].*)?$/, '').replace(/\s+(?:chuyên mục|danh mục|lượt xem|lượt đọc|nguồn|ngày đăng|category|views?|hits)\b.*$/i, '').replace(/^\s*(?:bởi|by)\s+(?=[a-zß-öø-\u1fff\u3040-\ud7ff])/i, '').replace(/\s*\((?:thực hiện|tổng hợp|(?:lược )?dịch|ghi)\)$/i, '').replace(/^[\s(–—-]+|[\s/,;|]+$/g, '').replace(/^([^(]*)\)$/, '$1');
}
