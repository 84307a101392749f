import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticles, parseVisitorStats, type SourceError } from '../../src/index.js';

describe('where there is no page', () => {
  const reads: Readonly<Record<string, () => Promise<unknown>>> = {
    articles: () => parseArticles('<ul><li><a href="/a">Khánh thành cầu</a></li></ul>', { baseUrl: 'https://cong.example/', format: 'html' }),
    figures: () => parseVisitorStats('<p>Tổng số: 2994885</p>', { format: 'html' }),
  };
  for (const [what, read] of Object.entries(reads)) {
    it(`HTML with ${what} is refused, with what to do`, async () => {
      await assert.rejects(read, ({ name, format, hint }: SourceError) => name === 'SourceError' && format === 'html' && /jsdom/.test(hint ?? ''));
    });
  }
});
