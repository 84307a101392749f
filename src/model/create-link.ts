import { plainText } from '../lib/plain-text.js';
import { safeLinkUrl, safeUrl } from '../lib/safe-url.js';
import type { SiteLink } from './site-link.js';
import { bare } from '../lib/bare.js';

/** A valid link of what was found; nothing without a usable address. Its title falls back to the address. */
export function createLink(found: Partial<SiteLink>, baseUrl: string): SiteLink | undefined {
  const draft = bare(found);
  const url = safeLinkUrl(draft.url, baseUrl);
  if (!url) return undefined;
  const image = safeUrl(draft.image, baseUrl);
  const description = plainText(draft.description);
  const group = plainText(draft.group);
  return {
    url,
    title: plainText(draft.title) || new URL(url).host || url,
    ...(image && { image }),
    ...(description && { description }),
    ...(group && { group }),
  };
}
