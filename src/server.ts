// For servers: with it an article's body is made safe there. Node takes it by itself with the elements (see `exports`).
import { createRequire } from 'node:module';
import createPurifier, { type DOMPurify } from 'dompurify';
import type { DOMWindow, JSDOM } from 'jsdom';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { dates } from './controllers/dates.js';
import { readersOf } from './controllers/readers.js';
import { createBody } from './elements/article-view.js';
import { articleViewStyles } from './elements/article-view.styles.js';
import { articleView, TinArticle } from './elements/article.js';
import { purify } from './lib/sanitizer.js';
import { provideServerBodies } from './lib/server-body.js';
import { inWindow } from './lib/server-window.js';
import { loadWords } from './locale/languages.js';

interface Tools {
  window: DOMWindow;
  purifier: DOMPurify;
}

let tools: Tools | undefined;

/** jsdom takes a while to load: with the first article. */
function prepare(): Tools {
  const { JSDOM: Dom } = createRequire(import.meta.url)('jsdom') as { JSDOM: typeof JSDOM };
  const { window } = new Dom('');
  return { window, purifier: createPurifier(window) };
}

provideServerBodies((contentHtml, baseUrl) => {
  const { window, purifier } = (tools ??= prepare());
  return inWindow(window, () => {
    const body = createBody(purify(contentHtml, baseUrl, purifier));
    return { body, printed: unsafeHTML(body.outerHTML) };
  });
});

// In browsers they come with what shows an article.
TinArticle.styles = [...TinArticle.styles, articleViewStyles];
if (Object.hasOwn(TinArticle, 'elementStyles')) TinArticle.elementStyles.push(articleViewStyles);

// There is no later for what is rendered on a server.
await Promise.all([dates.load(), readersOf('article').load(), articleView.load(), loadWords('fr')]);
