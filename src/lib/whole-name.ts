import { isCapitalized, letters } from './letters.js';

const word = new RegExp(`^[${letters}.]+$`);

/** Whether a text may be a person's whole name: two to five words, each with a capital. */
export function isWholeName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > 1 && words.length < 6 && words.every((each) => isCapitalized(each) && word.test(each.toLowerCase()));
}
