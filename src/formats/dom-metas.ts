import { parseDate } from '../lib/date-text.js';
import { titleText } from '../lib/html-text.js';
import { fold } from './dom-text.js';
import type { ReadOptions } from './read-options.js';

/** What the `<meta>`s of an article's page say of it; texts are `''` where they do not. */
export interface Metas {
  /** As it is to be shared, or the page's own. */
  title: string;
  shared: string;
  site: string;
  url: string;
  description: string;
  image: string;
  author: string;
  tags: string[];
  published: Date | undefined;
  /** Its day, or that of a visit. */
  day: Date | undefined;
  modified: Date | undefined;
}

// By the letters of their names: `articlepublishedtime`.
const published = /^(?:(?:article|og|original|parsely)?(?:pub(?:lish(?:ed)?|lication)?(?:time|date)|date(?:published|created))|sailthrudate|dc(?:terms)?(?:date)?(?:issued|created))$/;
const day = /^(?:dc(?:terms)?|display)?date$/;
const modified = /^(?:(?:article|og|dc|dcterms)?(?:date)?(?:modified|updated)(?:time|date)?|lastmod(?:ified)?)$/;
const author = /^(?:(?:article|dc|dcterms|parsely|sailthru)?(?:author|creator)(?:name)?|byl)$/;

export function readMetas(page: Document, read: ReadOptions): Metas {
  const metas = textsByName(page);
  const first = (name: string): string => metas.get(name)?.[0] ?? '';
  const named = (names: RegExp): string[] => [...metas].flatMap(([name, texts]) => (names.test(name) ? texts.slice(0, 1) : []));
  const date = (names: RegExp): Date | undefined => {
    for (const text of named(names)) {
      const found = parseDate(text, read);
      if (found) return found;
    }
    return undefined;
  };
  const site = first('ogsitename');
  const isAuthor = (name: string): boolean => /^\p{Lu}[^@/]{2,60}$/u.test(name) && fold(name) !== fold(site);
  const ownTags = metas.get('articletag') ?? [];
  return {
    title: first('ogtitle') || first('title'),
    shared: first('ogtitle'),
    site,
    url: first('ogurl'),
    description: first('ogdescription') || first('description'),
    image: first('ogimage'),
    author: named(author).map((text) => text.replace(/^by\s+/i, '')).find(isAuthor) ?? '',
    tags: [...(ownTags.length > 1 ? ownTags : first('articletag').split(',')), ...first('newskeywords').split(',')].map((tag) => tag.trim()).filter(Boolean),
    published: date(published),
    day: date(day),
    modified: date(modified),
  };
}

/** Names are written in any case and manner, texts often escaped twice. Microdata in the head is that of the page. */
function textsByName(page: Document): Map<string, string[]> {
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
