import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { shippedKit } from '../shipped-kit.js';

type Chunk = Rolldown.OutputChunk;

const entry = join(import.meta.dirname, '..', 'entry.ts');

/** What a page loads, in bytes after brotli at its best. */
export interface Weight {
  /** At once: the entry with all that it imports statically. */
  readonly eager: number;
  /** What is imported when it is needed, by a part of its path: its own file, and all that comes if it is the first of its kind. */
  lazy(path: string): { own: number; first: number };
}

/** Bundles a module as a portal would ship it: minified, without what only development needs. */
export async function weigh(code: string): Promise<Weight> {
  const built = await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['production', 'browser', 'import', 'module', 'default'] },
    plugins: [
      shippedKit(),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      // As a library: around `import()` Vite puts a loader of style sheets and preloads of its own.
      lib: { entry, formats: ['es'] },
      rollupOptions: { output: { minify: true, comments: false } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const styles = output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : []));
  const main = [...chunks.values()].find(({ isEntry }) => isEntry)!;
  const atOnce = closure(main, chunks);
  return {
    eager: sum([...atOnce].map(({ code }) => code)) + sum(styles),
    lazy(path) {
      const chunk = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.includes(path));
      // Perhaps somebody imports it statically now.
      if (!chunk && ![...atOnce].some(({ moduleIds }) => moduleIds.some((id) => id.includes(path)))) throw new Error(`expected a chunk of ${path} but there is none`);
      if (!chunk) return { own: 0, first: 0 };
      const first = [...closure(chunk, chunks)].filter((each) => !atOnce.has(each));
      return { own: sum([chunk.code]), first: sum(first.map(({ code }) => code)) };
    },
  };
}

/** A chunk and all that must be there before it runs. */
function closure(first: Chunk, chunks: ReadonlyMap<string, Chunk>): Set<Chunk> {
  const found = new Set([first]);
  // A set goes on to give what is added to it meanwhile.
  for (const { imports } of found) {
    for (const name of imports) {
      const chunk = chunks.get(name);
      if (chunk) found.add(chunk);
    }
  }
  return found;
}

/** Each file is compressed by itself. */
function sum(files: readonly (string | Uint8Array)[]): number {
  return files.map((file) => compressed(file)).reduce((all, size) => all + size, 0);
}

export function compressed(file: string | Uint8Array): number {
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
