import { removeShadows } from './shadowing-names.js';
import { trustedHtml } from './trusted-html.js';

/** The document of an HTML text. It is inert: nothing in it loads, runs or is upgraded. */
export function parseInert(html: string): Document {
  const parsed = new DOMParser().parseFromString(trustedHtml(html), 'text/html');
  removeShadows(parsed);
  return parsed;
}

/** A copy of `root`'s children in an inert document, so that it can be taken apart and its images do not load again. */
export function inertCopy(root: ParentNode & Node): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  for (const child of root.childNodes) inert.body.append(inert.importNode(child, true));
  return inert.body;
}
