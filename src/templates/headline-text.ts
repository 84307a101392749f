import type { Article } from '../model/article.js';

const longest = 90;

/** What stands for an article in a link: its title; of one without (a short note) the beginning of its text, or its address. */
export function headlineText({ title, summary, url }: Article): string {
  if (title || !summary) return title || url.replace(/^https?:\/\//, '');
  return summary.length > longest ? `${summary.slice(0, summary.lastIndexOf(' ', longest))}…` : summary;
}
