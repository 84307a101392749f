import { existsSync, readFileSync } from 'node:fs';

const integrity = new URL('../../dist/cdn/integrity.json', import.meta.url);
const script = new URL('../../dist/cdn/tin-widgets.js', import.meta.url);

/** Hash of every file of dist/cdn by its name there; none where nothing is built yet. */
export function readHashes(): Record<string, string> {
  return existsSync(integrity) ? (JSON.parse(readFileSync(integrity, 'utf8')) as Record<string, string>) : {};
}

/**
 * The tags that a webmaster pastes, with the hashes of the files as they were built (https://www.w3.org/TR/SRI/); without
 * hashes where nothing is built yet. `async`: what the page's own scripts do on DOMContentLoaded need not wait for the kit.
 *
 * @param folder where the portal keeps what is in dist/cdn
 */
export function kitTags(folder = '/tin-widgets/'): string {
  return pageTags(folder).join('\n');
}

/**
 * The same for pages where what the kit loads later is checked too: with the hashes of all modules in an import map
 * (https://html.spec.whatwg.org/#import-map-integrity-map), which stands before the first module of the page.
 */
export function strictKitTags(folder = '/tin-widgets/'): string {
  const modules = Object.entries(readHashes()).filter(([file]) => file.startsWith('chunks/'));
  const map = { integrity: Object.fromEntries(modules.map(([file, hash]) => [folder + file, hash])) };
  const [sheet, ...scripts] = pageTags(folder);
  return [sheet, `<script type="importmap">\n${JSON.stringify(map, null, 2)}\n</script>`, ...scripts].join('\n');
}

/** What nearly all pages need: the script asks for it too, but has to come and run first. */
const soon = /chunks\/(?:dom-readers|asking|date-text)-[\w-]+\.js/g;

function filesNeededSoon(): string[] {
  return existsSync(script) ? [...new Set(readFileSync(script, 'utf8').match(soon))] : [];
}

function pageTags(folder: string): string[] {
  const hashes = readHashes();
  const address = (file: string): string => `${folder}${file}"${hashes[file] ? ` integrity="${hashes[file]}"` : ''}`;
  return [
    `<link rel="stylesheet" href="${address('tin-widgets.css')}>`,
    `<script type="module" async src="${address('tin-widgets.js')}></script>`,
    ...filesNeededSoon().map((file) => `<link rel="modulepreload" href="${address(file)}>`),
  ];
}
