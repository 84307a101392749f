import { expect } from '@open-wc/testing';
import { readJsonLd } from '../../src/formats/json-ld.js';

const options = { baseUrl: 'https://cong.example/' };

function read(...texts: string[]): ReturnType<typeof readJsonLd> {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = texts.map((text) => `<script type="application/ld+json; charset=utf-8">${text}</script>`).join('');
  return readJsonLd(page, options);
}

const brief = ({ title, url }: { title?: string; url?: string }): string => `${url} ${title}`.trim();
const article = (name: string): Record<string, unknown> => ({ '@type': 'NewsArticle', headline: name, url: `/${name}` });
const one = { '@type': 'ListItem', position: 1 };

const lists: readonly (readonly [string, unknown, string[]])[] = [
  ['items within entries', { '@type': 'ItemList', itemListElement: [{ ...one, item: article('a') }, { position: 2, item: article('b') }] }, ['/a a', '/b b']],
  ['addresses within entries', { '@type': 'ItemList', itemListElement: [{ ...one, item: '/a', name: 'A' }, { '@type': 'ListItem', position: 2, url: '/b', name: 'B' }] }, ['/a A', '/b B']],
  ['addresses alone', { '@type': 'ItemList', itemListElement: ['/a', '/b'] }, ['/a', '/b']],
  ['entries out of order', { '@type': 'ItemList', itemListElement: [{ position: '2', url: '/b' }, { position: '1', url: '/a' }] }, ['/a', '/b']],
  ['items by reference', { '@graph': [{ '@type': 'ItemList', itemListElement: [{ '@id': '#1' }, { '@id': '#2' }] }, { '@id': '#1', ...article('a') }, { '@id': '#2', ...article('b') }] }, ['/a a', '/b b']],
  ['a list within a page', { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: [{ item: article('a') }] } }, ['/a a']],
  ['parts of a page', { '@type': 'CollectionPage', hasPart: [article('a'), article('b')] }, ['/a a', '/b b']],
  ['posts of a blog', { '@type': 'Blog', blogPosts: [article('a')] }, ['/a a']],
  ['types as addresses', { '@type': 'https://schema.org/ItemList', itemListElement: [{ item: article('a') }] }, ['/a a']],
  ['a graph that is no array', { '@graph': { '@type': ['Thing', 'ItemList'], itemListElement: { item: article('a') } } }, ['/a a']],
  ['menus, goods and crumbs', { '@type': 'ItemList', itemListElement: [{ '@type': 'SiteNavigationElement', name: 'A', url: '/a' }, { item: { '@type': 'Product', name: 'B', url: '/b' } }] }, []],
  ['crumbs', { '@type': 'BreadcrumbList', itemListElement: [{ item: { '@id': '/', name: 'Trang chủ' } }] }, []],
];

describe('readJsonLd', () => {
  for (const [name, value, expected] of lists) {
    it(`reads ${name}`, () => {
      expect(read(JSON.stringify(value)).listed.map(brief)).to.deep.equal(expected);
    });
  }

  for (const [name, text] of [
    ['comments and trailing commas', '{"@type":"NewsArticle", // x\n "headline":"A","url":"/a",}'],
    ['an HTML comment', '<!-- {"@type":"NewsArticle","headline":"A","url":"/a"} -->'],
    ['CDATA', '/*<![CDATA[*/{"@type":"NewsArticle","headline":"A","url":"/a"}/*]]>*/'],
    ['line breaks within texts', '{"@type":"NewsArticle","headline":"A","url":"/a","description":"b\nc"}'],
    ['a semicolon behind it', '{"@type":"NewsArticle","headline":"A","url":"/a"};'],
    ['HTML entities for quotes', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;A&quot;,&quot;url&quot;:&quot;/a&quot;}'],
  ] as const) {
    it(`puts up with ${name}`, () => {
      expect(read('{"@type":', text).alone.map(brief)).to.deep.equal(['/a A']);
    });
  }

  it('reads pictures, people and dates in all their forms', () => {
    const forms = [
      { ...article('a'), image: ['/1.jpg', '/2.jpg'], author: 'Lan', datePublished: '2024-06-18 08:00' },
      { ...article('b'), image: [{ '@type': 'ImageObject', contentUrl: '/3.jpg', width: '1200' }], author: [{ '@type': 'Person', name: 'Mai', url: '/mai' }], datePublished: '2024-06-18T08:00:00Z' },
      { ...article('c'), image: { '@id': '#anh' }, author: { '@id': '#lan' }, dateCreated: '18/06/2024' },
      { ...article('d'), thumbnailUrl: '/4.jpg', author: null, datePublished: null, image: null },
    ];
    const graph = { '@graph': [...forms, { '@id': '#anh', '@type': 'ImageObject', url: '/5.jpg' }, { '@id': '#lan', '@type': 'Person', name: 'Lan &amp; bạn' }] };
    const { alone } = read(JSON.stringify(graph));
    expect(alone.map(({ image }) => image?.src)).to.deep.equal(['/1.jpg', '/3.jpg', '/5.jpg', '/4.jpg']);
    expect(alone.map(({ authors }) => authors?.map(({ name }) => name).join())).to.deep.equal(['Lan', 'Mai', 'Lan & bạn', '']);
    expect(alone.map(({ datePublished }) => datePublished?.toISOString().slice(0, 16))).to.deep.equal(['2024-06-18T01:00', '2024-06-18T08:00', '2024-06-17T17:00', undefined]);
  });
});
