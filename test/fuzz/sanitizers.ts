import { sanitizeHtml } from '../../src/lib/sanitize-html.js';
import { baseUrl } from './parse-rules.js';

const proto = Element.prototype as { setHTML?: unknown };
const native = proto.setHTML;

/** Whether there is a sanitiser in the browser itself. */
export const hasNative = native !== undefined;

/** Foreign HTML made safe by the browser's own sanitiser, where it has one. */
export function sanitizeByBrowser(html: string): Promise<DocumentFragment> {
  return sanitizeHtml(html, { baseUrl });
}

/** … and as where it has none. */
export async function sanitizeByPurify(html: string): Promise<DocumentFragment> {
  delete proto.setHTML;
  try {
    return await sanitizeHtml(html, { baseUrl });
  } finally {
    if (native) proto.setHTML = native;
  }
}
