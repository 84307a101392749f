// Takes type files out of dist/ that no entry of the package leads to: nobody can import what they describe.
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).map((file) => join('dist', file));
const typeFiles = files.filter((file) => file.endsWith('.d.ts'));

/** Type files of an entry: `./dist/define/*.d.ts` stands for all that are there. */
function filesOf({ types } = {}) {
  if (!types) return [];
  const [before, after] = types.slice('./'.length).split('*');
  return typeFiles.filter((file) => (after === undefined ? file === before : file.startsWith(before) && file.endsWith(after)));
}

const reachable = new Set(Object.values(exports).flatMap(filesOf));
// A set goes on to give what is added to it meanwhile.
for (const file of reachable) {
  for (const [, path] of readFileSync(join(root, file), 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
    reachable.add(`${join(dirname(file), path)}.d.ts`);
  }
}
for (const file of reachable) if (!existsSync(join(root, file))) throw new Error(`expected ${file}, which a type file names`);
for (const file of typeFiles) if (!reachable.has(file)) rmSync(join(root, file));
for (const folder of new Set(typeFiles.map(dirname))) {
  if (!readdirSync(join(root, folder)).length) rmdirSync(join(root, folder));
}
