import type { FastifyInstance } from 'fastify';
import { articlePath, bodyHtml, inCategory, picturePath, type NewsItem } from './news.js';
import { numberOf, originOf } from './request.js';
import { site } from './site.js';
import { isoDate } from './vietnam-time.js';

/** `GET /feed.json`: JSON Feed 1.1. */
export function jsonFeedRoute(app: FastifyInstance, news: readonly NewsItem[]): void {
  app.get<{ Querystring: { limit?: string; category?: string } }>('/feed.json', (request, reply) => {
    reply.type('application/feed+json; charset=utf-8').header('cache-control', 'max-age=15');
    return JSON.stringify(
      jsonFeed(
        inCategory(news, request.query.category).slice(0, numberOf(request.query.limit, 30, 1, 100)),
        originOf(request),
      ),
    );
  });
}

export function jsonFeed(items: readonly NewsItem[], origin: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: `${origin}/demo/`,
    feed_url: `${origin}/feed.json`,
    language: site.language,
    items: items.map((item) => ({
      id: origin + articlePath(item),
      url: origin + articlePath(item),
      title: item.title,
      summary: item.lead,
      content_html: bodyHtml(item, origin),
      image: origin + picturePath(item.picture),
      date_published: isoDate(item.published),
      authors: [{ name: item.author }],
      tags: [item.categoryName, ...item.tags],
    })),
  };
}
