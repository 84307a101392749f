import type { FastifyInstance } from 'fastify';
import { categories } from '../content/index.js';
import { escape } from './escape.js';
import { htmlPage } from './html-page.js';
import { articlePath, inCategory, picturePath, type NewsItem } from './news.js';
import { numberOf, originOf } from './request.js';
import { clock, shortDate } from './vietnam-time.js';

const perPage = 15;

interface ListingQuery {
  trang?: string;
  muc?: string;
  q?: string;
}

/** `GET /tin-tuc`: a listing as old portals print it, with thumbnails, dates in spans and no microdata. */
export function listingRoute(app: FastifyInstance, news: readonly NewsItem[]): void {
  app.get<{ Querystring: ListingQuery }>('/tin-tuc', (request, reply) => {
    const { muc, q, trang } = request.query;
    const words = q?.trim().toLocaleLowerCase('vi');
    const found = inCategory(news, muc).filter(
      (item) => !words || `${item.title} ${item.lead}`.toLocaleLowerCase('vi').includes(words),
    );
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const page = numberOf(trang, 1, 1, pages);
    const title = q
      ? `Kết quả tìm kiếm: ${q}`
      : (new Map<string, string>(Object.entries(categories)).get(muc ?? '') ?? 'Tin tức');
    reply.type('text/html; charset=utf-8').header('cache-control', 'max-age=15');
    return htmlPage(
      title,
      listing(title, found.slice((page - 1) * perPage, page * perPage), page, pages, { muc, q }),
      `${originOf(request)}/tin-tuc`,
    );
  });
}

function listing(title: string, items: readonly NewsItem[], page: number, pages: number, query: ListingQuery): string {
  const sections = Object.entries(categories).map(
    ([slug, name]) =>
      `<li><a href="/tin-tuc?muc=${slug}"${slug === query.muc ? ' aria-current="page"' : ''}>${escape(name)}</a></li>`,
  );
  return `<h1>${escape(title)}</h1>
<nav aria-label="Chuyên mục"><ul class="chips">${sections.join('')}</ul></nav>
${items.length ? `<ul class="news-list">\n${items.map(row).join('\n')}\n</ul>` : '<p>Không tìm thấy tin nào.</p>'}
${pages > 1 ? pager(page, pages, query) : ''}`;
}

function row(item: NewsItem): string {
  return `<li>
<a class="thumb" href="${articlePath(item)}"><img src="${picturePath(item.picture)}" alt="${escape(item.title)}" width="240" height="135" loading="lazy"></a>
<div class="news-text">
<h2><a href="${articlePath(item)}">${escape(item.title)}</a></h2>
<span class="news-date">(${shortDate(item.published)} ${clock(item.published)})</span>
<p>${escape(item.lead)}</p>
</div>
</li>`;
}

function pager(page: number, pages: number, query: ListingQuery): string {
  const links = Array.from({ length: pages }, (_, index) => {
    const parameters = new URLSearchParams({
      ...(query.muc && { muc: query.muc }),
      ...(query.q && { q: query.q }),
      trang: String(index + 1),
    });
    const number = String(index + 1);
    return `<li><a href="/tin-tuc?${escape(parameters.toString())}"${index + 1 === page ? ' aria-current="page"' : ''} aria-label="Trang ${number}">${number}</a></li>`;
  });
  return `<nav aria-label="Các trang"><ul class="pager">${links.join('')}</ul></nav>`;
}
