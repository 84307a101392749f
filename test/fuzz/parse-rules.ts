import { assert } from '@open-wc/testing';
import { parseArticle, parseArticles, parseLinks, parseVisitorStats, type ParseTextOptions } from '../../src/formats/parse.js';
import { loadFormat } from '../../src/formats/load-format.js';
import { SourceError } from '../../src/model/source-error.js';
import { obeysArticle, obeysArticles, obeysError, obeysLinks, obeysStats } from './model-rules.js';

/** All that the kit has: the registry names them to whoever asks for another. */
const { hint = '' } = await loadFormat('none of them').then(() => new SourceError('unlikely'), (error: SourceError) => error);
export const formats = ['auto', ...(/^Use one of (.*), or/.exec(hint)?.[1] ?? '').split(', ')];

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
