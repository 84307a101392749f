import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves what was built, and the pages that load it, as they are: the test server would rewrite them. */
export function plainFiles() {
  return async (context, next) => {
    if (!/^\/(?:dist|test\/e2e\/pages)\//.test(context.path)) return next();
    try {
      context.body = await readFile(join(root, normalize(decodeURIComponent(context.path))));
      context.type = types[extname(context.path)] ?? 'application/octet-stream';
    } catch {
      context.status = 404;
    }
    return undefined;
  };
}
