import type { FormatModule } from '../model/format-module.js';
import { SourceError } from '../model/source-error.js';

type Loader = () => FormatModule | Promise<FormatModule>;

/** Each format is fetched when it is first needed. */
const loaders = new Map<string, Loader>([
  ['rss', async () => (await import('./rss.js')).rss],
  ['rdf', async () => (await import('./rdf.js')).rdf],
  ['atom', async () => (await import('./atom.js')).atom],
  ['json-feed', async () => (await import('./json-feed.js')).jsonFeed],
  ['json', async () => (await import('./json.js')).json],
  ['html', async () => (await import('./html.js')).html],
  ['wordpress', async () => (await import('./wordpress.js')).wordpress],
  ['ghost', async () => (await import('./ghost.js')).ghost],
  ['drupal', async () => (await import('./drupal.js')).drupal],
  ['strapi', async () => (await import('./strapi.js')).strapi],
  ['directus', async () => (await import('./directus.js')).directus],
  ['sharepoint', async () => (await import('./sharepoint.js')).sharepoint],
  ['liferay', async () => (await import('./liferay.js')).liferay],
]);

/** `WordPress`, `JSON Feed` and ` rss ` are names that people write. */
function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/[\s_]+/g, '-');
}

/** Adds a format, or replaces one, under the name that `format="…"` uses. */
export function registerFormat(name: string, format: FormatModule): void {
  loaders.set(plainName(name), () => format);
}

/** The format of that name. Rejects with a `SourceError` for a name that nobody registered. */
export async function loadFormat(name: string): Promise<FormatModule> {
  const load = loaders.get(plainName(name));
  if (load) return load();
  throw new SourceError(`expected a known format but got format="${name.trim()}"`, {
    format: name,
    hint: `Use one of ${[...loaders.keys()].join(', ')}, or leave format out.`,
  });
}
