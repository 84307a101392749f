import { parseDate } from '../lib/date-text.js';
import { readPath } from '../lib/json-path.js';
import { safeUrl } from '../lib/safe-url.js';
import type { FormatModule, ParseOptions } from '../model/format-module.js';
import { srcsetOf } from './cms-article.js';
import { readRecords } from './cms-records.js';
import { withParameter } from './cms-request.js';
import { withDistinctIds } from './distinct-ids.js';
import { articleOf } from './json-article.js';
import { isObject, pick, readJson, toList, toText, type JsonObject } from './json-values.js';
import { wordpressRequest } from './wordpress-request.js';

/** The REST API of WordPress (https://developer.wordpress.org/rest-api/reference/posts/) and of WordPress.com. */
export const wordpress: FormatModule = {
  request(config, page) {
    // What reads a map comes while the request is on its way.
    if (config.map) import('./wordpress-map.js').catch(() => undefined);
    return wordpressRequest(config, page);
  },
  async parseArticles(text, options) {
    const posts = readRecords(text, 'WordPress', findPosts, options.map);
    const own = posts.map((post) => readPost(post, options));
    const found = options.map ? (await import('./wordpress-map.js')).overlaid(own, posts, options) : own;
    return withDistinctIds(found.map((fields) => articleOf(fields, options, {}, true)));
  },
  nextPage(text, { baseUrl }) {
    const reply = readJson(text, 'wordpress');
    const { searchParams } = new URL(baseUrl);
    const offset = searchParams.get('offset');
    const count = toList(findPosts(reply)).length;
    // It overrules the number of the page, also in the address that WordPress gives for the next one.
    if (offset !== null) return count && count >= Number(searchParams.get('per_page')) ? withParameter(baseUrl, 'offset', Number(offset) + count) : undefined;
    // Asked for with `_envelope`, the headers stand in the body.
    return /<([^<>]+)>\s*;\s*rel="next"/.exec(toText(readPath(reply, 'headers.Link')))?.[1];
  },
};

/** Posts stand at the top, in an envelope (`_envelope`), or, of WordPress.com, in `posts`; one alone is itself the reply. */
function findPosts(value: unknown): unknown {
  if (!isObject(value)) return value;
  if ('body' in value && 'status' in value) return findPosts(value['body']);
  // Behind the last page there is nothing.
  if (/^rest_\w*invalid_page_number$/.test(toText(value['code']))) return [];
  return value['posts'] ?? ('link' in value || 'URL' in value ? value : undefined);
}

/** A post with the names of the model, its texts still HTML. */
function readPost(post: JsonObject, { baseUrl, timeZone }: ParseOptions): JsonObject {
  const isProtected = [post['content'], post['excerpt']].some((part) => isObject(part) && part['protected'] === true);
  return {
    id: pick(post, 'id', 'ID'),
    url: pick(post, 'link', 'URL', 'url'),
    title: post['title'],
    // Of what has a password nothing is shown, not even where a plugin lets it through.
    summary: isProtected ? '' : withoutMore(toText(post['excerpt'])),
    contentHtml: isProtected ? '' : post['content'],
    image: imageOf(post, baseUrl),
    datePublished: dateOf(post, 'date', timeZone),
    dateModified: dateOf(post, 'modified', timeZone),
    authors: authorsOf(post),
    tags: tagsOf(post),
    language: post['lang'],
  };
}

/** An excerpt without the link "Continue reading" of themes, and with `…` for the `[…]` of WordPress where a sentence is cut. */
function withoutMore(html: string): string {
  return html
    .replace(/<a\s[^<>]*\bclass=["'][^"'<>]*\b(?:more-link|read-?more|continue-reading)\b[^<>]*>.*?<\/a>/gis, '')
    .replace(/([.!?])\s*\[?(?:&hellip;|&#8230;|…)\]?(?=(?:\s|<\/?p\b[^<>]*>)*$)/i, '$1')
    .replace(/\s*\[(?:&hellip;|&#8230;|…|\.\.\.)\]/g, '…');
}

/** `date_gmt` is in UTC and does not say so; `date` is in the site's zone. */
function dateOf(post: JsonObject, name: string, timeZone: string | undefined): Date | undefined {
  const utc = parseDate(toText(post[`${name}_gmt`]), { timeZone: '+00:00' });
  return utc && utc.getTime() > 0 ? utc : parseDate(toText(post[name]), { timeZone });
}

/**
 * The slot may hold an error object (`rest_forbidden`: the picture belongs to a draft) or, of a picture that was deleted,
 * the index of the whole API.
 */
function imageOf(post: JsonObject, baseUrl: string): JsonObject | undefined {
  const media = [readPath(post, '_embedded.wp:featuredmedia[0]'), post['post_thumbnail']].find(
    (picture): picture is JsonObject => isObject(picture) && !!safeUrl(toText(pick(picture, 'source_url', 'URL')), baseUrl),
  );
  if (!media) {
    const names = ['jetpack_featured_media_url', 'featured_image', 'featured_image_url'];
    return { src: names.map((name) => toText(post[name])).find(Boolean) };
  }
  const details = isObject(media['media_details']) ? media['media_details'] : media;
  const { width, height } = details;
  return {
    src: pick(media, 'source_url', 'URL'),
    alt: pick(media, 'alt_text', 'alt'),
    caption: media['caption'],
    width,
    height,
    srcset: sizesOf(details, media['source_url']),
  };
}

/** All sizes of one shape: `thumbnail` is often cut square. */
function sizesOf({ sizes, width, height }: JsonObject, full: unknown): string {
  if (!isObject(sizes)) return '';
  const byWidth = new Map<unknown, JsonObject>([[width, { url: full, width, height }]]);
  for (const size of Object.values(sizes).filter(isObject)) {
    if (!byWidth.has(size['width'])) byWidth.set(size['width'], { ...size, url: size['source_url'] });
  }
  const srcset = srcsetOf([...byWidth.values()], Number(width) / Number(height));
  return srcset.includes(', ') ? srcset : '';
}

/** Where a plugin hides the users, or one was deleted, there is an error object without a name. */
function authorsOf(post: JsonObject): JsonObject[] {
  const authors = [...toList(readPath(post, '_embedded.author')), post['author']].filter(isObject);
  return authors.map((author) => ({ name: author['name'], url: pick(author, 'link', 'URL', 'profile_URL') }));
}

/** Terms are lists within a list; on WordPress.com objects under their names. */
function tagsOf(post: JsonObject): unknown[] {
  const terms = toList(readPath(post, '_embedded.wp:term')).flat();
  const byName = [post['categories'], post['tags']].filter(isObject).flatMap((list) => Object.values(list));
  return [...terms, ...byName]
    .filter(isObject)
    .filter(({ taxonomy = 'category' }) => taxonomy === 'category' || taxonomy === 'post_tag')
    .map(({ name }) => name);
}
