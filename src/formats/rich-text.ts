import { markdownToHtml } from '../lib/markdown.js';

/** Rich text that is HTML in one CMS's editor and Markdown in another's. */
export function richText(text: string): string {
  return /^\s*</.test(text) ? text : markdownToHtml(text);
}
