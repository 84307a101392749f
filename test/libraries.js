import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const npm = (path) => new URL(`../node_modules/${path}`, import.meta.url).pathname;
const debian = (path) => `/usr/share/javascript/${path}`;

/** Real libraries that old portals load, by name: files, and what a page does with them. */
const libraries = {
  prototype: [debian('prototype/prototype.js')],
  scriptaculous: ['prototype/prototype', 'scriptaculous/effects', 'scriptaculous/dragdrop', 'scriptaculous/controls'].map((name) => debian(`${name}.js`)),
  mootools: [debian('mootools/mootools-core-nc.js')],
  'mootools-more': [debian('mootools/mootools-core-nc.js'), debian('mootools/mootools-more-nc.js')],
  jquery: [npm('jquery-1/dist/jquery.min.js')],
  zone: [npm('zone.js/bundles/zone.umd.min.js')],
  shims: ['es5-shim/es5-shim', 'es5-shim/es5-sham', 'es6-shim/es6-shim', 'es6-shim/es6-sham'].map((name) => npm(`${name}.js`)),
  'sugar-1': [npm('sugar-1/sugar.min.js'), { text: 'Object.extend();' }],
  'sugar-2': [npm('sugar-2/dist/sugar.min.js'), { text: 'Sugar.extend();' }],
  bluebird: [npm('bluebird/js/browser/bluebird.min.js'), { text: 'window.Promise = P;' }],
  unfetch: [npm('unfetch/dist/unfetch.umd.js'), { text: 'window.fetch = unfetch;' }],
  webcomponents: [npm('webcomponents.js/webcomponents-lite.min.js')],
};

/** The text of a library, or nothing where this machine does not have it: those of Debian (see test/browsers.js). */
export async function readLibrary(name) {
  const parts = libraries[name] ?? [];
  if (!parts.length || parts.some((part) => typeof part === 'string' && !existsSync(part))) return undefined;
  const texts = await Promise.all(parts.map((part) => (typeof part === 'string' ? readFile(part, 'utf8') : part.text)));
  return texts.join('\n;\n');
}
