import { configure } from '../../src/lib/configuration.js';
import type { Article } from '../../src/model/article.js';
import { reset } from '../support/routes.js';

interface Expected {
  /** All that visitors may see, the newest first; `date` in UTC. */
  posts: { id: string; slug: string; title: string; date: string }[];
  /** Ids of posts by what is strange about them. */
  traps: Record<string, string>;
  /** Id of the category Giáo dục. */
  category: number;
}

interface Sites {
  addresses: Record<'pretty' | 'blog' | 'plain' | 'plainToIndex' | 'pathInfo', string>;
  expected: Expected;
}

/** Where WordPress runs, and what its database holds: from `test/cms/wordpress.js`. */
export const { addresses, expected } = (await (await fetch('/cms/sites.json')).json()) as Sites;

/** Ids of all posts, the newest first. */
export const newest = expected.posts.map(({ id }) => id);

/** Addresses that were asked for in this test. */
export const asked: string[] = [];

/** Forgets what the test before left, and listens to what is asked for. */
export function listen(): void {
  reset();
  asked.length = 0;
  configure({
    fetch: (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    },
  });
}

/** As `listen`; and WordPress answers as if it were at the page's own address, without the headers that say how many pages there are. */
export function listenAtSameOrigin(): void {
  listen();
  configure({
    fetch: async (input, init) => {
      asked.push(String(input));
      const { status, headers, body } = await fetch(`/cms/same-origin?url=${encodeURIComponent(String(input))}`, init);
      // Its `url` is empty, so that the address asked for counts.
      return new Response(body, { status, headers });
    },
  });
}

export function idsOf(articles: readonly Article[]): string[] {
  return articles.map(({ id }) => id);
}

export function datesOf(articles: readonly Article[]): (string | undefined)[] {
  return articles.map(({ datePublished }) => datePublished?.toISOString().replace('.000', ''));
}
