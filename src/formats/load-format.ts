import { ownFileHint } from '../lib/own-file-hint.js';
import type { FormatModule } from '../model/format-module.js';
import { SourceError } from '../model/source-error.js';
import { plainName, registered } from './registry.js';
import { validFormat } from './valid-format.js';

/** A site of WordPress.com, or its API. */
const dotComSite = /^https?:\/\/[^/?#]*\bwordpress\.com(?=[/?#:]|$)/i;

/** Each of the kit's own formats is fetched when it is first needed. */
const loaders = new Map<string, (url: string) => Promise<FormatModule>>([
  ['rss', async () => (await import('./rss.js')).rss],
  ['rdf', async () => (await import('./rdf.js')).rdf],
  ['atom', async () => (await import('./atom.js')).atom],
  ['json-feed', async () => (await import('./json-feed.js')).jsonFeed],
  ['json', async () => (await import('./json.js')).json],
  // Together with what it takes from them.
  ['html', async () => (await Promise.all([import('./html.js'), import('./dom-readers.js'), import('./dom-article.js')]))[0].html],
  [
    'wordpress',
    async (url) => (dotComSite.test(url) ? (await import('./wordpress-com.js')).wordpressCom : (await import('./wordpress.js')).wordpress),
  ],
  ['ghost', async () => (await import('./ghost.js')).ghost],
  ['drupal', async () => (await import('./drupal.js')).drupal],
  ['strapi', async () => (await import('./strapi.js')).strapi],
  ['directus', async () => (await import('./directus.js')).directus],
  ['sharepoint', async () => (await import('./sharepoint.js')).sharepoint],
  ['liferay', async () => (await import('./liferay.js')).liferay],
  ['goatcounter', async () => (await import('./goatcounter.js')).goatcounter],
  ['matomo', async () => (await import('./matomo.js')).matomo],
  ['umami', async () => (await import('./umami.js')).umami],
  ['goaccess', async () => (await import('./goaccess.js')).goaccess],
  ['vercount', async () => (await import('./vercount.js')).vercount],
]);

/** Those of them that only read: no request is theirs, so they can be fetched while the answer is on its way. */
const readers = new Set(['rss', 'rdf', 'atom', 'json-feed', 'json', 'html']);

/** Begins to load a format that only reads; tells whether it is one. */
export function prepareFormat(name: string | undefined): boolean {
  if (!name || !readers.has(name) || registered.has(name)) return false;
  // What cannot be loaded is told when it is needed.
  loadFormat(name).catch(() => undefined);
  return true;
}

/**
 * The format of that name.
 * @param url Where its data are: WordPress.com is not like other sites.
 * @throws SourceError (as a rejection) for a name that nobody registered, and where its file cannot be loaded.
 */
export async function loadFormat(name: string, url = ''): Promise<FormatModule> {
  const foreign = registered.get(plainName(name));
  if (foreign) return validFormat(foreign);
  const load = loaders.get(plainName(name));
  if (!load) {
    throw new SourceError(`expected a known format but got format="${name.trim()}"`, {
      url,
      format: name,
      hint: `Use one of ${[...loaders.keys(), ...registered.keys()].join(', ')}, or leave format out.`,
    });
  }
  try {
    return await load(url);
  } catch (cause) {
    throw new SourceError(`expected the kit’s own file for format="${name.trim()}" but it could not be loaded`, { url, hint: ownFileHint, cause });
  }
}
