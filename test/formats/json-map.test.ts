import { expect } from '@open-wc/testing';
import { json } from '../../src/formats/json.js';
import type { Article } from '../../src/model/article.js';
import type { FieldMap } from '../../src/model/source-config.js';
import { SourceError } from '../../src/model/source-error.js';

const baseUrl = 'https://cong.example/api/tin?trang=1';

async function read(value: unknown, map: FieldMap): Promise<{ articles: Article[]; warnings: string[] }> {
  const warnings: string[] = [];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const articles = await json.parseArticles!(text, { baseUrl, map, warn: (message) => warnings.push(message) });
  return { articles, warnings };
}

/** What is told of an article: title, path of its address, moment. */
const brief = ({ title, url, datePublished }: Article): unknown[] => [title, url.replace('https://cong.example', ''), datePublished?.toISOString().slice(0, 16)];

const item = { tieude: 'Một', duongdan: '/tin/1' };
const basic = { title: 'tieude', url: 'duongdan' };

const shapes: readonly (readonly [string, unknown, FieldMap, unknown[][]])[] = [
  ['a list', [item], basic, [['Một', '/tin/1', undefined]]],
  ['a list within', { data: { list: [item] } }, { items: 'data.list', ...basic }, [['Một', '/tin/1', undefined]]],
  ['a list that the map does not name', { code: 0, result: { rows: [item], total: 1 } }, basic, [['Một', '/tin/1', undefined]]],
  ['a list in a text', { d: JSON.stringify([item]) }, { items: 'd', ...basic }, [['Một', '/tin/1', undefined]]],
  ['a list in a text that the map does not name', { d: JSON.stringify({ rows: [item] }) }, basic, [['Một', '/tin/1', undefined]]],
  ['a text that is a list', JSON.stringify(JSON.stringify([item])), basic, [['Một', '/tin/1', undefined]]],
  ['a list of texts', { list: [JSON.stringify(item)] }, { items: 'list', ...basic }, [['Một', '/tin/1', undefined]]],
  ['JSONP', `tin(${JSON.stringify({ list: [item] })});`, { items: 'list', ...basic }, [['Một', '/tin/1', undefined]]],
  ['a protection', `)]}',\n${JSON.stringify([item])}`, basic, [['Một', '/tin/1', undefined]]],
  ['objects by number', { tin: { 12: { t: 'A' }, 13: { t: 'B' } } }, { items: 'tin', title: 't', url: '/tin/{$key}' }, [['A', '/tin/12', undefined], ['B', '/tin/13', undefined]]],
  ['objects by number, at the top', { 12: { t: 'A' }, 13: { t: 'B' } }, { items: '.', title: 't', url: '/tin/{$key}' }, [['A', '/tin/12', undefined], ['B', '/tin/13', undefined]]],
  ['titles by address', { 'tin-a': 'A', 'tin-b': 'B' }, { items: '$', title: '$value', url: '/{$key}.html' }, [['A', '/tin-a.html', undefined], ['B', '/tin-b.html', undefined]]],
  ['columns', { rows: [[7, 'A', '18/06/2024'], [8, 'B', '17/06/2024']] }, { items: 'rows', title: '1', url: '/tin/{0}', datePublished: '2' }, [['A', '/tin/7', '2024-06-17T17:00'], ['B', '/tin/8', '2024-06-16T17:00']]],
  ['lists within lists', { muc: [{ tin: [item] }, { tin: [{ tieude: 'Hai', duongdan: '/tin/2' }] }] }, { items: 'muc[*].tin', ...basic }, [['Một', '/tin/1', undefined], ['Hai', '/tin/2', undefined]]],
  ['names with blanks and points', [{ 'Tiêu đề tin': 'A', 'link.web': '/a' }], { title: 'Tiêu đề tin', url: 'link.web' }, [['A', '/a', undefined]]],
  ['other names where one is empty', [{ ten: '', name: 'A', u: '/a' }, { ten: 'B', u: '/b' }], { title: 'ten|name', url: 'u' }, [['A', '/a', undefined], ['B', '/b', undefined]]],
  ['a template of words', [{ so: '12/QĐ', ten: 'Về việc A', id: 3 }], { title: '{so}: {ten}', url: '/vb?id={id}' }, [['12/QĐ: Về việc A', '/vb?id=3', undefined]]],
  ['a template without its value', [{ t: 'A', slug: 'a b' }, { t: 'B', slug: null }], { title: 't', url: '/tin/{slug}' }, [['A', '/tin/a%20b', undefined], ['B', '', undefined]]],
  ['a template of fields of the map', [{ t: 'A', meta: { s: 'a' } }], { title: 't', slug: 'meta.s', url: '/tin/{slug}' }, [['A', '/tin/a', undefined]]],
  ['a template of what all objects have', [{ t: 'A', ['__proto__']: 'a' }, { t: 'B' }], { title: 't', url: '/tin/{__proto__}' }, [['A', '/tin/a', undefined], ['B', '', undefined]]],
  ['numbers for names', { list: [['A', '/a']] }, { items: 'list', title: 0, url: 1 } as unknown as FieldMap, [['A', '/a', undefined]]],
];

describe('json: by map', () => {
  for (const [name, value, map, expected] of shapes) {
    it(name, async () => {
      const { articles, warnings } = await read(value, map);
      expect(articles.map(brief)).to.deep.equal(expected);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('puts parts of a picture together', async () => {
    const { articles } = await read([{ ...item, anh: { duongdan: '/1.jpg' }, chu: 'Ảnh 1' }], { ...basic, image: 'anh.duongdan', 'image.alt': 'chu' });
    expect(articles[0]?.image).to.deep.equal({ src: 'https://cong.example/1.jpg', alt: 'Ảnh 1' });
  });

  it('fills the address of a picture', async () => {
    const { articles } = await read([{ ...item, anh: 'a b.jpg' }], { ...basic, image: '/upload/{anh}' });
    expect(articles[0]?.image?.src).to.equal('https://cong.example/upload/a%20b.jpg');
  });
});

/** How dates are written, what the map says of it, and the moment meant. */
const moments: readonly (readonly [unknown, FieldMap, string])[] = [
  ['18/06/2024 08:30', {}, '2024-06-18T01:30'],
  ['05/06/2024', {}, '2024-06-04T17:00'],
  ['06/05/2024 08:30', { dateFormat: 'MM/dd/yyyy HH:mm' }, '2024-06-05T01:30'],
  ['6/5/24', { dateFormat: 'M/d/yy' }, '2024-06-04T17:00'],
  ['06/05/2024 08:30 PM', { dateFormat: 'MM/dd/yyyy hh:mm a' }, '2024-06-05T13:30'],
  ['05/06/2024 12:15:01 SA', { dateFormat: 'dd/MM/yyyy hh:mm:ss tt' }, '2024-06-04T17:15'],
  ['2024.18.06', { dateFormat: 'yyyy.dd.MM' }, '2024-06-17T17:00'],
  ['20240618', {}, '2024-06-17T17:00'],
  [20240618, {}, '2024-06-17T17:00'],
  [20240618083000, {}, '2024-06-18T01:30'],
  ['18062024', { dateFormat: 'ddMMyyyy' }, '2024-06-17T17:00'],
  ['2024-06-18 08:30:00', { timeZone: '+00:00' }, '2024-06-18T08:30'],
  ['2024-06-18T08:30:00Z', { timeZone: '+07:00' }, '2024-06-18T08:30'],
  ['06/18/2024 08:30 +02:00', { dateFormat: 'MM/dd/yyyy HH:mm zzz' }, '2024-06-18T06:30'],
  ['18 thg 6, 2024', { dateFormat: 'd MMM, yyyy' }, '2024-06-17T17:00'],
  ['18-JUN-24', { dateFormat: 'DD-MMM-YY' }, '2024-06-17T17:00'],
  ['18 Tháng Sáu 2024', {}, '2024-06-17T17:00'],
  ['Thứ Ba, 18/06/2024', { dateFormat: "EEEE, dd/MM/yyyy" }, '2024-06-17T17:00'],
  [1718673000, {}, '2024-06-18T01:10'],
  ['1718673000', {}, '2024-06-18T01:10'],
  [1718673000000, {}, '2024-06-18T01:10'],
  ['/Date(1718673000000)/', {}, '2024-06-18T01:10'],
  ['/Date(1718673000000+0700)/', {}, '2024-06-18T01:10'],
  [[2024, 6, 18, 8, 30], {}, '2024-06-18T01:30'],
  [{ date: '2024-06-18 08:30:00.000000', timezone_type: 3, timezone: 'UTC' }, {}, '2024-06-18T08:30'],
  [{ $date: '2024-06-18T08:30:00Z' }, {}, '2024-06-18T08:30'],
  [{ _seconds: 1718673000, _nanoseconds: 0 }, {}, '2024-06-18T01:10'],
  ['2024-06-18T08:30:00+07:00', { dateFormat: 'dd/MM/yyyy' }, '2024-06-18T01:30'],
];

describe('json: dates by map', () => {
  for (const [ngay, settings, expected] of moments) {
    it(`${JSON.stringify(ngay)} ${JSON.stringify(settings)}`, async () => {
      const { articles, warnings } = await read([{ ...item, ngay }], { ...basic, datePublished: 'ngay', ...settings });
      expect(articles[0]?.datePublished?.toISOString().slice(0, 16)).to.equal(expected);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('tells of dates that it cannot read', async () => {
    const { articles, warnings } = await read([{ ...item, ngay: '31/02/2024' }], { ...basic, datePublished: 'ngay' });
    expect(articles[0]?.datePublished).to.equal(undefined);
    expect(warnings[0]).to.match(/“datePublished” found no date in “31\/02\/2024” at “ngay”.*dateFormat/);
  });
});

async function failure(value: unknown, map?: FieldMap): Promise<SourceError> {
  try {
    await json.parseArticles!(JSON.stringify(value), { baseUrl, ...(map && { map }) });
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
    return error as SourceError;
  }
  throw new Error('nothing was thrown');
}

describe('json: wrong maps', () => {
  it('says which field found nothing, and what is there', async () => {
    const error = await failure([{ id: 1, tieude: 'A', ngay: 'x' }], { title: 'ten' });
    expect(error.message).to.equal('map: “title” found nothing at “ten” in {id, tieude, ngay}');
  });

  it('says where the items are', async () => {
    const error = await failure({ code: 0, data: { list: [{ a: 1 }] } }, { items: 'data.items' });
    expect(error.message).to.equal('map: “items” found nothing at “data.items” in {code, data}');
    expect(error.hint).to.contain('{"items": "data.list"}');
    expect((await failure({ data: { rows: [{ a: 1 }] } })).hint).to.contain('{"items": "data.rows"}');
  });

  it('tells of fields that find nothing in any item, and of names that no field has', async () => {
    const { warnings } = await read([{ ...item, ngay: '18/06/2024' }, item], { ...basic, summary: 'mota', datePublished: 'ngay', titel: 'tieude' });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(/^map: there is no field “titel”\. Fields are items, .*title/);
    expect(warnings[1]).to.equal('map: “summary” found nothing at “mota” in {tieude, duongdan, ngay}');
  });

  it('repeats what the server says', async () => {
    for (const reply of [{ error: 'Thiếu khóa' }, { error: { message: 'Thiếu khóa' } }, { Message: 'Thiếu khóa' }, { errors: [{ detail: 'Thiếu khóa' }] }, { code: 401, msg: 'Thiếu khóa' }]) {
      expect((await failure(reply)).message).to.contain('“Thiếu khóa”');
      expect((await failure(reply, { items: 'data.list', title: 't' })).message).to.contain('“Thiếu khóa”');
    }
  });

  it('checks maps of links and counters too', async () => {
    const warnings: string[] = [];
    const options = { baseUrl, warn: (message: string): unknown => warnings.push(message) };
    const links = await json.parseLinks!('{"ds":[{"ten":"A","web":"https://a.example/"}]}', { ...options, map: { items: 'ds', title: 'ten', url: 'web', group: 'nhom' } });
    expect(links).to.deep.equal([{ url: 'https://a.example/', title: 'A' }]);
    const stats = await json.parseVisitorStats!('{"tong":"1.234","capnhat":"18/06/2024 08:00"}', { ...options, map: { total: 'tong', today: 'homnay', updated: 'capnhat' } });
    expect(stats).to.deep.equal({ total: 1234, updated: new Date('2024-06-18T01:00:00Z') });
    expect(warnings).to.deep.equal(['map: “group” found nothing at “nhom” in {ten, web}', 'map: “today” found nothing at “homnay” in {tong, capnhat}']);
  });
});

describe('json: next page by map', () => {
  for (const [next, value, expected] of [
    ['paging.next', { paging: { next: '/api/tin?trang=2' } }, 'https://cong.example/api/tin?trang=2'],
    ['links.next|next', { next: 'https://cong.example/3' }, 'https://cong.example/3'],
    ['meta.next', { meta: { next: 2 } }, 'https://cong.example/api/tin?trang=1&page=2'],
    ['&trang={meta.next}', { meta: { next: 2 } }, 'https://cong.example/api/tin?trang=2'],
    ['?cursor={cursor}', { cursor: 'a=b' }, 'https://cong.example/api/tin?trang=1&cursor=a%3Db'],
    ['/api/trang/{meta.next}', { meta: { next: 2 } }, 'https://cong.example/api/trang/2'],
    ['paging.next', { paging: { next: null } }, undefined],
    ['paging.next', { paging: { next: '?trang=1' } }, undefined],
    ['&trang={meta.next}', { meta: {} }, undefined],
  ] as const) {
    it(`${next} of ${JSON.stringify(value)}`, () => {
      expect(json.nextPage!(JSON.stringify(value), { baseUrl, map: { items: 'list', next } })).to.equal(expected);
    });
  }
});
