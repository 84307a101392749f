import { assert } from '@open-wc/testing';
import { parseArticle, parseArticles, parseLinks, parseVisitorStats, type ParseTextOptions } from '../../src/formats/parse.js';
import { obeysArticle, obeysArticles, obeysError, obeysLinks, obeysStats } from './model-rules.js';

export const formats = ['auto', 'rss', 'rdf', 'atom', 'json-feed', 'json', 'html', 'wordpress', 'ghost', 'drupal', 'strapi', 'directus', 'sharepoint', 'liferay'] as const;

/** A host that is nowhere: what asks it for something shows among the page's requests. */
export const baseUrl = 'https://fuzz.invalid/tin/';

const inherited = Object.getOwnPropertyNames(Object.prototype).join();

/** Whatever the text is: every reader gives what the model promises, or says with a `SourceError` why not. */
export async function obeysReaders(text: string, options: ParseTextOptions): Promise<void> {
  const settings = { baseUrl, ...options };
  await Promise.all([
    parseArticles(text, settings).then(obeysArticles, obeysError),
    parseArticle(text, settings).then((article) => article && obeysArticle(article), obeysError),
    parseLinks(text, settings).then(obeysLinks, obeysError),
    parseVisitorStats(text, settings).then(obeysStats, obeysError),
  ]);
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), inherited, 'what all objects inherit is as it was');
}

/** Nothing of what the readers read was asked for. */
export function askedForNothing(): void {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  assert.isEmpty(names.filter((name) => name.includes('fuzz.invalid') || name.includes('a.example')));
}
