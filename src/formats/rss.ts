import { withoutImage } from '../lib/html-image.js';
import { htmlToText, titleText, unescapedHtml } from '../lib/html-text.js';
import { safeUrl } from '../lib/safe-url.js';
import { attributeOf, htmlOf, textOf, xhtmlOf } from '../lib/xml-text.js';
import type { XmlElement } from '../lib/xml.js';
import type { Article, Author } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import { baseOf, Fields, languageOf, nextPageOf, scanFeed } from './feed-elements.js';
import { openable, readMedia } from './feed-media.js';
import { parsePerson } from './feed-person.js';
import { readItems } from './read-items.js';

const formats = ['rss', 'rdf'];

/**
 * RSS 0.91–2.0 (https://www.rssboard.org/rss-specification) and, since they differ in little but their root, 0.90, 1.0
 * (https://web.resource.org/rss/1.0/spec) and 1.1, with the modules that feeds use: content, Dublin Core, Media RSS,
 * iTunes, Atom.
 */
export const rss: FormatModule = {
  parseArticles(text, options) {
    const { head, items } = scanFeed(text, formats, options);
    return readItems(text, items, (item) => readItem(item, head, options));
  },
  nextPage: (text, options) => nextPageOf(text, formats, options),
};

function readItem(element: XmlElement, head: Fields, { baseUrl, timeZone }: ParseOptions): Article | undefined {
  const item = new Fields(element);
  const base = baseOf(element, baseUrl);
  const described = item.first(
    'description',
    'summary',
    'atom:summary',
    'dc:description',
    'itunes:summary',
    'googleplay:description',
    'itunes:subtitle',
    'media:description',
    'abstract',
  );
  const description = unescapedHtml(htmlOf(described));
  const body = item.first('content:encoded', 'fullitem', 'atom:content', 'content');
  const content =
    unescapedHtml(htmlOf(body)) ||
    xhtmlOf(item.first('xhtml:body', 'body', 'xhtml:div'));
  const media = readMedia(item, [content, description], base);
  const contentHtml = content || (media.inHtml ? withoutImage(description, media.inHtml) : description);
  const published = item.date(
    timeZone,
    'pubdate',
    'dc:date',
    'atom:published',
    'atom:issued',
    'atom:created',
    'dcterms:issued',
    'dcterms:created',
    'published',
    'date',
  );
  const modified = item.date(timeZone, 'atom:updated', 'dcterms:modified', 'atom:modified', 'updated', 'modified');
  return createArticle(
    {
      id: textOf(item.first('guid', 'atom:id')) || attributeOf(element, 'about') || item.text('dc:identifier'),
      url: linkOf(item, base) ?? openable(media),
      title: titleText(htmlOf(item.first('title', 'dc:title', 'media:title', 'itunes:title', 'atom:title'))),
      summary: htmlToText(description),
      contentHtml,
      image: media.image,
      datePublished: published ?? modified,
      dateModified: modified,
      authors: authorsOf(item, head),
      tags: tagsOf(item),
      language: item.text('dc:language') || languageOf(body ?? element, baseUrl) || head.text('language', 'dc:language'),
      attachments: media.attachments,
    },
    base,
  );
}

/** `link`, else a `guid` that is one, else what other modules have. */
function linkOf(item: Fields, base: string): string | undefined {
  const usable = (addresses: string[]): string | undefined =>
    addresses.map(withScheme).find((address) => safeUrl(address, base));
  const links = item.all('link');
  return (
    usable(links.map(textOf)) ??
    usable(links.map(textAfter)) ??
    usable(links.map(alternateOf)) ??
    usable([permaLinkOf(item)]) ??
    usable(item.all('atom:link').map(alternateOf)) ??
    usable([item.text('feedburner:origlink'), attributeOf(item.element, 'about'), attributeOf(item.element, 'href')])
  );
}

/** People write `www.portal.vn` for an address. */
function withScheme(address: string): string {
  return address.slice(0, 4).toLowerCase() === 'www.' ? `//${address}` : address;
}

/** The `guid`, where it is an address. */
function permaLinkOf(item: Fields): string {
  const guid = item.first('guid');
  const permaLink = attributeOf(guid, 'ispermalink').toLowerCase();
  const text = textOf(guid);
  const isLink = /^(?:true)?$/.test(permaLink) && (permaLink ? /^(?:\/|\w+:)/ : /^(?:https?:)?\/\//i).test(text);
  return isLink ? text : '';
}

/** HTML tools make `<link/>https://…` of a link, since `link` is empty in HTML. */
function textAfter({ source, contentStart, contentEnd }: XmlElement): string {
  return contentEnd > contentStart
    ? ''
    : (/^\s*https?:[^\s<]+/.exec(source.slice(contentStart, contentStart + 2000))?.[0].trim() ?? '');
}

function alternateOf(link: XmlElement): string {
  return /^(?:alternate)?$/i.test(attributeOf(link, 'rel')) ? attributeOf(link, 'href') : '';
}

/** What stands within an author of Atom or an owner of iTunes. */
const names = ['name', 'atom:name', 'itunes:name', 'email', 'atom:email', 'itunes:email'];

/** Whom the item names, else the makers of the whole feed. */
function authorsOf(item: Fields, head: Fields): Author[] {
  const filled = (elements: readonly XmlElement[]): readonly XmlElement[] | undefined =>
    elements.some((element) => textOf(element)) ? elements : undefined;
  const named =
    filled(item.all('dc:creator', 'dc:author', 'author')) ??
    filled(item.all('atom:author', 'itunes:author', 'googleplay:author')) ??
    // Each item gets them: more than a few would be no makers of it.
    filled(head.all('dc:creator', 'itunes:author', 'googleplay:author').slice(0, 20)) ??
    filled(head.all('itunes:owner').slice(0, 20));
  return (named ?? []).map((element) => {
    const name = new Fields(element).text(...names);
    return parsePerson(name || textOf(element));
  });
}

function tagsOf(item: Fields): string[] {
  return item
    .all('category', 'dc:subject', 'atom:category', 'media:category', 'itunes:category')
    .map(
      (element) =>
        attributeOf(element, 'label') ||
        htmlToText(htmlOf(element)) ||
        attributeOf(element, 'term') ||
        attributeOf(element, 'text'),
    )
    .concat(item.all('itunes:keywords', 'media:keywords').flatMap((element) => textOf(element).split(',')));
}
