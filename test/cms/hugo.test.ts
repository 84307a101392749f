import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { providePackages } from './packages.js';
import { writePicture } from './static-pictures.js';
import { kit, launchBrowser, pagesOf, readingOf, serveFolder, viewOf, type FolderServer } from './static-site.js';

const partials = fileURLToPath(new URL('../../demo/cms/hugo/layouts/', import.meta.url));
const example = fileURLToPath(new URL('hugo/', import.meta.url));
const hostile = 'Khai mạc lễ hội "Sông <Trăng>" & hội chợ';

let folder: string;
let server: FolderServer;
let browser: Browser;

function build(name: string): string {
  const to = join(folder, name);
  execFileSync('hugo', ['--source', join(folder, 'site'), '--destination', to, '--quiet', '--cleanDestinationDir'], { stdio: ['ignore', 'inherit', 'inherit'] });
  return to;
}

before(async () => {
  assert.ok(providePackages(['/usr/bin/hugo'], ['hugo']), 'sudo apt-get install hugo');
  folder = mkdtempSync(join(tmpdir(), 'tin-hugo-'));
  const site = join(folder, 'site');
  cpSync(example, site, { recursive: true });
  cpSync(partials, join(site, 'layouts'), { recursive: true });
  cpSync(kit, join(site, 'static/tin-widgets'), { recursive: true });
  writePicture(join(site, 'content/tin/le-hoi/le-hoi.png'), 320, 180);
  writePicture(join(site, 'static/anh/xe-buyt.png'), 160, 90);
  // As the web server has it: the site stands in a folder of its host.
  build('public/cong');
  server = await serveFolder(join(folder, 'public'));
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a site built by Hugo', () => {
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
    assert.deepEqual(pictures, ['Thuyền "hoa" trên sông 320 180', 'Xe buýt 160 90']);
    assert.equal(dates[0], '2024-06-18T09:30:00+07:00 18/06/2024');
    assert.equal(dates[2], '2024-06-15T00:30:00+07:00 15/06/2024');
    assert.match(text, /Hơn 120 gian hàng, <b>mở cửa<\/b> đến hết Chủ Nhật\./);
    assert.match(text, /Mười lăm phút một chuyến\./);
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

  it('has its shortcodes in articles, which leave out the article itself', async () => {
    const address = `${server.origin}/cong/tin/cau/`;
    const { links } = await readingOf(browser, address);
    assert.deepEqual(links.map(([text]) => text), [hostile, 'Mở tuyến xe buýt mới', 'Liên hệ', 'Thư viện tỉnh', 'Dịch vụ công & một cửa']);
    const { widgets, complaints, shift } = await viewOf(browser, address);
    assert.deepEqual(complaints, []);
    assert.deepEqual(widgets, ['tin-other-news ready', 'tin-links-panel ready']);
    assert.equal(shift, 0);
  });

  it('comes out the same twice', () => {
    assert.deepEqual(pagesOf(build('again')), pagesOf(join(folder, 'public/cong')));
  });
});
