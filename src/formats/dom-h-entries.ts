import { parseDate } from '../lib/date-text.js';
import type { ArticleDraft } from '../model/create-article.js';
import { imageOf } from './dom-image.js';
import { textOf } from './dom-text.js';
import { linkUrl } from './dom-url.js';
import type { ReadOptions } from './read-options.js';

/** The entries of a page that says with microformats what they are (https://microformats.org/wiki/h-entry). */
export function readHEntries(root: ParentNode, options: ReadOptions): ArticleDraft[] {
  const entries = [...root.querySelectorAll('.h-entry')].filter((entry) => !entry.parentElement?.closest('.h-entry'));
  return entries.flatMap((entry) => {
    const draft = readHEntry(entry, options);
    return draft.url ? draft : [];
  });
}

function readHEntry(entry: Element, options: ReadOptions): ArticleDraft {
  // What belongs to a card or a quotation within the entry is not the entry's.
  const all = (name: string): Element[] =>
    [...entry.querySelectorAll(`.${name}`)].filter((element) => element.parentElement?.closest('.h-entry,.h-card,.h-cite') === entry);
  const text = (name: string): string => textOf(all(name)[0]);
  const picture = all('u-photo').concat(all('u-featured'))[0];
  const published = dateOf(all('dt-published')[0], options);
  const modified = dateOf(all('dt-updated')[0], options);
  const url = all('u-url')[0];
  return {
    url: url ? linkUrl(url, options.baseUrl) : '',
    title: text('p-name'),
    summary: text('p-summary'),
    contentHtml: all('e-content')[0]?.innerHTML ?? '',
    image: picture && imageOf(picture, options.baseUrl),
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
    authors: all('p-author').map((author) => ({ name: textOf(author.querySelector('.p-name') ?? author) })),
    tags: all('p-category').map(textOf),
  };
}

function dateOf(element: Element | undefined, options: ReadOptions): Date | undefined {
  return parseDate(element?.getAttribute('datetime') ?? element?.getAttribute('title') ?? textOf(element), options);
}
