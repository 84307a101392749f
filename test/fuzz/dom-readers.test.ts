import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readArticle } from '../../src/formats/dom-article.js';
import { readArticles } from '../../src/formats/dom-articles.js';
import { readDate } from '../../src/formats/dom-date.js';
import { readHeading } from '../../src/formats/dom-heading.js';
import { readLinks } from '../../src/formats/dom-links.js';
import { readVisitorStats } from '../../src/formats/dom-visitor-stats.js';
import { parseInert } from '../../src/lib/inert-document.js';
import { markupSoup, portalMarkup } from './arbitraries-markup.js';
import { check } from './check.js';
import { obeysArticle, obeysArticles, obeysLinks, obeysStats } from './model-rules.js';
import { askedForNothing, baseUrl } from './parse-rules.js';

const options = { baseUrl };

function readersObey(markup: string): void {
  const { body } = parseInert(markup);
  const before = body.cloneNode(true);
  obeysArticles(readArticles(body, options));
  const article = readArticle(body, options);
  if (article) obeysArticle(article);
  const links = readLinks(body, options);
  obeysLinks(links);
  assert.lengthOf(new Set(links.map(({ url }) => url)), links.length, 'each address once');
  const stats = readVisitorStats(body, options);
  if (stats) obeysStats(stats);
  const date = readDate(body, options);
  if (date) assert.isFinite(date.getTime());
  const heading = readHeading(body);
  if (heading) {
    assert.isNotEmpty(heading.text);
    assert.include([1, 2, 3, 4, 5, 6], heading.level);
  }
  assert.isTrue(body.isEqualNode(before), 'the tree is as it was');
}

describe('generated markup of portals', () => {
  it('is read as what the model promises, and stays as it is', () => check(fc.property(portalMarkup(), readersObey), { cost: 0.5 }));

  it('is read so where it is but tags and text', () => check(fc.property(markupSoup(), readersObey), { cost: 0.5 }));

  it('asks for nothing', askedForNothing);
});
