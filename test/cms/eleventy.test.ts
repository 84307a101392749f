import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { writePicture } from './static-pictures.js';
import { kit, launchBrowser, pagesOf, readingOf, serveFolder, viewOf, type FolderServer } from './static-site.js';

const plugin = fileURLToPath(new URL('../../demo/cms/eleventy/', import.meta.url));
const example = fileURLToPath(new URL('eleventy/', import.meta.url));
const hostile = 'Khai mạc lễ hội "Sông <Trăng>" & hội chợ';

let folder: string;
let server: FolderServer;
let browser: Browser;

function build(): void {
  execFileSync(process.execPath, [join(example, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], { cwd: join(folder, 'site'), stdio: ['ignore', 'inherit', 'inherit'] });
}

before(async () => {
  execFileSync('npm', ['ci', '--prefix', example, '--no-audit', '--no-fund', '--silent'], { stdio: ['ignore', 'inherit', 'inherit'] });
  folder = mkdtempSync(join(tmpdir(), 'tin-eleventy-'));
  const site = join(folder, 'site');
  cpSync(example, site, { recursive: true, filter: (name) => !name.includes('node_modules') });
  symlinkSync(join(example, 'node_modules'), join(site, 'node_modules'));
  cpSync(plugin, join(site, 'plugin'), { recursive: true, filter: (name) => !name.endsWith('.md') });
  cpSync(kit, join(site, 'tin-widgets'), { recursive: true, filter: (name) => !name.endsWith('.map') });
  writePicture(join(site, 'anh/le-hoi.png'), 320, 180);
  build();
  cpSync(join(site, '_site'), join(folder, 'public/cong'), { recursive: true });
  server = await serveFolder(join(folder, 'public'));
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a site built by Eleventy', () => {
  it('is readable and linked without script', async () => {
    const { links, pictures, dates, text } = await readingOf(browser, `${server.origin}/cong/`);
    const base = `${server.origin}/cong/tin`;
    assert.deepEqual(links, [
      [hostile, `${base}/le-hoi/`],
      ['Mở tuyến xe buýt mới', `${base}/xe-buyt/`],
      ['Khánh thành cầu vượt sông', `${base}/cau/`],
      [hostile, `${base}/le-hoi/`],
      ['Mở tuyến xe buýt mới', `${base}/xe-buyt/`],
      ['Liên hệ', `${server.origin}/lien-he/`],
      ['Thư viện tỉnh', 'https://thuvien.example.vn/'],
      ['Dịch vụ công & một cửa', 'https://dichvucong.example.vn/?a=1&b=2'],
    ]);
    assert.deepEqual(pictures, ['Thuyền "hoa" trên sông 320 180']);
    assert.equal(dates[0], '2024-06-18T02:30:00.000Z 18/06/2024');
    assert.equal(dates[2], '2024-06-14T17:30:00.000Z 15/06/2024');
    assert.match(text, /Hơn 120 gian hàng, <b>mở cửa<\/b> đến hết Chủ Nhật\./);
  });

  it('becomes widgets under a strict policy, and nothing moves', async () => {
    const { widgets, links, headings, shift, complaints, unchecked } = await viewOf(browser, `${server.origin}/cong/`);
    assert.deepEqual(headings.slice(-3), ['Liên kết website', 'Trong tỉnh', 'Trung ương']);
    assert.deepEqual(complaints, []);
    assert.deepEqual(unchecked, []);
    assert.match(widgets[0] ?? '', /^tin-date-banner .*, \d\d\/\d\d\/\d{4}/);
    assert.deepEqual(widgets.slice(1), ['tin-article-grid ready', 'tin-other-news ready', 'tin-links-panel ready']);
    assert.equal(links.filter((text) => text === hostile).length, 2);
    assert.equal(shift, 0);
  });

  it('has its shortcodes in articles, which leave out the article itself, and in Liquid', async () => {
    const article = await readingOf(browser, `${server.origin}/cong/tin/cau/`);
    assert.deepEqual(article.links.map(([text]) => text), [hostile, 'Mở tuyến xe buýt mới']);
    const liquid = await readingOf(browser, `${server.origin}/cong/liquid/`);
    assert.deepEqual(liquid.links.map(([text]) => text), [hostile, 'Mở tuyến xe buýt mới', 'Khánh thành cầu vượt sông']);
  });

  it('comes out the same twice', () => {
    const first = join(folder, 'site/_site');
    renameSync(first, join(folder, 'first'));
    build();
    assert.deepEqual(pagesOf(first), pagesOf(join(folder, 'first')));
  });
});
