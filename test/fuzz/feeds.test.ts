import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decodeBytes } from '../../src/lib/charset.js';
import { feedBytes, xmlFeed, xmlSoup } from './arbitraries-xml.js';
import { text } from './arbitraries-text.js';
import { check } from './check.js';
import { askedForNothing, formats, obeysReaders } from './parse-rules.js';

const format = fc.constantFrom(...formats);

describe('generated feeds', () => {
  it('are read as what the model promises, or refused', () =>
    check(
      fc.asyncProperty(xmlFeed, async (feed) => {
        await obeysReaders(feed.text, { format: 'auto' });
        await obeysReaders(feed.text, { format: feed.format });
      }),
      { cost: 0.5 },
    ));

  it('are read so from bytes of any encoding', () =>
    check(
      fc.asyncProperty(feedBytes, async ({ bytes, contentType }) => {
        const decoded = decodeBytes(bytes, contentType);
        assert.isString(decoded);
        await obeysReaders(decoded, { contentType });
      }),
      { cost: 0.5 },
    ));

  it('are read so where they are but marks and text, in every format', () =>
    check(
      fc.asyncProperty(fc.oneof(xmlSoup, text, fc.string({ unit: 'binary' })), format, (soup, name) => obeysReaders(soup, { format: name })),
      { cost: 0.25 },
    ));

  it('ask for nothing', askedForNothing);
});
