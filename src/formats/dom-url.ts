import { safeLinkUrl } from '../lib/safe-url.js';

/** What may lead somewhere: links, image maps, and elements that old scripts made links of. */
export const linkSelector = 'a,area,[data-href],[onclick]';

/** The address that an element leads to; `''` for `#`, `javascript:` and what only a script knows. */
export function linkUrl(element: Element, baseUrl: string): string {
  const href = element.getAttribute('href')?.trim();
  if (href && !/^#(?![!/])/.test(href)) {
    const url = safeLinkUrl(href, baseUrl);
    if (url) return url;
  }
  const scripted =
    element.getAttribute('data-href') ??
    /(?:window\.open\s*\(|location(?:\.href)?\s*=|location\.(?:assign|replace)\s*\()\s*["']([^"']+)["']/.exec(element.getAttribute('onclick') ?? '')?.[1];
  return scripted && !scripted.startsWith('#') ? safeLinkUrl(scripted, baseUrl) : '';
}
