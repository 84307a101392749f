import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';
import { readHashes } from './kit-tags.js';
import { demoSamples } from './samples.js';
import { printShell } from './shell.js';

/**
 * What the playground and its neighbours are made of: `virtual:tin-manifest` is the present `custom-elements.json`, so that
 * they are never out of date, `virtual:tin-samples` are answers of the demo's server, `virtual:tin-kit` hashes of the built kit's
 * files. `<!--shell:…-->` is their common head.
 */
export function demoSite(start: Date): Plugin {
  const modules: Readonly<Record<string, () => Promise<unknown>>> = {
    'virtual:tin-manifest': () => cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true }),
    'virtual:tin-samples': () => demoSamples(start),
    'virtual:tin-kit': () => Promise.resolve(Object.fromEntries(Object.entries(readHashes()).filter(([file]) => !file.startsWith('chunks/')))),
  };
  return {
    name: 'tin-demo-site',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const make = modules[id.slice(1)];
      return make && `export default ${JSON.stringify(await make())}`;
    },
    transformIndexHtml: (html) => printShell(html),
  };
}
