import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { install, removeAll, run } from './install.js';

let project = '';
before(() => void (project = install('types')));
after(removeAll);

// In these files `@ts-expect-error` and `@vue-expect-error` stand before what has to be refused.
for (const [name, program, config] of [
  ['plain scripts, as Node resolves them', 'tsc', 'tsconfig.dom.json'],
  ['React 19', 'tsc', 'tsconfig.react.json'],
  ['React 19 with JSX preserved', 'tsc', 'tsconfig.react-preserve.json'],
  ['Solid', 'tsc', 'tsconfig.solid.json'],
  ['Vue', 'vue-tsc', 'tsconfig.vue.json'],
]) {
  it(`${name}: right values are taken, wrong ones refused`, () => assert.deepEqual(run(project, program, '--project', config), { status: 0, output: '' }));
}

it('Svelte: right values are taken, wrong ones refused', () => {
  const { output } = run(project, 'svelte-check', '--tsconfig', './tsconfig.svelte.json', '--threshold', 'error', '--output', 'machine');
  const errors = [...output.matchAll(/ ERROR "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
  const lines = readFileSync(join(project, 'wrong.svelte'), 'utf8').split('\n');
  const wrong = lines.flatMap((line, index) => (line.startsWith('<tin-') ? `wrong.svelte:${index + 1}` : []));
  assert.deepEqual(errors.sort(), wrong.sort(), output);
});
