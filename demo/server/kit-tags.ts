import { existsSync, readFileSync } from 'node:fs';

const integrity = new URL('../../dist/cdn/integrity.json', import.meta.url);

/**
 * The tags that a webmaster pastes, with the hashes of the files as they were built (https://www.w3.org/TR/SRI/); without
 * hashes where nothing is built yet.
 *
 * @param folder where the portal keeps what is in dist/cdn
 */
export function kitTags(folder = '/tin-widgets/'): string {
  const hashes = existsSync(integrity) ? (JSON.parse(readFileSync(integrity, 'utf8')) as Record<string, string>) : {};
  const address = (file: string): string => `${folder}${file}"${hashes[file] ? ` integrity="${hashes[file]}"` : ''}`;
  return [
    `<link rel="stylesheet" href="${address('tin-widgets.css')}>`,
    `<script type="module" src="${address('tin-widgets.js')}></script>`,
  ].join('\n');
}
