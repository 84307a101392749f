import { readPath } from '../lib/json-path.js';
import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { cmsArticle, cmsArticles, isPublished, srcsetOf } from './cms-article.js';
import { readRecords } from './cms-records.js';
import { inTurn, linkedPage, parsedUrl, requestUrl, trimmedPath } from './cms-request.js';
import { jsonApiRecords } from './json-api.js';
import { isObject, readJson, toList, toText, type JsonObject } from './json-values.js';
import { bare } from '../lib/bare.js';

/** JSON:API of Drupal (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module). */
export const drupal: FormatModule = {
  request,
  parseArticles(text, options) {
    const nodes = readRecords(text, 'Drupal', jsonApiRecords, options.map).filter(isPublished);
    return cmsArticles(nodes, options, (node) => readNode(node, options));
  },
  nextPage(text, { baseUrl }) {
    const next = readPath(readJson(text, 'drupal'), 'links.next');
    return linkedPage(isObject(next) ? next['href'] : next, baseUrl);
  },
};

/** Fields that content types usually have, the likeliest first: an unknown one makes Drupal refuse the request. */
const usual = ['field_image,uid,field_tags', 'field_media_image.field_media_image,uid', 'uid'];

/**
 * `config.src` may be the site (with its language, as `/vi`), `…/jsonapi` or a collection of it. The site's news are of
 * the type `article`, in Drupal CMS of the type `news`.
 */
function request({ src, limit, map }: SourceConfig, page: number): FormatRequest {
  const { root, entity, bundle, rest } = partsOf(parsedUrl(src));
  const isNode = entity === 'node';
  const ask = (include: string | undefined, type = 'article'): string =>
    requestUrl(src, (address) => {
      address.pathname = `${root}/${entity}/${bundle ?? type}${rest}`;
      const size = Number(address.searchParams.get('page[limit]')) || Math.min(limit ?? 10, 50);
      return [
        ['include', include],
        ['sort', isNode && !rest ? '-created' : undefined],
        ['filter[status]', isNode && !rest ? 1 : undefined],
        ['page[limit]', rest ? undefined : size],
        ['page[offset]', page > 1 ? (page - 1) * size : undefined, page > 1],
      ];
    });
  const named = includes(map);
  if (!isNode) return { url: ask(named || undefined) };
  if (named) return { url: ask(`${named},uid`) };
  const urls = [...usual.map((include) => ask(include)), ...(bundle ? [] : [ask('field_featured_image.field_media_image,uid', 'news')])];
  return inTurn(urls);
}

/** The root of the API, the kind of entity, its bundle, and what stands behind. Modules rename `/jsonapi` to `/api`. */
function partsOf(address: URL): { root: string; entity: string; bundle: string | undefined; rest: string } {
  const path = trimmedPath(address);
  const [, root = `${path}/jsonapi`, entity = 'node', bundle, rest = ''] = /^(.*?\/(?:json)?api)(?:\/([^/]+))?(?:\/([^/]+))?(\/.*)?$/.exec(path) ?? [];
  return { root, entity, bundle, rest };
}

/** The relations that the map names. */
function includes(map: FieldMap = {}): string {
  const named = Object.entries(map)
    .filter(([field]) => /^(?:image|image\.src|authors|tags)$/.test(field))
    .flatMap(([, path]) => /^(?:relationships\.)?(field_\w+|uid)/.exec(path)?.[1] ?? []);
  return [...new Set(named)].filter((name) => name !== 'uid').join(',');
}

function readNode(node: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  // Subdirectory and language stand before /jsonapi, in links as in the address of the API.
  const root = options.baseUrl.replace(/\/(?:json)?api\b.*$/, '');
  const alias = toText(readPath(node, 'path.alias'));
  const number = toText(readPath(node, 'drupal_internal__nid'));
  const related = Object.values(node).flatMap(toList).filter(isObject);
  return cmsArticle(
    // Its own page goes before links that are part of its content.
    { ...node, canonicalUrl: alias ? root + alias : number && `${root}/node/${number}` },
    bare({ ...options, baseUrl: `${root}/` }),
    {
      image: readImage,
      html: processed,
      otherwise: {
        summary: readPath(node, 'body.summary'),
        authors: node['uid'],
        tags: related.filter((value) => isOf(value, 'taxonomy_term')),
        // Of a field that is called as nobody would guess.
        image: related.filter((value) => isOf(value, 'file') || isOf(value, 'media')),
      },
    },
  );
}

function isOf(value: JsonObject, entity: string): boolean {
  return toText(value['type']).startsWith(`${entity}--`);
}

/** `value` is what the editor typed, before the text format made it safe. */
function processed(value: unknown): string {
  return isObject(value) ? toText(value['processed']) : toText(value);
}

/** A file, or a media entity that leads to one. `uri.value` (`public://…`) is no address; `uri.url` begins at the root. */
function readImage(value: unknown): Partial<ArticleImage> | undefined {
  if (!isObject(value)) return { src: toText(value) };
  const src = toText(readPath(value, 'uri.url'));
  if (!src) {
    const [file] = ['field_media_image', 'thumbnail'].flatMap((name) => toList(value[name])).filter(isObject);
    return file && readImage(file);
  }
  if (!/^image\/|^$/.test(toText(value['filemime']))) return undefined;
  const width = Number(value['width']);
  const height = Number(value['height']);
  // Image styles, where the module Consumer Image Styles tells them and their sizes.
  const styles = Object.values(isObject(value['links']) ? value['links'] : {})
    .filter(isObject)
    .map(({ href, meta }) => ({ url: href, ...(isObject(meta) && { width: meta['width'], height: meta['height'] }) }));
  const srcset = srcsetOf(styles, width / height);
  return {
    src,
    alt: toText(value['alt']),
    caption: toText(value['title']),
    width,
    height,
    srcset: srcset && srcsetOf([...styles, { url: src, width, height }], width / height),
  };
}
