import { assert } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import type { SiteLink } from '../../src/model/site-link.js';
import { SourceError } from '../../src/model/source-error.js';
import { visitorFigures, type VisitorStats } from '../../src/model/visitor-stats.js';

/** What no text of the model has: control characters, line breaks, half characters, marks of byte order. */
const unfit = /[\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\p{Cs}/u;

function isText(value: unknown, what: string): asserts value is string {
  assert.isString(value, what);
  assert.equal((value as string).normalize('NFC'), value, `${what} is in NFC`);
  assert.notMatch(value as string, unfit, what);
  assert.equal((value as string).trim(), value, `${what} has no blanks around it`);
}

function isFilled(value: unknown, what: string): void {
  isText(value, what);
  assert.isNotEmpty(value, what);
}

function isAddress(value: unknown, what: string, protocols = /^https?:$/): void {
  assert.isString(value, what);
  const url = new URL(value as string);
  assert.equal(url.href, value, `${what} is absolute`);
  assert.match(url.protocol, protocols, what);
}

function isDate(value: unknown, what: string): void {
  assert.instanceOf(value, Date, what);
  assert.isFinite((value as Date).getTime(), what);
}

function isSize(value: unknown, what: string): void {
  assert.isNumber(value, what);
  assert.isFinite(value as number, what);
  assert.isAbove(value as number, 0, what);
}

function hasOnly(value: object, names: string): void {
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
  assert.isEmpty(Object.keys(value).filter((name) => !names.split(' ').includes(name)), `no fields but ${names}`);
}

/** The article is what the model promises. */
export function obeysArticle(article: Article): void {
  hasOnly(article, 'id url title summary contentHtml image datePublished dateModified authors tags language attachments');
  isFilled(article.id, 'id');
  if (article.url !== '') isAddress(article.url, 'url');
  isText(article.title, 'title');
  isText(article.summary, 'summary');
  assert.isString(article.contentHtml, 'contentHtml');
  assert.equal(article.contentHtml.normalize('NFC'), article.contentHtml, 'contentHtml is in NFC');
  if ('datePublished' in article) isDate(article.datePublished, 'datePublished');
  if ('dateModified' in article) isDate(article.dateModified, 'dateModified');
  if ('language' in article) assert.match(article.language ?? '', /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i, 'language');
  if ('image' in article) {
    const { image } = article;
    assert.isObject(image);
    if (!image) return;
    hasOnly(image, 'src alt caption width height srcset');
    isAddress(image.src, 'image.src');
    isText(image.alt, 'image.alt');
    if ('caption' in image) isFilled(image.caption, 'image.caption');
    if ('width' in image) isSize(image.width, 'image.width');
    if ('height' in image) isSize(image.height, 'image.height');
    for (const candidate of image.srcset?.split(', ') ?? []) isAddress(candidate.split(' ')[0], 'image.srcset');
  }
  assert.isArray(article.authors);
  for (const author of article.authors) {
    hasOnly(author, 'name url');
    isFilled(author.name, 'author.name');
    if ('url' in author) isAddress(author.url, 'author.url');
  }
  assert.isArray(article.tags);
  for (const tag of article.tags) isFilled(tag, 'tag');
  assert.lengthOf(new Set(article.tags), article.tags.length, 'tags are distinct');
  if ('attachments' in article) assert.isNotEmpty(article.attachments);
  for (const attachment of article.attachments ?? []) {
    hasOnly(attachment, 'url mimeType title sizeInBytes');
    isAddress(attachment.url, 'attachment.url');
    if ('mimeType' in attachment) isFilled(attachment.mimeType, 'attachment.mimeType');
    if ('title' in attachment) isFilled(attachment.title, 'attachment.title');
    if ('sizeInBytes' in attachment) isSize(attachment.sizeInBytes, 'attachment.sizeInBytes');
  }
}

/** Each is what the model promises, and one id is one address. */
export function obeysArticles(articles: readonly Article[]): void {
  assert.isArray(articles);
  const urls = new Map<string, string>();
  for (const article of articles) {
    obeysArticle(article);
    assert.equal(urls.get(article.id) ?? article.url, article.url, 'one id, one address');
    urls.set(article.id, article.url);
  }
}

export function obeysLinks(links: readonly SiteLink[]): void {
  assert.isArray(links);
  for (const link of links) {
    hasOnly(link, 'url title image description group');
    isAddress(link.url, 'link.url', /^(?:https?|mailto|tel):$/);
    isFilled(link.title, 'link.title');
    if ('image' in link) isAddress(link.image, 'link.image');
    if ('description' in link) isFilled(link.description, 'link.description');
    if ('group' in link) isFilled(link.group, 'link.group');
  }
}

export function obeysStats(stats: VisitorStats): void {
  hasOnly(stats, `${visitorFigures.join(' ')} updated`);
  isDate(stats.updated, 'updated');
  for (const figure of visitorFigures) {
    if (!(figure in stats)) continue;
    assert.isTrue(Number.isSafeInteger(stats[figure]), figure);
    assert.isAtLeast(stats[figure] ?? 0, 0, figure);
  }
}

/** The failure is told as one of the source, and is not a fault of the code that was told as one. */
export function obeysError(error: unknown): void {
  assert.instanceOf(error, SourceError);
  assert.isNotEmpty((error as SourceError).message);
  for (let cause = (error as SourceError).cause; cause instanceof Error; cause = cause.cause) {
    assert.isFalse(cause instanceof TypeError || cause instanceof ReferenceError, `caused by ${String(cause.stack)}`);
  }
}
