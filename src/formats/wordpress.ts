import { parseDate } from '../lib/date-text.js';
import { htmlToText, titleText } from '../lib/html-text.js';
import { readPath } from '../lib/json-path.js';
import { safeUrl } from '../lib/safe-url.js';
import type { Article, ArticleImage } from '../model/article.js';
import { createArticle } from '../model/create-article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { SourceError } from '../model/source-error.js';
import { withDistinctIds } from './distinct-ids.js';
import { isObject, messageOf, pick, readJson, toList, toText, type JsonObject } from './json-values.js';

/** Without both `_links` and `_embedded` among the fields WordPress leaves out what `_embed` asks for. */
const fields =
  'id,link,date_gmt,modified_gmt,date,modified,title,excerpt,content,jetpack_featured_media_url,_links,_embedded';
const embedded = 'wp:featuredmedia,author,wp:term';

/** The REST API of WordPress (https://developer.wordpress.org/rest-api/reference/posts/) and of WordPress.com. */
export const wordpress: FormatModule = {
  request,
  parseArticles(text, options) {
    return withDistinctIds(readPosts(text).map((post) => readPost(post, options)));
  },
};

/** `config.src` may be the site, `…/wp-json/`, `?rest_route=` or an endpoint with parameters of its own, which stay. */
function request({ src, limit }: SourceConfig, page: number): FormatRequest {
  const isRelative = !URL.canParse(src);
  const url = new URL(src, 'http://relative.invalid/');
  const route = url.searchParams.get('rest_route');
  const [, root, endpoint] = /^(.*\/wp-json)(?:\/|$)(.*)$/.exec(url.pathname) ?? [];
  if (/^public-api\.wordpress\.com$/.test(url.hostname)) return dotCom(url, limit, page);
  if (route !== null) url.searchParams.set('rest_route', route.length > 1 ? route : '/wp/v2/posts');
  else if (root === undefined) url.pathname = `${url.pathname.replace(/\/(?:index\.php)?$/, '')}/wp-json/wp/v2/posts`;
  else if (!endpoint) url.pathname = `${root}/wp/v2/posts`;
  const defaults: [string, string][] = [
    ['per_page', String(Math.min(limit ?? 10, 100))],
    ['_embed', embedded],
    ['_fields', fields],
  ];
  for (const [name, value] of defaults) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  if (page > 1) url.searchParams.set('page', String(page));
  const address = url.href.replaceAll('%2C', ',').replaceAll('%3A', ':');
  return { url: isRelative ? address.replace(relativeRoot(src), '') : address };
}

/** What the base of a relative address added to it. */
function relativeRoot(src: string): string {
  if (src.startsWith('//')) return 'http:';
  return src.startsWith('/') ? 'http://relative.invalid' : 'http://relative.invalid/';
}

function dotCom(url: URL, limit = 20, page: number): FormatRequest {
  if (!url.searchParams.has('number')) url.searchParams.set('number', String(Math.min(limit, 100)));
  if (page > 1) url.searchParams.set('page', String(page));
  return { url: url.href };
}

function readPosts(text: string): JsonObject[] {
  const value = readJson(text, 'wordpress');
  const posts = Array.isArray(value)
    ? value
    : isObject(value)
      ? (pick(value, 'posts', 'body') ?? (isPost(value) ? [value] : undefined))
      : undefined;
  if (Array.isArray(posts)) return posts.filter(isObject);
  const isError = isObject(value) && typeof value['code'] === 'string';
  throw new SourceError(`expected posts of WordPress but got ${messageOf(value)}`, {
    hint: isError
      ? 'Open the address in a browser: WordPress or a security plugin refuses the REST API, or the path is wrong.'
      : 'Give the address of the site or of its /wp-json/.',
  });
}

function isPost(value: JsonObject): boolean {
  return 'link' in value || 'URL' in value;
}

function readPost(post: JsonObject, { baseUrl, timeZone }: ParseOptions): Article | undefined {
  return createArticle(
    {
      id: toText(pick(post, 'id', 'ID')),
      url: toText(pick(post, 'link', 'URL', 'url')),
      title: titleText(toText(post['title'])),
      summary: htmlToText(toText(post['excerpt']).replace(/\s*\[(?:&hellip;|…|&#8230;)\]/g, '…')),
      contentHtml: toText(post['content']),
      image: imageOf(post, baseUrl),
      datePublished: dateOf(post, 'date', timeZone),
      dateModified: dateOf(post, 'modified', timeZone),
      authors: authorsOf(post),
      tags: tagsOf(post),
      language: toText(post['lang']),
    },
    baseUrl,
  );
}

/** `date_gmt` is in UTC and does not say so; `date` is in the site's zone. */
function dateOf(post: JsonObject, name: string, timeZone: string | undefined): Date | undefined {
  const utc = parseDate(toText(post[`${name}_gmt`]), { timeZone: '+00:00' });
  return utc && utc.getTime() > 0 ? utc : parseDate(toText(post[name]), { timeZone });
}

/** The slot may hold an error object (`rest_forbidden`) instead of the picture. */
function imageOf(post: JsonObject, baseUrl: string): Partial<ArticleImage> | undefined {
  const media = readPath(post, '_embedded.wp:featuredmedia[0]') ?? post['post_thumbnail'];
  if (isObject(media) && safeUrl(toText(pick(media, 'source_url', 'URL')), baseUrl)) {
    const details = isObject(media['media_details']) ? media['media_details'] : media;
    return {
      src: toText(pick(media, 'source_url', 'URL')),
      alt: titleText(toText(pick(media, 'alt_text', 'alt'))),
      caption: htmlToText(toText(media['caption'])),
      width: Number(details['width']),
      height: Number(details['height']),
      srcset: srcsetOf(details, media['source_url'], baseUrl),
    };
  }
  const src =
    toText(pick(post, 'jetpack_featured_media_url')) || toText(pick(post, 'featured_image', 'featured_image_url'));
  return src ? { src } : undefined;
}

/** All sizes of one shape: `thumbnail` is often cut square. */
function srcsetOf({ sizes, width, height }: JsonObject, full: unknown, baseUrl: string): string {
  if (!isObject(sizes)) return '';
  const ratio = Number(width) / Number(height);
  return [...Object.values(sizes).filter(isObject), { source_url: full, width, height }]
    .filter((size) => !(Math.abs(Number(size['width']) / Number(size['height']) - ratio) > 0.05))
    .sort((a, b) => Number(a['width']) - Number(b['width']))
    .map((size) => `${safeUrl(toText(size['source_url']), baseUrl)} ${Number(size['width'])}w`)
    .filter((candidate) => !candidate.startsWith(' '))
    .join(', ');
}

function authorsOf(post: JsonObject): Article['authors'] {
  const authors = [...toList(readPath(post, '_embedded.author')), post['author']];
  return authors.filter(isObject).map((author) => ({
    name: titleText(toText(author['name'])),
    url: toText(pick(author, 'link', 'URL', 'profile_URL')),
  }));
}

/** Terms are lists within a list; on WordPress.com objects under their names. */
function tagsOf(post: JsonObject): string[] {
  const terms = toList(readPath(post, '_embedded.wp:term')).flat();
  const named = [post['categories'], post['tags']].filter(isObject).flatMap((list) => Object.values(list));
  return [...terms, ...named]
    .filter(isObject)
    .filter(({ taxonomy }) => taxonomy === undefined || taxonomy === 'category' || taxonomy === 'post_tag')
    .map((term) => titleText(toText(term['name'])));
}
