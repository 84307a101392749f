import * as fc from 'fast-check';
import { markupSoup, portalMarkup } from './arbitraries-markup.js';
import { oddText } from './arbitraries-text.js';
import { check } from './check.js';
import { askedForNothing, obeysReaders } from './parse-rules.js';

const page = fc.oneof(
  { weight: 3, arbitrary: portalMarkup() },
  markupSoup(),
  portalMarkup().map((body) => `<!doctype html><html lang="vi"><head><title>Cổng</title><base href="/goc/"><meta property="og:title" content="Tin"></head><body><header>Cổng</header><main>${body}</main></body></html>`),
  fc.tuple(portalMarkup(), fc.json()).map(([body, data]) => `${body}<script type="application/ld+json">{"@type":"NewsArticle","headline":${data},"author":${data},"image":${data}}</script>`),
);

const selector = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('li', 'a', 'a@href', 'tr', 'div', 'span', 'h3', 'img', 'img@src', 'em', 'p', 'a@title | a', '/tin/{a@href}', '{title}: {em}', '@id', 'a[href*="@"]', '*', ':scope > *') },
  { weight: 1, arbitrary: fc.array(fc.oneof(oddText, fc.constantFrom('li', '@', '>', ':', '::before', ':has(', '{', '}', '{title}', '{url}', '{__proto__}', ' | ', '[', ']', '#', '.')), { maxLength: 5 }).map((parts) => parts.join('')) },
);

const htmlMap = fc.dictionary(
  fc.constantFrom(...'items id url title summary contentHtml image image.src image.alt datePublished dateModified author authors tags language dateFormat timeZone next total online today updated group description __proto__ xyz'.split(' ')),
  selector,
  { maxKeys: 7, noNullPrototype: true },
);

describe('generated pages', () => {
  it('are read as what the model promises, or refused', () =>
    check(fc.asyncProperty(page, fc.constantFrom('html', 'auto'), (text, format) => obeysReaders(text, { format }))));

  it('are read so by any map', () =>
    check(fc.asyncProperty(page, htmlMap, (text, map) => obeysReaders(text, { format: 'html', map }))));

  it('ask for nothing', askedForNothing);
});
