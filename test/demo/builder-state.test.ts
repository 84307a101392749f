import { expect } from '@open-wc/testing';
import { fittingTags, toWidget } from '../../demo/builder/fitting.js';
import { initialState, readState, toAddress, writeState, type BuilderState } from '../../demo/builder/state.js';
import { SourceError } from '../../src/index.js';

describe('state', () => {
  it('comes back from an address as it was', () => {
    const state: BuilderState = {
      src: 'https://a.example/rss?x=1&y=Đông',
      format: 'json',
      map: { items: 'data', title: "['Tiêu đề']" },
      tag: 'tin-article-grid',
      options: { limit: '6', heading: '' },
      target: 'react',
      kit: 'https://cdn.example/tin/',
      relay: '/relay.php',
    };
    expect(readState(`?${writeState(state)}`)).to.deep.equal(state);
    expect(writeState(initialState)).to.equal('');
  });

  for (const search of ['', '?', '?map={', '?map=[1]', '?map=null']) {
    it(`bears ${search || 'nothing'}`, () => {
      expect(readState(search)).to.deep.equal(initialState);
    });
  }
});

describe('toAddress', () => {
  const cases: [typed: string, address: string | undefined][] = [
    ['https://a.example/rss', 'https://a.example/rss'],
    [' a.example/rss ', 'https://a.example/rss'],
    ['a.example', 'https://a.example/'],
    ['báo.example:8080/tin', 'https://xn--bo-mia.example:8080/tin'],
    ['/rss', 'https://site.example/rss'],
    ['feed.json', 'https://site.example/demo/feed.json'],
    ['javascript:alert(1)', undefined],
    ['ftp://a.example/', undefined],
    ['', undefined],
    ['http://', undefined],
  ];
  for (const [typed, address] of cases) {
    it(`takes ${typed || 'nothing'} for ${address ?? 'no address'}`, () => {
      expect(toAddress(typed, 'https://site.example/demo/builder.html')).to.equal(address);
    });
  }
});

describe('toWidget', () => {
  const has = new Set(['limit', 'heading']);

  it('asks the relay where the browser may not', () => {
    const widget = toWidget('tin-other-news', { src: 'https://a.example/rss?a=1', relay: '/relay', options: {} }, { format: '', way: 'relay', has });
    expect(widget.attributes).to.deep.equal([['src', '/relay?url=https%3A%2F%2Fa.example%2Frss%3Fa%3D1']]);
  });

  it('has what is set and what the element has', () => {
    const widget = toWidget('tin-other-news', { src: '/api', relay: '/relay', options: { limit: '', heading: '', layout: 'row' } }, { format: 'html', map: { items: 'li', title: ' ' }, way: 'direct', has });
    expect(widget.attributes).to.deep.equal([['src', '/api'], ['format', 'html'], ['map', '{"items":"li"}'], ['heading', '']]);
  });
});

describe('fittingTags', () => {
  it('offers the counter for figures, the panel for links, nothing for nothing', () => {
    expect(fittingTags({ kind: 'stats', stats: { updated: new Date(0) } })).to.deep.equal(['tin-visitor-counter']);
    expect(fittingTags({ kind: 'links', links: [] })[0]).to.equal('tin-links-panel');
    expect(fittingTags({ kind: 'nothing', error: new SourceError('none') })).to.deep.equal([]);
    expect(fittingTags({ kind: 'articles', articles: [] })).to.not.include('tin-article');
  });
});
