/** Whether the host of one address is that of the other, or within it, with or without `www.`. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) => `.${new URL(url).hostname.replace(/^www\./, '')}`) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
}
