import { expect } from '@open-wc/testing';
import { parseArticles } from '../../src/formats/parse.js';
import { rss } from '../../src/formats/rss.js';
import { rssFeed } from '../support/feed.js';

const baseUrl = 'https://bao.example/';

describe('a feed', () => {
  it('of the usual size is read at once', () => {
    expect(rss.parseArticles?.(rssFeed(60), { baseUrl })).to.be.an('array');
  });

  it('of 200 kB is read in slices, and as any other', async () => {
    const text = rssFeed(1000).replace('<item>', `<item><!-- ${'x'.repeat(200_000)} -->`);
    expect(rss.parseArticles?.(text, { baseUrl })).to.be.a('promise');
    const articles = await parseArticles(text, { baseUrl });
    expect(articles).to.deep.equal(await parseArticles(rssFeed(1000), { baseUrl }));
    expect(articles).to.have.length(1000);
  });
});
