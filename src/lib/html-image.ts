import { parseAttributes, tagEnd } from './tag.js';

/** An `<img>` found in HTML. Its addresses are as written there. */
export interface HtmlImage {
  src: string;
  alt: string;
  width?: number;
  height?: number;
  srcset?: string;
  /** Where the tag stands in the HTML. */
  start: number;
  end: number;
}

/** Pictures that show nothing: counters, smileys, placeholders. For lower case, since it is compiled in half the time so. */
const noPicture =
  /(?:^|[\s/])(?:emoji|wp-smiley|smil(?:ey|ies))(?:[\s/.]|$)|\/(?:spacer|pixel|blank|1x1|transparent)(?:\.\w+)?(?:$|[?#])|feedburner\.com\/~|feeds\.\w+\.\w+\/~|feedsportal|doubleclick|\/b\.gif|stats\.wordpress|pixel\.wp|google-analytics|count(?:er)?\.(?:gif|php)/;

/** What all of these have in them, and few others: it is compiled in a fifth of the time. */
const likeNoPicture = /emoji|smil|spacer|pixel|blank|1x1|transparent|feed|doubleclick|b\.gif|stats|analytics|count/;

const open = /<(?:amp-)?img[\s/]/gi;

/** The first real picture of an HTML fragment: no 1×1 pixel, tracker or emoji; `data-src` and the like where lazy. */
export function findImage(html: string): HtmlImage | undefined {
  open.lastIndex = 0;
  while (open.test(html)) {
    const attributes = open.lastIndex - 1;
    const start = html.lastIndexOf('<', attributes);
    const end = tagEnd(html, attributes);
    const image = readImage(html.slice(attributes, end), start, html[end] === '>' ? end + 1 : end);
    if (image) return image;
    open.lastIndex = end;
  }
  return undefined;
}

/** Where the address of a picture stands that is loaded when it is seen. */
const lazyAddresses = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-cfsrc', 'data-echo'];

function readImage(tag: string, start: number, end: number): HtmlImage | undefined {
  const attributes = parseAttributes(tag);
  const width = Number.parseInt(attributes.get('width') ?? '', 10);
  const height = Number.parseInt(attributes.get('height') ?? '', 10);
  const lazySet = attributes.get('data-srcset') ?? attributes.get('data-lazy-srcset');
  const srcset = lazySet ?? attributes.get('srcset');
  // Of a picture that is loaded later `src` may be what stands there until then.
  const src = addressOf(attributes, lazyAddresses) ?? firstOf(lazySet) ?? address(attributes.get('src')?.trim()) ?? firstOf(srcset);
  if (!src || width < 3 || height < 3 || isNoPicture(`${attributes.get('class')} ${src}`.toLowerCase())) return undefined;
  const image: HtmlImage = { src, alt: attributes.get('alt') ?? '', start, end };
  if (width) image.width = width;
  if (height) image.height = height;
  if (srcset) image.srcset = srcset;
  return image;
}

function isNoPicture(told: string): boolean {
  return likeNoPicture.test(told) && noPicture.test(told);
}

function firstOf(srcset: string | undefined): string | undefined {
  return address(srcset?.trim().split(/,?\s/)[0]);
}

function addressOf(attributes: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = address(attributes.get(name)?.trim());
    if (found) return found;
  }
  return undefined;
}

function address(text: string | undefined): string | undefined {
  return text && !text.startsWith('data:') ? text : undefined;
}

/** `html` without `image` and without the link that holds nothing else. */
export function withoutImage(html: string, image: HtmlImage): string {
  const before = html.slice(0, image.start).replace(/<a\s[^<>]*>\s*$/i, '');
  const rest = html.slice(image.end);
  return before.length < image.start ? before + rest.replace(/^\s*<\/a\s*>/i, '') : html.slice(0, image.start) + rest;
}
