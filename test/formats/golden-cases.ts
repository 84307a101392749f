import { parseArticles, parseLinks, parseVisitorStats, type ParseTextOptions } from '../../src/formats/parse.js';

const baseUrl = 'https://portal.example/rss/home.xml';

interface GoldenCase {
  /** File in `test/fixtures/feeds`; what is expected stands beside it, with the ending `.json` instead. */
  file: string;
  options?: ParseTextOptions;
  parse?: 'links' | 'visitors';
}

export const goldenCases: readonly GoldenCase[] = [
  { file: 'rss-20.xml' },
  { file: 'rss-20-damaged.xml' },
  { file: 'rss-10.xml' },
  { file: 'atom-10.xml' },
  { file: 'atom-03.xml' },
  { file: 'json-feed.feed.json' },
  { file: 'model.feed.json' },
  { file: 'wordpress.feed.json' },
  {
    file: 'json-map.feed.json',
    options: {
      map: {
        items: 'data.list',
        id: 'documentId',
        url: '/tin/{slug}',
        title: 'attributes.name',
        summary: 'attributes.lead',
        'image.src': 'attributes.cover.url',
        'image.alt': 'attributes.cover.alt',
        datePublished: 'attributes.published',
        tags: 'attributes.tags.name',
        authors: 'writers[0].name',
      },
    },
  },
  { file: 'links.feed.json', parse: 'links' },
  {
    file: 'visitors.feed.json',
    parse: 'visitors',
    options: { map: { total: 'stats.pageviews', online: 'stats.now', today: 'stats.days[0].count', updated: 'at' } },
  },
];

/** What is read of a case, as JSON has it: dates as ISO 8601, nothing where there is `undefined`. */
export async function readGolden(text: string, { options, parse }: GoldenCase): Promise<unknown> {
  const all = { baseUrl, ...options };
  const result =
    parse === 'links'
      ? await parseLinks(text, all)
      : parse === 'visitors'
        ? await parseVisitorStats(text, all)
        : await parseArticles(text, all);
  return JSON.parse(JSON.stringify(result));
}
