import { expect } from '@open-wc/testing';
import { articleWordsOf } from '../../src/locale/article-languages.js';

describe('what articles say', () => {
  for (const [locale, expected] of [
    ['vi-VN', 'In bài viết'],
    ['en-GB', 'Print this article'],
    ['FR', 'Imprimer cet article'],
    ['de', 'Print this article'],
    ['constructor', 'Print this article'],
  ] as const) {
    it(`${locale}: ${expected}`, () => expect(articleWordsOf(locale).print).to.equal(expected));
  }

  it('is in NFC', () => {
    for (const locale of ['vi', 'en', 'fr']) {
      const text = JSON.stringify(articleWordsOf(locale));
      expect(text).to.equal(text.normalize('NFC'));
    }
  });
});
