import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * A built page that paints as soon as it has come: its style sheet stands in it, and its script, which only takes over what is
 * there already, is asked for when it has painted.
 *
 * @param folder where the page's files are
 */
export function paintSoon(page: string, folder: string): string {
  const preloads: string[] = [];
  return page
    .replace(/<link rel="stylesheet" crossorigin href="\.\/([^"]+\.css)">/g, (_, file: string) => `<style>${sheetOf(folder, file)}</style>`)
    .replace(/\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g, (_, href: string) => (preloads.push(href), ''))
    .replace(/<script type="module" crossorigin src="([^"]+)"><\/script>/, (_, src: string) => afterPaint(src, preloads));
}

/** The addresses in it are relative to the page then. */
function sheetOf(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  return text.replace(/url\((?!["']?(?:data:|https?:|#|\/))(["']?)/g, `url($1${posix.dirname(file)}/`);
}

/** Before the next frame is painted the callback runs, and after it the timer. */
function afterPaint(src: string, preloads: readonly string[]): string {
  return `<script type="module">
      requestAnimationFrame(() =>
        setTimeout(() => {
          for (const href of ${JSON.stringify(preloads)}) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
          import(${JSON.stringify(src)});
        }),
      );
    </script>`;
}
