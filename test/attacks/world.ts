import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import ts from 'typescript';

/** What the server answers at /data/NAME, and at all that presets put behind it. */
export interface Answer {
  body: string;
  type: string;
  headers?: Record<string, string>;
}

/** The page's own server, and a proxy that stands for all others and answers nothing. */
export interface World {
  origin: string;
  proxyPort: number;
  data: Map<string, Answer>;
  /** Requests of hosts that are not the page's own, since last asked: `GET host/path`. */
  takeForeign(): string[];
  /** Requests of the page's own server that are no reading, and those for nothing that there is. */
  takeOwn(): string[];
  close(): void;
}

const root = new URL('../..', import.meta.url).pathname;
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** The strictest policy under which the kit promises to run, with one more name for the stage itself. */
const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; media-src 'self'; style-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html tin-widgets dompurify stage";

const transpiled = new Map<string, string>();

/** A script as browsers take it: what stands beside it in TypeScript, without types. */
async function script(path: string): Promise<string> {
  const known = transpiled.get(path);
  if (known !== undefined) return known;
  const source = await readFile(join(root, path.replace(/\.js$/, '.ts')), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  transpiled.set(path, outputText);
  return outputText;
}

/** The page that everything is shown on. `?without=setHTML`: as a browser that has none. */
function stagePage(without: string | null): string {
  const before = without === 'setHTML' ? '<script src="/without-set-html.js"></script>' : '';
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>${before}
<script type="module" src="/test/attacks/page/stage.js"></script><script type="module" src="/dist/cdn/tin-widgets.js"></script></head><body></body></html>`;
}

async function answer(path: string, query: URLSearchParams, data: Map<string, Answer>): Promise<Answer | undefined> {
  if (path === '/stage') {
    const headers = query.has('strict') ? { 'content-security-policy': strict } : undefined;
    return { body: stagePage(query.get('without')), type: 'text/html; charset=utf-8', ...(headers && { headers }) };
  }
  if (path === '/without-set-html.js') return { body: 'delete Element.prototype.setHTML;', type: 'text/javascript' };
  if (path.startsWith('/data/')) {
    const found = data.get(path.split('/')[2] ?? '');
    const index = /^\d+$/.exec([...query.keys()][0] ?? '')?.[0];
    return found && index !== undefined ? part(found, Number(index)) : found;
  }
  const file = normalize(path);
  if (/^\/(?:src|test\/attacks)\/[\w/-]+\.js$/.test(file)) return { body: await script(file), type: 'text/javascript' };
  if (/^\/dist\//.test(file)) return { body: await readFile(join(root, file), 'utf8'), type: types[extname(file)] ?? 'text/plain' };
  return undefined;
}

/** `?3`: the third of a list of answers. */
function part({ body, ...rest }: Answer, index: number): Answer {
  const value = (JSON.parse(body) as unknown[])[index];
  return { ...rest, body: typeof value === 'string' ? value : JSON.stringify(value) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

export async function openWorld(): Promise<World> {
  const data = new Map<string, Answer>([['known', { body: '[{"id":"1","url":"/1","title":"Tin"}]', type: 'application/json' }]]);
  let foreign: string[] = [];
  let own: string[] = [];

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    try {
      const found = isReading ? await answer(pathname, searchParams, data) : undefined;
      if (!found) {
        own.push(`${request.method} ${pathname}`);
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store', ...found.headers }).end(found.body);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void handle(request, response));
  const proxy = createServer((request, response) => {
    foreign.push(`${request.method} ${(request.url ?? '').replace(/^http:\/\//, '')}`);
    response.writeHead(404).end();
  });
  proxy.on('connect', (request, socket) => {
    foreign.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Nothing\r\n\r\n');
  });
  const port = await listen(server);
  const proxyPort = await listen(proxy);
  return {
    origin: `http://127.0.0.1:${port}`,
    proxyPort,
    data,
    takeForeign: () => foreign.splice(0),
    takeOwn: () => own.splice(0),
    close() {
      for (const one of [server, proxy]) {
        one.close();
        one.closeAllConnections();
      }
      foreign = [];
      own = [];
    },
  };
}
