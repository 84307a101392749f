import { splitDate } from '../lib/date-in-text.js';
import { groupFigures } from '../lib/figures.js';
import { shallowCopy } from '../lib/flatten-depth.js';
import { fragmentOf } from '../lib/fragment-of.js';
import { pageKey } from '../lib/same-page.js';
import type { Article } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import { signersOf, removeBylines, takeAuthor, takeByline } from './dom-article-author.js';
import { articleAround, bodyOf, contentHtml } from './dom-article-body.js';
import { leaves, removeLabels, takeBefore, takeDates, takeStamp } from './dom-article-head.js';
import { takeLead } from './dom-article-lead.js';
import { takeMicrodata } from './dom-article-microdata.js';
import { firstPicture, imageLike, removeBeside, settleImage, unboxFigure } from './dom-article-pictures.js';
import { titleElement } from './dom-article-title.js';
import { removeCounts, removeTools } from './dom-article-tools.js';
import { isCode, isMark } from './dom-furniture.js';
import { altOf } from './dom-image.js';
import { unwrapRuns, wrapRuns } from './dom-runs.js';
import { fold, headings, textOf, whileUnchanged } from './dom-text.js';
import { linkUrl } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

/**
 * The one whole article that stands in `root`. It is read from an inert copy that is taken apart: what is recognised as
 * title, date, lead, author, tools, tags or list of other articles goes, and what stays is the body.
 */
export function readArticle(root: ParentNode & Node, options: ReadOptions): Article | undefined {
  const copy = shallowCopy(root);
  for (const node of copy.querySelectorAll('script,style,template,noscript,:scope > [slot],link')) node.remove();
  removeComments(copy);
  const { length } = textOf(copy);
  for (const box of copy.querySelectorAll('dialog,.modal,#comments,.comments-area')) if (textOf(box).length * 2 < length) box.remove();
  // What scripts read.
  for (const box of copy.querySelectorAll('.hidden,.hide,[hidden]')) if (/^\s*[[{]\s*["[{]/.test(box.textContent ?? '')) box.remove();
  for (const picture of copy.querySelectorAll('amp-img')) picture.replaceWith(imageLike(picture));
  for (const image of copy.querySelectorAll('img')) settleImage(image, options.baseUrl);
  const runs = wrapRuns(copy);

  const meta = takeMicrodata(copy, options);
  const heading = whileUnchanged(copy, () => titleElement(copy, options.headline));
  const stamp = heading && takeStamp(heading, options);
  if (heading) removeLabels(heading, options.headline);
  const headline = (!heading?.matches('[itemprop~=headline]') && meta.title) || textOf(heading);
  const url = meta.url || (heading && linkUrl([...heading.querySelectorAll('a')].find(textOf) ?? heading, options.baseUrl)) || '';
  unlinkOwn(copy, url, options.baseUrl);
  const before = heading ? takeBefore(heading, copy, options) : undefined;
  const around = new Set<Node>();
  for (let node = heading?.parentNode; node; node = node.parentNode) around.add(node);
  heading?.remove();
  // Once more, be it in capitals: in a heading, or where a text begins. A picture or a file may be called like the article.
  const beginnings = leaves(copy).slice(0, 8).filter((block) => !block.matches('td,th') && !block.querySelector('img,a[href]'));
  for (const again of [...copy.querySelectorAll(headings), ...beginnings]) if (fold(textOf(again)) === fold(headline)) again.remove();

  const tags = [...meta.tags, ...removeTools(copy, options.baseUrl, around)];
  const byline = takeByline(copy);
  const stamps = takeDates(copy, options, meta.published ?? options.published);
  removeCounts(copy);
  groupFigures(copy);
  for (const figure of copy.querySelectorAll('figure')) unboxFigure(figure, copy);
  const lead = takeLead(copy);
  const signed = byline || takeAuthor(copy, bodyOf(copy));
  const authors = signed ? signersOf(signed) : meta.authors;
  for (const author of signed ? [signed, ...authors] : authors) removeBylines(copy, author);
  // Portraits say whom they show.
  const names = new Set(authors.map(fold));
  for (const image of names.size ? copy.querySelectorAll('img') : []) if (names.has(fold(altOf(image)))) image.remove();
  const body = bodyOf(copy);
  for (const image of copy.querySelectorAll('img')) {
    const figure = image.closest('figure');
    if (!body.contains(image) && (isCode(image) || (!figure && isMark(image)))) (figure ?? image).remove();
  }
  const article = articleAround(body, copy, around);
  if (options.headline !== undefined && around.size) removeBeside(copy, article);
  const image = firstPicture(copy, options.baseUrl) ?? (meta.image ? { src: meta.image } : undefined);
  unwrapRuns(runs, body);
  // A sentence about the author is none about the text.
  const isAboutAuthor = authors.some((author) => lead.startsWith(`${author} `));
  const summary = (isAboutAuthor ? '' : lead) || (meta.description === headline ? '' : meta.description);
  const printed = meta.published ?? stamps.published ?? before ?? stamp;
  // A date in brackets is that of publication where there is no other.
  const split = printed ? { text: headline, date: printed } : splitDate(headline, options);
  return createArticle(
    {
      url,
      title: split.text,
      summary,
      contentHtml: contentHtml(copy, body, article),
      image,
      datePublished: split.date ?? meta.modified,
      dateModified: meta.modified ?? stamps.modified,
      authors: authors.map((name) => ({ name })),
      tags,
    },
    options.baseUrl,
  );
}

function removeComments(copy: Element): void {
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node; (node = walker.nextNode());) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** A picture that leads to the article itself leads nowhere from here. */
function unlinkOwn(copy: Element, url: string, baseUrl: string): void {
  // At home it would be what leads there.
  const page = /[^/]\/[^/?#]/.test(baseUrl) ? pageKey(baseUrl, baseUrl) : undefined;
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.querySelector('img') && !textOf(link) ? linkUrl(link, baseUrl) : '';
    if (href && (href === url || pageKey(href, baseUrl) === page)) link.replaceWith(fragmentOf(link.childNodes, copy.ownerDocument));
  }
}
