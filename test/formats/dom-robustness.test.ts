import { expect } from '@open-wc/testing';
import { parseInert } from '../../src/lib/inert-document.js';
import { groupFigures } from '../../src/lib/figures.js';
import { flattenDepth } from '../../src/lib/flatten-depth.js';
import { readArticle } from '../../src/formats/dom-article.js';
import { readArticles } from '../../src/formats/dom-articles.js';
import { readDate } from '../../src/formats/dom-date.js';
import { readHeading } from '../../src/formats/dom-heading.js';
import { readLinks } from '../../src/formats/dom-links.js';
import { readJsonChild } from '../../src/formats/dom-script.js';
import { readVisitorStats } from '../../src/formats/dom-visitor-stats.js';

const options = { baseUrl: 'https://cong.example/tin-tuc/' };
const readAll = (root: ParentNode & Node): void => {
  readArticles(root, options);
  readArticle(root, options);
  readLinks(root, options);
  readVisitorStats(root, options);
  readDate(root, options);
  readHeading(root);
  readJsonChild(root);
};

/** A number from 0 to below `limit`; the same row of them every time. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe('readers of a page’s own markup', () => {
  it('never throw, whatever stands there, and change nothing', () => {
    const roll = dice(7);
    const names = 'div p span a li ul ol table tr td th h1 h3 b em img br time select option dl dt dd article nav font figure figcaption area svg template noscript'.split(' ');
    const words = ['Tin tức', '12/10/2023', '1.234', 'Xem thêm', ':', 'Hôm nay', '', 'Đang online', '( )', '99:99', 'a'.repeat(300), '\u00a0'];
    const attributes = ['href="/x"', 'href="#"', 'href="http://["', 'src="/a.jpg"', 'class="title"', 'itemprop=headline', 'itemscope', 'datetime="x"', 'style="text-align:right"', 'slot=empty', 'onclick="window.open(\'/y\')"', 'title=""', 'data-img="/b.jpg"', 'value="https://z.example"'];
    for (let round = 0; round < 300; round++) {
      let markup = '';
      for (let part = 0; part < 25; part++) {
        const name = names[roll(names.length)];
        markup += roll(3) ? `<${name} ${attributes[roll(attributes.length)]}>${words[roll(words.length)]}` : `</${name}>`;
      }
      const { body } = parseInert(markup);
      const before = body.innerHTML;
      readAll(body);
      expect(body.innerHTML).to.equal(before);
      groupFigures(body);
    }
  });

  it('read fragments, documents and empty elements', () => {
    const fragment = document.createDocumentFragment();
    readAll(fragment);
    fragment.append(...parseInert('<ul><li><a href="/a">Một tin trong mảnh</a></li></ul>').body.childNodes);
    expect(readArticles(fragment, options)).to.have.length(1);
    expect(readArticles(parseInert('<ul><li><a href="/a">Một tin trong tài liệu</a></li></ul>'), options)).to.have.length(1);
    readAll(document.createElement('div'));
    expect(readArticle(document.createElement('div'), options)).to.equal(undefined);
    expect(readVisitorStats(document.createElement('div'), options)).to.equal(undefined);
  });

  it('read long lists and long articles in a moment', () => {
    const items = Array.from({ length: 3000 }, (_, index) => `<li><img src="/i/${index}.jpg"><a href="/t/${index}">Bản tin số ${index} của tháng</a> <span>(12/10/2023)</span> <a href="/muc">Mục</a></li>`);
    const list = parseInert(`<ul>${items.join('')}</ul>`).body;
    const long = parseInert(`<h1>Bài dài</h1>${'<p>Một đoạn văn dài vừa phải để đọc.</p><div><span>x</span></div>'.repeat(1500)}`).body;
    const start = performance.now();
    expect(readArticles(list, options)).to.have.length(3000);
    expect(readArticle(long, options)?.contentHtml.length).to.be.greaterThan(50_000);
    expect(performance.now() - start).to.be.lessThan(4000);
  });

  for (const [markup, level] of [
    ['<h4>Tin</h4>', 4],
    ['<div role="heading" aria-level="3">Tin</div>', 3],
    ['<div role="heading" aria-level="9">Tin</div>', 2],
    ['<div role="heading" aria-level="x">Tin</div>', 2],
  ] as const) {
    it(`take ${markup} for a heading of level ${level}`, () => {
      expect(readHeading(parseInert(`${markup}<ul><li><a href="/a">Một tin mới</a></li><li><a href="/b">Hai tin mới</a></li></ul>`).body)?.level).to.equal(level);
    });
  }

  for (const name of ['childNodes', 'children', 'parentNode', 'querySelectorAll', 'getAttribute', 'body', 'nodeType', 'textContent']) {
    it(`read a form with a control of the name ${name}`, () => {
      const { body } = parseInert(`<form><ul><li><a href="/a">Một tin trong biểu mẫu</a></li></ul><input name="${name}"><img id="${name}" name="${name}" src="/a.gif"></form>`);
      readAll(body);
      expect(readArticles(body, options).map(({ title }) => title)).to.deep.equal(['Một tin trong biểu mẫu']);
    });
  }

  it('give a link without a picture no field for one', () => {
    const logo = '<img src="/a.jpg">';
    const links = readLinks(parseInert(`<a href="/a">${logo}A</a><a href="/b">${logo}B</a><a href="/c"><img src="/c.jpg">C</a>`).body, options);
    expect(links.map((link) => 'image' in link)).to.deep.equal([false, false, true]);
  });

  it('read an article whose tags are never closed in a moment, and all its text', () => {
    const { body } = parseInert(`<h1>Bài không đóng thẻ</h1>${'<p>Một đoạn văn<ul>'.repeat(1500)}`);
    const start = performance.now();
    expect(readArticle(body, options)?.contentHtml.match(/Một đoạn văn/g)).to.have.length(1500);
    expect(performance.now() - start).to.be.lessThan(4000);
  });

  it('read thousands of areas beside a link in a moment, each with its own words', () => {
    const { body } = parseInert(`<div>${[...Array(8000).keys()].map((index) => `<area href="/${index}" alt="Vùng ${index}">`).join('')}<a href="/tin">Một tin ở cuối</a> nói về cả vùng núi</div>`);
    const start = performance.now();
    const links = readLinks(body, options);
    expect([links.length, links[0]?.description, links[8000]?.description]).to.deep.equal([8001, undefined, 'nói về cả vùng núi']);
    expect(performance.now() - start).to.be.lessThan(4000);
  });

  it('read thousands of times in one paragraph in a moment', () => {
    const { body } = parseInert(`<h1>Lịch tiếp công dân của xã</h1><p>${'<time datetime="2023-10-12">12/10/2023</time>'.repeat(5000)}</p>`);
    const start = performance.now();
    expect(readArticle(body, options)?.contentHtml.match(/<time/g)?.length).to.be.at.least(4999);
    expect(performance.now() - start).to.be.lessThan(4000);
  });

  it('read a table of thousands of rows in a moment', () => {
    const { body } = parseInert(`<h1>Danh sách hộ dân của xã</h1><table>${'<tr><td>Hộ ông Nguyễn Văn A ở thôn Một</td><td>Đã nhận cây giống trong đợt này</td></tr>'.repeat(3000)}</table>`);
    const start = performance.now();
    expect(readArticle(body, options)?.contentHtml.match(/<tr/g)).to.have.length(3000);
    expect(performance.now() - start).to.be.lessThan(4000);
  });

  it('read formulas in one another in a moment, and what stands behind them', () => {
    const { body } = parseInert(`${'<math>'.repeat(28_000)}<mi>x</mi><a href="/tin">Một tin ở cuối</a>`);
    const start = performance.now();
    readAll(body);
    flattenDepth(body);
    expect(body.querySelectorAll('a')).to.have.length(1);
    expect(performance.now() - start).to.be.lessThan(4000);
  });

  it('say once what is the whole body, though it begins as a signature does', () => {
    const { body } = parseInert('<table><tr><td><span>Tác giả: Ban biên tập</span> <a href="/a">Đang truy cập</a></td></tr></table>');
    const article = readArticle(body, options);
    expect(article?.contentHtml).to.contain('Ban biên tập');
    expect(article?.authors).to.deep.equal([]);
  });

  it('read articles and lists of any depth that a script made', () => {
    const root = document.createElement('div');
    let deepest = root;
    for (let depth = 0; depth < 20_000; depth++) deepest = deepest.appendChild(document.createElement('div'));
    deepest.append(...parseInert('<h1>Bài ở rất sâu</h1><p>Một câu dài vừa phải để đọc thử.</p><a href="/a">Một tin ở rất sâu</a>').body.childNodes);
    readAll(root);
    expect(readArticles(root, options).map(({ url }) => url)).to.deep.equal(['https://cong.example/a']);
    expect(readArticle(root, options)?.contentHtml).to.contain('Một câu dài');
  });

  it('take the JSON child only', () => {
    const root = parseInert('<div><script type="application/json">[1]</script></div><script>x</script><script type="application/json"> {"items":[]} </script>').body;
    expect(readJsonChild(root)).to.equal('{"items":[]}');
    expect(readJsonChild(parseInert('<script type="application/ld+json">{}</script>').body)).to.equal(undefined);
  });
});
