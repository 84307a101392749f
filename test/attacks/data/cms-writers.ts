import { addressOf, pageOf, type Vector } from './vectors.js';
import type { Writer } from './writing.js';

/** A writer of JSON around one object a vector. */
function cms(name: string, format: string, item: (vector: Vector) => unknown, around: (items: unknown[]) => unknown, map?: Record<string, string>): Writer {
  return { name, format, ...(map && { map }), write: (list) => JSON.stringify(around(list.map(item))) };
}

const media = (vector: Vector): Record<string, unknown> => {
  const { html } = vector;
  const url = addressOf(vector);
  return { id: 1, url, mime: 'image/png', alternativeText: html, caption: html, width: 640, height: 360, formats: { small: { url, width: 320, height: 180 }, large: { url, width: 1000, height: 563 } } };
};

const blocks = (vector: Vector): unknown[] => {
  const { html } = vector;
  const url = addressOf(vector);
  const text = { type: 'text', text: html, bold: true, code: true };
  return [
    { type: 'paragraph', children: [text, { type: 'link', url, children: [text] }] },
    { type: 'heading', level: html, children: [text] },
    { type: 'list', format: html, children: [{ type: 'list-item', children: [text] }] },
    { type: 'quote', children: [text] },
    { type: 'code', language: html, children: [text] },
    { type: 'image', image: media(vector), children: [{ type: 'text', text: '' }] },
    { type: html, children: [text] },
  ];
};

const markdown = (vector: Vector): string => {
  const { html } = vector;
  const url = addressOf(vector);
  return `# ${html}\n\n${html}\n\n[${html}](${url}) ![${html}](${url} "${html}")\n\n<${url}>\n\n> ${html}\n\n- ${html}\n\n\`${html}\`\n\n\`\`\`\n${html}\n\`\`\`\n\n| a |\n|---|\n| ${html} |\n`;
};

const strapi = (vector: Vector, body: unknown): Record<string, unknown> => ({
  documentId: `d${vector.id}`,
  title: vector.html,
  slug: vector.html,
  description: vector.html,
  body,
  cover: media(vector),
  author: { id: 1, name: vector.html, url: addressOf(vector) },
  category: { id: 1, name: vector.html },
  seo: { canonicalURL: addressOf(vector), metaImage: media(vector) },
  publishedAt: '2024-06-18T03:00:00.000Z',
  locale: vector.html,
});

const field = (name: string, contentFieldValue: unknown): unknown => ({ name: `Field${name}`, fieldReference: name, label: name, contentFieldValue });

export const cmsWriters: readonly Writer[] = [
  cms(
    'wordpress',
    'wordpress',
    (vector) => {
      const { id, html } = vector;
      const url = addressOf(vector);
      const rendered = { rendered: html };
      const sizes = { medium: { source_url: url, width: 320, height: 180 }, large: { source_url: url, width: 640, height: 360 } };
      return {
        id,
        link: pageOf(vector),
        date_gmt: html,
        date: html,
        lang: html,
        title: rendered,
        excerpt: rendered,
        content: rendered,
        _embedded: {
          author: [{ name: html, link: url, avatar_urls: { 96: url } }],
          'wp:featuredmedia': [{ source_url: url, alt_text: html, caption: rendered, media_details: { width: 640, height: 360, sizes } }],
          'wp:term': [[{ taxonomy: 'category', name: html, link: url }]],
        },
      };
    },
    (items) => items,
  ),
  cms(
    'wordpress with unsafe links, in an envelope',
    'wordpress',
    (vector) => ({ id: vector.id, link: addressOf(vector), title: { rendered: vector.html }, content: { rendered: vector.html, protected: false }, jetpack_featured_media_url: addressOf(vector) }),
    (items) => ({ body: items, status: 200, headers: {} }),
  ),
  cms(
    'wordpress.com',
    'wordpress',
    (vector) => {
      const { html } = vector;
      const url = addressOf(vector);
      return { ID: vector.id, URL: url, title: html, excerpt: html, content: html, date: html, featured_image: url, post_thumbnail: { URL: url, alt: html, width: 640, height: 360 }, author: { name: html, URL: url, profile_URL: url }, categories: { [html]: { name: html } }, tags: { a: { name: html } } };
    },
    (posts) => ({ found: posts.length, posts, meta: {} }),
  ),
  cms(
    'ghost',
    'ghost',
    (vector) => {
      const { html } = vector;
      const url = addressOf(vector);
      return { id: `${vector.id}`, slug: html, url, title: html, html, excerpt: html, custom_excerpt: html, feature_image: url, feature_image_alt: html, feature_image_caption: html, og_image: url, canonical_url: url, published_at: '2024-06-18T03:00:00.000+00:00', authors: [{ name: html, url }], tags: [{ name: html, url, visibility: 'public' }] };
    },
    (posts) => ({ posts, meta: {} }),
  ),
  {
    name: 'drupal',
    format: 'drupal',
    write: (list) =>
      JSON.stringify({
        jsonapi: { version: '1.0' },
        data: list.map((vector) => {
          const { id, html } = vector;
          return {
            type: 'node--article',
            id: `n${id}`,
            attributes: { title: html, created: html, langcode: html, path: { alias: id % 2 ? html : `/tin-${id}` }, drupal_internal__nid: id, body: { value: html, processed: html, summary: html }, field_link: { uri: addressOf(vector), title: html } },
            relationships: {
              field_image: { data: { type: 'file--file', id: `f${id}`, meta: { alt: html, title: html, width: 640, height: 360 } } },
              field_tags: { data: [{ type: 'taxonomy_term--tags', id: `t${id}` }] },
              uid: { data: { type: 'user--user', id: `u${id}` } },
            },
          };
        }),
        included: list.flatMap((vector) => [
          { type: 'file--file', id: `f${vector.id}`, attributes: { uri: { url: addressOf(vector), value: addressOf(vector) }, filemime: 'image/png' } },
          { type: 'taxonomy_term--tags', id: `t${vector.id}`, attributes: { name: vector.html } },
          { type: 'user--user', id: `u${vector.id}`, attributes: { display_name: vector.html } },
        ]),
      }),
  },
  cms('strapi 5 with blocks', 'strapi', (vector) => ({ id: vector.id, ...strapi(vector, blocks(vector)) }), (data) => ({ data, meta: {} }), { url: '/tin/{slug}' }),
  cms('strapi 5 with Markdown', 'strapi', (vector) => ({ id: vector.id, ...strapi(vector, markdown(vector)) }), (data) => ({ data, meta: {} })),
  cms(
    'strapi 5 with HTML in a dynamic zone',
    'strapi',
    (vector) => ({ id: vector.id, ...strapi(vector, [{ __component: 'shared.rich-text', body: `<p>${vector.html}</p>` }, { __component: 'shared.quote', title: vector.html, body: vector.html }, { __component: 'shared.media', file: media(vector) }]) }),
    (data) => ({ data, meta: {} }),
  ),
  cms(
    'strapi 4',
    'strapi',
    (vector) => {
      const { cover, author, ...rest } = strapi(vector, markdown(vector));
      return { id: vector.id, attributes: { ...rest, cover: { data: { id: 1, attributes: cover } }, author: { data: { id: 1, attributes: author } } } };
    },
    (data) => ({ data, meta: {} }),
  ),
  cms(
    'directus',
    'directus',
    (vector) => {
      const { html } = vector;
      const url = addressOf(vector);
      return { id: vector.id, status: 'published', title: html, slug: html, url, summary: html, content: vector.id % 2 ? html : markdown(vector), image: vector.id % 3 ? url : { id: url, type: 'image/png', description: html, width: 640, height: 360 }, author: { first_name: html, last_name: html }, tags: [html], date_published: html, language: html };
    },
    (data) => ({ data, meta: { filter_count: data.length } }),
  ),
  cms(
    'sharepoint verbose',
    'sharepoint',
    (vector) => {
      const { id, html } = vector;
      const url = addressOf(vector);
      return { __metadata: { type: 'SP.Data' }, Id: id, Title: html, Body: `<div class="ExternalClass${html}">${html}</div>`, Created: '2024-06-18T03:00:00Z', FileRef: id % 2 ? url : `/Lists/Tin/${id}_.000`, Lien_x0020_ket: { Description: html, Url: url }, BannerImageUrl: { Description: html, Url: url }, Author: { Title: html }, Categories: { results: [html] }, FieldValuesAsHtml: { PublishingPageImage: `<img src="${url}" alt="${html}">${html}` } };
    },
    (results) => ({ d: { results } }),
  ),
  cms(
    'sharepoint nometadata',
    'sharepoint',
    (vector) => {
      const { id, html } = vector;
      const url = addressOf(vector);
      const images = [JSON.stringify({ type: 'thumbnail', fileName: html, serverUrl: url, serverRelativeUrl: url }), JSON.stringify({ type: 'thumbnail', fileName: url }), url, html];
      return { Id: id, Title: html, Description: html, CanvasContent1: html, Anh: images[id % 4], Link: { Description: html, Url: url }, FileRef: `/SitePages/${html}.aspx`, FirstPublishedDate: html, 'odata.type': html, Author: { Title: html } };
    },
    (value) => ({ 'odata.metadata': '/_api/', value }),
  ),
  cms(
    'liferay contents',
    'liferay',
    (vector) => {
      const { id, html } = vector;
      const url = addressOf(vector);
      const image = { contentUrl: url, title: html, description: html, encodingFormat: 'image/png', adaptedImages: [{ contentUrl: url, width: 320, height: 180 }, { contentUrl: url, width: 640, height: 360 }] };
      return {
        id,
        title: html,
        description: html,
        friendlyUrlPath: id % 2 ? html : url,
        datePublished: html,
        creator: { name: html, image: url },
        keywords: [html],
        taxonomyCategoryBriefs: [{ taxonomyCategoryName: html }],
        contentFields: [field('content', { data: html }), field('image', { image }), field('link', { link: url }), field('document', { document: { contentUrl: url, title: html } }), { ...(field('set', {}) as object), nestedContentFields: [field('url', { data: url }), field('author', { data: html })] }],
      };
    },
    (items) => ({ items, page: 1, lastPage: 1 }),
  ),
  cms(
    'liferay blogs',
    'liferay',
    (vector) => {
      const { html } = vector;
      return { id: vector.id, headline: html, title: html, alternativeHeadline: html, articleBody: html, description: html, friendlyUrlPath: html, image: { contentUrl: addressOf(vector), caption: html }, datePublished: html, creator: { name: html }, keywords: [html] };
    },
    (items) => ({ items, page: 1, lastPage: 1 }),
  ),
];
