import * as fc from 'fast-check';
import { jsonFeed, jsonMap, jsonText, deepJson } from './arbitraries-json.js';
import { check } from './check.js';
import { askedForNothing, formats, obeysReaders } from './parse-rules.js';

const jsonFormats = formats.filter((format) => !/^(?:rss|rdf|atom|html)$/.test(format));
const format = fc.constantFrom(...jsonFormats);

describe('generated JSON', () => {
  it('is read as what the model promises, or refused', () =>
    check(fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: jsonFeed }, jsonText), format, (text, name) => obeysReaders(text, { format: name })), { cost: 0.5 }));

  it('is read so by any map', () =>
    check(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: jsonFeed }, jsonText), jsonMap, format, (text, map, name) => obeysReaders(text, { format: name, map })),
      { cost: 0.5 },
    ));

  it('is read so by one format after another', () =>
    check(
      fc.asyncProperty(jsonFeed, async (text) => {
        for (const name of jsonFormats) await obeysReaders(text, { format: name });
      }),
      { cost: 2 },
    ));

  it('is read so however deep it is', () =>
    check(fc.asyncProperty(deepJson, format, (text, name) => obeysReaders(text, { format: name })), { cost: 4 }));

  it('asks for nothing', askedForNothing);
});
