import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

/**
 * `GET /demo/images/{name}.svg` and `/demo/pages.css`: what feeds and the server's own pages refer to, at addresses that
 * are the same in development and in a built demo. The style sheet is the front page's, under a name that is not Vite's.
 */
export function filesRoutes(app: FastifyInstance): void {
  app.get<{ Params: { name: string } }>('/demo/images/:name(^[\\w-]+).svg', async (request, reply) => {
    const file = await readFile(new URL(`../images/${request.params.name}.svg`, import.meta.url)).catch(
      () => undefined,
    );
    if (!file) return reply.callNotFound();
    return reply.type('image/svg+xml').header('cache-control', 'max-age=300').send(file);
  });

  app.get('/demo/pages.css', async (_, reply) => {
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache');
    return readFile(new URL('../portal.css', import.meta.url));
  });
}
