import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.json': 'application/json',
  '.html': 'text/html',
  '.htm': 'text/html',
};

/**
 * A `fetch` for the pages of a site as files: what is at an address of the site is read from `root` where there is such a
 * file, also as a server does with folders; all else is asked for.
 *
 * @param site address of `root`
 * @param isOnline whether the site can be asked for what is no file
 */
export function siteFetch(root: string, site: string, isOnline: boolean): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const base = new URL('.', site);
    if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return fetch(input, init);
    const path = resolve(root, `.${sep}${decodeURIComponent(url.pathname.slice(base.pathname.length))}`);
    const isWithin = path === resolve(root) || path.startsWith(resolve(root) + sep);
    for (const file of isWithin ? [path, join(path, 'index.html'), join(path, 'index.xml')] : []) {
      const content = await readFile(file).catch(() => undefined);
      if (content) return new Response(new Uint8Array(content), { headers: { 'content-type': types[extname(file)] ?? 'text/plain' } });
    }
    return isOnline ? fetch(input, init) : new Response(`There is no file ${path}.`, { status: 404 });
  };
}
