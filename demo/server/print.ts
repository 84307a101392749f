import type { SampleLink } from '../content/site-links.js';
import { escape } from './escape.js';
import { articlePath, bodyHtml, picturePath, type NewsItem } from './news.js';
import { isoDate, longDate, shortDate, clock } from './vietnam-time.js';
import type { Visits } from './visits/visit-counter.js';

/* HTML as a portal's server prints it between the tags: readable without script, and data for the widgets. */

function time(date: Date, text = shortDate(date)): string {
  return `<time datetime="${isoDate(date)}">${text}</time>`;
}

/** Headlines with dates. */
export function printHeadlines(items: readonly NewsItem[]): string {
  const rows = items.map(
    (item) => `<li><a href="${articlePath(item)}">${escape(item.title)}</a> ${time(item.published)}</li>`,
  );
  return `<ul>\n${rows.join('\n')}\n</ul>`;
}

/** Teasers with pictures, of which the first is not left for later: it may be a page's largest. */
export function printCards(items: readonly NewsItem[], level = 3): string {
  return `<ul>\n${items.map((item, index) => `<li>\n${printCard(item, level, index === 0)}\n</li>`).join('\n')}\n</ul>`;
}

/** One teaser. */
export function printCard(item: NewsItem, level = 3, isEager = false): string {
  const heading = `h${String(level)}`;
  const loading = isEager ? '' : ' loading="lazy"';
  return `<a class="thumb" href="${articlePath(item)}" tabindex="-1" aria-hidden="true"><img src="${picturePath(item.picture)}" alt="" width="1200" height="675"${loading}></a>
<${heading}><a href="${articlePath(item)}">${escape(item.title)}</a></${heading}>
<p>${escape(item.lead)}</p>
${time(item.published)}`;
}

/** One whole article with schema.org microdata; `level` is its headline's. */
export function printArticle(item: NewsItem, level: 1 | 2): string {
  const heading = `h${String(level)}`;
  const body =
    level === 1
      ? bodyHtml(item, '')
      : bodyHtml(item, '')
          .replace(/(<\/?)h3\b/g, '$1h4')
          .replace(/(<\/?)h2\b/g, '$1h3');
  return `<article itemscope itemtype="https://schema.org/NewsArticle">
<${heading} itemprop="headline">${escape(item.title)}</${heading}>
<p class="meta"><time itemprop="datePublished" datetime="${isoDate(item.published)}">${longDate(item.published)} ${clock(item.published)}</time></p>
<p class="lead" itemprop="description"><strong>${escape(item.lead)}</strong></p>
<figure><img itemprop="image" src="${picturePath(item.picture)}" alt="${escape(item.pictureAlt)}" width="1200" height="675"><figcaption>${escape(item.pictureCaption)}</figcaption></figure>
<div itemprop="articleBody">
${body}
</div>
<p class="author" itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${escape(item.author)}</span></p>
</article>`;
}

/** Links in a list, each group under its heading. */
export function printLinks(links: readonly SampleLink[]): string {
  return groups(links)
    .map(
      ([group, members]) =>
        `<h3>${escape(group)}</h3>\n<ul>\n${members.map((link) => `<li><a href="${link.url}">${escape(link.title)}</a></li>`).join('\n')}\n</ul>`,
    )
    .join('\n');
}

/** Links as pictures. */
export function printLogos(links: readonly SampleLink[]): string {
  const rows = links.map(
    (link) =>
      `<li><a href="${link.url}"><img src="${picturePath(link.emblem)}" alt="${escape(link.title)}" width="208" height="72" loading="lazy"></a></li>`,
  );
  return `<ul>\n${rows.join('\n')}\n</ul>`;
}

/** Links in a choice, as portals of 2005 print them. */
export function printSelect(links: readonly SampleLink[]): string {
  const choices = groups(links).map(
    ([group, members]) =>
      `<optgroup label="${escape(group)}">${members.map((link) => `<option value="${link.url}">${escape(link.title)}</option>`).join('')}</optgroup>`,
  );
  return `<select aria-label="Liên kết website"><option value="">– Chọn trang –</option>${choices.join('')}</select>`;
}

/** The counters as lines of text. */
export function printVisits(visits: Visits): string {
  return `<p>Tổng số: ${String(visits.total)}</p>\n<p>Trực tuyến: ${String(visits.online)}</p>\n<p>Hôm nay: ${String(visits.today)}</p>\n<p>Hôm qua: ${String(visits.yesterday)}</p>\n<p>Trong tháng: ${String(visits.month)}</p>\n<p><small>Cập nhật lúc ${clock(new Date(visits.updated))}</small></p>`;
}

function groups(links: readonly SampleLink[]): [string, SampleLink[]][] {
  const byName = new Map<string, SampleLink[]>();
  for (const link of links) byName.set(link.group, [...(byName.get(link.group) ?? []), link]);
  return [...byName];
}
