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

function discover(root: Document | Element): void {
  if (isElement(root)) load(root.localName);
  const waiting = [...loaders.keys()];
  if (!waiting.length) return;
  for (const element of root.querySelectorAll(waiting.join())) load(element.localName);
}

discover(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (isElement(node)) discover(node);
  }
}).observe(document, bare({ childList: true, subtree: true }));
startMounts();
