import { en } from './en.js';
import { vi } from './vi.js';
import type { Words } from './words.js';

const languages: Record<string, Words> = { vi, en };

/** The words of a language: of `en-GB` those of `en`; English for a language that the kit does not speak. */
export function wordsOf(locale: string): Words {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  return languages[language] ?? en;
}
