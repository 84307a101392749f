import { expect } from '@open-wc/testing';
import type { ParseOptions } from '../../src/model/format-module.js';
import { SourceError } from '../../src/model/source-error.js';
import { html } from '../../src/formats/html.js';

const options: ParseOptions = { baseUrl: 'https://cong.example/tin-tuc/' };
const page = (main: string, head = ''): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>${head}</head><body>
  <header><nav><a href="/">Trang chủ</a><a href="/gioi-thieu">Giới thiệu chung về đơn vị</a></nav></header>
  <main>${main}</main>
  <aside><ul><li><a href="/qc">Một quảng cáo dài đủ để giống tin</a></li></ul></aside>
  <footer><a href="/lien-he">Liên hệ ban biên tập cổng</a> Bản quyền 2024</footer></body></html>`;

const listing = page(`<h1>Tin tức</h1><div class="news">
  <article data-slug="mua-vang"><h3>Mùa vàng trên bậc thang</h3><a class="go" href="mua-vang">Chi tiết</a><img data-src="/a/1.jpg" alt="Ruộng"><time datetime="2024-06-18T08:00+07:00">18/6</time><p>Lúa chín rộ.</p></article>
  <article data-slug="le-hoi"><h3>Lễ hội sông nước</h3><a class="go" href="le-hoi">Chi tiết</a><span class="d">Thứ Tư, 19/06/2024 09:30</span></article></div>`);

async function failure(run: () => unknown): Promise<SourceError> {
  try {
    await run();
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
    return error as SourceError;
  }
  throw new Error('nothing was thrown');
}

describe('html: by map', () => {
  it('reads items, text, attributes and pictures', async () => {
    const map = { items: '.news article', title: 'h3', url: 'a.go@href', image: 'img', datePublished: 'time, .d', summary: 'p' };
    const [first, second] = await html.parseArticles!(listing, { ...options, map });
    expect(first).to.include({ title: 'Mùa vàng trên bậc thang', url: 'https://cong.example/tin-tuc/mua-vang', summary: 'Lúa chín rộ.' });
    expect(first?.image).to.include({ src: 'https://cong.example/a/1.jpg', alt: 'Ruộng' });
    expect(first?.datePublished?.toISOString()).to.equal('2024-06-18T01:00:00.000Z');
    expect(second?.datePublished?.toISOString()).to.equal('2024-06-19T02:30:00.000Z');
  });

  it('fills templates with fields and selectors', async () => {
    const map = { items: 'article', title: 'h3', slug: '@data-slug', url: '/tin/{slug}', id: 'n-{@data-slug}' };
    const [first] = await html.parseArticles!(listing, { ...options, map });
    expect(first).to.include({ url: 'https://cong.example/tin/mua-vang', id: 'n-mua-vang' });
  });

  for (const [field, map] of Object.entries<Record<string, string>>({
    items: { items: '.no-such', title: 'h3' },
    title: { items: 'article', title: '.no-such', url: 'a@href' },
    url: { items: 'article', title: 'h3', url: 'a.no-such@href' },
    summary: { items: 'article', title: 'h3', summary: 'p[[' },
  })) {
    it(`says that "${field}" found nothing`, async () => {
      const error = await failure(() => html.parseArticles!(listing, { ...options, map }));
      expect(error.message).to.contain(`"${field}"`);
      expect(error.format).to.equal('html');
      expect(error.hint).to.be.a('string');
    });
  }

  it('takes the first of several selectors that says anything', async () => {
    const map = { items: '.news article', title: 'h4 | h3', url: 'a.none@href | a.go@href', datePublished: 'time | .d' };
    const articles = await html.parseArticles!(listing, { ...options, map });
    expect(articles.map(({ title, url }) => [title, url.slice(-7)])).to.deep.equal([['Mùa vàng trên bậc thang', 'ua-vang'], ['Lễ hội sông nước', '/le-hoi']]);
    expect(articles.every((article) => article.datePublished)).to.equal(true);
  });

  it('reads dates as the map says that they are written, and fills texts as they are', async () => {
    const text = page('<ul><li><b>Một tin</b> <i>Hà Nội</i> <a href="1">x</a> <u>06/05/2024 08:30 PM</u></li></ul>');
    const map = { items: 'main li', title: '{b} ({i})', url: 'a@href', datePublished: 'u', dateFormat: 'MM/dd/yyyy hh:mm a', timeZone: '+00:00' };
    const [article] = await html.parseArticles!(text, { ...options, map });
    expect(article).to.include({ title: 'Một tin (Hà Nội)', url: 'https://cong.example/tin-tuc/1' });
    expect(article?.datePublished?.toISOString()).to.equal('2024-06-05T20:30:00.000Z');
  });

  it('tells of fields that find nothing in any item, of names that no field has, and of what is no date', async () => {
    const warnings: string[] = [];
    const map = { items: 'article', title: 'h3', url: 'a@href', summary: '.lead', image: 'img', datePublished: 'h3', link: 'a' };
    await html.parseArticles!(listing, { ...options, map, warn: (message) => warnings.push(message) });
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.match(/no field “link”/);
    expect(warnings[1]).to.match(/"summary" \(\.lead\) found nothing in the page https:\/\/cong\.example\/tin-tuc\/.*Check its selector/);
    expect(warnings[2]).to.match(/"datePublished" found no date in “Mùa vàng trên bậc thang”.*dateFormat/);
  });

  it('finds the next page where the map says', () => {
    const text = page('<a class="truoc" href="?p=1">1</a><a class="nua" data-trang="3">Xem thêm</a>');
    expect(html.nextPage!(text, { ...options, map: { items: 'li', next: '.truoc' } })).to.equal('https://cong.example/tin-tuc/?p=1');
    expect(html.nextPage!(text, { ...options, map: { items: 'li', next: '?p={.nua@data-trang}' } })).to.equal('https://cong.example/tin-tuc/?p=3');
    expect(html.nextPage!(text, { ...options, map: { items: 'li', next: '.khong' } })).to.equal(undefined);
  });

  it('reads links and figures', async () => {
    const text = page('<ul id="l"><li><a href="https://a.example/">A</a><i>Nhóm</i></li></ul><b id="t">2.994.885 lượt</b><b id="o">Online: 5</b>');
    const links = await html.parseLinks!(text, { ...options, map: { items: '#l li', title: 'a', url: 'a@href', group: 'i' } });
    expect(links).to.deep.equal([{ url: 'https://a.example/', title: 'A', group: 'Nhóm' }]);
    const stats = await html.parseVisitorStats!(text, { ...options, map: { total: '#t', online: '#o' } });
    expect(stats).to.include({ total: 2994885, online: 5 });
    const error = await failure(() => html.parseVisitorStats!(text, { ...options, map: { today: '#no' } }));
    expect(error.message).to.contain('"today"');
  });
});

describe('html: by meaning', () => {
  it('finds the news of a listing page, not its menus', async () => {
    const articles = await html.parseArticles!(listing, options);
    expect(articles.map((article) => article.title)).to.deep.equal(['Mùa vàng trên bậc thang', 'Lễ hội sông nước']);
  });

  it('prefers an ItemList of JSON-LD', async () => {
    const ld = { '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', item: { '@id': '/', name: 'Trang chủ' } }] }, { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@type': 'NewsArticle', headline: 'Một', url: '/1', datePublished: '2024-06-18', image: { url: '/1.jpg' }, author: [{ name: 'Lan' }] } }, { '@type': 'ListItem', position: 2, url: 'https://cong.example/2', name: 'Hai' }] }] };
    const articles = await html.parseArticles!(page('<a href="/x">Một liên kết khác dài dòng</a>', `<script type="application/ld+json">${JSON.stringify(ld)}</script>`), options);
    expect(articles.map(({ title, url }) => [title, url])).to.deep.equal([['Một', 'https://cong.example/1'], ['Hai', 'https://cong.example/2']]);
    expect(articles[0]?.image?.src).to.equal('https://cong.example/1.jpg');
    expect(articles[0]?.authors).to.deep.equal([{ name: 'Lan' }]);
  });

  it('honours <base>', async () => {
    const [first] = await html.parseArticles!(page('<ul><li><a href="a">Bài thứ nhất trong danh sách</a> 18/06/2024</li><li><a href="b">Bài thứ hai trong danh sách</a> 17/06/2024</li></ul>', '<base href="https://khac.example/muc/">'), options);
    expect(first?.url).to.equal('https://khac.example/muc/a');
  });

  it('honours no <base> that stands in the content', async () => {
    const [first] = await html.parseArticles!(page('<ul><li><a href="/a">Bài thứ nhất trong danh sách</a> 18/06/2024<base href="https://khac.example/"></li><li><a href="/b">Bài thứ hai trong danh sách</a> 17/06/2024</li></ul>'), options);
    expect(first?.url).to.equal('https://cong.example/a');
  });

  it('reads one article with what its head says', async () => {
    const head = `<link rel="canonical" href="https://cong.example/tin/9"><meta property="og:image" content="/og.jpg"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tiêu đề đầy đủ","datePublished":"2024-06-18T08:00:00+07:00","author":{"name":"Mai"}}</script>`;
    const article = await html.parseArticle!(page('<article><h1>Tiêu đề đầy đủ</h1><p>Đoạn thứ nhất của bài viết này.</p><p>Đoạn thứ hai của bài viết này.</p></article>', head), options);
    expect(article).to.include({ title: 'Tiêu đề đầy đủ', url: 'https://cong.example/tin/9', contentHtml: '<p>Đoạn thứ nhất của bài viết này.</p><p>Đoạn thứ hai của bài viết này.</p>' });
    expect(article?.image?.src).to.equal('https://cong.example/og.jpg');
    expect(article?.authors).to.deep.equal([{ name: 'Mai' }]);
    expect(article?.datePublished?.toISOString()).to.equal('2024-06-18T01:00:00.000Z');
  });

  it('takes the date and the headline of `<meta>`s where the page prints none that can be told', async () => {
    const head = '<meta property="og:title" content="Cầu mới qua sông"><meta property="article:published_time" content="2024-06-18T08:00:00+07:00">';
    const article = await html.parseArticle!(page('<div class="tt">Cầu mới qua sông</div><p>Đoạn thứ nhất của bài viết này.</p><p>Đoạn thứ hai của bài viết này.</p>', head), options);
    expect([article?.title, article?.summary, article?.datePublished?.toISOString()]).to.deep.equal(['Cầu mới qua sông', '', '2024-06-18T01:00:00.000Z']);
  });

  it('takes the author and the date that are marked elsewhere on the page, unless it marks several', async () => {
    const text = '<article><h1>Cầu mới qua sông thông xe</h1><p>Đoạn thứ nhất của bài viết này dài hơn một chút.</p><p>Đoạn thứ hai của bài viết này cũng thế.</p></article>';
    const mark = (name: string): string => `<div><a rel="author" href="/tac-gia"><b>${name}</b></a> <time itemprop="datePublished" content="2024-06-18T08:00:00+07:00">thứ Ba</time></div>`;
    const comment = '<div class="comments"><a rel="author" href="/x">Bạn Đọc</a></div>';
    const one = await html.parseArticle!(page(`${mark('Vũ Thị Lan')}${text}${comment}`), options);
    expect([one?.authors, one?.datePublished?.toISOString()]).to.deep.equal([[{ name: 'Vũ Thị Lan' }], '2024-06-18T01:00:00.000Z']);
    const linked = await html.parseArticle!(page(`<div><a href="/tac-gia/vu-lan">Vũ Thị Lan</a></div>${text}`), options);
    expect(linked?.authors).to.deep.equal([{ name: 'Vũ Thị Lan' }]);
    const several = await html.parseArticle!(page(`${text}${['Vũ Thị Lan', 'Trần Ba', 'Lê Tư', 'Hồ Năm'].map(mark).join('')}`), options);
    expect(several?.authors).to.deep.equal([]);
  });

  it('completes the day that is printed by the hour that the head tells', async () => {
    const text = (date: string): string => `<h1>Cầu mới qua sông thông xe</h1><p class="date">${date}</p><p>Đoạn thứ nhất của bài viết này.</p><p>Đoạn thứ hai của bài viết này.</p>`;
    const meta = (date: string): string => `<meta name="pubdate" content="${date}">`;
    for (const [printed, told, expected] of [
      ['18/06/2024', '2024-06-18T08:00:00+07:00', '2024-06-18T01:00:00.000Z'],
      ['18/06/2024', '2024-06-18', '2024-06-17T17:00:00.000Z'],
      ['18/06/2024 09:30', '2024-06-18T08:00:00+07:00', '2024-06-18T02:30:00.000Z'],
    ] as const) {
      const article = await html.parseArticle!(page(text(printed), meta(told)), options);
      expect(article?.datePublished?.toISOString()).to.equal(expected);
    }
  });

  it('takes the day behind an office, a name or a section, but not of a sentence', async () => {
    for (const [line, day] of [['Phòng Văn hóa huyện, 18/06/2024', '2024-06-17T17:00:00.000Z'], ['Nguyễn Văn An - 18/06/2024', '2024-06-17T17:00:00.000Z'], ['Lễ hội mở ra từ hôm trước 18/06/2024', undefined]] as const) {
      const article = await html.parseArticle!(page(`<h1>Cầu mới qua sông thông xe</h1><p>${line}</p><p>Đoạn thứ nhất của bài viết này.</p><p>Đoạn thứ hai của bài viết này.</p>`), options);
      expect(article?.datePublished?.toISOString(), line).to.equal(day);
    }
  });

  it('finds the counter of a page', async () => {
    const stats = await html.parseVisitorStats!(page('<p>Hotline: 19001234</p><p>Tuyển 30 học sinh</p><div class="tk"><p>Đang online: 5</p><p>Hôm nay: 77</p><p>Tổng lượt truy cập: 1.234.567</p></div>'), options);
    expect(stats).to.include({ online: 5, today: 77, total: 1234567 });
  });

  it('does not take what a story tells for a counter, which may be a line of its own', async () => {
    const story =
      '<p>Trong hôm nay, tổ công tác đã đến từng nhà hướng dẫn 82 hộ dân ở thôn Đông nộp hồ sơ trực tuyến và trả kết quả ngay tại chỗ.</p><p>Copyright 2013 Cổng tin. Visit us again.</p>';
    const counted = (text: string): unknown => html.parseVisitorStats!(page(text), options);
    await failure(() => counted(story));
    expect(await counted(`${story}<footer>Bản quyền thuộc về Ủy ban nhân dân xã, trụ sở đặt tại thôn Đông, đường liên xã, huyện Hòa An, tỉnh Cao Bằng<br>Lượt truy cập: 1.234</footer>`)).to.include({ total: 1234 });
    expect(await counted(`${story}<p>Số người đã truy cập vào trang thông tin điện tử của xã là: 5.678</p>`)).to.include({ total: 5678 });
  });

  it('says that a page has nothing of the kind', async () => {
    const empty = '<!doctype html><p>Trang đang bảo trì</p>';
    for (const run of [html.parseArticles, html.parseLinks, html.parseVisitorStats]) {
      const error = await failure(() => run!(empty, options));
      expect(error.message).to.contain('https://cong.example/tin-tuc/');
    }
  });

  it('names the next page', () => {
    expect(html.nextPage!(page('<a rel="next" href="?trang=2">Sau</a>'), options)).to.equal('https://cong.example/tin-tuc/?trang=2');
    expect(html.nextPage!(page(''), options)).to.equal(undefined);
  });

  for (const [what, markup, next, baseUrl = options.baseUrl] of [
    ['by what a picture says', '<a href="?p=2"><img src="tiep.gif" alt="Trang sau"></a>', '?p=2'],
    ['in many words', '<a href="trang-2">Xem tiếp trang sau »</a>', 'trang-2'],
    ['behind an icon', '<div class="pager"><a class="pager-older-link" href="?truoc=9"><i></i></a></div>', '?truoc=9'],
    ['behind pictures without a word', '<a href="?p=1"><img src="dau.gif"></a> Trang 1/9 <a href="?p=2"><img src="tiep.gif"></a><a href="?p=9"><img src="cuoi.gif"></a>', '?p=2'],
    ['but not the first one once more', '<a href="?p=1"><img src="dau.gif"></a>', undefined],
    ['with more of the list', '<a href="?page=2">Xem thêm</a>', '?page=2'],
    ['by a script', `<a href="#" onclick="location.href='?p=2'">Trang sau</a>`, '?p=2'],
    ['behind a bare number', '<p>Trang: 1 | <a href="?p=2">2</a> | <a href="?p=3">3</a></p>', '?p=2'],
    ['behind a number in brackets', '<td>Trang [1] <a href="?p=2">[2]</a> <a href="?p=3">[3]</a></td>', '?p=2'],
    ['behind a link to the page itself', '<p><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=4">4</a></p>', '?p=4', 'https://cong.example/tin-tuc/?p=3'],
    ['behind a link to the first page', '<p><a href="?p=1">1</a><a href="?p=2">2</a></p>', '?p=2'],
    ['in Spanish', '<a href="?p=2">Siguiente ›</a>', '?p=2'],
    ['in Indonesian', '<a href="?p=2">Selanjutnya</a>', '?p=2'],
    ['in Chinese', '<a href="?p=2">下一页</a>', '?p=2'],
    ['and its number, below one another', `<a href="trang-2"><div>${' '.repeat(60)}Tiếp</div><div>Trang 2</div></a>`, 'trang-2'],
    ['but no other site', '<a rel="next" href="https://khac.example/2">Sau</a><a href="?p=2">Trang sau</a>', '?p=2'],
    ['but no article', '<a href="/tin/2">Xem tiếp</a>', undefined],
    ['but no section', '<a href="/van-hoa/?page=2">Xem thêm</a>', undefined],
    ['but no place on the same page', '<a href="#/sau">Trang sau</a>', undefined],
  ] as const) {
    it(`names the next page ${what}`, () => {
      expect(html.nextPage!(page(markup), { baseUrl })).to.equal(next && new URL(next, baseUrl).href);
    });
  }
});
