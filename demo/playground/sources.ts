/** Where a widget of the playground has its data from. */
export interface DemoSource {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  /** What it says on the widget; nothing: the data stand between the tags. */
  readonly attributes: Readonly<Record<string, string>>;
}

const html: DemoSource = { name: 'html', vi: 'HTML có sẵn', en: 'The page’s own HTML', attributes: {} };

const articleMap = JSON.stringify({
  items: 'data.list',
  title: 'attributes.name',
  url: '/tin/{attributes.slug}',
  summary: 'attributes.brief',
  'image.src': 'attributes.cover.url',
  datePublished: 'attributes.postedAt',
});

const articles: readonly DemoSource[] = [
  html,
  { name: 'rss', vi: 'RSS', en: 'RSS', attributes: { src: './rss.xml' } },
  { name: 'atom', vi: 'Atom', en: 'Atom', attributes: { src: './atom.xml' } },
  { name: 'json-feed', vi: 'JSON Feed', en: 'JSON Feed', attributes: { src: './feed.json' } },
  { name: 'json', vi: 'JSON tự chế, với map', en: 'JSON of one’s own, with map', attributes: { src: './api/articles.json', map: articleMap } },
  { name: 'wordpress', vi: 'WordPress', en: 'WordPress', attributes: { src: './', format: 'wordpress' } },
  { name: 'page', vi: 'Trang danh sách tin', en: 'A listing page', attributes: { src: './tin-tuc', format: 'html' } },
  { name: 'broken', vi: 'RSS bị hỏng', en: 'A broken RSS feed', attributes: { src: './broken.xml' } },
];

const others: Readonly<Record<string, readonly DemoSource[]>> = {
  'tin-date-banner': [html],
  'tin-source': [html],
  'tin-links-panel': [html, { name: 'links', vi: 'JSON', en: 'JSON', attributes: { src: './links.json' } }],
  'tin-visitor-counter': [html, { name: 'visits', vi: 'JSON', en: 'JSON', attributes: { src: './visits.json' } }],
};

/** The sources that suit an element, the first being the usual one. */
export function sourcesOf(element: string): readonly [DemoSource, ...DemoSource[]] {
  const [first = html, ...rest] = others[element] ?? articles;
  return [first, ...rest];
}

export function sourceOf(element: string, name: string): DemoSource {
  const sources = sourcesOf(element);
  return sources.find((source) => source.name === name) ?? sources[0];
}

/** Which sample an address of these is answered with. */
export function sampleName(path: string): string {
  if (path.includes('/wp-json/')) return 'wordpress';
  const file = path.split('/').pop() ?? '';
  return { 'rss.xml': 'rss', 'atom.xml': 'atom', 'feed.json': 'json-feed', 'articles.json': 'json', 'tin-tuc': 'page', 'links.json': 'links', 'visits.json': 'visits', 'broken.xml': 'broken' }[file] ?? '';
}
