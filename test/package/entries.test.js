import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { checkPackage } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readPackage } from './tarball.js';

const { tarball, paths, read } = readPackage();
const manifest = JSON.parse(read('package.json'));

/** Every entry by the name under which it is imported: `./define/*.js` is one for each file that is there. */
const entries = Object.entries(manifest.exports).flatMap(([name, target]) => {
  const file = typeof target === 'string' ? target : target.types;
  if (!name.includes('*')) return [{ name, target, files: [file] }];
  const [before, after] = file.slice('./'.length).split('*');
  return paths
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => ({ name: name.replace('*', path.slice(before.length, path.length - after.length)), target, files: [`./${path}`] }));
});

it('every entry leads to a file, with types where it is a script', () => {
  for (const { name, target, files } of entries) {
    for (const file of files) assert.ok(paths.includes(file.slice('./'.length)), name);
    const isData = typeof target === 'string' && /^\.\/(?:cdn\/|themes\/|[\w.-]+\.json$)/.test(name);
    assert.ok(isData || target.types, name);
  }
});

it('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: fileURLToPath(new URL('../../', import.meta.url)), pack: 'npm', strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
});

it('the types are right, as tools for ES modules resolve them', async () => {
  const names = entries.filter(({ target }) => target.types).map(({ name }) => name);
  const { problems } = await checkPackage(tarball, { entrypoints: names });
  // The profile `esm-only` of @arethetypeswrong/cli.
  const forOthers = ['node10', 'node16-cjs'];
  assert.deepEqual(problems.filter(({ resolutionKind }) => !forOthers.includes(resolutionKind)), []);
  assert.ok(names.length > 8);
});
