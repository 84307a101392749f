import type { FastifyInstance } from 'fastify';
import { escape } from './escape.js';
import { articlePath, bodyHtml, inCategory, picturePath, type NewsItem } from './news.js';
import { numberOf, originOf } from './request.js';
import { site } from './site.js';
import { isoDate } from './vietnam-time.js';

/** `GET /atom.xml`: Atom 1.0. */
export function atomRoute(app: FastifyInstance, news: readonly NewsItem[]): void {
  app.get<{ Querystring: { limit?: string; category?: string } }>('/atom.xml', (request, reply) => {
    reply.type('application/atom+xml; charset=utf-8').header('cache-control', 'max-age=15');
    return atom(
      inCategory(news, request.query.category).slice(0, numberOf(request.query.limit, 30, 1, 100)),
      originOf(request),
    );
  });
}

export function atom(items: readonly NewsItem[], origin: string): string {
  const updated = items[0]?.published ?? new Date(0);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<title>${escape(site.name)}</title>
<subtitle>${escape(site.description)}</subtitle>
<id>${origin}/atom.xml</id>
<link rel="self" type="application/atom+xml" href="${origin}/atom.xml"/>
<link rel="alternate" type="text/html" href="${origin}/demo/"/>
<updated>${isoDate(updated)}</updated>
${items.map((item) => atomEntry(item, origin)).join('\n')}
</feed>
`;
}

function atomEntry(item: NewsItem, origin: string): string {
  const url = origin + articlePath(item);
  return `<entry>
<title>${escape(item.title)}</title>
<id>${url}</id>
<link rel="alternate" type="text/html" href="${url}"/>
<link rel="enclosure" type="image/svg+xml" length="${String(item.pictureBytes)}" href="${origin}${picturePath(item.picture)}"/>
<published>${isoDate(item.published)}</published>
<updated>${isoDate(item.published)}</updated>
<author><name>${escape(item.author)}</name></author>
<category term="${item.category}" label="${escape(item.categoryName)}"/>
<summary>${escape(item.lead)}</summary>
<content type="html">${escape(bodyHtml(item, origin))}</content>
</entry>`;
}
