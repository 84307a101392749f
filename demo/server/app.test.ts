import assert from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { sampleArticles } from '../content/index.js';
import { pictures } from '../images/pictures.js';
import { createServer } from './app.js';
import { datedNews } from './news.js';
import { printPortal } from './portal-page.js';
import { visitsAt } from './sample-visits.js';

/** Half past four in the afternoon of a Tuesday in Việt Nam. */
const start = new Date('2024-06-18T09:30:00Z');
let app: FastifyInstance;

before(async () => {
  app = createServer({ start, clock: () => start });
  await app.ready();
});
after(() => app.close());

async function get(
  url: string,
): Promise<{ status: number; type: string; body: string; headers: Record<string, unknown> }> {
  const { statusCode, headers, body } = await app.inject({ url, headers: { host: 'portal.test' } });
  return { status: statusCode, type: String(headers['content-type']), body, headers };
}

async function getJson<T>(url: string): Promise<T> {
  const { body } = await get(url);
  return JSON.parse(body) as T;
}

describe('the sample articles', () => {
  it('are at least forty, each with its own address', () => {
    assert.ok(sampleArticles.length >= 40);
    assert.equal(new Set(sampleArticles.map(({ slug }) => slug)).size, sampleArticles.length);
  });

  it('are in NFC, with four to nine paragraphs and pictures that exist', () => {
    for (const article of sampleArticles) {
      const text = JSON.stringify(article);
      assert.equal(text, text.normalize('NFC'), article.slug);
      const paragraphs = article.body.match(/<p>/g)?.length ?? 0;
      assert.ok(paragraphs >= 4 && paragraphs <= 9, `${article.slug} has ${String(paragraphs)} paragraphs`);
      for (const [, name] of article.body.matchAll(/src="images\/([\w-]+)\.svg"/g))
        assert.ok(name && name in pictures, name);
    }
  });

  it('are dated newest first, none in the future, also right after midnight', () => {
    for (const now of [start, new Date('2024-06-17T17:05:00Z')]) {
      const times = datedNews(now).map(({ published }) => published.getTime());
      assert.ok(times.every((time) => time < now.getTime()));
      assert.ok(times.every((time, index) => index === 0 || time < (times[index - 1] ?? 0)));
    }
  });
});

describe('feeds', () => {
  it('gives RSS 2.0 with content, author, date and enclosure', async () => {
    const { type, body } = await get('/rss');
    assert.match(type, /^application\/rss\+xml/);
    assert.equal(body.match(/<item>/g)?.length, 30);
    assert.match(body, /<pubDate>Tue, 18 Jun 2024 10:05:00 \+0700<\/pubDate>/);
    assert.match(body, /<content:encoded><!\[CDATA\[<p>/);
    assert.match(body, /<dc:creator>Ban biên tập<\/dc:creator>/);
    assert.match(
      body,
      /<enclosure url="http:\/\/portal\.test\/demo\/images\/[\w-]+\.svg" length="\d{4,}" type="image\/svg\+xml"\/>/,
    );
  });

  it('narrows RSS to a section and a number', async () => {
    const { body } = await get('/rss?category=van-hoa&limit=3');
    assert.equal(body.match(/<item>/g)?.length, 3);
    assert.equal(body.match(/<category>Văn hoá – Du lịch<\/category>/g)?.length, 3);
  });

  it('gives Atom with zoned dates and escaped HTML', async () => {
    const { type, body } = await get('/atom.xml');
    assert.match(type, /^application\/atom\+xml/);
    assert.match(body, /<published>2024-06-18T10:05:00\+07:00<\/published>/);
    assert.match(body, /<content type="html">&lt;p&gt;/);
  });

  it('gives JSON Feed 1.1', async () => {
    const feed = await getJson<{ version: string; items: Record<string, unknown>[] }>('/feed.json');
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    const [first] = feed.items;
    assert.deepEqual(Object.keys(first ?? {}), [
      'id',
      'url',
      'title',
      'summary',
      'content_html',
      'image',
      'date_published',
      'authors',
      'tags',
    ]);
    assert.match(String(first?.['url']), /^http:\/\/portal\.test\/tin\//);
  });
});

describe('WordPress REST', () => {
  interface Post {
    date: string;
    date_gmt: string;
    title: { rendered: string };
    categories: number[];
    _embedded?: {
      'wp:featuredmedia': { source_url: string }[];
      author: { name: string }[];
      'wp:term': { taxonomy: string }[][];
    };
  }

  it('gives a page of posts with the totals in headers', async () => {
    const { headers, body } = await get('/wp-json/wp/v2/posts?per_page=7&page=2');
    assert.equal(Number(headers['x-wp-total']), sampleArticles.length);
    assert.equal(Number(headers['x-wp-totalpages']), Math.ceil(sampleArticles.length / 7));
    const posts = JSON.parse(body) as Post[];
    assert.equal(posts.length, 7);
    assert.ok(posts.every((post) => post._embedded === undefined));
  });

  it('embeds media, author and terms when asked, and dates posts in both zones', async () => {
    const [post] = await getJson<Post[]>('/wp-json/wp/v2/posts?_embed=wp:featuredmedia,author,wp:term&categories=6');
    assert.deepEqual(post?.categories, [6]);
    assert.match(post?._embedded?.['wp:featuredmedia'][0]?.source_url ?? '', /^http:\/\/portal\.test\/demo\/images\//);
    assert.equal(post?._embedded?.['wp:term'][0]?.[0]?.taxonomy, 'category');
    assert.equal(Date.parse(`${post?.date_gmt ?? ''}Z`), Date.parse(`${post?.date ?? ''}+07:00`));
  });

  it('refuses a page beyond the last', async () => {
    const { status, body } = await get('/wp-json/wp/v2/posts?page=99');
    assert.equal(status, 400);
    assert.match(body, /rest_post_invalid_page_number/);
  });

  it('tells where the posts are', async () => {
    const root = await getJson<{ namespaces: string[] }>('/wp-json/');
    assert.deepEqual(root.namespaces, ['wp/v2']);
  });
});

describe('other data', () => {
  it('gives the home-made shape, without addresses', async () => {
    const { data } = await getJson<{ data: { list: { attributes: Record<string, unknown> }[] } }>(
      '/api/articles.json?limit=2',
    );
    assert.equal(data.list.length, 2);
    assert.deepEqual(Object.keys(data.list[0]?.attributes ?? {}), [
      'name',
      'slug',
      'brief',
      'cover',
      'section',
      'postedAt',
    ]);
  });

  it('gives links with emblems that exist', async () => {
    const { items } = await getJson<{ items: { url: string; title: string; image: string; group: string }[] }>(
      '/links.json',
    );
    assert.ok(items.length >= 8);
    for (const { image } of items) assert.equal((await get(image)).type, 'image/svg+xml');
  });
});

describe('pages', () => {
  it('lists news as old portals do, in pages', async () => {
    const { type, body } = await get('/tin-tuc');
    assert.match(type, /^text\/html/);
    assert.equal(body.match(/<span class="news-date">\(\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}\)<\/span>/g)?.length, 15);
    assert.match(body, /trang=2/);
  });

  it('searches, and shows the words as text', async () => {
    const { body } = await get(`/tin-tuc?q=${encodeURIComponent('<b>san hô')}`);
    assert.match(body, /Kết quả tìm kiếm: &lt;b&gt;san hô/);
    assert.match((await get(`/tin-tuc?q=${encodeURIComponent('SAN HÔ')}`)).body, /phuc-hoi-ran-san-ho-ven-dao/);
  });

  it('prints an article with microdata', async () => {
    const { body } = await get('/tin/thong-xe-cau-day-vang-qua-song');
    for (const name of ['headline', 'datePublished', 'description', 'articleBody', 'author'])
      assert.ok(body.includes(`itemprop="${name}"`), name);
    assert.match(body, /Thứ Hai, 17\/06\/2024 07:30/);
    assert.doesNotMatch(body, /src="images\//);
  });

  it('says 404 for an article that is not there', async () => {
    assert.equal((await get('/tin/khong-co')).status, 404);
  });

  for (const path of ['/tin-tuc', '/tin/khong-co', '/rss', '/feed.json']) {
    it(`writes no host into ${path} that is none`, async () => {
      const { statusCode, body } = await app.inject({ url: path, headers: { host: 'x"><script>' } });
      assert.equal(statusCode, 400);
      assert.doesNotMatch(body, /<script>/);
    });
  }

  it('gives only files of its own', async () => {
    assert.match((await get('/demo/pages.css')).type, /^text\/css/);
    assert.equal((await get('/demo/images/khong-co.svg')).status, 404);
    assert.equal((await get('/demo/images/..%2f..%2fpackage.svg')).status, 404);
  });

  it('fills the portal page', () => {
    const html = printPortal(
      '<!--print:headlines category=van-hoa limit=2--> <!--print:visits--> <!-- a remark -->',
      datedNews(start),
      start,
    );
    assert.equal(html.match(/<li>/g)?.length, 2);
    assert.match(html, /<p>Tổng số: 2994885<\/p>/);
    assert.match(html, /<!-- a remark -->/);
    assert.throws(() => printPortal('<!--print:nothing-->', [], start), /"nothing"/);
  });
});

describe('counters', () => {
  const at = (seconds: number) => visitsAt(start, new Date(start.getTime() + seconds * 1000));

  it('starts with the known figures', async () => {
    const visits = await getJson<Record<string, unknown>>('/visits');
    assert.deepEqual(visits, {
      total: 2_994_885,
      online: 89,
      today: 4_118,
      yesterday: 5_236,
      week: 27_604,
      month: 118_930,
      updated: start.toISOString(),
    });
  });

  it('grows slowly and never falls; online stays near', () => {
    for (let seconds = 0; seconds < 4000; seconds += 5) {
      assert.ok(at(seconds + 5).total >= at(seconds).total);
      assert.ok(Math.abs(at(seconds).online - 89) <= 13);
    }
    assert.ok(at(3600).total - at(0).total > 300);
  });

  it('begins a new day at midnight in Việt Nam', () => {
    const toMidnight = 7.5 * 3600;
    const before = at(toMidnight - 1);
    const after = at(toMidnight + 1);
    assert.ok(after.today <= 2);
    assert.ok(Math.abs(after.yesterday - before.today) <= 1);
    assert.ok(Math.abs(at(toMidnight + 86_400 + 1).yesterday - 86_400 / 7) < 5);
  });

  it('streams the same figures, and lets the server stop', { timeout: 5000 }, async () => {
    const own = createServer({ start, clock: () => start });
    await own.ready();
    const http = createHttpServer((request, response) => own.routing(request, response));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${String(port)}/visits/stream`);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    const reader = response.body?.getReader();
    let text = '';
    while (!text.includes('data: ')) text += new TextDecoder().decode((await reader?.read())?.value);
    assert.match(text, /^retry: 1\d{4}\n\n/);
    assert.match(text, /"total":2994885/);
    await own.close();
    while (!(await reader?.read())?.done);
    await new Promise((resolve) => http.close(resolve));
  });
});
