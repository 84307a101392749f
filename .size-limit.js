/*
 * What a page loads, minified and compressed: `npm run size`, after a build. A rise needs a reason in the changelog. What is over
 * the budget that the kit has set itself has its limit where it is now, with the budget beside it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';

const folder = 'dist/cdn/chunks/';

/** A file by its name without the hash; the larger one where the main script and the autoloader have one each. */
function chunk(name) {
  const isIt = (file) => file.startsWith(`${name}-`) && file.length === `${name}-12345678.js`.length && file.endsWith('.js');
  const files = readdirSync(folder).filter(isIt).map((file) => folder + file);
  if (!files.length) throw new Error(`expected ${folder}${name}-….js but there is none: npm run build`);
  return files.sort((a, b) => statSync(b).size - statSync(a).size)[0];
}

/** Files of the autoloader with all that they import, as a page that uses nothing else loads them. */
function withImports(...names) {
  const files = new Set(names.map(chunk));
  // A set goes on to give what is added to it meanwhile.
  for (const file of files) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) files.add(folder + name);
  }
  return [...files];
}

const formats = ['wordpress', 'ghost', 'drupal', 'strapi', 'directus', 'sharepoint', 'liferay', 'goatcounter', 'matomo', 'umami', 'goaccess', 'vercount'];

const limits = [
  ['all eight elements, what loads eagerly', 'dist/cdn/tin-widgets.js', 33, 20],
  ['classic script', 'dist/cdn/tin-widgets.iife.js', 33.1, 20],
  ['autoloader, before any element', 'dist/cdn/autoloader.js', 1.7],
  ['tin-date-banner by itself, Lit included', withImports('tin-date-banner'), 16, 7],
  ['tin-other-news before any reader, Lit included', withImports('tin-other-news'), 28.4, 12],
  ['style sheet that reserves room', 'dist/cdn/tin-widgets.css', 1.5],
  ...formats.map((name) => [`format ${name}`, chunk(name), 2]),
  ['language fr', chunk('fr'), 2],
  ['DOMPurify', chunk('purify.es'), 10.5],
  ...readdirSync('dist/themes').map((file) => [`theme ${file}`, `dist/themes/${file}`, 2]),
];

export default limits.map(([what, path, limit, budget]) => ({
  name: budget ? `${what} (budget ${budget} kB)` : what,
  path,
  limit: `${limit} kB`,
  brotli: true,
}));
