import { modelOf } from './data/json-writers.js';
import { writers } from './data/writers.js';
import { addressOf, pageOf, type Vector } from './data/vectors.js';
import { escaped } from './data/writing.js';
import type { Trial } from './judge.js';

const lists: Record<'articles' | 'links', readonly string[]> = {
  articles: ['tin-article-grid layout="hero"', 'tin-other-news split notify new-days="9999" more="pages" limit="400"', 'tin-article-grid more="button" layout="row" card-layout="overlay"'],
  links: ['tin-links-panel layout="list" group-by="host"', 'tin-links-panel layout="select"', 'tin-links-panel layout="logos"'],
};

const nameOf = (tag: string): string => tag.split(' ')[0] ?? tag;

/** Each format into each element that takes it. */
export const formatTrials: readonly Trial[] = writers.flatMap(({ name, format, map, kinds = ['articles', 'links'], contentType = 'text/plain', write }) => {
  const answer = (vectors: Parameters<typeof write>[0]): { body: string; type: string } => ({ body: write(vectors), type: `${contentType}; charset=utf-8` });
  const source = map ? ` map="${escaped(JSON.stringify(map))}"` : '';
  const listTrials = kinds.flatMap((kind) =>
    lists[kind].map((tag): Trial => ({ name: `${name} in ${tag}`, answer, mustLoad: true, scene: (src) => ({ markup: `<${tag} src="${src}" format="${format}"${source}></${nameOf(tag)}>` }) })),
  );
  if (!kinds.includes('articles')) return listTrials;
  const each = ['tin-article tools="font-size print share listen" json-ld', 'tin-article-card', 'tin-article-card layout="overlay"'].map(
    (tag): Trial => ({ name: `${name} in ${tag}`, answer, atLeast: format === 'html' ? 0 : 0.3, isVisited: tag.startsWith('tin-article ') || /^(?:json|rss)$/.test(name), scene: (src) => ({ deed: { name: 'each', src, format, ...(map && { map }), markup: `<${tag}></${nameOf(tag)}>` } }) }),
  );
  return [...each, ...listTrials];
});

const attributes: Record<string, readonly string[]> = {
  'tin-article-card': ['headline', 'href', 'image', 'image-alt', 'summary', 'published', 'label', 'layout', 'date-style', 'heading', 'heading-level'],
  'tin-article': ['tools', 'audio', 'date-style', 'heading', 'lang', 'time-zone', 'format', 'map', 'limit'],
  'tin-article-grid': ['layout', 'columns', 'card-layout', 'more', 'heading', 'source', 'live'],
  'tin-other-news': ['current', 'new-days', 'more', 'heading', 'limit', 'date-style'],
  'tin-links-panel': ['layout', 'target', 'group-by', 'heading'],
  'tin-visitor-counter': ['show', 'layout', 'grouping', 'heading', 'refresh'],
  'tin-date-banner': ['clock', 'lunar', 'weekday', 'datetime', 'lang', 'time-zone'],
  'tin-source': ['id', 'map', 'format'],
};

/** Each attribute of each element. */
export const attributeTrials: readonly Trial[] = Object.entries(attributes).map(([tag, names]) => ({
  name: `attributes of ${tag}`,
  isVisited: true,
  scene: (_, vectors) => ({
    markup: vectors.map((vector) => `<${tag} ${names.map((name) => `${name}="${escaped(/^(?:href|image|audio|current)$/.test(name) ? addressOf(vector) : vector.html)}"`).join(' ')}></${tag}>`).join(''),
  }),
}));

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const each = (vectors: readonly Vector[], write: (vector: Vector) => string): string => vectors.map(write).join('');
const json = (value: unknown): { body: string; type: string } => ({ body: JSON.stringify(value), type: 'application/json' });

/** Where data come from besides a source's answer. */
export const placeTrials: readonly Trial[] = [
  {
    name: 'printed articles',
    isVisited: true,
    atLeast: 0.5,
    scene: (_, vectors) => ({
      markup: each(vectors, (vector) => {
        const [text, url] = [escaped(vector.html), escaped(addressOf(vector))];
        return `<tin-article tools="share print" json-ld><h1>${text}</h1><p>18/06/2024</p><p><b>${text}</b></p><p>${text} <a href="${url}" title="${text}">${text}</a></p><p><em>${text}</em></p></tin-article>
          <tin-article-card><a href="${url}" title="${text}">${text}</a><p>${text}</p><time datetime="${text}">${text}</time></tin-article-card>`;
      }),
    }),
  },
  {
    name: 'printed lists',
    scene: (_, vectors) => {
      const items = each(vectors, (vector) => `<li><a href="${escaped(addressOf(vector))}" title="${escaped(vector.html)}" data-content="${escaped(vector.html)}" data-img="${escaped(addressOf(vector))}">${escaped(vector.html)}</a> <a href="${pageOf(vector)}">${escaped(vector.html)}</a> 18/06/2024</li>`);
      const options = each(vectors, (vector) => `<option value="${escaped(addressOf(vector))}">${escaped(vector.html)}</option>`);
      return { markup: `<tin-other-news><h2>${escaped(vectors[0]?.html ?? '')}</h2><ul>${items}</ul></tin-other-news><tin-article-grid><ul>${items}</ul></tin-article-grid><tin-links-panel group-by="host"><ul>${items}</ul></tin-links-panel><tin-links-panel><select>${options}</select></tin-links-panel>` };
    },
  },
  {
    name: 'printed figures',
    scene: (_, vectors) => ({ markup: each(vectors, ({ html }) => `<tin-visitor-counter><p>Tổng số: ${escaped(html)} 12</p><p title="${escaped(html)}">Hôm nay: 3</p></tin-visitor-counter><tin-date-banner>${escaped(html)}</tin-date-banner>`) }),
  },
  {
    name: 'JSON children',
    scene: (_, vectors) => {
      const child = `<script type="application/json">${inScript(vectors.map(modelOf))}</script>`;
      const one = (vector: Vector): string => `<tin-article><script type="application/json">${inScript(modelOf(vector))}</script></tin-article>`;
      return { markup: `<tin-source id="tin-child">${child}</tin-source><tin-other-news source="tin-child"></tin-other-news>${['tin-article-grid', 'tin-other-news', 'tin-links-panel', 'tin-article-card'].map((tag) => `<${tag}>${child}</${tag}>`).join('')}${each(vectors, one)}` };
    },
  },
  {
    name: 'mounts',
    isVisited: true,
    scene: (_, vectors) => ({
      markup: each(vectors, (vector) => {
        const [text, url] = [escaped(vector.html), escaped(addressOf(vector))];
        return `<div data-tin="article-card" data-tin-headline="${text}" data-tin-href="${url}" data-tin-image="${url}" data-tin-summary="${text}" data-tin-onclick="__xss(${vector.id})" data-tin-onmouseover="__xss(${vector.id})" data-tin-style="background:url(//v${vector.id}.evil.example)"></div><div data-tin="${text}">${text}</div>`;
      }),
    }),
  },
  { name: 'properties', isVisited: true, atLeast: 1, scene: (_, vectors) => ({ deed: { name: 'properties', models: vectors.map(modelOf) } }) },
  { name: 'registered sources and formats', atLeast: 1, answer: () => json([]), scene: (src, vectors) => ({ deed: { name: 'registered', src, models: vectors.map(modelOf) } }) },
  { name: 'the poisoned store', atLeast: 1, scene: (src, vectors) => ({ deed: { name: 'store', src, models: vectors.map(modelOf) } }) },
  { name: 'another tab', atLeast: 1, scene: (src, vectors) => ({ deed: { name: 'broadcast', src, models: vectors.map(modelOf) } }) },
  { name: 'metadata in the head', scene: (_, vectors) => ({ deed: { name: 'metadata', models: vectors.map(modelOf) } }) },
  {
    name: 'choices of a select',
    answer: (vectors) => json(vectors.map((vector) => ({ url: addressOf(vector), title: vector.html }))),
    scene: (src) => ({ deed: { name: 'choices', src } }),
  },
];

/** The data of one vector each, told apart by its place: what a whole source says of itself. */
export const sourceTrials: readonly Trial[] = [
  {
    name: 'next pages',
    isVisited: true,
    answer: (vectors) => json(vectors.map((vector) => ({ version: 'https://jsonfeed.org/version/1.1', next_url: addressOf(vector), items: [{ id: '1', url: '/1', title: 'Tin' }] }))),
    scene: (src, vectors) => ({ markup: vectors.map((_, index) => `<tin-other-news src="${src}?${index}" limit="5" format="json-feed" more="${index % 2 ? 'button' : 'scroll'}"></tin-other-news>`).join('') }),
  },
  {
    name: 'figures',
    answer: (vectors) => json(vectors.map(({ html }) => ({ total: html, online: 5, today: html, updated: html }))),
    scene: (src, vectors) => ({ markup: vectors.map((_, index) => `<tin-visitor-counter src="${src}?${index}" show="total online today" layout="digits" animate></tin-visitor-counter>`).join('') }),
  },
  {
    name: 'streams',
    answer: (vectors) => ({ body: JSON.stringify(vectors.slice(0, 4).map(({ html }) => `event: stats\ndata: ${JSON.stringify({ total: 5, today: html, updated: html })}\n\nevent: articles\ndata: ${html.replace(/\s/g, ' ')}\n\n`)), type: 'text/event-stream' }),
    scene: (src, vectors) => ({ markup: vectors.slice(0, 4).map((_, index) => `<tin-visitor-counter live src="${src}?${index}"></tin-visitor-counter>`).join('') }),
  },
  {
    name: 'errors that name what was asked',
    scene: (_, vectors) => ({
      markup: each(vectors, ({ html }) => `<tin-other-news src="/data/none?${escaped(encodeURIComponent(html))}" format="${escaped(html)}" map="${escaped(html)}"></tin-other-news><tin-article-grid source="${escaped(html)}"></tin-article-grid>`),
    }),
  },
  {
    name: 'answers that are errors',
    answer: (vectors) => json(vectors.map(({ html }) => ({ code: html, message: html, error: { message: html }, errors: [{ title: html, detail: html, message: html }], hint: html, status: html }))),
    scene: (src, vectors) => ({ markup: vectors.map((_, index) => `<tin-other-news src="${src}?${index}" format="${['wordpress', 'drupal', 'ghost', 'json', 'sharepoint', 'liferay', 'strapi', 'directus'][index % 8]}"></tin-other-news>`).join('') }),
  },
];
