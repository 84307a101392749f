import * as fc from 'fast-check';
import { dateLikeText, dayWriters, minuteWriters, moment, wallClock } from './arbitraries-dates.js';
import { address, figure, oddText, sentence, text } from './arbitraries-text.js';

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const printedDate = moment.chain((date) => fc.constantFrom(...Object.values({ ...dayWriters, ...minuteWriters })).map((write) => write(wallClock(date, 420))));

const label = fc.constantFrom('Đang truy cập', 'Trực tuyến', 'Hôm nay', 'Hôm qua', 'Tháng hiện tại', 'Tổng lượt truy cập', 'Tổng số:', 'Khách', 'Máy chủ tìm kiếm', 'Thành viên', 'Tuần này', 'Xem thêm', 'Xem tiếp »', 'Tin mới', 'Mới', '(mới)', 'Nguồn:', 'Tác giả: Ban biên tập', 'Ảnh: TTXVN', 'Trang sau', 'Liên kết website', '-- Chọn --', 'Trung ương', 'Chia sẻ', '|', '-', '»', '•', ':');

const words = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 3, arbitrary: printedDate },
  { weight: 3, arbitrary: label },
  { weight: 2, arbitrary: figure },
  { weight: 2, arbitrary: fc.tuple(label, figure).map(([name, count]) => `${name}: ${count}`) },
  { weight: 1, arbitrary: fc.tuple(sentence, printedDate).map(([title, date]) => `${title} (${date})`) },
  { weight: 1, arbitrary: dateLikeText },
  { weight: 1, arbitrary: text },
);

/** Elements that portals print, with how often; those within which nothing may stand come by themselves. */
const names = 'ul li li li a a a a table tr td td div div div span span em b strong p p p h1 h2 h3 h4 h5 h6 time dl dt dd select option center font figure figcaption article section i small label blockquote ol th tbody fieldset legend details summary nav button form noscript template caption abbr'.split(' ');

const attribute = fc.oneof(
  { weight: 6, arbitrary: address.map((value) => ` href="${escape(value)}"`) },
  { weight: 1, arbitrary: text.map((value) => ` title="${escape(value)}"`) },
  { weight: 1, arbitrary: printedDate.map((value) => ` datetime="${escape(value)}"`) },
  { weight: 1, arbitrary: address.map((value) => ` value="${escape(value)}"`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ' class="title"', ' class="item news"', ' class="date time"', ' class="desc sapo"', ' class="active"', ' id="x"', ' align="center"', ' style="text-align:right"', ' style="display:none"', ' itemscope itemtype="https://schema.org/NewsArticle"', ' itemprop="headline"', ' itemprop="datePublished" content="2023-10-12"', ' itemprop="articleBody"', ' rel="next"', ' rel="tag"',
      ' onclick="window.open(\'/x\')"', ' data-content="&lt;p&gt;Tóm tắt" data-img="/a.jpg"', ' hidden', ' slot="header"', ' role="heading" aria-level="9"', ' class="h-entry"', ' class="p-name u-url"', ' dir="rtl"', ' lang="vi"', ' src="x"', ' is="x-y"', ' name="childNodes"', ' name="parentNode"', ' name="body"', ' id="children"', ' name="querySelectorAll"', ' name="getAttribute"', ' name="title"',
    ),
  },
);

/** A picture; `at` is where pictures come from. */
const picture = (at: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `<img src="${at}anh.jpg">`, `<img src="${at}anh.jpg" alt="Ảnh lễ khánh thành" width="120" height="80">`, `<img src="${at}new.gif" width="20">`, `<img data-src="${at}b.png" class="lazy">`, '<img>', `<img src="" srcset="${at}a.jpg 1x, ${at}b.jpg 2x">`, `<p align="center"><img src="${at}c.jpg"></p><p><em>Ảnh: TTXVN</em></p>`,
  );

/** HTML as portals print it between the tags, of trees in any order: lists, tables, cards, articles, counters, selects. */
export function portalMarkup(pictures = '/'): fc.Arbitrary<string> {
  const image = picture(pictures);
  const { tree } = fc.letrec<{ tree: string; content: string }>((tie) => ({
    tree: fc.tuple(fc.constantFrom(...names), fc.array(attribute, { maxLength: 2 }), tie('content')).map(([name, attributes, content]) => `<${name}${attributes.join('')}>${content}</${name}>`),
    content: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      words.map(escape),
      fc.array(fc.oneof({ weight: 5, arbitrary: tie('tree') }, { weight: 2, arbitrary: words.map(escape) }, { weight: 1, arbitrary: image }, { weight: 1, arbitrary: fc.constantFrom('<br>', '<hr>', '\n ', '<!-- x -->') }), { maxLength: 5 }).map((parts) => parts.join('')),
    ),
  }));
  const title = words.map(escape);
  const link = fc.tuple(address.map(escape), title).map(([href, name]) => `<a href="${href}">${name}</a>`);
  const row = fc.array(fc.oneof(link, title.map((value) => `<span>${value}</span>`), title.map((value) => `<em>(${value})</em>`), image, fc.constant('<br>')), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  const wrapped = (open: string, close: string): fc.Arbitrary<string> => rows.map((list) => list.map((item) => open + item + close).join(''));
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(tree, { maxLength: 5 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.tuple(title, wrapped('<li>', '</li>')).map(([heading, list]) => `<h3>${heading}</h3><ul>${list}</ul>`) },
    { weight: 1, arbitrary: wrapped('<tr><td>', '</td></tr>').map((list) => `<table>${list}</table>`) },
    { weight: 1, arbitrary: wrapped('<div class="item">', '</div>') },
    { weight: 1, arbitrary: wrapped('<p>', '</p>').map((list) => `<h1>Khánh thành cầu vượt sông</h1>${list}`) },
    { weight: 1, arbitrary: fc.array(fc.tuple(address.map(escape), title), { maxLength: 6 }).map((options) => `<select>${options.map(([value, name]) => `<option value="${value}">${name}</option>`).join('')}</select>`) },
    { weight: 1, arbitrary: fc.array(fc.tuple(label, figure), { maxLength: 6 }).map((list) => `<dl>${list.map(([name, count]) => `<dt>${name}<dd>${count}`).join('')}</dl>`) },
  );
}

/** Marks of HTML and text in any order. */
export function markupSoup(pictures = '/'): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        fc.tuple(fc.constantFrom(...names), fc.array(attribute, { maxLength: 2 })).map(([name, attributes]) => `<${name}${attributes.join('')}>`),
        fc.constantFrom(...names).map((name) => `</${name}>`),
        words,
        oddText.filter((part) => !part.startsWith('<img')),
        picture(pictures),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));
}
