import { titleText } from '../lib/html-text.js';

/** What the `<meta>`s of a page say of it, by the letters of their names: `articlepublishedtime`. */
export type Metas = ReadonlyMap<string, string[]>;

/** When a page was published, as systems call it. */
export const publishedName = /^(?:(?:article|og|original|parsely)?(?:pub(?:lish(?:ed)?|lication)?(?:time|date)|date(?:published|created))|sailthrudate|dc(?:terms)?(?:date)?(?:issued|created))$/;
/** Its day, or that of a visit. */
export const dateName = /^(?:dc(?:terms)?|display)?date$/;
export const changeName = /^(?:(?:article|og|dc|dcterms)?(?:date)?(?:modified|updated)(?:time|date)?|lastmod(?:ified)?)$/;

/** Who wrote it. */
export const authorName = /^(?:(?:article|dc|dcterms|parsely|sailthru)?(?:author|creator)(?:name)?|byl)$/;

/** Names are written in any case and manner, texts often escaped twice. Microdata in the head is that of the page. */
export function readMetas(page: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? (meta.closest('head') && meta.getAttribute('itemprop'));
    const text = name && titleText(meta.getAttribute('content') ?? '');
    if (!text) continue;
    const key = name.toLowerCase().replace(/[^a-z]/g, '');
    const texts = metas.get(key);
    if (texts) texts.push(text);
    else metas.set(key, [text]);
  }
  return metas;
}
