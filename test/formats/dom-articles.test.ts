import { expect } from '@open-wc/testing';
import { readArticles } from '../../src/formats/dom-articles.js';
import { readHeading } from '../../src/formats/dom-heading.js';
import { html } from '../../src/formats/html.js';
import { parseInert } from '../../src/lib/inert-document.js';
import type { Article } from '../../src/model/article.js';

const baseUrl = 'https://cong.example/tin/';
const titles = ['Khánh thành cầu vượt sông Lô nối hai xã', 'Mở tuyến xe buýt mới về ngoại thành', 'Trao học bổng cho học sinh vùng cao'];
const leads = ['Cầu hai nhịp giúp bà con khỏi phải đi đò qua sông vào những ngày mùa nước lên.', 'Tuyến chạy từ bến xe đến trường đại học mỗi mười lăm phút một chuyến.', 'Hơn hai trăm suất học bổng được trao trong buổi lễ sáng nay.'];

const times = (print: (number: number) => string, count = 3): string => [...Array(count).keys()].map(print).join('');

/** Title, address, day in Vietnam, picture and summary, as far as there are any. */
function brief({ title, url, datePublished, image, summary }: Article): Record<string, unknown> {
  return {
    title,
    url: url.replace('https://cong.example', ''),
    ...(datePublished && { date: new Date(datePublished.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) }),
    ...(image && { image: image.src.replace('https://cong.example', '') }),
    ...(summary && { summary }),
  };
}

const dated = (number: number): Record<string, unknown> => ({ title: titles[number], url: `/t/bai-${number}/`, date: `2020-07-2${number}`, summary: leads[number] });
const list = (...keys: readonly string[]): Record<string, unknown>[] => [0, 1, 2].map((number) => Object.fromEntries(Object.entries(dated(number)).filter(([key]) => keys.includes(key) || key === 'title' || key === 'url')));

describe('articles among what a portal prints beside them', () => {
  for (const [what, markup, expected] of [
    [
      'a list of the author and the date',
      times((n) => `<div class="it"><div class="title"><a href="/t/bai-${n}/">${titles[n]}</a></div><ul class="post-meta"><li><a href="/author/an${n}/">admin</a></li><li>2${n}/07/2020</li></ul><p>${leads[n]}</p></div>`),
      list('date', 'summary'),
    ],
    [
      'a list of the section of all',
      times((n) => `<li class="it"><a class="title" href="/t/bai-${n}/">${titles[n]}</a><ul class="meta"><li><a href="/chuyen-muc/tin-tuc/">Tin tức</a></li><li>2${n}/07/2020</li></ul><p>${leads[n]}</p></li>`),
      list('date', 'summary'),
    ],
    ['their addresses, as a search prints them', times((n) => `<div><a href="/t/bai-${n}/">${titles[n]}</a><div>https://cong.example/t/bai-${n}-voi-mot-dia-chi-dai-hon-ca-phan-tom-tat-cua-bai-viet-nay-trong-danh-sach/</div><div><span>2${n}/07/2020</span> - ${leads[n]}</div></div>`), list('date', 'summary')],
    ['what their section is called, as a heading', times((n) => `<a href="/t/bai-${n}/"><h3>Tin tức</h3><h4>${titles[n]}</h4><p>${leads[n]}</p></a>`), list('summary')],
    ['links to their section around "all"', `<p>Tin cùng chuyên mục <a href="/xa-hoi">Xã hội</a></p><a href="/xa-hoi"><i></i></a><a href="/xa-hoi">Xem tất cả</a>${times((n) => `<div><a href="/t/bai-${n}/"><p>${titles[n]}</p></a><span>2${n}/07/2020</span> | <a href="/xa-hoi">Xã hội</a></div>`)}`, list('date')],
    ['the mark of who wrote them', times((n) => `<div><img class="logo" src="/an.jpg"><span class="name"><a href="/u">An</a></span><div class="title"><a href="/t/bai-${n}/">${titles[n]}</a></div><p>${leads[n]}</p><img src="/${n}.jpg"></div>`), titles.map((title, n) => ({ title, url: `/t/bai-${n}/`, image: `/${n}.jpg`, summary: leads[n] }))],
    ...['slick-cloned', 'owl-item cloned', 'swiper-slide-duplicate', 'bx-clone', 'splide__slide--clone'].map((name): [string, string, Record<string, unknown>[]] => {
      const slides = [0, 1, 2].map((n) => `<div class="item"><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3><p>${leads[n]}</p></div>`);
      const copy = (n: number): string => `<div class="${name}">${slides[n]}</div>`;
      return [`slides repeated as ${name}`, `<div class="track">${copy(1)}${copy(2)}${slides.join('')}${copy(0)}${copy(1)}</div>`, list('summary')];
    }),
    ['cut headlines, whole in what a script shows over them', times((n) => `<li><a href="/t/bai-${n}/" title="" data-original-title="${titles[n]}">${titles[n]?.slice(0, 20)}…</a></li>`), list()],
    ['a linked day without its year', times((n) => `<div class="post"><a href="/t/bai-${n}/">tháng 7 2${n}</a> <a href="/t/bai-${n}/">${titles[n]}</a></div>`), list()],
    ['an object around the summary', times((n) => `<a href="/t/bai-${n}/"><h3>${titles[n]}</h3><div><object>${leads[n]}</object></div></a>`), list('summary')],
    ['a linked date', times((n) => `<div class="post"><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3><ul><li><a href="#">2${n}/07/2020</a></li></ul><p>${leads[n]}</p></div>`), list('date', 'summary')],
    ['a date linked to its month', times((n) => `<div class="post"><a href="/2020/07/">2${n}/07/2020</a><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3></div>`), list('date')],
    ['an English date without a blank', times((n) => `<div><ul><li><i class="fa"></i> July 2${n},2020</li></ul><h5><a href="/t/bai-${n}/">${titles[n]}</a></h5></div>`), list('date')],
    ['a day with a break in its box', times((n) => `<li><div class="date"><span>2${n}</span><br>07/2020</div><a href="/t/bai-${n}/">${titles[n]}</a></li>`), list('date')],
    [
      'headlines without links, below the title of their section',
      `<div><h2>Tin tức</h2>${times((n) => `<div class="post"><h3>${titles[n]}</h3><a href="/t/bai-${n}/"><img src="/${n}.jpg"></a><p>${leads[n]}</p><a class="btn" href="/t/bai-${n}/">Xem thêm</a></div>`)}</div>`,
      [0, 1, 2].map((n) => ({ title: titles[n], url: `/t/bai-${n}/`, image: `/${n}.jpg`, summary: leads[n] })),
    ],
    [
      'a short headline beside a longer section',
      times((n) => `<div class="item"><a href="/2024/b${n}/"><img src="/${n}.jpg"></a><div class="info"><a class="title" href="/2024/b${n}/">Sao lưu</a> <time datetime="2024-05-0${n + 1}">0${n + 1}/05/2024</time> <a href="/categories/ky-thuat/">Kỹ thuật phần mềm</a></div></div>`, 2),
      [0, 1].map((n) => ({ title: 'Sao lưu', url: `/2024/b${n}/`, date: `2024-05-0${n + 1}`, image: `/${n}.jpg` })),
    ],
    [
      'a short headline above a linked text',
      times((n) => `<div class="item"><a href="/t/bai-${n}/"><img src="/${n}.jpg"></a><div class="title"><a href="/t/bai-${n}/">Thông báo</a></div><div class="desc"><a href="/t/bai-${n}/"><p>${leads[n]}</p></a></div></div>`, 2),
      [0, 1].map((n) => ({ title: 'Thông báo', url: `/t/bai-${n}/`, image: `/${n}.jpg`, summary: leads[n] })),
    ],
    [
      'a section of many words',
      times((n) => `<div class="jn"><h4><a href="/t/bai-${n}/">${titles[n]}</a></h4><span>2${n}.07.2020</span> | <span><a href="/tin-tuc">Tin tức sự kiện trong nước</a></span><div>${leads[n]}</div></div>`),
      list('date', 'summary'),
    ],
    ['a lead that is a heading', times((n) => `<div class="card"><h2><a href="/t/bai-${n}/">${titles[n]}</a></h2><h4 class="card-text">${leads[n]}</h4></div>`), list('summary')],
    [
      'pictures before their headlines',
      `<div>${times((n) => `<img src="/h${n}.jpg"><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3><p>${leads[n]}</p>`)}</div>`,
      [0, 1, 2].map((n) => ({ title: titles[n], url: `/t/bai-${n}/`, image: `/h${n}.jpg`, summary: leads[n] })),
    ],
    ['portraits', times((n) => `<div class="post"><p><a href="/user/an"><img class="user-avatar" src="/av${n}.jpg" alt="An"></a></p><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3></div>`), list()],
    ['a picture in an attribute of a theme', times((n) => `<div class="item"><div class="set-bg" data-setbg="/${n}.jpg"></div><h5><a href="/t/bai-${n}/">${titles[n]}</a></h5></div>`), [0, 1, 2].map((n) => ({ title: titles[n], url: `/t/bai-${n}/`, image: `/${n}.jpg` }))],
    [
      'words where others have an address',
      times((n) => `<div class="item"><a href="/t/bai-${n}/"><img src="data:image/png;base64,iV" data-srcset="/${n}.jpg?width=260" data-original="Bộ trưởng điểm danh"></a><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3></div>`),
      [0, 1, 2].map((n) => ({ title: titles[n], url: `/t/bai-${n}/`, image: `/${n}.jpg?width=260` })),
    ],
    [
      'the linked title of a section in the same folder',
      `<div class="box"><div class="box-top"><h2><a href="/thoi-su.htm">Thời sự</a></h2></div><div class="box-mid">${times((n) => `<div class="item"><h3><a href="/bai-viet-18524${n}.htm">${titles[n]}</a></h3><p>${leads[n]}</p></div>`)}</div></div>`,
      [0, 1, 2].map((n) => ({ title: titles[n], url: `/bai-viet-18524${n}.htm`, summary: leads[n] })),
    ],
    ['dates before their headlines, texts behind', times((n) => `<p>2${n}/07/2020</p><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3><p>${leads[n]}</p>`), list('date', 'summary')],
    ['dates before their headlines, one text behind all', `${times((n) => `<p>2${n}/07/2020</p><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3>`)}<p>Trang 1 trên 3</p>`, list('date')],
    ['dates as terms', `<dl>${times((n) => `<dt>2${n}/07/2020</dt><dd><a href="/t/bai-${n}/">${titles[n]}</a></dd><dd>${leads[n]}</dd>`)}</dl>`, list('date', 'summary')],
    ['dates in lines', times((n) => `2${n}/07/2020 <a href="/t/bai-${n}/">${titles[n]}</a><br>${leads[n]}<br>`), list('date', 'summary')],
    [
      'headlines without links, one text behind all',
      `${times((n) => `<h4>${titles[n]}</h4><div>2${n}/07/2020</div><div>${leads[n]} <a href="/t/bai-${n}/">Xem thêm</a></div>`)}<p>1 - 3 trên 3 mục</p>`,
      list('date', 'summary'),
    ],
    [
      'pictures before their headlines, below a text',
      `<div><h2>Tin tức</h2><p>Tin mới của trường</p>${times((n) => `<img src="/h${n}.jpg"><h4><a href="/t/bai-${n}/">${titles[n]}</a></h4><p>${leads[n]}</p>`)}</div>`,
      [0, 1, 2].map((n) => ({ title: titles[n], url: `/t/bai-${n}/`, image: `/h${n}.jpg`, summary: leads[n] })),
    ],
    [
      'a section that recurs, and a related article',
      times((n) => `<div><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3><a href="/doi-song">Đời sống</a><span>2${n}/07/2020</span><p>${leads[n]}</p><div><h3><a href="/lien-quan-${n}.htm">Bà con mong cầu mới từ lâu ${n}</a></h3></div></div>`),
      [0, 1, 2].flatMap((n) => [dated(n), { title: `Bà con mong cầu mới từ lâu ${n}`, url: `/lien-quan-${n}.htm` }]),
    ],
    [
      'a list of a section of many words',
      times((n) => `<div class="it"><div class="title"><a href="/t/bai-${n}/">${titles[n]}</a></div><ul class="meta"><li><a href="/muc/trong-nuoc">Tin tức trong nước</a></li><li>2${n}/07/2020</li></ul><p>${leads[n]}</p></div>`),
      list('date', 'summary'),
    ],
    ['a linked date of many words', times((n) => `<div class="it"><div class="title"><a href="/t/bai-${n}/">${titles[n]}</a></div><ul><li><a href="/2020/07/2${n}">2${n} tháng 7 năm 2020</a></li></ul></div>`), list('date')],
    ['a date out of sight', times((n) => `<div><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3><span class="updated" style="display:none">2021-05-21T02:00:00+00:00</span><span>2${n}/07/2020</span></div>`), list('date')],
    ['a text out of sight', times((n) => `<div><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3><p hidden>Đoạn chữ này dài hơn hẳn phần giới thiệu nhưng không ai thấy nó trên trang của cổng thông tin.</p><p>${leads[n]}</p></div>`), list('summary')],
    ['words for ears only', times((n) => `<div><h3><a href="/t/bai-${n}/"><span class="sr-only">Xem bài viết: </span>${titles[n]}</a></h3></div>`), list()],
    ['a last line that leads to more', times((n) => `<div><a href="/t/bai-${n}/"><h4>${titles[n]}</h4><p>2${n}/07/2020</p><p>Xem chi tiết »</p></a></div>`), list('date')],
    ['times in a row', times((n) => `<div><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3><p><span>4 giờ trước</span> <span>18:25</span> <span>2${n}/07/2020</span> <span>Thời sự</span></p></div>`), list('date')],
    ['a count of comments', times((n) => `<p><a href="/t/bai-${n}/">${titles[n]}</a> (3 bình luận)<br>${leads[n]}</p>`), list('summary')],
    ['names of authors', times((n) => `<div><h4><a href="/t/bai-${n}/">${titles[n]}</a></h4><div class="authors">Nguyễn Văn An, Trần Thị Bình</div></div>`), list()],
    ['a section beside a bold headline', times((n) => `<div><div><strong>${titles[n]}</strong> <em><a href="/muc">Tin làng</a></em></div><div>${leads[n]}</div><a href="/t/bai-${n}/">Đọc tiếp</a></div>`), list('summary')],
    ['a short headline before a linked text', times((n) => `<div><a href="/t/bai-${n}/">Thông báo</a> <a href="/t/bai-${n}/">${leads[n]}</a></div>`), [0, 1, 2].map((n) => ({ title: 'Thông báo', url: `/t/bai-${n}/`, summary: leads[n] }))],
    ['a short headline over a text in one link', times((n) => `<a href="/t/bai-${n}/"><img src="/${n}.jpg"><div>Thông báo</div><div>${leads[n]}</div></a>`), [0, 1, 2].map((n) => ({ title: 'Thông báo', url: `/t/bai-${n}/`, image: `/${n}.jpg`, summary: leads[n] }))],
    ['a headline over a text in one line of a link', times((n) => `<a href="/t/bai-${n}/"><img src="/${n}.jpg"><div><span>${titles[n]}</span><span>2${n}/07/2020</span><span>${leads[n]}</span></div></a>`), [0, 1, 2].map((n) => ({ ...dated(n), image: `/${n}.jpg` }))],
    ['a portrait in the box of the author', times((n) => `<div><h4><a href="/t/bai-${n}/">${titles[n]}</a></h4><p>${leads[n]}</p><div class="author"><img src="/an.jpg"><a href="/an/">Trần An</a> <i>2${n}/07/2020</i></div></div>`), list('date', 'summary')],
    ['a round portrait', times((n) => `<div><h4><a href="/t/bai-${n}/">${titles[n]}</a></h4><p>${leads[n]}</p><div><img class="w-10 rounded-full" src="/an.jpg"><a href="/an/">Trần An</a></div></div>`), list('summary')],
    ['an office before a date', times((n) => `<div><h4><a href="/t/bai-${n}/">${titles[n]}</a></h4><p>Phòng Văn hóa và Thông tin huyện, 2${n}/07/2020</p><p>${leads[n]}</p></div>`), list('date', 'summary')],
    ['a section behind a date', times((n) => `<div><h4><a href="/t/bai-${n}/">${titles[n]}</a></h4><p class="meta">2${n}/07/2020 Tin tức sự kiện trong nước</p><p>${leads[n]}</p></div>`), list('date', 'summary')],
    ['a text that ends in a day', times((n) => `<div><h4><a href="/t/bai-${n}/">${titles[n]}</a></h4><p>Lịch tiếp công dân của chủ tịch 2${n}/07/2020</p></div>`), [0, 1, 2].map((n) => ({ title: titles[n], url: `/t/bai-${n}/`, summary: `Lịch tiếp công dân của chủ tịch 2${n}/07/2020` }))],
    ['a lesser heading over each headline', times((n) => `<a href="/t/bai-${n}/"><h6>Tin xã</h6><h5>2${n}/07/2020</h5><h3>${titles[n]}</h3><p>${leads[n]}</p></a>`), list('date', 'summary')],
    ['a lesser heading over each headline without a link', times((n) => `<div><h6>Tin xã</h6><h3>${titles[n]}</h3><p>${leads[n]}</p><a href="/t/bai-${n}/">Chi tiết</a></div>`), list('summary')],
    ['headlines without links beside an icon that leads to each', times((n) => `<div><h4>${titles[n]}</h4><i>2${n}/07/2020</i><p>${leads[n]}</p><a href="/t/bai-${n}/"><i class="fa"></i></a></div>`), list('date', 'summary')],
    ...['Tải về', 'Xem file đính kèm', 'Download'].map((word) => [`headlines without links beside "${word}"`, `<table>${times((n) => `<tr><td>${n + 1}</td><td>${titles[n]}</td><td>2${n}/07/2020</td><td><a href="/t/bai-${n}/">${word}</a></td></tr>`)}</table>`, list('date')] as const),
    ['icons that lead to other sites, and home', `<div><h4>Kết nối với xã chúng tôi</h4><a href="/"><i></i></a><a href="https://a.example/x"><i></i></a><a href="https://b.example/x"><i></i></a></div>`, []],
    ['headlines that name the rows of a table', `<table>${times((n) => `<tr><th scope="row"><a href="/t/bai-${n}/">${titles[n]}</a></th><td>2${n}/07/2020</td></tr>`)}</table>`, list('date')],
    ['a year within the headline', times((n) => `<h2><a href="/t/bai-${n}/"><span>${titles[n]}</span><time datetime="2020-07-2${n}">2020</time></a></h2>`), list('date')],
    ['links to files in cells of their own', `<table>${times((n) => `<tr><td>${n}</td><td>${titles[n]}</td><td><a href="/t/bai-${n}/">Xem</a></td><td><a href="/f/${n}.pdf">Tải về</a></td></tr>`)}</table>`, list()],
    ['a place', times((n) => `<div><span>2${n}/07/2020</span><a href="/t/bai-${n}/">${titles[n]}</a><p>Địa điểm: Hội trường huyện</p></div>`), list('date')],
    ['a link to log in', `${times((n) => `<li><a href="/t/bai-${n}/">${titles[n]}</a></li>`)}<p><a href="/login">Đăng nhập</a> để xem tiếp</p>`, list()],
    ['a date and a count in small print, in one link with the headline', times((n) => `<a href="/t/bai-${n}/"><img src="/${n}.jpg" alt=""><div><strong>${titles[n]}</strong><small>2${n}/07/2020 · 120 lượt xem</small></div></a>`), [0, 1, 2].map((n) => ({ title: titles[n], url: `/t/bai-${n}/`, date: `2020-07-2${n}`, image: `/${n}.jpg` }))],
    ['a dash before the date in the link', times((n) => `<li><a href="/t/bai-${n}/"><b>${titles[n]}</b> - <i>Ngày 2${n}/07/2020, 120 lượt xem</i></a></li>`), list('date')],
    ['a section before the date', times((n) => `<div><a href="/t/bai-${n}/">${titles[n]}</a><span><br><i>Giới thiệu sách - 2${n}/07/2020</i></span></div>`), list('date')],
    ['a linked date in parts', times((n) => `<div><a href="#"><span>2${n}</span><span>07/2020</span></a><h3><a href="/t/bai-${n}/">${titles[n]}</a></h3></div>`), list('date')],
    ['a date with its year first', times((n) => `<li><a href="/t/bai-${n}/">${titles[n]}</a> 2020.07.2${n}</li>`), list('date')],
    ['a date behind its age', times((n) => `<li><a href="/t/bai-${n}/">${titles[n]}</a> <abbr title="2020-07-2${n}T08:00:00+07:00">hôm kia</abbr></li>`), list('date')],
    ['a date for a script', times((n) => `<li><a href="/t/bai-${n}/">${titles[n]}</a> <span data-time="2020-07-2${n} 08:00"></span></li>`), list('date')],
    ['a duration for a script', times((n) => `<li><a href="/t/bai-${n}/">${titles[n]}</a> <span data-time="1595"></span></li>`), list()],
    ['a day without its year', times((n) => `<li><a href="/t/bai-${n}/">${titles[n]} <i>(2${n}/07)</i></a></li>`), list()],
    ['a headline once more, cut', times((n) => `<div><a href="/t/bai-${n}/">${titles[n]}</a><a href="/t/bai-${n}/">${titles[n]?.slice(0, 19)}...</a></div>`), list()],
    ['arrows at the ends', `<a href="/t/bai-0/">« ${titles[0]}</a> <a href="/t/bai-1/">${titles[1]} »</a> <a href="/t/bai-2/">→ ${titles[2]}</a>`, list()],
    [
      'pictures of other elements',
      `<div><a href="/t/bai-0/" setBackground="/0.jpg"></a><h3><a href="/t/bai-0/">${titles[0]}</a></h3></div><div><amp-img src="/1.jpg"></amp-img><h3><a href="/t/bai-1/">${titles[1]}</a></h3></div>`,
      [0, 1].map((n) => ({ title: titles[n], url: `/t/bai-${n}/`, image: `/${n}.jpg` })),
    ],
  ] as const) {
    it(what, () => {
      expect(readArticles(parseInert(markup).body, { baseUrl }).map(brief)).to.deep.equal(expected);
    });
  }

  const names = ['Khánh thành cầu vượt sông Lô nối hai xã', 'Thông báo', 'Trao học bổng cho học sinh vùng cao'];
  for (const [what, print] of [
    ['behind a row that ends in its section', (n) => `<li><a href="/t/bai-${n}/">${names[n]}</a> - Chuyên mục: <a href="/muc/a">Tin tức</a> (2${n}/07/2020)</li>`],
    ['behind a section in one heading', (n) => `<article><h3><a href="/du-an/cong">Cổng thông tin</a>: <a href="/t/bai-${n}/">${names[n]}</a></h3><p>${leads[n]}</p></article>`],
  ] as const satisfies readonly (readonly [string, (number: number) => string])[]) {
    it(`a short headline ${what}`, () => {
      expect(readArticles(parseInert(times(print)).body, { baseUrl }).map(({ title }) => title)).to.deep.equal(names);
    });
  }

  for (const [what, headline, title] of [
    ['in a heading', '<h3><a href="/t/1">hội nghị tổng kết<br>năm học mới</a></h3>', 'hội nghị tổng kết năm học mới'],
    ['in a block', '<h3><a href="/t/1">hội nghị tổng kết<div>năm học mới</div></a></h3>', 'hội nghị tổng kết năm học mới'],
    ['in a link', '<a href="/t/1">Hội nghị tổng kết<br>năm học mới</a>', 'Hội nghị tổng kết năm học mới'],
    ['in capitals', '<a href="/t/1">HỘI NGHỊ TỔNG KẾT<br>NĂM HỌC MỚI</a>', 'HỘI NGHỊ TỔNG KẾT NĂM HỌC MỚI'],
    ['before a text', `<a href="/t/1">Hội nghị tổng kết năm học<br>${leads[0]}</a>`, 'Hội nghị tổng kết năm học'],
  ] as const) {
    it(`a headline that is broken ${what}`, () => {
      expect(readArticles(parseInert(`<div>${headline}<p>${leads[1]}</p></div>`).body, { baseUrl })[0]?.title).to.equal(title);
    });
  }

  it('the name of an author behind its label', () => {
    const markup = `<ul>${times((n) => `<li><a href="/t/bai-${n}/">${titles[n]}</a> <span itemprop="author">Tác giả: <a href="/author/1/">Trần An</a></span></li>`)}</ul>`;
    expect(readArticles(parseInert(markup).body, { baseUrl })[0]?.authors).to.deep.equal([{ name: 'Trần An' }]);
  });

  for (const [what, before, after] of [
    ['before a list', '<span>Các tin khác</span><ul>', '</ul>'],
    ['before lines', '<strong>Các tin khác:</strong><br>', ''],
    ['beside the sign of a feed', '<h3>Các tin khác <a href="/rss.xml"><img src="/rss.png"></a></h3><ul>', '</ul>'],
    ['in a box, before a list', '<div><b>Các tin khác</b><ul>', '</ul></div>'],
  ] as const) {
    it(`a heading in a line ${what}`, () => {
      const { body } = parseInert(before + times((n) => (after ? `<li><a href="/t/bai-${n}/">${titles[n]}</a></li>` : `- <a href="/t/bai-${n}/">${titles[n]}</a><br>`)) + after);
      expect(readHeading(body)?.text.replace(':', '')).to.equal('Các tin khác');
      expect(readArticles(body, { baseUrl }).map(brief)).to.deep.equal(list());
    });
  }

  for (const label of ['Tin cùng chuyên mục', 'Tin theo chủ đề', 'Bài viết cùng tác giả:']) {
    for (const tag of ['h3', 'p', 'div', 'b']) {
      it(`the first article below <${tag}>${label}`, () => {
        const block = `<${tag}>${label}</${tag}><ul>${times((n) => `<li><a href="/t/bai-${n}/">${titles[n]}</a></li>`)}</ul>`;
        expect(readArticles(parseInert(block).body, { baseUrl }).map(brief)).to.deep.equal(list());
      });
    }
  }

  it('the first article below each of several headings that end as labels do', () => {
    const markup = times((n) => `<div><h3>Tin theo chủ đề</h3><ul><li><a href="/t/bai-${n}/">${titles[n]}</a></li><li><a href="/t/tin-${n}/">Trao học bổng cho học sinh lớp ${n}</a></li></ul></div>`);
    expect(readArticles(parseInert(markup).body, { baseUrl })).to.have.length(6);
  });

  it('no heading in a word before each list', () => {
    const { body } = parseInert(times((n) => `<div><span>Giáo dục</span><ul><li><a href="/t/bai-${n}/">${titles[n]}</a></li></ul></div>`));
    expect(readHeading(body)).to.equal(undefined);
  });

  it('the first article of a page in a column of its own', async () => {
    const page = `<div class="row"><div class="col-md-7"><a href="/bai-0.html"><img src="/0.jpg"></a><h5><a href="/bai-0.html">${titles[0]}</a></h5><div>${leads[0]}</div></div><div class="col-md-5">${times((n) => `<div><a href="/bai-${n + 1}.html"><img src="/${n + 1}.jpg"></a><h5><a href="/bai-${n + 1}.html">${titles[n]} ở chợ</a></h5><div class="small">09/08/2022</div></div>`)}</div></div>`;
    expect((await html.parseArticles!(page, { baseUrl })).map(({ url }) => url.replace('https://cong.example', ''))).to.deep.equal(['/bai-0.html', '/bai-1.html', '/bai-2.html', '/bai-3.html']);
  });
});
