import fastify, { type FastifyInstance } from 'fastify';
import { articleRoute } from './article-page.js';
import { articlesApiRoute } from './articles-api.js';
import { atomRoute } from './atom.js';
import { filesRoutes } from './files.js';
import { jsonFeedRoute } from './json-feed.js';
import { linksRoute } from './links.js';
import { listingRoute } from './listing-page.js';
import { datedNews } from './news.js';
import { rssRoute } from './rss.js';
import { sampleVisits } from './sample-visits.js';
import { wordpressRoutes } from './wordpress.js';

export interface ServerOptions {
  /** When the demo was started: the articles are dated back from here. Default: now. */
  start?: Date;
  /** The present, for the counters. Default: the system's clock. */
  clock?: () => Date;
}

/** The demo's service, not listening: for `inject`, for a server of its own, or as middleware of Vite's. */
export function createServer(options: ServerOptions = {}): FastifyInstance {
  const { start = new Date(), clock = () => new Date() } = options;
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });

  // In a scope of their own, so that hooks which a caller adds to the server still see every route.
  void app.register((scope, _, done) => {
    demoRoutes(scope, start);
    sampleVisits(scope, start, clock);
    scope.get('/', (_request, reply) => reply.redirect('/demo/'));
    done();
  });
  return app;
}

/** Sample news as feeds, APIs and pages. */
export function demoRoutes(app: FastifyInstance, start: Date): void {
  const news = datedNews(start);
  rssRoute(app, news);
  atomRoute(app, news);
  jsonFeedRoute(app, news);
  wordpressRoutes(app, news);
  articlesApiRoute(app, news);
  listingRoute(app, news);
  articleRoute(app, news);
  linksRoute(app);
  filesRoutes(app);
}
