// Watches the page and loads only the elements that it uses, also those that come later or stand in open shadow roots.
import { startMounts } from './lib/mounts.js';
import { isElement } from './lib/is-element.js';
import { bare } from './lib/bare.js';

const loaders = new Map<string, () => Promise<unknown>>([
  ['tin-date-banner', () => import('./define/tin-date-banner.js')],
  ['tin-article-card', () => import('./define/tin-article-card.js')],
  ['tin-article-grid', () => import('./define/tin-article-grid.js')],
  ['tin-article', () => import('./define/tin-article.js')],
  ['tin-other-news', () => import('./define/tin-other-news.js')],
  ['tin-links-panel', () => import('./define/tin-links-panel.js')],
  ['tin-visitor-counter', () => import('./define/tin-visitor-counter.js')],
  ['tin-source', () => import('./define/tin-source.js')],
]);

/** A tag is loaded once; a failed load is tried again when the tag is next seen. */
function load(name: string): void {
  const loader = loaders.get(name);
  if (!loader) return;
  loaders.delete(name);
  loader().catch(() => loaders.set(name, loader));
}

const awaited = new Set<string>();
const followed = new WeakSet<Node>();

/** Loads what stands in `root`, also in the open shadow roots of other elements. */
function discover(root: Document | ShadowRoot | Element): void {
  if (!loaders.size) return;
  if (isElement(root)) visit(root);
  for (const element of root.querySelectorAll('*')) visit(element);
}

function visit(element: Element): void {
  const { localName: name, shadowRoot } = element;
  load(name);
  // `<input name="shadowRoot">` stands in for that of its form, and so for its other properties.
  if (shadowRoot?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
    if (!name.startsWith('tin-')) follow(shadowRoot);
  } else if (/^(?!tin-).*-/.test(name) && !awaited.has(name) && element.matches(':not(:defined)')) {
    awaited.add(name);
    // What is no name for an element is never defined.
    customElements.whenDefined(name).then(() => discover(document), () => undefined);
  }
}

function follow(root: Document | ShadowRoot): void {
  discover(root);
  if (followed.has(root)) return;
  followed.add(root);
  observer.observe(root, bare({ childList: true, subtree: true }));
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (isElement(node)) discover(node);
  }
});
follow(document);
startMounts();
