/** So often may `..` stand in an address. */
const levels = 12;
/** A folder that no site has: ASP.NET prints addresses with `~/`. */
const level = '~tin~/';

/**
 * The address of a page that is nowhere yet, deep in folders that have no names: from a whole address it can be told again
 * how it was written, `/tin`, `tin` or `../tin`.
 */
export const nowhere = `https://page.invalid/${level.repeat(levels)}`;

/** What follows may be what a scheme or a host looks like, once nothing stands before it. */
const whole = new RegExp(`https://page\\.invalid/((?:${level}){0,${levels}})(?=(/|[a-z][a-z\\d+.-]*:)?)`, 'gi');

/** `text` with the addresses in it that belong to that page's site as they were written on the page. */
export function asWritten(text: string): string {
  return text.replace(whole, (_, folders: string, other?: string) => {
    const start = folders ? '../'.repeat(levels - folders.length / level.length) : '/';
    return other && (!start || start + other === '//') ? `${start}./` : start;
  });
}
