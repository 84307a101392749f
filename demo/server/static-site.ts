import { posix } from 'node:path';
import type { FastifyInstance } from 'fastify';

const host = 'demo.invalid';

/** What a static copy has a file for: the demo's feeds, APIs and pages, and what these refer to. */
const address =
  /(?:https?:\/\/demo\.invalid)?\/(?:(?:rss|atom\.xml|feed\.json|links\.json|visits|tin-tuc|api\/articles\.json|wp-json\/wp\/v2\/posts|tin\/[\w-]+)(?:\?[^"'\s<>\\]*)?|demo\/(?:images\/[\w-]+\.svg|pages\.css)?)(?=["'\s<>\\]|$)/g;

/** Templates of addresses that a page has in its `map`: the answers are in a folder of their own. */
const template = /"\/tin\/\{([\w.]+)\}"/g;

/** Files of a static copy by their path in its folder. */
export type StaticFiles = Map<string, string>;

/**
 * Turns pages that the demo's server feeds into files that need no server and work from any folder: each address of the
 * server's becomes the relative one of a file, which is asked of the server and treated alike.
 */
export async function freeze(app: FastifyInstance, pages: StaticFiles): Promise<StaticFiles> {
  const files: StaticFiles = new Map();
  const wanted = new Map<string, string>();
  const treat = (path: string, text: string): void => {
    const relative = (target: string): string => posix.relative(posix.dirname(path), target) || posix.basename(target);
    const own = text.replace(template, (_, name: string) => `"../tin/{${name}}.html"`).replace(/ record="\/visits"/g, '');
    files.set(
      path,
      own.replace(address, (found) => {
        const url = found.replace(/^https?:\/\/demo\.invalid/, '').replace(/&amp;/g, '&');
        if (!url.startsWith('/demo/')) wanted.set(fileOf(url), url);
        return relative(fileOf(url));
      }),
    );
  };
  for (const [path, text] of pages) treat(path, text);
  // A map goes on to give what is added to it meanwhile.
  for (const [path, url] of wanted) {
    if (files.has(path)) continue;
    const asked = url.startsWith('/wp-json/') ? `${url}${url.includes('?') ? '&' : '?'}_embed=wp:featuredmedia,author,wp:term` : url;
    const { statusCode, body } = await app.inject({ url: asked, headers: { host } });
    if (statusCode !== 200) throw new Error(`expected ${url} to be there but the server answered ${String(statusCode)}`);
    treat(path, body);
  }
  return files;
}

/** The file that stands for an address: its query, which static servers pass over, is part of the name. */
function fileOf(url: string): string {
  if (url === '/demo/') return 'index.html';
  if (url.startsWith('/demo/')) return url.slice('/demo/'.length);
  const { pathname, searchParams } = new URL(url, `http://${host}`);
  const query = [...searchParams].filter(([name]) => name !== '_embed').flat().join('-').replace(/[^\w-]+/g, '-');
  const path = pathname.slice(1);
  if (path.startsWith('wp-json/')) return `wordpress/${query || 'all'}/${path}`;
  const [, stem = '', extension = ''] = /^([^.]*)(\.\w+)?$/.exec(path) ?? [];
  const types: Readonly<Record<string, string>> = { rss: '.xml', visits: '.json' };
  const ending = extension || types[stem] || '.html';
  // One folder deep, so that what is relative in one answer is so in all.
  if (stem.startsWith('tin/')) return `${stem}${ending}`;
  return `${stem.replace(/\/.*/, '')}/${query || 'index'}${ending}`;
}
