import { expect } from '@open-wc/testing';
import type { FormatModule } from '../../src/model/format-module.js';
import type { SourceConfig } from '../../src/model/source-config.js';
import { presets } from './cms-cases.js';

type Preset = keyof typeof presets;

function requestOf(preset: Preset, config: SourceConfig, page = 1): { url: URL; headers?: Record<string, string> } {
  const module: FormatModule = presets[preset];
  const { url, headers } = module.request!(config, page);
  return { url: new URL(url, 'https://page.example/tin/'), ...(headers && { headers }) };
}

/** Address as a webmaster gives it → path and parameters that are asked for. */
const requests: readonly (readonly [Preset, string, string, Record<string, string>])[] = [
  ['ghost', 'https://tin.example/?key=k1', '/ghost/api/content/posts/', { key: 'k1', include: 'authors,tags', limit: '10' }],
  ['ghost', 'https://tin.example/blog?key=k1', '/blog/ghost/api/content/posts/', { key: 'k1' }],
  ['ghost', 'https://tin.example/ghost/?key=k1', '/ghost/api/content/posts/', { key: 'k1' }],
  ['ghost', 'https://tin.example/ghost/api/content/?key=k1', '/ghost/api/content/posts/', { key: 'k1' }],
  [
    'ghost',
    'https://tin.example/ghost/api/content/pages/?key=k1&filter=tag:tin&limit=3&include=tags',
    '/ghost/api/content/pages/',
    { key: 'k1', filter: 'tag:tin', limit: '3', include: 'tags' },
  ],
  ['ghost', '/ghost/api/v3/content/posts/?key=k1&fields=title,url', '/ghost/api/v3/content/posts/', { fields: 'title,url', limit: '10' }],
  [
    'drupal',
    'https://so.example',
    '/jsonapi/node/article',
    { include: 'field_image,uid,field_tags', sort: '-created', 'filter[status]': '1', 'page[limit]': '10' },
  ],
  ['drupal', 'https://so.example/vi/', '/vi/jsonapi/node/article', {}],
  ['drupal', 'https://so.example/jsonapi/', '/jsonapi/node/article', {}],
  ['drupal', 'https://so.example/jsonapi/node', '/jsonapi/node/article', {}],
  [
    'drupal',
    'https://so.example/jsonapi/node/tin_tuc?include=field_media_image.field_media_image&sort=-changed&filter[field_noi_bat]=1',
    '/jsonapi/node/tin_tuc',
    { include: 'field_media_image.field_media_image', sort: '-changed', 'filter[field_noi_bat]': '1', 'filter[status]': '1' },
  ],
  ['drupal', 'https://so.example/jsonapi/node/tin_tuc', '/jsonapi/node/tin_tuc', { include: 'field_image,uid,field_tags' }],
  ['drupal', 'https://so.example/api/node/tin_tuc', '/api/node/tin_tuc', {}],
  ['drupal', 'https://so.example/vi/jsonapi/node/article/9c1d', '/vi/jsonapi/node/article/9c1d', { include: 'field_image,uid,field_tags' }],
  ['drupal', 'https://so.example/jsonapi/media/image?page[limit]=4', '/jsonapi/media/image', { 'page[limit]': '4' }],
  [
    'strapi',
    'https://cms.example',
    '/api/articles',
    { populate: '*', sort: 'publishedAt:desc', 'pagination[pageSize]': '10' },
  ],
  ['strapi', 'https://cms.example/api/', '/api/articles', {}],
  ['strapi', 'https://example/cms/api', '/cms/api/articles', {}],
  [
    'strapi',
    'https://cms.example/api/tin-tucs?populate[cover][fields][0]=url&filters[loai][$eq]=tin&sort[0]=ngay:desc',
    '/api/tin-tucs',
    { 'populate[cover][fields][0]': 'url', 'filters[loai][$eq]': 'tin', 'sort[0]': 'ngay:desc', 'pagination[pageSize]': '10' },
  ],
  ['strapi', 'https://cms.example/api/articles/abc', '/api/articles/abc', { populate: '*' }],
  ['strapi', '/api/articles?pagination[limit]=5', '/api/articles', { 'pagination[limit]': '5', populate: '*' }],
  [
    'directus',
    'https://du-lieu.example',
    '/items/articles',
    { fields: '*,*.*', sort: '-date_created', limit: '10', meta: 'filter_count' },
  ],
  ['directus', 'https://example/du-lieu/items/', '/du-lieu/items/articles', {}],
  [
    'directus',
    'https://du-lieu.example/items/tin_tuc?fields=id,title,image.id&sort=-date_published&limit=-1&filter[status][_eq]=published',
    '/items/tin_tuc',
    { fields: 'id,title,image.id', sort: '-date_published', limit: '-1', 'filter[status][_eq]': 'published' },
  ],
  ['directus', 'https://du-lieu.example/items/articles/5', '/items/articles/5', { fields: '*,*.*' }],
  [
    'sharepoint',
    'https://portal.example/sites/so/',
    "/sites/so/_api/web/GetList('/sites/so/SitePages')/items",
    {
      $select: '*,FileRef,Author/Title',
      $expand: 'Author',
      $filter: 'PromotedState eq 2',
      $orderby: 'FirstPublishedDate desc',
      $top: '10',
    },
  ],
  ['sharepoint', 'https://portal.example/_api/web', "/_api/web/GetList('/SitePages')/items", {}],
  ['sharepoint', 'https://portal.example/sites/so/SitePages/Home.aspx', "/sites/so/_api/web/GetList('/sites/so/SitePages')/items", {}],
  ['sharepoint', "https://portal.example/_api/web/lists/getbytitle('Site Pages')/items", "/_api/web/lists/getbytitle('Site%20Pages')/items", { $filter: 'PromotedState eq 2' }],
  [
    'sharepoint',
    'https://portal.example/sites/so/Lists/TinTuc/AllItems.aspx',
    "/sites/so/_api/web/GetList('/sites/so/Lists/TinTuc')/items",
    { $orderby: 'Id desc', $top: '10' },
  ],
  [
    'sharepoint',
    "https://portal.example/_api/web/lists/getbytitle('Tin tức')",
    "/_api/web/lists/getbytitle('Tin%20t%E1%BB%A9c')/items",
    { $select: '*,FileRef,Author/Title' },
  ],
  [
    'sharepoint',
    "https://portal.example/_api/web/lists/getbytitle('Tin')/items?$select=Id,Title,Body&$orderby=Id desc&$top=5",
    "/_api/web/lists/getbytitle('Tin')/items",
    { $select: 'Id,Title,Body', $orderby: 'Id desc', $top: '5' },
  ],
  ['sharepoint', "https://portal.example/_api/web/lists/getbytitle('Tin')/items(5)", "/_api/web/lists/getbytitle('Tin')/items(5)", { $expand: 'Author' }],
  [
    'liferay',
    'https://lr.example/',
    '/o/headless-delivery/v1.0/sites/Guest/structured-contents',
    { pageSize: '10', sort: 'datePublished:desc', flatten: 'true' },
  ],
  ['liferay', 'https://lr.example/web/guest/home', '/o/headless-delivery/v1.0/sites/Guest/structured-contents', {}],
  ['liferay', 'https://lr.example/web/so-y-te/home', '/o/headless-delivery/v1.0/sites/so-y-te/structured-contents', {}],
  ['liferay', 'https://lr.example/o/headless-delivery/v1.0/', '/o/headless-delivery/v1.0/sites/Guest/structured-contents', {}],
  ['liferay', 'https://lr.example/o/headless-delivery/v1.0/sites/20124', '/o/headless-delivery/v1.0/sites/20124/structured-contents', {}],
  [
    'liferay',
    'https://lr.example/o/headless-delivery/v1.0/content-structures/33/structured-contents?filter=x%20eq%201&pageSize=4',
    '/o/headless-delivery/v1.0/content-structures/33/structured-contents',
    { filter: 'x eq 1', pageSize: '4', flatten: 'true' },
  ],
  ['liferay', '/o/headless-delivery/v1.0/sites/20124/blog-postings', '/o/headless-delivery/v1.0/sites/20124/blog-postings', { sort: 'datePublished:desc' }],
];

describe('requests to content management systems', () => {
  for (const [preset, src, path, parameters] of requests) {
    it(`${preset}: ${src}`, () => {
      const { url } = requestOf(preset, { src });
      expect(url.pathname).to.equal(path);
      expect(Object.fromEntries(url.searchParams)).to.include(parameters);
      expect(new Set(url.searchParams.keys()).size).to.equal([...url.searchParams.keys()].length);
    });
  }

  for (const [preset, src, name, value] of [
    ['ghost', 'https://tin.example/?key=k', 'page', '3'],
    ['ghost', 'https://tin.example/?key=k&page=1', 'page', '3'],
    ['drupal', 'https://so.example', 'page[offset]', '12'],
    ['drupal', 'https://so.example/jsonapi/node/article?page[limit]=4', 'page[offset]', '8'],
    ['strapi', 'https://cms.example', 'pagination[page]', '3'],
    ['strapi', 'https://cms.example/api/articles?pagination[start]=2&pagination[limit]=5', 'pagination[start]', '12'],
    ['directus', 'https://du-lieu.example', 'page', '3'],
    ['directus', 'https://du-lieu.example/items/tin?offset=2', 'offset', '14'],
    ['directus', 'https://du-lieu.example/items/tin?offset=2&limit=5', 'offset', '12'],
    ['liferay', 'https://lr.example', 'page', '3'],
  ] as const) {
    it(`asks ${preset} for its third page: ${src}`, () => {
      expect(requestOf(preset, { src, limit: 6 }, 3).url.searchParams.getAll(name)).to.deep.equal([value]);
      const first = requestOf(preset, { src, limit: 6 }).url.searchParams.get(name);
      expect(first).to.be.oneOf(/\[start\]|offset/.test(src) ? ['2'] : [null, '1']);
    });
  }

  for (const [preset, name, value] of [
    ['ghost', 'limit', '100'],
    ['drupal', 'page[limit]', '50'],
    ['strapi', 'pagination[pageSize]', '100'],
    ['directus', 'limit', '500'],
    ['sharepoint', '$top', '500'],
    ['liferay', 'pageSize', '500'],
  ] as const) {
    it(`asks ${preset} for as many as are shown and it gives`, () => {
      const src = 'https://cms.example/';
      expect(requestOf(preset, { src, limit: 4 }).url.searchParams.get(name)).to.equal('4');
      expect(requestOf(preset, { src, limit: 500 }).url.searchParams.get(name)).to.equal(value);
    });
  }

  it('leaves the parameters that src has as they were written', () => {
    const src = "https://portal.example/_api/web/lists/getbytitle('Tin')/items?$filter=(Loai%20eq%20'a%2Bb')&$select=Title";
    expect(presets.sharepoint.request!({ src }, 1).url).to.match(/\?\$filter=\(Loai%20eq%20(?:'|%27)a%2Bb(?:'|%27)\)&\$select=Title&/);
  });

  it('names no page to Directus, which then forgets the offset', () => {
    expect(requestOf('directus', { src: 'https://d.example/items/tin?offset=2' }).url.searchParams.has('page')).to.equal(false);
  });

  it('asks Directus for what stands behind relations of many to many that the map names', () => {
    const map = { tags: 'tags[0].tags_id.name|the.the_id.ten', url: 'https://tin.vi.example/{muc.muc_id.slug}/{slug}', dateFormat: 'dd.MM.yyyy', image: 'anh.id' };
    const { url, otherwise } = presets.directus.request!({ src: 'https://d.example/items/tin', map }, 1);
    expect(new URL(url).searchParams.get('fields')).to.equal('*,*.*,tags.tags_id.name,the.the_id.ten,muc.muc_id.slug');
    // It may have been one field with JSON in it.
    expect(new URL(otherwise!.otherwise!.url).searchParams.get('fields')).to.equal('*,*.*');
  });

  it('asks Strapi for the newest by the date that the map names, which may not be there', () => {
    const map = { datePublished: 'attributes.ngay_dang' };
    const { url, otherwise } = presets.strapi.request!({ src: 'https://cms.example/api/tins', map }, 1);
    expect(new URL(url).searchParams.get('sort')).to.equal('ngay_dang:desc');
    expect(new URL(otherwise!.url).searchParams.get('sort')).to.equal('publishedAt:desc');
  });

  it('asks Drupal and Directus for what the map names', () => {
    const map = { image: 'field_hinh', tags: 'relationships.field_chu_de', title: 'title', datePublished: 'ngay_dang' };
    const src = 'https://so.example/jsonapi/node/tin';
    expect(requestOf('drupal', { src, map }).url.searchParams.get('include')).to.equal('field_hinh,field_chu_de,uid');
    expect(requestOf('directus', { src: 'https://d.example/items/tin', map }).url.searchParams.get('sort')).to.equal('-ngay_dang');
  });

  for (const [preset, src, expected] of [
    ['ghost', 'https://tin.example/?key=k', []],
    ['drupal', 'https://so.example', ['/jsonapi/node/article?include=field_media_image.field_media_image,uid', '/jsonapi/node/article?include=uid', '/jsonapi/node/news?include=field_featured_image.field_media_image,uid']],
    ['drupal', 'https://so.example/jsonapi/node/tin', ['/jsonapi/node/tin?include=field_media_image.field_media_image,uid', '/jsonapi/node/tin?include=uid']],
    ['drupal', 'https://so.example/jsonapi/node/tin?include=uid', []],
    ['strapi', 'https://cms.example', ['/api/posts?populate=*&sort=publishedAt:desc']],
    ['strapi', 'https://cms.example/api/tins', ['/api/tins?populate=*&sort=createdAt:desc']],
    ['directus', 'https://d.example', ['/items/articles?fields=*,*.*&sort=-id', '/items/posts?fields=*,*.*&sort=-id']],
    ['directus', 'https://d.example/items/tin', ['/items/tin?fields=*,*.*&sort=-id']],
    ['sharepoint', 'https://p.example/sites/a', ["/sites/a/_api/web/GetList('/sites/a/Pages')/items?$select=*,FileRef,FieldValuesAsHtml", "/sites/a/_api/web/lists/getbytitle('Pages')/items?$select=*,FileRef&$orderby=Id%20desc"]],
    ['sharepoint', 'https://p.example/sites/a/Lists/TinTuc/AllItems.aspx', ["/sites/a/_api/web/GetList('/sites/a/Lists/TinTuc')/items?$select=*,FileRef,FieldValuesAsHtml", "/sites/a/_api/web/lists/getbytitle('TinTuc')/items?$select=*,FileRef&"]],
    ['liferay', 'https://lr.example/', ['/o/headless-delivery/v1.0/sites/Guest/blog-postings?page=1&pageSize=10']],
    ['liferay', 'https://lr.example/o/headless-delivery/v1.0/sites/20124/blog-postings', []],
  ] as const) {
    it(`knows what to ask ${preset} otherwise: ${src}`, () => {
      const others: string[] = [];
      for (let other = (presets[preset] as FormatModule).request!({ src }, 1).otherwise; other; other = other.otherwise) {
        others.push(other.url.replace(/^https:\/\/[^/]+/, ''));
        expect(other.headers?.['Accept'] ?? '').to.match(preset === 'sharepoint' ? /odata=verbose$/ : /^(?:application\/json)?$/);
      }
      expect(others.map((other, index) => other.slice(0, expected[index]?.length))).to.deep.equal(expected);
    });
  }

  it('sets only headers that need no preflight', () => {
    const accepts = Object.keys(presets).map((preset) => requestOf(preset as Preset, { src: 'https://cms.example' }).headers);
    for (const headers of accepts) {
      expect(Object.keys(headers ?? {}).filter((name) => name !== 'Accept')).to.deep.equal([]);
      expect(headers?.['Accept'] ?? '').to.match(/^[^"():<>?@[\\\]{}]{0,128}$/);
    }
    expect(requestOf('sharepoint', { src: 'https://cms.example' }).headers?.['Accept']).to.contain('odata=minimalmetadata');
    expect(requestOf('liferay', { src: 'https://cms.example' }).headers).to.deep.equal({ Accept: 'application/json' });
  });
});

describe('next pages of content management systems', () => {
  for (const [preset, baseUrl, value, expected] of [
    ['ghost', 'https://g.example/p/?key=k&page=1', { meta: { pagination: { next: 2 } } }, 'https://g.example/p/?key=k&page=2'],
    ['ghost', 'https://g.example/p/?key=k', { meta: { pagination: { next: null } } }, undefined],
    ['drupal', 'https://d.example/jsonapi/', { links: { next: { href: '/jsonapi/n?page=2' } } }, 'https://d.example/jsonapi/n?page=2'],
    ['drupal', 'https://d.example/', { links: { next: 'https://d.example/2' } }, 'https://d.example/2'],
    // Behind a proxy Drupal and SharePoint may not know that they are at https.
    ['drupal', 'https://d.example/jsonapi/', { links: { next: { href: 'http://d.example/jsonapi/n?page=2' } } }, 'https://d.example/jsonapi/n?page=2'],
    ['drupal', 'https://d.example/', { links: { self: { href: '/1' } } }, undefined],
    ['strapi', 'https://s.example/api/a?populate=*', { meta: { pagination: { page: 1, pageCount: 3 } } }, 'https://s.example/api/a?populate=*&pagination%5Bpage%5D=2'],
    ['strapi', 'https://s.example/api/a', { meta: { pagination: { page: 3, pageCount: 3 } } }, undefined],
    ['strapi', 'https://s.example/api/a', { data: {} }, undefined],
    // The server gives at most 25, and would begin its second page at 100.
    ['strapi', 'https://s.example/api/a?pagination[pageSize]=100', { meta: { pagination: { page: 1, pageSize: 25, pageCount: 2, total: 30 } } }, 'https://s.example/api/a?pagination%5BpageSize%5D=25&pagination%5Bpage%5D=2'],
    ['strapi', 'https://s.example/api/a?pagination[start]=0&pagination[limit]=2', { data: [{}, {}], meta: { pagination: { start: 0, limit: 2, total: 3 } } }, 'https://s.example/api/a?pagination%5Bstart%5D=2&pagination%5Blimit%5D=2'],
    ['strapi', 'https://s.example/api/a?pagination[start]=2', { data: [{}], meta: { pagination: { start: 2, limit: 2, total: 3 } } }, undefined],
    ['strapi', 'https://s.example/api/a?pagination[withCount]=false', { data: [{}, {}], meta: { pagination: { page: 1, pageSize: 2 } } }, 'https://s.example/api/a?pagination%5BwithCount%5D=false&pagination%5BpageSize%5D=2&pagination%5Bpage%5D=2'],
    ['strapi', 'https://s.example/api/a?pagination[withCount]=false', { data: [{}], meta: { pagination: { page: 2, pageSize: 2 } } }, undefined],
    ['directus', 'https://d.example/items/a?limit=10&page=2', { data: Array(10), meta: { filter_count: 21 } }, 'https://d.example/items/a?limit=10&page=3'],
    // The server gives at most five.
    ['directus', 'https://d.example/items/a?limit=10', { data: Array(5), meta: { filter_count: 12 } }, 'https://d.example/items/a?limit=5&page=2'],
    ['directus', 'https://d.example/items/a?limit=5&page=3', { data: Array(2), meta: { filter_count: 12 } }, undefined],
    ['directus', 'https://d.example/items/a?limit=10&page=3', { data: Array(1), meta: { filter_count: 21 } }, undefined],
    ['directus', 'https://d.example/items/a?limit=-1', { meta: { filter_count: 21 } }, undefined],
    ['directus', 'https://d.example/items/a?limit=10', { data: [] }, undefined],
    ['sharepoint', 'https://p.example/_api/x', { d: { results: [], __next: 'https://p.example/2' } }, 'https://p.example/2'],
    ['sharepoint', 'https://p.example/_api/x', { value: [], 'odata.nextLink': 'https://p.example/3' }, 'https://p.example/3'],
    ['sharepoint', 'https://p.example/_api/x', { value: [], '@odata.nextLink': 'https://p.example/4' }, 'https://p.example/4'],
    ['sharepoint', 'https://p.example/_api/x', { value: [] }, undefined],
    ['liferay', 'https://l.example/o/x?pageSize=5', { items: [], page: 1, lastPage: 2 }, 'https://l.example/o/x?pageSize=5&page=2'],
    ['liferay', 'https://l.example/o/x', { items: [], page: 2, lastPage: 2 }, undefined],
  ] as const) {
    it(`${preset}: ${JSON.stringify(value)} → ${expected}`, () => {
      expect((presets[preset] as FormatModule).nextPage?.(JSON.stringify(value), { baseUrl })).to.equal(expected);
    });
  }
});
