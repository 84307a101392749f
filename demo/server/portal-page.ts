import { siteLinks } from '../content/index.js';
import { escape } from './escape.js';
import { kitTags } from './kit-tags.js';
import { inCategory, type NewsItem } from './news.js';
import { longDate } from './vietnam-time.js';
import {
  printArticle,
  printCard,
  printCards,
  printHeadlines,
  printLinks,
  printLogos,
  printSelect,
  printVisits,
} from './print.js';
import { visitsAt } from './sample-visits.js';

/**
 * Fills `<!--print:…-->` in the portal's page with what a CMS would print there, so that the page is whole without script
 * and its fallback agrees with the feeds: `today`, `cards`, `card`, `headlines`, `article`, `links`, `logos`, `select`,
 * `visits`, `tags`; with `limit=5`, `skip=5`, `category=van-hoa`, `slug=…`.
 */
export function printPortal(html: string, news: readonly NewsItem[], start: Date): string {
  return html.replace(/<!--print:(\w+)((?:\s+[\w-]+=[\w-]+)*)\s*-->/g, (whole, what: string, rest: string) => {
    const options = new Map(
      rest
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string]),
    );
    const skip = Number(options.get('skip') ?? 0);
    const items = inCategory(news, options.get('category')).slice(skip, skip + Number(options.get('limit') ?? 10));
    const named = news.find(({ slug }) => slug === options.get('slug'));
    switch (what) {
      case 'today':
        return longDate(start);
      case 'cards':
        return printCards(items);
      case 'headlines':
        return printHeadlines(items);
      case 'card':
        return named ? printCard(named, 2) : whole;
      case 'article':
        return named ? printArticle(named, 2) : whole;
      case 'links':
        return printLinks(siteLinks);
      case 'logos':
        return printLogos(siteLinks);
      case 'select':
        return printSelect(siteLinks);
      case 'visits':
        return printVisits(visitsAt(start, start));
      case 'tags':
        return escape(kitTags());
      default:
        throw new Error(`demo/index.html: expected something that can be printed but was "${what}"`);
    }
  });
}
