import { readPath } from '../lib/json-path.js';
import type { FormatModule, FormatRequest } from '../model/format-module.js';
import type { SourceConfig } from '../model/source-config.js';
import { requestUrl, trimmedPath, type Parameter } from './cms-request.js';
import { readJson, toText } from './json-values.js';
import { wordpress } from './wordpress.js';
import { mostPosts, withMapped, wordpressRequest } from './wordpress-request.js';
import { bare } from '../lib/bare.js';

const api = 'public-api.wordpress.com';
const fields = 'ID,URL,title,excerpt,content,date,modified,featured_image,post_thumbnail,author,categories,tags';

/**
 * WordPress for a site of WordPress.com, which answers at another host and in a form of its own
 * (https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/).
 */
export const wordpressCom: FormatModule = {
  ...wordpress,
  request: (config, page) => dotComRequest(config, page) ?? wordpressRequest(config, page),
  nextPage(text, options) {
    const handle = toText(readPath(readJson(text, 'wordpress'), 'meta.next_page'));
    return handle ? dotComPage(options.baseUrl, handle) : wordpress.nextPage?.(text, options);
  },
};

/** Nothing for `/wp/v2/sites/…`, where it answers as all others do. */
function dotComRequest(config: SourceConfig, page: number): FormatRequest | undefined {
  if (!URL.canParse(config.src)) return undefined;
  const { hostname, pathname } = new URL(config.src);
  if (hostname === api) return pathname.startsWith('/rest/') ? { url: addressOf(config, page) } : undefined;
  if (!/^[^.]+\.wordpress\.com$/.test(hostname)) return undefined;
  return {
    url: addressOf(bare({ ...config, src: `https://${api}/rest/v1.1/sites/${hostname}` }), page),
    otherwise: wordpressRequest(bare({ ...config, src: `https://${api}/wp/v2/sites/${hostname}` }), page),
  };
}

function addressOf({ src, limit = 10, map }: SourceConfig, page: number): string {
  return requestUrl(src, (url): readonly Parameter[] => {
    const path = trimmedPath(url);
    url.pathname = /\/sites\/[^/]+$/.test(path) ? `${path}/posts` : path;
    return [
      ['page', page > 1 ? page : undefined, page > 1],
      ['number', url.pathname.endsWith('/posts') ? Math.min(limit, mostPosts) : undefined],
      ['fields', withMapped(fields, map)],
    ];
  });
}

/** The address of the page that `handle` stands for: quicker for WordPress.com than a number, and new posts shift nothing. */
function dotComPage(address: string, handle: string): string {
  const url = new URL(address);
  url.searchParams.delete('page');
  url.searchParams.set('page_handle', handle);
  return url.href;
}
