import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { createServer } from './app.js';
import { paintSoon } from './paint-soon.js';
import { freeze, type StaticFiles } from './static-site.js';

/** Writes what the demo's server would answer beside the built pages, so that these need no server. */
export function staticDemo(start: Date, folder: string): Plugin {
  const demo = join(import.meta.dirname, '..');
  return {
    name: 'tin-static-demo',
    async closeBundle() {
      const pages: StaticFiles = new Map(readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
      const app = createServer({ start, clock: () => start });
      try {
        for (const [path, text] of await freeze(app, pages)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), path === 'index.html' ? paintSoon(text, folder) : text);
        }
      } finally {
        await app.close();
      }
      cpSync(join(demo, 'portal.css'), join(folder, 'pages.css'));
      const pictures = readdirSync(join(demo, 'images')).filter((file) => file.endsWith('.svg'));
      for (const picture of pictures) cpSync(join(demo, 'images', picture), join(folder, 'images', picture));
    },
  };
}
