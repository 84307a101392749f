/**
 * An address without what does not change the page it leads to: protocol, `www.`, hash (but not the route of a
 * single-page app, `#/tin/1`), tracking, trailing slash.
 */
export function pageKey(url: string, baseUrl?: string): string {
  if (!URL.canParse(url, baseUrl)) return url;
  const { host, pathname, searchParams, hash } = new URL(url, baseUrl);
  for (const name of [...searchParams.keys()]) {
    if (/^utm_|^(?:fbclid|gclid|zarsrc|mc_[ce]id)$/.test(name)) searchParams.delete(name);
  }
  searchParams.sort();
  const query = searchParams.toString();
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/(?:index\.\w+)?$/, '')}${query && `?${query}`}${/^#[!/]/.test(hash) ? hash : ''}`;
}

/** Whether an address, written as the URL parser writes it, leads to the page of `key`. */
export function isPage(url: string, key: string): boolean {
  // Most lead elsewhere, and to look for the path takes no time beside parsing them.
  const [, path = ''] = /^[^/?#]*([^?#]*)/.exec(key) ?? [];
  return url.includes(path) && pageKey(url) === key;
}
