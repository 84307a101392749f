import { expect } from '@open-wc/testing';
import { json } from '../../src/formats/json.js';
import { parseArticle, parseArticles, parseLinks, parseVisitorStats } from '../../src/formats/parse.js';
import { SourceError } from '../../src/model/source-error.js';

const baseUrl = 'https://cong.example/api/tin?trang=1';
const moment = '2024-06-18T02:30:00Z';

async function first(reply: unknown): Promise<Record<string, unknown>> {
  const [article] = await parseArticles(JSON.stringify(reply), { baseUrl });
  return {
    title: article?.title,
    url: article?.url.replace('https://cong.example', ''),
    summary: article?.summary,
    html: article?.contentHtml,
    image: article?.image?.src.replace('https://cong.example', ''),
    date: article?.datePublished?.toISOString().replace('.000Z', 'Z'),
    authors: article?.authors.map(({ name }) => name).join(),
    tags: article?.tags.join(),
  };
}

const item = { title: 'Mở cửa bảo tàng', link: '/tin/1' };
const read = { title: 'Mở cửa bảo tàng', url: '/tin/1' };

describe('json: other systems, without a map', () => {
  for (const [what, reply, expected] of [
    [
      'Vietnamese names in camel case',
      [{ id: 1, tieuDe: 'Mở cửa bảo tàng', tomTat: 'Từ thứ Ba', noiDung: '<p>Bảo tàng</p>', anhDaiDien: '/upload/a.jpg', ngayDang: '18/06/2024 09:30', duongDan: '/tin/1', tacGia: 'Lan Anh', chuyenMuc: { ten: 'Văn hóa' } }],
      { ...read, summary: 'Từ thứ Ba', html: '<p>Bảo tàng</p>', image: '/upload/a.jpg', date: moment, authors: 'Lan Anh', tags: 'Văn hóa' },
    ],
    [
      'names, dates and addresses of ASP.NET',
      { Success: true, Message: '', Data: [{ ID: 5, TieuDe: 'Mở cửa bảo tàng', TrichDan: 'Từ thứ Ba', HinhAnh: '~/upload/a.jpg', NgayXuatBan: '/Date(1718677800000)/', Url: '/tin/1', TenChuyenMuc: 'Văn hóa' }] },
      { ...read, summary: 'Từ thứ Ba', image: '/upload/a.jpg', date: moment, tags: 'Văn hóa' },
    ],
    ['a list as text, of a web service', { d: JSON.stringify([{ Title: 'Mở cửa bảo tàng', Link: '/tin/1', Ngay: '18/06/2024' }]) }, { ...read, date: '2024-06-17T17:00:00Z' }],
    [
      'pages within data, names with underscores',
      { status: 'success', data: { current_page: 1, data: [{ ...item, description: 'Từ thứ Ba', thumbnail_url: 'storage/a.jpg', published_at: '2024-06-18 09:30:00', category: { id: 1, name: 'Văn hóa' } }], total: 30 } },
      { ...read, summary: 'Từ thứ Ba', image: '/storage/a.jpg', date: moment, tags: 'Văn hóa' },
    ],
    ['pages of Java', { content: [{ ...item, createdDate: [2024, 6, 18, 9, 30] }], pageable: { sort: { sorted: true } }, totalElements: 1 }, { ...read, date: moment }],
    ['values of OData', { '@odata.context': 'x', value: [{ Id: 1, Title: 'Mở cửa bảo tàng', Link: '/tin/1', PublishDate: moment }] }, { ...read, date: moment }],
    ['edges of GraphQL', { data: { posts: { edges: [{ node: { ...item, date: moment, featuredImage: { node: { sourceUrl: '/a.jpg', altText: 'Ảnh' } }, categories: { nodes: [{ name: 'Văn hóa' }] } } }] } } }, { ...read, date: moment, image: '/a.jpg', tags: 'Văn hóa' }],
    ['a title and an address as the model has them, all else by other names', { status: 'ok', articles: [{ title: 'Mở cửa bảo tàng', url: '/tin/1', urlToImage: '/a.jpg', publishedAt: moment, source: { name: 'Báo' } }] }, { ...read, image: '/a.jpg', date: moment }],
    ['fields of content types', { items: [{ system: { id: 'k' }, elements: { title: { type: 'text', name: 'Title', value: 'Mở cửa bảo tàng' }, link: { value: '/tin/1' }, teaser_image: { value: [{ url: '/a.jpg' }] } } }] }, { ...read, image: '/a.jpg' }],
    ['fields and what the system adds', { items: [{ id: 5, meta: { html_url: '/tin/1', first_published_at: moment }, title: 'Mở cửa bảo tàng' }] }, { ...read, date: moment }],
    ['JSON:API', { data: [{ type: 'bai', id: '5', attributes: { ...item, created: '2024-06-18 09:30:00', images: { image_intro: '/a.jpg', image_intro_alt: 'Ảnh' }, text: '<p>x</p>' } }] }, { ...read, image: '/a.jpg', date: moment, html: '<p>x</p>' }],
    ['XML as JSON', { feed: { entry: [{ title: { type: 'text', $t: 'Mở cửa bảo tàng' }, published: { $t: moment }, link: [{ rel: 'replies', href: '/x' }, { rel: 'alternate', href: '/tin/1' }], author: [{ name: { $t: 'Lan Anh' } }] }] } }, { ...read, date: moment, authors: 'Lan Anh' }],
    ['values in lists, as Drupal exports them', [{ title: [{ value: 'Mở cửa bảo tàng' }], path: [{ alias: '/tin/1' }], created: [{ value: moment }], field_image: [{ target_id: 5, alt: 'Ảnh', url: '/a.jpg' }] }], { ...read, date: moment, image: '/a.jpg' }],
    ['HTML where there should be an address or a date', [{ title: '<a href="/tin/1">Mở cửa bảo tàng</a>', field_image: '<img src="/a.jpg" alt="">', created: `<time datetime="${moment}">18/06</time>` }], { ...read, image: '/a.jpg', date: moment }],
    ['a picture in several sizes', [{ ...item, image: { thumb: { url: '/t.jpg' }, original: { url: '/a.jpg' } } }], { ...read, image: '/a.jpg' }],
    ['no picture where one has a mark for none', [{ ...item, thumbnail: 'self', picture: null, cover: 12 }], { ...read, image: undefined }],
    ['whether it is published beside when', [{ ...item, published: true, date: 'Sự kiện', created_at: moment }], { ...read, date: moment }],
    ['items by number', { data: { 12: item, 13: { title: 'Hai', link: '/tin/2' } } }, read],
    ['a list of sections before the news', { categories: [{ id: 1, name: 'Văn hóa', url: '/van-hoa' }], posts: [item] }, read],
    ['banners before the news', { banners: [{ image: '/b.jpg', link: '/b' }], tinMoi: [item] }, read],
    ['one article, with others within', { code: 200, result: { ...item, content: 'Một đoạn.', related: [{ title: 'Hai', link: '/tin/2', date: moment }] } }, { ...read, html: '<p>Một đoạn.</p>' }],
    ['text without a title', [{ id: '1', created_at: moment, url: '/tin/1', content: '<p>Bảo tàng</p>', account: { display_name: 'Lan Anh' }, media_attachments: [{ type: 'image', url: '/a.jpg' }] }], { title: '', url: '/tin/1', html: '<p>Bảo tàng</p>', image: '/a.jpg', authors: 'Lan Anh' }],
    ['titles in two languages', [{ title_en: 'Museum opens', title_vi: 'Mở cửa bảo tàng', link: '/tin/1', content: { en: 'x', vi: '<p>Bảo tàng</p>' } }], { ...read, html: '<p>Bảo tàng</p>' }],
    ['columns of a table of posts', { posts: [{ ID: 1, post_title: 'Mở cửa bảo tàng', post_excerpt: 'Từ thứ Ba', post_content: '<p>x</p>', post_date: '2024-06-18 09:30:00', permalink: '/tin/1', post_author: '1' }] }, { ...read, summary: 'Từ thứ Ba', html: '<p>x</p>', date: moment, authors: '' }],
    ['tags and HTML in one text', [{ ...item, tags: 'bảo tàng, văn hóa', noiDung: '&lt;p&gt;x&lt;/p&gt;' }], { ...read, html: '<p>x</p>', tags: 'bảo tàng,văn hóa' }],
    ['documents, called by what they are about', [{ SoKyHieu: '12/QĐ-UBND', TrichYeu: 'Mở cửa bảo tàng', NgayBanHanh: '18/06/2024', Link: '/tin/1' }], { ...read, summary: '', date: '2024-06-17T17:00:00Z' }],
    ['items by name', { '-Ma': { ...item, createdAt: 1718677800000 }, '-Mb': { title: 'Hai', link: '/tin/2' } }, { ...read, date: moment }],
    ['values with their type', { documents: [{ name: 'x/1', fields: { title: { stringValue: 'Mở cửa bảo tàng' }, url: { stringValue: '/tin/1' } } }] }, read],
    ['what a search found', { took: 1, hits: { total: { value: 1 }, hits: [{ _id: '1', _source: { title: 'Mở cửa bảo tàng', url: '/tin/1', publish_date: '2024-06-18T09:30:00' } }] } }, { ...read, date: moment }],
    ['sections with lists', [{ id: 1, name: 'Văn hóa', slug: 'van-hoa', posts: [item] }, { id: 2, name: 'Xã hội', slug: 'xa-hoi', posts: [{ title: 'Hai', link: '/tin/2' }] }], read],
    ['JSON:API with what it includes', { data: [{ type: 'bai', id: '1', attributes: { title: 'Mở cửa bảo tàng', url: '/tin/1' }, relationships: { image: { data: { type: 'anh', id: '9' } } } }], included: [{ type: 'anh', id: '9', attributes: { url: '/a.jpg' } }] }, { ...read, image: '/a.jpg' }],
    ['the address of a file before its name', [{ ...item, cover: { filename: 'a.jpg', alt: 'Ảnh', url: '/api/file/a.jpg' } }], { ...read, image: '/api/file/a.jpg' }],
    ['sizes with their widths', [{ ...item, thumbnails: { default: { url: '/nho.jpg', width: 120 }, medium: { url: '/vua.jpg', width: 320 }, maxres: { url: '/lon.jpg', width: 1280 } } }], { ...read, image: '/lon.jpg' }],
    ['sizes by their names', [{ ...item, image: { thumbnail: '/nho.jpg', medium: '/vua.jpg' } }], { ...read, image: '/vua.jpg' }],
    ['several pictures in one text', [{ ...item, image: 'tin/a.jpg,tin/b.jpg' }], { ...read, image: '/tin/a.jpg' }],
    ['a picture that no page may load before one that it may', [{ ...item, image: 'data:image/gif;base64,R0', thumb: '/a.jpg' }], { ...read, image: '/a.jpg' }],
    ['files of a list of media', [{ ...item, media: { images: [{ publicUrl: '/fileadmin/a.jpg', properties: { mimeType: 'image/jpeg' } }] } }], { ...read, image: '/fileadmin/a.jpg' }],
    ['blanks and entities in an address', [{ ...item, link: ' /tin/1?a=1&amp;b=2\n' }], { ...read, url: '/tin/1?a=1&b=2' }],
    ['the page of an item behind the address of its JSON', [{ ...item, url: 'https://cong.example/api/tin/1', link: undefined, absolute_url: '/tin/1' }], read],
    ['an address of its JSON alone', [{ title: 'Mở cửa bảo tàng', href: '/api/tin/1', created: moment }], { ...read, url: '', date: moment }],
    ['the file of a page, below the site', [{ title: 'Mở cửa bảo tàng', link: 'tin/1.html' }], { ...read, url: '/tin/1.html' }],
    ['links by what they are for', [{ title: 'Mở cửa bảo tàng', created: moment, _links: { self: { href: '/x' }, html: { href: '/tin/1' } } }], { ...read, date: moment }],
    ['a list of links by what they are for', [{ title: 'Mở cửa bảo tàng', links: [{ rel: 'self', href: '/x' }, { rel: 'alternate', href: '/tin/1' }] }], read],
    ['languages in capitals', [{ ...item, title: { EN: 'Museum opens', VI: 'Mở cửa bảo tàng' } }], read],
    ['one language, another one', [{ ...item, title: { 'en-US': 'Museum opens' } }], { title: 'Museum opens', url: '/tin/1' }],
    ['rows by language', [{ title: null, link: '/tin/1', translations: [{ languages_code: 'en-US', title: 'Museum opens' }, { languages_code: 'vi-VN', title: 'Mở cửa bảo tàng' }] }], read],
    ['translations by language', [{ link: '/tin/1', translations: { en: { title: 'Museum opens' }, vi: { title: 'Mở cửa bảo tàng', summary: 'Từ thứ Ba' } } }], { ...read, summary: 'Từ thứ Ba' }],
    ['tags in JSON', [{ ...item, tags: '["bảo tàng","văn hóa"]' }], { ...read, tags: 'bảo tàng,văn hóa' }],
    ['tags under their numbers', [{ ...item, tags: { 2: 'bảo tàng', 3: 'văn hóa' } }], { ...read, tags: 'bảo tàng,văn hóa' }],
    ['the article of a graph, not its site', { '@graph': [{ '@type': 'WebSite', name: 'Cổng', url: '/' }, { '@type': 'NewsArticle', headline: 'Mở cửa bảo tàng', url: '/tin/1' }] }, read],
    ['names with their type', [{ sTitle: 'Mở cửa bảo tàng', sUrl: '/tin/1', dtPublishDate: moment }], { ...read, date: moment }],
    ['parts of content', [{ DisplayText: 'Mở cửa bảo tàng', PublishedUtc: moment, HtmlBodyPart: { Html: '<p>x</p>' } }], { title: 'Mở cửa bảo tàng', date: moment, html: '<p>x</p>' }],
    ['documents that were found', { hits: [{ document: { ...item, published_at: 1718677800 }, text_match: 1 }] }, { ...read, date: moment }],
    ['what is put in', { _embedded: { tin: [{ ...item, _embedded: { author: { name: 'Lan Anh' }, image: { url: '/a.jpg' } } }] } }, { ...read, authors: 'Lan Anh', image: '/a.jpg' }],
    ['data sets, not their files', { result: { results: [{ title: 'Mở cửa bảo tàng', url: '', notes: 'Từ thứ Ba', metadata_created: moment, resources: [{ name: 'a.csv', url: '/a.csv', created: moment }] }] } }, { title: 'Mở cửa bảo tàng', summary: 'Từ thứ Ba', date: moment }],
    ['a text that is a tree', [{ ...item, body: { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bảo tàng' }] }] } } }], { ...read, html: '<p>Bảo tàng</p>' }],
    ['a tree beside what holds it', { story: { content: { component: 'tin', title: 'Mở cửa bảo tàng', long_text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bảo tàng' }] }] } } } }, { title: 'Mở cửa bảo tàng', html: '<p>Bảo tàng</p>' }],
    ['one article whose text is a tree', { data: { ...item, content: [{ type: 'paragraph', text: 'Bảo tàng', spans: [] }], related: [{ title: 'Hai', link: '/tin/2', date: moment }] } }, { ...read, html: '<p>Bảo tàng</p>' }],
    ['rich text as its system keeps it', { data: { posts: [{ title: 'Mở cửa bảo tàng', uri: '/tin/1', content: { raw: { children: [{ type: 'paragraph', children: [{ text: 'Bảo tàng' }] }] } } }] } }, { ...read, html: '<p>Bảo tàng</p>' }],
    [
      'links to what is told once',
      { items: [{ sys: { id: '1' }, fields: { title: 'Mở cửa bảo tàng', url: '/tin/1', anh: { sys: { type: 'Link', id: 'a' } }, author: { sys: { type: 'Link', id: 'b' } }, related: [{ sys: { type: 'Link', id: '1' } }, { sys: { type: 'Link', id: 'x' } }] } }], includes: { Asset: [{ sys: { id: 'a' }, fields: { title: 'Ảnh', file: { url: '//cong.example/a.jpg', contentType: 'image/jpeg' } } }], Entry: [{ sys: { id: 'b' }, fields: { name: 'Lan Anh', best: { sys: { type: 'Link', id: '1' } } } }] } },
      { ...read, image: '/a.jpg', authors: 'Lan Anh' },
    ],
    ['a table with the names of its columns', { range: 'A1:C2', values: [['Tiêu đề', 'Liên kết', 'Ngày đăng'], ['Mở cửa bảo tàng', '/tin/1', '18/06/2024'], ['Hai']] }, { ...read, date: '2024-06-17T17:00:00Z' }],
    ['addresses within HTML that do not begin at the root', [{ ...item, noiDung: '<p><img alt="" src="upload/a.jpg"><img src="~/b.jpg"><a href="../tin/2">x</a><a href="#y">y</a><a href="mailto:a@b.example">z</a></p>' }], { ...read, html: '<p><img alt="" src="https://cong.example/upload/a.jpg"><img src="https://cong.example/b.jpg"><a href="https://cong.example/tin/2">x</a><a href="#y">y</a><a href="mailto:a@b.example">z</a></p>', image: '/upload/a.jpg' }],
    ['lists by day', { data: { '2024-06-18': [item], '2024-06-17': [{ title: 'Hai', link: '/tin/2' }] } }, read],
    ['sections that are described', [{ title: 'Văn hóa', description: 'Mục', items: [{ ...item, date: moment }] }], { ...read, date: moment }],
    ['articles with tags, no sections', [{ title: 'Mở cửa bảo tàng', summary: 'Từ thứ Ba', tags: [{ name: 'bảo tàng', url: '/t/1' }, { name: 'văn hóa', url: '/t/2' }] }], { title: 'Mở cửa bảo tàng', url: '', tags: 'bảo tàng,văn hóa' }],
    ['files that go with it', [{ ...item, attachments: [{ name: 'a.pdf', url: '/a.pdf' }], description: 'Từ thứ Ba' }], { ...read, summary: 'Từ thứ Ba' }],
    ['a document by its file', [{ SoKyHieu: '12/QĐ-UBND', TrichYeu: 'Mở cửa bảo tàng', FileDinhKem: [{ Ten: 'Toàn văn', DuongDan: '~/a.pdf' }] }], { ...read, url: '/a.pdf' }],
    ['names of one more portal', [{ IDNews: 1, TieuDe: 'Mở cửa bảo tàng', TenNguoiViet: 'Lan Anh', TenNhomNews: 'Văn hóa', UrlHinh: '/a.jpg', thoiGianTao: '2024-06-18 09:30:00', link: '/tin/1' }], { ...read, authors: 'Lan Anh', tags: 'Văn hóa', image: '/a.jpg', date: moment }],
    ['one article without a text', { data: { ...item, ngayDang: moment } }, { ...read, date: moment }],
    ['one article of the model', { title: 'Mở cửa bảo tàng', url: '/tin/1', datePublished: moment }, { ...read, date: moment }],
    ['sections that have addresses', [{ name: 'Văn hóa', url: '/van-hoa', posts: [{ ...item, date: moment }] }], { ...read, date: moment }],
    ['a feed as JSON, all in lists', { rss: { channel: [{ title: ['Cổng'], link: ['https://cong.example/'], item: [{ title: ['Mở cửa bảo tàng'], link: ['https://cong.example/tin/1'], pubDate: ['Tue, 18 Jun 2024 09:30:00 +0700'] }] }] } }, { ...read, date: moment }],
    ['names of NukeViet', [{ title: 'Mở cửa bảo tàng', link: '/tin/1', hometext: 'Từ thứ Ba', imgthumb: '/a.jpg', publtime: 1718677800 }], { ...read, summary: 'Từ thứ Ba', image: '/a.jpg', date: moment }],
    ['events', [{ ...item, start: '2024-06-18T09:30:00' }], { ...read, date: moment }],
    ['a list that begins with less', [{ title: 'Quảng cáo' }, { ...item, ngay: '18/06/2024' }], { title: 'Quảng cáo', url: '' }],
    ['the model with a field of its own', { items: [{ title: 'Mở cửa bảo tàng', url: '/tin/1', datePublished: moment, description: 'Không', category: 'Không' }] }, { ...read, date: moment, summary: '', tags: '' }],
  ] as const) {
    it(what, async () => {
      expect(await first(reply)).to.deep.include(expected);
    });
  }

  for (const [what, reply] of [
    ['by section', [{ name: 'Văn hóa', posts: [item] }, { name: 'Xã hội', posts: [{ title: 'Hai', link: '/tin/2' }] }]],
    ['where only some have what others call otherwise', [{ title: 'Mở cửa bảo tàng', url: '/tin/1' }, { title: 'Hai', link: '/tin/2' }]],
  ] as const) {
    it(`are all read ${what}`, async () => {
      const articles = await parseArticles(JSON.stringify(reply), { baseUrl });
      expect(articles.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/tin/1', '/tin/2']);
    });
  }

  it('are read of lines with one object each', async () => {
    const articles = await parseArticles(`${JSON.stringify({ ...item, noiDung: 'a}\n{b' })}\r\n${JSON.stringify({ title: 'Hai', link: '/tin/2' })}\n`, { baseUrl });
    expect(articles.map(({ title }) => title)).to.deep.equal(['Mở cửa bảo tàng', 'Hai']);
  });

  it('keep the files that go with them', async () => {
    const [article] = await parseArticles(JSON.stringify([{ ...item, tepDinhKem: [{ ten: 'Toàn văn', duongDan: '/a.pdf' }, { ten: 'x' }] }]), { baseUrl });
    expect(article!.attachments).to.deep.equal([{ url: 'https://cong.example/a.pdf', title: 'Toàn văn' }]);
  });

  it('are read one by one too', async () => {
    const text = JSON.stringify({ data: { tieuDe: 'Mở cửa bảo tàng', noiDung: '<p>Bảo tàng</p>', tinLienQuan: [{ tieuDe: 'Hai', url: '/2', ngayDang: '18/06/2024' }] } });
    expect(await parseArticle(text, { baseUrl })).to.deep.include({ title: 'Mở cửa bảo tàng', contentHtml: '<p>Bảo tàng</p>' });
  });

  for (const reply of [{ name: 'Cổng', url: 'https://cong.example/', updated: moment, created: moment, posts: [] }, { code: 0, data: [] }, { code: 0, message: 'OK', data: { items: [], total: 0 } }, { data: { posts: { nodes: [] } } }]) {
    it(`are none in ${JSON.stringify(reply)}`, async () => {
      expect(await parseArticles(JSON.stringify(reply), { baseUrl })).to.deep.equal([]);
    });
  }

  for (const reply of [{ success: false, message: 'Không có quyền', data: null }, { code: 401, data: [] }, { status: 'error', data: [] }, { error: 'x', data: [] }, [{ a: 1 }], { user: { roles: [] } }, { errors: [{ title: 'Không có quyền', detail: 'x', url: '/x' }] }, { data: [{ id: 1, name: 'Không có quyền' }] }]) {
    it(`are not found in ${JSON.stringify(reply)}`, async () => {
      const error = await parseArticles(JSON.stringify(reply), { baseUrl }).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(SourceError);
    });
  }
});

describe('json: other systems, with a map that says one thing', () => {
  for (const [what, reply, map, expected] of [
    ['the address', { data: [{ tieuDe: 'Mở cửa bảo tàng', slug: '1', ngayDang: '18/06/2024', cover: '/a.jpg' }] }, { url: '/tin/{slug}' }, { url: 'https://cong.example/tin/1', title: 'Mở cửa bảo tàng', image: { src: 'https://cong.example/a.jpg', alt: '' } }],
    ['the address, of the title that the model has', [{ title: 'Mở cửa bảo tàng', slug: '1', thumbnail: '/a.jpg' }], { url: '/tin/{slug}' }, { url: 'https://cong.example/tin/1', title: 'Mở cửa bảo tàng', image: { src: 'https://cong.example/a.jpg', alt: '' } }],
    ['the list, and the picture', { x: [{ ...item }], y: { z: [{ ten: 'Hai', link: '/2', cover: '/a.jpg', bia: '/b.jpg' }] } }, { items: 'y.z', image: 'bia' }, { url: 'https://cong.example/2', title: 'Hai', image: { src: 'https://cong.example/b.jpg', alt: '' } }],
    ['the address, of what is held within', { items: [{ sys: { id: '1' }, fields: { title: 'Hai', slug: 'hai' } }, { sys: { id: '2' }, fields: { title: 'Ba', slug: 'ba' } }] }, { url: '/tin/{slug}' }, { url: 'https://cong.example/tin/hai', title: 'Hai' }],
    ['how its dates are written', [{ ten: 'Hai', link: '/2', ngayDang: '06/07/2024' }], { datePublished: 'ngayDang', dateFormat: 'MM/dd/yyyy' }, { title: 'Hai', datePublished: new Date('2024-06-06T17:00:00Z') }],
    ['the parts of the picture', [{ attributes: { ten: 'Hai', link: '/2', anh: '/a.jpg', chu: 'Ảnh' } }], { 'image.src': 'attributes.anh', 'image.alt': 'attributes.chu' }, { title: 'Hai', image: { src: 'https://cong.example/a.jpg', alt: 'Ảnh' } }],
  ] as const) {
    it(what, async () => {
      const [article] = await parseArticles(JSON.stringify(reply), { baseUrl, format: 'json', map });
      expect(article).to.deep.include(expected);
    });
  }

  for (const [key, reply] of [
    ['alias', { typeAlias: 'tin', alias: 'mot' }],
    ['slug.current', { slug: { _type: 'slug', current: 'mot' } }],
    ['slug', { fields: { slug: 'mot' } }],
    ['_id', { _id: 'a1' }],
  ] as const) {
    it(`proposes ${key} for the address`, async () => {
      let told = '';
      const options = { baseUrl, warn: (message: string): void => void (told = message) };
      await parseArticles(JSON.stringify([{ tieuDe: 'Một', ngayDang: '18/06/2024', ...reply }]), options);
      expect(told).to.include(`{${key}}`);
      const [article] = await parseArticles(JSON.stringify([{ tieuDe: 'Một', ngayDang: '18/06/2024', ...reply }]), { ...options, map: { url: `/tin/{${key}}` } });
      expect(article!.url).to.match(/\/tin\/(?:mot|a1)$/);
    });
  }

  it('tells what to write where no page is named', async () => {
    const told: string[] = [];
    const options = { baseUrl, warn: (message: string): void => void told.push(message) };
    await parseArticles(JSON.stringify([{ tieuDe: 'Một', slug: 'mot', ngayDang: '18/06/2024' }]), options);
    await parseArticles(JSON.stringify([{ ...item, ngayDang: '18/06/2024' }]), options);
    await parseArticle(JSON.stringify({ tieuDe: 'Một', noiDung: 'x' }), options);
    expect(told.join()).to.match(/^no address of a page.*"url": "\/tin\/\{slug\}"/).and.not.include(',no');
  });
});

describe('json: figures of other counters, without a map', () => {
  for (const [reply, expected] of [
    [{ tongTruyCap: 1234567, dangTruyCap: 12, homNay: 340, homQua: 400, tuanNay: 2000, tuanTruoc: 3000, thangNay: 9000, namNay: 90000 }, { total: 1234567, online: 12, today: 340, yesterday: 400, week: 2000, month: 9000 }],
    [{ success: true, data: { TongSo: '1.234.567', DangOnline: 12, HomNay: '340' } }, { total: 1234567, online: 12, today: 340 }],
    [{ code: 200, result: { total_visits: 100, today_visits: 3, online_users: 2, this_month_visits: 50, last_month_visits: 70 } }, { total: 100, online: 2, today: 3, month: 50 }],
    [[{ label: 'Đang truy cập', value: 3 }, { label: 'Hôm nay', value: 40 }, { label: 'Tổng lượt truy cập', value: '12,345' }], { total: 12345, online: 3, today: 40 }],
    [{ today: { visits: 5, visitors: 3 }, total: { visits: 500, visitors: 300 }, online: { members: 1, guests: 4 } }, { total: 500, today: 5, members: 1, guests: 4 }],
    [{ visitors: { today: 5, yesterday: 6, total: 500 }, online: 4 }, { total: 500, online: 4, today: 5, yesterday: 6 }],
    [{ d: '{"Online":3,"Total":"90"}' }, { total: 90, online: 3 }],
    [{ visits: 1000, online: 5, today: 30 }, { total: 1000, online: 5, today: 30 }],
    [{ total: 5, totalPages: 1, items: [] }, { total: 5 }],
    [[{ Today: 30, Total: 1000, Online: 3 }], { total: 1000, online: 3, today: 30 }],
    [{ d: [{ __type: 'Cong.Counter', Online: 3, Total: '1.000' }] }, { total: 1000, online: 3 }],
    [[{ stt: 1, ten: 'Đang truy cập', soLuong: 5 }, { stt: 2, ten: 'Tổng truy cập', soLuong: 1000 }], { total: 1000, online: 5 }],
    [{ users: { total: 50, online: 3 }, visits: { total: 10000, today: 20 } }, { total: 10000, online: 3, today: 20 }],
    [{ tongTin: 120, tongSoVanBan: 50, tongLuotTruyCap: 9999 }, { total: 9999 }],
    [{ totalNews: 120, totalUsers: 5000, onlineUsers: 3 }, { total: 5000, online: 3 }],
    [{ thang6: 100, thangNay: 30, tongSo: 500 }, { total: 500, month: 30 }],
    [{ kyLucOnline: 99, maxOnline: 99, dangOnline: 3 }, { online: 3 }],
    [{ tong: 1000, ngay: 18, thang: 6, nam: 2024, serverTime: { day: 18, hour: 9 }, online_time: 1718677800 }, { total: 1000 }],
    [{ tong: 1000, ngay: 18, thang: 60, nam: 900 }, { total: 1000, today: 18, month: 60 }],
    [{ value: 500 }, { total: 500 }],
    [{ todayOrders: 5, todayVisitors: 30, totalOrders: 70, totalVisitors: 900 }, { total: 900, today: 30 }],
    [{ DaTruyCap: '12.345', DangTruyCap: 5 }, { total: 12345, online: 5 }],
    [{ PageView: 1000, Online: 3 }, { total: 1000, online: 3 }],
  ] as const) {
    it(JSON.stringify(reply), async () => {
      const { updated, ...figures } = await parseVisitorStats(JSON.stringify(reply));
      expect(updated).to.be.instanceOf(Date);
      expect(figures).to.deep.equal(expected);
    });
  }
});

describe('json: figures that are not those of visits', () => {
  for (const reply of [{ rows: [{ metricValues: [{ value: 'x' }] }], rowCount: 1 }, { totalNews: 120, totalFiles: 3 }, { data: [{ date: '2024-06-17', visits: 5 }, { date: '2024-06-18', visits: 7 }] }]) {
    it(JSON.stringify(reply), async () => {
      expect(await parseVisitorStats(JSON.stringify(reply)).catch((reason: unknown) => reason)).to.be.instanceOf(SourceError);
    });
  }
});

describe('json: links of other systems, without a map', () => {
  for (const [what, reply] of [
    ['a list', [{ id: 1, ten: 'Sở Xây dựng', lienKet: 'https://so.example/', logo: '/so.png' }]],
    ['a list within', { data: [{ ID: 1, TieuDe: 'Sở Xây dựng', DuongDan: 'https://so.example/', HinhAnh: '/so.png' }] }],
    ['a list of the model', [{ name: 'Sở Xây dựng', href: 'https://so.example/', image: '/so.png', order: 1 }]],
  ] as const) {
    it(what, async () => {
      expect(await parseLinks(JSON.stringify(reply), { baseUrl })).to.deep.equal([{ url: 'https://so.example/', title: 'Sở Xây dựng', image: 'https://cong.example/so.png' }]);
    });
  }
});

describe('json: the next page of other systems, without a map', () => {
  for (const [reply, expected] of [
    [{ data: { next_page_url: 'https://cong.example/api/tin?trang=2' } }, 'https://cong.example/api/tin?trang=2'],
    [{ links: { prev: null, next: '/api/tin?trang=2' } }, 'https://cong.example/api/tin?trang=2'],
    [{ _links: { next: { href: '/api/tin?trang=2' } } }, 'https://cong.example/api/tin?trang=2'],
    [{ value: [], '@odata.nextLink': 'https://cong.example/api/tin?$skip=10' }, 'https://cong.example/api/tin?$skip=10'],
    [{ next: '?trang=2' }, 'https://cong.example/api/tin?trang=2'],
    [{ 'hydra:view': { 'hydra:next': '/api/tin?trang=2' } }, 'https://cong.example/api/tin?trang=2'],
    [{ next_page: 'https://cong.example/api/tin?trang=2', page: 1 }, 'https://cong.example/api/tin?trang=2'],
    [{ docs: [], page: 1, hasNextPage: true, nextPage: 2 }, 'https://cong.example/api/tin?trang=2'],
    [{ docs: [], page: 2, hasNextPage: false, nextPage: null }, undefined],
    [{ pagination: { next: { page: 2 }, next_page: 3 } }, 'https://cong.example/api/tin?trang=3'],
    [{ meta: { links: { next: '/api/tin?trang=2' } } }, 'https://cong.example/api/tin?trang=2'],
    [{ nextPage: 'CAUQAA' }, undefined],
    [{ next: 'eyJpZCI6MX0' }, undefined],
    [{ next: 20 }, undefined],
    [{ links: { next: null } }, undefined],
    [[{ title: 'Một', next: '/tin/2' }], undefined],
  ] as const) {
    it(JSON.stringify(reply), () => {
      expect(json.nextPage!(JSON.stringify(reply), { baseUrl })).to.equal(expected);
    });
  }
});
