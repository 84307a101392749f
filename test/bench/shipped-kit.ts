import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const [src, dist] = [join(root, 'src/'), join(root, 'dist/')];

/** Takes the kit as npm ships it, with templates and style sheets that were shortened. */
export function shippedKit(): Plugin {
  if (!existsSync(join(dist, 'index.js'))) throw new Error('expected the built kit in dist but it is not there: npm run build');
  return {
    name: 'shipped-kit',
    enforce: 'pre',
    async resolveId(id, importer) {
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found?.id.startsWith(src) ? found.id.replace(src, dist).replace(/\.ts$/, '.js') : undefined;
    },
  };
}
