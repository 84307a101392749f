import type { FastifyInstance } from 'fastify';
import { siteLinks } from '../content/index.js';
import { picturePath } from './news.js';

/** `GET /links.json`: the kit's own `SiteLink` model. */
export function linksRoute(app: FastifyInstance): void {
  app.get('/links.json', (_, reply) => {
    reply.header('cache-control', 'max-age=60');
    return { items: siteLinks.map(({ emblem, ...link }) => ({ ...link, image: picturePath(emblem) })) };
  });
}
