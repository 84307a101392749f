/** How a link left the page: by the device's own means, as a copy, not at all (the visitor changed their mind), or it could not. */
export type Sharing = 'shared' | 'copied' | 'dismissed' | 'refused';

/** Shares by the device's own means, else copies the link. */
export async function shareLink(title: string, url: string): Promise<Sharing> {
  const data = { title, url };
  if (typeof navigator.share === 'function' && navigator.canShare?.(data) !== false) {
    try {
      await navigator.share(data);
      return 'shared';
    } catch (error) {
      if ((error as Error).name === 'AbortError') return 'dismissed';
      // In a frame that may not: copied it can still be.
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    // No secure page, or no permission.
    return 'refused';
  }
}

/** The address of the page as it wants to be known. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical || location.href.replace(/#(?![!/]).*$/, '');
}
