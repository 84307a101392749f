import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { providePackages } from './packages.js';
import { outputOf } from './static-php.js';
import { writePicture } from './static-pictures.js';
import { kit, launchBrowser, readingOf, serveFolder, viewOf, type FolderServer } from './static-site.js';

const cms = fileURLToPath(new URL('../../demo/cms/', import.meta.url));
const tools = fileURLToPath(new URL('static-templates/', import.meta.url));
const hostile = 'Khai mạc lễ hội "Sông <Trăng>" & hội chợ';

interface Handlebars {
  create(): { registerHelper(name: string, helper: unknown): void; registerPartial(name: string, text: string): void; compile(text: string): (context: object, options: object) => string };
  createFrame(data: object): object;
}

interface Component {
  name: string;
  status: string;
  props: { type: string; required?: string[]; properties: Record<string, { type: string }> };
  slots?: Record<string, { title: string }>;
  libraryOverrides: { dependencies: string[] };
}

let folder: string;
let server: FolderServer;
let browser: Browser;
let Yaml: { parse(text: string): unknown };
let Handlebars: Handlebars;

/** Files below a folder whose names end so, by their full names. */
function filesOf(root: string, ending: RegExp): string[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => ending.test(name)).map((name) => join(root, name)).sort();
}

function writePage(name: string, content: string, head?: string): void {
  const tags = readFileSync(join(kit, 'tags.html'), 'utf8').match(/^<(?:link|script type="module").*$/gm) ?? [];
  writeFileSync(
    join(folder, name),
    `<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${name}</title>\n${head ?? tags.join('\n')}\n</head>\n<body>\n<h1>${name}</h1>\n<h2>Tin</h2>\n${content}\n</body>\n</html>\n`,
  );
}

const articles = [
  { url: '/tin/le-hoi?a=1&b=2', title: hostile, datetime: '2024-06-18T09:30:00+07:00', date: '18/06/2024', summary: 'Hơn 120 gian hàng & quầy.', image: { src: '/anh/le-hoi.png', alt: 'Thuyền "hoa"', width: 320, height: 180 } },
  { url: '/tin/cau', title: 'Khánh thành cầu vượt sông', datetime: '2024-06-15T00:00:00+07:00', date: '15/06/2024', summary: '' },
];
const links = [
  { url: 'https://thuvien.example.vn/?a=1&b=2', title: 'Thư viện & lưu trữ', group: 'Trong tỉnh' },
  { url: 'https://dichvucong.example.vn/', title: 'Cổng dịch vụ công' },
];
const drupal: [component: string, props: object][] = [
  ['date-banner', { text: 'Thứ Ba, 18/06/2024', options: { clock: 'none', lunar: true } }],
  ['article-grid', { items: articles, options: { heading: '' } }],
  ['other-news', { items: articles, options: { heading: '', split: false } }],
  ['links-panel', { links, options: { heading: '' } }],
  ['visitor-counter', { figures: [{ label: 'Tổng số', value: 2994885 }, { label: 'Hôm nay', value: 4118 }], options: { show: 'total today' } }],
];

/** One of Drupal's components as Twig renders it; blocks of slots stay empty. */
function renderTwig(name: string, props: object): string {
  const input = JSON.stringify(props);
  return execFileSync('php', [join(tools, 'twig.php'), join(cms, 'drupal/tin_widgets/components'), `${name}/${name}.twig`], { input, encoding: 'utf8' });
}

/** Ghost's partials with what its helpers would give them. */
function renderGhost(theme: string): string {
  const posts = articles.map(({ url, title, datetime, image, summary }) => ({ url, title, published_at: datetime, feature_image: image?.src, feature_image_alt: image?.alt, summary }));
  const site = { url: '', secondary_navigation: links.map(({ url, title }) => ({ url, label: title })) };
  const handlebars = Handlebars.create();
  const formats: Record<string, (date: string) => string> = { 'YYYY-MM-DDTHH:mm:ssZ': (date) => date, 'DD/MM/YYYY': (date) => date.slice(0, 10).split('-').reverse().join('/') };
  interface Options {
    fn(context: object, options?: object): string;
    hash: Record<string, string>;
    data: object;
  }
  handlebars.registerHelper('asset', (path: string) => `/assets/${path}?v=1`);
  handlebars.registerHelper('get', (_resource: string, { fn, hash, data }: Options) => fn({}, { data, blockParams: [posts.slice(0, Number(hash['limit'] ?? 15))] }));
  handlebars.registerHelper('foreach', (list: object[], { fn, data }: Options) => list.map((item) => fn(item, { data: Handlebars.createFrame(data) })).join(''));
  handlebars.registerHelper('url', function (this: { url: string }) {
    return this.url;
  });
  handlebars.registerHelper('date', (date: string, { hash }: Options) => formats[hash['format'] ?? '']?.(date));
  handlebars.registerHelper('img_url', (path: string) => path);
  handlebars.registerHelper('excerpt', function (this: { summary: string }) {
    return this.summary;
  });
  for (const file of filesOf(join(theme, 'partials'), /\.hbs$/)) handlebars.registerPartial(basename(file, '.hbs'), readFileSync(file, 'utf8'));
  const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Ghost</title>{{> tin-head}}</head><body><h1>Ghost</h1><h2>Tin</h2>{{> tin-date-banner}}{{> tin-article-grid limit="2"}}{{> tin-other-news limit="1" heading="Tin mới"}}{{> tin-links-panel}}</body></html>`;
  return handlebars.compile(page)({}, { data: { site } });
}

before(async () => {
  const files = ['/usr/bin/php', '/var/lib/dpkg/info/php-xml.list', '/usr/share/php/Twig/autoload.php', '/usr/bin/java', '/usr/share/java/freemarker.jar'];
  const packages = ['php-cli', 'php-xml', 'php-twig', 'default-jdk-headless', 'libfreemarker-java'];
  assert.ok(providePackages(files, packages), `sudo apt-get install ${packages.join(' ')}`);
  execFileSync('npm', ['ci', '--prefix', tools, '--no-audit', '--no-fund', '--silent'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const require = createRequire(join(tools, 'package.json'));
  Yaml = require('yaml') as typeof Yaml;
  Handlebars = require('handlebars') as Handlebars;

  folder = mkdtempSync(join(tmpdir(), 'tin-templates-'));
  symlinkSync(kit, join(folder, 'tin-widgets'));
  writePicture(join(folder, 'anh/le-hoi.png'), 320, 180);
  writePicture(join(folder, 'images/le-hoi.png'), 320, 180);

  writePage('drupal.html', drupal.map(([name, props]) => renderTwig(name, props)).join('\n'));

  mkdirSync(join(folder, 'media/mod_tin_widgets'), { recursive: true });
  cpSync(join(cms, 'joomla/mod_tin_widgets/media/joomla.asset.json'), join(folder, 'media/mod_tin_widgets/joomla.asset.json'));
  symlinkSync(kit, join(folder, 'media/mod_tin_widgets/js'));
  for (const layout of ['default', 'grid']) writeFileSync(join(folder, `joomla-${layout}.html`), await outputOf('php', [join(tools, 'joomla.php'), join(cms, 'joomla/mod_tin_widgets'), layout, folder]));

  cpSync(join(cms, 'ghost'), join(folder, 'theme'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  symlinkSync(kit, join(folder, 'assets/tin-widgets'));
  symlinkSync(join(folder, 'assets'), join(folder, 'theme/assets'));
  execFileSync(process.execPath, ['tin-head.mjs'], { cwd: join(folder, 'theme') });
  writeFileSync(join(folder, 'ghost.html'), renderGhost(join(folder, 'theme')));

  const templates = ['asset-publisher-article-grid.ftl', 'asset-publisher-other-news.ftl', 'navigation-menu-links-panel.ftl'];
  const run = ['-Dfile.encoding=UTF-8', '-cp', '/usr/share/java/freemarker.jar', join(tools, 'Liferay.java'), join(cms, 'liferay')];
  writePage('liferay.html', (await Promise.all(templates.map((name) => outputOf('java', [...run, name])))).join('\n'));

  server = await serveFolder(folder);
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('templates of CMSs that are not run here', () => {
  const bridge = 'Khánh thành cầu vượt sông';
  const panel = ['Cổng dịch vụ công', 'Thư viện & lưu trữ'];
  const pages: [name: string, links: string[], widgets: string[], pictures: string[]][] = [
    ['drupal', [hostile, bridge, hostile, bridge, ...panel], ['tin-article-grid', 'tin-other-news', 'tin-links-panel', 'tin-visitor-counter'], ['Thuyền "hoa" 320 180']],
    ['joomla-default', [hostile, bridge], ['tin-other-news'], []],
    ['joomla-grid', [hostile, bridge], ['tin-article-grid'], ['Thuyền "hoa" 320 180']],
    ['ghost', [hostile, bridge, hostile, ...[...panel].reverse()], ['tin-article-grid', 'tin-other-news', 'tin-links-panel'], ['Thuyền "hoa" ? ?']],
    ['liferay', [hostile, bridge, hostile, bridge, ...panel], ['tin-article-grid', 'tin-other-news', 'tin-links-panel'], [' ? ?']],
  ];
  for (const [name, expected, widgets, pictures] of pages) {
    it(`of ${name} print what everybody can read`, async () => {
      const reading = await readingOf(browser, `${server.origin}/${name}.html`);
      assert.deepEqual(reading.links.map(([text]) => text), expected);
      assert.deepEqual(reading.pictures, pictures);
      assert.equal(reading.dates[0], '2024-06-18T09:30:00+07:00 18/06/2024');
      assert.ok(reading.links.every(([, address]) => !address.includes('&amp;')));
    });

    it(`of ${name} become widgets under a strict policy`, async () => {
      const view = await viewOf(browser, `${server.origin}/${name}.html`);
      assert.deepEqual(view.complaints, []);
      assert.deepEqual(view.unchecked, []);
      assert.deepEqual(view.widgets.filter((widget) => !widget.startsWith('tin-date-banner')), widgets.map((tag) => `${tag} ready`));
      // Ghost and Liferay know no sizes of pictures.
      if (!pictures.includes('Thuyền "hoa" ? ?') && !pictures.includes(' ? ?')) assert.equal(view.shift, 0);
    });
  }

  it('of Drupal have the props that they use, and the kit', () => {
    for (const file of filesOf(join(cms, 'drupal/tin_widgets/components'), /\.component\.yml$/)) {
      const component = Yaml.parse(readFileSync(file, 'utf8')) as Component;
      assert.equal(component.status, 'stable', file);
      assert.equal(component.props.type, 'object', file);
      assert.deepEqual(component.libraryOverrides.dependencies, ['tin_widgets/kit'], file);
      const twig = readFileSync(file.replace('.component.yml', '.twig'), 'utf8');
      for (const prop of Object.keys(component.props.properties)) assert.match(twig, new RegExp(`\\b${prop}\\b`), file);
      for (const slot of Object.keys(component.slots ?? {})) assert.ok(twig.includes(`{% block ${slot} %}`), file);
    }
  });

  it('of Drupal have a schema for what each block keeps', () => {
    const schema = Yaml.parse(readFileSync(join(cms, 'drupal/tin_widgets/config/schema/tin_widgets.schema.yml'), 'utf8')) as Record<string, { mapping: object }>;
    const blocks = filesOf(join(cms, 'drupal/tin_widgets/src/Plugin/Block'), /Block\.php$/).map((file) => /id: '(\w+)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? file);
    assert.deepEqual(Object.keys(schema).sort(), blocks.map((id) => `block.settings.${id}`).sort());
  });

  it('of Drupal name the library as the module takes it', () => {
    const { kit: library } = Yaml.parse(readFileSync(join(cms, 'drupal/tin_widgets/tin_widgets.libraries.yml'), 'utf8')) as { kit: { js: Record<string, { attributes: object }> } };
    assert.deepEqual(library.js['/libraries/tin-widgets/tin-widgets.js']?.attributes, { type: 'module', async: true });
  });

  it('of Joomla list files that there are, and have all words in both languages', () => {
    const module = join(cms, 'joomla/mod_tin_widgets');
    const manifest = readFileSync(join(module, 'mod_tin_widgets.xml'), 'utf8');
    for (const [, name = ''] of manifest.matchAll(/<folder(?: module="\w+")?>(\w+)<\/folder>/g)) assert.ok(name === 'js' || existsSync(join(module, name)), name);
    for (const [, name = ''] of manifest.matchAll(/<language tag="[\w-]+">([^<]+)</g)) assert.ok(existsSync(join(module, 'language', name)), name);
    const words = [...manifest.matchAll(/MOD_TIN_WIDGETS_\w+/g)].map(([word]) => word);
    for (const language of ['en-GB', 'vi-VN']) {
      const text = readFileSync(join(module, `language/${language}/mod_tin_widgets.ini`), 'utf8');
      assert.deepEqual(words.filter((word) => !text.includes(`${word}="`)), [], language);
    }
  });

  it('are PHP, XML and JSON that can be read', async () => {
    const php = filesOf(cms, /\.(?:php|module)$/);
    assert.ok(php.length > 20);
    await outputOf('sh', ['-c', 'for file; do php -l "$file" >/dev/null || exit 1; done', 'sh', ...php]);
    for (const file of filesOf(cms, /\.json$/)) JSON.parse(readFileSync(file, 'utf8'));
    for (const file of filesOf(cms, /\.yml$/)) Yaml.parse(readFileSync(file, 'utf8'));
    await outputOf('php', ['-r', 'foreach (array_slice($argv, 1) as $file) if (simplexml_load_file($file) === false) exit(1);', ...filesOf(cms, /\.(?:xml|xsl)$/), ...filesOf(join(cms, 'nukeviet'), /\.ini$/)]);
  });

  it('are NFC', () => {
    for (const file of filesOf(cms, /\.(?:php|tpl|ini|md|hbs|html|twig|yml|xml|ftl|js|mjs|ts|ascx|cshtml|xsl)$/)) {
      const text = readFileSync(file, 'utf8');
      assert.equal(text, text.normalize('NFC'), file);
    }
  });
});
