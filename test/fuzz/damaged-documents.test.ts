import * as fc from 'fast-check';
import { cmsCases } from '../formats/cms-cases.js';
import { counterCases } from '../formats/counter-cases.js';
import { goldenCases } from '../formats/golden-cases.js';
import { check } from './check.js';
import { mutated } from './mutations.js';
import { askedForNothing, formats, obeysReaders } from './parse-rules.js';

const fixtures = new URL('../fixtures/', import.meta.url);
const readText = async (file: string): Promise<string> => (await fetch(new URL(file, fixtures))).text();

const pages = ['article-dnn.html', 'article-drupal-olivero.html', 'articles-card-link-around.html', 'articles-date-in-link.html'];

describe('damaged documents', () => {
  const texts: Record<'feeds' | 'cms' | 'counters' | 'html', string[]> = { feeds: [], cms: [], counters: [], html: [] };
  before(async () => {
    texts.feeds = await Promise.all(goldenCases.map(({ file }) => readText(`feeds/${file}`)));
    texts.cms = await Promise.all(cmsCases.map(({ preset, name }) => readText(`cms/${preset}-${name}.json`)));
    texts.counters = await Promise.all(counterCases.map(({ preset, replies }) => readText(`counters/${preset}-${replies.at(-1)![1]}`)));
    texts.html = await Promise.all(pages.map((file) => readText(`html/${file}`)));
  });

  it('are read as what the model promises, or refused: feeds', () =>
    check(
      fc.asyncProperty(mutated(texts.feeds), fc.constantFrom(...formats), async (text, format) => {
        await obeysReaders(text, {});
        await obeysReaders(text, { format });
      }),
    ));

  it('are read so: replies of content management systems', () =>
    check(
      fc.asyncProperty(
        fc.nat(cmsCases.length - 1).chain((index) => fc.tuple(fc.constantFrom(cmsCases[index]!), mutated([texts.cms[index]!, ...texts.cms]))),
        async ([{ preset, map }, text]) => {
          await obeysReaders(text, {});
          await obeysReaders(text, { format: preset, map });
        },
      ),
    ));

  it('are read so: replies of services that count', () =>
    check(
      fc.asyncProperty(
        fc.nat(counterCases.length - 1).chain((index) => fc.tuple(fc.constantFrom(counterCases[index]!), mutated([texts.counters[index]!, ...texts.counters]))),
        ([{ preset, replies }, text]) => {
          const [[baseUrl], ...others] = replies as [readonly [string, string], ...(readonly [string, string])[]];
          return obeysReaders(text, { format: preset, baseUrl, others: others.map(([url]) => ({ url, text })) });
        },
      ),
    ));

  it('are read so: pages', () =>
    check(fc.asyncProperty(mutated(texts.html), (text) => obeysReaders(text, { format: 'html' }))));

  it('ask for nothing', askedForNothing);
});
