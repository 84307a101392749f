import { safeLinkUrl } from '../lib/safe-url.js';
import { withScheme } from '../lib/with-scheme.js';

/** What may lead somewhere: links, image maps, and elements that old scripts made links of. */
export const linkSelector = 'a,area,[data-href],[onclick]';

/** The address that an element leads to; `''` for `#`, `javascript:` and what only a script knows. */
export function linkUrl(element: Element, baseUrl: string): string {
  const href = element.getAttribute('href')?.trim();
  if (href && !/^#(?![!/])/.test(href)) {
    const url = safeLinkUrl(withScheme(href), baseUrl);
    if (url) return url;
  }
  const script = `${element.getAttribute('onclick') ?? ''};${/^javascript:/i.test(href ?? '') ? href : ''}`;
  const scripted = element.getAttribute('data-href') ?? scriptedAddress(script);
  return scripted && !scripted.startsWith('#') ? safeLinkUrl(withScheme(scripted), baseUrl) : '';
}

/** The plain address that a script opens: `window.open('…')`, `location.href = '…'`, or gives to a function of its own. */
export function scriptedAddress(script: string): string | undefined {
  return (/(?:window\.open\s*\(|location(?:\.href)?\s*=|location\.(?:assign|replace)\s*\()\s*["']([^"']+)["']/.exec(script) ?? /\w\(\s*["'](https?:\/\/[^"']+)["']/.exec(script))?.[1];
}

/** Whether two addresses differ in nothing but what names an article: one folder, kind of file, and set of parameters. */
export function isSameKind(one: string, other: string): boolean {
  return kindOf(one) === kindOf(other);
}

/** What the addresses of one kind have in common. */
export function kindOf(address: string): string {
  const { pathname, search } = new URL(address);
  if (search) return pathname.replace(/\d+/g, '0') + search.replace(/=(?![a-z]{1,8}(?:&|$))[^&]*/g, '=');
  const path = pathname.replace(/\/$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  // In the folder of the site itself, articles are told from sections by their number.
  const isNumbered = name.length === path.length - 1 && /(?:^|\D)\d{4,}(?:\.\w+)?$/.test(name);
  return `${path.slice(0, path.length - name.length)}*${isNumbered ? '-0' : ''}${/\.\w+$/.exec(name)?.[0] ?? ''}`.replace(/\d+/g, '0');
}

/** Whether an address says what kind it is: it has a folder, a kind of file or parameters. */
export function isDeep(address: string): boolean {
  return /^https?:\/\/[^/]+\/(?:[^/]+\/[^/]|[^/]*[.?])/.test(address);
}
