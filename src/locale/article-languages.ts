import { articleEn } from './article-en.js';
import { articleFr } from './article-fr.js';
import { articleVi } from './article-vi.js';
import type { ArticleWords } from './article-words.js';

const languages = new Map<string | undefined, ArticleWords>([['vi', articleVi], ['en', articleEn], ['fr', articleFr]]);

/** What an article says in a language: of `en-GB` as of `en`; English for one that the kit does not speak. */
export function articleWordsOf(locale: string): ArticleWords {
  return languages.get(locale.toLowerCase().split('-')[0]) ?? articleEn;
}
