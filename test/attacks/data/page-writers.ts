import { addressOf, pageOf } from './vectors.js';
import { each, escaped, type Writer } from './writing.js';

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value).replaceAll('</', '<\\/')}</script>`;

/** A portal's pages. The attacks stand in them as they are: somebody's CMS let them through. */
export const pageWriters: readonly Writer[] = [
  {
    name: 'html list',
    format: 'html',
    contentType: 'text/html',
    write: (list) =>
      `<main><ul class="news">${each(list, (vector) => `<li><h4><a href="${escaped(pageOf(vector))}">${escaped(vector.html)}</a></h4><img src="${escaped(addressOf(vector))}" alt="${escaped(vector.html)}"> 18/06/2024 <p>${vector.html}</p></li>`)}</ul></main>`,
  },
  {
    name: 'html list with unsafe links',
    format: 'html',
    contentType: 'text/html',
    write: (list) =>
      `<base href="https://bao.example/"><ul>${each(list, (vector) => {
        const url = escaped(addressOf(vector));
        return `<li><a href="${url}" data-content="${escaped(vector.html)}" data-img="${url}">Tin ${vector.id} ${escaped(vector.html)}</a> <a href="/tin-${vector.id}" onclick="location.href='${url}'">Bài viết thứ ${vector.id} của cổng</a> <em>(18/06/2024)</em></li>`;
      })}</ul>`,
  },
  {
    name: 'html with a map',
    format: 'html',
    contentType: 'text/html',
    map: { items: '.item', title: 'h3@title', url: 'a@href', summary: '.sum', contentHtml: '.body', image: 'img@src', 'image.alt': 'img@alt', authors: '.who', datePublished: 'time@datetime', group: 'h3@title', description: '.sum' },
    write: (list) =>
      each(
        list,
        (vector) =>
          `<section class="item"><h3 title="${escaped(vector.html)}">A</h3><a href="${escaped(addressOf(vector))}">A</a><div class="sum">${escaped(vector.html)}</div><img src="${escaped(addressOf(vector))}" alt="${escaped(vector.html)}"><time datetime="${escaped(vector.html)}">A</time><b class="who">${escaped(vector.html)}</b><div class="body">${vector.html}</div></section>`,
      ),
  },
  {
    name: 'html with JSON-LD',
    format: 'html',
    contentType: 'text/html',
    kinds: ['articles'],
    write: (list) =>
      jsonLd({
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        itemListElement: list.map((vector, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          item: { '@type': 'NewsArticle', url: pageOf(vector), headline: vector.html, description: vector.html, articleBody: vector.html, image: { '@type': 'ImageObject', url: addressOf(vector), caption: vector.html }, author: { '@type': 'Person', name: vector.html, url: addressOf(vector) }, datePublished: '2024-06-18' },
        })),
      }) + '<main><p>Trang danh sách</p></main>',
  },
  {
    name: 'html with microformats',
    format: 'html',
    contentType: 'text/html',
    write: (list) =>
      `<div class="h-feed">${each(
        list,
        (vector) =>
          `<article class="h-entry"><h2 class="p-name"><a class="u-url" href="${escaped(pageOf(vector))}">${escaped(vector.html)}</a></h2><p class="p-summary">${escaped(vector.html)}</p><img class="u-photo" src="${escaped(addressOf(vector))}" alt=""><span class="p-author">${escaped(vector.html)}</span><div class="e-content"><div>${vector.html}</div></div></article>`,
      )}</div>`,
  },
  {
    name: 'html links',
    format: 'html',
    contentType: 'text/html',
    kinds: ['links'],
    write: (list) =>
      `<main><select><option value="">Chọn</option>${each(list, (vector) => `<optgroup label="${escaped(vector.html)}"><option value="${escaped(addressOf(vector))}">${escaped(vector.html)}</option></optgroup>`)}</select>
      <ul>${each(list, (vector) => `<li><a href="${escaped(addressOf(vector))}" title="${escaped(vector.html)}"><img src="${escaped(addressOf(vector))}" alt="${escaped(vector.html)}"></a> <a href="${escaped(pageOf(vector))}" title="${escaped(vector.html)}">${escaped(vector.html)}</a></li>`)}</ul></main>`,
  },
];
