import * as fc from 'fast-check';
import { readArticle } from '../../src/formats/dom-article.js';
import { readArticles } from '../../src/formats/dom-articles.js';
import { readDate } from '../../src/formats/dom-date.js';
import { readHeading } from '../../src/formats/dom-heading.js';
import { readLinks } from '../../src/formats/dom-links.js';
import { readVisitorStats } from '../../src/formats/dom-visitor-stats.js';
import { parseArticle, parseArticles, parseLinks, parseVisitorStats } from '../../src/formats/parse.js';
import { groupFigures } from '../../src/lib/figures.js';
import { parseInert } from '../../src/lib/inert-document.js';
import { places, repeated, signs } from './arbitraries-repetitions.js';
import { check } from './check.js';
import { growsWithSize, sizeOf } from './growth.js';
import { obeysError } from './model-rules.js';
import { baseUrl } from './parse-rules.js';
import { sanitizeByBrowser, sanitizeByPurify } from './sanitizers.js';

const options = { baseUrl };
const page = { ...options, format: 'html' };
const length = 40_000;

const domReaders: Readonly<Record<string, (root: HTMLElement) => unknown>> = {
  readArticles: (root) => readArticles(root, options),
  readArticle: (root) => readArticle(root, options),
  readLinks: (root) => readLinks(root, options),
  readVisitorStats: (root) => readVisitorStats(root, options),
  readDate: (root) => readDate(root, options),
  readHeading: (root) => readHeading(root),
  groupFigures: (root) => groupFigures(root.cloneNode(true) as HTMLElement),
};

const textReaders: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  sanitizeByBrowser,
  sanitizeByPurify,
  parseArticles: (text) => parseArticles(text, page).catch(obeysError),
  parseArticle: (text) => parseArticle(text, page).catch(obeysError),
  parseLinks: (text) => parseLinks(text, page).catch(obeysError),
  parseVisitorStats: (text) => parseVisitorStats(text, page).catch(obeysError),
};

function limitless(test: Mocha.Context): void {
  test.timeout(test.timeout() && 60_000);
}

describe('repeated markup', () => {
  /** The whole and a quarter of it, and how large their trees are. */
  const grown = (write: (length: number) => string): { texts: { part: string; whole: string }; roots: { part: HTMLElement; whole: HTMLElement }; sizes: { part: number; whole: number } } => {
    const texts = { part: write(length / 4), whole: write(length) };
    const roots = { part: parseInert(texts.part).body, whole: parseInert(texts.whole).body };
    const sizes = { part: sizeOf(texts.part, roots.part.querySelectorAll('*').length), whole: sizeOf(texts.whole, roots.whole.querySelectorAll('*').length) };
    return { texts, roots, sizes };
  };

  // What stands behind them is what a pattern has to go back for.
  for (const place of places) {
    it(`takes a long text a time that grows with its length: ${place.slice(0, 60)}`, async function () {
      limitless(this);
      for (const sign of signs) {
        const { roots, sizes, texts } = grown((most) => place.replaceAll('§', () => `${sign.repeat(most / sign.length)}ẩn`));
        for (const read of [domReaders['readArticles'], domReaders['readLinks'], domReaders['readVisitorStats']]) await growsWithSize(sign, sizes, (which) => read?.(roots[which]));
        await growsWithSize(sign, sizes, (which) => textReaders['parseArticle']?.(texts[which]));
      }
    });
  }

  it('takes readers of light DOM a time that grows with its size, not with its square', function () {
    limitless(this);
    return check(
      fc.asyncProperty(repeated, async (write) => {
        const { roots, sizes } = grown(write);
        for (const [name, read] of Object.entries(domReaders)) await growsWithSize(name, sizes, (which) => read(roots[which]));
      }),
      { cost: 1.5 },
    );
  });

  it('takes the sanitiser and readers of pages such a time', function () {
    limitless(this);
    return check(
      fc.asyncProperty(repeated, async (write) => {
        const { texts, sizes } = grown(write);
        for (const [name, read] of Object.entries(textReaders)) await growsWithSize(name, sizes, (which) => read(texts[which]), (which) => parseInert(texts[which]));
      }),
      { cost: 3 },
    );
  });
});
