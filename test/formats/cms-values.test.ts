import { expect } from '@open-wc/testing';
import { parseArticles } from '../../src/formats/parse.js';
import type { FieldMap } from '../../src/model/source-config.js';

const baseUrl = 'https://cong.example/api/tin';

async function first(format: string, reply: unknown, map?: FieldMap): Promise<Record<string, unknown>> {
  const text = typeof reply === 'string' ? reply : JSON.stringify(reply);
  const [article] = await parseArticles(text, { baseUrl, format, ...(map && { map }) });
  return {
    title: article?.title,
    url: article?.url.replace('https://cong.example', ''),
    image: article?.image?.src.replace('https://cong.example', ''),
    date: article?.datePublished?.toISOString().slice(0, 10),
    body: article?.contentHtml,
    tags: article?.tags.join(),
  };
}

const strapi = (entry: object): unknown => ({ data: [{ id: 1, title: 'A', ...entry }] });
const sharepoint = (item: object): unknown => ({ value: [{ Id: 5, Title: 'A', ...item }] });

describe('values in fields of content management systems', () => {
  for (const [what, format, reply, expected] of [
    ['HTML that begins with words', 'strapi', strapi({ content: 'Mở đầu <strong>đậm</strong>.<p>Đoạn</p>' }), { body: 'Mở đầu <strong>đậm</strong>.<p>Đoạn</p>' }],
    ['Markdown with a tag in it', 'strapi', strapi({ content: '**Đậm** và <u>gạch</u>' }), { body: '<p><strong>Đậm</strong> và <u>gạch</u></p>' }],
    ['a number for a picture', 'strapi', strapi({ image: 12 }), { image: undefined }],
    ['the name of a record for its address', 'strapi', strapi({ url: 'bai-viet' }), { url: '' }],
    ['the first picture of the text', 'strapi', strapi({ content: '<p><img src="/a.jpg"></p>' }), { image: '/a.jpg' }],
    ['the first picture of a post', 'wordpress', [{ id: 1, link: '/a/', title: { rendered: 'A' }, content: { rendered: '<p><img src="/a.jpg"></p>' } }], { image: '/a.jpg' }],
    ['its own address before that of the original', 'ghost', { posts: [{ id: '1', title: 'A', url: '/a/', canonical_url: 'https://khac.example/x' }] }, { url: '/a/' }],
    [
      'words in a table of translations',
      'directus',
      { data: [{ id: 1, title: null, canonical_url: 'thu', category: { id: 1, translations: [{ languages_code: 'vi-VN', name: 'Mục' }] }, translations: [{ id: 7, languages_code: 'en-US', title: 'E' }, { id: 8, languages_code: 'vi-VN', title: 'V', content: '<p>x</p>' }] }] },
      { title: 'V', url: '', body: '<p>x</p>', tags: 'Mục' },
    ],
    ['a column that begins with a letter beyond ASCII', 'sharepoint', sharepoint({ OData__x1ea2_nh: { Url: '/a.jpg' } }), { image: '/a.jpg' }],
    ['a column whose name was cut', 'sharepoint', sharepoint({ Created: '2020-01-01T00:00:00Z', Ng_x00e0_y_x0020__x0111__x0103_n: '2024-05-01T03:00:00Z' }), { date: '2024-05-01' }],
    ['a column whose name was cut within a letter', 'sharepoint', sharepoint({ Created: '2020-01-01T00:00:00Z', Ng_x00e0_y_x0020_xu_x1ea5_t_x002: '2024-05-01T03:00:00Z' }), { date: '2024-05-01' }],
    ['a file without a title', 'sharepoint', sharepoint({ Title: null, FileRef: '/VB/Quyết định 12.pdf' }), { title: 'Quyết định 12' }],
    ['a list item without a title', 'sharepoint', sharepoint({ Title: null, FileRef: '/Lists/Tin/5_.000' }), { title: '' }],
    [
      'a text of blocks, each in a collection of its own',
      'directus',
      { data: [{ id: 1, title: 'A', image: '1f8fad5b-d9cb-469f-a165-70867728950e', phan: [{ id: 1, collection: 'chu', item: { id: 1, content: '<p>Một</p>' } }, { id: 2, collection: 'anh', item: { id: 2, image: '0f8fad5b-d9cb-469f-a165-70867728950e' } }] }] },
      { body: '<p>Một</p><p><img src="https://cong.example/api/tin/assets/0f8fad5b-d9cb-469f-a165-70867728950e" alt=""></p>' },
    ],
    ['a text of blocks of an editor', 'directus', { data: [{ id: 1, title: 'A', content: { time: 1, blocks: [{ type: 'paragraph', data: { text: 'Một <b>hai</b>' } }, { type: 'image', data: { file: { name: 'a', url: '/assets/a' } } }] } }] }, { body: '<p>Một <b>hai</b></p><figure><img src="https://cong.example/assets/a" alt=""></figure>' }],
    ['a text that is a tree', 'directus', { data: [{ id: 1, title: 'A', content: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Một' }] }] } }] }, { body: '<p>Một</p>' }],
    ['a document that can be opened', 'liferay', { items: [{ id: 5, title: 'A', contentUrl: '/documents/a.pdf', encodingFormat: 'application/pdf' }] }, { url: '/documents/a.pdf' }],
    ['a date that is said under another name', 'strapi', strapi({ date: 'Sắp diễn ra', published: true, createdAt: '2024-05-01T03:00:00Z' }), { date: '2024-05-01' }],
    ['tags in one text', 'json', [{ title: 'A', tags: 'một, hai' }], { tags: 'một,hai' }],
    ['a date of 0', 'json', [{ title: 'A', datePublished: 0 }], { date: undefined }],
    ['a date of microseconds', 'json', [{ title: 'A', datePublished: 1714532400000000 }], { date: '2024-05-01' }],
    ['a date of microseconds as a text', 'json', [{ title: 'A', datePublished: '1714532400000000' }], { date: '2024-05-01' }],
    ['a date of nanoseconds', 'json', [{ title: 'A', datePublished: 1714532400000000000 }], { date: '2024-05-01' }],
    ['a year', 'json', [{ title: 'A', datePublished: 2024 }], { date: '2023-12-31' }],
    ['the number of a day or of minutes for a date', 'strapi', strapi({ date: 18, createdAt: '2024-05-01T03:00:00Z' }), { date: '2024-05-01' }],
    ['the first day of .NET for a date', 'strapi', strapi({ date: '/Date(-62135596800000)/', createdAt: '2024-05-01T03:00:00Z' }), { date: '2024-05-01' }],
    ['the first day of Unix for a date', 'strapi', strapi({ date: '1970-01-01 00:00:00', createdAt: '2024-05-01T03:00:00Z' }), { date: '2024-05-01' }],
    ['a date with its parts', 'json', [{ title: 'A', datePublished: { date: 1, month: 4, year: 124, time: 1714532400000 } }], { date: '2024-05-01' }],
    ['a date of a database', 'json', [{ title: 'A', datePublished: { $date: { $numberLong: '1714532400000' } } }], { date: '2024-05-01' }],
  ] as const) {
    it(what, async () => {
      expect(await first(format, reply)).to.deep.include(expected);
    });
  }

  for (const [what, reply, map, expected] of [
    ['a number for a picture', [{ t: 'A', hinh: 12 }], { title: 't', image: 'hinh' }, { image: undefined }],
    [
      'HTML where there should be an address or a date',
      [{ t: '<a href="/node/1?a=1&amp;b=2">A</a>', img: ' <img src="/x.jpg" alt="">', d: '<time datetime="2024-05-01T03:00:00Z">thứ tư</time>' }],
      { title: 't', url: 't', image: 'img', datePublished: 'd' },
      { title: 'A', url: '/node/1?a=1&b=2', image: '/x.jpg', date: '2024-05-01' },
    ],
    ...['<link rel="import" href="//evil.example/a">', '<script src="//evil.example/a.js"></script>', '<bgsound src="//evil.example/a.mid">', '<tin-source record="//evil.example/a" src="//evil.example/a"></tin-source>', '<a id="config" href="https://evil.example/c">x</a>', '<p title="<img src=\'//evil.example/a\'>">'].map(
      (markup) => [`no picture in ${markup}`, [{ t: 'A', img: markup }], { title: 't', image: 'img' }, { image: undefined }] as const,
    ),
    ['several lists', { categories: [{ title: 'Mục' }], posts: [{ title: 'Bài' }] }, { title: 'title' }, { title: 'Bài' }],
  ] as const) {
    it(`${what}, with a map`, async () => {
      expect(await first('json', reply, map)).to.deep.include(expected);
    });
  }

  it('are what describes a publishing page of SharePoint', async () => {
    const [article] = await parseArticles(JSON.stringify(sharepoint({ Comments: 'Mô tả trang' })), { baseUrl, format: 'sharepoint' });
    expect(article?.summary).to.equal('Mô tả trang');
  });

  it('are found behind a notice of PHP', async () => {
    const text = '<br />\n<b>Notice</b>: Undefined index in <b>x.php</b> on line <b>3</b><br />\n[{"id":1,"link":"/a/","title":{"rendered":"A"}}]';
    expect(await first('auto', text)).to.deep.include({ title: 'A', url: '/a/' });
  });
});
