import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { loadArticles } from '../../src/sources/load.js';
import { reset } from '../support/routes.js';
import { addresses, asked, datesOf, expected, idsOf, listen, listenAtSameOrigin, newest } from './sites.js';

const { pretty, blog, plain, plainToIndex, pathInfo } = addresses;
const format = 'wordpress';

beforeEach(listen);
after(reset);

describe('a real WordPress and the addresses that webmasters give', () => {
  for (const [site, endings] of [
    [pretty, ['', '/', '/index.php', '/wp-json', '/wp-json/', '/wp-json/wp/v2', '/wp-json/wp/v2/posts', '/?rest_route=/', '/?rest_route=/wp/v2/posts']],
    [blog, ['', '/', '/index.php', '/wp-json', '/wp-json/', '/?rest_route=/']],
    [plain, ['/?rest_route=/', '/?rest_route=/wp/v2/posts', '/index.php?rest_route=/']],
    [plainToIndex, ['/?rest_route=/']],
    [pathInfo, ['/index.php/wp-json', '/index.php/wp-json/wp/v2/posts', '/?rest_route=/']],
  ] as const) {
    for (const ending of endings) {
      it(`${Object.entries(addresses).find(([, address]) => address === site)?.[0]} ${ending || 'alone'}: one request`, async () => {
        const articles = await loadArticles({ src: `${site}${ending}`, format, limit: 20 });
        expect(idsOf(articles)).to.deep.equal(newest.slice(0, 20));
        expect(asked).to.have.lengthOf(1);
      });
    }
  }

  for (const [name, src] of [
    ['Apache without rewriting', plain],
    ['Apache without rewriting, its /wp-json/', `${plain}/wp-json/`],
    ['a server that gives every path to WordPress, which has plain permalinks', plainToIndex],
    ['permalinks with index.php', pathInfo],
    ['permalinks with index.php, its index.php', `${pathInfo}/index.php`],
  ] as const) {
    it(`${name}: asked at a second address, which is remembered`, async () => {
      const articles = await loadArticles({ src, format, limit: 20 });
      expect(idsOf(articles)).to.deep.equal(newest.slice(0, 20));
      expect(asked).to.have.lengthOf(2);
      await loadArticles({ src, format, limit: 20 });
      expect(asked).to.have.lengthOf(3);
    });
  }

  for (const [name, src] of [
    ['404', `${plain}/index.php`],
    ['HTML', `${plainToIndex}/?lang=vi`],
  ] as const) {
    it(`on its own site, where /wp-json/ is ${name}: asked at a second address`, async () => {
      listenAtSameOrigin();
      const articles = await loadArticles({ src, format, limit: 20 });
      expect(idsOf(articles)).to.deep.equal(newest.slice(0, 20));
      expect(asked).to.have.lengthOf(2);
    });
  }

  it('takes an endpoint with parameters of its own', async () => {
    const src = `${pretty}/wp-json/wp/v2/posts?categories=${expected.category}&order=asc`;
    const articles = await loadArticles({ src, format, limit: 30 });
    expect(articles).to.have.lengthOf(30);
    expect(articles.every(({ tags }) => tags.includes('Giáo dục'))).to.equal(true);
    expect(articles[0]!.datePublished!.getTime()).to.be.lessThan(articles[29]!.datePublished!.getTime());
  });

  it('takes parameters behind rest_route', async () => {
    const src = `${plain}/?rest_route=/wp/v2/posts&categories=${expected.category}`;
    const articles = await loadArticles({ src, format, limit: 30 });
    expect(articles).to.have.lengthOf(30);
    expect(articles.every(({ tags }) => tags.includes('Giáo dục'))).to.equal(true);
  });

  it('takes post types of the portal, pages, one post, and what a search found', async () => {
    const titles = async (endpoint: string): Promise<string[]> =>
      (await loadArticles({ src: `${pretty}/wp-json/wp/v2/${endpoint}`, format })).map(({ title }) => title);
    expect(await titles('van-ban')).to.deep.equal(['Công văn số 1/UBND', 'Công văn số 2/UBND', 'Công văn số 3/UBND']);
    expect(await titles('pages')).to.deep.equal(['Giới thiệu']);
    expect(await titles(`posts/${newest[0]}`)).to.deep.equal([expected.posts[0]!.title]);
    expect(await titles('search?search=Giới thiệu&subtype=page')).to.deep.equal(['Giới thiệu']);
  });

  it('takes an envelope', async () => {
    const articles = await loadArticles({ src: `${pretty}/wp-json/wp/v2/posts?_envelope`, format, limit: 20 });
    expect(idsOf(articles)).to.deep.equal(newest.slice(0, 20));
  });

  it('skips what an offset skips', async () => {
    const articles = await loadArticles({ src: `${pretty}/wp-json/wp/v2/posts?offset=5`, format, limit: 7 });
    expect(idsOf(articles)).to.deep.equal(newest.slice(5, 12));
  });

  it('says what WordPress answered', async () => {
    const error = await loadArticles({ src: `${pretty}/wp-json/wp/v2/tin-tuc`, format }).catch((reason: unknown) => reason as Error);
    expect((error as Error).message).to.match(/404.*No route was found/);
  });
});

describe('what a real WordPress says of its posts', () => {
  let articles: Article[];
  const trap = (name: string): Article => articles.find(({ id }) => id === expected.traps[name])!;

  before(async () => {
    reset();
    articles = await loadArticles({ src: pretty, format, limit: 100 });
  });

  it('dates in UTC, though the site is in Vietnam', () => {
    expect(datesOf(articles)).to.deep.equal(expected.posts.slice(0, 100).map(({ date }) => date));
  });

  it('addresses, authors, categories and tags', () => {
    expect(articles[1]!.url).to.equal(`${pretty}/tin-so-1/`);
    expect(articles[1]!.authors).to.deep.equal([{ name: 'Trần "Bút" & Mực', url: `${pretty}/author/phongvien1/` }]);
    expect(articles[1]!.tags).to.deep.equal(['Kinh tế & Đời sống', 'lễ hội', 'năm 1 & nay']);
    expect(trap('noAuthor').authors).to.deep.equal([]);
  });

  it('titles without markup and entities', () => {
    expect(trap('markup').title).to.equal('Tin có chữ nghiêng & dấu “ngoặc”, 5 < 6');
    expect(trap('quotes').title).to.equal('Tin có nháy ‘đơn’ và “kép” — gạch dài…');
    expect(trap('noTitle')).to.include({ title: '', summary: 'Tin không có tiêu đề.' });
  });

  it('summaries without […], links and markup', () => {
    expect(articles[0]!.summary).to.match(/^Sáng nay, Thị xã khai mạc tuần lễ “Đọc sách & làm theo sách”.*những người viết\.$/);
    expect(trap('excerpt').summary).to.equal('Trích yếu viết tay, “có ngoặc” & dấu và. Hai dòng.');
    expect(trap('more').summary).to.equal('Phần mở đầu trước dấu ngắt.');
    expect(trap('empty')).to.include({ summary: '', contentHtml: '' });
    expect(trap('shortcode').summary).to.contain('Sau mã ngắn.');
  });

  it('pictures with sizes, text alternative and caption', () => {
    const uploads = `${pretty}/wp-content/uploads/2024/06`;
    expect(trap('picture').image).to.deep.equal({
      src: `${uploads}/cong-cho.jpg`,
      alt: 'Cổng "chợ" & bến xe',
      caption: 'Cổng chợ Thị xã & bến xe',
      width: 1600,
      height: 1000,
      srcset: [300, 768, 1024, 1536]
        .map((width) => `${uploads}/cong-cho-${width}x${Math.round(width / 1.6)}.jpg ${width}w`)
        .concat(`${uploads}/cong-cho.jpg 1600w`)
        .join(', '),
    });
    expect(trap('bigPicture').image).to.include({ src: `${uploads}/toan-canh-scaled.jpg`, width: 2560, alt: 'Toàn cảnh' });
    expect(trap('smallPicture').image).to.deep.equal({ src: `${uploads}/nho.jpg`, alt: '', width: 200, height: 120 });
    expect(decodeURI(trap('pictureName').image!.src)).to.equal(`${uploads}/lễ-hội.jpg`);
  });

  it('pictures that can be fetched', async () => {
    const { src, srcset = '' } = trap('pictureName').image!;
    for (const address of [src, ...srcset.split(', ').map((candidate) => candidate.split(' ')[0]!)]) {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      expect(picture.naturalWidth).to.be.greaterThan(0);
    }
  });

  it('no picture where it belongs to what is not published, or was deleted', () => {
    for (const name of ['pictureOfDraft', 'pictureOfPrivate', 'pictureDeleted']) expect(trap(name)).not.to.have.property('image');
  });

  it('nothing that is not for all', async () => {
    expect(trap('password')).to.include({ title: 'Tin có mật khẩu', summary: '', contentHtml: '' });
    expect(JSON.stringify(articles)).not.to.contain('TUYỆT MẬT');
    for (const status of ['draft', 'private', 'future']) {
      const src = `${pretty}/wp-json/wp/v2/posts?status=${status}`;
      const error = await loadArticles({ src, format }).catch((reason: unknown) => reason as Error);
      expect((error as Error).message).to.contain('400');
    }
  });

  it('no authors where a plugin hides them, and no “Continue reading” where a theme adds it', async () => {
    const [first] = await loadArticles({ src: pathInfo, format, limit: 3 });
    expect(idsOf([first!])).to.deep.equal(newest.slice(0, 1));
    expect(first!.authors).to.deep.equal([]);
    expect(first!.summary).to.match(/viết\.$/);
  });

  it('fields of the portal’s own by map', async () => {
    const map = { summary: 'portal.lead', tags: 'portal.place.name', url: '/doc/{slug}', 'image.alt': 'title.rendered' };
    const [article] = await loadArticles({ src: `${pretty}/wp-json/wp/v2/posts/${expected.traps['picture']}`, format, map });
    expect(article).to.include({ summary: `Lời dẫn ${article!.id}`, url: `${pretty}/doc/tin-so-14` });
    expect(article!.tags).to.deep.equal(['Đà Lạt']);
    expect(article!.image).to.include({ alt: 'Tin có ảnh và chú thích', width: 1600 });
  });
});

describe('a real WordPress asked for more than it gives at once', () => {
  it('gives 250 by three requests', async () => {
    const articles = await loadArticles({ src: pretty, format, limit: 250 });
    expect(idsOf(articles)).to.deep.equal(newest.slice(0, 250));
    expect(asked).to.have.lengthOf(3);
  });

  it('goes on from an offset', async () => {
    const articles = await loadArticles({ src: `${pretty}/wp-json/wp/v2/posts?per_page=20&offset=5`, format, limit: 50 });
    expect(idsOf(articles)).to.deep.equal(newest.slice(5, 55));
  });
});
