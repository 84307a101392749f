// Checks that the TypeScript in README.md compiles against src/, as strictly as the project itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { faultsOfCode } from './faults-of-code.js';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code], i) => ({ name: join(root, `README-${i + 1}.ts`), code }));

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
options.paths = {
  'tin-widgets': ['./src/index.ts'],
  'tin-widgets/define/*.js': ['./src/define/*.ts'],
  'tin-widgets/prerender.js': ['./src/prerender/prerender.ts'],
};
// Some of it is for servers.
options.types = ['node'];

const faults = faultsOfCode(blocks, options);
if (faults.length) {
  console.error(ts.formatDiagnosticsWithColorAndContext(faults, ts.createCompilerHost(options)));
  process.exit(1);
}
