import { expect } from '@open-wc/testing';
import { configure } from '../../src/lib/configuration.js';
import { registerFormat } from '../../src/formats/registry.js';
import type { FormatModule } from '../../src/model/format-module.js';
import type { SourceConfig } from '../../src/model/source-config.js';
import { SourceError } from '../../src/model/source-error.js';
import { loadArticles, loadVisitorStats } from '../../src/sources/load.js';
import { relayed } from '../../src/sources/relayed.js';
import { rssFeed } from '../support/feed.js';
import { requested, reset, serve } from '../support/routes.js';

/** A preset with an address that not every site has. */
const preset: FormatModule = {
  request: ({ src, limit }) => ({
    url: `${src}/api?n=${limit ?? ''}`,
    otherwise: { url: `${src}/?api=1`, headers: { Accept: 'text/plain' } },
  }),
  parseArticles(text) {
    if (!text.startsWith('ARTICLES')) throw new SourceError('expected ARTICLES');
    return text.split(/\s+/).slice(1).map((title) => ({ id: title, url: '', title, summary: '', contentHtml: '', authors: [], tags: [] }));
  },
};

let sites = 0;

describe('a preset with two addresses', () => {
  let src = '';
  const titles = async (): Promise<string[]> => (await loadArticles({ src, format: 'two', limit: 2 })).map(({ title }) => title);
  const refusal = (status: number): (() => Response) => () => new Response('', { status });

  before(() => registerFormat('two', preset));
  beforeEach(() => {
    src = `/site-${++sites}`;
  });
  afterEach(reset);

  for (const [name, first] of [
    ['refused', refusal(404)],
    ['refused as a fault of the server’s own', refusal(500)],
    ['answered with something else', () => new Response('<!doctype html>')],
    ['refused without CORS headers', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`takes the other when the first is ${name}, and remembers it`, async () => {
      serve({ [`${src}/api`]: first, [`${src}/`]: 'ARTICLES Một Hai' });
      expect(await titles()).to.deep.equal(['Một', 'Hai']);
      expect(await titles()).to.deep.equal(['Một', 'Hai']);
      expect(requested).to.deep.equal([`${src}/api?n=2`, `${src}/?api=1`, `${src}/?api=1`]);
    });
  }

  for (const status of [502, 503, 429]) {
    it(`does not ask twice a server that answers ${status}`, async () => {
      serve({ [`${src}/api`]: refusal(status), [`${src}/`]: 'ARTICLES Một' });
      await titles().catch(() => undefined);
      expect(requested).to.deep.equal([`${src}/api?n=2`]);
    });
  }

  it('tells of the first address when both are refused', async () => {
    serve({});
    const error = await titles().catch((reason: unknown) => reason as SourceError);
    expect((error as SourceError).url).to.contain(`${src}/api`);
  });

  it('asks through a relay', async () => {
    serve({ '/relay': 'ARTICLES Một' });
    const relay = `/relay?url=${encodeURIComponent('https://cms.example')}`;
    const articles = await loadArticles({ src: relay, format: 'two', limit: 2 });
    expect(articles).to.have.length(1);
    expect(requested).to.deep.equal([`/relay?url=${encodeURIComponent('https://cms.example/api?n=2')}`]);
  });
});

describe('a counter with figures at several addresses', () => {
  afterEach(reset);

  const answer = (count: string, status = 200): (() => Response) => () => new Response(`{"count":"${count}"}`, { status });
  const ask = (): Promise<unknown> => loadVisitorStats({ src: 'https://dem.example/counter/tin.json', format: 'goatcounter' });

  it('asks for all of them', async () => {
    const answers = [answer('1\u202f234'), answer('5')];
    serve({ '/counter/tin.json': () => answers.shift()!() });
    expect(await ask()).to.include({ total: 1234, today: 5 });
    expect(requested[1]).to.match(/^\/counter\/tin\.json\?start=\d{4}-\d\d-\d\d$/);
  });

  it('shows what came where one is refused', async () => {
    const answers = [answer('1\u202f234'), answer('', 503)];
    serve({ '/counter/tin.json': () => answers.shift()!() });
    const stats = await ask();
    expect(stats).to.include({ total: 1234 });
    expect(stats).not.to.have.property('today');
  });

  it('takes JSON with status 404 for 0, and nothing else', async () => {
    serve({ '/counter/tin.json': answer('0', 404) });
    expect(await ask()).to.include({ total: 0, today: 0 });
    serve({});
    const error = await ask().catch((reason: unknown) => reason as SourceError);
    expect(error).to.have.property('status', 404);
  });
});

describe('a counter behind a share link', () => {
  afterEach(reset);

  it('is asked with the token that the link gives, for the days of the widget’s time zone', async () => {
    const tokens: (string | undefined)[] = [];
    const starts: string[] = [];
    const replies: Record<string, unknown> = {
      '/api/share/abc': { websiteId: 'w1', token: 't1' },
      '/api/websites/w1/active': { visitors: 7 },
      '/api/websites/w1/stats': { pageviews: '9', visits: '5' },
    };
    configure({
      now: () => Date.UTC(2027, 3, 5, 2, 5),
      fetch: (input, init) => {
        const { pathname, searchParams } = new URL(String(input));
        tokens.push((init?.headers as Record<string, string> | undefined)?.['x-umami-share-token']);
        starts.push(searchParams.get('startAt') ?? '');
        return Promise.resolve(new Response(JSON.stringify(replies[pathname])));
      },
    });
    const stats = await loadVisitorStats({ src: 'https://umami.example/share/abc/tin', format: 'umami', timeZone: '+09:00' });
    expect(stats).to.include({ total: 5, online: 7, today: 5 });
    expect(tokens).to.deep.equal([undefined, 't1', 't1', 't1']);
    expect(starts[2]).to.equal(String(Date.UTC(2027, 3, 4, 15)));
  });

  it('is told as it is where the token is refused', async () => {
    serve({ '/api/share/abc': '{"websiteId":"w1","token":"t1"}' });
    const error = (await loadVisitorStats({ src: 'https://umami.example/share/abc', format: 'umami' }).catch((reason: unknown) => reason)) as SourceError;
    expect(error).to.be.instanceOf(SourceError);
    expect(error.hint).to.contain('Share URL');
  });
});

describe('a CMS that lets no other site read it', () => {
  afterEach(reset);

  it('is told what to switch on', async () => {
    serve({ '/items/articles': () => Promise.reject(new TypeError('Failed to fetch')) });
    const error = await loadArticles({ src: 'https://cms.example/items/articles', format: 'directus' }).catch((reason: unknown) => reason as SourceError);
    expect((error as SourceError).hint).to.match(/\(CORS\)[^]*CORS_ENABLED=true/);
  });
});

describe('a feed behind a relay', () => {
  afterEach(reset);

  it('has links of its own site', async () => {
    serve({ '/relay.php': '<rss><channel><item><title>A</title><link>/tin-1</link></item></channel></rss>' });
    const [article] = await loadArticles({ src: `/relay.php?url=${encodeURIComponent('https://bao.example/rss')}` });
    expect(article?.url).to.equal('https://bao.example/tin-1');
  });

  it('has links of the site to which it was redirected', async () => {
    const headers = { 'content-location': 'https://www.bao.example/rss' };
    serve({ '/relay': () => new Response('<rss><channel><item><title>A</title><link>tin-1</link></item></channel></rss>', { headers }) });
    const [article] = await loadArticles({ src: `/relay?url=${encodeURIComponent('https://bao.example/rss')}` });
    expect(article?.url).to.equal('https://www.bao.example/tin-1');
  });
});

describe('relayed', () => {
  for (const [src, target] of [
    ['https://cong.example/relay?url=https%3A%2F%2Fbao.example%2Frss', 'https://bao.example/rss'],
    ['https://cong.example/relay.ashx?url=http%3A%2F%2Fbao.example%2F', 'http://bao.example/'],
    ['https://cong.example/log?url=https%3A%2F%2Fbao.example%2F', 'https://cong.example/log?url=https%3A%2F%2Fbao.example%2F'],
    ['https://cong.example/relay?url=tin', 'https://cong.example/relay?url=tin'],
  ] as const) {
    it(src, () => expect(relayed(src).target).to.equal(target));
  }
});

describe('a format that only reads', () => {
  afterEach(reset);

  for (const format of ['rss', 'JSON Feed', undefined]) {
    it(`is loaded while the answer is on its way: ${format}`, async () => {
      serve({ '/rss': rssFeed(2), '/tin': '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Tin 1"},{"id":"2"}]}' });
      const src = format === 'JSON Feed' ? '/tin' : '/rss';
      const articles = loadArticles({ src, format } as SourceConfig);
      expect(requested).to.deep.equal([src]);
      expect(await articles).to.have.length(format === 'JSON Feed' ? 1 : 2);
    });
  }

  it('is a page’s own where that registers one of its name', async () => {
    registerFormat('rdf', { ...preset, request: ({ src }) => ({ url: `${src}/own` }) });
    serve({ '/tin/own': 'ARTICLES một hai' });
    expect((await loadArticles({ src: '/tin', format: 'rdf' })).map(({ title }) => title)).to.deep.equal(['một', 'hai']);
  });
});
