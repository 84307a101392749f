import type { FastifyInstance } from 'fastify';
import { inCategory, picturePath, type NewsItem } from './news.js';
import { numberOf } from './request.js';
import { isoDate } from './vietnam-time.js';

/** `GET /api/articles.json`: a home-made shape with no addresses of its own, to be read with `map`. */
export function articlesApiRoute(app: FastifyInstance, news: readonly NewsItem[]): void {
  app.get<{ Querystring: { limit?: string; category?: string } }>('/api/articles.json', (request, reply) => {
    const items = inCategory(news, request.query.category).slice(0, numberOf(request.query.limit, 20, 1, 100));
    reply.header('cache-control', 'max-age=15');
    return {
      data: {
        total: items.length,
        list: items.map((item) => ({
          attributes: {
            name: item.title,
            slug: item.slug,
            brief: item.lead,
            cover: { url: picturePath(item.picture), alternativeText: item.pictureAlt },
            section: item.categoryName,
            postedAt: isoDate(item.published),
          },
        })),
      },
    };
  });
}
