import { statSync } from 'node:fs';
import { categories, sampleArticles, type CategorySlug, type SampleArticle } from '../content/index.js';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Việt Nam keeps one offset all year. */
const offset = 7 * 60 * minute;

/** A sample article with a date: what the pages and feeds print. */
export interface NewsItem extends SampleArticle {
  /** Counts from 1 for the oldest, as a CMS numbers its posts. */
  id: number;
  published: Date;
  categoryName: string;
  pictureBytes: number;
}

/** All articles, newest first, dated back from `now`. */
export function datedNews(now: Date): NewsItem[] {
  const midnight = Math.floor((now.getTime() + offset) / day) * day - offset;
  const dated = sampleArticles
    .map((article) => ({ article, time: midnight - article.daysAgo * day + timeOfDay(article.at) }))
    .sort((a, b) => b.time - a.time);
  // Nothing is published in the future: in the early morning today's articles are moved to the last half hours.
  let limit = now.getTime() - 8 * minute;
  return dated.map(({ article, time }, index) => {
    const published = new Date(Math.min(time, limit));
    limit = Math.min(limit, published.getTime()) - 17 * minute;
    return {
      ...article,
      id: dated.length - index,
      published,
      categoryName: categories[article.category],
      pictureBytes: statSync(new URL(`../images/${article.picture}.svg`, import.meta.url)).size,
    };
  });
}

function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * minute;
}

export function articlePath(item: Pick<NewsItem, 'slug'>): string {
  return `/tin/${item.slug}`;
}

export function picturePath(name: string): string {
  return `/demo/images/${name}.svg`;
}

/** The body with addresses a reader elsewhere can follow; `base` is an origin, or `''` for pages of this site. */
export function bodyHtml(item: Pick<NewsItem, 'body'>, base: string): string {
  return item.body
    .trim()
    .replace(/src="images\/([\w-]+)\.svg"/g, (_, name: string) => `src="${base}${picturePath(name)}"`);
}

export function inCategory(news: readonly NewsItem[], category: string | undefined): NewsItem[] {
  return news.filter((item) => !category || item.category === category);
}

export function categoryNumber(category: CategorySlug): number {
  return Object.keys(categories).indexOf(category) + 1;
}
