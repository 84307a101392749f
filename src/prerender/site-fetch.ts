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

/** A site as files. */
export interface SiteFiles {
  /** The folder that its server gives out. */
  root: string;
  /** The folder of the page. */
  folder: string;
  /** Address of the root, where it is known: what is no file can be asked for there. */
  url: string | undefined;
}

/**
 * A `fetch` for the pages of a site as files: what is at an address of the site is read from there where there is such a
 * file, also as a server does with folders; all else is asked for.
 */
export function siteFetch({ root, folder, url: site }: SiteFiles): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const path = pathOf(address, root, folder, site);
    if (path === undefined) return fetch(input, init);
    const isWithin = path === root || path.startsWith(root + sep);
    for (const file of isWithin ? [path, join(path, 'index.html'), join(path, 'index.xml')] : []) {
      const content = await readFile(file).catch(() => undefined);
      if (content) return new Response(new Uint8Array(content), { headers: { 'content-type': types[extname(file)] ?? 'text/plain' } });
    }
    return site === undefined ? new Response(`There is no file ${path}.`, { status: 404 }) : fetch(input, init);
  };
}

/** The file at an address of the site; nothing where it is another one's. */
function pathOf(address: string, root: string, folder: string, site: string | undefined): string | undefined {
  const [written = ''] = address.split(/[?#]/);
  if (site !== undefined) {
    const [own, asked] = [new URL('.', site), new URL(address)];
    const isOwn = asked.origin === own.origin && asked.pathname.startsWith(own.pathname);
    return isOwn ? resolve(root, decodeURIComponent(asked.pathname.slice(own.pathname.length))) : undefined;
  }
  if (/^[a-z][\w+.-]*:/i.test(written)) return undefined;
  return resolve(written.startsWith('/') ? root : folder, `.${sep}${decodeURIComponent(written)}`);
}
