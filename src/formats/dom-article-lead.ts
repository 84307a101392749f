import { fragmentOf } from '../lib/fragment-of.js';
import { plainText } from '../lib/plain-text.js';
import { isNamedAuthor } from './dom-article-author.js';
import { bodyOf, isLinked } from './dom-article-body.js';
import { isStamp, leaves } from './dom-article-head.js';
import { leadName } from './dom-article-title.js';
import { beginningOf, covers, headings, linesOf, lineText, textOf, wordCount } from './dom-text.js';

/**
 * The lead: the first text, if it is set apart from the rest: in a box of its own before the body, bold throughout, a
 * heading, or named so.
 */
export function takeLead(copy: Element): string {
  for (const block of leaves(copy).slice(0, 3)) divideLead(block);
  const blocks = leaves(copy);
  const first = blocks.find((element) => {
    const text = ownText(element);
    return wordCount(text) > 5 && !isLinked(element) && !isAside(element, text, copy) && (isSentence(text) || isNamedLead(element, copy) || element.matches(headings));
  });
  const text = first ? ownText(first).replace(leadLabel, '') : '';
  const words = wordCount(text);
  if (!first || words > 160 || !blocks.some((element) => element !== first && wordCount(textOf(element)) > 4)) return '';
  const isNamed = isNamedLead(first, copy);
  const isBold = !text.endsWith('?') && (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(first.getAttribute('style') ?? '') || covers(first, 'b,strong,em,i,[style*="bold" i]'));
  const rest = bodyOf(copy, first);
  const top = first.closest('header');
  const isOutside = !rest.contains(first) || (top !== null && rest !== top && rest.contains(top));
  const isApart = isOutside && isSentence(text) && !first.matches('li,[itemprop~=articleBody]') && [...rest.children].filter((child) => textOf(child)).length > 1;
  if (!isNamed && !isBold && !isApart && (!first.matches(headings) || text.endsWith(':') || first.querySelector('a[href]'))) return '';
  // Pictures beside the lead are the article's.
  for (const figure of first.querySelectorAll('figure,img')) if (!figure.parentElement?.closest('figure')) first.before(figure);
  first.remove();
  return text;
}

/** Whether a text ends as a sentence does, or is longer than a line of labels. */
function isSentence(text: string): boolean {
  return /[.!?…:]["”’)\]]*$/.test(text) || wordCount(text) > 15;
}

function isNamedLead(block: Element, copy: Element): boolean {
  const named = block.closest('[itemprop=description],[class],[id]');
  return named !== null && copy.contains(named) && wordCount(ownText(named)) < wordCount(ownText(block)) + 4 && leadName.test(`${named.className} ${named.id} ${named.getAttribute('itemprop')}`);
}

const leadLabel = /^(?:tóm tắt|summary)\s*:\s*/i;

/** Whether a block, and the `text` in it, tells of a picture, a player or the author, or when the article was published. */
function isAside(block: Element, text: string, copy: Element): boolean {
  const media = block.closest('[itemtype$=Object],[itemtype$=Person]');
  return isNamedCaption(block, copy) || (media !== null && copy.contains(media)) || isNamedAuthor(block) || isStamp(text);
}

/** Whether a block, or a small box around it, is called a caption, so that it tells of a picture or player beside it. */
function isNamedCaption(block: Element, copy: Element): boolean {
  const named = block.closest('[class*=caption i],[class*=credit i],[class*=chu-thich i],[class*=chuthich i]');
  return named !== null && copy.contains(named) && wordCount(beginningOf(named, 1200)) < 100;
}

/** `<b>Lead</b><br><br>text`: what stands out before an empty line becomes a block of its own. */
function divideLead(block: Element): void {
  const end = [...block.querySelectorAll(':scope > br + br')].find((br) => !plainText(br.previousSibling?.nodeValue));
  const nodes: Node[] = [...block.childNodes];
  const before = end ? nodes.slice(0, nodes.indexOf(end)) : [];
  if (!before.length || before.some((node) => plainText(node.textContent) && !/^(?:b|strong|em|i)$/i.test(node.nodeName))) return;
  const box = block.ownerDocument.createElement('div');
  box.append(fragmentOf(before, block.ownerDocument));
  block.prepend(box);
}

/** The text of a block without captions in it. */
function ownText(block: Element): string {
  return plainText(linesOf([block]).filter((line) => !line.block.closest('figure')).map((line) => lineText(line.pieces)).join(' '));
}
