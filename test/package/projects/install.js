// Installs the package, as `npm pack` makes it, into copies of the projects beside this file.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../tarball.js';

const folder = mkdtempSync(join(tmpdir(), 'tin-widgets-'));
const tarball = pack(folder);

const npm = (cwd, ...args) => execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

/** A copy of a project outside of the repository, with what its lockfile names and the package installed; gives its path. */
export function install(name) {
  const project = join(folder, name);
  cpSync(join(import.meta.dirname, name), project, { recursive: true });
  npm(project, 'ci');
  npm(project, 'install', '--no-save', tarball);
  return project;
}

/** Runs a program of a project, as `npx` would; gives what it printed, also where it failed. */
export function run(project, program, ...args) {
  try {
    return { status: 0, output: execFileSync(join(project, 'node_modules/.bin', program), args, { cwd: project, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    return { status: error.status, output: `${error.stdout}${error.stderr}` };
  }
}

export function removeAll() {
  rmSync(folder, { recursive: true, force: true });
}
