import { findDate, type FoundDate } from '../lib/date-in-text.js';
import { lineText, wordCount, type Line } from './dom-text.js';
import type { ReadOptions } from './read-options.js';

/** The date at an end of a line that else names an author, office or section in a few words: `Phòng Văn hóa huyện, 12/10/2023`. */
export function dateOfNote({ pieces, block }: Line, options: ReadOptions): FoundDate | undefined {
  const text = lineText(pieces);
  const found = text.length < 120 ? findDate(text, options) : undefined;
  if (!found) return undefined;
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  const isAtEnd = !wordCount(before) || !wordCount(after);
  const isParted = /[-–—,:/»]\s*$/.test(before) || /^\s*[-–—,/«]/.test(after) || block.matches('small,[class*=meta i],[class*=date i],[class*=time i],[class*=info i],[class*=author i]');
  const isTold = /[.!?…][\s–—-]*$/.test(before || after);
  return isAtEnd && isParted && !isTold && wordCount(before + after) < 9 ? found : undefined;
}
