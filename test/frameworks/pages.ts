import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { folderOf, type Mode } from './frameworks.js';

/** When the kit's elements are defined: before the app, after it, or by a script tag in the page's head. */
export type Kit = 'first' | 'late' | 'script';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

const foreign = { data: { list: [{ ten: 'Tin một', ma: 'mot' }, { ten: 'Tin hai', ma: 'hai' }] } };

const data: Record<string, unknown> = { '/foreign.json': foreign, '/empty.json': [] };

type Renderer = { render?(): string | Promise<string>; renderPage?(document: string): Promise<string>; head?: string };

async function pageOf(name: string, mode: Mode, kit: Kit, isServed: boolean): Promise<string> {
  const file = name === 'angular' ? 'server.mjs' : 'server.js';
  const renderer = isServed ? ((await import(join(folderOf(name, mode, 'server'), file))) as Renderer) : {};
  const script = kit === 'script' ? '<script type="module" src="/kit/tin-widgets.js"></script>' : '';
  const content = renderer.renderPage ? '<news-app></news-app>' : ((await renderer.render?.()) ?? '');
  const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tin tức</title><base href="/"><link rel="icon" href="data:,">
    ${renderer.head ?? ''}${script}</head><body><div id="app">${content}</div>
    <script>globalThis.printed = document.querySelector('#printed')</script>
    <script type="module">import("/${name}/${mode}/main.js")</script></body></html>`;
  return renderer.renderPage?.(page) ?? page;
}

/** Serves the pages of all apps, the kit and its data on the loopback interface. */
export async function servePages(): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, first = '', second = ''] = pathname.split('/');
    const answer = async (): Promise<[type: string, body: string | Buffer]> => {
      if (first === 'page') {
        const [, , name = '', mode = ''] = pathname.split('/');
        return ['text/html; charset=utf-8', await pageOf(name, mode as Mode, searchParams.get('kit') as Kit, searchParams.has('served'))];
      }
      if (pathname in data) return ['application/json', JSON.stringify(data[pathname])];
      const path = normalize(pathname).split('/').slice(first === 'kit' ? 2 : 3).join('/');
      const folder = first === 'kit' ? join(import.meta.dirname, 'node_modules/tin-widgets/dist/cdn') : folderOf(first, second as Mode, 'client');
      return [types[extname(path)] ?? 'application/octet-stream', await readFile(join(folder, path))];
    };
    answer().then(
      ([type, body]) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      (error: unknown) => response.writeHead((error as { code?: string }).code === 'ENOENT' ? 404 : 500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, server };
}
