import { isMarkup } from '../lib/html-text.js';
import { markdownToHtml } from '../lib/markdown.js';

/** Headings, emphasis, links and lists of Markdown, which may have tags within it. */
const markdown = /\*\*|\]\(|^(?:#{1,6}|[-*+]|\d+\.) /m;

/** Rich text that is HTML in one CMS's editor and Markdown in another's. */
export function richText(text: string): string {
  return /^\s*</.test(text) || (isMarkup(text) && !markdown.test(text)) ? text : markdownToHtml(text);
}
