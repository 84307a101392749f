import { expect } from '@open-wc/testing';
import { loadPage } from '../../src/sources/load.js';
import { reset, serve } from '../support/routes.js';

const feed = (next: string): string => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', next_url: next, items: [{ id: '1', title: 'A' }] });

describe('a next page', () => {
  afterEach(reset);

  for (const [next, expected] of [
    ['https://bao.example/feed?page=2', 'https://bao.example/feed?page=2'],
    ['?page=2', 'https://bao.example/feed?page=2'],
    ['http://bao.example/feed?page=2', 'https://bao.example/feed?page=2'],
    ['https://www.bao.example/feed?page=2', 'https://www.bao.example/feed?page=2'],
    ['https://api.bao.example/2', 'https://api.bao.example/2'],
    ['https://evil.example/2', undefined],
    ['https://notbao.example/2', undefined],
    ['//evil.example/2', undefined],
    ['/\\evil.example/2', undefined],
    ['javascript:x()', undefined],
    ['data:application/json,[]', undefined],
    ['blob:https://bao.example/1', undefined],
    ['http://', undefined],
  ] as const) {
    it(`${next} → ${expected ?? 'none'}, in the data or in the header`, async () => {
      serve({ '/feed': feed(next) });
      const src = 'https://bao.example/feed';
      expect((await loadPage('articles', { src })).next).to.equal(expected);
      serve({ '/feed': () => new Response('[{"id":"1","title":"A"}]', { headers: { link: `<${next}>; rel="next"` } }) });
      expect((await loadPage('articles', { src, format: 'json' })).next).to.equal(expected);
    });
  }

  it('may be another site’s where a relay looks after that', async () => {
    serve({ '/relay': feed('https://other.example/feed?page=2') });
    const { next } = await loadPage('articles', { src: `/relay?url=${encodeURIComponent('https://bao.example/feed')}` });
    expect(next).to.equal('https://other.example/feed?page=2');
  });
});
