/**
 * Letters of all alphabets and syllabaries, within brackets of a pattern, for texts in lower case or patterns of any case. What
 * Unicode knows of them (`\p{L}`), and the flag `u` beside `i`, take a phone longer to compile than most pages to read. Patterns
 * that are literals have the same in them.
 */
export const letters = 'a-zß-öø-\\u1fff\\u3040-\\ud7ff';

/** Lower case, each character where it was. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  // Of `İ` come two.
  return lower.length === text.length ? lower : text.replace(/İ/g, 'i').toLowerCase();
}

const letter = new RegExp(`[${letters}]`);
const wordCharacter = new RegExp(`[${letters}\\d]`);

export function hasLetter(text: string): boolean {
  return letter.test(text.toLowerCase());
}

/** What a text says from its first letter on. */
export function fromLetter(text: string): string {
  const at = lowered(text).search(letter);
  return at < 0 ? '' : text.slice(at);
}

/** Whether anything of a text is a letter or figure. */
export function hasWord(text: string): boolean {
  return wordCharacter.test(text.toLowerCase());
}

/** Whether a text begins with a capital. */
export function isCapitalized(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** Whether a text begins with a small letter. */
export function isSmall(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toUpperCase();
}
