import { expect } from '@open-wc/testing';
import type { FormatModule } from '../../src/model/format-module.js';
import { presets } from './cms-cases.js';

const total = 23;
const all = Array.from({ length: total }, (_, index) => index);
const titles = all.map((index) => `Bài ${index}`);

/** Servers that page as the real ones do, down to what they ignore and how many they give at most. */
const servers: Record<keyof typeof presets, (url: URL) => unknown> = {
  ghost({ searchParams }) {
    const limit = Math.min(Number(searchParams.get('limit') ?? 15), 100);
    const page = Number(searchParams.get('page') ?? 1);
    const pages = Math.ceil(total / limit);
    const posts = slice((page - 1) * limit, limit).map((index) => ({ id: `${index}`, title: titles[index], url: `https://cms.example/${index}/` }));
    return { posts, meta: { pagination: { page, limit, pages, total, next: page < pages ? page + 1 : null, prev: page > 1 ? page - 1 : null } } };
  },
  // At most 50, silently; nothing but a link tells of more.
  drupal(url) {
    const size = Math.min(Number(url.searchParams.get('page[limit]') ?? 50), 10);
    const offset = Number(url.searchParams.get('page[offset]') ?? 0);
    const next = new URL(url);
    next.searchParams.set('page[offset]', String(offset + size));
    next.searchParams.set('page[limit]', String(size));
    next.protocol = 'http:';
    const data = slice(offset, size).map((index) => ({ type: 'node--article', id: `${index}`, attributes: { title: titles[index], status: true } }));
    return { jsonapi: {}, data, links: { self: { href: url.href }, ...(offset + size < total && { next: { href: next.href } }) } };
  },
  // Where a page begins is reckoned before its size is cut (strapi/packages/core/utils/src/pagination.ts).
  strapi({ searchParams }) {
    const pageSize = Number(searchParams.get('pagination[pageSize]') ?? 10);
    const page = Number(searchParams.get('pagination[page]') ?? 1);
    const size = Math.min(pageSize, 7);
    const data = slice((page - 1) * pageSize, size).map((index) => ({ id: index + 1, documentId: `d${index}`, title: titles[index], publishedAt: '2024-06-18T00:00:00Z' }));
    return { data, meta: { pagination: { page, pageSize: size, pageCount: Math.ceil(total / size), total } } };
  },
  directus({ searchParams }) {
    const limit = Math.min(Number(searchParams.get('limit') ?? 100), 6);
    const page = searchParams.get('page');
    const start = page ? (Number(page) - 1) * limit : Number(searchParams.get('offset'));
    const data = slice(start, limit).map((index) => ({ id: index + 1, title: titles[index] }));
    return { data, meta: { filter_count: total } };
  },
  // `$skip` is ignored; a link with a token leads on.
  sharepoint(url) {
    const top = Math.min(Number(url.searchParams.get('$top') ?? 100), 8);
    const after = Number(/p_ID=(\d+)/.exec(url.searchParams.get('$skiptoken') ?? '')?.[1] ?? 0);
    const next = new URL(url);
    next.searchParams.set('$skiptoken', `Paged=TRUE&p_ID=${after + top}`);
    const value = slice(after, top).map((index) => ({ Id: index + 1, Title: titles[index], FileRef: `/Lists/Tin/${index + 1}_.000` }));
    return { 'odata.metadata': 'x', value, ...(after + top < total && { 'odata.nextLink': next.href }) };
  },
  liferay({ searchParams }) {
    const pageSize = Math.min(Number(searchParams.get('pageSize') ?? 20), 9);
    const page = Number(searchParams.get('page') ?? 1);
    const items = slice((page - 1) * pageSize, pageSize).map((index) => ({ id: index + 1, title: titles[index], friendlyUrlPath: `b-${index}` }));
    return { actions: {}, items, page, pageSize, lastPage: Math.ceil(total / pageSize), totalCount: total };
  },
};

function slice(start: number, size: number): number[] {
  return all.slice(start, start + size);
}

/** Titles on all pages, from the first to the last. */
async function readAll(name: keyof typeof presets, src: string, limit: number): Promise<string[]> {
  const preset: FormatModule = presets[name];
  const read: string[] = [];
  let url: string | undefined = preset.request!({ src, limit }, 1).url;
  for (let page = 1; url && page < 20; page++) {
    const text: string = JSON.stringify(servers[name](new URL(url)));
    const options: { baseUrl: string } = { baseUrl: url };
    read.push(...((await preset.parseArticles?.(text, options)) ?? []).map((article) => article.title));
    url = preset.nextPage?.(text, options);
    if (url) expect(new URL(url).protocol).to.equal('https:');
  }
  return read;
}

describe('pages of content management systems', () => {
  for (const name of Object.keys(servers) as (keyof typeof presets)[]) {
    for (const limit of [5, 12, 500]) {
      it(`${name} gives all, ${limit} at a time`, async () => {
        expect(await readAll(name, 'https://cms.example/?key=k', limit)).to.deep.equal(titles);
      });
    }
  }

  it('directus gives all behind an offset', async () => {
    for (const limit of [5, 12]) expect(await readAll('directus', 'https://cms.example/items/tin?offset=4', limit)).to.deep.equal(titles.slice(4));
  });
});
