import { findImage, type HtmlImage } from '../lib/html-image.js';
import { safeUrl } from '../lib/safe-url.js';
import { addressOf, attributeOf, textOf } from '../lib/xml-text.js';
import type { XmlElement } from '../lib/xml.js';
import type { ArticleImage, Attachment } from '../model/article.js';
import { Fields } from './feed-elements.js';

/** What an item shows and what is attached to it. */
export interface Media {
  image: Partial<ArticleImage> | undefined;
  /** The picture, where it was found in the item's HTML. */
  inHtml?: HtmlImage | undefined;
  attachments: Partial<Attachment>[];
}

/** The widest picture that a card or an article needs, in CSS pixels. */
const wideEnough = 1280;

const pictureNames = ['itunes:image', 'image', 'thumbnail', 'thumb'];
/** What else generators call the picture of an item: `featuredImage`, `post-thumbnail`, `News:Image`, `hinhanh`. */
const likePicture = /image|img|thumb|picture|photo|hinh(?:anh|daidien)|anhdaidien/;
const linkNames = ['link', 'atom:link'];
const enclosureNames = ['enclosure', 'enc:enclosure'];

const fileKind = /\.[a-z]\w{1,4}(?:[?#]|$)/i;
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|jfif|bmp)(?:[?#]|$)/i;

/**
 * The picture of an item: `media:content` → `media:thumbnail` → `enclosure` → `itunes:image` → `image` → the first in
 * its HTML. What else is enclosed is attached.
 * https://www.rssboard.org/media-rss
 */
export function readMedia(fields: Fields, rareNames: readonly string[], htmls: readonly string[], base: string): Media {
  const media = mediaElements(fields.element);
  const enclosures = enclosuresOf(fields);
  const image =
    (media.length ? fromMedia(media, base) : undefined) ??
    (enclosures.length ? fromEnclosures(enclosures, base) : undefined) ??
    firstImage(fields.all(pictureNames).map(fromElement), base) ??
    firstImage(fields.all(rareNames).map(fromElement).filter(({ src = '' }) => /^(?:https?:)?\//i.test(src)), base);
  const attachments =
    media.length || enclosures.length
      ? distinct([...enclosures, ...media.filter(isOther).map(toAttachment)].filter(({ url }) => url && url !== image?.src))
      : [];
  if (image) return { image, attachments };

  for (const html of htmls) {
    const inHtml = findImage(html);
    if (inHtml && safeUrl(inHtml.src, base)) return { image: inHtml, inHtml, attachments };
  }
  return { image: undefined, attachments };
}

/** So many items of a feed, and so much of each, tell what all of them have. */
const looked = 50;

/** What else the items of a feed have that is called a picture: the first ones tell it for all. */
export class PictureNames {
  readonly #names = new Set<string>();
  #known: readonly string[] = [];
  #items = 0;

  of({ children }: XmlElement): readonly string[] {
    if (this.#items++ < looked) {
      const before = this.#names.size;
      for (const { name } of children.slice(0, looked)) this.#names.add(name);
      if (this.#names.size > before) this.#known = [...this.#names].filter((name) => likePicture.test(name));
    }
    return this.#known;
  }
}

const mediaHolders = ['media:group', 'media:content'];

/** The first element with something in it: of the item's own, else of those that Media RSS has for a group or a content. */
export function firstWithMedia(item: Fields, names: readonly string[]): XmlElement | undefined {
  const own = item.first(names);
  if (own) return own;
  for (const holder of item.all(mediaHolders)) {
    const found = holder.children.length ? firstWithMedia(new Fields(holder), names) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** All elements of these names, the item's own and those of a group or a content. */
export function withMedia(item: Fields, names: readonly string[]): readonly XmlElement[] {
  const own = item.all(names);
  const holders = item.all(mediaHolders);
  return holders.length ? [...own, ...holders.flatMap((holder) => (holder.children.length ? withMedia(new Fields(holder), names) : []))] : own;
}

function fromMedia(media: XmlElement[], base: string): Partial<ArticleImage> | undefined {
  const called = (wanted: string): XmlElement[] => media.filter(({ name }) => name === wanted);
  return fromContents(called('media:content').filter(isPicture), base) ?? firstImage(called('media:thumbnail').map(fromElement), base);
}

function fromEnclosures(enclosures: Partial<Attachment>[], base: string): Partial<ArticleImage> | undefined {
  return firstImage(
    enclosures.filter(isPictureFile).map(({ url }) => ({ src: url })),
    base,
  );
}

/** What opens where an item has no page of its own, such as an episode: a picture is shown, not opened. */
export function openable({ attachments }: Media): string | undefined {
  return attachments.find((attachment) => !isPictureFile(attachment))?.url;
}

/** The elements of Media RSS in an item, also those within a `media:group` or another. */
function mediaElements(item: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [item.children];
  for (let children; (children = waiting.pop());) {
    for (const child of children) {
      if (!child.name.startsWith('media:')) continue;
      found.push(child);
      waiting.push(child.children);
    }
  }
  return found;
}

function kindOf(element: XmlElement): string {
  return (attributeOf(element, 'medium') || attributeOf(element, 'type')).toLowerCase();
}

/** By its kind, else by its file; what has neither, but a size, is a picture too. */
function isPicture(element: XmlElement): boolean {
  const kind = kindOf(element);
  if (kind) return kind.startsWith('image');
  const url = attributeOf(element, 'url');
  return pictureFile.test(url) || (!fileKind.test(url) && Number(attributeOf(element, 'width')) > 0);
}

/** What Media RSS has besides pictures: sound, video, documents. */
function isOther(element: XmlElement): boolean {
  return /^media:(?:content|peerlink)$/.test(element.name) && !isPicture(element) && (kindOf(element) !== '' || fileKind.test(attributeOf(element, 'url')));
}

/** One of several sizes of a picture, which stand in a group or differ but in their query; the others are in its `srcset`. */
function fromContents(pictures: XmlElement[], base: string): Partial<ArticleImage> | undefined {
  const images = pictures.map(fromElement).filter(({ src }) => safeUrl(src, base));
  const main = pictures.find((picture) => attributeOf(picture, 'isdefault') === 'true');
  const first = images.find(({ src }) => main && src === fromElement(main).src) ?? images[0];
  if (!first || images.length < 2) return first;
  const isGroup =
    pictures[0]?.parent?.name === 'media:group' ||
    (pictureFile.test(first.src ?? '') && new Set(images.map(({ src }) => src?.split('?')[0])).size === 1);
  if (!isGroup || !images.every(({ width }) => width)) return first;
  const bySize = [...images].sort((a, b) => Number(a.width) - Number(b.width));
  const best = bySize.filter(({ width }) => Number(width) <= wideEnough).pop() ?? bySize[0];
  return { ...best, srcset: bySize.map(({ src, width }) => `${safeUrl(src, base)} ${width}w`).join(', ') };
}

function fromElement(element: XmlElement): Partial<ArticleImage> {
  const child = (name: string): string => textOf(element.children.find((candidate) => candidate.name === name));
  return {
    // Some feeds have words where others have a picture.
    src: addressOf(element, 'url') || addressOf(element, 'href') || addressOf(element, 'src') || child('url') || (element.children.length ? '' : (/^\S+$/.exec(textOf(element))?.[0] ?? '')),
    alt: child('media:title') || attributeOf(element, 'alt'),
    caption: child('media:description'),
    width: Number(attributeOf(element, 'width')),
    height: Number(attributeOf(element, 'height')),
  };
}

function firstImage(images: Partial<ArticleImage>[], base: string): Partial<ArticleImage> | undefined {
  return images.find(({ src }) => src && safeUrl(src, base));
}

function enclosuresOf(fields: Fields): Partial<Attachment>[] {
  const links = fields.all(linkNames).filter((link) => attributeOf(link, 'rel').toLowerCase().endsWith('enclosure'));
  return fields.all(enclosureNames).concat(links).map(toAttachment);
}

function toAttachment(element: XmlElement): Partial<Attachment> {
  const type = attributeOf(element, 'type').toLowerCase();
  const size = Number(attributeOf(element, 'length') || attributeOf(element, 'filesize'));
  return {
    url:
      addressOf(element, 'url') ||
      addressOf(element, 'href') ||
      addressOf(element, 'resource') ||
      textOf(element),
    title: attributeOf(element, 'title'),
    // Some say only that it is a picture.
    ...((type === 'image' || type.includes('/')) && { mimeType: type === 'image' ? 'image/*' : type }),
    ...(size > 0 && Number.isSafeInteger(size) && { sizeInBytes: size }),
  };
}

function isPictureFile({ url = '', mimeType }: Partial<Attachment>): boolean {
  return mimeType && !mimeType.endsWith('octet-stream') ? mimeType.startsWith('image/') : pictureFile.test(url);
}

/** One for each address, with all that is said of it: one element may know the size, another the type. */
function distinct(attachments: Partial<Attachment>[]): Partial<Attachment>[] {
  if (attachments.length < 2) return attachments;
  const known = new Map<string | undefined, Partial<Attachment>>();
  for (const attachment of attachments) known.set(attachment.url, { ...attachment, ...known.get(attachment.url) });
  return [...known.values()];
}
