import { Lazy } from './lazy.js';

const sanitizer = new Lazy(() => import('./sanitizer.js'));

/**
 * Foreign HTML made safe, to one allow-list: text structure, lists, tables, figures, pictures, links, sound and video.
 * The browser's own `setHTML` (https://wicg.github.io/sanitizer-api/) does the work where there is one, DOMPurify
 * elsewhere, which is loaded only then. URLs are absolute in the result.
 *
 * @param options.baseUrl what relative URLs are relative to; default: the page
 * @returns rejects if the script that does it cannot be loaded
 */
export async function sanitizeHtml(html: string, { baseUrl = document.baseURI }: { baseUrl?: string | undefined } = {}): Promise<DocumentFragment> {
  const { sanitize } = sanitizer.value ?? (await sanitizer.load());
  return sanitize(html, baseUrl);
}
