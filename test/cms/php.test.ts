import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { providePackages } from './packages.js';
import { freePort, listening, outputOf } from './static-php.js';
import { writePicture } from './static-pictures.js';
import { kit, launchBrowser, readingOf, viewOf } from './static-site.js';

const include = fileURLToPath(new URL('../../demo/cms/php/', import.meta.url));

let folder: string;
let origin: string;
let server: ChildProcess;
let browser: Browser;

before(async () => {
  assert.ok(providePackages(['/usr/bin/php'], ['php-cli']), 'sudo apt-get install php-cli');
  folder = mkdtempSync(join(tmpdir(), 'tin-php-'));
  cpSync(include, folder, { recursive: true });
  symlinkSync(kit, join(folder, 'tin-widgets'));
  writePicture(join(folder, 'tin-widgets-example.png'), 640, 360);
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

describe('the include for plain PHP', () => {
  it('prints what everybody can read', async () => {
    const { links, pictures, dates, text } = await readingOf(browser, `${origin}/example.php`);
    assert.deepEqual(links.slice(0, 3), [
      ['Khai mạc lễ hội “Sông Trăng” & hội chợ OCOP', `${origin}/tin.php?id=3`],
      ['Mở tuyến xe buýt mới', `${origin}/tin.php?id=2`],
      ['Khánh thành cầu vượt sông', `${origin}/tin.php?id=1`],
    ]);
    assert.deepEqual(links.slice(6), [
      ['Thư viện tỉnh', 'https://thuvien.example.vn/'],
      ['Cổng dịch vụ công', 'https://dichvucong.example.vn/'],
    ]);
    assert.deepEqual(pictures, ['Thuyền hoa trên sông 640 360']);
    assert.equal(dates[0], '2024-06-18T09:30:00+07:00 18/06/2024');
    assert.match(text, /^(?:Chủ Nhật|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)), \d\d\/\d\d\/\d{4}\n/);
    assert.match(text, /Tổng số: 2994885\s+Trực tuyến: 89\s+Hôm nay: 4118/);
  });

  it('becomes widgets, and nothing moves', async () => {
    const { widgets, headings, shift, complaints, unchecked } = await viewOf(browser, `${origin}/example.php`);
    assert.deepEqual(headings.filter((text) => !text.startsWith('Kh') && !text.startsWith('Mở')), ['Trang mẫu', 'Tin mới', 'Các tin khác', 'Liên kết website', 'Trong tỉnh', 'Trung ương', 'Thống kê truy cập']);
    assert.deepEqual(complaints, []);
    assert.deepEqual(unchecked, []);
    assert.deepEqual(widgets.slice(1), ['tin-article-grid ready', 'tin-other-news ready', 'tin-links-panel ready', 'tin-visitor-counter ready']);
    assert.equal(shift, 0);
  });

  const calls: [name: string, call: string, html: string][] = [
    [
      'escapes texts, addresses and attributes',
      `tin_other_news([['url' => '/?a=1&b="2"', 'title' => '<b>Tin</b> "mới"']], ['heading' => '"><script>', 'split' => true, 'more' => false])`,
      '<tin-other-news heading="&quot;&gt;&lt;script&gt;" split>\n<ul>\n<li><a href="/?a=1&amp;b=&quot;2&quot;">&lt;b&gt;Tin&lt;/b&gt; &quot;mới&quot;</a></li>\n</ul>\n</tin-other-news>\n',
    ],
    ['leaves a list without rows empty', 'tin_article_grid([])', '<tin-article-grid></tin-article-grid>\n'],
    [
      'knows dates as numbers, texts and objects',
      `tin_time(['date' => 1718678400]) . tin_time(['date' => '2024-06-18']) . tin_time(['date' => new DateTime('2024-06-17T18:00:00Z')])`,
      ' <time datetime="2024-06-18T09:40:00+07:00">18/06/2024</time> <time datetime="2024-06-18T00:00:00+07:00">18/06/2024</time> <time datetime="2024-06-18T01:00:00+07:00">18/06/2024</time>',
    ],
    ['writes the day of Việt Nam', `tin_date_banner([], new DateTimeImmutable('2024-06-17T17:00:00Z'))`, '<tin-date-banner>Thứ Ba, 18/06/2024</tin-date-banner>'],
    [
      'shows the figures that there are',
      `tin_visitor_counter(['today' => 5, 'total' => '12'])`,
      '<tin-visitor-counter show="total today">\n<p>Tổng số: 12</p>\n<p>Hôm nay: 5</p>\n</tin-visitor-counter>\n',
    ],
    [
      'has links as pictures',
      `tin_links_panel([['url' => 'https://a.vn/', 'title' => 'A', 'image' => ['src' => '/a.png', 'width' => 2, 'height' => 1]]], ['heading' => ''])`,
      '<tin-links-panel heading="">\n<ul>\n<li><a href="https://a.vn/"><img src="/a.png" alt="A" width="2" height="1" loading="lazy"></a></li>\n</ul>\n</tin-links-panel>\n',
    ],
  ];
  for (const [name, call, html] of calls) {
    it(name, async () => {
      const script = join(folder, 'call.php');
      writeFileSync(script, `<?php error_reporting(E_ALL); date_default_timezone_set('UTC'); require '${include}tin-widgets.php'; echo ${call};`);
      assert.equal(await outputOf('php', [script]), html);
    });
  }
});
