import { expect } from '@open-wc/testing';
import { atom } from '../../src/formats/atom.js';
import { jsonFeed } from '../../src/formats/json-feed.js';
import { rss } from '../../src/formats/rss.js';

const options = { baseUrl: 'https://portal.example/feed/' };

describe('nextPage', () => {
  it('is the link to the next page of RSS, Atom and JSON Feed', () => {
    const link = '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="?page=2"/>';
    expect(rss.nextPage?.(`<rss><channel>${link}</channel></rss>`, options)).to.equal(
      'https://portal.example/feed/?page=2',
    );
    const feed = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/"><link rel="next" href="b"/></feed>';
    expect(atom.nextPage?.(feed, options)).to.equal('https://portal.example/a/b');
    expect(jsonFeed.nextPage?.('{"items":[],"next_url":"2"}', options)).to.equal('https://portal.example/feed/2');
    expect(rss.nextPage?.('<rss><channel/></rss>', options)).to.equal(undefined);
  });
});
