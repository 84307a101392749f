import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundOf } from '../bounds.js';
import { compressed, weigh } from './bundle.js';

export interface Size {
  readonly what: string;
  /** Kilobytes: thousands of bytes. */
  readonly size: number;
  /** With what comes besides if it is the first of its kind. */
  readonly first?: number;
  /** Of the kit alone. */
  readonly limit?: number;
  /** So far, where that is more. */
  readonly reached?: number;
}

const root = join(import.meta.dirname, '..', '..', '..');
const importOf = (...paths: readonly string[]): string => paths.map((path) => `import '${path}';`).join('\n');
const kit = (...paths: readonly string[]): string => importOf(...paths.map((path) => `../../src/${path}.js`));
const components = ['format-date', 'card', 'relative-time', 'format-number', 'include', 'select', 'option', 'copy-button', 'button'];
const shoelace = (name: string): string => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`;
const webAwesome = (name: string): string => `@awesome.me/webawesome/dist/components/${name}/${name}.js`;
/** Exported, or it would be left out as unused. */
const keep = (names: string, path: string): string => `export ${names} from '${path}';`;

const feedReaders = ['rss', 'atom', 'json-feed', 'json'];
const otherReaders = ['html', 'rdf'];
const presets = ['wordpress', 'ghost', 'drupal', 'strapi', 'directus', 'sharepoint', 'liferay'];
const counters = ['goatcounter', 'matomo', 'umami', 'goaccess', 'vercount'];

/** What is bundled, the kit's limit for it, and what it weighs so far where that is more. */
const bundles: readonly (readonly [what: string, code: string, limit?: number, reached?: number])[] = [
  ['Lit core alone', keep('{ LitElement, html, css }', 'lit')],
  ['tin-date-banner by itself', kit('define/tin-date-banner'), 7, 14.7],
  ['  with the lunar date', `${kit('define/tin-date-banner')}${keep('*', '../../src/locale/lunar.js')}`, 8.2, 14.8],
  ['relative-time-element', importOf('@github/relative-time-element')],
  ['Shoelace format-date', importOf(shoelace('format-date'))],
  ['Web Awesome format-date', importOf(webAwesome('format-date'))],
  [
    'tin-other-news, RSS, Atom, JSON Feed, JSON, light DOM',
    [kit('define/tin-other-news'), ...[...feedReaders, 'dom-articles'].map((name) => keep('*', `../../src/formats/${name}.js`))].join('\n'),
    12,
    65,
  ],
  ['feedsmith, the parser alone', keep('{ parseFeed }', 'feedsmith')],
  ['rss-parser, the parser alone', keep('{ default }', 'rss-parser/dist/rss-parser.min.js')],
  ['all eight elements, what loads eagerly', kit('all'), 20, 37.6],
  ['eight Shoelace components and what they need', importOf(...components.map(shoelace))],
  ['  its theme', importOf('@shoelace-style/shoelace/dist/themes/light.css')],
  ['eight Web Awesome components and what they need', importOf(...components.map(webAwesome))],
  ['  its theme', importOf('@awesome.me/webawesome/dist/styles/themes/default.css')],
];

/** How heavy the kit is, beside others. */
export async function sizes(): Promise<Size[]> {
  const found: Size[] = [];
  for (const [what, code, limit, reached] of bundles) found.push(sizeOf(what, (await weigh(code)).eager, limit, reached));
  const shipped = join(root, 'dist/cdn/tin-widgets.js');
  if (existsSync(shipped)) found.push(sizeOf('dist/cdn/tin-widgets.js as it was built last', compressed(readFileSync(shipped)), 20, 32.9));
  const all = await weigh(kit('all'));
  const lazy = (what: string, path: string, limit?: number): void => {
    const { own, first } = all.lazy(path);
    found.push({ ...sizeOf(`lazy: ${what}`, own, limit), first: first / 1000 });
  };
  for (const name of otherReaders) lazy(name, `/formats/${name}.js`);
  for (const name of [...presets, ...counters]) lazy(name, `/formats/${name}.js`, 2);
  lazy('DOMPurify', '/dompurify/', 10.5);
  const themes = join(root, 'src/themes');
  for (const name of readdirSync(themes)) found.push(sizeOf(`themes/${name}`, compressed(readFileSync(join(themes, name))), 2));
  return found;
}

function sizeOf(what: string, bytes: number, limit?: number, reached?: number): Size {
  return { what, size: bytes / 1000, ...(limit !== undefined && { limit }), ...(reached !== undefined && { reached }) };
}

export function printSizes(found: readonly Size[]): void {
  console.log('What a page loads: minified, brotli 11, in kB; in brackets a lazy file with what it shares with others of its kind');
  for (const { what, size, first, limit, reached } of found) {
    const bound = boundOf('limit', size, { target: limit, reached });
    console.log(`  ${what.padEnd(54)} ${size.toFixed(2).padStart(6)}${first === undefined ? '' : ` (${first.toFixed(2)})`.padEnd(8)}${bound}`);
  }
}
