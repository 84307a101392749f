// Watches the page and loads only the elements that it uses, also those that come later.
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

/** Roots that are watched: the page, and the open shadow roots in it. */
const roots = new WeakSet<Node>();
/** Names of elements of others that are not defined yet: they may bring a shadow root along. */
const awaited = new Set<string>();

function watch(root: Document | ShadowRoot): void {
  if (roots.has(root)) return;
  roots.add(root);
  for (const element of root.querySelectorAll('*')) meet(element);
  observer.observe(root, bare({ childList: true, subtree: true }));
}

function meet(element: Element): void {
  const { localName, shadowRoot } = element;
  // Nothing of others is within the kit's own.
  if (localName.startsWith('tin-')) return load(localName);
  if (shadowRoot) return watch(shadowRoot);
  if (!localName.includes('-') || awaited.has(localName) || customElements.get(localName)) return;
  awaited.add(localName);
  void customElements.whenDefined(localName).then(() => {
    awaited.delete(localName);
    // Those in shadow roots are met with their roots, or are upgraded before these are.
    for (const upgraded of document.querySelectorAll(localName)) meet(upgraded);
  }, () => undefined);
}

const observer = new MutationObserver((changes) => {
  if (!loaders.size) return;
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!isElement(node)) continue;
      meet(node);
      for (const element of node.querySelectorAll('*')) meet(element);
    }
  }
});

watch(document);
startMounts();
