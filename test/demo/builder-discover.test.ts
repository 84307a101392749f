import { expect } from '@open-wc/testing';
import { candidatesOf, namedFeeds, recognizeSystem } from '../../demo/builder/discover.js';
import { proposeSelectors } from '../../demo/builder/propose-selectors.js';
import { parseArticles, type FieldMap } from '../../src/index.js';

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('recognizeSystem', () => {
  const cases: [html: string, name: string | undefined, format?: string][] = [
    ['<meta name="generator" content="WordPress 6.7">', 'WordPress', 'wordpress'],
    ['<script src="/wp-includes/js/a.js"></script>', 'WordPress', 'wordpress'],
    ['<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">', 'Drupal', 'drupal'],
    ['<img src="/sites/default/files/a.jpg">', 'Drupal', 'drupal'],
    ['<meta name="generator" content="Ghost 5.130">', 'Ghost'],
    ['<meta name="generator" content="Joomla! - Open Source Content Management">', 'Joomla'],
    ['<meta name="generator" content="NukeViet v4.5">', 'NukeViet'],
    ['<script>var nv_base_siteurl="/"</script>', 'NukeViet'],
    ['<link rel="stylesheet" href="/_layouts/15/a.css">', 'SharePoint', 'sharepoint'],
    ['<script>Liferay.ThemeDisplay = {}</script>', 'Liferay', 'liferay'],
    ['<script src="/DesktopModules/a.js"></script>', 'DNN'],
    ['<p>Tin</p>', undefined],
  ];
  for (const [html, name, format] of cases) {
    it(`sees ${name ?? 'nothing'} in ${html}`, () => {
      const system = recognizeSystem(html, pageOf(html));
      expect([system?.name, system?.format]).to.deep.equal([name, format]);
    });
  }
});

describe('candidatesOf', () => {
  const at = (html: string): string[] => candidatesOf(html, pageOf(html), 'https://a.example/vi/').map(({ src, format }) => (format ? `${format} ${src}` : src));

  it('takes the feeds that the page names, comments last, and the API of its system', () => {
    const html = `<meta name="generator" content="WordPress 6.7">
      <link rel="alternate" type="application/rss+xml" title="Bình luận" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml" title="Tin" href="/feed/">
      <link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed">
      <link rel="alternate" hreflang="en" href="/en/">`;
    expect(at(html)).to.deep.equal(['https://a.example/feed/', 'https://a.example/comments/feed/', 'wordpress https://a.example/']);
  });

  it('takes links in the page to feeds', () => {
    expect(namedFeeds(pageOf('<a href="/rss/home.rss">RSS</a><a href="javascript:void(0)/rss">x</a><a href="/tin.html">Tin</a>'), 'https://a.example/').map(({ src }) => src)).to.deep.equal(['https://a.example/rss/home.rss']);
  });

  it('tries the usual places where the page names none', () => {
    expect(at('<p>Tin</p>')).to.include.members(['https://a.example/feed', 'https://a.example/rss', 'https://a.example/atom.xml']);
  });

  it('tries the place of the system first', () => {
    expect(at('<meta name="generator" content="NukeViet v4.5">')[0]).to.equal('https://a.example/vi/rss/');
  });
});

describe('proposeSelectors', () => {
  const list = (item: (n: number) => string): string => [1, 2, 3, 4].map(item).join('');
  const cases: { name: string; html: string; map: FieldMap | undefined }[] = [
    {
      name: 'a list with headings, dates and pictures',
      html: `<nav><ul class="menu">${list((n) => `<li class="m"><a href="/muc-${n}">Chuyên mục rất dài số ${n} của cổng</a></li>`)}</ul></nav>
        <ul class="news">${list((n) => `<li><a href="/tin-${n}"><img src="/a${n}.jpg" alt=""></a><h3><a href="/tin-${n}">Khánh thành cây cầu số ${n}</a></h3><span class="date">18/06/2024</span><p>Cầu dài hai cây số.</p></li>`)}</ul>`,
      map: { items: 'ul.news > li', title: 'h3', url: 'h3 a@href', datePublished: 'span.date', 'image.src': 'img', summary: 'p' },
    },
    {
      name: 'boxes with classes of their own',
      html: `<div id="x">${list((n) => `<div class="item"><a class="t" href="/tin-${n}">Khánh thành cây cầu số ${n}</a><time>18/06/2024</time></div>`)}</div>`,
      map: { items: 'div.item', title: 'a.t', url: 'a.t@href', datePublished: 'time' },
    },
    { name: 'no list', html: '<p>Chỉ có một đoạn văn và <a href="/">một liên kết dài</a>.</p>', map: undefined },
  ];
  for (const { name, html, map } of cases) {
    it(`finds ${name}`, async () => {
      expect(proposeSelectors(pageOf(html))).to.deep.equal(map);
      if (!map) return;
      const articles = await parseArticles(html, { baseUrl: 'https://a.example/', format: 'html', map });
      expect(articles.map(({ url }) => url)).to.deep.equal([1, 2, 3, 4].map((n) => `https://a.example/tin-${n}`));
    });
  }
});
