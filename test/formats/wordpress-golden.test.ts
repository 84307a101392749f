import { expect } from '@open-wc/testing';
import { loadFormat } from '../../src/formats/load-format.js';
import { wordpress } from '../../src/formats/wordpress.js';
import type { FieldMap } from '../../src/model/source-config.js';

const folder = new URL('../fixtures/cms/', import.meta.url);

const baseUrl = 'https://thixa.example/wp-json/wp/v2/posts?per_page=10';

/** `test/fixtures/cms/wordpress-<name>.json`; what is expected stands beside it as `.expected.json`. */
const cases: readonly { name: string; baseUrl: string; map?: FieldMap; next?: string }[] = [
  { name: 'traps', baseUrl },
  {
    name: 'com',
    baseUrl: 'https://public-api.wordpress.com/rest/v1.1/sites/phoco.wordpress.com/posts?number=3&page=1',
    next:
      'https://public-api.wordpress.com/rest/v1.1/sites/phoco.wordpress.com/posts?number=3' +
      '&page_handle=value%3D2024-06-15T08%253A00%253A00%252B07%253A00%26id%3D5780',
  },
  { name: 'envelope', baseUrl, next: 'https://thixa.example/wp-json/wp/v2/posts?_envelope=&per_page=1&page=3' },
  {
    name: 'map',
    baseUrl,
    map: {
      items: 'van_ban',
      title: 'acf.trich_yeu|title.rendered',
      url: '/cong-bao/{slug}.html',
      summary: 'acf.trich_yeu',
      'image.src': 'acf.anh.url',
      datePublished: 'acf.ngay_ban_hanh',
      authors: 'acf.nguoi_ky',
    },
  },
];

async function readText(file: string): Promise<string> {
  return (await fetch(new URL(file, folder))).text();
}

describe('WordPress and what it says', () => {
  for (const { name, next, ...options } of cases) {
    it(name, async () => {
      const text = await readText(`wordpress-${name}.json`);
      const format = await loadFormat('wordpress', options.baseUrl);
      const articles = await format.parseArticles?.(text, options);
      expect(JSON.parse(JSON.stringify(articles))).to.deep.equal(JSON.parse(await readText(`wordpress-${name}.expected.json`)));
      expect(format.nextPage?.(text, options)).to.equal(next);
    });
  }
});

describe('the next page of WordPress', () => {
  const post = '{"id": 1, "link": "https://thixa.example/1/"}';
  const address = 'https://thixa.example/wp-json/wp/v2/posts?offset=5&per_page=2';

  it('begins where the one before ended, if the address has an offset', () => {
    expect(wordpress.nextPage?.(`[${post},${post}]`, { baseUrl: address })).to.equal(
      'https://thixa.example/wp-json/wp/v2/posts?offset=7&per_page=2',
    );
    expect(wordpress.nextPage?.(`[${post}]`, { baseUrl: address })).to.equal(undefined);
    expect(wordpress.nextPage?.('[]', { baseUrl: address })).to.equal(undefined);
  });

  it('is empty behind the last one', async () => {
    const refusal = '{"code":"rest_post_invalid_page_number","message":"The page number requested is larger…","data":{"status":400}}';
    expect(await wordpress.parseArticles?.(refusal, { baseUrl: address })).to.deep.equal([]);
    expect(await wordpress.parseArticles?.(`{"body":${refusal},"status":400,"headers":[]}`, { baseUrl: address })).to.deep.equal([]);
  });
});
