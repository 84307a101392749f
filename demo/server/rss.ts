import type { FastifyInstance } from 'fastify';
import { cdata, escape } from './escape.js';
import { articlePath, bodyHtml, inCategory, picturePath, type NewsItem } from './news.js';
import { numberOf, originOf } from './request.js';
import { site } from './site.js';
import { rfc822 } from './vietnam-time.js';

/** `GET /rss`: RSS 2.0 with `content:encoded`, enclosures and `dc:creator`. */
export function rssRoute(app: FastifyInstance, news: readonly NewsItem[]): void {
  app.get<{ Querystring: { limit?: string; category?: string } }>('/rss', (request, reply) => {
    const items = inCategory(news, request.query.category).slice(0, numberOf(request.query.limit, 30, 1, 100));
    reply.type('application/rss+xml; charset=utf-8').header('cache-control', 'max-age=15');
    return rss(items, originOf(request));
  });
}

export function rss(items: readonly NewsItem[], origin: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escape(site.name)}</title>
<link>${origin}/demo/</link>
<atom:link href="${origin}/rss" rel="self" type="application/rss+xml"/>
<description>${escape(site.description)}</description>
<language>${site.language}</language>
${items.map((item) => rssItem(item, origin)).join('\n')}
</channel>
</rss>
`;
}

function rssItem(item: NewsItem, origin: string): string {
  const url = origin + articlePath(item);
  return `<item>
<title>${escape(item.title)}</title>
<link>${url}</link>
<guid isPermaLink="true">${url}</guid>
<pubDate>${rfc822(item.published)}</pubDate>
<dc:creator>${escape(item.author)}</dc:creator>
${[item.categoryName, ...item.tags].map((tag) => `<category>${escape(tag)}</category>`).join('')}
<description>${escape(item.lead)}</description>
<content:encoded>${cdata(bodyHtml(item, origin))}</content:encoded>
<enclosure url="${origin}${picturePath(item.picture)}" length="${String(item.pictureBytes)}" type="image/svg+xml"/>
</item>`;
}
