import { expect } from '@open-wc/testing';
import { wordpress } from '../../src/formats/wordpress.js';

function addressOf(src: string, page = 1, limit?: number): URL {
  return new URL(wordpress.request?.({ src, limit }, page).url ?? '', 'https://page.example/tin/');
}

describe('wordpress request', () => {
  for (const [src, path] of [
    ['https://wp.example', '/wp-json/wp/v2/posts'],
    ['https://wp.example/', '/wp-json/wp/v2/posts'],
    ['https://wp.example/blog/', '/blog/wp-json/wp/v2/posts'],
    ['https://wp.example/blog/index.php', '/blog/wp-json/wp/v2/posts'],
    ['https://wp.example/wp-json', '/wp-json/wp/v2/posts'],
    ['https://wp.example/wp-json/', '/wp-json/wp/v2/posts'],
    ['https://wp.example/wp-json/wp/v2/pages?search=x', '/wp-json/wp/v2/pages'],
    ['/blog', '/blog/wp-json/wp/v2/posts'],
    ['wp', '/tin/wp/wp-json/wp/v2/posts'],
  ] as const) {
    it(`${src} → ${path}`, () => {
      const url = addressOf(src);
      expect(url.pathname).to.equal(path);
      expect(url.searchParams.get('_embed')).to.equal('wp:featuredmedia,author,wp:term');
      expect(url.searchParams.get('_fields')).to.contain('_links,_embedded');
    });
  }

  it('keeps the parameters that src has', () => {
    const { searchParams } = addressOf('https://wp.example/wp-json/wp/v2/posts?per_page=3&categories=5', 2);
    expect(searchParams.get('per_page')).to.equal('3');
    expect(searchParams.get('categories')).to.equal('5');
    expect(searchParams.get('page')).to.equal('2');
  });

  it('asks for what is shown, at most 100', () => {
    expect(addressOf('https://wp.example', 1, 6).searchParams.get('per_page')).to.equal('6');
    expect(addressOf('https://wp.example', 1, 500).searchParams.get('per_page')).to.equal('100');
  });

  it('works with plain permalinks', () => {
    expect(addressOf('https://wp.example/?rest_route=/').searchParams.get('rest_route')).to.equal('/wp/v2/posts');
  });
});

describe('wordpress posts', () => {
  const options = { baseUrl: 'https://wp.example/wp-json/wp/v2/posts' };

  it('unwraps an envelope and WordPress.com', async () => {
    const post = {
      ID: 1,
      URL: 'https://wp.example/1',
      title: 'A &amp; B',
      author: { name: 'An' },
      tags: { x: { name: 'x' } },
    };
    for (const text of [JSON.stringify({ body: [post], status: 200 }), JSON.stringify({ found: 1, posts: [post] })]) {
      const [article] = (await wordpress.parseArticles?.(text, options)) ?? [];
      expect(article).to.include({ id: '1', title: 'A & B', url: 'https://wp.example/1' });
      expect(article?.authors).to.deep.equal([{ name: 'An' }]);
      expect(article?.tags).to.deep.equal(['x']);
    }
  });

  it('says what WordPress answered', () => {
    const text = '{"code":"rest_no_route","message":"No route was found","data":{"status":404}}';
    expect(() => wordpress.parseArticles?.(text, options)).to.throw(/No route was found/);
  });
});
