/** So often may `..` stand in an address. */
const levels = 12;

/**
 * The address of a page that is nowhere yet, deep in folders that have no names: from a whole address it can be told again
 * how it was written, `/tin`, `tin` or `../tin`.
 */
export const nowhere = `https://page.invalid/${'~/'.repeat(levels)}`;

const whole = /https:\/\/page\.invalid\/((?:~\/)*)/g;

/** `text` with the addresses in it that belong to that page's site as they were written on the page. */
export function asWritten(text: string): string {
  return text.replace(whole, (_, folders: string) => (folders ? '../'.repeat(levels - folders.length / 2) : '/'));
}
