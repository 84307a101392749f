import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { providePackages } from './packages.js';
import { freePort, listening, outputOf } from './static-php.js';
import { writePicture } from './static-pictures.js';
import { kit, launchBrowser, readingOf, viewOf } from './static-site.js';

const theme = fileURLToPath(new URL('../../demo/cms/nukeviet/', import.meta.url));
const harness = fileURLToPath(new URL('php-nukeviet/', import.meta.url));
const names = ['other_news', 'article_grid', 'links_panel', 'visitor_counter', 'date_banner'];
const hostile = 'Khai mạc lễ hội "Sông <Trăng>" & {hội} chợ';

let folder: string;
let origin: string;
let server: ChildProcess;
let browser: Browser;

function pageWith(blocks: Record<string, object>, query: Record<string, string> = {}): string {
  const named = Object.fromEntries(Object.entries(blocks).map(([name, config]) => [`tin_${name}`, config]));
  return `${origin}/nukeviet.php?${String(new URLSearchParams({ ...query, blocks: JSON.stringify(named) }))}`;
}

async function textOf(address: string, init?: RequestInit): Promise<string> {
  return (await fetch(address, init)).text();
}

before(async () => {
  assert.ok(providePackages(['/usr/bin/php', '/var/lib/dpkg/info/php-sqlite3.list', '/var/lib/dpkg/info/php-xml.list'], ['php-cli', 'php-sqlite3', 'php-xml']), 'sudo apt-get install php-cli php-sqlite3 php-xml');
  folder = mkdtempSync(join(tmpdir(), 'tin-nukeviet-'));
  cpSync(harness, folder, { recursive: true });
  cpSync(theme, folder, { recursive: true });
  mkdirSync(join(folder, 'assets'));
  symlinkSync(kit, join(folder, 'assets/tin-widgets'));
  writePicture(join(folder, 'uploads/news/2024/le-hoi.png'), 640, 360);
  writePicture(join(folder, 'assets/news/xe-buyt.png'), 160, 90);
  writePicture(join(folder, 'uploads/lien-ket/thu-vien.png'), 120, 40);
  await outputOf('php', ['-r', `(new PDO('sqlite:${folder}/data.sqlite'))->exec(file_get_contents('${folder}/data.sql'));`]);
  const port = await freePort();
  origin = `http://127.0.0.1:${String(port)}`;
  server = spawn('php', ['-S', `127.0.0.1:${String(port)}`, '-t', folder], { stdio: 'ignore' });
  await listening(port);
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('the blocks for NukeViet', () => {
  const all = { date_banner: { lunar: '1' }, article_grid: {}, other_news: {}, links_panel: { source: 'weblinks|lien-ket' }, visitor_counter: {} };

  it('print what everybody can read', async () => {
    const { links, pictures, dates, text } = await readingOf(browser, pageWith(all));
    const article = (op: string): string => `${origin}/index.php?language=vi&nv=news&op=${op}.html`;
    const news = [
      [hostile, article('thoi-su/khai-mac-11')],
      ['Mở tuyến xe buýt mới', article('giao-thong/xe-buyt-12')],
      ['Khánh thành cầu vượt sông', article('thoi-su/cau-13')],
    ];
    // The library is a picture.
    assert.deepEqual(links, [...news, ...news, ['Cổng dịch vụ công', 'https://dichvucong.example.vn/']]);
    assert.deepEqual(pictures, ['Thuyền "hoa" 640 360', ' 160 90', 'Thư viện tỉnh 120 40']);
    assert.equal(dates[0], '2024-06-18T09:30:00+07:00 18/06/2024');
    assert.match(text, /Thứ Ba, 18\/06\/2024/);
    assert.match(text, /Hơn 120 gian hàng,mở cửa cả tuần\./);
    assert.match(text, /Địa phương\s+Bộ, ngành/);
    assert.match(text, /Tổng số: 2994885\s+Trực tuyến: 4\s+Hôm nay: 4118/);
  });

  it('become widgets, and nothing moves', async () => {
    const { widgets, links, headings, shift, complaints, unchecked } = await viewOf(browser, pageWith(all));
    // The block's frame has the title: the widgets have none of their own.
    assert.deepEqual(headings.filter((text) => !text.startsWith('tin_') && !text.startsWith('Kh') && !text.startsWith('Mở')), ['NukeViet', 'Địa phương', 'Bộ, ngành']);
    assert.deepEqual(complaints, []);
    assert.deepEqual(unchecked, []);
    assert.match(widgets[0] ?? '', /^tin-date-banner .*, \d\d\/\d\d\/\d{4}/);
    assert.deepEqual(widgets.slice(1), ['tin-article-grid ready', 'tin-other-news ready', 'tin-links-panel ready', 'tin-visitor-counter ready']);
    assert.equal(links.filter((text) => text === hostile).length, 2);
    assert.equal(shift, 0);
  });

  it('load the kit once, wherever the site stands', async () => {
    const html = await textOf(pageWith(all));
    assert.equal(html.match(/<script type="module" async src="\/assets\/tin-widgets\/tin-widgets\.js" integrity="sha384-/g)?.length, 1);
    assert.ok(html.indexOf('<script') < html.indexOf('</head>'));
  });

  it('run where NukeViet allows no script without its nonce', async () => {
    const { widgets, complaints } = await viewOf(browser, pageWith(all, { nonce: 'a1b2c3' }));
    assert.deepEqual(complaints, []);
    assert.deepEqual(widgets.slice(1), ['tin-article-grid ready', 'tin-other-news ready', 'tin-links-panel ready', 'tin-visitor-counter ready']);
  });

  const contents: [name: string, blocks: Record<string, object>, query: Record<string, string>, expected: RegExp, unexpected?: RegExp][] = [
    ['leave out the article on the page', { other_news: {} }, { nv: 'news', op: 'detail', id: '11' }, /xe-buyt-12/, /khai-mac-11/],
    ['keep to as many as are wanted', { other_news: { numrow: 1 } }, {}, /khai-mac-11/, /xe-buyt-12/],
    ['show one category', { other_news: { source: 'news|3' } }, {}, /xe-buyt-12/, /khai-mac-11/],
    ['show a category with those below it', { other_news: { source: 'news|1' } }, {}, /xe-buyt-12/],
    ['show no category that visitors may not see', { other_news: { source: 'news|2' } }, {}, /<h2>tin_other_news<\/h2><\/section>/, /tin-other-news/],
    ['show nothing of a module that is gone', { article_grid: { source: 'mat' } }, {}, /<h2>tin_article_grid<\/h2><\/section>/, /<script/],
    ['fetch the feed where that is wanted', { other_news: { refresh: 5, numrow: 4 } }, {}, /<tin-other-news heading="" new-days="3" src="\/index\.php\?language=vi&amp;nv=news&amp;op=rss" refresh="15" limit="4">/],
    ['fetch the feed of a category', { article_grid: { source: 'news|3', refresh: 60, layout: 'hero' } }, {}, /<tin-article-grid heading="" layout="hero" src="[^"]+op=rss\/giao-thong" refresh="60" limit="6">/],
    ['have links of lines', { links_panel: { lines: 'Thư viện | https://a.vn/?x=1&y=2 | Trong tỉnh\nXấu | javascript:alert(1)\n\nCổng | /cong/', layout: 'select' } }, {}, /layout="select">\s+<ul>\s+<li><a href="\/cong\/">Cổng<\/a><\/li>\s+<\/ul>\s+<h4>Trong tỉnh<\/h4>\s+<ul>\s+<li><a href="https:\/\/a\.vn\/\?x=1&amp;y=2">Thư viện<\/a>/, /javascript/],
    ['have links of a menu', { links_panel: { source: 'menu|2' } }, {}, /<li><a href="\/index\.php\?language=vi&amp;nv=news">Tin tức<\/a><\/li>\s+<\/ul>\s+<h4>Trong tỉnh<\/h4>\s+<ul>\s+<li><a href="https:\/\/thuvien\.example\.vn\/\?a=1&amp;b=2">Thư viện tỉnh<\/a>/, /noibo|khac/],
    ['show the figures that are wanted', { visitor_counter: { show: 'yesterday month members guests bots', layout: 'digits' } }, {}, /layout="digits" show="yesterday month members guests bots">\s+<p>Hôm qua: 5012<\/p>\s+<p>Trong tháng: 40213<\/p>\s+<p>Thành viên: 1<\/p>\s+<p>Khách: 2<\/p>\s+<p>Máy chủ tìm kiếm: 1<\/p>/],
    ['know no yesterday on the first of a month', { visitor_counter: { show: 'today yesterday' } }, { now: '2024-06-01T10:00:00+07:00' }, /show="today">\s+<p>Hôm nay: 11<\/p>\s+<\/tin/],
    ['write the date with what is wanted', { date_banner: { clock: 'minutes', lunar: 'full' } }, {}, /<tin-date-banner clock="minutes" lunar="full" time-zone="Asia\/Ho_Chi_Minh">Thứ Ba, 18\/06\/2024<\/tin-date-banner>/],
  ];
  for (const [name, blocks, query, expected, unexpected] of contents) {
    it(name, async () => {
      for (const version of ['4.5.06', '5.0.00']) {
        const html = await textOf(pageWith(blocks, { ...query, version }));
        assert.match(html, expected);
        if (unexpected) assert.doesNotMatch(html, unexpected);
      }
    });
  }

  for (const name of names) {
    it(`of ${name} are configured in Vietnamese, and keep what is written`, async () => {
      for (const [version, row] of [['4.5.06', 'form-group'], ['5.0.00', 'row mb-3']] as const) {
        const address = `${origin}/nukeviet.php?form=tin_${name}&version=${version}`;
        const form = await textOf(address);
        const labels = [...form.matchAll(/<label class="[^"]+">([^<]+):<\/label>/g)].map(([, label]) => label);
        assert.ok(labels.length >= 2 && form.includes(`<div class="${row}">`), form);
        assert.deepEqual(labels.filter((label) => /^[a-z_]+$/.test(label ?? '')), []);
        const fields = [...form.matchAll(/name="(config_\w+)(?:\[\])?"/g)].map(([, field]) => field ?? '');
        const { error, config } = JSON.parse(await textOf(address, { method: 'POST', body: new URLSearchParams({ config_source: 'news|3' }) })) as { error: unknown[]; config: Record<string, unknown> };
        assert.deepEqual(error, []);
        assert.deepEqual(Object.keys(config).map((key) => `config_${key}`).sort(), [...new Set(fields)].sort());
        // NukeViet writes its own words into a block's configuration.
        for (const own of ['bid', 'module', 'title', 'block_name', 'heading', 'real_theme', 'real_path']) assert.ok(!(own in config), own);
      }
    });
  }

  it('offer the categories that there are', async () => {
    const form = await textOf(`${origin}/nukeviet.php?form=tin_other_news`);
    assert.deepEqual(
      [...form.matchAll(/<option value="([^"]+)"[^>]*>([^<]+)/g)].map(([, value, label]) => `${value ?? ''} ${label ?? ''}`),
      ['news Tin tức', 'news|1 Tin tức › Thời sự', 'news|3 Tin tức › › Giao thông &amp; đô thị'],
    );
  });

  it('keep the figures that are ticked', async () => {
    const body = new URLSearchParams([['config_show[]', 'month'], ['config_show[]', 'total'], ['config_show[]', '"><b>']]);
    const { config } = JSON.parse(await textOf(`${origin}/nukeviet.php?form=tin_visitor_counter`, { method: 'POST', body })) as { config: { show: string } };
    assert.equal(config.show, 'total month');
  });
});
