import { isMarkup } from '../lib/html-text.js';
import { markdownToHtml } from '../lib/markdown.js';

/** Headings, emphasis, links and lists of Markdown, which may have tags within it. */
const markdown = /\*\*|\]\(|^(?:#{1,6}|[-*+]|\d+\.) /m;

/** What a reply has in it whose rich text may be a tree: what reads it (`rich-tree.ts`) is fetched for such only. */
export const treeMarks = /"(?:children|elements|nodeType|spans|blocks|listItem|_type)"\s*:|"type"\s*:\s*"(?:doc|paragraph|heading)\b/;

/** Rich text that is HTML in one CMS's editor and Markdown in another's. */
export function richText(text: string): string {
  return /^\s*</.test(text) || (isMarkup(text) && !markdown.test(text)) ? text : markdownToHtml(text);
}
