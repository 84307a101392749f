import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { demoServer } from './demo/server/vite-plugin.js';

const root = import.meta.dirname;
const src = (path: string): string => join(root, 'src', path);
const dist = (path = ''): string => join(root, 'dist', path);

/** Source file of every entry of the package by its name in dist/. */
const libraryEntries = Object.fromEntries([
  ['index', src('index.ts')],
  ['all', src('all.ts')],
  ...readdirSync(src('define')).map((file) => [`define/${file.replace('.ts', '')}`, src(`define/${file}`)]),
]) as Record<string, string>;

const common = {
  root,
  publicDir: false,
  resolve: { conditions: ['production', 'browser', 'import', 'module', 'default'] },
} satisfies UserConfig;

/** ES modules for bundlers: nothing bundled in, nothing minified away that a bundler can. */
const library: UserConfig = {
  ...common,
  build: {
    target: 'es2022',
    outDir: dist(),
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    lib: { entry: libraryEntries, formats: ['es'] },
    rollupOptions: {
      external: [/^lit/, /^@lit/, 'dompurify'],
      output: { chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/**
 * For script tags: everything bundled, rare formats as lazy chunks. What the page names is a line that leads to the
 * chunk with all that is needed at once: else a page that loads `tin-widgets.js?ver=1` would load it again, without the
 * query, for the first lazy chunk that shares code with it.
 */
const cdn = (name: string, entry: string): UserConfig => ({
  ...common,
  base: './',
  build: {
    target: 'es2022',
    outDir: dist('cdn'),
    emptyOutDir: false,
    sourcemap: true,
    minify: true,
    modulePreload: false,
    // No `lib`: that would leave the white space in.
    rollupOptions: {
      input: { [name]: src(entry) },
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            {
              debugName: 'eager',
              name: (id, graph) => (eagerModules(src(entry), graph).has(id) ? `${name}-main` : null),
            },
          ],
        },
      },
    },
  },
});

interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const eager = new Map<string, Set<string>>();

/** All modules that the entry needs at once. */
function eagerModules(entry: string, graph: ModuleGraph): Set<string> {
  let modules = eager.get(entry);
  if (!modules) {
    modules = new Set([entry]);
    // A set goes on to give what is added to it meanwhile.
    for (const id of modules) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) modules.add(imported);
    eager.set(entry, modules);
  }
  return modules;
}

/** One classic script. */
const iife: UserConfig = {
  ...common,
  plugins: [cdnExtras()],
  build: {
    target: 'es2022',
    outDir: dist('cdn'),
    emptyOutDir: false,
    sourcemap: true,
    minify: true,
    lib: { entry: src('iife.ts'), formats: ['iife'], name: 'tinWidgets', fileName: () => 'tin-widgets.iife.js' },
  },
};

/** Puts the style sheets beside the scripts and writes the hashes for `integrity` (https://www.w3.org/TR/SRI/). */
function cdnExtras(): Plugin {
  return {
    name: 'tin-cdn-extras',
    closeBundle() {
      mkdirSync(dist('themes'), { recursive: true });
      cpSync(src('themes'), dist('themes'), { recursive: true });
      cpSync(src('tin-widgets.css'), dist('cdn/tin-widgets.css'));
      const files = readdirSync(dist('cdn'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css)$/.test(file));
      const hashes = files.sort().map((file) => {
        const hash = createHash('sha384').update(readFileSync(dist(join('cdn', file)))).digest('base64');
        return [file.replaceAll('\\', '/'), `sha384-${hash}`];
      });
      writeFileSync(dist('cdn/integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}

/** `npm start`: the demo page, with the small service that feeds it. */
const demo: UserConfig = {
  ...common,
  plugins: [demoServer()],
  server: { open: process.env['CI'] || process.env['BROWSER'] === 'none' ? false : '/demo/', port: 5173 },
};

const builds: Record<string, UserConfig> = {
  lib: library,
  cdn: cdn('tin-widgets', 'cdn.ts'),
  autoloader: cdn('autoloader', 'autoloader.ts'),
  iife,
};

export default defineConfig(({ mode }) => builds[mode] ?? demo);
