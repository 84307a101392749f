// Installs the kit as it is packed, checks the types of all apps, and builds each with its own tools, for production and for development.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameworks, modes } from './frameworks.js';

const here = import.meta.dirname;

/** Resolves when the program has ended well; what it said is told when it has not. */
function run(folder: string, program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} in ${folder} failed:\n${said}`))));
  });
}

const tool = (name: string): string => join(here, 'node_modules/.bin', name);

async function installKit(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tin-widgets-'));
  await run(join(here, '../..'), 'npm', ['pack', '--pack-destination', folder]);
  const [file] = readdirSync(folder);
  await run(here, 'npm', ['install', '--no-save', join(folder, String(file))]);
  rmSync(folder, { recursive: true });
}

async function checkTypes(name: string): Promise<void> {
  const folder = join(here, name);
  // Angular checks its types, those of its templates too, while it builds.
  if (name === 'angular') return;
  if (name === 'vue') return run(folder, tool('vue-tsc'), ['--noEmit']);
  if (name === 'svelte') return run(folder, tool('svelte-check'), ['--fail-on-warnings'], { FRAMEWORK: name });
  return run(folder, tool('tsc'), []);
}

async function build(name: string): Promise<void> {
  for (const mode of modes) {
    if (name === 'angular') {
      // As `ng build` does, which refuses the Node that the kit's servers are tried with.
      await run(join(here, name), tool('architect'), [`news:build:${mode}`]);
      continue;
    }
    const isServed = existsSync(join(here, name, 'server.ts')) || existsSync(join(here, name, 'server.tsx'));
    for (const side of isServed ? [[], ['--ssr']] : [[]]) {
      await run(here, tool('vite'), ['build', '--config', 'vite.config.ts', ...side], { FRAMEWORK: name, NODE_ENV: mode });
    }
  }
}

await installKit();
await run(here, tool('tsc'), []);
// One after the other: each of the tools uses all processors by itself.
for (const { name } of frameworks) {
  await checkTypes(name);
  await build(name);
}
