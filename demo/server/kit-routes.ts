import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/** Where `npm run build` puts what script tags load. */
export const builtKit = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'tin-widgets.js'));
}

/** The built kit, for script tags on any site. To be registered with a prefix, in a scope of its own. */
export async function kitRoutes(app: FastifyInstance, folder: string): Promise<void> {
  if (!isBuilt(folder)) {
    app.get('/*', () => {
      throw new Problem('The kit has not been built yet.', {
        status: 503,
        error: 'kit-not-built',
        hint: 'Run "npm run build", then start the server again.',
      });
    });
    return;
  }
  await app.register(files, {
    root: folder,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', cacheControl(path));
    },
  });
}

/** Chunks have their hash in the name; the rest names chunks, so it must not outlive an update for long. */
function cacheControl(path: string): string {
  return /[\\/]chunks[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
}
