import { dateOfLine } from '../lib/date-in-text.js';
import { otherArticles } from './dom-article-tools.js';
import { fold, headings, headMarkup, isBlock, lineText, linesOf, textOf, wordCount, type Line } from './dom-text.js';

// What a portal writes over any article.
export const frameTitle = /^(?:(?:chi tiết|nội dung|thông tin|xem)?\s*(?:tin|bài)?\s*(?:tức|viết)?\s*(?:chi tiết)?|tin(?: tức)?(?: [a-zß-öø-\u1fff\u3040-\ud7ff]+){1,2}|(?:cổng|trang) thông tin(?: điện tử)?(?: [a-zß-öø-\u1fff\u3040-\ud7ff]+){0,6})$/i;

/** How portals name the lead. */
export const leadName = /sapo|(?:^|[_\W])lead|home-?text|summary|descri|intro|tom-?tat|trich-?dan|chapeau|excerpt|teaser|quote|standfirst|sub-?(?:title|head)/i;

/** … and the headline, where it is no heading. */
const titleName = '[class*=title i],[class*=tieude i],[class*=tieu-de i]';

/** The headline: what the page's title says, or microdata, the first `h1`, else the first heading, else a first line that stands out. */
export function titleElement(copy: Element, told = ''): Element | undefined {
  const lines = linesOf([copy]);
  const said = aboveMostText(lines).map(({ block }) => block).filter((block) => told && block !== copy && fold(textOf(block)) === fold(told));
  // What shares it may say it before.
  if (said[0]) return said.find((block) => block.matches(headMarkup)) ?? said[0];
  const heading = bestHeading(copy, lines);
  // `<div class="title">`, near the top: before another heading.
  const titled = standingOut(copy, `${titleName},[class*=head i],[id*=title i]`);
  const isTop = titled !== undefined && lineOf(titled, lines) < 5 && isAtTop(titled, lines);
  const isFirst = isTop && (!heading || frameTitle.test(textOf(heading)) || (!heading.matches(`${headMarkup},.p-name`) && lineOf(titled, lines) < lineOf(heading, lines)));
  if (heading && !isFirst && isAtTop(heading, lines)) return heading;
  if (isTop) return titled;
  const [first, second] = lines;
  const alone = first && elementOf(first);
  if (alone && second && alone !== copy && !/^(?:trang chủ|home)\b|[»›]/i.test(textOf(alone)) && wordCount(lineText(first.pieces)) < 40 && dateOfLine(lineText(second.pieces))) return alone;
  const bold = standingOut(copy, 'b,strong,font[size]');
  const named = titled && bold && lineOf(bold, lines) < lineOf(titled, lines) ? bold : (titled ?? bold);
  const isNear = named && isAtTop(named, lines);
  // Or alone in its line, in a box with all the text: `<td><span class="tieude">…</span><br>`.
  return isNear ? named : topOf(lines).map(elementOf).find((element) => element?.matches(titleName) && isOfWords(element));
}

/** The lines before which stands less text than behind them: below it a list may say the headline once more. */
function aboveMostText(lines: readonly Line[]): readonly Line[] {
  const words = lines.map(({ pieces }) => (pieces.every(({ parent }) => parent.closest('a')) ? 0 : wordCount(lineText(pieces)))).map((count) => (count < 10 ? 0 : count));
  let left = 0;
  for (const count of words) left += count;
  let before = 0;
  return lines.filter((_, index) => {
    const isOver = before <= left - before;
    before += words[index] ?? 0;
    return isOver;
  });
}

function bestHeading(copy: Element, lines: readonly Line[]): Element | undefined {
  const links = new Map<string, Element[]>();
  for (const link of copy.querySelectorAll('a')) {
    const text = textOf(link);
    const others = links.get(text);
    if (others) others.push(link);
    else links.set(text, [link]);
  }
  const isSection = (element: Element): boolean => links.get(textOf(element))?.some((link) => !element.contains(link)) === true;
  const all = [...copy.querySelectorAll('[itemprop~=headline]'), ...copy.querySelectorAll('h1,.p-name'), ...copy.querySelectorAll(headings)];
  const candidates = all.filter((element) => (element.matches('h1') || !leadName.test(element.className)) && !isOther(textOf(element)));
  // `<h1>` may name the section, which a link does again.
  const better = candidates.find((element) => textOf(element) && !isSection(element) && !frameTitle.test(textOf(element)));
  const between = lines.slice(Math.max(0, lineOf(candidates[0], lines)), lineOf(better, lines));
  return better && !between.some((line) => !line.block.closest(headings) && wordCount(lineText(line.pieces)) > 5) ? better : candidates[0];
}

/** A date that stands as a heading over all articles of its day, and the title of a list of others. */
function isOther(text: string): boolean {
  const date = dateOfLine(text);
  return otherArticles.test(text) || (date !== undefined && wordCount(text.slice(0, date.start) + text.slice(date.end)) < 1);
}

/** The lines before which stands little text: a heading that comes later is one within the body, unless it says what it is. */
function topOf(lines: readonly Line[]): readonly Line[] {
  let before = 0;
  const end = lines.findIndex(({ pieces }) => (before += wordCount(lineText(pieces))) >= 40);
  return end < 0 ? lines : lines.slice(0, end + 1);
}

function isAtTop(heading: Element, lines: readonly Line[]): boolean {
  return lineOf(heading, lines) < topOf(lines).length || heading.matches(headMarkup);
}

/** The block that one of these elements fills with a few words. */
function standingOut(copy: Element, selector: string): Element | undefined {
  const found = [...copy.querySelectorAll(selector)].filter(
    (element) =>
      isOfWords(element) && !frameTitle.test(textOf(element)) && !isOther(textOf(element)) && element.querySelectorAll('a').length < 2 && !element.querySelector(headings) && textOf(element) === textOf(blockOf(element, copy)),
  );
  // A box may be named so that is called after its section.
  const best = found.slice(0, 8).find((element) => wordCount(textOf(element)) > 4) ?? found[0];
  return best && blockOf(best, copy);
}

function isOfWords(element: Element): boolean {
  const words = wordCount(textOf(element));
  return words > 2 && words < 40;
}

function lineOf(element: Element | undefined, lines: readonly Line[]): number {
  return element ? lines.findIndex((line) => element.contains(line.block)) : -1;
}

/** The element that prints a line and nothing else. */
function elementOf({ pieces, block }: Line): Element | undefined {
  const text = lineText(pieces);
  for (let element: Element | null = pieces.find((piece) => piece.text.trim())?.parent ?? null; element; element = element === block ? null : element.parentElement) {
    if (textOf(element) === text) return element;
  }
  return undefined;
}

function blockOf(element: Element, root: Element): Element {
  let block = element;
  while (!isBlock(block) && block.parentElement && block.parentElement !== root) block = block.parentElement;
  return block;
}
