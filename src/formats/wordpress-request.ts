import { isTemplate } from '../lib/template.js';
import type { FormatRequest } from '../model/format-module.js';
import type { FieldMap, SourceConfig } from '../model/source-config.js';
import { parsedUrl, requestUrl, trimmedPath, type Parameter } from './cms-request.js';
import { settings } from './map-check.js';

/** What is read of a post. Without both `_links` and `_embedded` WordPress leaves out what `_embed` asks for. */
const fields =
  'id,link,url,date_gmt,modified_gmt,date,modified,title,excerpt,content,lang,jetpack_featured_media_url,_links,_embedded';
const embedded = 'wp:featuredmedia,author,wp:term';

/** WordPress refuses to be asked for more. */
export const mostPosts = 100;

/**
 * `config.src` may be the site, `…/wp-json/`, `?rest_route=` or an endpoint with parameters of its own, which stay. Where
 * permalinks are plain, or the server rewrites no addresses, there is only `?rest_route=`: it works on every site, but
 * caches and firewalls know the other address.
 */
export function wordpressRequest({ src, limit = 10, map }: SourceConfig, page: number): FormatRequest {
  const atPath = (url: URL): readonly Parameter[] => {
    const { site, prefix, route } = placeOf(url);
    url.pathname = `${site}${prefix}${route}`;
    return parameters(route);
  };
  const atParameter = (url: URL): readonly Parameter[] => {
    const { site, route } = placeOf(url);
    url.pathname = /\.php$/.test(url.pathname) ? url.pathname : `${site.replace(/\/index\.php$/, '')}/`;
    return [['rest_route', route, true], ...parameters(route)];
  };
  const parameters = (route: string): readonly Parameter[] => [
    ['page', page > 1 ? page : undefined, page > 1],
    ['per_page', /\/\d+$/.test(route) ? undefined : Math.min(limit, mostPosts)],
    ['_embed', embedded],
    // What a plugin answers has fields of its own.
    ['_fields', route.startsWith('/wp/v2/') ? withMapped(fields, map) : undefined],
  ];
  const { route, prefix } = placeOf(parsedUrl(src));
  if (prefix === undefined) return { url: requestUrl(src, atParameter) };
  const url = requestUrl(src, atPath);
  return prefix && !/^\/wp\/v2\/sites\//.test(route) ? { url, otherwise: { url: requestUrl(src, atParameter) } } : { url };
}

interface Place {
  /** Path of the site, without a slash at its end. */
  site: string;
  /** What stands before the route; `''` where it is the site's own, `undefined` where the route is a parameter. */
  prefix?: string | undefined;
  route: string;
}

function placeOf(url: URL): Place {
  const route = url.searchParams.get('rest_route');
  if (route !== null) return { site: trimmedPath(url), route: completed(route) };
  const [, site = trimmedPath(url), prefix = '/wp-json', below = ''] =
    /^(.*?)(\/wp-json(?=\/|$)|(?=\/wp\/v2(?:\/|$)))(.*)$/.exec(url.pathname) ?? [];
  return { site, prefix, route: completed(below) };
}

/** A route that is only the beginning of one leads to the posts. */
function completed(route: string): string {
  const trimmed = route.replace(/\/+$/, '');
  if (/^(?:\/wp(?:\/v2)?)?$/.test(trimmed)) return '/wp/v2/posts';
  return /^\/wp\/v2\/sites\/[^/]+$/.test(trimmed) ? `${trimmed}/posts` : trimmed;
}

/** `names` and those that the paths of a map begin with: `acf.lead|excerpt` → `acf,excerpt`. */
export function withMapped(names: string, map: FieldMap = {}): string {
  const paths = Object.entries(map).flatMap(([field, path]) => (settings.has(field) ? [] : pathsOf(path)));
  const first = paths.flatMap((path) => /^\s*(?:\$\.)?([\w:-]+)/.exec(path)?.[1] ?? []);
  return [...new Set([...names.split(','), ...first])].join(',');
}

function pathsOf(path: string): string[] {
  return (isTemplate(path) ? [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name) : [path]).flatMap((part) =>
    part.split('|'),
  );
}
