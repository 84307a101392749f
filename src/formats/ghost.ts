import { readPath } from '../lib/json-path.js';
import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { cmsArticle, cmsArticles, isPublished } from './cms-article.js';
import { readRecords } from './cms-records.js';
import { hasParameter, requestUrl, trimmedPath, withParameter } from './cms-request.js';
import { withoutFurniture } from './ghost-cards.js';
import { isObject, pick, readJson, toList, toText, type JsonObject } from './json-values.js';

/** The Content API of Ghost (https://docs.ghost.org/content-api). */
export const ghost: FormatModule = {
  request,
  parseArticles(text, options) {
    // In exports this stands for the address of the site.
    const whole = text.replace(/__GHOST_URL__/g, options.baseUrl.replace(/\/ghost\/.*$|\/$/, ''));
    const posts = readRecords(whole, 'Ghost', findPosts, options.map).filter(isPublished);
    return cmsArticles(posts, options, (post) => readPost(post, options));
  },
  nextPage(text, { baseUrl }) {
    const next = Number(readPath(readJson(text, 'ghost'), 'meta.pagination.next'));
    return next ? withParameter(baseUrl, 'page', next) : undefined;
  },
};

/** `config.src` may be the site, `…/ghost/`, `…/ghost/api/content/` or an endpoint; its key stands in it as `?key=`. */
function request({ src, limit }: SourceConfig, page: number): FormatRequest {
  const url = requestUrl(src, (address) => {
    const path = trimmedPath(address);
    const [, root = path, resource] = /^(.*?)\/ghost(?:\/api(?:\/v\d|\/canary)?\/content(?:\/(.+))?|\/.*)?$/.exec(path) ?? [];
    address.pathname = resource ? `${path}/` : `${root}/ghost/api/content/posts/`;
    return [
      // Ghost leaves relations out where fields are named.
      ['include', hasParameter(address, 'fields') ? undefined : 'authors,tags'],
      ['limit', Math.min(limit ?? 10, 100)],
      ['page', page, page > 1],
    ];
  });
  // No `Accept-Version`: it would cost a preflight.
  return { url };
}

function findPosts(value: unknown): unknown {
  return isObject(value) ? pick(value, 'posts', 'pages') : value;
}

function readPost(post: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  return cmsArticle(
    // Of a post for members only (`access: false`) the body is what its author shows to all, often nothing.
    {
      ...reachable(post),
      // Ghost makes it of the text, in which links are `[https://…]` and players `0:00 /1:05 1×`.
      excerpt: toText(post['excerpt']).replace(/\s?\[(?:https?:\/\/|\/|#)[^\]\s]*\]/g, '').replace(/0:00\s*\/\s*[\d:]+\s*1×/g, ' '),
      tags: toList(post['tags']).filter(isPublic),
      authors: toList(pick(post, 'authors', 'primary_author')).filter(isObject).map(reachable),
    },
    options,
    { image: (value) => readImage(value, post), html: (value) => withoutFurniture(toText(value)), otherwise: { image: pick(post, 'og_image', 'twitter_image') } },
  );
}

/** What has no page of its own, Ghost gives the address `…/404/`. */
function reachable(resource: JsonObject): JsonObject {
  return toText(resource['url']).endsWith('/404/') ? { ...resource, url: '' } : resource;
}

/** Tags such as `#podcast` are marks for the theme. */
function isPublic(tag: unknown): boolean {
  return isObject(tag) && tag['visibility'] !== 'internal' && !toText(tag['name']).startsWith('#');
}

/** Ghost makes each size when it is first asked for, of pictures that it keeps itself. */
function readImage(value: unknown, post: JsonObject): Partial<ArticleImage> {
  const src = toText(value);
  const [, before, after] = /^(.*?\/content\/images)(\/(?!size\/).+\.(?:jpe?g|png|webp|avif))$/i.exec(src) ?? [];
  return {
    src,
    alt: toText(post['feature_image_alt']),
    caption: toText(post['feature_image_caption']),
    srcset: before ? [300, 600, 1000, 2000].map((width) => `${before}/size/w${width}${after} ${width}w`).join(', ') : '',
  };
}
