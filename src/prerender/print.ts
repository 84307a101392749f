import { escapeHtml } from '../lib/escape-html.js';
import { formatDateAs } from '../locale/dates.js';
import { formatNumber } from '../locale/numbers.js';
import type { Words } from '../locale/words.js';
import type { Article, ArticleImage } from '../model/article.js';
import type { SiteLink } from '../model/site-link.js';
import { visitorFigures, type VisitorFigure, type VisitorStats } from '../model/visitor-stats.js';

/** Language and zone in which something is printed. */
export interface PrintPlace {
  locale: string;
  timeZone: string;
  words: Words;
}

/** Headlines with their dates, as a list. */
export function printHeadlines(articles: readonly Article[], place: PrintPlace): string {
  return list(articles.map((article) => `${link(article.url, article.title)}${printDate(article, place)}`));
}

/** Articles with pictures and summaries, as a list. */
export function printCards(articles: readonly Article[], place: PrintPlace): string {
  return list(articles.map((article) => printCard(article, place)));
}

export function printCard(article: Article, place: PrintPlace): string {
  const { url, title, summary, image } = article;
  const picture = image ? `${url ? `<a href="${escapeHtml(url)}">${printImage(image)}</a>` : printImage(image)}\n` : '';
  return `<article itemscope itemtype="https://schema.org/NewsArticle">${picture}<h3 itemprop="headline">${link(url, title)}</h3>${summary ? `<p itemprop="description">${escapeHtml(summary)}</p>` : ''}${printDate(article, place, ' itemprop="datePublished"')}</article>`;
}

/**
 * A whole article, with its metadata beside the text (https://schema.org/NewsArticle).
 *
 * @param body HTML that was made safe
 */
export function printArticle(article: Article, body: string, place: PrintPlace): string {
  const { title, summary, image, datePublished, authors, url } = article;
  const isLeadPicture = image && !/<(?:img|video)\b/.test(body);
  return [
    `<article itemscope itemtype="https://schema.org/NewsArticle">`,
    url ? `<link itemprop="url" href="${escapeHtml(url)}">` : '',
    `<h1 itemprop="headline">${escapeHtml(title)}</h1>`,
    datePublished ? `<p><time itemprop="datePublished" datetime="${datePublished.toISOString()}">${escapeHtml(formatDateAs('long', datePublished, place))}</time></p>` : '',
    summary ? `<p itemprop="description"><strong>${escapeHtml(summary)}</strong></p>` : '',
    isLeadPicture ? `<figure>${printImage(image)}${image.caption ? `<figcaption>${escapeHtml(image.caption)}</figcaption>` : ''}</figure>` : '',
    `<div itemprop="articleBody">${body}</div>`,
    ...authors.map(({ name }) => `<p itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${escapeHtml(name)}</span></p>`),
    '</article>',
  ].filter(Boolean).join('\n');
}

/** Links under the headings of their groups. */
export function printLinks(links: readonly SiteLink[]): string {
  const groups = new Map<string, SiteLink[]>();
  for (const item of links) groups.set(item.group ?? '', [...(groups.get(item.group ?? '') ?? []), item]);
  return [...groups].map(([name, items]) => `${name ? `<h3>${escapeHtml(name)}</h3>\n` : ''}${list(items.map(printLink))}`).join('\n');
}

function printLink({ url, title, image, description }: SiteLink): string {
  const hint = description ? ` title="${escapeHtml(description)}"` : '';
  return `<a href="${escapeHtml(url)}"${hint}>${image ? `<img src="${escapeHtml(image)}" alt=""> ` : ''}${escapeHtml(title)}</a>`;
}

/** Figures with their names, a line each. */
export function printFigures(stats: VisitorStats, shown: readonly VisitorFigure[], { locale, words }: PrintPlace): string {
  const figures = visitorFigures.filter((figure) => shown.includes(figure) && stats[figure] !== undefined);
  return figures.map((figure) => `<p>${escapeHtml(words.figures[figure])}: ${formatNumber(stats[figure] ?? 0, { locale })}</p>`).join('\n');
}

function printDate({ datePublished }: Article, place: PrintPlace, property = ''): string {
  if (!datePublished) return '';
  return ` <time${property} datetime="${datePublished.toISOString()}">${escapeHtml(formatDateAs('short', datePublished, place))}</time>`;
}

function printImage({ src, alt, width, height, srcset }: ArticleImage): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  return `<img src="${escapeHtml(src)}"${srcset ? ` srcset="${escapeHtml(srcset)}"` : ''} alt="${escapeHtml(alt)}"${size}>`;
}

function link(url: string, title: string): string {
  return url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title);
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>`;
}
