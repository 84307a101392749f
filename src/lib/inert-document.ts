import { removeShadows } from './shadowing-names.js';
import { trustedHtml } from './trusted-html.js';

/** The document of an HTML text. It is inert: nothing in it loads, runs or is upgraded. */
export function parseInert(html: string): Document {
  const parsed = new DOMParser().parseFromString(trustedHtml(html), 'text/html');
  removeShadows(parsed);
  return parsed;
}
