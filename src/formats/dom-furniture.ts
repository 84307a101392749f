import { beginningOf, headMarkup, lineText, linesOf, namesOf, textOf, wordCount } from './dom-text.js';

/** What stands around and between an article's text, told by its name. For lower case, since it is compiled in half the time so. */
const names =
  /(?:^|[-_\s])(?:related\w*|relate|tin-?lien-?quan|lien-?quan|(?:other|more)-?(?:news|posts?|articles?)|tin-?khac|bai-?khac|insert-?wiki|recommend\w*|suggest\w*|newsletter|subscri\w*|promo\w*|disclaimers?|most-?(?:read|viewed|popular|commented)|popular\w*|trending\w*|kk-star-ratings|post-?ratings?|ads?|adv|advert\w*|quang-?cao|muc-?luc|toc|(?:ez-|lwp|rank-math-)?toc[-_]container|author-?(?:box|info|bio|card)|about-?author|(?:left|right|main)?-?side-?bar|post-?nav\w*|nav-?links|pagenav|comm?ent(?:s|ario\w*|aires?)?(?:-?(?:list|area|box|body|form|respond|policy))?|kommentare?|binh-?luan|y-?kien-?ban-?doc|discussions?|social\w*|sharing|share(?:s|-?(?:bar|box|buttons?|icons?|links?|tools?|this))?)(?:$|[-_\s])/;

/** … of these, what readers say, which may be more than the article. */
const replies = /(?:^|[-_\s])(?:comm?ent|kommentar|binh-?luan|y-?kien-?ban-?doc|discussion)/;

/** Boxes of the date, in whose names there is more. */
const dated = /(?:^|[-_\s])(?:dates?|timer?|meta)(?:$|[-_\s])/;

/** What shows the author. The `article__avatar` of Vietnamese newspapers shows what the article is about. */
const portrait = '[class*=author i],[class*=avatar i]:not([class*=article i],[class*=news i])';

/** How much of the text there may be in it: more, and the name is that of the whole. */
const most = 0.45;

/** Words of the longest summary of a card. */
const longest = 60;

/**
 * Takes out of an article what its name says is no part of the text: advertisements, boxes of related articles, of the
 * author, of comments and tables of contents. Also pictures and players that show nothing.
 * @param kept What the headline stood in.
 */
export function removeFurniture(copy: Element, kept: ReadonlySet<Node>): void {
  for (const element of copy.querySelectorAll('audio:not([src]):not(:has([src])),video:not([src]):not(:has([src])),iframe:not([src]):not([data-src]),iframe[src=""]')) element.remove();
  for (const image of copy.querySelectorAll(`:is(${portrait}) img`)) if (wordCount(textOf(image.closest(portrait))) < 15) image.remove();
  const all = wordCount(textOf(copy));
  const isBehind = behindText(copy);
  removePlayers(copy, all);
  for (const element of copy.querySelectorAll('[class],[id]')) {
    const name = nameOf(element);
    if (!element.isConnected || kept.has(element) || !names.test(name) || dated.test(name) || isByline(element, name)) continue;
    const links = [...element.querySelectorAll('a[href]')];
    if (links.length && links.every(isFile)) continue;
    // A picture that belongs to the article and leads nowhere.
    if (!links.length && /related|lien-?quan/.test(name) && element.querySelector('img')) continue;
    const isPart = wordCount(textOf(element)) <= all * most || (replies.test(name) && isBehind(element));
    if (isPart && !element.querySelector(headMarkup) && !element.matches('h1,body,figure,img,a')) element.remove();
  }
}

/** Tells whether an article, be it a short one, stands before an element. */
function behindText(copy: Element): (element: Element) => boolean {
  let lines: { block: Element; count: number }[] | undefined;
  return (element) => {
    lines ??= linesOf([copy]).map(({ block, pieces }) => ({ block, count: wordCount(lineText(pieces)) }));
    let words = 0;
    for (const { block, count } of lines) {
      if (words >= 40 || element.contains(block)) break;
      if (count > 5 && block.isConnected) words += count;
    }
    return words >= 40;
  };
}

/** What one works a player of pictures with. */
const playerTools = /^\W*(?:full ?screen|auto ?play|replay|(?:show|hide|view) (?:thumbnails|captions|slide ?show)|toàn màn hình|tự động (?:phát|chạy))\W*$/i;
const players = '[class*=galler i],[class*=slide i],[class*=carousel i]';

/** Takes out what shows many pictures in one place, beside a text: its captions are none. The first picture may be the article's. */
function removePlayers(copy: Element, all: number): void {
  const around = new Set<Element>();
  for (const tool of copy.querySelector(players) ? copy.querySelectorAll('a,span,div,li') : []) {
    if (!playerTools.test(beginningOf(tool, 40))) continue;
    for (let box: Element | null = tool; box && !around.has(box); box = box.parentElement) around.add(box);
  }
  for (const box of copy.querySelectorAll(players)) {
    const images = around.has(box) && box.isConnected ? box.querySelectorAll('img') : [];
    const [first] = images;
    if (!first || images.length < 3 || all - wordCount(textOf(box)) < 60 || box.querySelector('h1') || hasLongText(box)) continue;
    if (copy.querySelector('img') === first) box.before(first);
    box.remove();
  }
}

/** Classes and id, with what is `writtenSo` as `written-so`. */
function nameOf(element: Element): string {
  return namesOf(element).replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Whether a box of the author says nothing but the name, or that and the day. */
function isByline(element: Element, name: string): boolean {
  return /author|by-?line/.test(name) && wordCount(beginningOf(element, 100)) < (name.includes('line') ? 16 : 8);
}

/** Whether a link is one to a file to take along. */
export function isFile(link: Element): boolean {
  const file = /\.(?:pdf|docx?|xlsx?|zip|rar|pptx?)(?:$|[?#&])/i;
  return file.test(link.getAttribute('href') ?? '') || file.test(textOf(link));
}

/** A picture that takes telephones to the page. */
export function isCode(image: Element): boolean {
  return /(?:^|[^a-z])qr(?:[^a-z]|code|server)/i.test(`${image.getAttribute('src')} ${image.getAttribute('alt')}`);
}

/** A picture outside the text that is none of the article's: linked elsewhere, a portrait, an icon, a logo, a banner. */
export function isMark(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href') ?? '';
  const isElsewhere = /[^#\s]/.test(href.replace(/^javascript:.*/i, '')) && !/\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i.test(href);
  const isNamed = image.closest(`${portrait},[class*=byline i],[class*=share i],[class*=social i],[class*=logo i],[class*=crumb i],[class*=icon i],[id*=logo i],nav,:is(ul,ol):not([class*=slide i],[class*=gallery i],[class*=carousel i])>li`) !== null;
  const file = /[^/]*$/.exec((image.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '')?.[0] ?? '';
  const isIcon = /^(?:\w+-)?(?:clock|calendar|time|date|user|view|views|eye|home|mail|email|print|facebook|fb|zalo|twitter|share|icon|logo|tag|comment|arrow|right|left|next|prev|bullet|line|dot|new|hot|spacer|separator)s?[-_\d]*\.(?:png|gif|svg|ico|webp)$/i.test(file);
  const width = Number(image.getAttribute('width') ?? 999);
  const isDrawn = /\.gif$/i.test(file) && !(Number(image.getAttribute('width')) > 200);
  const isStrip = /^(?:banner|qc|quang-?cao|ads?)[-_.\d]/i.test(file) || width >= 4 * Number(image.getAttribute('height') ?? 999);
  return isElsewhere || isNamed || isIcon || isDrawn || isStrip || width <= 100;
}

/** How the headline of a card leads to its article. */
export const linkedHeading = 'h2 a[href],h3 a[href],h4 a[href],h5 a[href],h6 a[href]';

/** Whether an element is made of cards of other articles: linked headings or pictures, and no more text than they have summaries. */
export function isCards(element: Element): boolean {
  const linked = element.querySelectorAll(`${linkedHeading},a[href] h2,a[href] h3,a[href] h4,a[href] img`).length;
  return linked > 0 && wordCount(textOf(element)) <= linked * longest && !hasLongText(element);
}

function hasLongText(element: Element): boolean {
  return [...element.querySelectorAll('p')].some((paragraph) => wordCount(beginningOf(paragraph, 600)) > longest);
}
