import { expect } from '@open-wc/testing';
import { loadFormat } from '../../src/formats/load-format.js';
import { parseArticles } from '../../src/formats/parse.js';
import type { SourceConfig } from '../../src/model/source-config.js';
import { SourceError } from '../../src/model/source-error.js';

/** What is asked for, and what otherwise. */
async function addressesOf(src: string, config: Partial<SourceConfig> = {}, page = 1): Promise<URL[]> {
  const { request } = await loadFormat('wordpress', src);
  const first = request!({ src, ...config }, page);
  const requests = first.otherwise ? [first, first.otherwise] : [first];
  return requests.map(({ url }) => new URL(url, 'https://page.example/tin/'));
}

/** Address as a webmaster gives it → path, and path and route that are asked for otherwise. */
const sites: readonly (readonly [src: string, path: string, otherwise: string])[] = [
  ['https://wp.example', '/wp-json/wp/v2/posts', '/ /wp/v2/posts'],
  ['https://wp.example/', '/wp-json/wp/v2/posts', '/ /wp/v2/posts'],
  ['https://wp.example/blog/', '/blog/wp-json/wp/v2/posts', '/blog/ /wp/v2/posts'],
  ['https://wp.example/blog/index.php', '/blog/wp-json/wp/v2/posts', '/blog/index.php /wp/v2/posts'],
  ['https://wp.example/wp-json', '/wp-json/wp/v2/posts', '/ /wp/v2/posts'],
  ['https://wp.example/wp-json/wp/v2/', '/wp-json/wp/v2/posts', '/ /wp/v2/posts'],
  ['https://wp.example/blog/wp-json/', '/blog/wp-json/wp/v2/posts', '/blog/ /wp/v2/posts'],
  ['https://wp.example/index.php/wp-json/', '/index.php/wp-json/wp/v2/posts', '/ /wp/v2/posts'],
  ['https://wp.example/wp-json/wp/v2/pages?search=x', '/wp-json/wp/v2/pages', '/ /wp/v2/pages'],
  ['/blog', '/blog/wp-json/wp/v2/posts', '/blog/ /wp/v2/posts'],
  ['wp', '/tin/wp/wp-json/wp/v2/posts', '/tin/wp/ /wp/v2/posts'],
];

describe('wordpress request', () => {
  for (const [src, path, otherwise] of sites) {
    it(src, async () => {
      const [first, second] = await addressesOf(src);
      expect(first!.pathname).to.equal(path);
      expect(`${second!.pathname} ${second!.searchParams.get('rest_route')}`).to.equal(otherwise);
      for (const { searchParams } of [first!, second!]) {
        expect(searchParams.get('_embed')).to.equal('wp:featuredmedia,author,wp:term');
        expect(searchParams.get('_fields')).to.contain('_links,_embedded');
        expect(searchParams.get('search')).to.equal(src.includes('search') ? 'x' : null);
      }
    });
  }

  for (const [src, path, route] of [
    ['https://wp.example/?rest_route=/', '/', '/wp/v2/posts'],
    ['https://wp.example/?rest_route=/wp/v2', '/', '/wp/v2/posts'],
    ['https://wp.example/blog/index.php?rest_route=/wp/v2/tin/', '/blog/index.php', '/wp/v2/tin'],
    ['https://wp.example/api/wp/v2/tin', '/api/wp/v2/tin', null],
  ] as const) {
    it(`${src} and nothing otherwise`, async () => {
      const [first, second] = await addressesOf(src);
      expect(first!.pathname).to.equal(path);
      expect(first!.searchParams.get('rest_route')).to.equal(route);
      expect(second).to.equal(undefined);
    });
  }

  it('keeps the parameters that src has', async () => {
    const [first, second] = await addressesOf('https://wp.example/wp-json/wp/v2/posts?per_page=3&categories=5&page=1', {}, 2);
    for (const { searchParams } of [first!, second!]) {
      expect(searchParams.getAll('per_page')).to.deep.equal(['3']);
      expect(searchParams.getAll('categories')).to.deep.equal(['5']);
      expect(searchParams.getAll('page')).to.deep.equal(['2']);
    }
  });

  it('asks for what is shown, at most 100', async () => {
    expect((await addressesOf('https://wp.example'))[0]!.searchParams.get('per_page')).to.equal('10');
    expect((await addressesOf('https://wp.example', { limit: 6 }))[0]!.searchParams.get('per_page')).to.equal('6');
    expect((await addressesOf('https://wp.example', { limit: 500 }))[0]!.searchParams.get('per_page')).to.equal('100');
  });

  it('asks for the fields that a map names', async () => {
    const map = { items: 'x', title: 'acf.ten|title', url: '/doc/{slug}?{ma.so}', summary: "meta['sapo']", dateFormat: 'dd/MM/yyyy' };
    const names = (await addressesOf('https://wp.example', { map }))[0]!.searchParams.get('_fields')!.split(',');
    expect(names).to.include.members(['id', 'title', 'acf', 'slug', 'ma', 'meta']);
    expect(names).not.to.include.members(['x']);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('leaves the fields of a plugin’s own endpoints', async () => {
    const [first] = await addressesOf('https://wp.example/wp-json/portal/v1/tin');
    expect(first!.pathname).to.equal('/wp-json/portal/v1/tin');
    expect(first!.searchParams.has('_fields')).to.equal(false);
  });
});

describe('wordpress.com request', () => {
  const api = 'https://public-api.wordpress.com';
  for (const [src, address] of [
    ['https://phoco.wordpress.com/', `${api}/rest/v1.1/sites/phoco.wordpress.com/posts`],
    [`${api}/rest/v1.1/sites/phoco.example`, `${api}/rest/v1.1/sites/phoco.example/posts`],
    [`${api}/rest/v1.1/sites/phoco.example/posts/`, `${api}/rest/v1.1/sites/phoco.example/posts`],
    [`${api}/rest/v1.1/sites/phoco.example/posts/7`, `${api}/rest/v1.1/sites/phoco.example/posts/7`],
    [`${api}/wp/v2/sites/phoco.example`, `${api}/wp/v2/sites/phoco.example/posts`],
    [`${api}/wp/v2/sites/phoco.example/pages`, `${api}/wp/v2/sites/phoco.example/pages`],
  ] as const) {
    it(src, async () => {
      const [first] = await addressesOf(src);
      expect(first!.origin + first!.pathname).to.equal(address);
    });
  }

  it('asks for as many as are shown, in the form that the other API has too', async () => {
    const [first, second] = await addressesOf('https://phoco.wordpress.com', { limit: 5 });
    expect(Object.fromEntries(first!.searchParams)).to.include({ number: '5' });
    expect(first!.searchParams.get('fields')).to.match(/^ID,URL,title/);
    expect(second!.href).to.contain(`${api}/wp/v2/sites/phoco.wordpress.com/posts?per_page=5&_embed=`);
    expect((await addressesOf(`${api}/rest/v1.1/sites/1/posts?number=3&tag=x`))[0]!.search).to.contain('number=3&tag=x');
  });
});

describe('wordpress posts', () => {
  for (const [text, message] of [
    ['{"code":"rest_no_route","message":"No route was found","data":{"status":404}}', /No route was found/],
    ['{"body":{"code":"rest_no_route","message":"No route was found"},"status":404}', /WordPress/],
    ['{"error":"unknown_blog","message":"Unknown blog"}', /unknown_blog.*Unknown blog/],
    ['<!DOCTYPE html><title>Trang chủ</title>', /an HTML page/],
  ] as const) {
    it(`says ${message.source}, and what to do`, async () => {
      const error: unknown = await parseArticles(text, { format: 'wordpress', baseUrl: 'https://wp.example/' }).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(SourceError);
      expect((error as SourceError).message).to.match(message);
      expect((error as SourceError).hint).to.match(/wp-json/);
    });
  }
});
