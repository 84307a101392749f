import { expect } from '@open-wc/testing';
import { readArticles } from '../../src/formats/dom-articles.js';
import { readMainList } from '../../src/formats/dom-main-list.js';
import { html } from '../../src/formats/html.js';
import { parseInert } from '../../src/lib/inert-document.js';
import { Stretch } from '../../src/lib/stretch.js';

const options = { baseUrl: 'https://cong.example/' };
const page = (name: string): HTMLElement =>
  parseInert(
    `<main><ul>${[...Array(9).keys()]
      .map((day) => `<li><h3><a href="/${name}/${day}">Khánh thành cầu vượt sông ${name} số ${day}</a></h3><p>Cầu dài ${day} km, nối hai bờ sông của xã ${name}.</p> <time>1${day}/10/2023</time></li>`)
      .join('')}</ul></main>`,
  ).body;

describe('readMainList', () => {
  it('rests after each item where the page has waited long, and reads several pages meanwhile as each alone', async () => {
    const alone = [readArticles(page('a'), options), readArticles(page('b'), options)];
    let pauses = 0;
    const restless = new Stretch(
      {
        now: () => 0,
        async pause() {
          pauses++;
          await Promise.resolve();
          expect(readArticles(page('c'), options)).to.have.length(9);
        },
      },
      0,
    );
    expect(await Promise.all(['a', 'b'].map((name) => readMainList(page(name), options, restless)))).to.deep.equal(alone);
    expect(pauses).to.be.above(2 * 9);
  });

  const titles = async (markup: string): Promise<string[]> => (await readMainList(parseInert(markup).body, options, new Stretch())).map(({ title }) => title);
  const item = (name: string, more = ''): string => `<li><a href="/${name}">Khánh thành cầu vượt sông số ${name}</a>${more}</li>`;
  const date = ' (18/06/2024)';
  const rows: readonly (readonly [what: string, markup: string, names: readonly string[]])[] = [
    ['one without a date between others', item('1', date) + item('2') + item('3', date), ['1', '2', '3']],
    ['one without a date before others', item('1') + item('2', date) + item('3', date), ['1', '2', '3']],
    ['a short link between them', `${item('1', date)}<li><a href="/tat-ca">Xem tất cả</a></li>${item('3', date)}`, ['1', '3']],
  ];
  for (const [what, markup, names] of rows) {
    it(`of a row of news: ${what}`, async () => {
      expect(await titles(`<main><ul>${markup}</ul></main>`)).to.deep.equal(names.map((name) => `Khánh thành cầu vượt sông số ${name}`));
    });
  }

  const times = (count: number, print: (number: number) => string): string => [...Array(count).keys()].map(print).join('');
  const full = (name: string, summary = ''): string => `<div><img src="/${name}.jpg"><time>12/10/2023</time><h3><a href="/tin/${name}">Mở tuyến xe buýt mới số ${name}</a></h3>${summary}</div>`;
  const rowsOf = (name: string, count: number): string => `<ul>${times(count, (n) => item(`${name}${n}`))}</ul>`;
  const section = (name: string): string => `<div class="cat"><h2><a href="/${name}">Mục ${name}</a></h2>${rowsOf(name, 3)}</div>`;
  const text = '<p>Tuyến chạy từ bến xe đến trường đại học mỗi mười lăm phút một chuyến.</p>';
  const pages: readonly (readonly [what: string, html: string, count: number])[] = [
    ['below its title, beside lesser ones with pictures', `<div><h1>Thông báo</h1>${rowsOf('a', 6)}</div><div><h3>Tin ảnh</h3>${times(4, (n) => full(`b${n}`))}</div>`, 6],
    ['below its title, with dates, beside more pictures without any', `<div><h2>Thông báo</h2><ul>${times(4, (n) => item(`a${n}`, date))}</ul></div><div><h3>Tin ảnh</h3>${times(6, (n) => `<p><a href="/anh/${n}"><img src="/b${n}.jpg">Ruộng bậc thang mùa nước đổ số ${n}</a></p>`)}</div>`, 4],
    ['below its title, beside the newest of all', `<div><h2>Thông báo</h2>${rowsOf('a', 6)}</div><div><h3>Bài viết mới nhất</h3>${times(4, (n) => full(`b${n}`))}</div>`, 6],
    ['that goes on without texts', `<main><section>${times(4, (n) => full(`a${n}`, text))}</section><section>${times(2, (n) => full(`b${n}`))}</section></main>`, 6],
    ['behind the first news of it, without texts', `<div class="top">${times(2, (n) => full(`a${n}`))}</div><div>${times(4, (n) => full(`b${n}`, text))}</div>`, 6],
    ['behind pictures of its first news', `<div>${times(2, (n) => `<div><a href="/tin/a${n}"><img src="/a${n}.jpg"></a><h5><a href="/tin/a${n}">Mở tuyến xe buýt mới số ${n}</a></h5></div>`)}</div><div>${times(4, (n) => full(`b${n}`, text))}</div>`, 6],
    ['behind what a word says that it is', `<div class="side"><b>Bài mới</b>${times(2, (n) => full(`a${n}`))}</div><div>${times(4, (n) => full(`b${n}`, text))}</div>`, 4],
    ['behind the first news of it, outside of <main>', `<section>${full('a', text)}</section><main>${times(4, (n) => full(`b${n}`, text))}</main>`, 5],
    ['behind others, outside of <main>', `<section>${rowsOf('a', 3)}</section><main>${times(4, (n) => full(`b${n}`, text))}</main>`, 4],
    ['below its title, beside more of less weight', `<div><h3>Bài viết mới</h3>${times(5, (n) => full(`a${n}`))}</div><div><h1>Thông báo</h1>${times(4, (n) => full(`b${n}`, text))}</div>`, 4],
    ['of stories with one more behind each', times(4, (n) => `<div>${full(`a${n}`, text)}<div class="box-related"><a href="/tin/b${n}">Chuyện người trong cuộc kể lại lần ${n}</a></div></div>`), 4],
    ['of what is related to something', `<h1>Thông báo</h1>${times(4, (n) => `<div class="related">${full(`a${n}`)}</div>`)}`, 4],
    ['between banners', `<div><a href="/tieu-su"><img src="/b.png"></a></div>${section('a')}${section('b')}<div><a href="https://dvc.example/" title="Cổng Dịch vụ công Quốc gia"><img src="/p.png"></a></div>`, 6],
    ['below the word for the most important news, which come first', `<div class="top"><h2>Tin nổi bật</h2>${times(4, (n) => full(`a${n}`, text))}</div><div><h3>Thông báo</h3>${rowsOf('b', 3)}</div>`, 4],
    ['above a box of the most important news', `<div><h2>Tin tức</h2>${times(4, (n) => full(`a${n}`, text))}</div><div><h3>Tin nổi bật</h3>${times(3, (n) => full(`b${n}`))}</div>`, 4],
    ['behind a box of the most important news, told in a word', `<div><h3>Tin nổi bật</h3>${rowsOf('b', 3)}</div><div><h2>Tin tức</h2>${times(4, (n) => full(`a${n}`, text))}</div>`, 4],
    ['beside a box of menus', `<div class="box-menu">${rowsOf('m', 3)}</div>${section('a')}${section('b')}`, 6],
    ['beside the sections of all', `<div><h4>Danh mục</h4>${rowsOf('m', 3)}</div>${section('a')}${section('b')}`, 6],
  ];
  for (const [what, body, count] of pages) {
    it(`a list ${what}`, async () => {
      expect(await html.parseArticles?.(`<title>Thông báo</title><body>${body}`, { baseUrl: 'https://cong.example/thong-bao/' })).to.have.length(count);
    });
  }
});
