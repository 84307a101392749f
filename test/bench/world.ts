import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../browsers.js';
import { shippedKit } from './shipped-kit.js';

const folder = import.meta.dirname;
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#8aa"/></svg>';

/** A browser, and the benchmarks' pages as a portal would ship them: bundled, minified, without what only development needs. */
export interface World {
  readonly browser: Browser;
  address(page: string): string;
  close(): Promise<void>;
}

export async function openWorld(pages: readonly string[]): Promise<World> {
  const outDir = await mkdtemp(join(tmpdir(), 'tin-bench-'));
  for (const page of pages) {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      plugins: [shippedKit()],
      resolve: { conditions: ['production', 'browser', 'import', 'module', 'default'] },
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: false,
        rollupOptions: {
          input: { [page]: join(folder, 'pages', `${page}.ts`) },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: `${page}-[name]-[hash].js`,
            // As the kit's own scripts have it (see `vite.config.ts`); so that it is fair, the others get it too.
            postBanner: '//# allFunctionsCalledOnLoad',
          },
        },
      },
    });
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/picture.svg') return void response.setHeader('content-type', 'image/svg+xml').end(picture);
    if (path.endsWith('.html')) {
      const script = path.replace('.html', '.js');
      return void response.setHeader('content-type', 'text/html').end(`<!doctype html><html lang="vi"><meta charset="utf-8"><body><script type="module" src="${script}"></script>`);
    }
    readFile(join(outDir, path)).then(
      (bytes) => response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    protocolTimeout: 180_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(' '),
      '--js-flags=--expose-gc',
    ].flat(),
  });
  return {
    browser,
    address: (page) => `http://127.0.0.1:${String(port)}/${page}.html`,
    close: async () => {
      await browser.close();
      server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
