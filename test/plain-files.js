import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/**
 * Serves what was built, and the pages that load it, as they are: the test server would rewrite them. At /older/ stands the
 * same as another version.
 */
export function plainFiles() {
  return async (context, next) => {
    if (!/^\/(?:dist|older|test\/e2e\/pages)\//.test(context.path)) return next();
    const path = decodeURIComponent(context.path).replace(/^\/older\//, '/dist/');
    try {
      const file = await readFile(join(root, normalize(path)));
      context.body = context.path.startsWith('/older/') ? file.toString().replaceAll(version, '0.0.9') : file;
      // As most servers do, without the encoding of scripts.
      context.set('content-type', types[extname(context.path)] ?? 'application/octet-stream');
    } catch {
      context.status = 404;
    }
    return undefined;
  };
}
