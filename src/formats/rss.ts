import { withoutImage } from '../lib/html-image.js';
import { htmlToText, titleText, unescapedHtml } from '../lib/html-text.js';
import { safeUrl } from '../lib/safe-url.js';
import { withScheme } from '../lib/with-scheme.js';
import { attributeOf, htmlOf, textOf, unescapedAddress, xhtmlOf } from '../lib/xml-text.js';
import type { XmlElement } from '../lib/xml.js';
import type { Article, Author } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import { baseOf, Fields, languageOf, nextPageOf } from './feed-elements.js';
import { firstWithMedia, openable, PictureNames, readMedia } from './feed-media.js';
import { parsePerson } from './feed-person.js';
import { tagsOf } from './feed-tags.js';
import { readFeed } from './read-feed.js';

const formats = ['rss', 'rdf'];

/**
 * RSS 0.91–2.0 (https://www.rssboard.org/rss-specification) and, since they differ in little but their root, 0.90, 1.0
 * (https://web.resource.org/rss/1.0/spec) and 1.1, with the modules that feeds use: content, Dublin Core, Media RSS,
 * iTunes, Atom.
 */
export const rss: FormatModule = {
  parseArticles(text, options) {
    const pictureNames = new PictureNames();
    return readFeed(text, formats, options, {
      item: (element) => readItem(element, pictureNames.of(element), options),
      common: (head) => ({ authors: makersOf(head), language: head.text(places.feedLanguage) }),
    });
  },
  nextPage: (text, options) => nextPageOf(text, formats, options),
};

/** Where an item has what, the usual first. */
const places = {
  title: ['title', 'dc:title', 'dcterms:title', 'media:title', 'itunes:title', 'atom:title'],
  description: ['description', 'summary', 'atom:summary', 'dc:description', 'dcterms:description', 'dcterms:abstract', 'itunes:summary', 'googleplay:description', 'itunes:subtitle', 'media:description', 'abstract'],
  body: ['content:encoded', 'fullitem', 'atom:content', 'content', 'turbo:content', 'yandex:full-text', 'full-text', 'fulltext', 'full_text'],
  xhtml: ['xhtml:body', 'body', 'xhtml:div'],
  published: ['pubdate', 'dc:date', 'atom:published', 'atom:issued', 'atom:created', 'dcterms:issued', 'dcterms:created', 'published', 'date', 'publishdate', 'publisheddate', 'publishedat', 'publicationdate', 'prism:publicationdate', 'postdate'],
  modified: ['atom:updated', 'dcterms:modified', 'atom:modified', 'updated', 'modified'],
  id: ['guid', 'atom:id', 'id'],
  otherId: ['dc:identifier'],
  link: ['link'],
  otherLink: ['atom:link'],
  original: ['feedburner:origlink'],
  guid: ['guid'],
  language: ['dc:language'],
  feedLanguage: ['language', 'dc:language'],
  author: ['dc:creator', 'dc:author', 'dcterms:creator', 'author', 'creator', 'authors'],
  otherAuthor: ['atom:author', 'itunes:author', 'googleplay:author'],
  feedAuthor: ['dc:creator', 'itunes:author', 'googleplay:author'],
  feedOwner: ['itunes:owner'],
} as const;

function readItem(element: XmlElement, pictureNames: readonly string[], { baseUrl, timeZone }: ParseOptions): Article | undefined {
  const item = new Fields(element);
  const base = baseOf(element, baseUrl);
  const introduction = firstWithMedia(item, places.description);
  const description = withoutCredit(unescapedHtml(htmlOf(introduction)));
  const body = item.first(places.body);
  const content = withoutCredit(unescapedHtml(htmlOf(body))) || xhtmlOf(item.first(places.xhtml));
  const media = readMedia(item, pictureNames, [content, description], base);
  const contentHtml = content || (media.inHtml ? withoutImage(description, media.inHtml) : description);
  const published = item.date(places.published, timeZone);
  const modified = item.date(places.modified, timeZone);
  return createArticle(
    {
      id: textOf(item.first(places.id)) || attributeOf(element, 'about') || item.text(places.otherId),
      url: linkOf(item, base) ?? openable(media),
      title: titleText(htmlOf(firstWithMedia(item, places.title))),
      summary: htmlToText(description),
      contentHtml,
      image: media.image,
      datePublished: published ?? modified,
      dateModified: modified,
      authors: authorsOf(item),
      tags: tagsOf(item),
      language: item.text(places.language) || languageOf((content ? body : introduction) ?? element, baseUrl),
      attachments: media.attachments,
    },
    base,
  );
}

const longestCredit = 1000;
const credit = /^<p\b[^<>]*>[^<>]*<a\s[^<>]*?\bhref="([^"<>]+)"[^<>]*>[^<]*<\/a>[^<>]*<a\s[^<>]*?\bhref="([^"<>]+)"[^<>]*>[^<]*<\/a>[^<>]*<\/p>\s*$/i;

/**
 * Without the last paragraph of WordPress, “The post … appeared first on …” in whatever language: words around two links, to
 * the item and to a page that the first is below.
 */
function withoutCredit(html: string): string {
  // Behind the second link a few words may stand; most texts are told by that.
  if (!html.slice(-120).includes('</a>')) return html;
  const start = html.lastIndexOf('<p');
  if (start < 0 || html.length - start > longestCredit) return html;
  const [, post = '', site = ''] = credit.exec(html.slice(start)) ?? [];
  return site && post.startsWith(site) ? html.slice(0, start).trimEnd() : html;
}

/** `link`, else a `guid` that is one, else what other modules have. */
function linkOf(item: Fields, base: string): string | undefined {
  const links = item.all(places.link);
  return (
    usable(links, textOf, base) ??
    usable(links, textAfter, base) ??
    usable(links, alternateOf, base) ??
    usable([item], permaLinkOf, base) ??
    usable(item.all(places.otherLink), alternateOf, base) ??
    usable([item.text(places.original), attributeOf(item.element, 'about'), attributeOf(item.element, 'href')], String, base)
  );
}

/** The first of the addresses in `places` that can be used. */
function usable<T>(places: readonly T[], addressOf: (place: T) => string, base: string): string | undefined {
  for (const place of places) {
    const address = withScheme(unescapedAddress(addressOf(place)), '//');
    if (safeUrl(address, base)) return address;
  }
  return undefined;
}

/** The `guid`, where it is an address. */
function permaLinkOf(item: Fields): string {
  const guid = item.first(places.guid);
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

function authorsOf(item: Fields): Author[] {
  const named = filled(item.all(places.author)) ?? filled(item.all(places.otherAuthor));
  return named?.map(readAuthor) ?? [];
}

/** The makers of the whole feed. Each item that names nobody gets them: more than a few would be no makers of it. */
function makersOf(head: Fields): Author[] {
  const named = filled(head.all(places.feedAuthor).slice(0, 20)) ?? filled(head.all(places.feedOwner).slice(0, 20));
  return named?.map(readAuthor) ?? [];
}

function filled(elements: readonly XmlElement[]): readonly XmlElement[] | undefined {
  for (const element of elements) if (textOf(element)) return elements;
  return undefined;
}

function readAuthor(element: XmlElement): Author {
  return parsePerson((element.children.length && new Fields(element).text(names)) || textOf(element));
}
