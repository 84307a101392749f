import { Lazy } from '../lib/lazy.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { Words } from './words.js';

const atHand = new Map<string, Words>([['vi', vi], ['en', en]]);

/** Others come when a page is in them, a file each. */
const later = new Map<string, Lazy<Words>>([['fr', new Lazy(async () => (await import('./fr.js')).fr)]]);

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}

/** The words of a language: of `en-GB` those of `en`; English for one that the kit does not speak, or not yet. */
export function wordsOf(locale: string): Words {
  const language = languageOf(locale);
  return atHand.get(language) ?? later.get(language)?.value ?? en;
}

/** Begins to load the words of a language, where they are not at hand; resolves when they are. */
export function loadWords(locale: string): Promise<unknown> | undefined {
  const words = later.get(languageOf(locale));
  return words?.value ? undefined : words?.load();
}
