import type { FastifyInstance } from 'fastify';
import { escape } from './escape.js';
import { articlePath, bodyHtml, categoryNumber, picturePath, type NewsItem } from './news.js';
import { numberOf, originOf } from './request.js';
import { site } from './site.js';
import { localDate } from './vietnam-time.js';

interface PostsQuery {
  per_page?: string;
  page?: string;
  categories?: string;
  search?: string;
  slug?: string;
  _embed?: string;
}

/** `GET /wp-json/` and `/wp-json/wp/v2/posts`: the shapes of WordPress's REST API. */
export function wordpressRoutes(app: FastifyInstance, news: readonly NewsItem[]): void {
  app.get('/wp-json/', (request) => {
    const origin = originOf(request);
    return {
      name: site.name,
      description: site.description,
      url: origin,
      home: `${origin}/demo/`,
      gmt_offset: 7,
      timezone_string: 'Asia/Ho_Chi_Minh',
      namespaces: ['wp/v2'],
      routes: {
        '/wp/v2/posts': {
          namespace: 'wp/v2',
          methods: ['GET'],
          _links: { self: [{ href: `${origin}/wp-json/wp/v2/posts` }] },
        },
      },
    };
  });

  app.get<{ Querystring: PostsQuery }>('/wp-json/wp/v2/posts', (request, reply) => {
    const { query } = request;
    const found = news.filter((item) => matches(item, query));
    const perPage = numberOf(query.per_page, 10, 1, 100);
    const page = numberOf(query.page, 1, 1, Number.MAX_SAFE_INTEGER);
    const pages = Math.ceil(found.length / perPage);
    if (page > Math.max(1, pages)) {
      reply.code(400);
      return {
        code: 'rest_post_invalid_page_number',
        message: 'Số trang lớn hơn số trang hiện có.',
        data: { status: 400 },
      };
    }
    reply
      .header('x-wp-total', found.length)
      .header('x-wp-totalpages', pages)
      .header('access-control-expose-headers', 'X-WP-Total, X-WP-TotalPages, Link')
      .header('cache-control', 'max-age=15');
    const origin = originOf(request);
    return found
      .slice((page - 1) * perPage, page * perPage)
      .map((item) => post(item, origin, query._embed !== undefined));
  });
}

function matches(item: NewsItem, query: PostsQuery): boolean {
  const wanted = query.categories?.split(',').map(Number);
  const words = query.search?.toLocaleLowerCase('vi');
  return (
    (!wanted || wanted.includes(categoryNumber(item.category))) &&
    (!query.slug || query.slug === item.slug) &&
    (!words || `${item.title} ${item.lead}`.toLocaleLowerCase('vi').includes(words))
  );
}

function post(item: NewsItem, origin: string, embed: boolean): object {
  const api = `${origin}/wp-json/wp/v2`;
  const link = origin + articlePath(item);
  const gmt = item.published.toISOString().slice(0, 19);
  return {
    id: item.id,
    date: localDate(item.published),
    date_gmt: gmt,
    modified: localDate(item.published),
    modified_gmt: gmt,
    guid: { rendered: `${origin}/?p=${String(item.id)}` },
    slug: item.slug,
    status: 'publish',
    type: 'post',
    link,
    title: { rendered: escape(item.title) },
    content: { rendered: bodyHtml(item, origin), protected: false },
    excerpt: { rendered: `<p>${escape(item.lead)}</p>\n`, protected: false },
    author: 1,
    featured_media: 1000 + item.id,
    categories: [categoryNumber(item.category)],
    tags: item.tags.map((_, index) => item.id * 10 + index),
    _links: {
      self: [{ href: `${api}/posts/${String(item.id)}` }],
      author: [{ embeddable: true, href: `${api}/users/1` }],
      'wp:featuredmedia': [{ embeddable: true, href: `${api}/media/${String(1000 + item.id)}` }],
      'wp:term': [
        { taxonomy: 'category', embeddable: true, href: `${api}/categories?post=${String(item.id)}` },
        { taxonomy: 'post_tag', embeddable: true, href: `${api}/tags?post=${String(item.id)}` },
      ],
    },
    ...(embed && { _embedded: embedded(item, origin) }),
  };
}

function embedded(item: NewsItem, origin: string): object {
  const picture = origin + picturePath(item.picture);
  return {
    author: [{ id: 1, name: item.author, link: `${origin}/demo/` }],
    'wp:featuredmedia': [
      {
        id: 1000 + item.id,
        type: 'attachment',
        media_type: 'image',
        mime_type: 'image/svg+xml',
        source_url: picture,
        alt_text: item.pictureAlt,
        caption: { rendered: `<p>${escape(item.pictureCaption)}</p>\n` },
        media_details: {
          width: 1200,
          height: 675,
          sizes: { full: { source_url: picture, width: 1200, height: 675, mime_type: 'image/svg+xml' } },
        },
      },
    ],
    'wp:term': [
      [term(categoryNumber(item.category), item.categoryName, 'category', origin)],
      item.tags.map((tag, index) => term(item.id * 10 + index, tag, 'post_tag', origin)),
    ],
  };
}

function term(id: number, name: string, taxonomy: string, origin: string): object {
  return { id, name: escape(name), taxonomy, link: `${origin}/tin-tuc` };
}
