// Puts the plugin and the built kit together: dist-wordpress/tin-widgets/, ready for wp-content/plugins/.
// Usage: npm run build && npm run build:wordpress
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const dist = path('../../../dist/');
const target = path('../../../dist-wordpress/');

/** The plugin with the kit's files in `folder`. */
export function writePlugin(folder) {
  if (!existsSync(`${dist}cdn/integrity.json`)) throw new Error('expected the built kit in dist/cdn: run `npm run build` first');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path('tin-widgets'), folder, { recursive: true });
  // Visitors need no source maps, and they are two thirds of it all.
  cpSync(`${dist}cdn`, `${folder}/assets`, { recursive: true, filter: (file) => !file.endsWith('.map') });
  cpSync(`${dist}themes`, `${folder}/assets/themes`, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writePlugin(`${target}tin-widgets`);
  console.log(`${target}tin-widgets is ready: copy it into wp-content/plugins/, or zip it and upload it.`);
}
