import type { FastifyInstance } from 'fastify';
import { escape } from './escape.js';
import { site } from './site.js';

/** `GET /` of `npm run serve` with `demo`: the built kit at work, and a form to try a feed through the relay. */
export function startPage(app: FastifyInstance): void {
  app.get<{ Querystring: { url?: string } }>('/', (request, reply) => {
    const { url } = request.query;
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    return page(typeof url === 'string' ? url : '');
  });
}

function page(url: string): string {
  const src = url ? `/relay?url=${encodeURIComponent(url)}` : '/rss';
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(site.short)}</title>
<link rel="icon" href="/demo/images/crest.svg" type="image/svg+xml">
<link rel="stylesheet" href="/tin-widgets/tin-widgets.css">
<script type="module" async src="/tin-widgets/tin-widgets.js"></script>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; color-scheme: light dark; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 1rem 0; }
input { flex: 1 1 20rem; font: inherit; padding: 0.25rem 0.5rem; }
tin-visitor-counter { margin-block-start: 1.5rem; }
</style>
</head>
<body>
<h1>${escape(site.short)}</h1>
<tin-date-banner lunar></tin-date-banner>
<form><label for="url">Thử một nguồn tin qua /relay:</label> <input id="url" name="url" type="url" value="${escape(url)}" placeholder="https://…/rss"> <button>Xem</button></form>
<p><code>src="${escape(src)}"</code></p>
<tin-article-grid src="${escape(src)}" limit="6"></tin-article-grid>
<tin-visitor-counter src="/visits" record="/visits"></tin-visitor-counter>
</body>
</html>
`;
}
