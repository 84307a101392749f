// What `npm pack` makes of the built package, for the tests that look into it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { createPackageFromTarballData } from '@arethetypeswrong/core';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packs the package into `folder`; gives the path of the tarball. */
export function pack(folder) {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ filename }] = JSON.parse(output);
  return join(folder, filename);
}

/** The package's files, each by its path, without unpacking them. */
export function readPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'tin-widgets-'));
  try {
    const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(pack(folder))));
    const prefix = '/node_modules/tin-widgets/';
    const paths = tarball.listFiles().map((path) => path.slice(prefix.length));
    return { tarball, paths, read: (path) => tarball.readFile(prefix + path) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
