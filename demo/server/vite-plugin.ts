import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Connect, Plugin } from 'vite';
import { createServer } from './app.js';
import { datedNews } from './news.js';
import { printPortal } from './portal-page.js';

/** Prints what stands between the tags of the portal's page. */
export function printDemo(start: Date): Plugin {
  return { name: 'tin-print-demo', transformIndexHtml: (html) => printPortal(html, datedNews(start), start) };
}

/** Serves the demo's feeds, pages and counters on Vite's own port. */
export function demoServer(start: Date): Plugin {
  return {
    name: 'tin-demo-server',
    configureServer: (server) => mount(server.middlewares, server.httpServer, start),
    configurePreviewServer: (server) => mount(server.middlewares, server.httpServer, start),
  };
}

interface Closable {
  once(event: 'close', listener: () => void): unknown;
}

async function mount(middlewares: Connect.Server, httpServer: Closable | null, start: Date): Promise<void> {
  const app = createServer({ start });
  const serves = knownPaths(app);
  await app.ready();
  httpServer?.once('close', () => void app.close());
  middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (serves(request.url ?? '/')) app.routing(request, response);
    else next();
  });
}

/** Whether a route of `app`, which is not ready yet, will answer a URL: everything else is Vite's. */
function knownPaths(app: FastifyInstance): (url: string) => boolean {
  const patterns: RegExp[] = [];
  app.addHook('onRoute', ({ url }) => {
    const pattern = url
      .replace(/\./g, '\\.')
      .replace(/:\w+(?:\([^)]*\))?/g, '[^/]+')
      .replace(/\/$/, '');
    patterns.push(new RegExp(`^${pattern}/?(?:\\?|$)`));
  });
  return (url) => patterns.some((pattern) => pattern.test(url));
}
