import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { createServer } from '../../../demo/server/app.js';
import { kitTags } from '../../../demo/server/kit-tags.js';
import { datedNews } from '../../../demo/server/news.js';
import { printPortal } from '../../../demo/server/portal-page.js';

const root = join(import.meta.dirname, '..', '..', '..');
const kit = join(root, 'dist', 'cdn');
const looks = join(root, 'demo', 'looks.css');
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** What the server does with a request before it answers; milliseconds that it waits, a status instead of the answer. */
export interface Fault {
  readonly wait?: number;
  readonly status?: number;
  /** Breaks the line off. */
  readonly isCut?: boolean;
}

type What = 'script' | 'data' | 'pictures' | 'page';

/** The demo's portal as a server would ship it, with the kit as it was built last. */
export class PortalServer {
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  /** Pages of one's own, by path. */
  readonly pages = new Map<string, string>();
  /** Photographs that are sent instead of the demo's drawings, by path. */
  photographs: ReadonlyMap<string, Buffer> = new Map();
  /** Decides on a request: which one of its kind it is, from 1. */
  fault: (what: What, path: string, count: number) => Fault = () => ({});
  readonly #server = createHttpServer((request, response) => void this.#answer(request, response));
  readonly #app = createServer();
  #news = 0;

  static async start(): Promise<PortalServer> {
    if (!existsSync(join(kit, 'tin-widgets.js'))) throw new Error('expected the built kit in dist/cdn but it is not there: npm run build');
    const portal = new PortalServer();
    const html = await readFile(join(root, 'demo', 'index.html'), 'utf8');
    const start = new Date();
    const printed = printPortal(html, datedNews(start), start).replace('<script type="module" src="./main.ts"></script>', kitTags('/kit/'));
    portal.pages.set('/demo/', printed.replace('./portal.css', '/demo/pages.css'));
    await portal.#app.ready();
    await new Promise<void>((resolve) => portal.#server.listen(0, '127.0.0.1', resolve));
    return portal;
  }

  get address(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.#app.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    this.asked.push(path);
    const what = this.#kindOf(path);
    const { wait, status, isCut } = this.fault(what, path, this.asked.filter((each) => each === path).length);
    if (wait) await pause(wait);
    if (isCut) return void response.destroy();
    if (status) return void response.writeHead(status).end();
    const photograph = this.photographs.get(path);
    if (photograph) return void response.setHeader('content-type', 'image/jpeg').end(photograph);
    const page = this.pages.get(path);
    if (page !== undefined) return send(response, '.html', page);
    if (path.startsWith('/kit/')) {
      const file = await readFile(join(kit, path.slice('/kit/'.length))).catch(() => undefined);
      return file ? send(response, extname(path), file) : void response.writeHead(404).end();
    }
    if (path === '/demo/looks.css') return send(response, '.css', await readFile(looks));
    if (path === '/growing.json') return send(response, '.json', this.#moreNews());
    const { statusCode, headers, rawPayload } = await this.#app.inject({ method: request.method === 'POST' ? 'POST' : 'GET', url: path });
    response.statusCode = statusCode;
    for (const name of ['cache-control', 'content-type', 'link']) if (headers[name]) response.setHeader(name, headers[name]);
    compress(response, rawPayload);
  }

  #kindOf(path: string): What {
    if (this.pages.has(path)) return 'page';
    if (path.startsWith('/kit/')) return 'script';
    return /\.(?:svg|css)\b/.test(path) ? 'pictures' : 'data';
  }

  /** Fifty articles, of which each answer has another newest one. */
  #moreNews(): string {
    this.#news++;
    const items = [...Array(50).keys()].map((index) => {
      const number = this.#news + 50 - index;
      return { id: String(number), url: `/tin/${String(number)}`, title: `Khởi công tuyến đường ven biển đoạn số ${String(number)}`, datePublished: new Date(number * 3_600_000) };
    });
    return JSON.stringify({ items });
  }
}

function send(response: ServerResponse, extension: string, body: string | Buffer): void {
  response.setHeader('content-type', `${types[extension] ?? 'application/json'}; charset=utf-8`);
  compress(response, Buffer.from(body));
}

function compress(response: ServerResponse, body: Buffer): void {
  response.setHeader('content-encoding', 'br').end(brotliCompressSync(body));
}
