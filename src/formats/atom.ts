import { withoutImage } from '../lib/html-image.js';
import { decodeTwice, htmlToText, isMarkup, unescapedHtml } from '../lib/html-text.js';
import { safeUrl } from '../lib/safe-url.js';
import { attributeOf, htmlOf, textOf, unescapedAddress, wrapperOf, xhtmlOf } from '../lib/xml-text.js';
import type { XmlElement } from '../lib/xml.js';
import type { Article, Author } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import { baseOf, Fields, languageOf, nextPageOf } from './feed-elements.js';
import { firstWithMedia, openable, PictureNames, readMedia } from './feed-media.js';
import { parsePerson } from './feed-person.js';
import { tagsOf } from './feed-tags.js';
import { readFeed } from './read-feed.js';

const formats = ['atom'];

/** Atom 1.0 (RFC 4287) and 0.3 (https://www.ietf.org/archive/id/draft-ietf-atompub-format-00.txt and before). */
export const atom: FormatModule = {
  parseArticles(text, options) {
    const pictureNames = new PictureNames();
    return readFeed(text, formats, options, {
      item: (element) => readEntry(element, pictureNames.of(element), options),
      common: (head) => ({ authors: authorsIn(head, baseOf(head.element, options.baseUrl)), language: head.text(['dc:language']) }),
    });
  },
  nextPage: (text, options) => nextPageOf(text, formats, options),
};

function readEntry(element: XmlElement, pictureNames: readonly string[], { baseUrl, timeZone }: ParseOptions): Article | undefined {
  const entry = new Fields(element);
  const base = baseOf(element, baseUrl);
  const content = alternativeOf(entry.first(['content', 'content:encoded']));
  const summary = firstWithMedia(entry, ['summary', 'dc:description', 'description', 'itunes:summary', 'itunes:subtitle', 'media:description']);
  const contentHtml = markupOf(content);
  const summaryHtml = markupOf(summary);
  // What has its own base: the content, or the summary that stands in for it.
  const body = (contentHtml ? content : summary) ?? element;
  const contentBase = baseOf(wrapperOf(body) ?? body, baseUrl);
  const media = readMedia(entry, pictureNames, [contentHtml, summaryHtml], contentBase);
  const published = entry.date(['published', 'issued', 'created', 'dc:date', 'pubdate', 'dcterms:issued'], timeZone);
  const modified = entry.date(['updated', 'modified', 'dcterms:modified'], timeZone);
  return createArticle(
    {
      id: entry.text(['id', 'dc:identifier', 'guid']),
      url: linkOf(entry, baseUrl) ?? openable(media),
      title: plainOf(firstWithMedia(entry, ['title', 'dc:title', 'dcterms:title', 'media:title'])),
      summary: plainOf(summary),
      contentHtml: contentHtml || (media.inHtml ? withoutImage(summaryHtml, media.inHtml) : summaryHtml),
      image: media.image,
      datePublished: published ?? modified,
      dateModified: modified,
      authors: authorsOf(entry, base),
      tags: tagsOf(entry),
      language: languageOf(body, baseUrl) || entry.text(['dc:language']),
      attachments: media.attachments,
    },
    contentBase,
  );
}

/** How a text construct is to be read (RFC 4287 §3.1; Atom 0.3 has MIME types and a `mode`). */
function kindOf(element: XmlElement): 'text' | 'html' | 'xhtml' | 'base64' | 'other' | 'unknown' {
  const type = attributeOf(element, 'type').toLowerCase();
  const mode = attributeOf(element, 'mode').toLowerCase();
  // Feeds that came before RFC 4287 wrote text as `application/octet-stream`.
  if (mode === 'base64' || type.endsWith('octet-stream')) return 'base64';
  if (/^(?:text\/)?html\b/.test(type)) return mode === 'xml' && element.children.length ? 'xhtml' : 'html';
  if (/xhtml/.test(type)) return mode === 'escaped' ? 'html' : element.children.length ? 'xhtml' : 'unknown';
  if (mode === 'escaped') return 'html';
  if (element.children.length) return /[/+]xml$/.test(type) ? 'other' : 'xhtml';
  if (!type) return 'unknown';
  return /^(?:text$|text\/|plain)/.test(type) ? 'text' : 'other';
}

/** A text construct or content as HTML. */
function markupOf(element: XmlElement | undefined): string {
  if (!element) return '';
  switch (kindOf(element)) {
    case 'xhtml':
      return xhtmlOf(element);
    case 'html':
      return unescapedHtml(htmlOf(element));
    case 'base64':
      return decodeBase64(textOf(element), /html/.test(attributeOf(element, 'type')));
    case 'other':
      return '';
    case 'unknown': {
      const html = unescapedHtml(textOf(element));
      return isMarkup(html) ? html : escapeHtml(html);
    }
    default:
      return escapeHtml(textOf(element));
  }
}

/** A text construct as plain text: what is no HTML by its type keeps its brackets. */
function plainOf(element: XmlElement | undefined): string {
  const kind = element && kindOf(element);
  if (kind === 'html' || kind === 'xhtml' || kind === 'base64') return htmlToText(markupOf(element));
  const text = textOf(element);
  return kind === 'unknown' && isMarkup(text) ? htmlToText(text) : decodeTwice(text);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function decodeBase64(text: string, isHtml: boolean): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0));
    const decoded = unescapedHtml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isHtml || isMarkup(decoded) ? decoded : escapeHtml(decoded);
  } catch {
    return '';
  }
}

/** Of a content in several forms the last, which is the best (RFC 2046 §5.1.4). */
function alternativeOf(content: XmlElement | undefined): XmlElement | undefined {
  if (!attributeOf(content, 'type').toLowerCase().startsWith('multipart/')) return content;
  return alternativeOf(content?.children.filter(({ name }) => name === content.name).pop());
}

const alternate = /^(?:(?:https?:\/\/www\.iana\.org\/assignments\/relation\/)?alternate)?$/;

/** The `alternate` link, one to HTML before others; else the page that the content stands on; else an id that is one. */
function linkOf(entry: Fields, baseUrl: string): string | undefined {
  const links = entry.all(['link']);
  const addressOf = (link: XmlElement): string => {
    const base = baseOf(link, baseUrl);
    // An empty reference means the base itself, if the feed names one; the address of the feed is nothing to read.
    return safeUrl(unescapedAddress(attributeOf(link, 'href') || textOf(link)) || (base === baseUrl ? '' : base), base);
  };
  const called = (relation: RegExp): XmlElement[] => links.filter((link) => relation.test(attributeOf(link, 'rel')) && addressOf(link));
  const exact = called(alternate);
  // Few write `Alternate`, which is the same (RFC 8288 §2.1.1).
  const alternates = exact.length ? exact : called(new RegExp(alternate, 'i'));
  const best =
    alternates.find((link) => /html/.test(attributeOf(link, 'type'))) ??
    alternates.find((link) => !attributeOf(link, 'type')) ??
    alternates[0];
  if (best) return addressOf(best);
  const [content] = entry.all(['content']);
  return [entry.text(['feedburner:origlink']), attributeOf(content, 'src'), safeUrl(entry.text(['id']))].find(
    (address) => address && safeUrl(address, baseUrl),
  );
}

/** The entry's authors, else those of the feed that it was taken from; else it has the feed's (RFC 4287 §4.2.1). */
function authorsOf(entry: Fields, base: string): Author[] {
  const own = authorsIn(entry, base);
  const [source] = own.length ? [] : entry.all(['source']);
  return source ? authorsIn(new Fields(source), base) : own;
}

function authorsIn(holder: Fields, base: string): Author[] {
  const authors = holder.all(['author', 'dc:creator', 'dcterms:creator', 'itunes:author']).map((element) => readAuthor(element, base));
  return authors.some(({ name }) => name) ? authors : [];
}

function readAuthor(element: XmlElement, base: string): Author {
  const author = new Fields(element);
  const url = author.first(['uri', 'url']);
  return {
    ...parsePerson(author.text(['name']) || author.text(['email']) || (element.children.length ? '' : textOf(element))),
    url: safeUrl(textOf(url), url ? baseOf(url, base) : base),
  };
}
