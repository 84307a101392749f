import { expect } from '@open-wc/testing';
import { proposeMap } from '../../demo/builder/propose-map.js';
import type { FieldMap } from '../../src/index.js';
import { parseArticles } from '../../src/index.js';

interface Case {
  name: string;
  reply: unknown;
  map: FieldMap | undefined;
}

const cases: Case[] = [
  {
    name: 'English names at the top',
    reply: [{ id: 1, title: 'Khánh thành cầu mới', link: '/tin/1', date: '2024-06-18T10:30:00+07:00', image: '/a.jpg' }],
    map: { items: '$', title: 'title', url: 'link', datePublished: 'date', 'image.src': 'image' },
  },
  {
    name: 'Vietnamese names of a database',
    reply: { d: { DanhSach: [{ ID: 7, TieuDe: 'Mở tuyến xe buýt', DuongDan: '/tin/7.html', NgayDang: '18/06/2024 10:30', AnhDaiDien: '/anh/7.jpg', TomTat: 'Tuyến xe buýt số 7 chạy từ sáng nay.' }] } },
    map: { items: 'd.DanhSach', title: 'TieuDe', url: 'DuongDan', datePublished: 'NgayDang', 'image.src': 'AnhDaiDien', summary: 'TomTat' },
  },
  {
    name: 'Vietnamese names in one word, and with accents',
    reply: { data: [{ tieude: 'Họp dân', 'Ngày đăng': '2024-06-18', lienket: 'https://a.example/1', tacgia: 'An' }] },
    map: { items: 'data', title: 'tieude', url: 'lienket', datePublished: 'Ngày đăng', authors: 'tacgia' },
  },
  {
    name: 'fields within attributes, an address made of a slug',
    reply: { data: { list: [{ attributes: { name: 'Lễ hội làng', slug: 'le-hoi-lang', publishedAt: '2024-06-18T03:30:00Z', cover: { url: '/uploads/le-hoi.png' } } }] } },
    map: { items: 'data.list', title: 'attributes.name', url: '/{attributes.slug}', datePublished: 'attributes.publishedAt', 'image.src': 'attributes.cover.url' },
  },
  {
    name: 'the news, and not the longer list of banners',
    reply: { banners: [1, 2, 3, 4, 5].map((id) => ({ id, img: `/b${id}.png`, href: '/b', w: 1, h: 2, kind: 'x' })), news: [{ headline: 'Trồng rừng ven biển', url: '/n/1', time: 1718681400 }] },
    map: { items: 'news', title: 'headline', url: 'url', datePublished: 'time' },
  },
  {
    name: 'items under their numbers',
    reply: { 12: { title: 'Một', url: '/1' }, 13: { title: 'Hai', url: '/2' } },
    map: { items: '$', title: 'title', url: 'url' },
  },
  { name: 'lists in a text, as old services answer', reply: { d: '[{"Title":"Một","Url":"/1"}]' }, map: { items: 'd', title: 'Title', url: 'Url' } },
  { name: 'a name with a blank at its end', reply: [{ 'title ': 'Một', url: '/1' }], map: { items: '$', title: "['title ']", url: 'url' } },
  { name: 'no list', reply: { total: 5, online: 2 }, map: undefined },
  { name: 'nothing', reply: null, map: undefined },
];

describe('proposeMap', () => {
  for (const { name, reply, map } of cases) {
    it(`finds ${name}`, async () => {
      const proposal = proposeMap(reply);
      expect(proposal?.map).to.deep.equal(map);
      if (!map) return;
      const articles = await parseArticles(JSON.stringify(reply), { baseUrl: 'https://a.example/', format: 'json', map });
      expect(articles[0]?.title).to.be.a('string').and.not.equal('');
      expect(articles[0]?.url).to.match(/^https:\/\/a\.example\//);
    });
  }

  it('takes the list that the visitor chose', () => {
    const reply = { a: [{ title: 'Một', url: '/1' }], b: [{ title: 'Hai', url: '/2', date: '2024-06-18' }] };
    expect(proposeMap(reply, 'a')?.list.path).to.equal('a');
    expect(proposeMap(reply)?.lists.map(({ path }) => path)).to.have.members(['a', 'b']);
  });
});
