import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * A built page that paints as soon as it has come: its style sheet stands in it, and its script, which only takes over what is
 * there already, gives way to pictures.
 *
 * @param folder where the page's files are
 */
export function paintSoon(page: string, folder: string): string {
  return page
    .replace(/<link rel="stylesheet" crossorigin href="\.\/([^"]+\.css)">/g, (_, file: string) => `<style>${sheetOf(folder, file)}</style>`)
    .replace(/<(?=script type="module" crossorigin|link rel="modulepreload")(\w+) /g, '<$1 fetchpriority="low" ');
}

/** The addresses in it are relative to the page then. */
function sheetOf(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  return text.replace(/url\((?!["']?(?:data:|https?:|#|\/))(["']?)/g, `url($1${posix.dirname(file)}/`);
}
