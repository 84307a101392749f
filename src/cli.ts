#!/usr/bin/env node
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { siteFetch } from './prerender/site-fetch.js';

const usage = `Usage: tin-widgets prerender [options] <page.html or folder> ...

Fills the tin-... tags of pages with what they would show now, as markup and as declarative shadow trees. The pages are
changed where they are; what stands there already is filled again.

  --root <folder>  what the site's server gives out: addresses of the site are read from there; default: the folder
                   that is given, else the page's own
  --url <address>  address of the root, e.g. https://cong.example/: addresses of the site that are no files are asked
                   for there
  --no-shadow      only markup, no declarative shadow trees: for pages whose policy forbids inline styles
  --check          changes nothing; ends with 1 where a page would change
  --strict         ends with 1 where data could not be had
  --help           this text

The present moment is SOURCE_DATE_EPOCH (seconds since 1970) where that is set.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string' },
    url: { type: 'string' },
    'no-shadow': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const [command, ...targets] = positionals;
if (values.help || command !== 'prerender' || !targets.length) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exit(values.help ? 0 : 2);
}

const { prerender } = await import('./prerender/prerender.js').catch((error: Error) => {
  process.stderr.write(`tin-widgets: ${error.message}\nPrerendering needs the optional packages: npm install @lit-labs/ssr jsdom\n`);
  process.exit(1);
});

let changed = 0;
let failures = 0;
for (const target of targets) {
  const isFolder = (await stat(target)).isDirectory();
  const files = isFolder ? (await readdir(target, { recursive: true })).filter((file) => /\.html?$/i.test(file)).sort().map((file) => join(target, file)) : [target];
  for (const file of files) await fillFile(file, resolve(values.root ?? (isFolder ? target : join(file, '..'))));
}
if ((values.strict && failures) || (values.check && changed)) process.exitCode = 1;

async function fillFile(file: string, root: string): Promise<void> {
  const page = await readFile(file, 'utf8');
  if (!/<tin-|data-tin/i.test(page)) return;
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  const path = relative(root, resolve(file)).split(sep).map(encodeURIComponent).join('/').replace(/(^|\/)index\.html?$/i, '$1');
  const filled = await prerender(page, {
    ...(values.url !== undefined && { url: new URL(path, values.url).href }),
    fetch: siteFetch({ root, folder: dirname(resolve(file)), url: values.url }),
    shadow: !values['no-shadow'],
    warn(message) {
      failures++;
      process.stderr.write(`${file}: ${message}\n`);
    },
    ...(epoch && { now: () => epoch * 1000 }),
  });
  if (filled === page) return;
  changed++;
  if (!values.check) await writeFile(file, filled);
  process.stdout.write(`${file}${values.check ? ' would change' : ''}\n`);
}
