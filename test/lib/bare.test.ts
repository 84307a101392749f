import { expect } from '@open-wc/testing';
import { bare } from '../../src/lib/bare.js';
import { toJson } from '../../src/lib/to-json.js';

describe('bare', () => {
  afterEach(() => {
    delete (Object.prototype as { map?: unknown }).map;
    delete (Array.prototype as { toJSON?: unknown }).toJSON;
  });

  it('has the own options, and none that the page gave to all objects', () => {
    Object.assign(Object.prototype, { map: () => 'not an option' });
    const options: { src: string; map?: unknown } = bare({ src: '/rss' });
    expect(options.src).to.equal('/rss');
    expect(options.map).to.equal(undefined);
    expect('toString' in options).to.equal(false);
  });

  it('is written as JSON like any other object', () => {
    Object.assign(Array.prototype, { toJSON: () => 'not a list' });
    expect(toJson(bare({ list: [1, { a: 2 }] }))).to.equal('{"list":[1,{"a":2}]}');
  });
});
