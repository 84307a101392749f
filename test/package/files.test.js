import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { parse } from 'acorn';
import { readPackage } from './tarball.js';

const { paths, read } = readPackage();
const manifest = JSON.parse(read('package.json'));
const tags = readdirSync(new URL('../../src/define/', import.meta.url)).map((file) => file.replace('.ts', ''));
const themes = readdirSync(new URL('../../src/themes/', import.meta.url));
const scripts = paths.filter((path) => path.endsWith('.js'));
const maps = paths.filter((path) => path.endsWith('.map'));
const typeFiles = paths.filter((path) => path.endsWith('.d.ts'));

/** What the contract says is published, and what renders on servers. */
const contract = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'SECURITY.md',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/all.js',
  'dist/all.d.ts',
  ...tags.flatMap((tag) => [`dist/define/${tag}.js`, `dist/define/${tag}.d.ts`]),
  ...['index', 'all', ...tags.map((tag) => `define/${tag}`)].map((entry) => `dist/node/${entry}.js`),
  'dist/server.js',
  'dist/server.d.ts',
  'dist/prerender.js',
  'dist/prerender/prerender.d.ts',
  'dist/cli.js',
  'dist/cdn/tin-widgets.js',
  'dist/cdn/autoloader.js',
  'dist/cdn/tin-widgets.iife.js',
  'dist/cdn/tin-widgets.css',
  'dist/cdn/integrity.json',
  'dist/cdn/tags.html',
  ...themes.map((theme) => `dist/themes/${theme}`),
  'dist/custom-elements.json',
  'dist/vscode.html-custom-data.json',
  'dist/vscode.css-custom-data.json',
  'dist/web-types.json',
  ...['elements', 'react', 'vue', 'svelte', 'solid'].map((name) => `dist/types/${name}.d.ts`),
];

it('everything that the contract names is in the package', () => {
  assert.deepEqual(contract.filter((path) => !paths.includes(path)), []);
});

it('nothing else is in the package but modules, chunks, source maps and type files', () => {
  const others = paths.filter((path) => !contract.includes(path));
  const chunk = /^dist\/cdn\/chunks\/[\w.-]+-[\w-]{8}\.js$/;
  const module = /^dist\/(?:controllers|elements|formats|lib|locale|model|prerender|sources|templates)\/[\w.-]+(?:\.js|\.d\.ts)$/;
  const isMap = (path) => path.endsWith('.js.map') && scripts.includes(path.replace(/\.map$/, ''));
  assert.deepEqual(others.filter((path) => !chunk.test(path) && !module.test(path) && !isMap(path)), []);
});

const entries = Object.values(manifest.exports).map((entry) => (typeof entry === 'string' ? entry : entry.types));
const entryTypes = typeFiles.filter((path) => entries.includes(`./${path}`) || /^dist\/define\//.test(path));

it('every type file is one that an entry leads to', () => {
  const reached = new Set(entryTypes);
  for (const path of reached) {
    for (const [, named] of read(path).matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) reached.add(`${join(dirname(path), named)}.d.ts`);
  }
  assert.deepEqual(typeFiles.filter((path) => !reached.has(path)), []);
  assert.deepEqual([...reached].filter((path) => !typeFiles.includes(path)), []);
});

it('every script is one that an entry leads to', () => {
  const reached = new Set(scripts.filter((path) => /^dist\/(?:index|all|server|prerender|cli|define\/[\w-]+|node\/.+|cdn\/[\w.-]+)\.js$/.test(path)));
  for (const path of reached) {
    for (const [, named] of read(path).matchAll(/["'`(](\.{1,2}\/[\w./-]+\.js)["'`)]/g)) reached.add(join(dirname(path), named));
  }
  assert.deepEqual(scripts.filter((path) => !reached.has(path)), []);
});

it('every script has a source map with the sources in it, by relative paths', () => {
  for (const path of scripts) {
    // What the bundler itself adds has no source.
    if (/\/rolldown-runtime-[\w-]+\.js$/.test(path) || !/\/\/# sourceMappingURL=/.test(read(path))) continue;
    assert.ok(maps.includes(`${path}.map`), path);
  }
  for (const path of maps) {
    const { sources, sourcesContent, sourceRoot = '' } = JSON.parse(read(path));
    assert.equal(sourceRoot, '', path);
    assert.equal(sourcesContent.length, sources.length, path);
    assert.deepEqual(sources.filter((source) => !/^(?:\.\.\/)+(?:src|node_modules)\//.test(source)), [], path);
    assert.ok(sourcesContent.every((content) => typeof content === 'string' && content), path);
  }
});

it('no file names a folder of the machine that built it', () => {
  const root = join(import.meta.dirname, '../..');
  for (const path of paths) assert.ok(!read(path).includes(root) && !/\bfile:\/\/\//.test(read(path)), path);
});

it('every script is ES2022', () => {
  for (const path of scripts) {
    assert.doesNotThrow(() => parse(read(path), { ecmaVersion: 2022, allowHashBang: true, sourceType: path.includes('.iife.') ? 'script' : 'module' }), path);
  }
});

it('what defines tags is said to have side effects, and nothing else', () => {
  const isListed = (path) => manifest.sideEffects.some((pattern) => new RegExp(`^\\./${pattern.slice(2).replace(/\./g, '\\.').replace(/\*\*/g, '.+').replace(/(?<!\.)\*/g, '[^/]*')}$`).test(`./${path}`));
  const bundled = scripts.filter((path) => !path.startsWith('dist/cdn/'));
  const isEffective = (path) => /(?:^|\n)(?:defineElement|startMounts)\(/.test(read(path)) || /(?:^|\n)import "[^"]*\/tin-[^"]*"/.test(read(path));
  assert.deepEqual(bundled.filter(isListed), bundled.filter((path) => /^dist\/(?:all|server|node\/.*|define\/.*)\.js$/.test(path)));
  assert.deepEqual(bundled.filter(isEffective).filter((path) => !isListed(path)), []);
});

it('the browsers that it is made for are stated', () => {
  const browsers = ['Chrome', 'Edge', 'Firefox', 'Safari'];
  assert.deepEqual(manifest.browserslist, browsers.map((name) => `last 2 ${name} versions`));
  assert.match(read('README.md'), /ES2022, for the last two versions of Chrome, Edge, Firefox and Safari/);
});
