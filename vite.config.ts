import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import { kitTags, strictKitTags } from './demo/server/kit-tags.js';
import { staticDemo } from './demo/server/site-build.js';
import { demoSite } from './demo/server/site-plugin.js';
import { demoServer, printDemo } from './demo/server/vite-plugin.js';

const root = import.meta.dirname;
const src = (path: string): string => join(root, 'src', path);
const dist = (path = ''): string => join(root, 'dist', path);

/** Source file of every entry of the package by its name in dist/. */
const libraryEntries = Object.fromEntries([
  ['index', src('index.ts')],
  ['all', src('all.ts')],
  ['server', src('server.ts')],
  ['prerender', src('prerender/prerender.ts')],
  ['cli', src('cli.ts')],
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
  plugins: [shortenTemplates(), entriesForNode()],
  build: {
    target: 'es2022',
    outDir: dist(),
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    lib: { entry: libraryEntries, formats: ['es'] },
    rollupOptions: {
      external: [/^lit/, /^@lit/, /^node:/, 'dompurify', 'jsdom'],
      // A file a module, so that what a bundler leaves out takes nothing else with it.
      output: { preserveModules: true, preserveModulesRoot: src('.'), entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'lib/')}.js` },
    },
  },
};

/** What needs `server.js` on a server, together with it: Node takes these (see `exports` in package.json). */
function entriesForNode(): Plugin {
  return {
    name: 'tin-entries-for-node',
    generateBundle() {
      for (const entry of Object.keys(libraryEntries).filter((name) => /^(?:index|all|define\/.*)$/.test(name))) {
        const up = '../'.repeat(entry.split('/').length);
        this.emitFile({ type: 'asset', fileName: `node/${entry}.js`, source: `import '${up}server.js';\nexport * from '${up}${entry}.js';\n` });
      }
    },
  };
}

/** What an article's view loads itself, and names the files of: they come before it. */
const ofArticles = ['json-ld-controller', 'passages', 'print-element', 'image-viewer'];

/**
 * For script tags, in two steps. First what is not always needed, as chunks that take what they share with the main script
 * from it, by a global symbol. An import would name its URL, and a page that loads `tin-widgets.js?ver=1` would load and
 * run it a second time. What visitors wait for on most pages is a file each, for one after the other would have to be
 * asked for; the others share what they have in common. What reads dates is needed by nearly all of them, and is asked for
 * with the first (see `controllers/dates.ts`): they take it from its own file.
 */
const alone = ['date-text', 'dom-readers', 'dom-article', 'rss', 'atom', 'rdf', 'json-feed', 'json', 'html', ...ofArticles, 'article-view'];
/** Files that are asked for together with others, and take what these have in them: else it would come once more. */
const takers: Readonly<Record<string, readonly string[]>> = { 'dom-article': ['dom-readers'], html: ['dom-readers', 'dom-article'] };
/**
 * Those of which nearly all is run as soon as it is there, as of the main script: Chromium compiles it beside the page's own
 * work, while it comes (https://v8.dev/blog/explicit-compile-hints).
 */
const calledAtOnce = new Set(['date-text', 'dom-readers', 'dom-article', 'rss', 'atom', 'rdf', 'json-feed', 'asking', 'ask', 'formats', 'served-tree']);
const compileAtOnce = '//# allFunctionsCalledOnLoad';
/** Names the files of others, which have to be there. */
const last = 'asking';

const lazy = (isChosen: (entry: string) => boolean, name = ''): UserConfig => ({
  ...common,
  base: './',
  plugins: [leaveServersOut(), takeFromMain(), takeBuilt('date-text', [src('lib/date-text.ts')]), ...(takers[name] ?? []).map((owner) => takeBuilt(owner, ownModules(owner))), giveAll(), shortenTemplates(), minifyFirst()],
  build: {
    ...cdnBuild('es', Object.fromEntries(Object.entries(lazyEntries()).filter(([name]) => isChosen(name)))),
    rollupOptions: {
      // Else WordPress, of which WordPress.com takes some, would come in two files, one after the other.
      preserveEntrySignatures: 'allow-extension',
      output: {
        ...minified,
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        postBanner: ({ name }) => (calledAtOnce.has(name) ? compileAtOnce : ''),
        // WordPress.com takes it from the file of WordPress: no other format does.
        codeSplitting: { groups: [{ name: 'formats', test: /\/src\/formats\/(?!wordpress)/, minShareCount: 2 }] },
      },
    },
  },
});

/** Then the main script, one request: a module, and a classic script for editors that forbid modules. */
const main = (name: string, entry: string, format: 'es' | 'iife'): UserConfig => ({
  ...common,
  base: './',
  plugins: [leaveServersOut(), giveToLazy(src(entry)), keepLitOffThePage(), shortenTemplates(), minifyFirst()],
  build: {
    ...cdnBuild(format, { [name]: src(entry) }),
    rollupOptions: {
      output: {
        ...minified,
        entryFileNames: '[name].js',
        // Pages in other encodings would read a classic script as theirs, unless it has a mark of its own.
        postBanner: (format === 'iife' ? '\ufeff' : '') + compileAtOnce,
        // Else the script begins with a property descriptor: see `giveToLazy`.
        generatedCode: { symbols: false },
        ...(format === 'iife' && { intro: ownFolder, esModule: false }),
      },
      // Nothing needs the URL of the module.
      ...(format === 'iife' && { transform: { define: { 'import.meta': '{}' } } }),
    },
  },
});

/** Loads elements as the page needs them; what they share is in chunks of its own. */
const autoloader = (): UserConfig => ({
  ...common,
  base: './',
  plugins: [leaveServersOut(), keepLitOffThePage(), shortenTemplates(), minifyFirst(), keepPageOffNamespaces(), cdnExtras()],
  build: {
    ...cdnBuild('es', { autoloader: src('autoloader.ts') }),
    rollupOptions: {
      // What it shares with its chunks it has in itself.
      preserveEntrySignatures: false,
      output: {
        ...minified,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What is only needed together is one file.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'cms', test: /\/src\/formats\/cms-(?!hints)/, minShareCount: 2 },
            { name: 'json-values', test: /\/src\/(?:formats\/(?:json-(?:article|map|values)|map-check)|lib\/json-path)\.ts/, minShareCount: 2 },
          ],
        },
      },
    },
  },
});

/** As a library: of a page's scripts Vite would wrap each `import()` in a loader of style sheets and preloads, 0.7 kB in each file. */
function cdnBuild(format: 'es' | 'iife', entry: Record<string, string>): NonNullable<UserConfig['build']> {
  return { target: 'es2022', outDir: dist('cdn'), emptyOutDir: false, sourcemap: true, lib: { entry, formats: [format], name: 'tinWidgets' } };
}

/** Of a library's modules Vite would leave blanks and comments to its users' bundlers. */
const minified = { minify: true, comments: false } as const;

const staticImport = /^(?:import|export)\s(?!type\s)[^;]*?'(\.[^']+)\.js';/gm;
const dynamicImport = /\bimport\('([^']+)'\)/g;

/** All modules of src/ that `entry` needs at once. */
function eagerModules(entry: string): Set<string> {
  const modules = new Set([entry]);
  // A set goes on to give what is added to it meanwhile.
  for (const id of modules) {
    for (const [, path = ''] of readFileSync(id, 'utf8').matchAll(staticImport)) modules.add(`${join(id, '..', path)}.ts`);
  }
  return modules;
}

/** What is imported when it is first needed, by name: by the main script, or by what that imports then. */
function lazyEntries(): Record<string, string> {
  const entries: Record<string, string> = {};
  const modules = eagerModules(src('iife.ts'));
  for (const id of modules) {
    for (const [, path = ''] of readFileSync(id, 'utf8').matchAll(dynamicImport)) {
      const isOwn = path.startsWith('.');
      const file = isOwn ? join(id, '..', path.replace(/\.js$/, '.ts')) : fileURLToPath(import.meta.resolve(path));
      entries[isOwn ? basename(file, '.ts') : path] = file;
      if (isOwn) for (const module of eagerModules(file)) modules.add(module);
    }
  }
  return entries;
}

const handover = dist('cdn/chunks/handover.json');

interface Handover {
  /** What the chunks take from the main script: numbers in `gifts`. */
  taken: number[];
  /** File of each lazy entry. */
  files: Record<string, string>;
}

function readHandover(): Handover {
  return existsSync(handover) ? (JSON.parse(readFileSync(handover, 'utf8')) as Handover) : { taken: [], files: {} };
}

/** What the chunks take of Lit, which the main script has in it: a second copy would be as large as they are. */
const litExports: Record<string, string[]> = { lit: ['html', 'nothing', 'css', 'render'], 'lit-html': ['noChange', '_$LH'] };

/** Lit as which of its packages: what takes over what a server rendered works on Lit's own classes. */
function litPackage(id: string, importer = ''): string | undefined {
  if (Object.hasOwn(litExports, id)) return id;
  return id === './lit-html.js' && importer.includes('/node_modules/lit-html/') ? 'lit-html' : undefined;
}

function exportsOf(id: string): string[] {
  if (litExports[id]) return litExports[id];
  return [...readFileSync(id, 'utf8').matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(([, name = '']) => name);
}

/** All that the main script can give the chunks, in an order that stays: a name is its number there. */
function gifts(): { id: string; name: string }[] {
  const ids = [...eagerModules(src('iife.ts')), ...Object.keys(litExports)].sort();
  return ids.flatMap((id) => exportsOf(id).map((name) => ({ id, name })));
}

/** Under which the main script gives them: by its version and what the numbers mean, for a page may have two builds. */
function giftsSymbol(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const meaning = gifts().map(({ id, name }) => `${relative(root, id)} ${name}`);
  return `Symbol.for('tin-widgets ${version} ${createHash('sha256').update(meaning.join()).digest('hex').slice(0, 6)}')`;
}

function takeFromMain(): Plugin {
  const symbol = giftsSymbol();
  const eager = eagerModules(src('iife.ts'));
  const entries = new Set(Object.values(lazyEntries()));
  const all = gifts();
  return {
    name: 'tin-take-from-main',
    enforce: 'pre',
    resolveId(id, importer) {
      const file = importer && id.startsWith('.') ? `${join(importer, '..', id.replace(/\.js$/, ''))}.ts` : '';
      const lit = litPackage(id, importer);
      if (!lit && (!eager.has(file) || entries.has(file))) return undefined;
      // For each importer its own, or it would become a file for all of them.
      return `\0main:${lit ?? file}?${relative(root, importer ?? '')}`;
    },
    load(id) {
      if (!id.startsWith('\0main:')) return undefined;
      const names = all.flatMap((gift, number) => (gift.id === givenModule(id) ? [`${number}: ${gift.name}`] : []));
      return `export const { ${names.join(', ')} } = globalThis[${symbol}];`;
    },
    generateBundle(_options, bundle) {
      const { taken, files } = readHandover();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.isEntry || chunk.isDynamicEntry) files[chunk.name] = chunk.fileName;
        for (const [id, { renderedExports }] of Object.entries(chunk.modules)) {
          if (id.startsWith('\0main:')) taken.push(...renderedExports.map((name) => all.findIndex((gift) => gift.id === givenModule(id) && gift.name === name)));
        }
      }
      const text: Handover = { taken: [...new Set(taken)].sort((a, b) => a - b), files };
      this.emitFile({ type: 'asset', fileName: 'chunks/handover.json', source: JSON.stringify(text) });
    },
  };
}

function givenModule(id: string): string {
  return id.slice('\0main:'.length).replace(/\?.*/, '');
}

/** The file of a lazy entry that has been built already, as a script in the folder `own` of dist/cdn/ imports it. */
function builtFile(specifier: unknown, own: './' | './chunks/'): { id: string; external: true } | undefined {
  const file = typeof specifier === 'string' ? readHandover().files[basename(specifier, '.js')] : undefined;
  return file ? { id: `./${relative(own, file)}`, external: true } : undefined;
}

/** The modules of a file that others take what it has from: those that stand in no file before it. */
function ownModules(name: string): string[] {
  const before = [src('iife.ts'), src('lib/date-text.ts'), ...(takers[name] ?? []).map((owner) => src(`formats/${owner}.ts`))];
  const taken = new Set(before.flatMap((entry) => [...eagerModules(entry)]));
  return [...eagerModules(src(`formats/${name}.ts`))].filter((module) => !taken.has(module));
}

/** A file that others take from gives all that its modules export. */
function giveAll(): Plugin {
  const owners = new Map([...new Set(Object.values(takers).flat())].map((name) => [src(`formats/${name}.ts`), name]));
  return {
    name: 'tin-give-all',
    enforce: 'pre',
    transform(code, id) {
      const name = owners.get(id);
      if (!name) return undefined;
      const others = ownModules(name).filter((module) => module !== id);
      return { code: `${code}\n${others.map((module) => `export * from './${relative(dirname(id), module)}';`).join('\n')}`, map: null };
    },
  };
}

/** What has been built already as the file that it is: what is imported later, and some modules at once too. */
function takeBuilt(name: string, modules: readonly string[]): Plugin {
  return {
    name: 'tin-take-built',
    enforce: 'pre',
    resolveId(id, importer) {
      const isTaken = importer && id.startsWith('.') && modules.includes(`${join(importer, '..', id.replace(/\.js$/, ''))}.ts`);
      return isTaken ? builtFile(name, './chunks/') : undefined;
    },
    resolveDynamicImport: (specifier) => builtFile(specifier, './chunks/'),
  };
}

/**
 * To a classic script of another site, or on a sandboxed page, Chromium gives no base for relative imports: it has to look
 * where it stands itself. Where a plugin has joined the page's scripts into one, where jQuery evaluates what it has asked for, and
 * where a picture is named `currentScript`, what the page has loaded tells: the script by itself, or the style sheet beside it.
 */
const ownFolder = `const tinAddresses = [document.currentScript?.src, ...performance?.getEntriesByType?.('resource').map((from) => from.name) ?? []];
const tinFolder = /^[^?#]*\\//.exec(tinAddresses.find((address) => /tin-widgets\\./.test(address)) ?? tinAddresses[0])?.[0] ?? './';`;

/** Source map of a file that begins some lines further down: readers of the map see the file as it was, without this machine's paths. */
function movedDown(file: string, code: string, lines: number): { mappings: string; names: string[]; sources: string[]; sourcesContent: string[] } {
  const mappings = `${';'.repeat(lines)}AAAA${';AACA'.repeat(code.split('\n').length - 1)}`;
  return { mappings, names: [], sources: [file], sourcesContent: [code] };
}

function giveToLazy(entry: string): Plugin {
  const symbol = giftsSymbol();
  const all = gifts();
  const { taken } = readHandover();
  return {
    name: 'tin-give-to-lazy',
    enforce: 'pre',
    transform(code, id) {
      if (id !== entry) return undefined;
      // Name by name: a namespace is made with property descriptors, which fail on pages that have `Object.prototype.get`.
      const imports = taken.map((number) => `import { ${all[number]?.name} as gift${number} } from '${all[number]?.id}';`);
      const before = `${imports.join('\n')}\nglobalThis[${symbol}] ??= { ${taken.map((number) => `${number}: gift${number}`).join(', ')} };\n`;
      return { code: before + code, map: movedDown(id, code, before.split('\n').length - 1) };
    },
    resolveDynamicImport: (specifier) => builtFile(specifier, './'),
    renderChunk(code, _chunk, { format }) {
      if (format !== 'iife') return undefined;
      const located = code.replace(/\bimport\((["'`])\.\//g, 'import(tinFolder + $1');
      return { code: located.replace(/^var tinWidgets ?= ?([^]*);\n?$/, `${firstStays}$1);\n`), map: null };
    },
  };
}

/** Of two classic scripts the first has defined the tags: what the page registers must go to that. A link may be named so. */
const firstStays = `window.tinWidgets = ((first, copy) => first ?? copy)(Object.hasOwn(window, 'tinWidgets') ? window.tinWidgets : undefined, `;

/** There is a document wherever these scripts are. */
function leaveServersOut(): Plugin {
  return {
    name: 'tin-leave-servers-out',
    transform: (_code, id) => (id === src('lib/is-server.ts') ? { code: 'export const isServer = false;', map: null } : undefined),
  };
}

/** See `litScope`. */
function keepLitOffThePage(): Plugin {
  return {
    name: 'tin-keep-lit-off-the-page',
    transform(code, id) {
      if (!/\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return undefined;
      const moved = code.replace(/\bglobalThis\b/g, 'litScope').replace(/(?<![.\w])litPropertyMetadata\b/g, 'litScope.litPropertyMetadata');
      return moved === code ? undefined : { code: `import { litScope } from '${src('lib/trusted-html.ts')}';\n${moved}`, map: null };
    },
  };
}

/** What a page's script gives all objects (`Object.prototype.value`) would be part of the descriptors that make a namespace. */
function keepPageOffNamespaces(): Plugin {
  return {
    name: 'tin-keep-page-off-namespaces',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== 'rolldown-runtime') continue;
        const safe = chunk.code.replace(/\{(?=get:|value:)/g, '{__proto__:null,').replace(/for\(var (\w+) in (\w+)\)/, 'for(var $1 of Object.keys($2))');
        if (!/__proto__.*Object\.keys|Object\.keys.*__proto__/.test(safe)) throw new Error('expected the code that makes namespaces in rolldown-runtime');
        chunk.code = safe;
      }
    },
  };
}

/** What the bundler will minify, minified before: 1 % less of each script than by either alone. */
function minifyFirst(): Plugin {
  return {
    name: 'tin-minify-first',
    renderChunk: {
      order: 'post',
      async handler(source, _chunk, { format }) {
        const { code = source, map } = await minify(source, { ecma: 2020, module: format === 'es', compress: { passes: 3 }, sourceMap: true });
        return { code, map: map as string };
      },
    },
  };
}

/** Takes comments and indentation out of style sheets and templates: to the minifier they are texts. */
function shortenTemplates(): Plugin {
  return {
    name: 'tin-shorten-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      const shorter = code.replace(/css`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*[^]*?\*\/|\s+/g, ' ')
          .replace(/ *([{};,>]) */g, '$1')
          .replace(/: /g, ':')
          .replace(/;\}/g, '}')
          .replace(/='([a-z][\w-]*)'\]/g, '=$1]')
          .replace(/\b0\./g, '.'),
      );
      return { code: shorter, map: null };
    },
    generateBundle(_options, bundle) {
      // Minified code has no indentation of its own; the lines stay, for the source map's sake. What a command prints is read.
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.name !== 'cli') chunk.code = chunk.code.replace(/\n +/g, '\n');
    },
  };
}

/** Puts the style sheets beside the scripts and writes the hashes for `integrity` (https://www.w3.org/TR/SRI/), as tags too. */
function cdnExtras(): Plugin {
  return {
    name: 'tin-cdn-extras',
    closeBundle() {
      rmSync(handover, { force: true });
      cpSync(src('themes'), dist('themes'), { recursive: true });
      cpSync(src('tin-widgets.css'), dist('cdn/tin-widgets.css'));
      const files = readdirSync(dist('cdn'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css)$/.test(file));
      const hashes = files.sort().map((file) => {
        const hash = createHash('sha384').update(readFileSync(dist(join('cdn', file)))).digest('base64');
        return [file.replaceAll('\\', '/'), `sha384-${hash}`];
      });
      writeFileSync(dist('cdn/integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
      writeFileSync(dist('cdn/tags.html'), `${strictKitTags()}\n`);
      writeReadmeTags();
    },
  };
}

/** The README's tags to paste, with the hashes of this build, between their two marks. */
function writeReadmeTags(): void {
  const readme = join(root, 'README.md');
  const text = readFileSync(readme, 'utf8');
  const marked = text.replace(/(<!-- tags -->\n)[^]*?(<!-- \/tags -->)/, `$1\n\`\`\`html\n${kitTags()}\n\`\`\`\n\n$2`);
  if (marked !== text) writeFileSync(readme, marked);
}

/** `npm start`: the demo page, with the small service that feeds it. */
const demo = (start = new Date()): UserConfig => ({
  ...common,
  plugins: [demoServer(start), printDemo(start), demoSite(start)],
  server: { open: process.env['CI'] || process.env['BROWSER'] === 'none' ? false : '/demo/', port: 5173 },
});

/** `npm run build:demo`: the demo site as static files that work from any folder; `DEMO_START` dates its articles. */
function staticSite(): UserConfig {
  const start = new Date(process.env['DEMO_START'] || Date.now());
  const pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
  const eager = eagerModules(src('all.ts'));
  const isKit = (id: string): boolean => eager.has(id) || /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//.test(id);
  return {
    ...common,
    root: join(root, 'demo'),
    base: './',
    plugins: [shortenTemplates(), printDemo(start), demoSite(start), staticDemo(start, join(root, 'dist-demo'))],
    build: {
      target: 'es2022',
      // What is loaded later is asked for then: a page's first work is not to name it.
      modulePreload: { resolveDependencies: (_file, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []) },
      outDir: join(root, 'dist-demo'),
      emptyOutDir: true,
      rollupOptions: {
        input: pages.map((file) => join(root, 'demo', file)),
        output: {
          postBanner: ({ name }) => (name === 'kit' || calledAtOnce.has(name) ? compileAtOnce : ''),
          codeSplitting: { groups: [{ name: 'kit', test: isKit }, { name: 'formats', test: /\/src\/(?:formats|lib)\//, minShareCount: 2 }] },
        },
      },
    },
  };
}

const builds: Record<string, () => UserConfig | Promise<UserConfig>> = {
  lib: () => library,
  lazy: async () => {
    for (const name of alone) await build({ configFile: false, ...lazy((entry) => entry === name, name) });
    // What one of those asks for later stands beside it.
    const built = Object.keys(readHandover().files);
    await build({ configFile: false, ...lazy((entry) => entry !== last && !built.includes(entry)) });
    return lazy((entry) => entry === last);
  },
  cdn: () => main('tin-widgets', 'iife.ts', 'es'),
  iife: () => main('tin-widgets.iife', 'iife.ts', 'iife'),
  autoloader,
  demo: staticSite,
};

export default defineConfig(({ mode }) => builds[mode]?.() ?? demo());
