import { warnOnce } from './warn-once.js';

/** What the webmaster can do where a file of the kit's cannot be loaded later. */
export const ownFileHint = 'Keep all files of dist/cdn together; the page’s policy (script-src) and hashes (integrity) must allow them.';

/** Says once that a file of the kit's could not be had, and for what: `<tin-article>: expected to make the body safe`. */
export function warnOfOwnFile(expected: string, error: unknown, key: string): void {
  const reason = error instanceof Error ? error.message : String(error);
  warnOnce(`${expected} but ${reason}. ${ownFileHint}`, key);
}
