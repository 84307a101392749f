import { decodeBytes } from '../../src/lib/charset.js';
import { parseArticles } from '../../src/formats/parse.js';
import type { Article } from '../../src/model/article.js';
import { check, inputOf, type CorpusCase } from './corpus-expectations.js';

/** Feeds that others wrote, beside the project; without them the suite is empty. */
async function loadCases(): Promise<CorpusCase[]> {
  const text = await (await fetch('/testdata/feeds.jsonl')).text();
  return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as CorpusCase] : []));
}

async function problemsOf(feed: CorpusCase): Promise<string[]> {
  const { baseUrl, contentType, expect: expected } = feed;
  const bytes = inputOf(feed);
  const start = performance.now();
  let articles: Article[] | undefined;
  let error: unknown;
  try {
    articles = await parseArticles(decodeBytes(bytes, contentType), { baseUrl, contentType });
  } catch (reason) {
    error = reason;
  }
  return check(expected, articles, error, performance.now() - start);
}

describe('feeds that others wrote', () => {
  it('gives what is expected of each', async function () {
    this.timeout(120_000);
    const cases = await loadCases();
    if (!cases.length) return this.skip();
    const failures: string[] = [];
    for (const feed of cases) {
      const problems = await problemsOf(feed);
      if (problems.length) failures.push(`${feed.id}: ${problems.join('; ')}`);
    }
    if (failures.length) throw new Error(`${failures.length} of ${cases.length}\n${failures.join('\n')}`);
  });
});
