import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));
const installed = Object.entries(packages).filter(([path]) => path);

it('every package that would run a script when it is installed is listed, and none may', () => {
  const names = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
  assert.deepEqual(Object.keys(manifest.allowScripts).sort(), [...new Set(names)].sort());
  assert.deepEqual([...new Set(Object.values(manifest.allowScripts))], [false]);
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
});

it('every package in the lockfile has a hash, and comes from where npm looks by itself', () => {
  for (const [path, { resolved, integrity, link, inBundle }] of installed) {
    if (link || inBundle) continue;
    assert.match(integrity ?? '', /^sha512-/, path);
    assert.equal(resolved, undefined, path);
  }
});

it('what pages load has as few dependencies as are named', () => {
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['@lit-labs/ssr-client', 'dompurify', 'lit']);
  for (const name of Object.keys(manifest.dependencies)) assert.match(read('README.md'), new RegExp(`^\\| \`${name}\` \\| \\S`, 'm'));
});
