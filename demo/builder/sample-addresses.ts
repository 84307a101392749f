import samples from 'virtual:tin-samples';
import type { Bilingual } from '../site/bilingual.js';

/** Addresses of the demo's server, to try the page with. */
export const sampleAddresses: readonly (readonly [src: string, name: Bilingual])[] = [
  ['/rss', ['RSS', 'RSS']],
  ['/atom.xml', ['Atom', 'Atom']],
  ['/feed.json', ['JSON Feed', 'JSON Feed']],
  ['/api/articles.json', ['JSON', 'JSON']],
  ['/wp-json/wp/v2/posts', ['WordPress', 'WordPress']],
  ['/tin-tuc', ['Trang danh mục', 'Listing page']],
  ['/links.json', ['Liên kết', 'Links']],
  ['/visits', ['Bộ đếm', 'Counter']],
];

const names: Readonly<Record<string, string>> = {
  '/rss': 'rss',
  '/atom.xml': 'atom',
  '/feed.json': 'json-feed',
  '/api/articles.json': 'json',
  '/wp-json/wp/v2/posts': 'wordpress',
  '/tin-tuc': 'page',
  '/links.json': 'links',
  '/visits': 'visits',
};

/** What the demo's server answers, by path, for a copy of the site that has no server. */
export const sampleAnswers = Object.fromEntries(Object.entries(names).flatMap(([path, name]) => (samples.answers[name] ? [[path, samples.answers[name]]] : [])));
