import type { FastifyInstance } from 'fastify';
import { htmlPage } from './html-page.js';
import { articlePath, type NewsItem } from './news.js';
import { printArticle, printHeadlines } from './print.js';
import { originOf } from './request.js';

/** `GET /tin/{slug}`: one article with schema.org microdata, and the others of its section below it. */
export function articleRoute(app: FastifyInstance, news: readonly NewsItem[]): void {
  const bySlug = new Map(news.map((item) => [item.slug, item]));

  app.get<{ Params: { slug: string } }>('/tin/:slug', (request, reply) => {
    const item = bySlug.get(request.params.slug);
    reply.type('text/html; charset=utf-8').header('cache-control', 'max-age=15');
    if (!item) {
      reply.code(404);
      return htmlPage(
        'Không tìm thấy',
        '<h1>Không tìm thấy bài viết</h1>\n<p>Bài viết có thể đã được chuyển đi. Mời xem <a href="/tin-tuc">danh sách tin</a>.</p>',
        `${originOf(request)}/tin-tuc`,
      );
    }
    const others = news.filter((other) => other !== item && other.category === item.category).slice(0, 8);
    const main = `${printArticle(item, 1)}\n<section class="others" aria-labelledby="tin-khac">\n<h2 id="tin-khac">Các tin khác</h2>\n${printHeadlines(others)}\n</section>`;
    return htmlPage(item.title, main, originOf(request) + articlePath(item));
  });
}
