import type { ArticleDraft } from '../model/create-article.js';
import type { FormatModule } from '../model/format-module.js';
import type { SiteLink } from '../model/site-link.js';

/** What somebody else's format gives may be incomplete (a title and an address will do) and relative. */
export type ForeignFormat = FormatModule<ArticleDraft, Partial<SiteLink>>;

/** Formats from script. */
export const registered = new Map<string, ForeignFormat>();

/** `WordPress`, `JSON Feed` and ` rss ` are names that people write. */
export function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/[\s_]+/g, '-');
}

/** The name of a format that somebody gave; nothing where it is to be found out. */
export function formatName(format: string | undefined): string | undefined {
  const name = plainName(format ?? '');
  return name === 'auto' || !name ? undefined : name;
}

/**
 * Adds a format, or replaces one, under the name that `format="…"` uses. What it gives is made as valid as what the kit's
 * own formats give.
 */
export function registerFormat(name: string, format: ForeignFormat): void {
  registered.set(plainName(name), format);
}
