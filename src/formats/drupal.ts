import { readPath } from '../lib/json-path.js';
import type { ArticleImage } from '../model/article.js';
import type { FormatModule, FormatRequest, ParseOptions } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { safeUrl } from '../lib/safe-url.js';
import { cmsArticle, isPublished, srcsetOf } from './cms-article.js';
import { readRecords, type Cms } from './cms-records.js';
import { requestUrl, trimmedPath } from './cms-request.js';
import { withDistinctIds } from './distinct-ids.js';
import { jsonApiRecords } from './json-api.js';
import { isObject, readJson, toList, toText, type JsonObject } from './json-values.js';

const cms: Cms = {
  name: 'Drupal',
  hint:
    'In Drupal switch the JSON:API module on, let anonymous visitors view published content, and name in include only ' +
    'fields that the content type has. For another origin set cors.config enabled: true in sites/default/services.yml.',
};

/** JSON:API of Drupal (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module). */
export const drupal: FormatModule = {
  request,
  parseArticles(text, options) {
    const nodes = readRecords(text, cms, jsonApiRecords, options.map).filter(isPublished);
    return withDistinctIds(nodes.map((node) => readNode(node, options)));
  },
  nextPage(text, { baseUrl }) {
    const next = readPath(readJson(text, 'drupal'), 'links.next');
    return safeUrl(toText(isObject(next) ? next['href'] : next), baseUrl) || undefined;
  },
};

/** `config.src` may be the site (with its language, as `/vi`), `…/jsonapi` or a collection of it. */
function request({ src, limit, map }: SourceConfig, page: number): FormatRequest {
  const url = requestUrl(src, (address) => {
    const path = trimmedPath(address);
    const [, root = path, type, bundle = 'article'] = /^(.*?)\/jsonapi(?:\/([^/]+))?(?:\/([^/]+))?/.exec(path) ?? [];
    if (!type || path.endsWith('/jsonapi/node')) address.pathname = `${root}/jsonapi/node/article`;
    else address.pathname = path;
    const isNode = !type || type === 'node';
    const size = Number(address.searchParams.get('page[limit]')) || Math.min(limit ?? 10, 50);
    return [
      ['include', includes(bundle, isNode, map)],
      ['sort', isNode ? '-created' : undefined],
      ['filter[status]', isNode ? 1 : undefined],
      ['page[limit]', size],
      ['page[offset]', page > 1 ? (page - 1) * size : undefined, page > 1],
    ];
  });
  return { url };
}

/** An unknown field makes Drupal refuse the request: of other types than its own `article` only what is surely there. */
function includes(bundle: string, isNode: boolean, map: FieldMap = {}): string | undefined {
  const named = Object.entries(map)
    .filter(([field]) => /^(?:image|image\.src|authors|tags)$/.test(field))
    .flatMap(([, path]) => /^(?:relationships\.)?(field_\w+|uid)/.exec(path)?.[1] ?? []);
  const usual = bundle === 'article' ? ['field_image', 'uid', 'field_tags'] : ['uid'];
  return isNode || named.length ? [...new Set([...named, ...(isNode ? usual : [])])].join(',') : undefined;
}

function readNode(node: JsonObject, options: ParseOptions): ReturnType<typeof cmsArticle> {
  // Subdirectory and language stand before /jsonapi, in links as in the address of the API.
  const root = options.baseUrl.replace(/\/jsonapi\b.*$/, '');
  const alias = toText(readPath(node, 'path.alias'));
  const number = toText(readPath(node, 'drupal_internal__nid'));
  const terms = Object.values(node).flatMap((value) => toList(value).filter(isTerm));
  return cmsArticle(
    // Its own page goes before links that are part of its content.
    { ...node, canonicalUrl: alias ? root + alias : number && `${root}/node/${number}` },
    { ...options, baseUrl: `${root}/` },
    {
      image: readImage,
      html: processed,
      otherwise: {
        summary: readPath(node, 'body.summary'),
        authors: node['uid'],
        tags: terms,
      },
    },
  );
}

function isTerm(value: unknown): boolean {
  return isObject(value) && toText(value['type']).startsWith('taxonomy_term--');
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
